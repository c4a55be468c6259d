"""When organisations receive visitors on given dates, and why they do not."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import ClosedDay, VisitingWindow
from organiser.services.organisations.organisation_values import ClosedLine, is_closed
from organiser.touring.plan import DayHours, Window
from organiser.wording import Phrase, phrase, verbatim

Weekly = Mapping[int, tuple[Window, ...]]

_CLOSED_ON = (
    phrase("closed on Mondays"),
    phrase("closed on Tuesdays"),
    phrase("closed on Wednesdays"),
    phrase("closed on Thursdays"),
    phrase("closed on Fridays"),
    phrase("closed on Saturdays"),
    phrase("closed on Sundays"),
)


def list_hours(
    session: Session, organisation_ids: Collection[int], days: Sequence[date]
) -> Mapping[int, tuple[DayHours, ...]]:
    """Return the hours of organisations on each of the days, by the organisation's id.

    A weekday without hours is closed where other weekdays have some.
    """
    weekly = _weekly(session, organisation_ids)
    closed = _closed(session, organisation_ids)
    return {
        key: tuple(_hours(weekly.get(key, {}), closed.get(key, ()), day) for day in days)
        for key in organisation_ids
    }


def _hours(weekly: Weekly, closed: Sequence[ClosedLine], day: date) -> DayHours:
    for line in closed:
        if is_closed(line, day):
            reason = line.reason.strip()
            return DayHours(day, closed_by=verbatim(reason) if reason else phrase("closing day"))
    windows = weekly.get(day.weekday(), ())
    return DayHours(day, windows, _closed_weekday(weekly, day) if not windows else None)


def _closed_weekday(weekly: Weekly, day: date) -> Phrase | None:
    return _CLOSED_ON[day.weekday()] if weekly else None


def _weekly(session: Session, organisation_ids: Collection[int]) -> dict[int, Weekly]:
    query = (
        select(VisitingWindow)
        .where(VisitingWindow.organisation_id.in_(organisation_ids))
        .order_by(VisitingWindow.opens, VisitingWindow.closes)
    )
    found: dict[int, dict[int, tuple[Window, ...]]] = defaultdict(dict)
    for row in session.scalars(query):
        here = found[row.organisation_id]
        here[row.weekday] = (*here.get(row.weekday, ()), Window(row.opens, row.closes))
    return dict(found)


def _closed(session: Session, organisation_ids: Collection[int]) -> dict[int, list[ClosedLine]]:
    query = (
        select(ClosedDay)
        .where(ClosedDay.organisation_id.in_(organisation_ids))
        .order_by(ClosedDay.first_day, ClosedDay.id)
    )
    found: dict[int, list[ClosedLine]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.organisation_id].append(
            ClosedLine(
                first_day=row.first_day,
                last_day=row.last_day,
                every_year=row.every_year,
                reason=row.reason,
            )
        )
    return found
