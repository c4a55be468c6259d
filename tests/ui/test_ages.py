from datetime import date, timedelta

import pytest

from organiser.ui.ages import age_text, day_text, rhythm_tone, span_text, years_text
from organiser.ui.tokens import ToneName
from organiser.vocabulary import RhythmState
from tests.factories import TODAY


@pytest.mark.parametrize(
    ("state", "tone"),
    [
        (RhythmState.NONE, "neutral"),
        (RhythmState.IN_TIME, "positive"),
        (RhythmState.DUE, "caution"),
        (RhythmState.OVERDUE, "stop"),
        (RhythmState.PAUSED, "neutral"),
    ],
)
def test_only_a_rhythm_makes_late(state: RhythmState, tone: ToneName) -> None:
    assert rhythm_tone(state) == tone


def test_days_since_the_last_contact() -> None:
    assert age_text(None, today=TODAY) == ""
    assert age_text(TODAY, today=TODAY) == "today"
    assert age_text(TODAY - timedelta(days=38), today=TODAY) == "38 d"


@pytest.mark.parametrize(
    ("since", "years", "months"),
    [
        (date(2024, 7, 21), "2 year", "4 month"),
        (date(2024, 7, 22), "2 year", "3 month"),
        (date(2024, 11, 21), "2 year", ""),
        (date(2026, 10, 1), "", "1 month"),
    ],
)
def test_how_long_known(since: date, years: str, months: str) -> None:
    text = span_text(since, today=TODAY)
    assert years in text
    assert months in text
    assert ("year" in text, "month" in text) == (bool(years), bool(months))


def test_a_few_days_are_days() -> None:
    assert "3 day" in span_text(TODAY - timedelta(days=3), today=TODAY)


def test_days_and_years_of_posts() -> None:
    assert day_text(date(2026, 9, 2), language="ja") == "9/2"
    assert day_text(date(2026, 9, 2), language="en") == "2 Sep"
    assert years_text(date(2019, 4, 1), None) == "2019–"
    assert years_text(None, date(2024, 3, 31)) == "–2024"
    assert years_text(None, None) == ""


def test_english_months_do_not_follow_the_computers_locale() -> None:
    class Day(date):
        def __format__(self, _spec: str) -> str:
            return "sept."

    assert day_text(Day(2026, 9, 2), language="en") == "2 Sep"
