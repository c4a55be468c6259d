"""A programme whose session is over, and short words for what one asks of its thanks."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Attendance, Contributor
from organiser.services.sessions import thanks
from organiser.services.sessions.thanks import NoteDraft, OwedThanks, ThanksDraft
from organiser.vocabulary import (
    ContributorRole,
    Presence,
)
from organiser.wording import phrase
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_person,
    make_programme,
    make_session,
)

DO = phrase("Thank")
CAME = {Presence.PRESENT, Presence.LATE, Presence.DEPUTY}
WEEK = timedelta(days=7)
LAST_WEEK = TODAY - WEEK


def attend(
    session: Session, session_id: int, person_id: int, presence: Presence, **more: Any
) -> None:
    add(session, Attendance(session_id=session_id, person_id=person_id, presence=presence, **more))


def carry(session: Session, programme_id: int, role: ContributorRole, **owner: Any) -> None:
    add(session, Contributor(programme_id=programme_id, role=role, **owner))


def fill(book: Book, prepare: Callable[[Session], Any]) -> Any:
    return book.do(PREPARE, prepare).value


def owed(book: Book, **narrowed: Any) -> tuple[OwedThanks, ...]:
    return book.read(thanks.list_owed, TODAY, **narrowed)


def said(book: Book, **narrowed: Any) -> list[tuple[str, str]]:
    return [(row.name.split()[0], str(row.what_for)) for row in owed(book, **narrowed)]


def give(book: Book, row: OwedThanks, **draft: Any) -> int:
    return book.do(DO, thanks.give, row.key, ThanksDraft(**draft), today=TODAY).value


def gathering(session: Session, presence: Presence = Presence.PRESENT, **held: Any) -> int:
    """A programme with one session of last week and one person marked there."""
    programme_id = make_programme(session)
    values = {"held_on": LAST_WEEK, "theme": "特定技能"} | held
    session_id = make_session(session, programme_id, **values)
    attend(session, session_id, make_person(session), presence)
    return programme_id


def note(book: Book, person_id: int, **changes: Any) -> int:
    draft = NoteDraft(**({"about": "紹介のお礼", "owed_on": TODAY} | changes))
    return book.do(DO, thanks.note_owed, person_id, draft, today=TODAY).value
