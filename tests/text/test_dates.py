from datetime import date

import pytest

from organiser.text.dates import (
    brief_day,
    full_date,
    month_day,
    period,
    plain_date,
    short_period,
    year_month,
)

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("language", "era_dates", "written"),
    [
        ("ja", True, "令和8年12月3日(木)"),
        ("ja", False, "2026年12月3日(木)"),
        ("en", False, "2026-12-03 (Thu)"),
        ("en", True, "2026-12-03 (Thu)"),
    ],
)
def test_a_full_date_carries_its_weekday(language: str, era_dates: bool, written: str) -> None:
    assert full_date(THURSDAY, language=language, era_dates=era_dates) == written


@pytest.mark.parametrize(
    ("last", "written"),
    [
        (THURSDAY, "令和8年12月3日(木)"),
        (date(2026, 12, 4), "令和8年12月3日(木)～4日(金)"),
        (date(2027, 1, 5), "令和8年12月3日(木)～令和9年1月5日(火)"),
    ],
)
def test_a_period_says_once_what_both_dates_share(last: date, written: str) -> None:
    assert period(THURSDAY, last, language="ja", era_dates=True) == written


def test_a_period_over_the_end_of_a_month_names_both_months() -> None:
    written = period(date(2026, 11, 30), date(2026, 12, 1), language="ja", era_dates=False)
    assert written == "2026年11月30日(月)～12月1日(火)"


def test_an_english_period_writes_both_dates_out() -> None:
    written = period(THURSDAY, date(2026, 12, 4), language="en", era_dates=False)
    assert written == "2026-12-03 (Thu) – 2026-12-04 (Fri)"


def test_dates_without_year_or_weekday() -> None:
    assert month_day(THURSDAY, language="ja") == "12月3日(木)"
    assert month_day(THURSDAY, language="en") == "3 Dec (Thu)"
    assert plain_date(THURSDAY, language="ja", era_dates=True) == "令和8年12月3日"
    assert plain_date(THURSDAY, language="en", era_dates=True) == "2026-12-03"


def test_dates_where_there_is_hardly_room() -> None:
    assert brief_day(THURSDAY, language="ja") == "12/3(木)"
    assert brief_day(THURSDAY, language="en") == "Thu 3 Dec"


@pytest.mark.parametrize(
    ("last", "language", "written"),
    [
        (date(2026, 12, 3), "ja", "12月3日(木)"),
        (date(2026, 12, 4), "ja", "12月3日(木)～4日(金)"),
        (date(2027, 1, 4), "ja", "12月3日(木)～1月4日(月)"),
        (date(2026, 12, 4), "en", "3 Dec (Thu) – 4 Dec (Fri)"),
    ],
)
def test_a_period_without_years(last: date, language: str, written: str) -> None:
    assert short_period(THURSDAY, last, language=language) == written


def test_a_month_stands_with_its_year() -> None:
    assert year_month(THURSDAY, language="ja") == "2026年12月"
    assert year_month(date(987, 3, 1), language="en") == "0987-03"
