"""Repeat rules: what the standard writes, the dates they give, and how they are said."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.errors import InvalidInput
from organiser.text.repeat_rules import (
    MOST_DATES,
    Every,
    RepeatRule,
    check_rule,
    list_dates,
    read_rule,
    say_rule,
    write_rule,
)

START = date(2026, 11, 21)
SECOND_TUESDAY = RepeatRule(weekdays=(1,), nth=2)
FORTNIGHTLY = RepeatRule(every=Every.WEEKS, interval=2, weekdays=(0, 2))
LAST_DAY = RepeatRule(every=Every.MONTH_DAYS, day=-1)
CULTURE_DAY = RepeatRule(every=Every.YEARS, month=11, day=3)


def days(rule: RepeatRule, count: int = 3) -> list[str]:
    return [day.isoformat() for day in list_dates(rule, start=START, most=count)]


def test_rules_give_their_dates() -> None:
    assert days(SECOND_TUESDAY) == ["2026-12-08", "2027-01-12", "2027-02-09"]
    assert days(replace(SECOND_TUESDAY, nth=-1)) == ["2026-11-24", "2026-12-29", "2027-01-26"]
    assert days(FORTNIGHTLY) == ["2026-11-30", "2026-12-02", "2026-12-14"]
    assert days(LAST_DAY) == ["2026-11-30", "2026-12-31", "2027-01-31"]
    assert days(CULTURE_DAY) == ["2027-11-03", "2028-11-03", "2029-11-03"]
    assert days(replace(LAST_DAY, day=31)) == ["2026-12-31", "2027-01-31", "2027-03-31"]


def test_a_rule_ends_by_its_count_or_its_day() -> None:
    assert len(list_dates(replace(LAST_DAY, count=2), start=START)) == 2
    until = replace(LAST_DAY, until=date(2027, 1, 31))
    assert len(list_dates(until, start=START)) == 3
    assert len(list_dates(LAST_DAY, start=START)) == MOST_DATES


def test_dates_after_another_keep_the_weeks_between() -> None:
    rule = replace(FORTNIGHTLY, weekdays=(0,))
    found = list_dates(rule, start=date(2026, 11, 9), after=date(2026, 11, 25), most=2)
    assert found == (date(2026, 12, 7), date(2026, 12, 21))


def test_a_rule_that_finds_no_day_comes_to_an_end() -> None:
    assert days(RepeatRule(every=Every.YEARS, month=2, day=30)) == []
    assert list_dates(LAST_DAY, start=date(9999, 12, 1)) == (date(9999, 12, 31),)


@pytest.mark.parametrize(
    ("rule", "written", "said", "japanese"),
    [
        (
            SECOND_TUESDAY,
            "FREQ=MONTHLY;BYDAY=2TU",
            "the second Tuesday of every month",
            "毎月第2火曜日",
        ),
        (
            replace(SECOND_TUESDAY, nth=-1, interval=2),
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU",
            "the last Tuesday every 2 months",
            "2か月ごとの最終火曜日",
        ),
        (
            FORTNIGHTLY,
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
            "every 2 weeks on Monday and Wednesday",
            "2週間ごとの月曜日・水曜日",
        ),
        (
            replace(FORTNIGHTLY, interval=1, count=5),
            "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5",
            "every week on Monday and Wednesday, 5 times",
            "毎週月曜日・水曜日、5回",
        ),
        (LAST_DAY, "FREQ=MONTHLY;BYMONTHDAY=-1", "the last day of every month", "毎月末日"),
        (
            RepeatRule(every=Every.MONTH_DAYS, day=15, interval=3),
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
            "day 15 every 3 months",
            "3か月ごとの15日",
        ),
        (
            replace(CULTURE_DAY, until=date(2030, 11, 3)),
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=3;UNTIL=20301103",
            "day 3 of November every year, until 2030-11-03 (Sun)",
            "毎年11月3日、2030年11月3日(日)まで",
        ),
        (
            replace(CULTURE_DAY, interval=2),
            "FREQ=YEARLY;INTERVAL=2;BYMONTH=11;BYMONTHDAY=3",
            "day 3 of November every 2 years",
            "2年ごとの11月3日",
        ),
    ],
)
def test_a_rule_is_written_and_said(
    rule: RepeatRule, written: str, said: str, japanese: str
) -> None:
    assert write_rule(rule) == written
    assert write_rule(read_rule(written)) == written
    assert str(say_rule(rule)) == said
    assert say_rule(rule).in_language("ja") == japanese


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ=DAILY",
        "FREQ=MONTHLY;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=1TU,2WE",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=MO;COUNT=99999999",
        "FREQ=WEEKLY;BYDAY=MO;COUNT=0",
        "FREQ=WEEKLY;BYDAY=MO;INTERVAL=0",
        "FREQ=WEEKLY;BYDAY=MO;UNTIL=2026",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1",
        "FREQ=WEEKLY;FREQ=WEEKLY;BYDAY=MO",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "x" * 1000,
    ],
)
def test_what_is_no_rule_is_said(text: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be read"):
        read_rule(text)


def test_other_programs_write_rules_a_little_differently() -> None:
    assert read_rule("RRULE:freq=weekly;wkst=MO;byday=mo") == RepeatRule(
        every=Every.WEEKS, weekdays=(0,)
    )
    until = read_rule("FREQ=MONTHLY;BYMONTHDAY=1;UNTIL=20270301T000000Z").until
    assert until == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (replace(SECOND_TUESDAY, interval=0), "interval"),
        (replace(SECOND_TUESDAY, count=61), "count"),
        (replace(SECOND_TUESDAY, weekdays=()), "weekdays"),
        (replace(SECOND_TUESDAY, weekdays=(7,)), "weekdays"),
        (replace(SECOND_TUESDAY, nth=6), "nth"),
        (replace(LAST_DAY, day=32), "day"),
        (replace(CULTURE_DAY, month=0), "month"),
    ],
)
def test_what_no_calendar_has_is_refused(rule: RepeatRule, field: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        check_rule(rule)
    assert refusal.value.field == field


@given(
    every=st.sampled_from(Every),
    interval=st.integers(1, 99),
    weekday=st.integers(0, 6),
    nth=st.sampled_from((1, 2, 3, 4, 5, -1)),
    day=st.sampled_from([*range(1, 32), -1]),
    start=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
)
def test_dates_are_ascending_from_the_start_on(
    every: Every, interval: int, weekday: int, nth: int, day: int, start: date
) -> None:
    rule = RepeatRule(every=every, interval=interval, weekdays=(weekday,), nth=nth, day=day)
    found = list_dates(rule, start=start, most=5)
    assert all(one < other for one, other in pairwise(found))
    assert all(start <= one <= start + timedelta(days=31 * 366) for one in found)
    assert write_rule(read_rule(write_rule(rule))) == write_rule(rule)
