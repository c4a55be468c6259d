from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.services.papers.letter_deadlines import propose_reply_by
from organiser.text.holidays import holiday_name

TODAY = date(2026, 11, 21)


def proposed(first_day: date | None = None, answers_until: date | None = None) -> date:
    return propose_reply_by(
        today=TODAY, reply_days=7, first_day=first_day, answers_until=answers_until
    )


@pytest.mark.parametrize(
    ("first_day", "day"),
    [
        # Three weeks before, and back over a Sunday to the Friday.
        (date(2027, 1, 31), date(2027, 1, 8)),
        # 11 January is a holiday, the two days before it are no working days.
        (date(2027, 2, 1), date(2027, 1, 8)),
        # Too soon for three weeks: a week to answer, back to a working day.
        (date(2026, 12, 13), date(2026, 11, 27)),
        (None, date(2026, 11, 27)),
        # Tomorrow: the day before is today itself.
        (date(2026, 11, 22), TODAY),
    ],
)
def test_three_weeks_before_or_a_week_from_now(first_day: date | None, day: date) -> None:
    assert proposed(first_day) == day


def test_never_after_answers_are_wanted() -> None:
    assert proposed(date(2027, 3, 1), date(2026, 12, 2)) == date(2026, 12, 2)


@given(st.integers(1, 400), st.integers(1, 365))
def test_it_is_never_past_and_mostly_a_working_day(ahead: int, reply_days: int) -> None:
    first_day = TODAY + timedelta(days=ahead)
    day = propose_reply_by(
        today=TODAY, reply_days=reply_days, first_day=first_day, answers_until=None
    )
    assert TODAY <= day < first_day
    works = day.weekday() < 5 and not holiday_name(day, "JP", "ja")
    assert works or (first_day - TODAY).days <= 4
