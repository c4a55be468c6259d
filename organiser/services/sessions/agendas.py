"""The agenda of a session: its items in order, with the times they begin at."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import AgendaItem, Person
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_filled, check_line, check_text
from organiser.services.people.acquaintance import list_faces
from organiser.services.rows import load
from organiser.services.sessions.session_rows import load_on_record, load_session
from organiser.text.agenda_lines import read_agenda
from organiser.wording import phrase

DAY_MINUTES = 1440
#: As many items as one can read; more in one go is a text pasted by mistake.
_MOST_LINES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaDraft:
    """One item as a form returns it; `person_id` leads it."""

    title: str
    minutes: int = 0
    person_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One item of an agenda; `starts` is a minute of the day where the session's start is known."""

    item_id: int
    title: str
    minutes: int
    person_id: int | None
    person: str
    note: str
    starts: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """The items of a session and their sum; `length` is the session's, if its end is known."""

    lines: tuple[AgendaLine, ...]
    length: int | None

    @property
    def total(self) -> int:
        """Return how long all items take."""
        return sum(line.minutes for line in self.lines)

    @property
    def over(self) -> int | None:
        """Return by how much the items are longer than the session; below zero: time is left."""
        return None if self.length is None else self.total - self.length


def check_item(draft: AgendaDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_filled(draft.title, field="title", name=phrase("The item"))
    check_line(draft.title, field="title", name=phrase("The item"))
    check_text(draft.note, field="note", name=phrase("The note"))
    if not 0 <= draft.minutes <= DAY_MINUTES:
        message = phrase("An item takes between 0 and 1440 minutes.")
        raise InvalidInput(message, field="minutes")


def get_agenda(session: Session, session_id: int, *, today: date) -> Agenda:
    """Return the agenda of a session; raises `NotFound`."""
    held = load_session(session, session_id)
    rows = _items(session, session_id)
    leaders = {row.person_id for row in rows if row.person_id is not None}
    faces = list_faces(session, leaders, today=today)
    lines, starts = [], held.starts
    for row in rows:
        face = faces.get(row.person_id) if row.person_id is not None else None
        lines.append(
            AgendaLine(
                item_id=row.id,
                title=row.title,
                minutes=row.minutes,
                person_id=row.person_id,
                person=face.name if face else "",
                note=row.note,
                starts=starts,
            )
        )
        starts = None if starts is None else starts + row.minutes
    known = held.starts is not None and held.ends is not None
    length = (held.ends or 0) - (held.starts or 0) if known else None
    return Agenda(lines=tuple(lines), length=length)


def add_item(session: Session, session_id: int, draft: AgendaDraft) -> int:
    """Put an item at the end of an agenda and return its id; refused off the record."""
    load_on_record(session, session_id)
    check_item(draft)
    _check_leader(session, draft)
    item = AgendaItem(
        session_id=session_id,
        place=_next_place(session, session_id),
        title=draft.title,
        minutes=draft.minutes,
        person_id=draft.person_id,
        note=draft.note,
    )
    session.add(item)
    session.flush()
    return item.id


def add_lines(session: Session, session_id: int, text: str) -> tuple[int, ...]:
    """Put one item for each line of a text at the end of an agenda; return their ids."""
    load_on_record(session, session_id)
    check_text(text, field="lines", name=phrase("The text"))
    found = read_agenda(text)
    if not found:
        message = phrase("There is no item in the text. Write one in each line: “10 News”.")
        raise InvalidInput(message, field="lines")
    if len(found) > _MOST_LINES:
        message = phrase(
            "These are {count} lines. Please add at most {most} items at once.",
            count=len(found),
            most=_MOST_LINES,
        )
        raise InvalidInput(message, field="lines")
    drafts = [AgendaDraft(title=item.title, minutes=item.minutes) for item in found]
    return tuple(add_item(session, session_id, draft) for draft in drafts)


def change_item(session: Session, item_id: int, draft: AgendaDraft) -> None:
    """Make an item what the draft says; raises `InvalidInput`, `NotFound`."""
    check_item(draft)
    item = _load_item(session, item_id)
    if draft.person_id != item.person_id:
        _check_leader(session, draft)
    item.title, item.minutes = draft.title, draft.minutes
    item.person_id, item.note = draft.person_id, draft.note


def place_item(session: Session, item_id: int, place: int) -> None:
    """Put an item at a place of its agenda, from 0; one beyond the ends goes there."""
    item = _load_item(session, item_id)
    rows = _items(session, item.session_id)
    rows.remove(item)
    rows.insert(max(0, min(place, len(rows))), item)
    for number, row in enumerate(rows):
        row.place = number


def remove_item(session: Session, item_id: int) -> None:
    """Take an item off its agenda; raises `NotFound`."""
    session.delete(_load_item(session, item_id))


def find_earlier(session: Session, session_id: int) -> int | None:
    """Return the last session of the programme before this one that has an agenda."""
    held = load_session(session, session_id)
    query = (
        select(ProgrammeSession.id)
        .join(AgendaItem, AgendaItem.session_id == ProgrammeSession.id)
        .where(
            ProgrammeSession.programme_id == held.programme_id,
            ProgrammeSession.id != held.id,
            ProgrammeSession.held_on <= held.held_on,
        )
        .order_by(ProgrammeSession.held_on.desc(), ProgrammeSession.starts.desc())
    )
    return session.scalar(query.limit(1))


def copy_earlier(session: Session, session_id: int) -> int:
    """Put the items of the last agenda behind those of this one; return how many."""
    load_on_record(session, session_id)
    earlier = find_earlier(session, session_id)
    if earlier is None:
        raise Refused(phrase("No earlier session has an agenda that could be copied."))
    rows = _items(session, earlier)
    for row in rows:
        draft = AgendaDraft(
            title=row.title, minutes=row.minutes, person_id=row.person_id, note=row.note
        )
        add_item(session, session_id, draft)
    return len(rows)


def _items(session: Session, session_id: int) -> list[AgendaItem]:
    query = select(AgendaItem).where(AgendaItem.session_id == session_id)
    return list(session.scalars(query.order_by(AgendaItem.place, AgendaItem.id)))


def _next_place(session: Session, session_id: int) -> int:
    query = select(func.max(AgendaItem.place)).where(AgendaItem.session_id == session_id)
    last = session.scalar(query)
    return 0 if last is None else last + 1


def _load_item(session: Session, item_id: int) -> AgendaItem:
    missing = phrase("This item is not on the agenda any more.")
    return load(session, AgendaItem, item_id, missing)


def _check_leader(session: Session, draft: AgendaDraft) -> None:
    if draft.person_id is not None:
        gone = phrase("The person who leads the item is not in the book any more.")
        load(session, Person, draft.person_id, gone)
