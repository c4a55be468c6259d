"""Cautions for people of a tour who are at a session of another programme at the same time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation, Programme
from organiser.models import Session as ProgrammeSession
from organiser.services.tours.on_tour import OnTour, Span, names_said, utc
from organiser.services.tours.own_tours import is_own_tour_day
from organiser.touring.caution_words import caution_of_day
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, clock
from organiser.touring.zones import offset_minutes
from organiser.vocabulary import Stage
from organiser.wording import phrase

#: A session of which only the beginning is known.
_USUAL_MINUTES = 60
_WHOLE_DAY = 24 * 60


@dataclass(slots=True)
class _Held:
    programme: str
    held_on: date
    span: Span
    people: list[int] = field(default_factory=list)


def list_session_clashes(session: Session, here: OnTour, *, home_zone: str) -> Iterator[Conflict]:
    """Yield a caution for each session that people of the tour have accepted for the same time."""
    sessions = _sessions(session, here, home_zone)
    for day in here.timeline.days:
        for held in sessions:
            names = [
                here.people[person_id]
                for person_id in held.people
                if (span := here.span_of(person_id, day)) is not None and span.meets(held.span)
            ]
            if names:
                yield _clash(day, held, names)


def _sessions(session: Session, here: OnTour, home_zone: str) -> list[_Held]:
    days = [day.plan.day for day in here.timeline.days]
    query = (
        select(ProgrammeSession, Programme.name, Invitation.person_id)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .join(Invitation, Invitation.programme_id == Programme.id)
        .where(ProgrammeSession.held_on.in_(days), ~is_own_tour_day())
        .where(Programme.id != (here.programme_id or 0))
        .where(Invitation.stage == Stage.ACCEPTED, Invitation.person_id.in_(here.people))
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    found: dict[int, _Held] = {}
    for row, programme, person_id in session.execute(query):
        held = found.setdefault(row.id, _held(row, programme, home_zone))
        held.people.append(person_id)
    return list(found.values())


def _held(row: ProgrammeSession, programme: str, home_zone: str) -> _Held:
    offset = offset_minutes(home_zone, row.held_on)
    begins = row.starts or 0
    ends = row.ends if row.ends is not None else begins + _USUAL_MINUTES
    said = clock(begins) if row.ends is None else f"{clock(begins)}–{clock(ends)}"
    if row.starts is None:
        ends, said = _WHOLE_DAY, ""
    span = Span(utc(row.held_on, begins, offset), utc(row.held_on, ends, offset), said)
    return _Held(programme, row.held_on, span)


def _clash(day: TimedDay, held: _Held, names: list[str]) -> Conflict:
    words = {
        "number": day.number,
        "programme": held.programme,
        "people": names_said(names),
    }
    if held.span.said:
        sentence = phrase(
            "Day {number} — at “{programme}” at the same time ({time}): {people}.",
            **words,
            time=held.span.said,
        )
    else:
        sentence = phrase("Day {number} — at “{programme}” on the same day: {people}.", **words)
    return caution_of_day(ConflictCode.PERSON_CLASH, day, sentence=sentence)
