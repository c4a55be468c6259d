"""Three seats, five people in order: the story of the seats, and what else may happen in it.

Each story ends with the same after the book was closed and opened again.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, Refused
from organiser.models import Attendance
from organiser.services.inviting import awaiting, turns
from organiser.vocabulary import Channel, Presence, Stage
from tests.factories import add, make_session
from tests.services.seat_books import ASK, TODAY, Inviting, start_inviting


@pytest.fixture
def story(book: Book) -> Iterator[Inviting]:
    """Two accepted, the third asked and silent; the fourth and fifth are still to be asked."""
    inviting = start_inviting(book)
    inviting.accept(1)
    inviting.accept(2)
    inviting.ask(3)
    yield inviting
    before = standing(inviting)
    inviting.reopen()
    assert standing(inviting) == before
    inviting.book.close()


def standing(inviting: Inviting) -> object:
    """Return everything that a restart must not change."""
    pages = [inviting.page(number) for number in range(1, len(inviting.invitation_ids) + 1)]
    awaited = inviting.book.read(awaiting.list_awaited, inviting.today)
    return inviting.turn(), inviting.seats(), pages, awaited


def test_exactly_the_fourth_opens_after_the_silence_of_the_third(story: Inviting) -> None:
    story.pass_days(7)
    assert story.next() is None
    story.pass_days(1)
    assert (story.next(), story.seats().free) == (4, 1)
    story.ask(4)
    assert story.next() is None


def test_a_withdrawal_opens_the_next(story: Inviting) -> None:
    story.answer(2, Stage.WITHDRAWN)
    assert story.next() == 4
    story.accept(4)
    assert story.next() is None


def test_somebody_is_asked_beyond_the_seats_for_a_reason(story: Inviting) -> None:
    with pytest.raises(Refused, match="No seat is free"):
        story.ask(5)
    story.ask(5, override_reason="補助席あり")
    assert (story.seats().free, story.next()) == (-1, None)
    story.answer(3, Stage.DECLINED)
    assert (story.seats().free, story.next()) == (0, None)


def test_a_deputy_does_not_free_the_seat(story: Inviting) -> None:
    def send_deputy(session: object) -> None:
        held = make_session(session, story.programme_id, held_on=TODAY)
        person_id = story.page(1).row.person_id
        add(
            session,
            Attendance(
                session_id=held,
                person_id=person_id,
                presence=Presence.DEPUTY,
                deputy_name="高橋 一郎",
            ),
        )

    before = story.seats()
    story.book.do(ASK, send_deputy)
    assert (story.seats(), story.page(1).row.stage) == (before, Stage.ACCEPTED)
    story.pass_days(8)
    assert story.next() == 4


def test_the_date_passes_over_midnight(story: Inviting) -> None:
    story.today = story.page(3).row.reply_by
    assert (story.next(), story.turn().opens_on) == (None, story.today + timedelta(days=1))
    story.pass_days(1)
    assert story.next() == 4
    with pytest.raises(Refused, match="no longer a candidate"):
        story.ask(3)


def test_the_date_passes_over_a_change_of_year(story: Inviting) -> None:
    story.today = date(2026, 12, 28)
    story.answer(3, Stage.CONSIDERING, come_back_on=date(2026, 12, 31))
    story.today = date(2026, 12, 31)
    assert (story.next(), story.turn().opens_on) == (None, date(2027, 1, 1))
    story.today = date(2027, 1, 1)
    assert story.next() == 4


def test_fewer_seats_than_have_accepted(story: Inviting) -> None:
    story.change(capacity=1)
    assert (story.seats().free, story.next()) == (-2, None)
    assert "2 people have accepted, for 1 seats" in str(story.turn().reason)
    assert [story.page(number).row.stage for number in (1, 2, 3)] == [
        Stage.ACCEPTED,
        Stage.ACCEPTED,
        Stage.ASKED,
    ]
    story.answer(3, Stage.ACCEPTED)
    story.change(capacity=4)
    assert story.next() == 4


def test_strictly_one_at_a_time(story: Inviting) -> None:
    story.change(one_at_a_time=True, capacity=9)
    assert "the answer of 岡本 美咲 is awaited" in str(story.turn().reason)
    story.pass_days(8)
    with pytest.raises(Refused, match="岡本 美咲 is awaited"):
        story.ask(4)
    story.answer(3, Stage.NO_REPLY)
    assert story.next() == 4
    story.ask(4)
    story.ask(5, override_reason="お二人ご一緒に")
    assert story.page(5).override_reason == "お二人ご一緒に"


def test_strictly_no_seat_is_offered_while_an_answer_is_awaited(story: Inviting) -> None:
    story.answer(3, Stage.WAITING)
    story.change(one_at_a_time=True, capacity=9)
    story.ask(4, override_reason="先に")
    with pytest.raises(Refused, match="森田 美咲 is awaited"):
        story.offer(3)
    story.answer(4, Stage.DECLINED)
    story.offer(3)
    assert story.page(3).row.reply_by is not None
    story.hold_on(3)
    story.answer(3, Stage.ACCEPTED)


def test_two_at_once_are_refused(story: Inviting) -> None:
    story.answer(3, Stage.DECLINED)
    assert story.book.read(turns.find_hurdle, story.key(4), today=story.today) is None
    story.ask(4)
    for number in (4, 5):
        with pytest.raises(Refused):
            story.ask(number)
    assert [len(story.page(number).steps) for number in (4, 5)] == [1, 0]


def test_undo_in_between(story: Inviting) -> None:
    story.answer(3, Stage.ACCEPTED)
    story.book.undo()
    assert (story.page(3).row.stage, story.next()) == (Stage.ASKED, None)
    story.answer(3, Stage.DECLINED)
    story.ask(4)
    story.book.undo()
    assert (story.next(), story.seats().free) == (4, 1)
    story.book.redo()
    assert (story.next(), story.page(4).row.stage) == (None, Stage.ASKED)


def test_a_late_yes_waits_and_takes_the_seat_that_comes_free(story: Inviting) -> None:
    story.pass_days(8)
    story.accept(4)
    with pytest.raises(Refused, match="No seat is free for 岡本 美咲"):
        story.answer(3, Stage.ACCEPTED)
    story.answer(3, Stage.WAITING)
    story.answer(1, Stage.WITHDRAWN)
    assert (story.next(), story.turn().offers) == (3, True)
    with pytest.raises(Refused, match="岡本 美咲 said yes before"):
        story.ask(5)
    story.offer(3, channel=Channel.TELEPHONE)
    assert story.next() is None
    story.answer(3, Stage.ACCEPTED, channel=Channel.TELEPHONE)
    assert story.seats().accepted == 3


def test_no_answer_is_dated_before_the_step_before_it(story: Inviting) -> None:
    story.pass_days(3)
    story.answer(3, Stage.CONSIDERING)
    with pytest.raises(InvalidInput, match="before the last step"):
        story.answer(3, Stage.ACCEPTED, given_on=TODAY + timedelta(days=2))
    story.book.undo()
    story.answer(3, Stage.ACCEPTED, given_on=TODAY + timedelta(days=2))
    assert story.page(3).steps[-1].given_on == TODAY + timedelta(days=2)


def test_a_follow_up_keeps_the_seat_for_the_third(story: Inviting) -> None:
    story.pass_days(8)
    story.remind(3)
    assert story.next() is None
    story.answer(3, Stage.ACCEPTED)
    assert (story.seats().accepted, story.next()) == (3, None)
