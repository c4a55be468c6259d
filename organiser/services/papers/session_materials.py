"""Gathering what the papers of a session and of its programme are made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation, Programme
from organiser.models import Session as ProgrammeSession
from organiser.papers.name_words import name_order
from organiser.papers.options import PaperSubject
from organiser.papers.people import PaperName
from organiser.papers.programme_material import DayOfSeries, Heard, ProgrammeMaterial
from organiser.papers.session_material import (
    AgendaPart,
    Attendee,
    Carrying,
    SessionMaterial,
    StepAfter,
)
from organiser.services.papers.listings import list_unlisted
from organiser.services.papers.naming import get_sender, list_own_texts, list_paper_names
from organiser.services.people.acquaintance import Face, list_faces
from organiser.services.programmes.contributors import ContributorLine, list_contributors
from organiser.services.programmes.next_steps import get_steps
from organiser.services.programmes.programmes import load_programme
from organiser.services.programmes.step_values import StepLine
from organiser.services.programmes.theme_ideas import in_series
from organiser.services.programmes.voices import VoiceLine, list_voices
from organiser.services.sessions.agendas import AgendaLine, get_agenda
from organiser.services.sessions.attendances import AttendanceLine, list_attendances
from organiser.services.sessions.session_rows import load_session
from organiser.vocabulary import Stage


def gather_session(session: Session, subject: PaperSubject, today: date) -> SessionMaterial:
    """Return all that the papers of the subject's session may be made of; raises `NotFound`."""
    assert subject.session_id is not None
    held = load_session(session, subject.session_id)
    programme = load_programme(session, held.programme_id)
    agenda = get_agenda(session, held.id, today=today).lines
    lines = list_attendances(session, held.id)
    carrying = list_contributors(session, programme.id)
    steps = get_steps(session, programme.id, session_id=held.id)
    tasks = (*steps.open, *steps.done)
    known = _know(
        session,
        *(line.person_id for line in lines),
        *(line.person_id for line in agenda),
        *(line.person_id for line in carrying),
        *(task.owner.person_id for task in tasks),
        day=held.held_on,
    )
    return SessionMaterial(
        session_id=held.id,
        programme_id=programme.id,
        off_the_record=held.off_the_record,
        programme=programme.name,
        held_on=held.held_on,
        starts=held.starts,
        ends=held.ends,
        theme=held.theme,
        place=held.place or programme.place,
        link=held.link or programme.link,
        cost_note=programme.cost_note,
        capacity=programme.capacity,
        agenda=tuple(_agenda_part(line, known) for line in agenda),
        attendees=_attendees(lines, known),
        carrying=tuple(_carrying(line, known) for line in carrying),
        decisions=held.decisions,
        minutes=held.minutes,
        steps=tuple(_step(task, known) for task in tasks),
        sender=get_sender(session),
        texts=list_own_texts(session),
    )


def gather_programme(session: Session, subject: PaperSubject, today: date) -> ProgrammeMaterial:
    """Return the dates of the subject's programme, who has a seat and who carries it.

    Raises `NotFound`.
    """
    assert subject.programme_id is not None
    programme = load_programme(session, subject.programme_id)
    seated = _seated(session, programme.id)
    carrying = list_contributors(session, programme.id)
    known = _know(session, *seated, *(line.person_id for line in carrying), day=today)
    people = (_seated_person(key, known) for key in seated)
    return replace(
        _programme(session, programme),
        people=tuple(sorted(people, key=_in_kana_order)),
        carrying=tuple(_carrying(line, known) for line in carrying),
    )


def gather_voices(session: Session, subject: PaperSubject, today: date) -> ProgrammeMaterial:
    """Return the voices and the dates of the subject's programme; raises `NotFound`."""
    assert subject.programme_id is not None
    programme = load_programme(session, subject.programme_id)
    voices = list_voices(session, programme.id)
    known = _know(session, *(line.person_id for line in voices), day=today)
    heard = tuple(_heard(line, known) for line in voices)
    return replace(_programme(session, programme), heard=heard)


