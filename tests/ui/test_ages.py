from datetime import date, timedelta

import pytest

from organiser.services.person_values import Gap
from organiser.ui.ages import age_text, age_tone, day_text, span_text, years_text
from organiser.ui.tokens import ToneName
from organiser.vocabulary import GapUnit
from tests.factories import TODAY

DAY = GapUnit.DAY
GAP = Gap(wanted=60, worst=90, unit=DAY, paused_until=None)


@pytest.mark.parametrize(
    ("days", "gap", "tone"),
    [
        (0, GAP, "positive"),
        (60, GAP, "positive"),
        (61, GAP, "caution"),
        (90, GAP, "caution"),
        (91, GAP, "stop"),
        (119, Gap(wanted=60, worst=None, unit=DAY, paused_until=None), "caution"),
        (121, Gap(wanted=60, worst=None, unit=DAY, paused_until=None), "stop"),
        (500, None, "neutral"),
        (500, Gap(wanted=60, worst=90, unit=DAY, paused_until=TODAY), "neutral"),
    ],
)
def test_only_a_rhythm_makes_late(days: int, gap: Gap | None, tone: ToneName) -> None:
    assert age_tone(TODAY - timedelta(days=days), gap, today=TODAY) == tone


def test_nobody_is_late_before_the_first_contact() -> None:
    assert age_tone(None, GAP, today=TODAY) == "neutral"
    assert age_text(None, today=TODAY) == ""


def test_days_since_the_last_contact() -> None:
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
