"""Two who are one travel on one tour: their parts become one with all that hangs on them."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    Base,
    HostAnswer,
    HostVisit,
    PairWish,
    Participant,
    Payment,
    Person,
    Room,
    RoomPlace,
    Seat,
    StopAttendance,
)
from organiser.services.duplicates.merging import MergeDraft, merge_people
from organiser.services.tours.participants import ensure_participant
from organiser.vocabulary import Listing, PairWishKind, Presence, Stage, TourRole
from tests.factories import TODAY, add
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    return make_group(session)


def parts(session: Session, group: Group) -> list[int]:
    return [ensure_participant(session, group.tour_id, key) for key in group.people]


def merged(session: Session, group: Group, kept: int = 0, gone: int = 1) -> Participant:
    """Merge the second person into the first and return their part in the tour."""
    draft = MergeDraft(kept_id=group.people[kept], gone_id=group.people[gone])
    merge_people(session, draft)
    return session.scalars(select(Participant).filter_by(person_id=group.people[kept])).one()


def all_of(session: Session, mapped: type[Base]) -> list[Any]:
    return list(session.scalars(select(mapped).order_by(mapped.id)))


def test_what_is_noted_of_both_is_kept(session: Session, group: Group) -> None:
    first, second, *_others = parts(session, group)
    ours, theirs = (session.get_one(Participant, key) for key in (first, second))
    ours.diet, ours.listing = "卵なし", Listing.AGREED
    theirs.diet, theirs.listing, theirs.role = "ハラール", Listing.REFUSED, TourRole.LEADER
    one = merged(session, group)
    assert (one.id, one.diet, one.role) == (first, "卵なし / ハラール", TourRole.LEADER)
    assert one.listing is Listing.REFUSED


def test_payments_move_and_seats_and_rooms_become_one(session: Session, group: Group) -> None:
    first, second, *_others = parts(session, group)
    rooms = [add(session, Room(stop_id=group.hotel, name=name)) for name in ("501", "502")]
    for place, key in enumerate((first, second)):
        add(session, Payment(participant_id=key, amount=3000, paid_on=TODAY))
        seat = {"vehicle_id": group.vehicle_id, "row": 1, "number": place + 1}
        add(session, Seat(participant_id=key, **seat))
        add(session, RoomPlace(participant_id=key, room_id=rooms[place]))
    merged(session, group)
    assert [row.participant_id for row in all_of(session, Payment)] == [first, first]
    assert [(row.participant_id, row.number) for row in all_of(session, Seat)] == [(first, 1)]
    assert [row.room_id for row in all_of(session, RoomPlace)] == [rooms[0]]


def test_at_a_stop_the_presence_that_says_more_counts(session: Session, group: Group) -> None:
    first, second, *_others = parts(session, group)
    stop = {"stop_id": group.visit}
    add(session, StopAttendance(**stop, participant_id=first, takes_part=False))
    add(session, StopAttendance(**stop, participant_id=second, presence=Presence.LATE))
    merged(session, group)
    (row,) = all_of(session, StopAttendance)
    assert (row.participant_id, row.takes_part, row.presence) == (first, True, Presence.LATE)


def test_wishes_stand_in_order_and_between_the_two_there_is_none(
    session: Session, group: Group
) -> None:
    first, second, third, *_others = parts(session, group)
    apart = {"kind": PairWishKind.APART}
    add(session, PairWish(first_id=first, second_id=second, note="同じ人?", **apart))
    add(session, PairWish(first_id=second, second_id=third, for_rooms=False, **apart))
    merged(session, group, kept=0, gone=2)
    (wish,) = all_of(session, PairWish)
    assert (wish.first_id, wish.second_id) == (first, second)
    assert (wish.note, wish.for_rooms) == ("同じ人?", True)
    merged(session, group, kept=0, gone=1)
    assert all_of(session, PairWish) == []
    assert "同じ人?" in session.get_one(Person, group.people[0]).notes


def test_a_wish_turns_around_where_the_order_of_both_does(session: Session, group: Group) -> None:
    _first, second, third, fourth, *_others = parts(session, group)
    add(session, PairWish(first_id=third, second_id=fourth, kind=PairWishKind.TOGETHER))
    merged(session, group, kept=1, gone=3)
    (wish,) = all_of(session, PairWish)
    assert (wish.first_id, wish.second_id, wish.kind) == (second, third, PairWishKind.TOGETHER)


def test_answers_of_a_host_follow_who_gave_them(session: Session, group: Group) -> None:
    visit = add(session, HostVisit(stop_id=group.visit, person_id=group.people[1]))
    answer = {"from_stage": Stage.ASKED, "to_stage": Stage.ACCEPTED}
    add(
        session,
        HostAnswer(
            host_visit_id=visit, given_on=date(2026, 11, 1), person_id=group.people[1], **answer
        ),
    )
    merge_people(session, MergeDraft(kept_id=group.people[0], gone_id=group.people[1]))
    assert [row.person_id for row in all_of(session, HostAnswer)] == [group.people[0]]
