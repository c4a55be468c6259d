"""Spans of days: what is still so on a day, and the day that lies some gap after another."""

from calendar import monthrange
from datetime import date, timedelta

from sqlalchemy import BindParameter, ColumnElement, and_, or_
from sqlalchemy.orm import InstrumentedAttribute

from organiser.vocabulary import GapUnit

#: A day, the column that holds it, or the gap of a query it is put into later.
Day = date | InstrumentedAttribute[date] | BindParameter[date]


def lasting(until: InstrumentedAttribute[date | None], day: Day) -> ColumnElement[bool]:
    """Return the condition that a row holds on a day: its last day is not known, or not past."""
    return or_(until.is_(None), until >= day)


def holding(
    since: InstrumentedAttribute[date | None],
    until: InstrumentedAttribute[date | None],
    day: Day,
) -> ColumnElement[bool]:
    """Return the condition that a row has begun by a day, or nobody knows when, and still holds."""
    return and_(or_(since.is_(None), since <= day), lasting(until, day))


def day_before(day: date) -> date:
    """Return the last day of what came before; nothing comes before the calendar's first."""
    return day - timedelta(days=1) if day > date.min else day


def day_after(day: date, count: int, unit: GapUnit) -> date:
    """Return the day `count` units later; a month without that day ends on its last.

    A day beyond the calendar's end is its last day.
    """
    try:
        if unit is GapUnit.DAY or unit is GapUnit.WEEK:
            return day + timedelta(days=count * (7 if unit is GapUnit.WEEK else 1))
        months = day.month - 1 + count * (12 if unit is GapUnit.YEAR else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return date.max
