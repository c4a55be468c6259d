"""Who holds an older paper: exactly those for whom something changed, until they learn of it."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, NotFound
from organiser.models import Interaction, PaperHolder, Vehicle
from organiser.papers.held_papers import HolderOfOld
from organiser.papers.options import PaperSubject
from organiser.services.papers.issue_values import ToldDraft
from organiser.services.papers.telling import note_told
from organiser.services.removing import remove_stop
from organiser.services.tours.attendances import set_taking_part
from organiser.vocabulary import Channel, InteractionKind, PaperKind, Stage
from tests.factories import TODAY, make_invitation, make_person
from tests.services.papers.given_books import Given, give, make_given, move, who_holds_old

ITINERARY, HOST, PERSONAL = PaperKind.ITINERARY, PaperKind.HOST_SHEET, PaperKind.PERSONAL_PAGE


@pytest.fixture
def handed(session: Session) -> Given:
    return make_given(session)


def old(session: Session, handed: Given) -> tuple[HolderOfOld, ...]:
    return who_holds_old(session, handed.group.tour_id)


def names(session: Session, handed: Given) -> list[str]:
    return [one.name for one in old(session, handed)]


def test_nobody_holds_anything_old_before_a_change(session: Session, handed: Given) -> None:
    assert old(session, handed) == ()
    give(session, ITINERARY, handed.tour, *handed.group.people)
    assert old(session, handed) == ()


def test_a_host_who_holds_only_the_host_sheet_is_told(session: Session, handed: Given) -> None:
    give(session, HOST, handed.visit, handed.host)
    move(session, handed.group.visit, 640)
    (one,) = old(session, handed)
    assert (one.name, one.telephone) == ("三木 健", "079-111-2222")
    assert (one.papers[0].revision, one.papers[0].subject) == (1, "播州機械工業")
    assert any("10:40" in change.now for change in one.changes)


def test_who_is_not_at_the_changed_stop_is_not_told(session: Session, handed: Given) -> None:
    first, second, *_others = handed.group.people
    give(session, ITINERARY, handed.tour, first, second)
    set_taking_part(session, [(handed.group.second_hotel, second)], takes_part=False)
    move(session, handed.group.second_hotel, 1200)
    assert names(session, handed) == ["青木 一郎"]


def test_one_more_who_comes_is_nothing_to_those_who_know(session: Session, handed: Given) -> None:
    give(session, ITINERARY, handed.tour, *handed.group.people)
    give(session, HOST, handed.visit, handed.host)
    late = make_person(session, family_name="渡辺", given_name="光")
    make_invitation(session, handed.group.programme_id, late, stage=Stage.ACCEPTED, place=9)
    assert set(names(session, handed)) <= {"三木 健"}


def test_another_stop_is_nothing_to_a_host(session: Session, handed: Given) -> None:
    give(session, HOST, handed.visit, handed.host)
    move(session, handed.group.second_hotel, 1200)
    assert old(session, handed) == ()


def test_the_newest_paper_of_a_sort_counts(session: Session, handed: Given) -> None:
    first = handed.group.people[0]
    give(session, ITINERARY, handed.tour, first)
    move(session, handed.group.visit, 640)
    assert names(session, handed) == ["青木 一郎"]
    give(session, PaperKind.BOOKLET, handed.tour, first)
    assert old(session, handed) == ()


def test_a_visit_that_is_not_planned_any_more_is_one_change(
    session: Session, handed: Given
) -> None:
    give(session, HOST, handed.visit, handed.host)
    remove_stop(session, handed.group.visit)
    (one,) = old(session, handed)
    (change,) = one.changes
    assert change.sentence.in_language("ja") == "取りやめ: 播州機械工業"
    note_told(session, one, ToldDraft(told_on=TODAY), today=TODAY)
    assert old(session, handed) == ()


def test_a_driver_is_reached_by_the_number_of_the_vehicle(session: Session, handed: Given) -> None:
    session.get_one(Vehicle, handed.group.vehicle_id).telephone = "078-333"
    give(session, PaperKind.DRIVER_SHEET, handed.ride, "運転手")
    move(session, handed.group.visit, 640)
    (one,) = old(session, handed)
    assert (one.person_id, one.name, one.telephone) == (None, "運転手", "078-333")


def test_nobody_is_told_once_the_tour_is_over(session: Session, handed: Given) -> None:
    give(session, ITINERARY, handed.tour, handed.host)
    move(session, handed.group.visit, 640)
    later = TODAY + timedelta(days=60)
    assert who_holds_old(session, handed.group.tour_id, today=later) == ()


@pytest.mark.parametrize(
    ("draft", "kind", "begins"),
    [
        (ToldDraft(told_on=TODAY, channel=Channel.TELEPHONE), InteractionKind.CALL, "変更を"),
        (ToldDraft(told_on=TODAY, channel=Channel.MAIL), InteractionKind.NOTE, "変更を"),
        (ToldDraft(told_on=TODAY, got_paper=True), InteractionKind.NOTE, "書類を"),
        (
            ToldDraft(told_on=TODAY, got_paper=True, channel=Channel.FACE_TO_FACE),
            InteractionKind.MET,
            "書類を",
        ),
    ],
)
def test_who_was_told_holds_nothing_old(
    session: Session, handed: Given, draft: ToldDraft, kind: InteractionKind, begins: str
) -> None:
    give(session, HOST, handed.visit, handed.host)
    give(session, ITINERARY, handed.tour, handed.host)
    move(session, handed.group.visit, 640)
    (one,) = old(session, handed)
    assert len(one.papers) == 2
    note_told(session, one, draft, today=TODAY)
    assert old(session, handed) == ()
    entry = session.scalars(select(Interaction).order_by(Interaction.id.desc())).first()
    assert entry is not None
    assert entry.kind is kind
    assert entry.text.startswith(begins)
    assert "10:40" in entry.text


def test_who_was_told_is_told_again_after_the_next_change(session: Session, handed: Given) -> None:
    give(session, ITINERARY, handed.tour, *handed.group.people[:2])
    move(session, handed.group.visit, 640)
    one, other = old(session, handed)
    note_told(session, one, ToldDraft(told_on=TODAY), today=TODAY)
    assert names(session, handed) == [other.name]
    note_told(session, other, ToldDraft(told_on=TODAY), today=TODAY)
    assert len({row.issue_id for row in session.scalars(select(PaperHolder))}) == 2
    move(session, handed.group.visit, 660)
    assert [two.papers[0].revision for two in old(session, handed)] == [2, 2]


def test_what_cannot_be_told_is_refused(session: Session, handed: Given) -> None:
    give(session, HOST, handed.visit, handed.host)
    move(session, handed.group.visit, 640)
    (one,) = old(session, handed)
    with pytest.raises(InvalidInput):
        note_told(session, one, ToldDraft(told_on=TODAY + timedelta(days=1)), today=TODAY)
    for row in session.scalars(select(PaperHolder)):
        session.delete(row)
    session.flush()
    with pytest.raises(NotFound):
        note_told(session, one, ToldDraft(told_on=TODAY), today=TODAY)


@given(minutes=st.lists(st.sampled_from([600, 620, 640]), min_size=1, max_size=4))
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_somebody_is_told_exactly_when_the_time_is_another(
    session: Session, handed: Given, minutes: list[int]
) -> None:
    nested = session.begin_nested()
    own = PaperSubject(tour_id=handed.group.tour_id, person_id=handed.group.people[0])
    give(session, PERSONAL, own, handed.group.people[0])
    for minute in minutes:
        move(session, handed.group.visit, minute)
        assert bool(old(session, handed)) is (minute != 600)
    nested.rollback()
    session.expire_all()
