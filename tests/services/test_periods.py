"""What is still so on a day, and which day lies some gap after another."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from organiser.book.book import Book
from organiser.models import Position
from organiser.services.periods import day_after, day_before, holding, lasting
from organiser.vocabulary import GapUnit
from tests.factories import PREPARE, TODAY, make_organisation, make_person, make_position

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("since", "until", "lasts", "holds"),
    [
        (None, None, True, True),
        (None, TODAY, True, True),
        (None, YESTERDAY, False, False),
        (TODAY, TODAY, True, True),
        (TOMORROW, None, True, False),
        (YESTERDAY, TOMORROW, True, True),
    ],
)
def test_first_and_last_day_count(
    book: Book, since: date | None, until: date | None, *, lasts: bool, holds: bool
) -> None:
    person, body = book.do(PREPARE, make_person).value, book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_position, person, body, since=since, until=until)
    post = Position
    for condition, told in (
        (lasting(post.until, TODAY), lasts),
        (holding(post.since, post.until, TODAY), holds),
    ):
        query = select(Position.id).where(condition)
        assert book.read(lambda session, query=query: session.scalar(query) is not None) is told


@pytest.mark.parametrize(
    ("day", "count", "unit", "reached"),
    [
        (date(2026, 1, 31), 1, GapUnit.MONTH, date(2026, 2, 28)),
        (date(2028, 2, 29), 1, GapUnit.YEAR, date(2029, 2, 28)),
        (date(2026, 12, 31), 2, GapUnit.MONTH, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, GapUnit.MONTH, date(2026, 2, 28)),
        (date(2026, 12, 31), 1, GapUnit.WEEK, date(2027, 1, 7)),
        (date(9999, 12, 1), 1, GapUnit.MONTH, date.max),
    ],
)
def test_a_month_without_that_day_ends_on_its_last(
    day: date, count: int, unit: GapUnit, reached: date
) -> None:
    assert day_after(day, count, unit) == reached


def test_nothing_lies_before_the_first_day() -> None:
    assert day_before(date.min) == date.min
    assert day_before(TODAY) == YESTERDAY
