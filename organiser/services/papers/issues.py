"""Giving out papers: what went to whom, and what changed since."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import PaperHolder, PaperIssue, Person
from organiser.papers.changes import Lines, compare
from organiser.papers.gate import Passed
from organiser.papers.lines_of import lines_in_all_languages
from organiser.papers.options import PaperSubject
from organiser.services.checking import check_filled, check_line, check_not_future
from organiser.services.papers.current_lines import TourNow, lines_of_issue
from organiser.services.papers.given_entries import given_kind, leave_given
from organiser.services.papers.issue_subjects import about_of, paper_words
from organiser.services.papers.issue_values import (
    ChangedSince,
    HolderDraft,
    HolderRow,
    IssueDraft,
    IssueRow,
    Marks,
)
from organiser.services.papers.revisions import find_last, keep_issue, next_revision
from organiser.services.people.people import load_person
from organiser.text.names import full_name
from organiser.vocabulary import PaperKind
from organiser.wording import phrase

__all__ = [
    "check_issue",
    "get_marks",
    "holders_of",
    "issue_paper",
    "last_issue",
    "list_issues",
]


def issue_paper(
    session: Session,
    kind: PaperKind,
    subject: PaperSubject,
    draft: IssueDraft,
    *,
    today: date,
    now: TourNow | None = None,
) -> int:
    """Keep that a paper was given out, with an entry on each timeline; return the issue's id.

    `now` is the tour as it is, where that is known already. Raises `InvalidInput` with the field,
    or `NotFound`.
    """
    check_issue(draft, today=today)
    revision = next_revision(session, kind, subject, draft.lines, now=now)
    issue = keep_issue(
        session, kind, subject, draft.lines, revision=revision, issued_on=draft.given_on
    )
    said = phrase(
        "Paper given: {paper}, revision {revision}",
        paper=paper_words(kind, issue.subject),
        revision=revision,
    )
    about = about_of(session, subject)
    for holder in dict.fromkeys(draft.holders):
        _give(session, issue.id, holder, draft, said=said.in_language(draft.language), about=about)
    return issue.id


def check_issue(draft: IssueDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    if not draft.holders:
        raise InvalidInput(
            phrase("Nobody is chosen. Please choose who gets the paper."), field="holders"
        )
    name = phrase("The day it was given")
    check_not_future(draft.given_on, today=today, field="given_on", name=name)
    for holder in draft.holders:
        if holder.person_id is None:
            check_filled(holder.name, field="holders", name=phrase("The name"))
            check_line(holder.name, field="holders", name=phrase("The name"))


def list_issues(session: Session, tour_id: int) -> tuple[IssueRow, ...]:
    """Return what was given out for a tour with its holders, the latest first."""
    return _issues(session, PaperIssue.tour_id == tour_id)


def last_issue(session: Session, kind: PaperKind, subject: PaperSubject) -> IssueRow | None:
    """Return what was given out last of a paper, nothing if it never was."""
    last = find_last(session, kind, subject)
    return _issues(session, PaperIssue.id == last.id)[0] if last is not None else None


def holders_of(session: Session, issue_id: int) -> tuple[HolderRow, ...]:
    """Return who got a paper when it was given out, in the order they were named."""
    return _holders(session, (issue_id,))[issue_id]


def get_marks(
    session: Session,
    kind: PaperKind,
    subject: PaperSubject,
    passed: Passed[Any],
    *,
    now: TourNow | None = None,
) -> Marks:
    """Return a paper that has revisions as it would go out now; raises `NotFound`.

    `now` is the tour as it is, where that is known already.
    """
    lines = lines_in_all_languages(kind, passed.value)
    revision = next_revision(session, kind, subject, lines, now=now)
    if subject.tour_id is not None:
        itinerary = replace(passed.value.itinerary, revision=revision)
        passed = replace(passed, value=replace(passed.value, itinerary=itinerary))
    # Whoever gets a revision later is told the same as those who got it first.
    before = find_last(session, kind, subject, before=revision) or find_last(session, kind, subject)
    since = {
        language: _changed_since(before, language, now)
        for language, now in lines.items()
        if before is not None
    }
    return Marks(revision=revision, passed=passed, lines=lines, since=since)


def _changed_since(before: PaperIssue, language: str, now: Lines) -> ChangedSince:
    return ChangedSince(
        revision=before.revision,
        issued_on=before.issued_on,
        changes=compare(lines_of_issue(before, language), now),
    )


def _give(
    session: Session,
    issue_id: int,
    holder: HolderDraft,
    draft: IssueDraft,
    *,
    said: str,
    about: str,
) -> None:
    """Note one holder of an issue, on their timeline too if they are in the book."""
    entry_id = None
    if holder.person_id is not None:
        load_person(session, holder.person_id)
        entry_id = leave_given(
            session,
            holder.person_id,
            said,
            given_on=draft.given_on,
            kind=given_kind(draft.channel),
            about=about,
        )
    session.add(
        PaperHolder(
            issue_id=issue_id,
            given_on=draft.given_on,
            person_id=holder.person_id,
            name=holder.name,
            channel=draft.channel,
            interaction_id=entry_id,
        )
    )
    session.flush()


def _issues(session: Session, condition: ColumnElement[bool]) -> tuple[IssueRow, ...]:
    query = select(PaperIssue).where(condition)
    found = session.scalars(query.order_by(PaperIssue.issued_on.desc(), PaperIssue.id.desc())).all()
    holders = _holders(session, [issue.id for issue in found])
    return tuple(
        IssueRow(
            issue_id=issue.id,
            kind=issue.kind,
            revision=issue.revision,
            issued_on=issue.issued_on,
            subject=issue.subject,
            stop_id=issue.stop_id,
            person_id=issue.person_id,
            vehicle_id=issue.vehicle_id,
            holders=holders[issue.id],
        )
        for issue in found
    )


def _holders(session: Session, issue_ids: Sequence[int]) -> dict[int, tuple[HolderRow, ...]]:
    query = (
        select(PaperHolder, Person)
        .outerjoin(Person, Person.id == PaperHolder.person_id)
        .where(PaperHolder.issue_id.in_(issue_ids))
        .order_by(PaperHolder.id)
    )
    found: dict[int, list[HolderRow]] = defaultdict(list)
    for holder, person in session.execute(query):
        found[holder.issue_id].append(
            HolderRow(
                holder_id=holder.id,
                issue_id=holder.issue_id,
                person_id=holder.person_id,
                name=_name(person) or holder.name,
                given_on=holder.given_on,
                channel=holder.channel,
            )
        )
    return {issue_id: tuple(found[issue_id]) for issue_id in issue_ids}


def _name(person: Person | None) -> str:
    if person is None:
        return ""
    return full_name(person.family_name, person.given_name, person.name_order)
