"""Noting that somebody learned of what changed on a paper they hold."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import PaperHolder, PaperIssue
from organiser.papers.changes import Change
from organiser.papers.held_papers import HolderOfOld
from organiser.papers.told_words import change_lines
from organiser.services.checking import check_not_future
from organiser.services.papers.current_lines import (
    TourNow,
    lines_by_language,
    same,
    subject_of,
    tour_now,
)
from organiser.services.papers.given_entries import given_kind, leave_given, told_kind
from organiser.services.papers.issue_subjects import about_of, paper_words
from organiser.services.papers.issue_values import ToldDraft
from organiser.services.papers.revisions import find_last, keep_issue, next_revision
from organiser.wording import Phrase, phrase


def note_told(session: Session, old: HolderOfOld, draft: ToldDraft, *, today: date) -> None:
    """Note that somebody knows what changed on the papers they hold, or got the new ones.

    From then on they count as holding what the papers say now; one entry goes on their timeline.
    Raises `InvalidInput` for a day to come, or `NotFound` if they hold nothing any more.
    """
    check_not_future(
        draft.told_on, today=today, field="told_on", name=phrase("The day they were told")
    )
    holders = _load(session, old.holder_ids)
    now_of = cache(partial(tour_now, session))
    issues = [_newest_of(session, holder, draft, now_of) for holder in holders]
    entry_id = None
    if old.person_id is not None:
        entry_id = leave_given(
            session,
            old.person_id,
            "\n".join(_entry_lines(issues, old.changes, draft)),
            given_on=draft.told_on,
            kind=(given_kind if draft.got_paper else told_kind)(draft.channel),
            about=about_of(session, subject_of(issues[0])),
        )
    for holder, issue in zip(holders, issues, strict=True):
        session.add(
            PaperHolder(
                issue_id=issue.id,
                given_on=draft.told_on,
                person_id=holder.person_id,
                name=holder.name,
                channel=draft.channel,
                interaction_id=entry_id,
            )
        )
    session.flush()


def _load(session: Session, holder_ids: Sequence[int]) -> list[PaperHolder]:
    query = select(PaperHolder).where(PaperHolder.id.in_(holder_ids)).order_by(PaperHolder.id)
    found = list(session.scalars(query))
    if not found:
        raise NotFound(phrase("Nothing is noted any more about a paper that they hold."))
    return found


def _newest_of(
    session: Session, holder: PaperHolder, draft: ToldDraft, now_of: Callable[[int], TourNow]
) -> PaperIssue:
    """Return the issue that says what a held paper would say now, a new one where there is none."""
    held = session.get_one(PaperIssue, holder.issue_id)
    assert held.tour_id is not None
    now, subject = now_of(held.tour_id), subject_of(held)
    lines = now.lines(held.kind, subject)
    last = find_last(session, held.kind, subject)
    if lines and last is not None and same(lines_by_language(last), lines):
        return last
    revision = next_revision(session, held.kind, subject, lines, now=now)
    issue = keep_issue(
        session, held.kind, subject, lines, revision=revision, issued_on=draft.told_on
    )
    issue.subject = issue.subject or held.subject
    return issue


def _entry_lines(
    issues: Sequence[PaperIssue], changes: Sequence[Change], draft: ToldDraft
) -> Iterator[str]:
    said: Phrase
    for issue in issues:
        values = {"paper": paper_words(issue.kind, issue.subject), "revision": issue.revision}
        if draft.got_paper:
            said = phrase("Paper given: {paper}, revision {revision}", **values)
        else:
            said = phrase("Told what changed: {paper}, revision {revision}", **values)
        yield said.in_language(draft.language)
    yield from change_lines(changes, draft.language)
