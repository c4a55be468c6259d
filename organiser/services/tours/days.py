"""The days of a tour together: one between others, the rest of one for the next, other dates."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Stop, TourDay
from organiser.services.tours import stop_parts, stops, tours
from organiser.services.tours.receiving_hours import list_hours
from organiser.services.tours.stop_drafts import StopDraft
from organiser.services.tours.tour_rows import list_days_of, list_stops_of, load_day, load_stop
from organiser.services.tours.tours import TourDraft
from organiser.wording import Phrase, phrase

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedStop:
    """A stop whose organisation receives nobody on a date, and why."""

    name: str
    held_on: date
    closed_by: Phrase


def begin_tour(
    session: Session, draft: TourDraft, dates: tuple[date, ...], *, begin: StopDraft | None = None
) -> int:
    """Add a tour with its days and, where that is known, its first stop; return its id."""
    tour_id = tours.add_tour(session, draft, days=dates)
    if begin is not None:
        stops.add_stop(session, list_days_of(session, tour_id)[0].id, begin)
    return tour_id


def insert_day(session: Session, day_id: int) -> int:
    """Add a day after another and return its id; those that follow it at once move on by one."""
    day = load_day(session, day_id)
    _check_last([day], _DAY)
    held_on = day.held_on + _DAY
    _make_room(session, day.tour_id, held_on)
    return tours.add_day(session, day.tour_id, held_on=held_on, starts_at=day.starts_at)


def split_day(session: Session, stop_id: int) -> int:
    """Put a stop and all after it on a new day that follows, and return its id."""
    stop = load_stop(session, stop_id)
    here = [other.id for other in list_stops_of(session, stop.day_id)]
    new_day = insert_day(session, stop.day_id)
    for place, leaving in enumerate(here[here.index(stop_id) :], start=1):
        stops.move_stop(session, leaving, day_id=new_day, place=place)
        session.flush()
    return new_day


def move_days(session: Session, tour_id: int, *, first_day: date) -> None:
    """Put a whole tour on other dates, its days as far apart as before.

    Visiting hours that were the usual ones of the date become those of the new; changed ones stay.
    """
    days = list_days_of(session, tour_id)
    if not days:
        return
    by = first_day - days[0].held_on
    _check_last(days, by)
    # Later ones first, or earlier ones: no two days may have one date in between.
    for day in days[::-1] if by > timedelta() else days:
        _put_on(session, day, day.held_on + by)
        session.flush()


def list_closed(session: Session, tour_id: int, *, first_day: date) -> tuple[ClosedStop, ...]:
    """Return the stops that would be closed if the tour began on another day."""
    days = list_days_of(session, tour_id)
    if not days:
        return ()
    by = first_day - days[0].held_on
    _check_last(days, by)
    dates = [day.held_on + by for day in days]
    bodies = session.scalars(
        select(Stop.organisation_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == tour_id, Stop.organisation_id.is_not(None))
    )
    hours = list_hours(session, {key for key in bodies if key is not None}, dates)
    closed = []
    for place, day in enumerate(days):
        for stop in list_stops_of(session, day.id):
            here = hours[stop.organisation_id][place] if stop.organisation_id else None
            if here is not None and here.closed_by is not None:
                named = ClosedStop(name=stop.name, held_on=here.day, closed_by=here.closed_by)
                closed.append(named)
    return tuple(closed)


def _put_on(session: Session, day: TourDay, held_on: date) -> None:
    for stop in list_stops_of(session, day.id):
        stop_parts.follow_date(session, stop, before=day.held_on, after=held_on)
    day.held_on = held_on


def _make_room(session: Session, tour_id: int, held_on: date) -> None:
    """Free a date: the days on it and right after it go one day later, up to the first gap."""
    run: list[TourDay] = []
    for day in list_days_of(session, tour_id):
        if day.held_on == held_on + timedelta(days=len(run)):
            run.append(day)
    _check_last(run, _DAY)
    for day in reversed(run):
        _put_on(session, day, day.held_on + _DAY)
        session.flush()


def _check_last(days: list[TourDay], by: timedelta) -> None:
    if days and by > date.max - days[-1].held_on:
        raise InvalidInput(
            phrase("The tour would end after the last day of the calendar."), field="first_day"
        )
