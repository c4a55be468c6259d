"""Dates as papers write them, in Japanese (by era or not) and in English.

English month and weekday names are our own: the C library's would follow the computer's locale.
"""

from datetime import date

from organiser.text.eras import era_date, weekday_mark

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def plain_date(day: date, *, language: str, era_dates: bool) -> str:
    """Return a date without weekday: `令和8年12月3日`, `2026年12月3日`, `2026-12-03`."""
    if language != "ja":
        return day.isoformat()
    return era_date(day) if era_dates else f"{day.year}年{day.month}月{day.day}日"


def full_date(day: date, *, language: str, era_dates: bool) -> str:
    """Return a date with its weekday: `令和8年12月3日(木)`, `2026-12-03 (Thu)`."""
    return plain_date(day, language=language, era_dates=era_dates) + _weekday(day, language)


def month_day(day: date, *, language: str) -> str:
    """Return a date without its year: `12月3日(木)`, `3 Dec (Thu)`."""
    if language == "ja":
        return f"{day.month}月{day.day}日{weekday_mark(day)}"
    return f"{day.day} {month_name(day)}{_weekday(day, language)}"


def short_period(first: date, last: date, *, language: str) -> str:
    """Return two dates without their years: `12月3日(木)～4日(金)`, `3 Dec (Thu) – 4 Dec (Fri)`."""
    start = month_day(first, language=language)
    if first == last:
        return start
    if language != "ja":
        return f"{start} – {month_day(last, language=language)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{start}～{last.day}日{weekday_mark(last)}"
    return f"{start}～{month_day(last, language=language)}"


def brief_day(day: date, *, language: str) -> str:
    """Return a date for where there is hardly room: `12/3(木)`, `Thu 3 Dec`."""
    if language == "ja":
        return f"{day.month}/{day.day}{weekday_mark(day)}"
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {month_name(day)}"


def year_month(day: date, *, language: str) -> str:
    """Return year and month of a date: `2026年3月`, `2026-03`."""
    return f"{day.year}年{day.month}月" if language == "ja" else f"{day.year:04}-{day.month:02}"


def month_name(day: date) -> str:
    """Return the short English name of a day's month: `Dec`."""
    return _MONTHS[day.month - 1]


def period(first: date, last: date, *, language: str, era_dates: bool) -> str:
    """Return two dates as one period; what both share is said once in Japanese.

    `令和8年12月3日(木)～4日(金)`, `2026-12-03 (Thu) – 2026-12-04 (Fri)`; one day stands alone.
    """
    start = full_date(first, language=language, era_dates=era_dates)
    if first == last:
        return start
    if language != "ja":
        return f"{start} – {full_date(last, language=language, era_dates=era_dates)}"
    if first.year != last.year:
        return f"{start}～{full_date(last, language=language, era_dates=era_dates)}"
    if first.month != last.month:
        return f"{start}～{month_day(last, language=language)}"
    return f"{start}～{last.day}日{weekday_mark(last)}"


def _weekday(day: date, language: str) -> str:
    return weekday_mark(day) if language == "ja" else f" ({_WEEKDAYS[day.weekday()]})"
