"""What is asked when seats or rooms are proposed, as plain values from the book."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import (
    Attendance,
    Participant,
    Stop,
    StopAttendance,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.tours.participants import ParticipantRow, list_participants
from organiser.services.tours.rooms import Night, Sleeper, list_nights
from organiser.services.tours.vehicles import SeatDraft, VehicleRow, list_vehicles
from organiser.services.tours.wishes import WishDraft, WishRow, list_wishes
from organiser.touring.ranks import rank_of
from organiser.touring.seat_plans import SeatPlace, seat_name
from organiser.touring.seating import Guest, Places, SeatingProblem, Spot, Wish
from organiser.vocabulary import Presence, SeatingRule, TourRole
from organiser.wording import phrase

_CAME = (Presence.PRESENT, Presence.LATE)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatQuestion:
    """Seats to be given: `seats` are the spots of the problem, `people` its guests, in order."""

    problem: SeatingProblem
    people: tuple[int, ...]
    seats: tuple[tuple[int, SeatPlace], ...]

    def drafts(self, places: Places) -> tuple[SeatDraft, ...]:
        """Return a plan as the seats to be kept."""
        return tuple(
            SeatDraft(person_id=person_id, vehicle_id=vehicle_id, row=place[0], number=place[1])
            for person_id, spot in zip(self.people, places, strict=True)
            if spot is not None
            for vehicle_id, place in (self.seats[spot],)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomQuestion:
    """Rooms to be given for a night: `rooms` holds the room of each bed, a spot of the problem."""

    problem: SeatingProblem
    stop_id: int
    people: tuple[int, ...]
    rooms: tuple[int, ...]

    def by_room(self, places: Places) -> dict[int, list[int]]:
        """Return a plan as the people of each room."""
        found: dict[int, list[int]] = {}
        for person_id, spot in zip(self.people, places, strict=True):
            if spot is not None:
                found.setdefault(self.rooms[spot], []).append(person_id)
        return found


def ask_for_seats(session: Session, tour_id: int) -> SeatQuestion:
    """Return what is asked for the vehicles of a tour; raises `NotFound`."""
    rows = list_participants(session, tour_id)
    vehicles = list_vehicles(session, tour_id)
    people = tuple(row.person_id for row in rows)
    seats = tuple(
        (vehicle.vehicle_id, place)
        for vehicle in vehicles
        for place in vehicle.draft.layout.seats()
    )
    at = {seat: spot for spot, seat in enumerate(seats)}
    taken = [(vehicle, seat) for vehicle in vehicles for seat in vehicle.seats]
    present = {
        people.index(seat.person_id): at[vehicle.vehicle_id, seat.place]
        for vehicle, seat in taken
        if (vehicle.vehicle_id, seat.place) in at
    }
    locked = {people.index(seat.person_id) for _vehicle, seat in taken if seat.is_locked}
    wishes = [wish for wish in list_wishes(session, tour_id) if wish.draft.for_seats]
    problem = SeatingProblem(
        guests=_guests(session, tour_id, rows),
        spots=_seat_spots(vehicles),
        beside=_near(vehicles, at, is_beside=True),
        near=_near(vehicles, at, is_beside=False),
        wishes=_wishes(wishes, people),
        locked={guest: present[guest] for guest in locked & present.keys()},
        present=present,
    )
    return SeatQuestion(problem=problem, people=people, seats=seats)


def ask_for_rooms(session: Session, tour_id: int, stop_id: int, rule: SeatingRule) -> RoomQuestion:
    """Return what is asked for the rooms of a night; raises `NotFound`.

    By rank, who stands highest has the room with the fewest beds.
    """
    night = _night(session, tour_id, stop_id)
    here = {one.person_id for one in (*night.without, *_sleepers(night))}
    rows = [row for row in list_participants(session, tour_id) if row.person_id in here]
    people = tuple(row.person_id for row in rows)
    rooms = tuple(room.room_id for room in night.rooms for _bed in range(room.draft.beds))
    present, locked = _sleeping(night, people, rooms)
    beside = frozenset(
        (one, other)
        for one, other in combinations(range(len(rooms)), 2)
        if rooms[one] == rooms[other]
    )
    wishes = [wish for wish in list_wishes(session, tour_id) if wish.draft.for_rooms]
    problem = SeatingProblem(
        guests=_guests(session, tour_id, rows),
        spots=_beds(night, rule),
        beside=beside,
        near=beside,
        wishes=_wishes([wish for wish in wishes if _both(wish.draft) <= here], people),
        locked=locked,
        present=present,
    )
    return RoomQuestion(problem=problem, stop_id=stop_id, people=people, rooms=rooms)


def list_newcomers(session: Session, tour_id: int, people: Iterable[int]) -> frozenset[int]:
    """Return who has never come before: to no session and no stop ahead of this tour."""
    first = session.scalar(select(func.min(TourDay.held_on)).where(TourDay.tour_id == tour_id))
    sessions = (
        select(Attendance.person_id)
        .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
        .where(Attendance.presence.in_(_CAME))
    )
    stops = (
        select(Participant.person_id)
        .join(StopAttendance, StopAttendance.participant_id == Participant.id)
        .join(Stop, Stop.id == StopAttendance.stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(StopAttendance.presence.in_(_CAME), Participant.tour_id != tour_id)
    )
    if first is not None:
        sessions = sessions.where(ProgrammeSession.held_on < first)
        stops = stops.where(TourDay.held_on < first)
    return frozenset(people) - {*session.scalars(sessions), *session.scalars(stops)}


def _guests(session: Session, tour_id: int, rows: Sequence[ParticipantRow]) -> tuple[Guest, ...]:
    new = list_newcomers(session, tour_id, [row.person_id for row in rows])
    return tuple(
        Guest(
            name=row.name,
            rank=rank_of(row.title, represents=row.represents),
            is_new=row.person_id in new,
            organisation=row.organisation,
            is_staff=row.role is not TourRole.PARTICIPANT,
        )
        for row in rows
    )


def _seat_spots(vehicles: Sequence[VehicleRow]) -> tuple[Spot, ...]:
    spots, before = [], 0
    for vehicle in vehicles:
        layout = vehicle.draft.layout
        order = {place: comfort for comfort, place in enumerate(layout.best_first(), before)}
        before += layout.count()
        for place in layout.seats():
            name = seat_name(place)
            spots.append(
                Spot(
                    name=name if len(vehicles) == 1 else f"{vehicle.draft.name} {name}",
                    comfort=order[place],
                    rule=vehicle.draft.rule,
                    is_kept=layout.is_kept(place),
                )
            )
    return tuple(spots)


def _near(
    vehicles: Sequence[VehicleRow], at: dict[tuple[int, SeatPlace], int], *, is_beside: bool
) -> frozenset[tuple[int, int]]:
    return frozenset(
        (at[vehicle.vehicle_id, one], at[vehicle.vehicle_id, other])
        for vehicle in vehicles
        for one, other in vehicle.draft.layout.pairs()
        if not is_beside or vehicle.draft.layout.are_beside(one, other)
    )


def _wishes(rows: Iterable[WishRow], people: Sequence[int]) -> tuple[Wish, ...]:
    return tuple(
        Wish(
            first=people.index(row.draft.first_person_id),
            second=people.index(row.draft.second_person_id),
            kind=row.draft.kind,
            must=row.wish_id is None,
        )
        for row in rows
    )


def _night(session: Session, tour_id: int, stop_id: int) -> Night:
    nights = (night for night in list_nights(session, tour_id) if night.stop_id == stop_id)
    night = next(nights, None)
    if night is None:
        raise NotFound(phrase("This stop is no longer in the tour."))
    return night


def _sleepers(night: Night) -> list[Sleeper]:
    return [one for room in night.rooms for one in room.sleepers]


def _sleeping(
    night: Night, people: Sequence[int], rooms: Sequence[int]
) -> tuple[dict[int, int], dict[int, int]]:
    """Return the bed of each guest today, and of those locked; beyond the beds there is none."""
    present: dict[int, int] = {}
    locked: dict[int, int] = {}
    for room in night.rooms:
        first = rooms.index(room.room_id)
        # who is locked comes first, should a room be too full
        inside = sorted(room.sleepers, key=lambda one: not one.is_locked)
        for bed, one in enumerate(inside[: room.draft.beds], first):
            guest = people.index(one.person_id)
            present[guest] = bed
            if one.is_locked:
                locked[guest] = bed
    return present, locked


def _beds(night: Night, rule: SeatingRule) -> tuple[Spot, ...]:
    smallest_first = sorted(night.rooms, key=lambda room: room.draft.beds)
    comfort = {room.room_id: place for place, room in enumerate(smallest_first)}
    return tuple(
        Spot(name=room.draft.name, comfort=comfort[room.room_id], rule=rule)
        for room in night.rooms
        for _bed in range(room.draft.beds)
    )


def _both(draft: WishDraft) -> set[int]:
    return {draft.first_person_id, draft.second_person_id}
