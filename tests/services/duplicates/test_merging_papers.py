"""Two who are one hold a paper once, and keep what was made for either."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import PaperHolder, PaperIssue
from organiser.services.duplicates.merging import MergeDraft, get_merge, merge_people
from organiser.vocabulary import Channel, PaperKind
from tests.factories import PREPARE, TODAY, add, make_person, make_tour


def _held_twice(session: Session) -> tuple[int, int]:
    kept, gone = make_person(session), make_person(session)
    paper = {"revision": 1, "issued_on": TODAY, "lines": {}, "tour_id": make_tour(session)}
    shared = add(session, PaperIssue(kind=PaperKind.ITINERARY, **paper))
    own = add(session, PaperIssue(kind=PaperKind.PERSONAL_PAGE, person_id=gone, **paper))
    earlier = TODAY - timedelta(days=3)
    add(session, PaperHolder(issue_id=shared, person_id=kept, given_on=earlier))
    mail = {"given_on": TODAY, "channel": Channel.MAIL}
    for issue_id in (shared, own):
        add(session, PaperHolder(issue_id=issue_id, person_id=gone, **mail))
    return kept, gone


def test_a_paper_both_hold_is_held_once_and_own_papers_stay(book: Book) -> None:
    kept, gone = book.do(PREPARE, _held_twice).value
    labels = {str(pair.label) for pair in book.read(get_merge, kept, gone).lists}
    assert {"Issued papers", "Holders of papers"} <= labels
    book.do(PREPARE, merge_people, MergeDraft(kept_id=kept, gone_id=gone))
    with book._sessions() as session:
        shared, own = session.scalars(select(PaperHolder).order_by(PaperHolder.id))
        assert (shared.person_id, shared.given_on, shared.channel) == (kept, TODAY, Channel.MAIL)
        assert own.person_id == kept
        assert session.get_one(PaperIssue, own.issue_id).person_id == kept
