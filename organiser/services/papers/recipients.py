"""Who may get a paper of a tour or a session, and who needs it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Invitation, PaperHolder, PaperIssue, Person
from organiser.models import Session as ProgrammeSession
from organiser.papers.catalogue import CATALOGUE
from organiser.papers.changes import Lines
from organiser.papers.options import PaperSubject
from organiser.services.papers.current_lines import lines_by_language, same
from organiser.services.papers.issue_subjects import subject_name
from organiser.services.papers.issue_values import Recipient
from organiser.services.papers.revisions import of_paper
from organiser.services.tours.host_steps import OVER
from organiser.services.tours.hosts import HostRow, list_hosts
from organiser.services.tours.participants import list_participants
from organiser.services.tours.vehicles import list_vehicles
from organiser.text.names import full_name
from organiser.vocabulary import PaperKind, Reader, Stage


def list_recipients(
    session: Session, kind: PaperKind, subject: PaperSubject, lines: Mapping[str, Lines]
) -> tuple[Recipient, ...]:
    """Return who may get a paper with these lines, those for whom it is made first.

    Of these all are proposed but who holds it as it is. Raises `NotFound`.
    """
    held = _held(session, kind, subject, lines)
    found: dict[tuple[int | None, str], Recipient] = {}
    people = _people(session, CATALOGUE[kind].reader, subject)
    for one in people if subject.session_id is None else _invited(session, subject.session_id):
        who = one.person_id, "" if one.person_id is not None else one.name
        revision, is_current = held.get(who, (None, False))
        known = replace(one, holds=revision, is_proposed=one.is_proposed and not is_current)
        found.setdefault(who, known)
    return tuple(sorted(found.values(), key=lambda one: not one.is_proposed and one.holds is None))


def _people(session: Session, reader: Reader, subject: PaperSubject) -> Iterator[Recipient]:
    assert subject.tour_id is not None
    if subject.person_id is not None:
        name = subject_name(session, subject)
        yield Recipient(person_id=subject.person_id, name=name, is_proposed=True)
        return
    if reader is Reader.PARTICIPANT:
        for row in list_participants(session, subject.tour_id):
            yield Recipient(
                person_id=row.person_id, name=row.name, told=row.organisation, is_proposed=True
            )
    if reader is not Reader.CARRIER:
        yield from _hosts(session, reader, subject)
    if reader is not Reader.HOST:
        yield from _carriers(session, reader, subject)


def _hosts(session: Session, reader: Reader, subject: PaperSubject) -> Iterator[Recipient]:
    assert subject.tour_id is not None
    for row in list_hosts(session, subject.tour_id):
        if subject.stop_id in (None, row.stop_id) and row.stage not in OVER:
            yield _host(row, is_proposed=reader is Reader.HOST)


def _host(row: HostRow, *, is_proposed: bool) -> Recipient:
    name = row.person_name or row.organisation_name or row.stop_name
    place = row.organisation_name or row.stop_name
    return Recipient(
        person_id=row.person_id,
        name=name,
        told=place if place != name else "",
        is_proposed=is_proposed,
    )


def _carriers(session: Session, reader: Reader, subject: PaperSubject) -> Iterator[Recipient]:
    assert subject.tour_id is not None
    for row in list_vehicles(session, subject.tour_id):
        if subject.vehicle_id in (None, row.vehicle_id):
            ride = row.draft
            name = ride.driver or ride.company or ride.name
            told = ride.company if ride.driver else ride.name
            yield Recipient(
                person_id=None,
                name=name,
                told=told if told != name else "",
                is_proposed=reader is Reader.CARRIER,
            )


def _invited(session: Session, session_id: int) -> Iterator[Recipient]:
    """Yield who takes part in the programme of a session."""
    query = (
        select(Person)
        .join(Invitation, Invitation.person_id == Person.id)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Invitation.programme_id)
        .where(ProgrammeSession.id == session_id, Invitation.stage == Stage.ACCEPTED)
        .order_by(Invitation.place, Invitation.id)
    )
    for person in session.scalars(query):
        name = full_name(person.family_name, person.given_name, person.name_order)
        yield Recipient(person_id=person.id, name=name, is_proposed=True)


def _held(
    session: Session, kind: PaperKind, subject: PaperSubject, lines: Mapping[str, Lines]
) -> dict[tuple[int | None, str], tuple[int, bool]]:
    """Return which revision of a paper people hold, and whether it says what it would say now."""
    query = (
        select(PaperHolder, PaperIssue)
        .join(PaperIssue, PaperIssue.id == PaperHolder.issue_id)
        .where(of_paper(kind, subject))
        .order_by(PaperIssue.revision, PaperHolder.given_on, PaperHolder.id)
    )
    newest = {(holder.person_id, holder.name): issue for holder, issue in session.execute(query)}
    return {
        who: (issue.revision, same(lines_by_language(issue), lines))
        for who, issue in newest.items()
    }
