"""Days of sessions as the screen says them: with weekday, clock times and public holidays."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from organiser.text.dates import month_day
from organiser.text.holidays import holiday_name
from organiser.ui.language import current_language
from organiser.ui.tokens import ToneName
from organiser.wording import clock_label, day_label

_SATURDAY, _SUNDAY = 5, 6


def day_text(day: date) -> str:
    """Return a day with its weekday."""
    return day_label(day, current_language())


def near_day(day: date, *, today: date) -> str:
    """Return a day with its weekday, without the year while it is this one."""
    if day.year != today.year:
        return day_text(day)
    return month_day(day, language=current_language())


def holiday(day: date) -> str:
    """Return the name of a Japanese holiday, empty for other days."""
    return holiday_name(day, "JP", current_language())


def day_tone(day: date) -> ToneName:
    """Return the tone of a day: Sundays and holidays, Saturdays, all others."""
    if day.weekday() == _SUNDAY or holiday(day):
        return "stop"
    return "info" if day.weekday() == _SATURDAY else "neutral"


def day_mark(day: date, *, abroad: bool = False) -> str:
    """Return what is worth knowing of a day: a holiday, Saturday, Sunday; empty for others.

    With `abroad` the holidays of Indonesia are named, too.
    """
    translate = QCoreApplication.translate
    weekend = {
        _SATURDAY: translate("DayNotes", "Saturday"),
        _SUNDAY: translate("DayNotes", "Sunday"),
    }
    mark = holiday(day) or weekend.get(day.weekday(), "")
    there = holiday_name(day, "ID", current_language()) if abroad else ""
    if there:
        there = translate("DayNotes", "Indonesia: {holiday}").format(holiday=there)
    return " · ".join(filter(None, (mark, there)))


def time_of(minute: int | None) -> time | None:
    """Return a minute of the day as a time; one after midnight is one of the next day."""
    return None if minute is None else time(minute // 60 % 24, minute % 60)


def minute_of(moment: time | None) -> int | None:
    """Return a time as a minute of the day."""
    return None if moment is None else moment.hour * 60 + moment.minute


def span_text(starts: int | None, ends: int | None) -> str:
    """Return from when until when, as far as it is known: `13:30–16:30`."""
    first, last = time_of(starts), time_of(ends)
    if first is None:
        return ""
    return clock_label(first) if last is None else f"{clock_label(first)}–{clock_label(last)}"
