from datetime import date

import pytest

from organiser.text.letter_dates import (
    letter_date,
    letter_day,
    letter_month_day,
    letter_period,
)

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("language", "era_dates", "bare", "spoken_of"),
    [
        ("ja", True, "令和8年12月3日", "令和8年12月3日(木)"),
        ("ja", False, "2026年12月3日", "2026年12月3日(木)"),
        ("en", True, "3 December 2026", "Thursday 3 December 2026"),
    ],
)
def test_a_date_of_a_letter(language: str, era_dates: bool, bare: str, spoken_of: str) -> None:
    assert letter_date(THURSDAY, language=language, era_dates=era_dates) == bare
    assert letter_day(THURSDAY, language=language, era_dates=era_dates) == spoken_of


def test_a_holiday_is_marked() -> None:
    labour = date(2026, 11, 23)
    assert letter_day(labour, language="ja", era_dates=True) == "令和8年11月23日(月・祝)"


def test_the_first_year_of_an_era_is_called_so() -> None:
    assert letter_date(date(2019, 5, 1), language="ja", era_dates=True) == "令和元年5月1日"


def test_two_days_and_one() -> None:
    friday = date(2026, 12, 4)
    japanese = letter_period(THURSDAY, friday, language="ja", era_dates=True)
    assert japanese == "令和8年12月3日(木)～4日(金)"
    english = letter_period(THURSDAY, friday, language="en", era_dates=True)
    assert english == "Thursday 3 December 2026 – Friday 4 December 2026"
    alone = letter_period(THURSDAY, THURSDAY, language="en", era_dates=True)
    assert alone == "Thursday 3 December 2026"


@pytest.mark.parametrize(
    ("language", "said"), [("ja", "12月3日(木)"), ("en", "Thursday 3 December")]
)
def test_a_day_without_its_year(language: str, said: str) -> None:
    assert letter_month_day(THURSDAY, language=language) == said
