"""Themes to take up some day: the backlog of a programme and of all programmes of its series."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound, Refused
from organiser.models import Interaction, Person, Programme, ThemeIdea
from organiser.models import Session as ProgrammeSession
from organiser.services.checking import check_filled, check_line, check_text
from organiser.services.people.people import load_person
from organiser.services.programmes.programmes import load_programme
from organiser.services.rows import load, read_values
from organiser.services.sessions.attendances import keep_in_step
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaDraft:
    """A theme to take up, with a note and whom or which entry of the timeline it came from."""

    text: str = ""
    note: str = ""
    person_id: int | None = None
    interaction_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdeaLine:
    """One theme of the backlog; `session_on` is the day of the session that took it up."""

    idea_id: int
    programme_id: int
    programme: str
    text: str
    note: str
    noted_on: date
    person_id: int | None
    person: str
    session_id: int | None
    session_on: date | None
    dropped_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The themes that wait, those taken up and those dropped, the latest first."""

    waiting: tuple[IdeaLine, ...] = ()
    taken_up: tuple[IdeaLine, ...] = ()
    dropped: tuple[IdeaLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionChoice:
    """A session that may take up a theme, with the theme it has now."""

    session_id: int
    held_on: date
    theme: str


def get_backlog(session: Session, programme_id: int) -> Backlog:
    """Return the themes of a programme and of all programmes of its series; raises `NotFound`."""
    programme = load_programme(session, programme_id)
    lines = _lines(session, in_series(programme))
    taken_up = [line for line in lines if line.session_id is not None]
    taken_up.sort(key=lambda line: (line.session_on or date.min, line.idea_id), reverse=True)
    dropped = [line for line in lines if line.session_id is None and line.dropped_on is not None]
    dropped.sort(key=lambda line: (line.dropped_on or date.min, line.idea_id), reverse=True)
    return Backlog(
        waiting=tuple(
            line for line in lines if line.session_id is None and line.dropped_on is None
        ),
        taken_up=tuple(taken_up),
        dropped=tuple(dropped),
    )


def list_choices(session: Session, programme_id: int, *, today: date) -> tuple[SessionChoice, ...]:
    """Return the sessions of a programme from today on that may take up a theme, in their order.

    A session off the record has no theme.
    """
    query = (
        select(
            ProgrammeSession.id.label("session_id"),
            ProgrammeSession.held_on,
            ProgrammeSession.theme,
        )
        .where(
            ProgrammeSession.programme_id == programme_id,
            ProgrammeSession.held_on >= today,
            ProgrammeSession.off_the_record.is_(False),
        )
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    return read_values(session, query, SessionChoice)


def check_idea(draft: IdeaDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    name = phrase("The theme")
    check_filled(draft.text, field="text", name=name)
    check_line(draft.text, field="text", name=name)
    check_text(draft.note, field="note", name=phrase("The note"))


def add_idea(session: Session, programme_id: int, draft: IdeaDraft, *, today: date) -> int:
    """Note a theme to take up and return its id; raises `InvalidInput`, `NotFound`."""
    check_idea(draft)
    load_programme(session, programme_id)
    _require_origin(session, draft)
    idea = ThemeIdea(
        programme_id=programme_id,
        text=draft.text,
        note=draft.note,
        noted_on=today,
        person_id=draft.person_id,
        interaction_id=draft.interaction_id,
    )
    session.add(idea)
    session.flush()
    return idea.id


def change_idea(session: Session, idea_id: int, draft: IdeaDraft) -> None:
    """Make a theme what the draft says; the entry it came from stays. Raises like `add_idea`."""
    check_idea(draft)
    idea = _load(session, idea_id)
    _require_origin(session, draft)
    idea.text = draft.text
    idea.note = draft.note
    idea.person_id = draft.person_id


def use_idea(session: Session, idea_id: int, session_id: int) -> None:
    """Make a theme that of a session; the one taken up there before goes back to the backlog.

    Raises `NotFound`, or `Refused` for a session off the record.
    """
    idea = _load(session, idea_id)
    found = load(
        session, ProgrammeSession, session_id, phrase("This session is not in the book any more.")
    )
    if found.off_the_record:
        raise Refused(
            phrase(
                "The session on {day} is off the record and has no theme."
                " Please choose another session.",
                day=found.held_on,
            )
        )
    before = select(ThemeIdea).where(ThemeIdea.session_id == session_id, ThemeIdea.id != idea_id)
    for other in session.scalars(before):
        other.session_id = None
    found.theme = idea.text
    keep_in_step(session, found)
    idea.session_id = session_id
    idea.dropped_on = None


def drop_idea(session: Session, idea_id: int, *, today: date) -> None:
    """Take a theme off the backlog; it stays readable among those dropped. Raises `NotFound`."""
    _load(session, idea_id).dropped_on = today


def put_back_idea(session: Session, idea_id: int) -> None:
    """Put a theme that was dropped or taken up into the backlog again; raises `NotFound`.

    A session that took it up has no theme then, unless it was given another meanwhile.
    """
    idea = _load(session, idea_id)
    if idea.session_id is not None:
        found = session.get(ProgrammeSession, idea.session_id)
        if found is not None and found.theme == idea.text:
            found.theme = ""
            keep_in_step(session, found)
    idea.session_id = None
    idea.dropped_on = None


def remove_idea(session: Session, idea_id: int) -> None:
    """Take a theme out of the book; raises `NotFound`."""
    session.delete(_load(session, idea_id))


def in_series(programme: Programme) -> ColumnElement[bool]:
    """Return the condition that a programme is this one, or one of the same series."""
    if programme.series:
        return Programme.series == programme.series
    return Programme.id == programme.id


def _load(session: Session, idea_id: int) -> ThemeIdea:
    return load(session, ThemeIdea, idea_id, phrase("This theme is not in the book any more."))


def _require_origin(session: Session, draft: IdeaDraft) -> None:
    if draft.person_id is not None:
        load_person(session, draft.person_id)
    key = draft.interaction_id
    if key is not None and session.get(Interaction, key) is None:
        raise NotFound(phrase("The entry this theme came from is not in the book any more."))


def _lines(session: Session, which: ColumnElement[bool]) -> tuple[IdeaLine, ...]:
    query = (
        select(
            ThemeIdea,
            Programme.name.label("programme"),
            ProgrammeSession.held_on,
            Person.family_name.label("family"),
            Person.given_name.label("given"),
            func.coalesce(Person.name_order, NameOrder.FAMILY_FIRST).label("order"),
        )
        .join(Programme, Programme.id == ThemeIdea.programme_id)
        .outerjoin(ProgrammeSession, ProgrammeSession.id == ThemeIdea.session_id)
        .outerjoin(Person, Person.id == ThemeIdea.person_id)
        .where(which)
        .order_by(ThemeIdea.noted_on.desc(), ThemeIdea.id.desc())
    )
    return tuple(_line(row) for row in session.execute(query))


def _line(row: Any) -> IdeaLine:  # noqa: ANN401 - a row of `_lines`
    idea: ThemeIdea = row.ThemeIdea
    return IdeaLine(
        idea_id=idea.id,
        programme_id=idea.programme_id,
        programme=row.programme,
        text=idea.text,
        note=idea.note,
        noted_on=idea.noted_on,
        person_id=idea.person_id,
        person=full_name(row.family or "", row.given or "", row.order),
        session_id=idea.session_id,
        session_on=row.held_on,
        dropped_on=idea.dropped_on,
    )
