"""Random asks, answers and days: seats are never sold twice, and only known steps are taken."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import OrganiserError
from organiser.models import Answer, Invitation
from organiser.services import invitations
from organiser.services.invitation_values import ANSWERS
from organiser.vocabulary import TRANSITIONS, Stage
from tests.services.inviting import ASK, start_inviting

PEOPLE = 6
NUMBERS = st.integers(1, PEOPLE)


class Seats(RuleBasedStateMachine):
    """One programme with three seats and six people; nothing is ever overridden."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(shutil.copy(self.template, Path(self.folder.name) / "book.organiser"))
        self.inviting = start_inviting(Book(path), people=PEOPLE)

    def teardown(self) -> None:
        self.inviting.book.close()
        self.folder.cleanup()

    def attempt(self, step: Callable[[], object]) -> None:
        try:
            step()
        except OrganiserError:
            return

    @rule(number=NUMBERS, days=st.integers(-1, 9))
    def ask(self, number: int, days: int) -> None:
        turn, before = self.inviting.next(), self.stage(number)
        reply_by = self.inviting.today + timedelta(days=days)
        self.attempt(lambda: self.inviting.ask(number, reply_by=reply_by))
        if self.stage(number) is not before:
            assert (number, before) == (turn, Stage.CANDIDATE)

    @rule(number=NUMBERS, stage=st.sampled_from(ANSWERS))
    def answer(self, number: int, stage: Stage) -> None:
        self.attempt(lambda: self.inviting.answer(number, stage))

    @rule(number=NUMBERS)
    def set_aside(self, number: int) -> None:
        inviting = self.inviting
        self.attempt(
            lambda: inviting.book.do(
                ASK, invitations.set_aside, inviting.key(number), today=inviting.today
            )
        )

    @rule(number=NUMBERS, position=st.integers(0, PEOPLE))
    def move(self, number: int, position: int) -> None:
        inviting = self.inviting
        self.attempt(
            lambda: inviting.book.do(
                ASK, invitations.move_candidate, inviting.key(number), position
            )
        )

    @rule(days=st.integers(1, 9))
    def pass_days(self, days: int) -> None:
        self.inviting.pass_days(days)

    @rule()
    def undo_and_redo(self) -> None:
        self.attempt(self.inviting.book.undo)
        self.attempt(self.inviting.book.redo)

    @invariant()
    def seats_are_not_sold_twice(self) -> None:
        free = self.inviting.seats().free
        assert free is not None
        assert free >= 0

    @invariant()
    def every_step_is_in_the_table_and_leads_to_where_it_stands(self) -> None:
        stages = dict.fromkeys(self.inviting.invitation_ids, Stage.CANDIDATE)
        for invitation_id, before, after in self.inviting.book.read(list_steps):
            assert before is stages[invitation_id]
            assert after in TRANSITIONS[before]
            stages[invitation_id] = after
        for number in range(1, PEOPLE + 1):
            assert self.stage(number) is stages[self.inviting.key(number)]

    def stage(self, number: int) -> Stage:
        return self.inviting.book.read(read_stage, self.inviting.key(number))


def list_steps(session: Session) -> list[Row[tuple[int, Stage, Stage]]]:
    steps = select(Answer.invitation_id, Answer.from_stage, Answer.to_stage)
    return list(session.execute(steps.order_by(Answer.id)))


def read_stage(session: Session, invitation_id: int) -> Stage:
    return session.scalars(select(Invitation.stage).where(Invitation.id == invitation_id)).one()


@pytest.fixture
def machine(empty_book_file: Path) -> type[Seats]:
    Seats.template = empty_book_file
    return Seats


def test_random_days_of_inviting(machine: type[Seats]) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
