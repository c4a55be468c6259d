"""What people hold of the papers of a tour, to be compared with the tour as it is."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.models import PaperHolder, PaperIssue, TourDay
from organiser.papers.changes import Lines
from organiser.papers.held_papers import Held, HeldPapers
from organiser.papers.lines_of import same_lines
from organiser.services.papers.contacts import list_contacts
from organiser.services.papers.current_lines import lines_by_language, subject_of
from organiser.services.papers.naming import list_paper_names
from organiser.services.papers.tour_materials import gather_tour


def is_any_held(session: Session, tour_id: int, *, today: date) -> bool:
    """Tell whether anybody holds a paper of a tour that is not over yet."""
    query = (
        select(PaperHolder.id)
        .join(PaperIssue, PaperIssue.id == PaperHolder.issue_id)
        .where(PaperIssue.tour_id == tour_id)
    )
    if session.scalar(query.limit(1)) is None:
        return False
    last = session.scalar(select(func.max(TourDay.held_on)).where(TourDay.tour_id == tour_id))
    return last is None or last >= today


def gather_held(session: Session, tour_id: int) -> HeldPapers:
    """Return a tour and all that people hold of it, to be compared; raises `NotFound`."""
    held = _newest(session, tour_id)
    people = [one.person_id for one in held if one.person_id is not None]
    reached = list_contacts(session, people)
    return HeldPapers(
        material=gather_tour(session, tour_id),
        held=held,
        names=list_paper_names(session, people),
        telephones={key: contacts.telephone for key, contacts in reached.items()},
    )


def _newest(session: Session, tour_id: int) -> tuple[Held, ...]:
    """Return what everybody holds, of papers of one sort only the newest."""
    query = (
        select(PaperHolder, PaperIssue)
        .join(PaperIssue, PaperIssue.id == PaperHolder.issue_id)
        .where(PaperIssue.tour_id == tour_id)
        .order_by(PaperIssue.revision, PaperHolder.given_on, PaperHolder.id)
    )
    newest: dict[object, Held] = {}
    lines: dict[int, dict[str, Lines]] = {}
    for holder, issue in session.execute(query):
        if issue.id not in lines:
            lines[issue.id] = lines_by_language(issue)
        one = _held(holder, issue, lines[issue.id])
        part = one.subject.stop_id or one.subject.vehicle_id or one.subject.person_id
        sort = (same_lines(one.kind), one.subject, "" if part else one.called)
        newest[one.person_id, one.name, sort] = one
    return tuple(newest.values())


def _held(holder: PaperHolder, issue: PaperIssue, lines: Mapping[str, Lines]) -> Held:
    return Held(
        holder_id=holder.id,
        issue_id=issue.id,
        person_id=holder.person_id,
        name=holder.name,
        kind=issue.kind,
        subject=subject_of(issue),
        called=issue.subject,
        revision=issue.revision,
        given_on=holder.given_on,
        lines=lines,
    )
