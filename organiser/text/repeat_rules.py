"""How a series repeats: rules of RFC 5545 §3.3.10, read, written, said in words, and their dates.

Of the standard's rules those are known that a series of gatherings has. A number of dates in a
rule counts from the day it is applied from.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from itertools import islice
from typing import Any

from organiser.errors import InvalidInput
from organiser.wording import Phrase, phrase

#: As many dates as one adds at once; no rule gives more.
MOST_DATES = 60
#: A rule that finds no date in so many years, like the 30th of February, never will.
_YEARS_AHEAD = 30
_MOST_INTERVAL = 99

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = ("WEEKLY", "MONTHLY", "YEARLY")


class Every(StrEnum):
    """The sorts of rules."""

    WEEKS = "weeks"
    MONTH_WEEKDAYS = "months on a weekday"
    MONTH_DAYS = "months on a day"
    YEARS = "years"


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatRule:
    """Every so many weeks, months or years.

    `weekdays` begin with 0 for Monday: several for weeks, one for a weekday of the month, which is
    then the `nth` (-1 the last). `day` is one of the month (-1 the last), for years with `month`.
    It ends after `count` dates, on `until`, or is as long as it is used.
    """

    every: Every = Every.MONTH_WEEKDAYS
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 1
    day: int = 1
    month: int = 1
    until: date | None = None
    count: int | None = None


def check_rule(rule: RepeatRule) -> None:
    """Raise `InvalidInput`, with the rule's attribute as field, for what no calendar has."""
    if not 1 <= rule.interval <= _MOST_INTERVAL:
        raise InvalidInput(phrase("Please enter an interval between 1 and 99."), field="interval")
    if rule.count is not None and not 1 <= rule.count <= MOST_DATES:
        message = phrase("Between 1 and {most} dates can be added at once.", most=MOST_DATES)
        raise InvalidInput(message, field="count")
    if rule.every in (Every.WEEKS, Every.MONTH_WEEKDAYS):
        _check_weekdays(rule)
    elif rule.day != -1 and not 1 <= rule.day <= 31:
        raise InvalidInput(phrase("A month has the days 1 to 31."), field="day")
    elif rule.every is Every.YEARS and not 1 <= rule.month <= 12:
        raise InvalidInput(phrase("A year has the months 1 to 12."), field="month")


def _check_weekdays(rule: RepeatRule) -> None:
    most = 7 if rule.every is Every.WEEKS else 1
    known = all(0 <= day <= 6 for day in rule.weekdays)
    if not rule.weekdays or not known or len(set(rule.weekdays)) > most:
        raise InvalidInput(phrase("Please choose a day of the week."), field="weekdays")
    if rule.every is Every.MONTH_WEEKDAYS and rule.nth not in (1, 2, 3, 4, 5, -1):
        message = phrase("A month has a first to fifth weekday, and a last one.")
        raise InvalidInput(message, field="nth")


def write_rule(rule: RepeatRule) -> str:
    """Return a rule as the standard writes it: `FREQ=MONTHLY;BYDAY=2TU`."""
    days = ",".join(_DAYS[day] for day in sorted(set(rule.weekdays)))
    parts = {
        Every.WEEKS: ["FREQ=WEEKLY", f"BYDAY={days}"],
        Every.MONTH_WEEKDAYS: ["FREQ=MONTHLY", f"BYDAY={rule.nth}{days}"],
        Every.MONTH_DAYS: ["FREQ=MONTHLY", f"BYMONTHDAY={rule.day}"],
        Every.YEARS: ["FREQ=YEARLY", f"BYMONTH={rule.month}", f"BYMONTHDAY={rule.day}"],
    }[rule.every]
    if rule.interval != 1:
        parts.insert(1, f"INTERVAL={rule.interval}")
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    elif rule.until is not None:
        parts.append(f"UNTIL={rule.until:%Y%m%d}")
    return ";".join(parts)


def read_rule(text: str) -> RepeatRule:
    """Return the rule that a text of the standard says; raises `InvalidInput` for any other."""
    try:
        rule = _read(_parts(text))
        check_rule(rule)
    except (ValueError, KeyError, InvalidInput) as error:
        message = phrase(
            "The repeat rule “{rule}” cannot be read. Please choose it anew.", rule=text[:80]
        )
        raise InvalidInput(message, field="repeat_rule") from error
    return rule


def list_dates(
    rule: RepeatRule, *, start: date, after: date | None = None, most: int = MOST_DATES
) -> tuple[date, ...]:
    """Return the dates of a rule from a day on, or after another one, in the order of time.

    Several weeks, months or years between two dates are counted from `start`.
    """
    check_rule(rule)
    most = min(most, MOST_DATES, rule.count or MOST_DATES)
    found = _dates(rule, start, after or start)
    return tuple(islice((day for day in found if after is None or day > after), most))


def say_rule(rule: RepeatRule) -> Phrase:
    """Return a rule in words: "the second Tuesday of every month"."""
    plain = {
        Every.WEEKS: _say_weeks,
        Every.MONTH_WEEKDAYS: _say_month_weekdays,
        Every.MONTH_DAYS: _say_month_days,
        Every.YEARS: _say_years,
    }[rule.every](rule)
    if rule.count is not None:
        return phrase("{rule}, {count} times", rule=plain, count=rule.count)
    if rule.until is not None:
        return phrase("{rule}, until {day}", rule=plain, day=rule.until)
    return plain


