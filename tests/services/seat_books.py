"""A programme with people in its order, and short words for what one does with them."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services.inviting import follow_ups, invitation_lists, invitations, turns
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, FollowUpDraft
from organiser.services.inviting.seats import Seats, Turn
from organiser.services.programmes import programmes
from organiser.vocabulary import Channel, Stage
from organiser.wording import Phrase, phrase
from tests.factories import PREPARE, make_person, make_programme

TODAY = date(2026, 11, 21)
ASK = phrase("Ask")
NAMES = ("高橋", "田村", "岡本", "森田", "伊藤", "小林")


@dataclass
class Inviting:
    """One programme; people are spoken of by their number in the order, from 1."""

    book: Book
    programme_id: int
    invitation_ids: list[int]
    today: date = field(default=TODAY)

    def ask(self, number: int, **draft: Any) -> None:
        values = {"channel": Channel.LINE, "words": "いかがでしょうか。"} | draft
        self.book.do(ASK, invitations.ask, self.key(number), AskDraft(**values), today=self.today)

    def answer(self, number: int, stage: Stage, **draft: Any) -> None:
        values = {"stage": stage, "given_on": self.today} | draft
        if stage is Stage.CONSIDERING:
            values.setdefault("come_back_on", self.today + timedelta(days=7))
        self.book.do(
            ASK,
            invitations.record_answer,
            self.key(number),
            AnswerDraft(**values),
            today=self.today,
        )

    def remind(self, number: int, **draft: Any) -> None:
        self._say(follow_ups.remind, number, draft)

    def offer(self, number: int, **draft: Any) -> None:
        self._say(follow_ups.offer_seat, number, draft)

    def _say(self, service: Any, number: int, draft: dict[str, Any]) -> None:
        values = {"channel": Channel.LINE, "words": "ご都合はいかがでしょうか。"} | draft
        self.book.do(ASK, service, self.key(number), FollowUpDraft(**values), today=self.today)

    def hold_on(self, number: int, reply_by: date | None = None, *, reason: str = "") -> None:
        self.book.do(
            ASK,
            follow_ups.hold_on,
            self.key(number),
            reply_by,
            today=self.today,
            override_reason=reason,
        )

    def change(self, **values: Any) -> None:
        """Change the programme itself."""

        def write(session: Session) -> None:
            programme = programmes.load_programme(session, self.programme_id)
            for name, value in values.items():
                setattr(programme, name, value)

        self.book.do(ASK, write)

    def reopen(self) -> None:
        """Close the book and open its file again."""
        path = self.book.path
        self.book.close()
        self.book = Book(path)

    def accept(self, number: int) -> None:
        self.ask(number)
        self.answer(number, Stage.ACCEPTED)

    def pass_days(self, days: int) -> None:
        self.today += timedelta(days=days)

    def key(self, number: int) -> int:
        return self.invitation_ids[number - 1]

    def turn(self) -> Turn:
        return self.book.read(programmes.get_programme, self.programme_id, today=self.today).turn

    def next(self) -> int | None:
        """Return the number of the next person, nothing if it is nobody's turn."""
        invitation_id = self.turn().invitation_id
        return None if invitation_id is None else self.invitation_ids.index(invitation_id) + 1

    def may_ask(self) -> int | None:
        """Return who may be asked without a reason, nothing if nobody may."""
        numbers = range(1, len(self.invitation_ids) + 1)
        free = (number for number in numbers if self.hurdle(number) is None)
        return next(
            (number for number in free if self.page(number).row.stage is Stage.CANDIDATE), None
        )

    def hurdle(self, number: int) -> Phrase | None:
        return self.book.read(turns.find_hurdle, self.key(number), today=self.today)

    def seats(self) -> Seats:
        page = self.book.read(programmes.get_programme, self.programme_id, today=self.today)
        return page.seats

    def page(self, number: int) -> Any:
        return self.book.read(invitation_lists.get_invitation, self.key(number), today=self.today)

    def order(self) -> list[str]:
        """Return the family names of the candidates in asking order."""
        rows = self.book.read(
            invitation_lists.list_invitations, self.programme_id, today=self.today
        )
        return [row.name.split()[0] for row in rows if row.stage is Stage.CANDIDATE]


def start_inviting(book: Book, *, people: int = 5, **programme: Any) -> Inviting:
    """Make a programme (three seats, seven days to reply) with people in its order."""

    def prepare(session: Session) -> tuple[int, tuple[int, ...]]:
        programme_id = make_programme(session, **programme)
        ids = [make_person(session, family_name=name) for name in NAMES[:people]]
        return programme_id, invitations.add_candidates(session, programme_id, ids)

    programme_id, ids = book.do(PREPARE, prepare).value
    return Inviting(book, programme_id, list(ids))
