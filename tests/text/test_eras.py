from datetime import date

import pytest

from organiser.text.eras import era_date, era_year, weekday_mark


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 12, 3), "令和8年12月3日"),
        (date(2020, 1, 1), "令和2年1月1日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1926, 12, 24), "大正15年12月24日"),
        (date(1912, 7, 30), "大正元年7月30日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1873, 1, 1), "明治6年1月1日"),
    ],
)
def test_a_day_is_written_in_its_era(day: date, written: str) -> None:
    assert era_date(day) == written


def test_before_the_common_calendar_the_year_stays_western() -> None:
    assert era_date(date(1872, 12, 31)) == "1872年12月31日"


def test_year_and_weekday_alone() -> None:
    assert era_year(date(2026, 12, 3)) == "令和8年"
    assert weekday_mark(date(2026, 12, 3)) == "(木)"
    assert weekday_mark(date(2026, 12, 6)) == "(日)"
