"""Attendance: who came, what may be known ahead, and what stands on the timelines after it."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.models import Invitation
from organiser.services.relations import interactions
from organiser.services.relations.timeline_outlines import TimelineOwner
from organiser.services.relations.timelines import list_entries
from organiser.services.removing import remove_person
from organiser.services.sessions import attendances, sessions
from organiser.services.sessions.attendances import CAME, AttendanceDraft, AttendanceLine
from organiser.vocabulary import Presence, Stage
from tests.factories import TODAY
from tests.services.gathering import DO, Gathering, start_gathering

HELD = TODAY - timedelta(days=11)


@pytest.fixture
def gathering(book: Book) -> Gathering:
    return start_gathering(book)


def lines(gathering: Gathering) -> dict[str, AttendanceLine]:
    return {line.name.split()[0]: line for line in gathering.page().attendance}


def test_whoever_accepted_is_listed_and_not_noted_yet(gathering: Gathering) -> None:
    found = lines(gathering)
    assert list(found) == ["高橋", "田村", "岡本"]
    assert all(line.presence is None and line.has_seat for line in found.values())
    assert gathering.entries() == []


def test_those_who_came_share_one_entry(gathering: Gathering) -> None:
    first, second, third = gathering.people
    gathering.mark(first, Presence.PRESENT)
    gathering.mark(second, Presence.LATE)
    gathering.mark(third, Presence.ABSENT_WITHOUT_WORD)
    assert gathering.entries() == [(HELD, "日本語教室", "介護の夕べ", (first, second))]


def test_the_entry_follows_the_attendance_and_goes_with_it(gathering: Gathering) -> None:
    first, second, _third = gathering.people
    gathering.mark(first, Presence.PRESENT)
    gathering.mark(second, Presence.PRESENT)
    gathering.mark(first, Presence.ABSENT_WITH_WORD, note="発熱のため")
    assert [entry[3] for entry in gathering.entries()] == [(second,)]
    gathering.do(attendances.clear, gathering.past_id, second)
    assert gathering.entries() == []
    assert lines(gathering)["高橋"].note == "発熱のため"


def test_undo_takes_back_attendance_and_entry(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    gathering.book.undo()
    assert gathering.entries() == []
    assert lines(gathering)["高橋"].presence is None


def test_a_deputy_has_a_name_and_the_owner_keeps_the_seat(gathering: Gathering) -> None:
    person = gathering.people[0]
    with pytest.raises(InvalidInput) as refusal:
        gathering.mark(person, Presence.DEPUTY)
    assert refusal.value.field == "deputy_name"
    gathering.mark(person, Presence.DEPUTY, deputy_name="高橋 花子")
    assert lines(gathering)["高橋"].deputy_name == "高橋 花子"
    assert lines(gathering)["高橋"].has_seat
    assert gathering.entries() == []
    gathering.mark(person, Presence.PRESENT, deputy_name="高橋 花子")
    assert lines(gathering)["高橋"].deputy_name == ""


@pytest.mark.parametrize("presence", [*CAME, Presence.ABSENT_WITHOUT_WORD])
def test_ahead_of_the_day_nobody_has_come_yet(gathering: Gathering, presence: Presence) -> None:
    with pytest.raises(Refused, match="2026-12-12"):
        gathering.mark(gathering.people[0], presence, gathering.coming_id)


def test_ahead_of_the_day_a_deputy_and_an_absence_may_be_known(gathering: Gathering) -> None:
    first, second, _third = gathering.people
    gathering.mark(first, Presence.DEPUTY, gathering.coming_id, deputy_name="高橋 花子")
    gathering.mark(second, Presence.ABSENT_WITH_WORD, gathering.coming_id)
    found = gathering.page(gathering.coming_id).attendance
    assert [line.presence for line in found][:2] == [Presence.DEPUTY, Presence.ABSENT_WITH_WORD]
    assert gathering.entries() == []


def test_on_the_day_itself_everything_can_be_noted(gathering: Gathering) -> None:
    gathering.today = gathering.page(gathering.coming_id).draft.held_on
    gathering.mark(gathering.people[0], Presence.PRESENT, gathering.coming_id)
    assert len(gathering.entries()) == 1


def test_all_the_others_are_noted_as_present_at_once(gathering: Gathering) -> None:
    first, second, third = gathering.people
    gathering.mark(second, Presence.ABSENT_WITHOUT_WORD)
    count = gathering.do(attendances.mark_rest, gathering.past_id, today=TODAY)
    assert count == 2
    assert gathering.entries()[0][3] == (first, third)
    assert lines(gathering)["田村"].presence is Presence.ABSENT_WITHOUT_WORD
    with pytest.raises(Refused):
        gathering.do(attendances.mark_rest, gathering.coming_id, today=TODAY)


def test_a_guest_is_added_and_goes_when_cleared(gathering: Gathering) -> None:
    gathering.mark(gathering.guest_id, Presence.PRESENT)
    guest = lines(gathering)["渡辺"]
    assert not guest.has_seat
    assert guest.invitation_id is None
    gathering.do(attendances.clear, gathering.past_id, gathering.guest_id)
    gathering.do(attendances.clear, gathering.past_id, gathering.guest_id)
    assert "渡辺" not in lines(gathering)


def test_whoever_came_and_gave_the_seat_back_is_no_guest(gathering: Gathering) -> None:
    person = gathering.people[0]
    gathering.mark(person, Presence.PRESENT)

    def withdraw(session: Session) -> None:
        found = session.scalars(select(Invitation).where(Invitation.person_id == person)).one()
        found.stage = Stage.WITHDRAWN

    gathering.book.do(DO, withdraw)
    line = lines(gathering)["高橋"]
    assert not line.has_seat
    assert line.invitation_id is not None
    assert line.presence is Presence.PRESENT


def test_who_is_gone_cannot_be_marked_and_leaves_the_session(gathering: Gathering) -> None:
    with pytest.raises(NotFound):
        gathering.mark(999, Presence.PRESENT)
    gathering.mark(gathering.people[0], Presence.PRESENT)
    gathering.do(remove_person, gathering.people[0])
    assert gathering.entries() == []
    assert "高橋" not in lines(gathering)


def test_a_session_that_is_gone_is_said(gathering: Gathering) -> None:
    with pytest.raises(NotFound):
        gathering.book.read(attendances.list_attendances, 999)


def test_the_entry_cannot_be_changed_by_hand(gathering: Gathering) -> None:
    person = gathering.people[0]
    gathering.mark(person, Presence.PRESENT)
    (entry,) = gathering.book.read(list_entries, TimelineOwner(person_id=person))
    assert not entry.is_own
    with pytest.raises(Refused, match="attendance"):
        gathering.book.do(DO, interactions.remove_interaction, entry.interaction_id)


def test_the_entry_follows_day_and_theme(gathering: Gathering) -> None:
    gathering.mark(gathering.people[0], Presence.PRESENT)
    moved = HELD - timedelta(days=1)
    page = gathering.page()
    draft = sessions.SessionDraft(held_on=moved, theme="制度", session_id=page.session_id)
    gathering.do(sessions.change_session, page.session_id, draft, today=TODAY)
    assert gathering.entries()[0][:2] == (moved, "制度")
    gathering.do(sessions.set_theme, page.session_id, "別のテーマ")
    assert gathering.entries()[0][1] == "別のテーマ"


def test_control_characters_are_refused(gathering: Gathering) -> None:
    with pytest.raises(InvalidInput) as refusal:
        gathering.mark(gathering.people[0], Presence.ABSENT_WITH_WORD, note="a\x00")
    assert refusal.value.field == "note"


STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from([*Presence, None])), min_size=1, max_size=12
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_timelines_always_agree_with_the_attendance(
    gathering: Gathering, steps: list[tuple[int, Presence | None]]
) -> None:
    everybody = [*gathering.people, gathering.guest_id]
    for number, presence in steps:
        if presence is None:
            gathering.do(attendances.clear, gathering.past_id, everybody[number])
        else:
            gathering.mark(everybody[number], presence, deputy_name="代理")
    came = [one.person_id for one in gathering.page().attendance if one.presence in CAME]
    named = [entry[3] for entry in gathering.entries()]
    assert named == ([tuple(sorted(came))] if came else [])


def test_a_draft_says_what_it_needs() -> None:
    with pytest.raises(InvalidInput):
        attendances.check_attendance(AttendanceDraft(presence=Presence.DEPUTY, deputy_name=" "))
