"""Days as they are said of what happened: 昨日, 月曜, 3日前, 11/14, yesterday, last Fri.

A day without its year or week is the nearest one up to today. Days to come are understood too, so
that they can be refused by name.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from organiser.text.eras import ERAS
from organiser.text.plain_signs import plain_signs


@dataclass(frozen=True, slots=True)
class DayMatch:
    """A day that was understood, and where its words end."""

    day: date
    end: int


def match_day(line: str, start: int, *, today: date) -> DayMatch | None:
    """Return the day whose words stand in a line from a place on, nothing if there are none."""
    plain = plain_signs(line)
    for pattern, meaning in _PATTERNS:
        found = pattern.match(plain, start)
        if found is None:
            continue
        # A day the calendar does not have is no day.
        with suppress(ValueError, OverflowError):
            day = meaning(found, today)
            if day is not None:
                after = _WEEKDAY_AFTER.match(plain, found.end())
                return DayMatch(day, after.end() if after else found.end())
    return None


_DAYS_JA = "月火水木金土日"
_DAYS_EN = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTHS_EN = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ERAS_SHORT = {"r": "令和", "h": "平成", "s": "昭和", "t": "大正", "m": "明治"}
_COUNTS_EN = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

_KANJI = "一二三四五六七八九"
_COUNT = rf"(?P<count>\d{{1,4}}|[{_KANJI}十]{{1,3}})"
_COUNT_EN = rf"(?P<count>\d{{1,4}}|an?|{'|'.join(_COUNTS_EN)})"
_WEEKDAY_JA = rf"(?P<weekday>[{_DAYS_JA}])曜日?"
_WEEKDAY_EN = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)(?![a-z])\.?"
)
_MONTH_EN = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_DAY_EN = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![0-9a-z:])"
_YEAR_EN = r"(?:,? (?P<year>\d{4})(?!\d))?"
_MONTH_DAY = (
    r"(?:(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d/:])"
    r"|(?P<month2>\d{1,2})月(?P<day2>\d{1,2})日(?![間前後]))"
)
_WEEKDAY_AFTER = re.compile(
    rf" ?\((?:[{_DAYS_JA}](?:曜日?)?|{'|'.join(_DAYS_EN)})\)|(?<=日)[{_DAYS_JA}]曜日?"
)

_NAMED = {
    r"(?:一昨[々昨]日|さきおととい)": -3,
    r"(?:一昨日|おととい|おとつい|the day before yesterday)": -2,
    r"(?:昨日|きのう|昨晩|昨夜|yesterday|last night)": -1,
    # 今日子 and 明日香 are people.
    r"(?:今日(?!子(?!供))|きょう|本日|今朝|今晩|今夜|today|tonight|this morning)": 0,
    r"(?:明日(?![香美実菜])|あした|tomorrow)": 1,
    r"(?:明後日|あさって|the day after tomorrow)": 2,
}


def _ahead(days: int) -> "Meaning":
    return lambda _found, today: today + timedelta(days=days)


def _days_before(days: int) -> "Meaning":
    return lambda found, today: today - timedelta(days=days * _number(found["count"]))


def _months_before(months: int) -> "Meaning":
    def meaning(found: re.Match[str], today: date) -> date:
        count = today.year * 12 + today.month - 1 - months * _number(found["count"])
        year, month = divmod(count, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))

    return meaning


def _latest(found: re.Match[str], today: date) -> date:
    return today - timedelta(days=(today.weekday() - _weekday(found)) % 7)


def _latest_before_today(found: re.Match[str], today: date) -> date:
    return today - timedelta(days=(today.weekday() - _weekday(found) - 1) % 7 + 1)


def _in_week(weeks: int) -> "Meaning":
    """Return the meaning of a weekday in the calendar week so many weeks from this one."""

    def meaning(found: re.Match[str], today: date) -> date:
        monday = today - timedelta(days=today.weekday())
        return monday + timedelta(weeks=weeks, days=_weekday(found))

    return meaning


def _full(found: re.Match[str], _today: date) -> date:
    return date(int(found["year"]), int(found["month"]), int(found["day"]))


def _in_era(found: re.Match[str], _today: date) -> date | None:
    name = _ERAS_SHORT.get(found["era"], found["era"])
    first = next(day for day, era in ERAS if era == name)
    year = 1 if found["year"] == "元" else int(found["year"])
    meant = date(first.year + year - 1, int(found["month"]), int(found["day"]))
    return meant if meant >= first else None


def _without_year(found: re.Match[str], today: date) -> date | None:
    named: dict[str, str] = {key: said for key, said in found.groupdict().items() if said}
    month = named.get("month") or named["month2"]
    day = int(named.get("day") or named["day2"])
    number = int(month) if month.isdigit() else _MONTHS_EN.index(month[:3]) + 1
    if "year" in named:
        return date(int(named["year"]), number, day)
    # The 29th of February may lie eight years back.
    for year in range(today.year, today.year - 9, -1):
        with suppress(ValueError):
            if date(year, number, day) <= today:
                return date(year, number, day)
    return None


def _in_year(back: int) -> "Meaning":
    def meaning(found: re.Match[str], today: date) -> date:
        month = int(found["month"] or found["month2"])
        return date(today.year - back, month, int(found["day"] or found["day2"]))

    return meaning


def _in_month(back: int) -> "Meaning":
    def meaning(found: re.Match[str], today: date) -> date:
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        return date(year, month + 1, int(found["day"]))

    return meaning


def _day_alone(found: re.Match[str], today: date) -> date | None:
    day = int(found["day"])
    for back in range(3):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        with suppress(ValueError):
            if date(year, month + 1, day) <= today:
                return date(year, month + 1, day)
    return None


def _weekday(found: re.Match[str]) -> int:
    said = found["weekday"]
    return _DAYS_JA.index(said) if said in _DAYS_JA else _DAYS_EN.index(said[:3])


def _number(said: str) -> int:
    if said.isdigit():
        return int(said)
    if said in ("a", "an"):
        return 1
    if said in _COUNTS_EN:
        return _COUNTS_EN.index(said) + 1
    tens, ten, ones = said.rpartition("十")
    # 十 alone is ten; nothing is found at the beginning, and means one ten, or no ones.
    return (_KANJI.find(tens) + 1) * 10 * bool(ten) + (_KANJI.find(ones) + 1 if ones else 0)


Meaning = Callable[[re.Match[str], date], date | None]

#: Tried in this order: what says more stands before what begins like it.
_PATTERNS: tuple[tuple[re.Pattern[str], Meaning], ...] = tuple(
    (re.compile(rf"(?:on )?(?:{pattern})" + ("(?![a-z])" if pattern[-1] == ")" else "")), meaning)
    for pattern, meaning in (
        *((pattern, _ahead(days)) for pattern, days in _NAMED.items()),
        (rf"{_COUNT} ?日前", _days_before(1)),
        (rf"{_COUNT} ?週間?前", _days_before(7)),
        (rf"{_COUNT} ?[かヶヵカケ箇]?月前", _months_before(1)),
        (rf"{_COUNT} ?年前", _months_before(12)),
        (rf"{_COUNT_EN} days? ago", _days_before(1)),
        (rf"{_COUNT_EN} weeks? ago", _days_before(7)),
        (rf"{_COUNT_EN} months? ago", _months_before(1)),
        (rf"{_COUNT_EN} years? ago", _months_before(12)),
        (rf"先々週の?{_WEEKDAY_JA}", _in_week(-2)),
        (rf"先週の?{_WEEKDAY_JA}", _in_week(-1)),
        (rf"今週の?{_WEEKDAY_JA}", _in_week(0)),
        (rf"来週の?{_WEEKDAY_JA}", _in_week(1)),
        (rf"last week(?: on)? {_WEEKDAY_EN}", _in_week(-1)),
        (rf"{_WEEKDAY_EN} last week", _in_week(-1)),
        (rf"this {_WEEKDAY_EN}", _in_week(0)),
        (rf"next {_WEEKDAY_EN}", _in_week(1)),
        (rf"last {_WEEKDAY_EN}", _latest_before_today),
        (r"先週(?!末)|last week", _ahead(-7)),
        (rf"(?:昨年|去年)の?{_MONTH_DAY}", _in_year(1)),
        (rf"(?:一昨年|おととし)の?{_MONTH_DAY}", _in_year(2)),
        (rf"今年の?{_MONTH_DAY}", _in_year(0)),
        (r"先月の?(?P<day>\d{1,2})日", _in_month(1)),
        (r"今月の?(?P<day>\d{1,2})日", _in_month(0)),
        (
            r"(?P<year>\d{4})(?:[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d))",
            _full,
        ),
        (r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})日", _full),
        (
            r"(?P<era>令和|平成|昭和|大正|明治)(?P<year>元|\d{1,2})年"
            r"(?P<month>\d{1,2})月(?P<day>\d{1,2})日",
            _in_era,
        ),
        (
            r"(?P<era>[rhstm])(?P<year>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
            _in_era,
        ),
        (_MONTH_DAY, _without_year),
        (rf"{_DAY_EN} (?:of )?{_MONTH_EN}{_YEAR_EN}", _without_year),
        (rf"{_MONTH_EN} {_DAY_EN}{_YEAR_EN}", _without_year),
        (_WEEKDAY_JA, _latest),
        (_WEEKDAY_EN, _latest),
        (r"(?P<day>\d{1,2})日(?![間前後目分程])", _day_alone),
        (r"the (?P<day>\d{1,2})(?:st|nd|rd|th)", _day_alone),
    )
)
