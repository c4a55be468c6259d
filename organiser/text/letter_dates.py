"""Dates as letters write them; with the weekday a holiday is marked, too."""

from datetime import date

from organiser.text.dates import full_date, month_day, period, plain_date
from organiser.text.holidays import holiday_name

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def letter_date(day: date, *, language: str, era_dates: bool) -> str:
    """Return the date a letter bears: `令和8年12月3日`, `3 December 2026`."""
    if language == "ja":
        return plain_date(day, language=language, era_dates=era_dates)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def letter_day(day: date, *, language: str, era_dates: bool) -> str:
    """Return a day a letter speaks of: `令和8年12月3日(木)`, `Thursday 3 December 2026`."""
    if language != "ja":
        written = letter_date(day, language=language, era_dates=era_dates)
        return f"{_WEEKDAYS[day.weekday()]} {written}"
    written = full_date(day, language=language, era_dates=era_dates)
    return f"{written[:-1]}・祝)" if holiday_name(day, "JP", "ja") else written


def letter_month_day(day: date, *, language: str) -> str:
    """Return a day without its year, as letters speak of it: `Thursday 3 December`."""
    if language == "ja":
        return month_day(day, language=language)
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def letter_period(first: date, last: date, *, language: str, era_dates: bool) -> str:
    """Return the first and the last day a letter speaks of; one day stands alone."""
    if language == "ja":
        return period(first, last, language=language, era_dates=era_dates)
    days = dict.fromkeys(
        letter_day(day, language=language, era_dates=era_dates) for day in (first, last)
    )
    return " – ".join(days)
