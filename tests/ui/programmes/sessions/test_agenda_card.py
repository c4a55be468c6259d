"""The agenda on the page: typed and pasted, changed, moved, taken off."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from organiser.ui.inline_form import InlineForm
from organiser.ui.programmes.sessions.agenda_card import AgendaCard
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from tests.services.gathering import Gathering
from tests.ui.programmes.pressing import find, press


@pytest.fixture
def card(side: SessionsSide) -> AgendaCard:
    assert side.page is not None
    assert side.page.agenda is not None
    return side.page.agenda


NO_KEYS = Qt.KeyboardModifier.NoModifier


def dropped(data: QMimeData, point: QPoint) -> QDropEvent:
    move = Qt.DropAction.MoveAction
    return QDropEvent(QPointF(point), move, data, Qt.MouseButton.LeftButton, NO_KEYS)


def titles(gathering: Gathering) -> list[str]:
    return [line.title for line in gathering.page(gathering.coming_id).agenda.lines]


def fill(card: AgendaCard) -> None:
    card.lines.setPlainText("10 開会\n30 近況\n150 話し合い")
    assert card.add_lines()


def test_pasted_lines_become_items_with_enter(
    qtbot: QtBot, card: AgendaCard, gathering: Gathering
) -> None:
    assert find(card, "agenda_empty").isVisible()
    card.lines.setPlainText("10 開会\n30 近況")
    qtbot.keyClick(card.lines, Qt.Key.Key_Return)
    assert titles(gathering) == ["開会", "近況"]
    assert card.lines.toPlainText() == ""
    texts = [card.view.items.columns[0].text(line) for line in card.view.items.rows()]
    assert texts == ["13:30", "13:40"]


def test_shift_and_enter_begins_another_line(
    qtbot: QtBot, card: AgendaCard, gathering: Gathering
) -> None:
    card.lines.setFocus()
    qtbot.keyClicks(card.lines, "10 News")
    qtbot.keyClick(card.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert titles(gathering) == []
    qtbot.keyClicks(card.lines, "20 Talk")
    press(qtbot, card, "add_items")
    assert titles(gathering) == ["News", "Talk"]


def test_the_sum_says_what_is_over_or_left(card: AgendaCard) -> None:
    fill(card)
    assert find(card, "agenda_sum").text() == "10 min over"
    assert find(card, "agenda_sum").tone() == "caution"
    card.view.select_first()
    card.remove()
    assert find(card, "agenda_sum").text() == "180 min in all"
    card.view.select_first()
    card.remove()
    assert find(card, "agenda_sum").text() == "30 min left"


def test_items_move_with_alt_and_arrows(
    qtbot: QtBot, card: AgendaCard, gathering: Gathering
) -> None:
    fill(card)
    card.view.select_first()
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(card.view, Qt.Key.Key_Down, alt)
    assert titles(gathering) == ["近況", "開会", "話し合い"]
    qtbot.keyClick(card.view, Qt.Key.Key_Up, alt)
    qtbot.keyClick(card.view, Qt.Key.Key_Up, alt)
    assert titles(gathering) == ["開会", "近況", "話し合い"]


def test_an_item_is_dropped_where_it_belongs(card: AgendaCard, gathering: Gathering) -> None:
    fill(card)
    last = card.view.items.rows()[2].item_id
    card.view.drop_at([last], QPoint(10, 2))
    assert titles(gathering) == ["話し合い", "開会", "近況"]
    card.view.drop_at([last], QPoint(10, 2))
    card.view.drop_at([last], QPoint(10, 900))
    assert titles(gathering) == ["開会", "近況", "話し合い"]


def test_items_are_dragged_with_the_mouse(card: AgendaCard, gathering: Gathering) -> None:
    fill(card)
    model = card.view.items
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(2, 0)])
    assert data.formats() == model.mimeTypes()
    drop = dropped(data, QPoint(10, 2))
    card.view.dropEvent(drop)
    assert titles(gathering) == ["話し合い", "開会", "近況"]
    assert drop.dropAction() is Qt.DropAction.IgnoreAction
    nothing = QMimeData()
    strange = dropped(nothing, QPoint(10, 2))
    card.view.dropEvent(strange)
    assert not strange.isAccepted()


@pytest.mark.parametrize(("is_item", "accepted"), [(True, True), (False, False)])
def test_only_items_may_be_dropped(card: AgendaCard, is_item: bool, accepted: bool) -> None:
    fill(card)
    model = card.view.items
    data = model.mimeData([model.index(0, 0)]) if is_item else QMimeData()
    move = Qt.DropAction.MoveAction
    event = QDragMoveEvent(QPoint(10, 5), move, data, Qt.MouseButton.LeftButton, NO_KEYS)
    card.view.dragMoveEvent(event)
    assert event.isAccepted() is accepted


def test_delete_takes_the_item_off_and_the_next_is_chosen(
    qtbot: QtBot, card: AgendaCard, gathering: Gathering
) -> None:
    fill(card)
    card.view.select_first()
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert titles(gathering) == ["近況", "話し合い"]
    assert card.view.current_key() == card.view.items.rows()[0].item_id


def test_enter_changes_an_item_in_a_form_below(
    qtbot: QtBot, card: AgendaCard, gathering: Gathering
) -> None:
    fill(card)
    card.view.select_first()
    qtbot.keyClick(card.view, Qt.Key.Key_F2)
    form: InlineForm = find(card, "inline_form")
    form.fields.field("minutes").setValue(20)
    form.fields.field("person_id").set_chosen(gathering.people[0], "高橋 美咲")
    form.fields.field("note").setPlainText("短く")
    qtbot.keyClick(form.fields.field("title"), Qt.Key.Key_Return)
    line = gathering.page(gathering.coming_id).agenda.lines[0]
    assert (line.minutes, line.person_id, line.note) == (20, gathering.people[0], "短く")
    assert card.view.hasFocus()


def test_the_last_agenda_is_copied_with_a_button(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    side.list.choose(gathering.past_id)
    assert side.page is not None
    assert side.page.agenda is not None
    fill(side.page.agenda)
    side.list.choose(gathering.coming_id)
    press(qtbot, side, "copy_agenda")
    assert titles(gathering) == ["開会", "近況", "話し合い"]


def test_what_cannot_be_added_is_said(card: AgendaCard, gathering: Gathering) -> None:
    card.lines.setPlainText("a\x07")
    assert not card.add_lines()
    assert "U+0007" in card.problem_label.text()
    card.lines.setPlainText("")
    assert card.add_lines()
    assert titles(gathering) == []
