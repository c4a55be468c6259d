"""Attendance on the page: one key for each person, the rest at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.ui.inline_form import InlineForm
from organiser.ui.pieces import Chip
from organiser.ui.programmes.sessions.attendance_card import AttendanceCard
from organiser.ui.programmes.sessions.sessions_side import SessionsSide
from organiser.vocabulary import Presence
from tests.services.gathering import Gathering
from tests.ui.programmes.pressing import find, press


@pytest.fixture
def card(side: SessionsSide, gathering: Gathering) -> AttendanceCard:
    side.list.choose(gathering.past_id)
    assert side.page is not None
    side.page.attendance.view.setFocus()
    return side.page.attendance


def noted(gathering: Gathering) -> list[Presence | None]:
    return [line.presence for line in gathering.page().attendance]


def shown(card: AttendanceCard) -> list[str]:
    return [chip.text() for chip in card.counts.findChildren(Chip) if chip.isVisible()]


def test_keys_note_one_person_after_the_other(
    qtbot: QtBot, card: AttendanceCard, gathering: Gathering
) -> None:
    for key in (Qt.Key.Key_P, Qt.Key.Key_L, Qt.Key.Key_N):
        qtbot.keyClick(card.view, key)
    wanted = [Presence.PRESENT, Presence.LATE, Presence.ABSENT_WITHOUT_WORD]
    assert noted(gathering) == wanted
    chips = ["Present 1", "Late 1", "Absent without word 1"]
    qtbot.waitUntil(lambda: shown(card) == chips)
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert noted(gathering) == [*wanted[:2], None]


def test_a_deputy_is_asked_for_by_name(
    qtbot: QtBot, card: AttendanceCard, gathering: Gathering
) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_D)
    assert noted(gathering)[0] is None
    form: InlineForm = find(card, "inline_form")
    form.fields.field("deputy_name").setText("高橋 花子")
    qtbot.keyClick(form.fields.field("deputy_name"), Qt.Key.Key_Return)
    assert gathering.page().attendance[0].deputy_name == "高橋 花子"
    assert card.view.current_key() == gathering.people[1]
    assert card.view.hasFocus()


def test_an_absence_with_word_takes_the_word(
    qtbot: QtBot, card: AttendanceCard, gathering: Gathering
) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_W)
    assert noted(gathering)[0] is Presence.ABSENT_WITH_WORD
    form: InlineForm = find(card, "inline_form")
    form.fields.field("note").setText("出張のため")
    assert form.save()
    assert gathering.page().attendance[0].note == "出張のため"


def test_the_rest_is_present_in_one_click(
    qtbot: QtBot, card: AttendanceCard, gathering: Gathering
) -> None:
    qtbot.keyClick(card.view, Qt.Key.Key_L)
    press(qtbot, card, "rest_present")
    assert noted(gathering) == [Presence.LATE, Presence.PRESENT, Presence.PRESENT]
    with pytest.raises(AssertionError):
        find(card, "rest_present")


def test_buttons_note_the_person_chosen(
    qtbot: QtBot, card: AttendanceCard, gathering: Gathering
) -> None:
    card.view.select_key(gathering.people[1])
    press(qtbot, card, "mark_late")
    assert noted(gathering) == [None, Presence.LATE, None]
    card.view.select_key(gathering.people[1])
    assert find(card, "mark_late").isChecked()


def test_a_guest_is_found_by_name(card: AttendanceCard, gathering: Gathering) -> None:
    card.guest.set_chosen(gathering.guest_id, "渡辺")
    card.guest.chosen.emit(gathering.guest_id)
    assert noted(gathering)[3] is Presence.PRESENT
    assert card.view.current_key() == gathering.guest_id
    assert card.guest.text() == ""


def test_enter_leads_to_the_invitation_or_the_guest(
    qtbot: QtBot,
    card: AttendanceCard,
    gathering: Gathering,
    followed: list[tuple[str, int]],
) -> None:
    gathering.mark(gathering.guest_id, Presence.PRESENT)
    card._desk.store.announce_day()
    qtbot.keyClick(card.view, Qt.Key.Key_Return)
    card.view.select_key(gathering.guest_id)
    qtbot.keyClick(card.view, Qt.Key.Key_Return)
    first = gathering.page().attendance[0].invitation_id
    assert followed == [("invitation", first), ("person", gathering.guest_id)]


def test_ahead_of_the_day_only_what_may_be_known_can_be_noted(
    qtbot: QtBot, side: SessionsSide, gathering: Gathering
) -> None:
    assert side.page is not None
    card = side.page.attendance
    assert find(card, "attendance_ahead").isVisible()
    assert not find(card, "mark_present").isEnabled()
    qtbot.keyClick(card.view, Qt.Key.Key_P)
    qtbot.keyClick(card.view, Qt.Key.Key_W)
    found = gathering.page(gathering.coming_id).attendance
    assert [line.presence for line in found] == [Presence.ABSENT_WITH_WORD, None, None]
    assert card.guest.isHidden()
