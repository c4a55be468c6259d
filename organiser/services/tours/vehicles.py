"""What a tour rides in, and who sits where in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Participant, Seat, Vehicle
from organiser.services import removing
from organiser.services.checking import check_filled, check_line
from organiser.services.rows import load
from organiser.services.tours.participants import (
    ParticipantRow,
    ensure_participant,
    ensure_participants,
    list_participants,
)
from organiser.services.tours.tour_rows import load_tour
from organiser.touring.seat_plans import SeatLayout, SeatPlace, seat_name
from organiser.vocabulary import SeatingRule, VehicleKind
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class VehicleDraft:
    """What the organiser types about a vehicle."""

    name: str = ""
    kind: VehicleKind = VehicleKind.BUS
    seat_rows: int = 10
    left_seats: int = 2
    right_seats: int = 2
    back_seats: int = 5
    kept_seats: int = 0
    company: str = ""
    driver: str = ""
    telephone: str = ""
    rule: SeatingRule = SeatingRule.ANY

    @property
    def layout(self) -> SeatLayout:
        """Return where its seats are."""
        return SeatLayout(**{field.name: getattr(self, field.name) for field in fields(SeatLayout)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A usual vehicle to begin with."""

    label: Phrase
    draft: VehicleDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow:
    """Who sits where in a vehicle."""

    person_id: int
    name: str
    row: int
    number: int
    is_locked: bool = False

    @property
    def place(self) -> SeatPlace:
        """Return the seat."""
        return self.row, self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class VehicleRow:
    """A vehicle with those of the tour who have a seat in it."""

    vehicle_id: int
    draft: VehicleDraft
    seats: tuple[SeatRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatDraft:
    """A seat that somebody is given."""

    person_id: int
    vehicle_id: int
    row: int
    number: int


PRESETS = (
    Preset(label=phrase("Large coach, 45 seats"), draft=VehicleDraft()),
    Preset(
        label=phrase("Medium coach, 27 seats"),
        draft=VehicleDraft(seat_rows=6, back_seats=3),
    ),
    Preset(
        label=phrase("Minibus, 21 seats"),
        draft=VehicleDraft(
            kind=VehicleKind.MINIBUS, seat_rows=6, left_seats=1, right_seats=2, back_seats=3
        ),
    ),
    Preset(
        label=phrase("Van, 9 seats"),
        draft=VehicleDraft(
            kind=VehicleKind.MINIBUS, seat_rows=3, left_seats=1, right_seats=2, back_seats=0
        ),
    ),
    Preset(
        label=phrase("Car, 4 seats"),
        draft=VehicleDraft(
            kind=VehicleKind.CAR, seat_rows=1, left_seats=1, right_seats=0, back_seats=3
        ),
    ),
)

_LIMITS = {"seat_rows": (1, 30), "left_seats": (0, 4), "right_seats": (0, 4), "back_seats": (0, 8)}
_TEXTS = {
    "name": phrase("The vehicle's name"),
    "company": phrase("The company"),
    "driver": phrase("The driver"),
    "telephone": phrase("The telephone number"),
}


def list_vehicles(
    session: Session, tour_id: int, *, group: Iterable[ParticipantRow] | None = None
) -> tuple[VehicleRow, ...]:
    """Return the vehicles of a tour in the order of their adding; raises `NotFound`.

    `group` are those who take part, where they are known already.
    """
    people = list_participants(session, tour_id) if group is None else group
    names = {row.person_id: row.name for row in people}
    seats: dict[int, list[SeatRow]] = {}
    query = (
        select(Seat, Participant.person_id)
        .join(Participant, Participant.id == Seat.participant_id)
        .where(Participant.tour_id == tour_id, Participant.person_id.in_(names))
        .order_by(Seat.row, Seat.number)
    )
    for seat, person_id in session.execute(query):
        seats.setdefault(seat.vehicle_id, []).append(
            SeatRow(
                person_id=person_id,
                name=names[person_id],
                row=seat.row,
                number=seat.number,
                is_locked=seat.is_locked,
            )
        )
    vehicles = session.scalars(
        select(Vehicle).where(Vehicle.tour_id == tour_id).order_by(Vehicle.id)
    )
    return tuple(
        VehicleRow(vehicle_id=row.id, draft=_draft(row), seats=tuple(seats.get(row.id, ())))
        for row in vehicles
    )


def check_vehicle(draft: VehicleDraft) -> None:
    """Raise `InvalidInput` naming the field that cannot be kept."""
    check_filled(draft.name, field="name", name=_TEXTS["name"])
    for field, name in _TEXTS.items():
        check_line(getattr(draft, field), field=field, name=name)
    for field, (least, most) in _LIMITS.items():
        if not least <= getattr(draft, field) <= most:
            raise InvalidInput(
                phrase("There can be {least} to {most} here.", least=least, most=most),
                field=field,
            )
    if not draft.left_seats + draft.right_seats:
        message = phrase("A row needs a seat on the left or on the right of the aisle.")
        raise InvalidInput(message, field="left_seats")
    if not 0 <= draft.kept_seats <= draft.layout.count():
        message = phrase(
            "The vehicle has {count} seats. Please keep no more than that for staff.",
            count=draft.layout.count(),
        )
        raise InvalidInput(message, field="kept_seats")


def add_vehicle(session: Session, tour_id: int, draft: VehicleDraft) -> int:
    """Add a vehicle to a tour and return its id. Raises `InvalidInput` or `NotFound`."""
    check_vehicle(draft)
    load_tour(session, tour_id)
    vehicle = Vehicle(tour_id=tour_id, name=draft.name.strip())
    session.add(vehicle)
    _fill(vehicle, draft)
    session.flush()
    return vehicle.id


def change_vehicle(session: Session, vehicle_id: int, draft: VehicleDraft) -> None:
    """Keep what was edited; who sat on a seat that is no longer there has none."""
    check_vehicle(draft)
    vehicle = _vehicle(session, vehicle_id)
    _fill(vehicle, draft)
    there = set(draft.layout.seats())
    for seat in session.scalars(select(Seat).where(Seat.vehicle_id == vehicle_id)):
        if (seat.row, seat.number) not in there:
            session.delete(seat)
    session.flush()


def remove_vehicle(session: Session, vehicle_id: int) -> None:
    """Remove a vehicle; who sat in it has no seat. Raises `NotFound`."""
    removing.remove_vehicle(session, vehicle_id)


def keep_seats(session: Session, tour_id: int, seats: Iterable[SeatDraft]) -> None:
    """Seat the people of a tour in all its vehicles exactly so; locks of who stays are kept."""
    query = (
        select(Seat, Participant.person_id)
        .join(Participant, Participant.id == Seat.participant_id)
        .where(Participant.tour_id == tour_id)
    )
    here = {
        SeatDraft(
            person_id=person_id, vehicle_id=seat.vehicle_id, row=seat.row, number=seat.number
        ): seat
        for seat, person_id in session.execute(query)
    }
    wanted = dict.fromkeys(seats)
    for draft, seat in here.items():
        if draft not in wanted:
            session.delete(seat)
    # whoever leaves makes room first
    session.flush()
    _add_seats(session, tour_id, [draft for draft in wanted if draft not in here])


def move_to_seat(session: Session, tour_id: int, draft: SeatDraft) -> None:
    """Put somebody on a seat; who sits there takes the place they had, or has none.

    Raises `Refused` if either of them is locked, or `NotFound`.
    """
    vehicles = {row.vehicle_id: row for row in list_vehicles(session, tour_id)}
    seats = {(row.vehicle_id, *seat.place): seat for row in vehicles.values() for seat in row.seats}
    target = (draft.vehicle_id, draft.row, draft.number)
    origin = next((key for key, seat in seats.items() if seat.person_id == draft.person_id), None)
    for key in {target, origin} - {None}:
        if key in seats and seats[key].is_locked:
            raise Refused(
                phrase(
                    "{person} is locked at {seat}. Unlock the seat first.",
                    person=seats[key].name,
                    seat=seat_name(seats[key].place),
                )
            )
    there = {key: seat.person_id for key, seat in seats.items() if key != origin}
    other = there.pop(target, None)
    there[target] = draft.person_id
    if other is not None and origin is not None:
        there[origin] = other
    keep_seats(session, tour_id, _drafts(there))


def leave_seat(session: Session, tour_id: int, person_id: int) -> None:
    """Take somebody off their seat, wherever that is."""
    seats = {
        (row.vehicle_id, *seat.place): seat.person_id
        for row in list_vehicles(session, tour_id)
        for seat in row.seats
        if seat.person_id != person_id
    }
    keep_seats(session, tour_id, _drafts(seats))


def lock_seat(session: Session, vehicle_id: int, person_id: int, *, is_locked: bool) -> None:
    """Keep somebody on their seat whatever is proposed, or no longer."""
    vehicle = _vehicle(session, vehicle_id)
    participant_id = ensure_participant(session, vehicle.tour_id, person_id)
    query = select(Seat).filter_by(vehicle_id=vehicle_id, participant_id=participant_id)
    for seat in session.scalars(query):
        seat.is_locked = is_locked


def _vehicle(session: Session, vehicle_id: int) -> Vehicle:
    return load(session, Vehicle, vehicle_id, phrase("This vehicle is no longer in the tour."))


def _draft(vehicle: Vehicle) -> VehicleDraft:
    return VehicleDraft(
        **{field.name: getattr(vehicle, field.name) for field in fields(VehicleDraft)}
    )


def _fill(vehicle: Vehicle, draft: VehicleDraft) -> None:
    for field in fields(draft):
        value = getattr(draft, field.name)
        setattr(vehicle, field.name, value.strip() if type(value) is str else value)


def _drafts(seats: dict[tuple[int, int, int], int]) -> list[SeatDraft]:
    return [
        SeatDraft(person_id=person_id, vehicle_id=vehicle_id, row=row, number=number)
        for (vehicle_id, row, number), person_id in seats.items()
    ]


def _add_seats(session: Session, tour_id: int, drafts: Sequence[SeatDraft]) -> None:
    layouts = {
        vehicle_id: set(_draft(_vehicle(session, vehicle_id)).layout.seats())
        for vehicle_id in {draft.vehicle_id for draft in drafts}
    }
    ids = ensure_participants(session, tour_id, (draft.person_id for draft in drafts))
    for draft in drafts:
        if (draft.row, draft.number) not in layouts[draft.vehicle_id]:
            raise Refused(phrase("This seat is no longer in the vehicle."))
        session.add(
            Seat(
                vehicle_id=draft.vehicle_id,
                participant_id=ids[draft.person_id],
                row=draft.row,
                number=draft.number,
            )
        )
    session.flush()
