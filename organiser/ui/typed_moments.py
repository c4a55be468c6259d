"""Days and times of day as people type them, read into values."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Literal

from organiser.errors import InvalidInput
from organiser.text.eras import ERAS
from organiser.wording import phrase

#: Which year a day without one belongs to: the nearest, the next to come, or the last one past.
Lean = Literal["nearest", "coming", "past"]

_ERA_SHORT = {"R": "令和", "H": "平成", "S": "昭和", "T": "大正", "M": "明治"}
_WORDS = {
    "今日": 0,
    "きょう": 0,
    "today": 0,
    "明日": 1,
    "あした": 1,
    "tomorrow": 1,
    "明後日": 2,
    "あさって": 2,
    "昨日": -1,
    "きのう": -1,
    "yesterday": -1,
}
_WEEKDAY = re.compile(r"\s*(\(.{1,3}\)|[月火水木金土日]曜日?)$")
_FULL = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?")
_ERA = re.compile(
    r"(令和|平成|昭和|大正|明治|[RHSTM])\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?"
)
_CLOCK = re.compile(r"(午前|午後|am|pm)?\s*(\d{1,2})\s*(?:[:時.]\s*(\d{1,2}|半)?)?分?\s*(am|pm)?")
_CLOCK_SOLID = re.compile(r"(\d{1,2})(\d{2})")


def read_day(text: str, *, today: date, lean: Lean = "nearest") -> date:
    """Return the day that was typed: 2026-12-03, 12/3, 令和8年12月3日, R8.12.3, 明日.

    Raises:
        InvalidInput: the text is no date, or the date does not exist.
    """
    plain = _WEEKDAY.sub("", _folded(text))
    if plain.lower() in _WORDS:
        return today + timedelta(days=_WORDS[plain.lower()])
    if found := _FULL.fullmatch(plain) or _SOLID.fullmatch(plain):
        year, month, day = (int(part) for part in found.groups())
        return _existing(year, month, day)
    if found := _SHORT.fullmatch(plain):
        return _without_year(int(found[1]), int(found[2]), today=today, lean=lean)
    if found := _ERA.fullmatch(plain[:1].upper() + plain[1:]):
        return _in_era(found)
    raise InvalidInput(
        phrase(
            "“{text}” is not a date. Write 2026-12-03, 12/3 or 令和8年12月3日.", text=text.strip()
        )
    )


def read_time(text: str) -> time:
    """Return the time of day that was typed: 9:05, 0905, 9時半, 午後2時, 2:30 pm.

    Raises:
        InvalidInput: the text is no time of day.
    """
    plain = _folded(text).lower()
    if found := _CLOCK_SOLID.fullmatch(plain):
        hour, minute = int(found[1]), int(found[2])
    elif found := _CLOCK.fullmatch(plain):
        hour = _hour(int(found[2]), found[1] or found[4] or "")
        minute = 30 if found[3] == "半" else int(found[3] or 0)
    else:
        hour, minute = 99, 0
    if hour > 23 or minute > 59:
        raise InvalidInput(
            phrase("“{text}” is not a time of day. Write 9:05 or 14時30分.", text=text.strip())
        )
    return time(hour, minute)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()


def _hour(hour: int, half: str) -> int:
    if half in ("午後", "pm") and hour < 12:
        return hour + 12
    return 0 if half in ("午前", "am") and hour == 12 else hour


def _existing(year: int, month: int, day: int) -> date:
    found = _possible(year, month, day)
    if found is None:
        raise InvalidInput(
            phrase(
                "There is no {month}/{day} in {year}. Please check the day.",
                year=year,
                month=month,
                day=day,
            )
        )
    return found


def _without_year(month: int, day: int, *, today: date, lean: Lean) -> date:
    wanted: dict[Lean, Callable[[date], bool]] = {
        "nearest": lambda _day: True,
        "coming": lambda day: day >= today,
        "past": lambda day: day <= today,
    }
    years = (today.year - 1, today.year, today.year + 1)
    days = [found for year in years if (found := _possible(year, month, day))]
    fitting = [found for found in days if wanted[lean](found)]
    if not fitting:
        return _existing(today.year, month, day)
    return min(fitting, key=lambda found: abs(found - today))


def _possible(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_era(found: re.Match[str]) -> date:
    name = _ERA_SHORT.get(found[1], found[1])
    year = 1 if found[2] == "元" else int(found[2])
    names = [era for _first, era in ERAS]
    place = names.index(name)
    first = ERAS[place][0]
    meant = _existing(first.year + year - 1, int(found[3]), int(found[4]))
    after = ERAS[place - 1][0] if place else date.max
    if not first <= meant < after:
        raise InvalidInput(
            phrase(
                "{text} lies outside the era {era}. Please check the year.",
                text=found[0],
                era=name,
            )
        )
    return meant
