"""No answer comes: remind, hold on, close; a seat is free: tell who waits; and taking it back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.programmes.room import ProgrammesRoom
from organiser.vocabulary import Channel, Stage
from tests.conftest import TODAY
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, press


@pytest.fixture
def overdue(inviting: Inviting, room: ProgrammesRoom) -> ProgrammesRoom:
    """The room at the first person, whose answer was due two days ago."""
    inviting.today = TODAY - timedelta(days=9)
    inviting.ask(1)
    inviting.today = TODAY
    room.show_invitation(inviting.key(1))
    return room


@pytest.fixture
def waiting(inviting: Inviting, room: ProgrammesRoom) -> ProgrammesRoom:
    """The room at the second person, who waits while a seat has come free."""
    inviting.change(capacity=1)
    inviting.accept(1)
    inviting.ask(2, override_reason="met today")
    inviting.answer(2, Stage.WAITING)
    inviting.answer(1, Stage.WITHDRAWN)
    room.show_programme(inviting.programme_id)
    return room


def steps(room: ProgrammesRoom) -> list[str]:
    return [label.text() for label in find(room, "steps_card").findChildren(QLabel, "step_line")]


def is_seen(within: QWidget, name: str) -> bool:
    return any(child.isVisible() for child in within.findChildren(QWidget, name))


def test_a_follow_up_is_said_in_words_and_kept(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, overdue, "remind_button")
    words = dialog(overdue, "words_dialog")
    said = words.editor.text.value()
    assert said
    press(qtbot, words, "said_button")
    (reminder,) = inviting.page(1).follow_ups
    assert (reminder.channel, reminder.words) == (Channel.LINE, said)
    assert reminder.reply_by == TODAY + timedelta(days=7)
    assert QGuiApplication.clipboard().text() == said
    assert "Reminded · LINE · answer by 28 Nov" in steps(overdue)[-1]


def test_a_reminder_goes_the_way_the_ask_went(
    qtbot: QtBot, inviting: Inviting, room: ProgrammesRoom
) -> None:
    inviting.today = TODAY - timedelta(days=9)
    inviting.ask(1, channel=Channel.LETTER)
    inviting.today = TODAY
    room.show_invitation(inviting.key(1))
    press(qtbot, room, "remind_button")
    assert dialog(room, "words_dialog").editor.channel() is Channel.LETTER


def test_holding_on_takes_one_click(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    assert find(overdue, "hold_on_button").text() == "Hold on until 28 Nov"
    press(qtbot, overdue, "hold_on_button")
    assert inviting.page(1).row.due_on == TODAY + timedelta(days=7)
    assert "Held on" in steps(overdue)[-1]
    assert not is_seen(overdue, "close_button")
    assert not is_seen(overdue, "hold_on_button"), "their seat is held as long already"


def test_closing_takes_one_click_and_undo_one_more(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, overdue, "close_button")
    assert inviting.page(1).row.stage is Stage.NO_REPLY
    assert "No reply" in find(overdue, "done_label").text()
    press(qtbot, overdue, "undo_button")
    assert inviting.page(1).row.stage is Stage.ASKED
    assert not is_seen(overdue, "done_line")
    assert is_seen(overdue, "close_button")


def test_undo_is_offered_only_as_long_as_nothing_came_after(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, overdue, "answer_declined")
    press(qtbot, dialog(overdue, "answer_form"), "save_button")
    assert is_seen(overdue, "done_line")
    assert "What was done" in find(overdue, "undo_hint").text()
    inviting.ask(2)
    overdue.reload()
    assert not is_seen(overdue, "done_line")


def test_a_seat_that_is_gone_needs_a_reason_before_the_words(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    inviting.change(capacity=1)
    inviting.ask(2)
    overdue.reload()
    press(qtbot, overdue, "remind_button")
    form = dialog(overdue, "hurdle_form")
    assert not form.save_button.isEnabled()
    qtbot.keyClicks(form.fields.field("override_reason"), "one chair more")
    press(qtbot, form, "save_button")
    press(qtbot, dialog(overdue, "words_dialog"), "said_button")
    assert inviting.page(1).override_reason == "one chair more"


def test_before_the_date_one_may_remind_but_not_close(
    inviting: Inviting, room: ProgrammesRoom
) -> None:
    inviting.ask(1)
    room.show_invitation(inviting.key(1))
    assert find(room, "remind_button").isEnabled()
    assert not is_seen(room, "close_button")
    assert is_seen(room, "answer_no_reply")


def test_after_the_date_closing_is_offered_once(overdue: ProgrammesRoom) -> None:
    assert is_seen(overdue, "close_button")
    assert not is_seen(overdue, "answer_no_reply")


def test_who_waits_is_not_told_of_a_seat_that_is_not_free(
    waiting: ProgrammesRoom, inviting: Inviting
) -> None:
    assert is_seen(waiting, "remind_button")
    inviting.ask(3, override_reason="met today")
    waiting.reload()
    assert not is_seen(waiting, "remind_button")


def test_the_cursor_stays_in_the_pane_when_an_answer_is_kept(
    qtbot: QtBot, overdue: ProgrammesRoom
) -> None:
    find(overdue, "answer_declined").setFocus()
    press(qtbot, overdue, "answer_declined")
    press(qtbot, dialog(overdue, "answer_form"), "save_button")
    answers = overdue.programme_screen.asking.person.answers
    assert answers.isAncestorOf(overdue.window().focusWidget())


def test_the_head_tells_who_waits_that_a_seat_is_free(
    qtbot: QtBot, waiting: ProgrammesRoom, inviting: Inviting
) -> None:
    head = waiting.programme_screen.header.next_button
    assert head.text() == "Tell 田村 美咲 a seat is free"
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    press(qtbot, dialog(waiting, "words_dialog"), "said_button")
    assert inviting.page(2).row.due_on == TODAY + timedelta(days=7)
    assert "Told that a seat is free · LINE" in steps(waiting)[-1]
    assert head.text() == "Ask the next person"


def test_the_yes_of_one_who_waited(
    qtbot: QtBot, waiting: ProgrammesRoom, inviting: Inviting
) -> None:
    assert "theirs before anybody else" in " ".join(
        label.text() for label in find(waiting, "now_card").findChildren(QLabel)
    )
    press(qtbot, waiting, "answer_accepted")
    press(qtbot, dialog(waiting, "answer_form"), "save_button")
    assert inviting.page(2).row.stage is Stage.ACCEPTED


def test_one_who_considers_is_shown_with_the_day(inviting: Inviting, room: ProgrammesRoom) -> None:
    inviting.ask(1)
    inviting.answer(1, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=3))
    room.show_invitation(inviting.key(1))
    texts = [label.text() for label in find(room, "now_card").findChildren(QLabel)]
    assert "Come back to it on 24 Nov; their seat is held." in texts
    assert "back to it on 24 Nov" in steps(room)[-1]


def test_an_answer_before_the_last_step_cannot_be_saved(
    qtbot: QtBot, overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    inviting.answer(1, Stage.CONSIDERING)
    overdue.reload()
    press(qtbot, overdue, "answer_accepted")
    form = dialog(overdue, "answer_form")
    form.fields.field("given_on").set_value(TODAY - timedelta(days=1))
    assert not form.save_button.isEnabled()
    assert "before the last step" in form.save_button.toolTip()


def test_the_menu_of_the_order_follows_up_whoever_is_chosen(
    overdue: ProgrammesRoom, inviting: Inviting
) -> None:
    menu = overdue.programme_screen.asking.keeper.menu

    def offered() -> list[str]:
        menu.aboutToShow.emit()
        shown = [action for action in menu.actions() if action.isVisible() and action.isEnabled()]
        return [action.text() for action in shown][-3:]

    assert offered() == ["Remind…", "Hold on", "Close without an answer"]
    menu.actions()[-2].trigger()
    assert inviting.page(1).row.due_on == TODAY + timedelta(days=7)
    inviting.answer(1, Stage.WAITING)
    overdue.reload()
    assert offered()[-1] == "Tell them that a seat is free…"
