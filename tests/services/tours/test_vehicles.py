"""What a tour rides in: layouts, seats, swaps and locks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.tours import tours, vehicles
from organiser.services.tours.vehicles import PRESETS, SeatDraft, VehicleDraft
from organiser.touring.seat_plans import SeatPlace
from tests.factories import PREPARE
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    return make_group(session)


def seat(group: Group, person: int, row: int, number: int) -> SeatDraft:
    return SeatDraft(
        person_id=group.people[person], vehicle_id=group.vehicle_id, row=row, number=number
    )


def seated(session: Session, group: Group) -> dict[int, SeatPlace]:
    (vehicle, *_others) = vehicles.list_vehicles(session, group.tour_id)
    return {group.people.index(one.person_id): one.place for one in vehicle.seats}


@pytest.mark.parametrize(("place", "seats"), tuple(enumerate((45, 27, 21, 9, 4))))
def test_presets_have_the_seats_they_promise(place: int, seats: int) -> None:
    preset = PRESETS[place]
    assert preset.draft.layout.count() == seats
    assert str(seats) in str(preset.label)


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", " "), ("seat_rows", 0), ("left_seats", 5), ("kept_seats", 46), ("company", "a\n")],
)
def test_what_cannot_be_kept_is_said_at_its_field(field: str, value: object) -> None:
    draft = replace(VehicleDraft(name="1号車"), **{field: value})
    with pytest.raises(InvalidInput) as caught:
        vehicles.check_vehicle(draft)
    assert caught.value.field == field


def test_a_row_needs_a_seat() -> None:
    with pytest.raises(InvalidInput):
        vehicles.check_vehicle(VehicleDraft(name="車", left_seats=0, right_seats=0))


def test_people_swap_their_seats(session: Session, group: Group) -> None:
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 1), seat(group, 1, 2, 2)])
    vehicles.move_to_seat(session, group.tour_id, seat(group, 0, 2, 2))
    assert seated(session, group) == {0: (2, 2), 1: (1, 1)}
    vehicles.move_to_seat(session, group.tour_id, seat(group, 2, 1, 1))
    assert seated(session, group) == {0: (2, 2), 2: (1, 1)}
    vehicles.leave_seat(session, group.tour_id, group.people[0])
    assert seated(session, group) == {2: (1, 1)}


def test_a_lock_is_kept_until_it_is_undone(session: Session, group: Group) -> None:
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 1)])
    vehicles.lock_seat(session, group.vehicle_id, group.people[0], is_locked=True)
    for draft in (seat(group, 1, 1, 1), seat(group, 0, 2, 2)):
        with pytest.raises(Refused):
            vehicles.move_to_seat(session, group.tour_id, draft)
    vehicles.lock_seat(session, group.vehicle_id, group.people[0], is_locked=False)
    vehicles.move_to_seat(session, group.tour_id, seat(group, 1, 1, 1))
    assert seated(session, group) == {1: (1, 1)}


def test_a_smaller_vehicle_has_no_seat_for_those_at_its_end(session: Session, group: Group) -> None:
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 1), seat(group, 1, 2, 4)])
    (row,) = vehicles.list_vehicles(session, group.tour_id)
    vehicles.change_vehicle(session, group.vehicle_id, replace(row.draft, seat_rows=1))
    assert seated(session, group) == {0: (1, 1)}
    with pytest.raises(Refused):
        vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 2, 4)])


def test_everybody_changes_seats_at_once(session: Session, group: Group) -> None:
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 1), seat(group, 1, 1, 2)])
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 2), seat(group, 1, 1, 1)])
    assert seated(session, group) == {0: (1, 2), 1: (1, 1)}


def test_a_vehicle_goes_with_its_seats_and_the_tour_with_all(session: Session) -> None:
    group = make_group(session)
    vehicles.keep_seats(session, group.tour_id, [seat(group, 0, 1, 1)])
    vehicles.remove_vehicle(session, group.vehicle_id)
    assert vehicles.list_vehicles(session, group.tour_id) == ()
    with pytest.raises(NotFound):
        vehicles.change_vehicle(session, group.vehicle_id, VehicleDraft(name="1号車"))
    vehicles.add_vehicle(session, group.tour_id, PRESETS[0].draft.__class__(name="2号車"))
    tours.remove_tour(session, group.tour_id)


def test_taking_a_plan_over_is_one_action(book: Book) -> None:
    group = book.do(PREPARE, make_group).value
    plan = [seat(group, 0, 1, 1), seat(group, 1, 1, 2)]
    book.do(PREPARE, vehicles.keep_seats, group.tour_id, plan)
    book.undo()
    assert book.read(vehicles.list_vehicles, group.tour_id)[0].seats == ()
    book.redo()
    assert len(book.read(vehicles.list_vehicles, group.tour_id)[0].seats) == 2