def _programme(session: Session, programme: Programme) -> ProgrammeMaterial:
    return ProgrammeMaterial(
        programme_id=programme.id,
        name=programme.name,
        series=programme.series,
        days=tuple(_days(session, programme)),
        sender=get_sender(session),
        texts=list_own_texts(session),
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """Names and posts of people, and who of them refused to be listed."""

    names: dict[int, PaperName]
    faces: dict[int, Face]
    unlisted: frozenset[int]

    def name(self, person_id: int | None) -> PaperName:
        return self.names.get(person_id or 0, PaperName())

    def post(self, person_id: int | None) -> tuple[str, str]:
        """Return the body of somebody and their title there."""
        face = self.faces.get(person_id or 0)
        return (face.organisation, face.title) if face else ("", "")


def _know(session: Session, *people: int | None, day: date) -> _Known:
    person_ids = {person_id for person_id in people if person_id is not None}
    return _Known(
        names=list_paper_names(session, person_ids),
        faces=list_faces(session, person_ids, today=day),
        unlisted=list_unlisted(session, person_ids),
    )


def _seated(session: Session, programme_id: int) -> list[int]:
    query = select(Invitation.person_id).where(
        Invitation.programme_id == programme_id, Invitation.stage == Stage.ACCEPTED
    )
    return list(session.scalars(query))


def _attendees(lines: Iterable[AttendanceLine], known: _Known) -> tuple[Attendee, ...]:
    return tuple(sorted((_attendee(line, known) for line in lines), key=_in_kana_order))


def _in_kana_order(row: Attendee) -> tuple[bool, str, int]:
    """Return by what people stand: those with a seat by their readings, then guests."""
    return not row.has_seat, name_order(row.name), row.person_id


def _attendee(line: AttendanceLine, known: _Known) -> Attendee:
    organisation, title = known.post(line.person_id)
    return Attendee(
        person_id=line.person_id,
        has_agreed=line.person_id not in known.unlisted,
        has_seat=line.has_seat,
        name=known.name(line.person_id),
        organisation=organisation,
        title=title,
        presence=line.presence,
        deputy_name=line.deputy_name,
        note=line.note,
    )


def _seated_person(person_id: int, known: _Known) -> Attendee:
    organisation, title = known.post(person_id)
    return Attendee(
        person_id=person_id,
        has_agreed=person_id not in known.unlisted,
        name=known.name(person_id),
        organisation=organisation,
        title=title,
    )


def _agenda_part(line: AgendaLine, known: _Known) -> AgendaPart:
    organisation, title = known.post(line.person_id)
    return AgendaPart(
        item_id=line.item_id,
        title=line.title,
        minutes=line.minutes,
        starts=line.starts,
        person_id=line.person_id,
        has_agreed=line.person_id not in known.unlisted,
        leader=known.name(line.person_id),
        organisation=organisation,
        post=title,
        note=line.note,
    )


def _carrying(line: ContributorLine, known: _Known) -> Carrying:
    organisation, title = known.post(line.person_id)
    return Carrying(
        role=line.role,
        body=line.name if line.organisation_id is not None else "",
        person_id=line.person_id,
        has_agreed=line.person_id not in known.unlisted,
        name=known.name(line.person_id),
        organisation=organisation,
        title=title,
        duty=line.duty,
    )


def _step(line: StepLine, known: _Known) -> StepAfter:
    owner = line.owner
    return StepAfter(
        step_id=line.step_id,
        text=line.text,
        due_on=line.due_on,
        done_on=line.done_on,
        is_own=owner.own,
        body=owner.name if owner.organisation_id is not None else "",
        person_id=owner.person_id,
        has_agreed=owner.person_id not in known.unlisted,
        name=known.name(owner.person_id),
        outcome=line.outcome,
    )


def _days(session: Session, programme: Programme) -> Iterator[DayOfSeries]:
    query = (
        select(ProgrammeSession, Programme.name, Programme.place)
        .join(Programme, Programme.id == ProgrammeSession.programme_id)
        .where(in_series(programme))
        .order_by(ProgrammeSession.held_on, ProgrammeSession.starts, ProgrammeSession.id)
    )
    for held, name, place in session.execute(query):
        yield DayOfSeries(
            session_id=held.id,
            programme_id=held.programme_id,
            held_on=held.held_on,
            starts=held.starts,
            ends=held.ends,
            programme=name,
            theme=held.theme,
            place=held.place or place,
        )


def _heard(line: VoiceLine, known: _Known) -> Heard:
    return Heard(
        voice_id=line.voice_id,
        said=line.said,
        state=line.state,
        answer=line.answer,
        answered_on=line.answered_on,
        name=known.name(line.person_id),
    )
