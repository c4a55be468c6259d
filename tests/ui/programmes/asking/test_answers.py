from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from organiser.ui.programmes.room import ProgrammesRoom
from organiser.vocabulary import TRANSITIONS, Channel, Stage
from tests.conftest import TODAY
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import dialog, find, press


@pytest.fixture
def asked(inviting: Inviting, room: ProgrammesRoom) -> ProgrammesRoom:
    """The room at the first person, who has been asked."""
    inviting.ask(1, channel=Channel.LINE, words="Will you come?")
    room.show_invitation(inviting.key(1))
    return room


def names(room: ProgrammesRoom) -> set[str]:
    buttons = find(room, "answer_buttons").children()
    return {child.objectName() for child in buttons if child.objectName().startswith("answer_")}


def test_only_answers_of_the_table_are_offered(asked: ProgrammesRoom) -> None:
    wanted = {f"answer_{stage.name.lower()}" for stage in TRANSITIONS[Stage.ASKED]}
    assert names(asked) == wanted


def test_words_as_sent_can_be_copied_again(qtbot: QtBot, asked: ProgrammesRoom) -> None:
    assert find(asked, "sent_words").text() == "Will you come?"
    press(qtbot, asked, "copy_button")
    assert QGuiApplication.clipboard().text() == "Will you come?"


def test_one_who_considers_is_given_a_day(
    qtbot: QtBot, asked: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, asked, "answer_considering")
    form = dialog(asked, "answer_form")
    assert form.focusWidget() is form.fields.field("words")
    form.fields.field("come_back_on").set_value(TODAY)
    assert not form.save_button.isEnabled()
    form.fields.field("come_back_on").set_value(TODAY + timedelta(days=3))
    qtbot.keyClicks(form.fields.field("words"), "I must ask the board")
    press(qtbot, form, "save_button")
    row = inviting.page(1).row
    assert (row.stage, row.due_on) == (Stage.CONSIDERING, TODAY + timedelta(days=3))
    assert (
        "I must ask the board"
        in find(asked, "steps_card").findChildren(object, "step_line")[-1].text()
    )


def test_an_answer_of_tomorrow_cannot_be_saved(qtbot: QtBot, asked: ProgrammesRoom) -> None:
    press(qtbot, asked, "answer_accepted")
    form = dialog(asked, "answer_form")
    form.fields.field("given_on").set_value(TODAY + timedelta(days=1))
    assert not form.save_button.isEnabled()


def test_a_late_yes_without_a_seat_needs_a_reason(
    qtbot: QtBot, room: ProgrammesRoom, inviting: Inviting
) -> None:
    inviting.today -= timedelta(days=20)
    inviting.ask(1)
    inviting.today = TODAY
    for number in (2, 3, 4):
        inviting.accept(number)
    room.show_invitation(inviting.key(1))
    press(qtbot, room, "answer_accepted")
    form = dialog(room, "answer_form")
    assert not form.save_button.isEnabled()
    qtbot.keyClicks(form.fields.field("override_reason"), "one chair more")
    press(qtbot, form, "save_button")
    page = inviting.page(1)
    assert (page.row.stage, page.override_reason) == (Stage.ACCEPTED, "one chair more")
    assert "one chair more" in find(room, "override_label").text()


def test_someone_done_has_nothing_to_answer(
    qtbot: QtBot, asked: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, asked, "answer_declined")
    press(qtbot, dialog(asked, "answer_form"), "save_button")
    assert not [
        child
        for child in asked.programme_screen.asking.person.answers.findChildren(
            object, "answer_buttons"
        )
        if child.isVisible()
    ]
