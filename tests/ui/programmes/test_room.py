from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from organiser.models import Person
from organiser.services.programmes import programmes
from organiser.ui import ask
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from organiser.vocabulary import Channel, Stage
from tests.conftest import TODAY
from tests.factories import PREPARE, make_contact_point, make_person, make_programme
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, lines, press


def test_a_first_programme_from_nothing_to_the_first_ask(
    qtbot: QtBot, store: Store, room: ProgrammesRoom
) -> None:
    store.do(PREPARE, make_person)
    press(qtbot, room, "no_programmes_action")
    form = dialog(room, "programme_form")
    qtbot.keyClicks(form.fields.field("name"), "Small round")
    form.fields.field("capacity").setValue(3)
    press(qtbot, form, "save_button")
    press(qtbot, room, "empty_order_action")
    people = dialog(room, "add_people")
    qtbot.keyClicks(people.search, "taka")
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    press(qtbot, people, "close_button")
    assert lines(room) == ["[To ask — one person at a time]", "高橋"]
    press(qtbot, room, "ask_button")
    assert lines(room) == ["[Awaiting an answer]", "高橋"]
    assert "Small round" in QGuiApplication.clipboard().text()


def test_the_seat_story_by_clicks(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    for _ in range(2):
        press(qtbot, opened, "next_button")
        press(qtbot, opened, "ask_button")
        press(qtbot, opened, "answer_accepted")
        press(qtbot, dialog(opened, "answer_form"), "save_button")
    press(qtbot, opened, "next_button")
    press(qtbot, opened, "ask_button")
    header = opened.programme_screen.header
    assert not header.next_button.isEnabled()
    assert "No seat is free" in header.next_button.toolTip()
    assert "may open on 2026-11-29" in find(opened, "turn_reason").text()
    assert inviting.page(2).row.stage is Stage.ACCEPTED
    opened._store.today = lambda: TODAY + timedelta(days=8)
    opened.reload()
    press(qtbot, opened, "next_button")
    assert opened.programme_screen.asking._selected == inviting.key(4)
    opened._store.undo()
    assert inviting.page(3).row.stage is Stage.CANDIDATE
    opened._store.redo()
    assert inviting.page(3).row.stage is Stage.ASKED


def test_asking_out_of_turn_needs_a_reason(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    opened.show_invitation(inviting.key(3))
    assert "高橋 美咲 comes first" in find(opened, "hurdle_label").text()
    assert not find(opened, "ask_button").isEnabled()
    qtbot.keyClicks(find(opened, "override_edit"), "we meet today")
    press(qtbot, opened, "ask_button")
    page = inviting.page(3)
    assert (page.row.stage, page.override_reason) == (Stage.ASKED, "we meet today")


def test_the_keys_of_asking(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    for number in (1, 2, 3):
        qtbot.keyClick(opened, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        words = find(opened, "words_edit")
        qtbot.waitUntil(words.hasFocus)
        qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert inviting.page(number).row.stage is Stage.ASKED


def test_a_talk_is_marked_without_touching_the_clipboard(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    QGuiApplication.clipboard().setText("mine")
    press(qtbot, opened, "channel_bar_2")
    assert find(opened, "ask_button").text() == "Mark as asked"
    press(qtbot, opened, "ask_button")
    assert inviting.page(1).row.channel is Channel.TELEPHONE
    assert QGuiApplication.clipboard().text() == "mine"


def test_a_mail_is_only_opened_on_a_click(
    inviting: Inviting, room: ProgrammesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    person_id = inviting.page(1).row.person_id
    inviting.book.do(PREPARE, make_contact_point, person_id)
    links: list[str] = []
    monkeypatch.setattr(
        "organiser.ui.programmes.asking.mail_ways.QDesktopServices.openUrl",
        lambda url: links.append(url.toString()),
    )
    room.show_programme(inviting.programme_id)
    assert find(room, "subject_edit").text().startswith("Invitation:")
    assert links == []
    assert find(room, "mail_button").isEnabled()
    room.programme_screen.asking.person.ask_pane.words.open_mail_action.trigger()
    assert links[0].startswith("mailto:misaki@example.jp?subject=")
    assert inviting.page(1).row.stage is Stage.CANDIDATE


def test_what_was_written_stays_with_its_person(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    pane = opened.programme_screen.asking.person.ask_pane
    press(qtbot, opened, "channel_bar_1")
    pane.editor.text.set_value("My own words")
    opened.programme_screen.asking.select(inviting.key(2))
    assert "My own words" not in pane.editor.text.value()
    opened.reload()
    opened.programme_screen.asking.select(inviting.key(1))
    assert (pane.editor.channel(), pane.editor.text.value()) == (Channel.MAIL, "My own words")
    press(qtbot, opened, "channel_bar_0")
    assert pane.editor.text.value() == "My own words"
    press(qtbot, opened, "anew_button")
    assert "監理団体の器をひろげる会" in pane.editor.text.value()


def test_tone_and_language_change_an_untouched_draft(opened: ProgrammesRoom) -> None:
    editor = opened.programme_screen.asking.person.ask_pane.editor
    assert editor.text.value().startswith("Dear 高橋 美咲,")
    editor.wording.set_value("ja plain")
    assert editor.text.value().startswith("高橋さん、こんにちは。")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-11-20", "has passed"),
        ("", "until when"),
        ("not a day", ""),
    ],
)
def test_dates_that_cannot_be_keep_the_button_off(
    opened: ProgrammesRoom, typed: str, said: str
) -> None:
    find(opened, "reply_by_edit").setText(typed)
    assert not find(opened, "ask_button").isEnabled()
    problem = find(opened, "ask_problem").text()
    assert problem
    assert said in problem


def test_another_date_stands_in_the_words(opened: ProgrammesRoom, inviting: Inviting) -> None:
    find(opened, "reply_by_edit").setText("2026-12-01")
    assert "1 Dec (Tue)" in find(opened, "words_edit").value()


def test_alt_and_arrows_move_a_candidate(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    view = opened.programme_screen.asking.order.view
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert inviting.order()[:3] == ["田村", "高橋", "岡本"]
    assert view.current_key() == inviting.key(1)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert inviting.order()[:2] == ["高橋", "田村"]
    press(qtbot, opened, "later_button")
    assert inviting.order()[:2] == ["田村", "高橋"]


@pytest.mark.parametrize(
    ("dragged", "before", "order"),
    [(5, 1, "伊高田岡森"), (1, 3, "田高岡森伊"), (2, 2, "高田岡森伊"), (1, 6, "田岡森伊高")],
)
def test_a_candidate_is_dragged_to_another_place(
    opened: ProgrammesRoom, inviting: Inviting, dragged: int, before: int, order: str
) -> None:
    view = opened.programme_screen.asking.order.view
    data = QMimeData()
    data.setData("application/x-organiser-invitation", str(inviting.key(dragged)).encode())
    height = view.rowViewportPosition(before) if before <= 5 else view.viewport().height() - 1
    event = QDropEvent(
        QPointF(QPoint(20, height + 1)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    assert "".join(name[0] for name in inviting.order()) == order


def test_only_candidates_can_be_dragged(opened: ProgrammesRoom, inviting: Inviting) -> None:
    inviting.ask(1)
    opened.reload()
    model = opened.programme_screen.asking.order.view.order
    draggable = [
        bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled)
        for row in range(model.rowCount())
    ]
    assert draggable == [False, True, True, True, True, False, False]
    data = model.mimeData([model.index(1, 0)])
    assert bytes(data.data("application/x-organiser-invitation").data()) == b"2"


def test_set_aside_and_back(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    press(qtbot, opened, "aside_button")
    form = dialog(opened, "reason_form")
    qtbot.keyClicks(form.fields.field("reason"), "busy season")
    press(qtbot, form, "save_button")
    assert inviting.page(1).steps[0].words == "busy season"
    assert "[Others]" in lines(opened)
    press(qtbot, opened, "take_back_button")
    assert inviting.order()[-1] == "高橋"


def test_the_reason_is_noted(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    press(qtbot, opened, "reason_button")
    form = dialog(opened, "reason_form")
    qtbot.keyClicks(form.fields.field("reason"), "keen on training")
    press(qtbot, form, "save_button")
    assert find(opened, "reason_text").text() == "keen on training"
    assert inviting.page(1).row.reason == "keen on training"


def test_others_are_folded_until_asked_for(
    qtbot: QtBot, inviting: Inviting, room: ProgrammesRoom
) -> None:
    inviting.ask(1)
    inviting.answer(1, Stage.DECLINED)
    room.show_programme(inviting.programme_id)
    assert "[Others]" not in lines(room)
    assert find(room, "others_button").text() == "Others (1)"
    press(qtbot, room, "others_button")
    assert lines(room)[-2:] == ["[Others]", "高橋"]


def test_a_programme_is_closed_and_reopened(opened: ProgrammesRoom) -> None:
    header = opened.programme_screen.header
    header.close_action.trigger()
    assert not header.next_button.isEnabled()
    assert "closed" in header.next_button.toolTip()
    header.reopen_action.trigger()
    assert header.next_button.isEnabled()


def test_what_a_name_looks_like_is_shown_and_not_obeyed(
    opened: ProgrammesRoom, inviting: Inviting
) -> None:
    person_id = inviting.page(1).row.person_id

    def rename(session: Any) -> None:
        session.get_one(Person, person_id).family_name = "<b>A</b> & Co"

    inviting.book.do(PREPARE, rename)
    inviting.change(one_at_a_time=True)
    inviting.ask(1)
    opened.reload()
    button = opened.programme_screen.header.next_button
    assert "&lt;b&gt;A&lt;/b&gt;" in button.toolTip()
    inviting.answer(1, Stage.WAITING)
    opened.reload()
    assert "&& Co" in button.text()


def test_a_programme_is_removed_after_a_question(
    opened: ProgrammesRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(ask, "confirm", lambda *_given, **_named: answers.pop(0))
    opened.programme_screen.header.remove_action.trigger()
    assert opened.chooser.isHidden()
    opened.programme_screen.header.remove_action.trigger()
    assert find(opened, "no_programmes").isVisible()


def test_a_programme_with_history_goes_with_it_and_comes_back(
    opened: ProgrammesRoom, inviting: Inviting, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    inviting.ask(1)
    said: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda *given, **_named: not said.extend(given[1:]))
    opened._on_remove()
    assert "Entries of the timeline: 1" in said[1]
    assert find(opened, "no_programmes").isVisible()
    store.undo()
    assert inviting.page(1).row.stage is Stage.ASKED


def test_someone_never_asked_is_taken_out(opened: ProgrammesRoom, inviting: Inviting) -> None:
    opened.programme_screen.header.take_out_action.trigger()
    assert inviting.order() == ["田村", "岡本", "森田", "伊藤"]
    assert opened.programme_screen.asking._selected == inviting.key(2)
    inviting.ask(2)
    opened.reload()
    assert not opened.programme_screen.header.take_out_action.isEnabled()


def test_those_carried_over_are_offered_and_put_first(
    qtbot: QtBot, room: ProgrammesRoom, inviting: Inviting
) -> None:
    def join_series(session: Any) -> int:
        programmes.load_programme(session, inviting.programme_id).series = "Circle"
        return make_programme(session, name="Autumn", series="Circle")

    inviting.ask(1)
    inviting.answer(1, Stage.NOT_THIS_TIME)
    room.show_programme(inviting.book.do(PREPARE, join_series).value)
    assert "高橋 美咲" in find(room, "carry_label").text()
    press(qtbot, room, "carry_button")
    assert lines(room) == ["[To ask — one person at a time]", "高橋"]
    assert "監理団体の器をひろげる会" in find(room, "reason_text").text()


def test_the_list_opens_by_click_and_the_crumb_leads_back(
    qtbot: QtBot, inviting: Inviting, room: ProgrammesRoom
) -> None:
    room.show_list()
    view = room.chooser.view
    place = view.visualRect(room.chooser.model.index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert find(room, "programme_header_title").text() == "監理団体の器をひろげる会"
    press(qtbot, room, "programme_header_crumb")
    assert view.isVisible()
    view.select_first()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not view.isVisible()


def test_the_person_is_asked_for(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    with qtbot.waitSignal(opened.person_requested) as caught:
        press(qtbot, opened, "person_button")
    assert caught.args == [inviting.page(1).row.person_id]


def test_watched_tables_exist() -> None:
    from organiser.models import Base

    assert set(Base.metadata.tables) >= ProgrammesRoom.WATCHES
