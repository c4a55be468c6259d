"""How much room people have: every word of it stays, the newest counts."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Availability
from organiser.services.checking import check_line, check_not_future, check_span
from organiser.services.people.people import load_person
from organiser.services.people.person_values import Room
from organiser.services.rows import load, read_values
from organiser.vocabulary import AvailabilityLevel
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomDraft:
    """How much room somebody has, on which day that was heard, and up to when it holds."""

    level: AvailabilityLevel = AvailabilityLevel.OPEN
    as_of: date
    until: date | None = None
    note: str = ""


def list_rooms(session: Session, person_id: int) -> tuple[Room, ...]:
    """Return all that was heard of a person's room; the newest, which counts, comes first."""
    query = (
        select(
            Availability.id.label("room_id"),
            Availability.level,
            Availability.until,
            Availability.as_of,
            Availability.note,
        )
        .where(Availability.person_id == person_id)
        .order_by(Availability.as_of.desc(), Availability.id.desc())
    )
    return read_values(session, query, Room)


def check_room(draft: RoomDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("The day as of which it is known")
    check_not_future(draft.as_of, today=today, field="as_of", name=name)
    check_span(draft.as_of, draft.until, field="until")
    check_line(draft.note, field="note", name=phrase("The note"))


def note_room(session: Session, person_id: int, draft: RoomDraft, *, today: date) -> int:
    """Note how much room a person has and return the entry's id; what was heard before stays.

    Raises `InvalidInput`, `NotFound`.
    """
    check_room(draft, today=today)
    load_person(session, person_id)
    noted = Availability(
        person_id=person_id,
        level=draft.level,
        as_of=draft.as_of,
        until=draft.until,
        note=draft.note,
    )
    session.add(noted)
    session.flush()
    return noted.id


def change_room(session: Session, room_id: int, draft: RoomDraft, *, today: date) -> None:
    """Put an entry right; raises like `note_room`."""
    check_room(draft, today=today)
    noted = _load(session, room_id)
    noted.level = draft.level
    noted.as_of = draft.as_of
    noted.until = draft.until
    noted.note = draft.note


def remove_room(session: Session, room_id: int) -> None:
    """Take an entry out of the book; the one before it counts then. Raises `NotFound`."""
    session.delete(_load(session, room_id))


def get_room_draft(session: Session, room_id: int) -> RoomDraft:
    """Return an entry as a form shows it; raises `NotFound`."""
    noted = _load(session, room_id)
    return RoomDraft(level=noted.level, as_of=noted.as_of, until=noted.until, note=noted.note)


def _load(session: Session, room_id: int) -> Availability:
    return load(session, Availability, room_id, phrase("This entry is not in the book any more."))
