"""The numbers of what was given out.

A revision is one state of the plan: a tour keeps its number until a paper that was given out under
it would say something else.
"""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from organiser.models import PaperIssue
from organiser.papers.changes import Lines
from organiser.papers.lines_of import same_lines
from organiser.papers.options import PaperSubject
from organiser.services.papers.current_lines import TourNow, lines_by_language, same, tour_now
from organiser.services.papers.issue_subjects import subject_name
from organiser.services.tours.tour_rows import load_tour
from organiser.vocabulary import PaperKind


def of_paper(kind: PaperKind, subject: PaperSubject) -> ColumnElement[bool]:
    """Return the condition that an issue is of a paper, or of one that says the same."""
    return and_(
        PaperIssue.kind.in_(same_lines(kind)),
        PaperIssue.tour_id.is_not_distinct_from(subject.tour_id),
        PaperIssue.session_id.is_not_distinct_from(subject.session_id),
        PaperIssue.stop_id.is_not_distinct_from(subject.stop_id),
        PaperIssue.person_id.is_not_distinct_from(subject.person_id),
        PaperIssue.vehicle_id.is_not_distinct_from(subject.vehicle_id),
    )


def find_last(
    session: Session, kind: PaperKind, subject: PaperSubject, *, before: int | None = None
) -> PaperIssue | None:
    """Return the row of what was given out last of a paper, or of one that says the same.

    With a number `before`, only earlier revisions count.
    """
    query = select(PaperIssue).where(of_paper(kind, subject))
    if before is not None:
        query = query.where(PaperIssue.revision < before)
    newest = query.order_by(PaperIssue.revision.desc(), PaperIssue.id.desc()).limit(1)
    return session.scalars(newest).one_or_none()


def next_revision(
    session: Session,
    kind: PaperKind,
    subject: PaperSubject,
    lines: Mapping[str, Lines],
    *,
    now: TourNow | None = None,
) -> int:
    """Return the number a paper with these lines would go out under; raises `NotFound`.

    `now` is the tour as it is, where that is known already.
    """
    last = find_last(session, kind, subject)
    if subject.tour_id is None:
        if last is None:
            return 1
        return last.revision + (not same(lines_by_language(last), lines))
    revision = load_tour(session, subject.tour_id).revision
    if last is not None and same(lines_by_language(last), lines):
        return revision
    if last is not None and last.revision >= revision:
        return revision + 1
    shown = _shown_as(session, subject.tour_id, revision)
    now = now or tour_now(session, subject.tour_id)
    return revision + (shown is not None and not now.is_as_issued(shown))


def keep_issue(
    session: Session,
    kind: PaperKind,
    subject: PaperSubject,
    lines: Mapping[str, Lines],
    *,
    revision: int,
    issued_on: date,
) -> PaperIssue:
    """Add an issue, and take its number over to the tour."""
    issue = PaperIssue(
        kind=kind,
        revision=revision,
        issued_on=issued_on,
        lines={language: [list(line) for line in said] for language, said in lines.items()},
        tour_id=subject.tour_id,
        session_id=subject.session_id,
        stop_id=subject.stop_id,
        person_id=subject.person_id,
        vehicle_id=subject.vehicle_id,
        subject=subject_name(session, subject),
    )
    session.add(issue)
    if subject.tour_id is not None:
        tour = load_tour(session, subject.tour_id)
        tour.revision = max(tour.revision, revision)
    session.flush()
    return issue


def _shown_as(session: Session, tour_id: int, revision: int) -> PaperIssue | None:
    """Return what shows best how the plan was under a number: a paper of all of it, the latest."""
    is_of_part = or_(
        PaperIssue.stop_id.is_not(None),
        PaperIssue.person_id.is_not(None),
        PaperIssue.vehicle_id.is_not(None),
    )
    query = select(PaperIssue).where(PaperIssue.tour_id == tour_id, PaperIssue.revision == revision)
    newest = query.order_by(is_of_part, PaperIssue.id.desc()).limit(1)
    return session.scalars(newest).one_or_none()
