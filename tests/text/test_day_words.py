from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.day_words import match_day

#: A Saturday.
TODAY = date(2026, 11, 21)


def read_day_words(text: str, *, today: date) -> date | None:
    """Return the day that a text says and nothing else."""
    found = match_day(text, 0, today=today)
    return found.day if found is not None and found.end == len(text) else None


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("今日", "2026-11-21"),
        ("本日", "2026-11-21"),
        ("今朝", "2026-11-21"),
        ("昨日", "2026-11-20"),
        ("きのう", "2026-11-20"),
        ("昨夜", "2026-11-20"),
        ("一昨日", "2026-11-19"),
        ("おととい", "2026-11-19"),
        ("一昨々日", "2026-11-18"),
        ("明日", "2026-11-22"),
        ("明後日", "2026-11-23"),
        ("月曜", "2026-11-16"),
        ("金曜日", "2026-11-20"),
        ("土曜", "2026-11-21"),
        ("日曜", "2026-11-15"),
        ("先週の金曜", "2026-11-13"),
        ("先週土曜日", "2026-11-14"),
        ("先々週の月曜", "2026-11-02"),
        ("今週の月曜", "2026-11-16"),
        ("今週の日曜", "2026-11-22"),
        ("来週の月曜", "2026-11-23"),
        ("先週", "2026-11-14"),
        ("3日前", "2026-11-18"),
        ("３日前", "2026-11-18"),
        ("三日前", "2026-11-18"),
        ("十二日前", "2026-11-09"),
        ("十日前", "2026-11-11"),
        ("二十日前", "2026-11-01"),
        ("2週間前", "2026-11-07"),
        ("二週間前", "2026-11-07"),
        ("1か月前", "2026-10-21"),
        ("2ヶ月前", "2026-09-21"),
        ("一年前", "2025-11-21"),
        ("11/14", "2026-11-14"),
        ("１１／１４", "2026-11-14"),
        ("11/21", "2026-11-21"),
        ("11/22", "2025-11-22"),
        ("12/3", "2025-12-03"),
        ("11月14日", "2026-11-14"),
        ("11/14(土)", "2026-11-14"),
        ("11月14日土曜日", "2026-11-14"),
        ("14日", "2026-11-14"),
        ("25日", "2026-10-25"),
        ("31日", "2026-10-31"),
        ("先月の3日", "2026-10-03"),
        ("去年の12月3日", "2025-12-03"),
        ("今年の1/5", "2026-01-05"),
        ("2026-11-14", "2026-11-14"),
        ("2026/11/4", "2026-11-04"),
        ("2026年11月14日(土)", "2026-11-14"),
        ("令和8年11月14日", "2026-11-14"),
        ("令和元年5月1日", "2019-05-01"),
        ("R8.11.14", "2026-11-14"),
        ("2/29", "2024-02-29"),
    ],
)
def test_japanese_days(said: str, day: str) -> None:
    assert read_day_words(said, today=TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", "2026-11-21"),
        ("this morning", "2026-11-21"),
        ("Yesterday", "2026-11-20"),
        ("last night", "2026-11-20"),
        ("the day before yesterday", "2026-11-19"),
        ("tomorrow", "2026-11-22"),
        ("Mon", "2026-11-16"),
        ("on Monday", "2026-11-16"),
        ("Saturday", "2026-11-21"),
        ("last Sat", "2026-11-14"),
        ("last Fri", "2026-11-20"),
        ("last week Fri", "2026-11-13"),
        ("Friday last week", "2026-11-13"),
        ("last week", "2026-11-14"),
        ("next Friday", "2026-11-27"),
        ("3 days ago", "2026-11-18"),
        ("two weeks ago", "2026-11-07"),
        ("a week ago", "2026-11-14"),
        ("2 months ago", "2026-09-21"),
        ("a year ago", "2025-11-21"),
        ("14 Nov", "2026-11-14"),
        ("Nov 14", "2026-11-14"),
        ("November 30th", "2025-11-30"),
        ("14th of November, 2025", "2025-11-14"),
        ("the 14th", "2026-11-14"),
        ("sept 3", "2026-09-03"),
    ],
)
def test_english_days(said: str, day: str) -> None:
    assert read_day_words(said, today=TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "said",
    [
        "今日子",
        "明日香",
        "3日間",
        "13/45",
        "2026-02-30",
        "令和0年1月1日",
        "money",
        "marching",
        "11/14/2",
        "月",
        "9999年前",
        "last",
        "",
    ],
)
def test_what_is_no_day(said: str) -> None:
    assert read_day_words(said, today=TODAY) is None


@pytest.mark.parametrize(
    ("said", "today", "day"),
    [
        ("昨日", "2026-01-01", "2025-12-31"),
        ("昨日", "2028-03-01", "2028-02-29"),
        ("3日前", "2026-03-02", "2026-02-27"),
        ("12/31", "2026-01-01", "2025-12-31"),
        ("日曜", "2026-01-01", "2025-12-28"),
        ("先週の日曜", "2026-01-05", "2026-01-04"),
        ("1か月前", "2026-03-31", "2026-02-28"),
        ("一年前", "2028-02-29", "2027-02-28"),
        ("31日", "2026-03-01", "2026-01-31"),
        ("先月の31日", "2026-01-05", "2025-12-31"),
        ("last Thu", "2026-01-01", "2025-12-25"),
    ],
)
def test_months_and_years_end(said: str, today: str, day: str) -> None:
    assert read_day_words(said, today=date.fromisoformat(today)) == date.fromisoformat(day)


def test_it_tells_where_the_day_ends() -> None:
    found = match_day("昨日高橋と電話", 0, today=TODAY)
    assert found is not None
    assert (found.day, found.end) == (date(2026, 11, 20), 2)
    assert match_day("高橋 昨日", 0, today=TODAY) is None


@given(st.text(), st.dates())
def test_any_text_is_read_or_left(text: str, today: date) -> None:
    found = match_day(text, 0, today=today)
    assert found is None or 0 < found.end <= len(text)


@given(st.dates(min_value=date(1900, 1, 1)), st.dates(min_value=date(1900, 1, 10)))
def test_a_day_without_its_year_never_lies_ahead(day: date, today: date) -> None:
    found = read_day_words(f"{day.month}/{day.day}", today=today)
    assert found is None or (found <= today and (found.month, found.day) == (day.month, day.day))
