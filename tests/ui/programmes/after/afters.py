"""A programme whose sessions are over, with people who came."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Attendance, Contributor
from organiser.vocabulary import ContributorRole, Presence
from tests.factories import PREPARE, TODAY, add, make_person, make_programme, make_session

NAMES = ("高橋", "田村", "岡本", "森田", "伊藤", "小林")


def fill(book: Book, prepare: Callable[[Session], Any]) -> Any:
    return book.do(PREPARE, prepare).value


def hold(
    session: Session, programme_id: int, held_on: date, *, people: int = 3, **held: Any
) -> int:
    """A session to which so many people came, all of them new in the book."""
    session_id = make_session(session, programme_id, held_on=held_on, **held)
    for place in range(people):
        name = NAMES[place % len(NAMES)]
        person = make_person(session, family_name=name, honorific="様")
        row = Attendance(session_id=session_id, person_id=person, presence=Presence.PRESENT)
        add(session, row)
    return session_id


def start_after(book: Book, *, people: int = 3) -> int:
    """A programme with one session of last week; return its id."""

    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        last_week = TODAY - timedelta(days=7)
        hold(session, programme_id, last_week, people=people, theme="特定技能の受け入れ")
        return programme_id

    made: int = fill(book, prepare)
    return made


def host(session: Session, programme_id: int, person_id: int) -> None:
    add(
        session,
        Contributor(programme_id=programme_id, role=ContributorRole.HOST, person_id=person_id),
    )
