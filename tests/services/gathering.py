"""A gathering series with people who have accepted, one date past and one to come."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from organiser.book.book import Book
from organiser.models import Interaction
from organiser.services.sessions import attendances, sessions
from organiser.services.sessions.attendances import AttendanceDraft
from organiser.services.sessions.sessions import SessionPage
from organiser.vocabulary import Presence, ProgrammeKind, Stage
from organiser.wording import phrase
from tests.factories import (
    PREPARE,
    TODAY,
    make_invitation,
    make_person,
    make_programme,
    make_session,
)

DO = phrase("Gather")
NAMES = ("高橋", "田村", "岡本")


@dataclass
class Gathering:
    """The programme, its dates and its people; `people` have a seat, `guest` has none."""

    book: Book
    programme_id: int
    past_id: int
    coming_id: int
    people: list[int]
    guest_id: int
    today: date = TODAY

    def mark(self, person_id: int, presence: Presence, session_id: int = 0, **more: str) -> None:
        self.book.do(
            DO,
            attendances.mark,
            session_id or self.past_id,
            person_id,
            AttendanceDraft(presence=presence, **more),
            today=self.today,
        )

    def do(self, service: Any, *args: Any, **more: Any) -> Any:
        return self.book.do(DO, service, *args, **more).value

    def page(self, session_id: int = 0) -> SessionPage:
        return self.book.read(sessions.get_session, session_id or self.past_id, today=self.today)

    def entries(self) -> list[tuple[date, str, str, tuple[int, ...]]]:
        """Return the entries the sessions have left: day, text, about, with whom."""
        return self.book.read(_entries)


def _entries(session: Session) -> list[tuple[date, str, str, tuple[int, ...]]]:
    found = session.scalars(
        select(Interaction)
        .where(Interaction.session_id.is_not(None))
        .options(selectinload(Interaction.participants))
    )
    return [
        (one.happened_on, one.text, one.about, tuple(sorted(p.person_id for p in one.participants)))
        for one in found
    ]


def start_gathering(book: Book) -> Gathering:
    """Fill a book: 高橋 田村 岡本 have accepted, 渡辺 is a guest."""

    def fill(session: Session) -> Gathering:
        programme_id = make_programme(
            session,
            name="介護の夕べ",
            kind=ProgrammeKind.GATHERING,
            place="大阪・中之島会館",
            link="https://example.jp/meet",
        )
        people = [make_person(session, family_name=name) for name in NAMES]
        for place, person_id in enumerate(people):
            make_invitation(session, programme_id, person_id, place=place, stage=Stage.ACCEPTED)
        candidate = make_person(session, family_name="森田")
        make_invitation(session, programme_id, candidate, place=9)
        past = make_session(
            session, programme_id, held_on=TODAY - timedelta(days=11), theme="日本語教室"
        )
        coming = make_session(session, programme_id)
        guest = make_person(session, family_name="渡辺", family_reading="わたなべ")
        return Gathering(book, programme_id, past, coming, people, guest)

    return book.do(PREPARE, fill).value
