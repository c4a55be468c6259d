"""The rooms of a tour's nights, and who sleeps in which."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Participant, Room, RoomPlace, Stop, TourDay
from organiser.services import removing
from organiser.services.checking import check_filled, check_line, check_names
from organiser.services.rows import load
from organiser.services.tours.attendances import list_absences
from organiser.services.tours.participants import (
    ParticipantRow,
    ensure_participant,
    ensure_participants,
    list_participants,
)
from organiser.services.tours.tour_rows import load_stop, tour_of_stop
from organiser.text.room_names import MOST_ROOMS, expand_rooms
from organiser.vocabulary import StopKind
from organiser.wording import phrase

_MOST_BEDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomDraft:
    """What the organiser types about a room."""

    name: str
    beds: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sleeper:
    """One who sleeps in a room."""

    person_id: int
    name: str
    is_locked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRow:
    """A room with who sleeps there; more than its beds is possible, and to be mended."""

    room_id: int
    draft: RoomDraft
    sleepers: tuple[Sleeper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Night:
    """A stop where the group sleeps; `without` are those who are there and have no room."""

    stop_id: int
    name: str
    day: date
    rooms: tuple[RoomRow, ...]
    without: tuple[Sleeper, ...]

    @property
    def beds(self) -> int:
        """Return how many beds there are."""
        return sum(room.draft.beds for room in self.rooms)


_NAME = phrase("The room's name")
_GONE = phrase("This room is no longer there.")


def list_nights(
    session: Session, tour_id: int, *, group: Iterable[ParticipantRow] | None = None
) -> tuple[Night, ...]:
    """Return the nights of a tour in their order; raises `NotFound`.

    `group` are those who take part, where they are known already.
    """
    everybody = list_participants(session, tour_id) if group is None else tuple(group)
    absent = list_absences(session, tour_id)
    stops = session.execute(_nights(tour_id)).all()
    nights = []
    for stop_id, name, day in stops:
        names = {
            row.person_id: row.name for row in everybody if (stop_id, row.person_id) not in absent
        }
        rooms = _rooms(session, stop_id, names)
        placed = {one.person_id for room in rooms for one in room.sleepers}
        nights.append(
            Night(
                stop_id=stop_id,
                name=name,
                day=day,
                rooms=rooms,
                without=tuple(
                    Sleeper(person_id=key, name=called)
                    for key, called in names.items()
                    if key not in placed
                ),
            )
        )
    return tuple(nights)


def check_rooms(line: str, beds: int) -> tuple[str, ...]:
    """Return the names in a line as typed (“501-506, 508”); raises `InvalidInput`."""
    check_filled(line, field="names", name=_NAME)
    names = expand_rooms(line)
    if len(names) > MOST_ROOMS:
        raise InvalidInput(phrase("At most 100 rooms can be added at once."), field="names")
    for name in names:
        check_line(name, field="names", name=_NAME)
    _check_beds(beds)
    return names


def add_rooms(session: Session, stop_id: int, line: str, beds: int) -> int:
    """Add the rooms of a line and return how many; names that are there already stay as they are.

    Raises `InvalidInput`, or `NotFound`.
    """
    names = check_rooms(line, beds)
    load_stop(session, stop_id)
    here = set(session.scalars(select(Room.name).where(Room.stop_id == stop_id)))
    new = [name for name in names if name not in here]
    session.add_all(Room(stop_id=stop_id, name=name, beds=beds) for name in new)
    session.flush()
    return len(new)


def change_room(session: Session, room_id: int, draft: RoomDraft) -> None:
    """Keep what was edited about a room. Raises `InvalidInput` or `NotFound`."""
    check_filled(draft.name, field="name", name=_NAME)
    check_line(draft.name, field="name", name=_NAME)
    check_line(draft.note, field="note", name=phrase("The room's note"))
    _check_beds(draft.beds)
    room = load(session, Room, room_id, _GONE)
    names = session.scalars(
        select(Room.name).where(Room.stop_id == room.stop_id, Room.id != room_id)
    )
    check_names([*names, draft.name.strip()], field="name", name=_NAME)
    room.name, room.beds, room.note = draft.name.strip(), draft.beds, draft.note.strip()


def remove_room(session: Session, room_id: int) -> None:
    """Remove a room; who sleeps there has none then. Raises `NotFound`."""
    removing.remove_room(session, room_id)


def put_in_room(session: Session, stop_id: int, person_id: int, room_id: int | None) -> None:
    """Let somebody sleep in a room of a night, or in none; a room with no bed left is refused."""
    tour_id = tour_of_stop(session, stop_id)
    participant_id = ensure_participant(session, tour_id, person_id)
    if room_id is not None:
        room = load(session, Room, room_id, _GONE)
        inside = _sleepers_of(session, room_id) - {participant_id}
        if len(inside) >= room.beds:
            raise Refused(
                phrase(
                    "Room {room} has {beds} beds, and all are taken. Take somebody out first, or"
                    " choose another room.",
                    room=room.name,
                    beds=room.beds,
                )
            )
    for place in session.scalars(
        _places(stop_id).where(RoomPlace.participant_id == participant_id)
    ):
        session.delete(place)
    session.flush()
    if room_id is not None:
        session.add(RoomPlace(room_id=room_id, participant_id=participant_id))
        session.flush()


def swap_rooms(session: Session, stop_id: int, person_ids: tuple[int, int]) -> None:
    """Let two people of a night change rooms; one without a room takes the place of the other."""
    tour_id = tour_of_stop(session, stop_id)
    first, second = (ensure_participant(session, tour_id, key) for key in person_ids)
    places = {
        place.participant_id: place
        for place in session.scalars(
            _places(stop_id).where(RoomPlace.participant_id.in_((first, second)))
        )
    }
    rooms = {key: place.room_id for key, place in places.items()}
    for place in places.values():
        session.delete(place)
    session.flush()
    for one, other in ((first, second), (second, first)):
        if other in rooms:
            session.add(RoomPlace(room_id=rooms[other], participant_id=one))
    session.flush()


def lock_place(session: Session, stop_id: int, person_id: int, *, is_locked: bool) -> None:
    """Keep somebody in their room of a night whatever is proposed, or no longer."""
    participant_id = ensure_participant(session, tour_of_stop(session, stop_id), person_id)
    for place in session.scalars(
        _places(stop_id).where(RoomPlace.participant_id == participant_id)
    ):
        place.is_locked = is_locked


def keep_places(session: Session, stop_id: int, rooms: Mapping[int, Iterable[int]]) -> None:
    """Let people sleep exactly so, by room; locks of who stays are kept."""
    tour_id = tour_of_stop(session, stop_id)
    placed = [(room_id, person_id) for room_id, people in rooms.items() for person_id in people]
    ids = ensure_participants(session, tour_id, (person_id for _room_id, person_id in placed))
    wanted = dict.fromkeys((room_id, ids[person_id]) for room_id, person_id in placed)
    here = {
        (place.room_id, place.participant_id): place for place in session.scalars(_places(stop_id))
    }
    for key, place in here.items():
        if key not in wanted:
            session.delete(place)
    session.flush()
    session.add_all(
        RoomPlace(room_id=room_id, participant_id=participant_id)
        for room_id, participant_id in wanted
        if (room_id, participant_id) not in here
    )
    session.flush()


def find_night_before(session: Session, stop_id: int) -> int | None:
    """Return the night before one, if rooms are noted for it."""
    stops = session.execute(_nights(tour_of_stop(session, stop_id))).all()
    ids = [key for key, _name, _day in stops]
    before = ids[: ids.index(stop_id)] if stop_id in ids else []
    with_rooms = set(session.scalars(select(Room.stop_id).where(Room.stop_id.in_(before))))
    return next((key for key in reversed(before) if key in with_rooms), None)


def copy_night(session: Session, stop_id: int, from_stop_id: int) -> int:
    """Take over the rooms of another night with who sleeps there; return how many rooms.

    Rooms of this night that are named alike are kept and filled like there. Raises `NotFound`.
    """
    here = {room.name: room for room in session.scalars(_of_night(stop_id))}
    count, wanted = 0, {}
    for room in session.scalars(_of_night(from_stop_id)).all():
        own = here.get(room.name)
        if own is None:
            own = Room(stop_id=stop_id, name=room.name, beds=room.beds, note=room.note)
            session.add(own)
            count += 1
        session.flush()
        wanted[own.id] = _people_of(session, room.id)
    keep_places(session, stop_id, wanted)
    return count


def _check_beds(beds: int) -> None:
    if not 1 <= beds <= _MOST_BEDS:
        raise InvalidInput(phrase("A room has between 1 and 30 beds."), field="beds")


def _nights(tour_id: int) -> Select[int, str, date]:
    return (
        select(Stop.id, Stop.name, TourDay.held_on)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == tour_id, Stop.kind == StopKind.LODGING)
        .order_by(TourDay.held_on, Stop.place, Stop.id)
    )


def _of_night(stop_id: int) -> Select[Room]:
    return select(Room).where(Room.stop_id == stop_id).order_by(Room.id)


def _places(stop_id: int) -> Select[RoomPlace]:
    return (
        select(RoomPlace)
        .join(Room, Room.id == RoomPlace.room_id)
        .where(Room.stop_id == stop_id)
        .order_by(RoomPlace.id)
    )


def _rooms(session: Session, stop_id: int, names: Mapping[int, str]) -> tuple[RoomRow, ...]:
    inside: dict[int, list[Sleeper]] = {}
    query = (
        select(RoomPlace.room_id, Participant.person_id, RoomPlace.is_locked)
        .join(Participant, Participant.id == RoomPlace.participant_id)
        .join(Room, Room.id == RoomPlace.room_id)
        .where(Room.stop_id == stop_id, Participant.person_id.in_(names))
        .order_by(RoomPlace.id)
    )
    for room_id, person_id, is_locked in session.execute(query):
        sleeper = Sleeper(person_id=person_id, name=names[person_id], is_locked=is_locked)
        inside.setdefault(room_id, []).append(sleeper)
    return tuple(
        RoomRow(
            room_id=room.id,
            draft=RoomDraft(name=room.name, beds=room.beds, note=room.note),
            sleepers=tuple(inside.get(room.id, ())),
        )
        for room in session.scalars(_of_night(stop_id))
    )


def _sleepers_of(session: Session, room_id: int) -> set[int]:
    query = select(RoomPlace.participant_id).where(RoomPlace.room_id == room_id)
    return set(session.scalars(query))


def _people_of(session: Session, room_id: int) -> list[int]:
    query = (
        select(Participant.person_id)
        .join(RoomPlace, RoomPlace.participant_id == Participant.id)
        .where(RoomPlace.room_id == room_id)
        .order_by(RoomPlace.id)
    )
    return list(session.scalars(query))
