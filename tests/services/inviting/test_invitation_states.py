"""Random asks, answers and days: seats are never sold twice, and only known steps are taken."""

import contextlib
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
from organiser.services.inviting import invitations, order_moves
from organiser.services.inviting.invitation_values import ANSWERS
from organiser.vocabulary import TRANSITIONS, Stage
from tests.services.seat_books import ASK, start_inviting

PEOPLE = 6
NUMBERS = st.integers(1, PEOPLE)


class Seats(RuleBasedStateMachine):
    """One programme with three seats and six people; the book may be closed in between."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(shutil.copy(self.template, Path(self.folder.name) / "book.organiser"))
        self.inviting = start_inviting(Book(path), people=PEOPLE)
        self.prepared = max(entry.change_id for entry in self.inviting.book.history())

    def teardown(self) -> None:
        self.inviting.book.close()
        self.folder.cleanup()

    def attempt(self, step: Callable[[], object]) -> None:
        """Take a step without a reason for exceptions: it never takes a seat that is not there."""
        before = self.free()
        try:
            step()
        except OrganiserError:
            assert self.free() == before
            return
        assert self.free() >= min(before, 0)

    def free(self) -> int:
        free = self.inviting.seats().free
        assert free is not None
        return free

    @rule(number=NUMBERS, days=st.integers(-1, 9))
    def ask(self, number: int, days: int) -> None:
        may_ask, before = self.inviting.may_ask(), self.stage(number)
        reply_by = self.inviting.today + timedelta(days=days)
        self.attempt(lambda: self.inviting.ask(number, reply_by=reply_by))
        if self.stage(number) is not before:
            assert (number, before) == (may_ask, Stage.CANDIDATE)

    @rule(number=NUMBERS)
    def ask_all_the_same(self, number: int) -> None:
        self.attempt_to(lambda: self.inviting.ask(number, override_reason="補助席あり"))

    @rule(number=NUMBERS, stage=st.sampled_from(ANSWERS), days_ago=st.integers(0, 2))
    def answer(self, number: int, stage: Stage, days_ago: int) -> None:
        day = self.inviting.today - timedelta(days=days_ago)
        self.attempt(lambda: self.inviting.answer(number, stage, given_on=day))

    @rule(number=NUMBERS)
    def remind(self, number: int) -> None:
        self.attempt(lambda: self.inviting.remind(number))

    @rule(number=NUMBERS)
    def offer(self, number: int) -> None:
        offered = self.inviting.next() if self.inviting.turn().offers else None
        before = len(self.inviting.page(number).follow_ups)
        self.attempt(lambda: self.inviting.offer(number))
        if len(self.inviting.page(number).follow_ups) > before and offered is not None:
            assert self.stage(number) is Stage.WAITING

    @rule(number=NUMBERS)
    def hold_on(self, number: int) -> None:
        self.attempt(lambda: self.inviting.hold_on(number))

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
                ASK, order_moves.move_candidates, [inviting.key(number)], position
            )
        )

    @rule(capacity=st.integers(1, 4))
    def change_capacity(self, capacity: int) -> None:
        self.inviting.change(capacity=capacity)

    @rule(strictly=st.booleans())
    def ask_one_at_a_time(self, strictly: bool) -> None:
        self.inviting.change(one_at_a_time=strictly)

    @rule(days=st.integers(1, 9))
    def pass_days(self, days: int) -> None:
        before = self.free()
        self.inviting.pass_days(days)
        assert self.free() >= before

    @rule(back=st.booleans())
    def undo_or_redo(self, back: bool) -> None:
        book = self.inviting.book
        last = book.undoable()
        if back and last is not None and last.change_id > self.prepared:
            book.undo()
        elif not back:
            self.attempt_to(book.redo)

    def attempt_to(self, step: Callable[[], object]) -> None:
        with contextlib.suppress(OrganiserError):
            step()

    @rule()
    def restart(self) -> None:
        before = self.inviting.turn(), self.inviting.seats()
        self.inviting.reopen()
        assert (self.inviting.turn(), self.inviting.seats()) == before

    @invariant()
    def whoever_is_next_finds_a_seat(self) -> None:
        turn = self.inviting.turn()
        if turn.invitation_id is not None:
            assert self.free() > 0
            wanted = Stage.WAITING if turn.offers else Stage.CANDIDATE
            assert self.stage(self.inviting.next() or 0) is wanted

    @invariant()
    def every_step_is_in_the_table_and_leads_to_where_it_stands(self) -> None:
        stages = dict.fromkeys(self.inviting.invitation_ids, Stage.CANDIDATE)
        for invitation_id, before, after in self.inviting.book.read(list_steps):
            assert before is stages[invitation_id]
            assert after in TRANSITIONS[before]
            stages[invitation_id] = after
        for number in range(1, PEOPLE + 1):
            assert self.stage(number) is stages[self.inviting.key(number)]

    @invariant()
    def every_answer_can_be_read(self) -> None:
        read = [self.inviting.page(number).steps for number in range(1, PEOPLE + 1)]
        assert sum(map(len, read)) == len(self.inviting.book.read(list_steps))
        for steps in read:
            days = [step.given_on for step in steps]
            assert days == sorted(days)

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
            max_examples=8,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
