"""A session on paper: its programme, who comes, the minutes; a voice answered and told to all."""

import pytest
from PySide6.QtCore import Qt

from organiser.services.programmes.voices import list_voices
from tests.factories import PREPARE
from tests.journeys.desk import CTRL, Desk
from tests.journeys.papering import leave, open_from, read, ready
from tests.journeys.receiving import change_in_place
from tests.papers.meetings import PEOPLE, Meeting, make_meeting

SAID, ANSWER = "後ろの席まで声が届かない", "マイクを二本用意いたします。"


@pytest.fixture
def meeting(desk: Desk) -> Meeting:
    """A programme with a session that was held, shown at its sessions."""
    made: Meeting = desk.store.do(PREPARE, make_meeting)
    desk.window.show_programme(made.programme_id)
    desk.window.stack.currentWidget().programme_screen.show_side("sessions")
    return made


@pytest.mark.usefixtures("meeting")
def test_the_agenda_that_is_typed_stands_on_the_programme(desk: Desk) -> None:
    desk.write_into(desk.find("agenda_lines"), "10 ごあいさつ")
    desk.key(Qt.Key.Key_Return)
    desk.write("30 器の話")
    desk.key(Qt.Key.Key_Return)
    desk.find("session_card").setFocus()
    desk.key(Qt.Key.Key_P, CTRL)
    text = read(desk, ready(desk))
    assert text.index("13:30") < text.index("ごあいさつ") < text.index("13:40")
    assert "しらさぎ会館" in text
    leave(desk)


@pytest.mark.usefixtures("meeting")
def test_the_attendance_sheet_lists_all_by_reading(desk: Desk) -> None:
    text = read(desk, open_from(desk, "session_paper_button", "attendance_sheet"))
    places = [text.index(family) for family in ("石川", "田村", "渡辺")]
    assert places == sorted(places)
    leave(desk)


@pytest.mark.usefixtures("meeting")
def test_minutes_are_what_was_written_and_who_was_there(desk: Desk) -> None:
    desk.press("rest_present")
    desk.write_into(desk.find("minutes_edit"), "器の選び方について話し合った。")
    desk.write_into(desk.find("decisions_edit"), "次回は春に開く。")
    text = read(desk, open_from(desk, "session_paper_button", "minutes"))
    said = (
        "器の選び方について話し合った。",
        "次回は春に開く。",
        *(family for family, *_ in PEOPLE),
    )
    assert all(one in text for one in said)
    leave(desk)


def test_a_voice_is_noted_answered_and_told_without_a_name(desk: Desk, meeting: Meeting) -> None:
    desk.window.stack.currentWidget().programme_screen.show_side("after")
    note_voice(desk, SAID, from_whom="渡辺")
    (line,) = desk.store.read(list_voices, meeting.programme_id)
    assert line.person_id == meeting.people[0]
    change_in_place(desk, f"voice_{line.voice_id}", answer=ANSWER)
    desk.press("voice_answers_button")
    text = read(desk, ready(desk))
    assert SAID in text
    assert ANSWER in text
    assert "渡辺" not in text
    leave(desk)
    for _action in ("answer", "note"):
        desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.store.read(list_voices, meeting.programme_id) == ()


def note_voice(desk: Desk, said: str, *, from_whom: str) -> None:
    """Type a point and from whom it is, by keys."""
    desk.write_into(desk.find("voice_text_edit"), said)
    person = desk.find("voice_person_edit")
    person.edit.setFocus()
    desk.write(from_whom)
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(person.person_ids()))
    # The list of proposals had the keyboard.
    desk.activate(desk.window)
    desk.press("voice_adder_add")
