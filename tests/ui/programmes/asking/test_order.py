"""The order by keys, by drag and by its menu; finding somebody in a long one."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.services.inviting import invitations, order_moves
from organiser.ui.programmes.asking.order_view import OrderView
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from tests.factories import PREPARE, make_person, make_programme
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, lines, press

ALT = Qt.KeyboardModifier.AltModifier
MIME = "application/x-organiser-invitation"


@pytest.fixture
def view(opened: ProgrammesRoom) -> OrderView:
    made: OrderView = opened.programme_screen.asking.order.view
    return made


def order(inviting: Inviting) -> str:
    return "".join(name[0] for name in inviting.order())


def choose_two(view: OrderView, first: int, second: int) -> None:
    flag = QItemSelectionModel.SelectionFlag
    view.select_key(first)
    index = view.order.index(view.order.position_of(second), 0)
    view.selectionModel().select(index, flag.Select | flag.Rows)


def test_to_the_end_and_to_the_head(qtbot: QtBot, view: OrderView, inviting: Inviting) -> None:
    qtbot.keyClick(view, Qt.Key.Key_End, ALT)
    assert order(inviting) == "田岡森伊高"
    assert view.current_key() == inviting.key(1)
    qtbot.keyClick(view, Qt.Key.Key_Home, ALT)
    assert order(inviting) == "高田岡森伊"


def test_several_move_together_and_stay_chosen(
    qtbot: QtBot, view: OrderView, inviting: Inviting, store: Store
) -> None:
    choose_two(view, inviting.key(2), inviting.key(3))
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert order(inviting) == "高森田岡伊"
    assert view.chosen() == [inviting.key(2), inviting.key(3)]
    qtbot.keyClick(view, Qt.Key.Key_Home, ALT)
    assert order(inviting) == "田岡高森伊"
    assert str(store.undo()) == "Move 2 people in the order"
    assert order(inviting) == "高森田岡伊"


def test_several_are_dragged_together(view: OrderView, inviting: Inviting) -> None:
    choose_two(view, inviting.key(1), inviting.key(2))
    data = view.order.mimeData([view.order.index(row, 0) for row in (2, 1)])
    assert bytes(data.data(MIME).data()).decode() == f"{inviting.key(1)},{inviting.key(2)}"
    view.dropEvent(_dropped(data, view.viewport().height() - 1))
    assert order(inviting) == "岡森伊高田"


def test_something_else_cannot_be_dropped(view: OrderView, inviting: Inviting) -> None:
    something = QMimeData()
    event = _dropped(something, 10)
    view.dropEvent(event)
    assert not event.isAccepted()
    assert order(inviting) == "高田岡森伊"


def _dropped(data: QMimeData, height: int) -> QDropEvent:
    return QDropEvent(
        QPointF(QPoint(20, height)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_right_after_somebody_found_by_name(
    qtbot: QtBot, opened: ProgrammesRoom, view: OrderView, inviting: Inviting
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    form = dialog(opened, "move_after_form")
    proposals = form.field.completion._find("森田")
    assert [value for value, _label in proposals] == [inviting.key(4)]
    form.field.completion.picked.emit(inviting.key(4))
    press(qtbot, form, "save_button")
    assert order(inviting) == "田岡森高伊"


def test_the_menu_moves_what_is_chosen(
    opened: ProgrammesRoom, view: OrderView, inviting: Inviting
) -> None:
    menu = opened.programme_screen.asking.keeper.menu
    menu.open_at(QPoint(20, 60))
    menu.down.trigger()
    assert order(inviting) == "田高岡森伊"
    menu.last.trigger()
    assert order(inviting) == "田岡森伊高"
    menu.close()


def test_who_was_asked_cannot_be_moved(
    qtbot: QtBot, opened: ProgrammesRoom, view: OrderView, inviting: Inviting
) -> None:
    inviting.ask(1)
    opened.programme_screen.show_invitation(inviting.key(1))
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)
    assert order(inviting) == "田岡森伊"
    menu = opened.programme_screen.asking.keeper.menu
    menu.open_at(QPoint(20, 60))
    assert not menu.first.isEnabled()
    assert menu.reason.isEnabled()
    menu.close()


def test_the_reason_is_written_in_the_row(
    qtbot: QtBot, opened: ProgrammesRoom, view: OrderView, inviting: Inviting
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F2)
    edit = find(opened, "reason_edit")
    qtbot.keyClicks(edit, "keen on training")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert inviting.page(1).row.reason == "keen on training"
    qtbot.keyClick(view, Qt.Key.Key_F2)
    edit = find(opened, "reason_edit")
    assert edit.text() == "keen on training"
    qtbot.keyClicks(edit, "no")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert inviting.page(1).row.reason == "keen on training"


def test_a_reason_being_written_stays_while_the_order_changes(
    qtbot: QtBot, opened: ProgrammesRoom, view: OrderView, inviting: Inviting, store: Store
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_F2)
    edit = find(opened, "reason_edit")
    edit.setText("研修")
    store.do(PREPARE, order_moves.move_candidates, [inviting.key(1)], 3)
    assert edit.text() == "研修"
    assert edit.geometry().intersects(view.visualRect(view.currentIndex()))
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert inviting.page(1).row.reason == "研修"


@pytest.fixture
def long_order(store: Store, room: ProgrammesRoom) -> ProgrammesRoom:
    """Forty people in the order, one of whom is called 遠山; 40 has been set aside."""

    def prepare(session: Session) -> tuple[int, tuple[int, ...]]:
        programme_id = make_programme(session)
        people = [make_person(session, family_name=f"人{number}") for number in range(39)]
        people.append(make_person(session, family_name="遠山", family_reading="とおやま"))
        return programme_id, invitations.add_candidates(session, programme_id, people)

    programme_id, keys = store.do(PREPARE, prepare)
    store.do(PREPARE, invitations.set_aside, keys[-1], today=store.today())
    room.show_programme(programme_id)
    return room


def test_somebody_is_found_in_a_long_order_wherever_they_stand(
    qtbot: QtBot, long_order: ProgrammesRoom
) -> None:
    pane = long_order.programme_screen.asking.order
    qtbot.keyClick(pane.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.search.hasFocus()
    pane.search.setText("とおやま")
    assert lines(long_order) == ["[Others]", "遠山"]
    assert not pane.view.dragEnabled()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    row = long_order.programme_screen.asking._rows.row(pane.view.current_key())
    assert row is not None
    assert row.stage is Stage.SET_ASIDE
    pane.search.setText("無い名前")
    assert pane.nobody_label.isVisible()
    pane.search.clear()
    assert len(lines(long_order)) == 40
    assert pane.view.dragEnabled()


def test_a_short_order_has_no_field_to_find_in(opened: ProgrammesRoom) -> None:
    pane = opened.programme_screen.asking.order
    assert not pane.search.isVisible()
    pane.find_somebody()
    assert not pane.search.hasFocus()


def test_going_to_somebody_shows_them_though_others_were_looked_for(
    long_order: ProgrammesRoom,
) -> None:
    asking = long_order.programme_screen.asking
    asking.order.search.setText("人3")
    hidden = next(row for row in asking._rows.everybody() if row.name.startswith("人5"))
    asking.select(hidden.invitation_id)
    assert asking.order.search.text() == ""
    assert asking.order.view.current_key() == hidden.invitation_id
