"""What is wished for two of a tour, whom the book keeps apart, and what the search is asked."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Attendance, Relationship
from organiser.services.tours import participants, rooms, seating, vehicles, wishes
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.vehicles import SeatDraft
from organiser.services.tours.wishes import WishDraft
from organiser.touring.seating import give_places
from organiser.vocabulary import (
    PairWishKind,
    Presence,
    RelationshipKind,
    SeatingRule,
    TourRole,
)
from tests.factories import TODAY, add, make_session
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    return make_group(session)


def keep_apart(session: Session, first: int, second: int) -> None:
    ends = {"first_person_id": first, "second_person_id": second}
    add(session, Relationship(kind=RelationshipKind.KEEP_APART, **ends))


def wish(group: Group, first: int, second: int, **changes: object) -> WishDraft:
    ends = {"first_person_id": group.people[first], "second_person_id": group.people[second]}
    return WishDraft(**(ends | changes))  # type: ignore[arg-type]


def test_a_wish_is_kept_once_for_two(session: Session, group: Group) -> None:
    wish_id = wishes.add_wish(session, group.tour_id, wish(group, 1, 0, note="同室で"))
    (row,) = wishes.list_wishes(session, group.tour_id)
    assert {row.first_name, row.second_name} == {"青木 一郎", "伊藤 一郎"}
    with pytest.raises(InvalidInput):
        wishes.add_wish(session, group.tour_id, wish(group, 0, 1))
    wishes.change_wish(session, wish_id, wish(group, 0, 1, kind=PairWishKind.APART))
    assert wishes.list_wishes(session, group.tour_id)[0].draft.kind is PairWishKind.APART
    wishes.remove_wish(session, wish_id)
    with pytest.raises(NotFound):
        wishes.remove_wish(session, wish_id)


def test_a_wish_is_about_two_and_for_something(session: Session, group: Group) -> None:
    nothing = wish(group, 0, 1, for_seats=False, for_rooms=False)
    for draft in (wish(group, 0, 0), nothing):
        with pytest.raises(InvalidInput):
            wishes.add_wish(session, group.tour_id, draft)


def test_whom_the_book_keeps_apart_comes_first_and_cannot_be_changed(
    session: Session, group: Group
) -> None:
    wishes.add_wish(session, group.tour_id, wish(group, 0, 1))
    keep_apart(session, group.people[3], group.people[2])
    first, second = wishes.list_wishes(session, group.tour_id)
    assert (first.wish_id, first.draft.kind) == (None, PairWishKind.APART)
    assert second.wish_id is not None


def test_seats_are_asked_with_locks_ranks_and_newcomers(session: Session, group: Group) -> None:
    old = make_session(session, group.programme_id, held_on=TODAY)
    add(
        session,
        Attendance(session_id=old, person_id=group.people[1], presence=Presence.PRESENT),
    )
    draft = SeatDraft(person_id=group.people[0], vehicle_id=group.vehicle_id, row=2, number=3)
    vehicles.keep_seats(session, group.tour_id, [draft])
    vehicles.lock_seat(session, group.vehicle_id, group.people[0], is_locked=True)
    question = seating.ask_for_seats(session, group.tour_id)
    assert question.seats[question.problem.locked[0]] == (group.vehicle_id, (2, 3))
    assert [guest.rank for guest in question.problem.guests] == [5, 3, 2, 0, 0]
    assert [guest.is_new for guest in question.problem.guests] == [True, False, True, True, True]


def test_a_plan_taken_over_seats_everybody_and_keeps_enemies_apart(
    session: Session, group: Group
) -> None:
    keep_apart(session, group.people[0], group.people[1])
    participants.change_participant(
        session, group.tour_id, group.people[4], ParticipantDraft(role=TourRole.LEADER)
    )
    question = seating.ask_for_seats(session, group.tour_id)
    places = give_places(question.problem)
    assert all(question.problem.keeps(one, places) for one in question.problem.wishes)
    assert question.problem.guests[4].is_staff
    vehicles.keep_seats(session, group.tour_id, question.drafts(places))
    (row,) = vehicles.list_vehicles(session, group.tour_id)
    assert len(row.seats) == 5


def test_rooms_are_asked_for_those_who_sleep_there(session: Session, group: Group) -> None:
    rooms.add_rooms(session, group.hotel, "501-502", 2)
    rooms.add_rooms(session, group.hotel, "503", 1)
    wishes.add_wish(session, group.tour_id, wish(group, 3, 4, for_seats=False))
    question = seating.ask_for_rooms(session, group.tour_id, group.hotel, SeatingRule.RANK)
    by_room = question.by_room(give_places(question.problem))
    assert sorted(len(people) for people in by_room.values()) == [1, 2, 2]
    assert [group.people[0]] in by_room.values()
    assert sorted([group.people[3], group.people[4]]) in map(sorted, by_room.values())
    assert seating.ask_for_seats(session, group.tour_id).problem.wishes == ()


def test_who_sleeps_in_a_room_today_is_there_in_the_question(
    session: Session, group: Group
) -> None:
    rooms.add_rooms(session, group.hotel, "501", 1)
    (room,) = rooms.list_nights(session, group.tour_id)[0].rooms
    rooms.keep_places(session, group.hotel, {room.room_id: group.people[:2]})
    rooms.lock_place(session, group.hotel, group.people[1], is_locked=True)
    question = seating.ask_for_rooms(session, group.tour_id, group.hotel, SeatingRule.ANY)
    assert (question.problem.present, question.problem.locked) == ({1: 0}, {1: 0})
    with pytest.raises(NotFound):
        seating.ask_for_rooms(session, group.tour_id, group.visit, SeatingRule.ANY)