def weekday_name(day: int) -> Phrase:
    """Return the name of a weekday, 0 for Monday."""
    return (
        phrase("Monday"),
        phrase("Tuesday"),
        phrase("Wednesday"),
        phrase("Thursday"),
        phrase("Friday"),
        phrase("Saturday"),
        phrase("Sunday"),
    )[day]


def nth_name(nth: int) -> Phrase:
    """Return which one of a month: the first to the fifth, -1 for the last."""
    return {
        1: phrase("the first"),
        2: phrase("the second"),
        3: phrase("the third"),
        4: phrase("the fourth"),
        5: phrase("the fifth"),
        -1: phrase("the last"),
    }[nth]


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in text.strip().removeprefix("RRULE:").upper().split(";"):
        name, equals, value = part.partition("=")
        if not equals or name in parts:
            raise ValueError(part)
        parts[name] = value
    return parts


def _read(parts: dict[str, str]) -> RepeatRule:
    frequency = parts.pop("FREQ")
    if frequency not in _FREQUENCIES:
        raise ValueError(frequency)
    interval = int(parts.pop("INTERVAL", "1"))
    count = parts.pop("COUNT", None)
    until = parts.pop("UNTIL", None)
    parts.pop("WKST", None)
    values = {
        "interval": interval,
        "count": None if count is None else int(count),
        "until": None if until is None else datetime.strptime(until[:8], "%Y%m%d").date(),  # noqa: DTZ007
    }
    every, more = _read_kind(frequency, parts)
    if parts:
        raise ValueError(parts)
    return RepeatRule(every=every, **values, **more)  # type: ignore[arg-type]


def _read_kind(frequency: str, parts: dict[str, str]) -> tuple[Every, dict[str, object]]:
    if frequency == "YEARLY":
        month, day = int(parts.pop("BYMONTH")), int(parts.pop("BYMONTHDAY"))
        return Every.YEARS, {"month": month, "day": day}
    if frequency == "MONTHLY" and "BYMONTHDAY" in parts:
        return Every.MONTH_DAYS, {"day": int(parts.pop("BYMONTHDAY"))}
    days = parts.pop("BYDAY").split(",")
    weekdays = tuple(_DAYS.index(day[-2:]) for day in days)
    if frequency == "WEEKLY":
        if any(len(day) != 2 for day in days):
            raise ValueError(days)
        return Every.WEEKS, {"weekdays": weekdays}
    return Every.MONTH_WEEKDAYS, {"weekdays": weekdays, "nth": int(days[0][:-2])}


def _dates(rule: RepeatRule, start: date, from_day: date) -> Iterator[date]:
    from dateutil import rrule

    last = date(min(from_day.year + _YEARS_AHEAD, date.max.year), 12, 31)
    if rule.until is not None:
        last = min(last, rule.until)
    days = [rrule.weekday(day) for day in sorted(set(rule.weekdays))]
    by: dict[Every, dict[str, Any]] = {
        Every.WEEKS: {"byweekday": days},
        Every.MONTH_WEEKDAYS: {"byweekday": [day(rule.nth) for day in days]},
        Every.MONTH_DAYS: {"bymonthday": rule.day},
        Every.YEARS: {"bymonth": rule.month, "bymonthday": rule.day},
    }
    frequency: Any = {Every.WEEKS: rrule.WEEKLY, Every.YEARS: rrule.YEARLY}
    found = rrule.rrule(
        frequency.get(rule.every, rrule.MONTHLY),
        dtstart=datetime.combine(start, time()),
        until=datetime.combine(last, time()),
        interval=rule.interval,
        **by[rule.every],
    )
    return (moment.date() for moment in found)


def _say_weeks(rule: RepeatRule) -> Phrase:
    days = _joined(sorted(set(rule.weekdays)), weekday_name)
    if rule.interval == 1:
        return phrase("every week on {days}", days=days)
    return phrase("every {count} weeks on {days}", count=rule.interval, days=days)


def _say_month_weekdays(rule: RepeatRule) -> Phrase:
    nth, day = nth_name(rule.nth), weekday_name(rule.weekdays[0])
    if rule.interval == 1:
        return phrase("{nth} {weekday} of every month", nth=nth, weekday=day)
    count = rule.interval
    return phrase("{nth} {weekday} every {count} months", nth=nth, weekday=day, count=count)


def _say_month_days(rule: RepeatRule) -> Phrase:
    if rule.interval == 1:
        return phrase("{day} of every month", day=_say_day(rule.day))
    return phrase("{day} every {count} months", day=_say_day(rule.day), count=rule.interval)


def _say_years(rule: RepeatRule) -> Phrase:
    values = {"day": _say_day(rule.day), "month": month_name(rule.month)}
    if rule.interval == 1:
        return phrase("{day} of {month} every year", **values)
    return phrase("{day} of {month} every {count} years", **values, count=rule.interval)


def month_name(month: int) -> Phrase:
    """Return the name of a month, 1 for January."""
    return (
        phrase("January"),
        phrase("February"),
        phrase("March"),
        phrase("April"),
        phrase("May"),
        phrase("June"),
        phrase("July"),
        phrase("August"),
        phrase("September"),
        phrase("October"),
        phrase("November"),
        phrase("December"),
    )[month - 1]


def _say_day(day: int) -> Phrase:
    return phrase("the last day") if day == -1 else phrase("day {number}", number=day)


def _joined(values: list[int], name: Callable[[int], Phrase]) -> Phrase:
    said = name(values[0])
    for value in values[1:]:
        said = phrase("{several} and {one}", several=said, one=name(value))
    return said
