"""When each stop may be visited on each day: hours, closed days, lunch, and departures kept."""

from dataclasses import dataclass, replace

from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour, Window
from organiser.touring.proposing.day_zone import ahead_of_day
from organiser.touring.proposing.known_ways import way_today
from organiser.touring.rearranging import windows_on
from organiser.vocabulary import Stage, StopKind

_LATEST = 2 * 24 * 60


def windows_of_days(
    tour: PlannedTour, own: PlannedDay, stop: PlannedStop
) -> tuple[tuple[Window, ...] | None, ...]:
    """Return for each day when a stop may be visited, on that day's clock.

    Nothing is any time, an empty tuple not at all.
    """
    return tuple(_windows(tour, own, day, stop) for day in tour.days)


def _windows(
    tour: PlannedTour, own: PlannedDay, day: PlannedDay, stop: PlannedStop
) -> tuple[Window, ...] | None:
    is_own = day is own
    windows = stop.windows if is_own else windows_on(stop, before=own, after=day)
    closed = stop.closed_on(day.day)
    agreed = stop.host is not None and stop.host.stage is Stage.ACCEPTED
    if closed is not None and not (is_own and agreed):
        return ()
    windows = windows or _lunch_time(day, stop)
    bounds = _bounds(tour, own, stop) if is_own else _Bounds()
    if not windows and bounds == _Bounds():
        return None
    kept = [bounds.cut(window, stop.dwell_minutes) for window in windows or (Window(0, _LATEST),)]
    ahead = ahead_of_day(day, stop)
    return tuple(
        replace(window, opens=window.opens - ahead, closes=window.closes - ahead)
        for window in kept
        if window.closes >= window.opens
    )


def _lunch_time(day: PlannedDay, stop: PlannedStop) -> tuple[Window, ...]:
    """Return when a meal without hours of its own may begin to count as the day's lunch."""
    if stop.kind is not StopKind.MEAL or day.lunch is None:
        return ()
    latest = max(day.lunch.closes - stop.dwell_minutes, day.lunch.opens)
    return (Window(day.lunch.opens, latest, is_last_entry=True),)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What timetables before and after a stop leave of a day."""

    earliest: int | None = None
    latest_end: int | None = None

    def cut(self, window: Window, dwell_minutes: int) -> Window:
        opens = window.opens if self.earliest is None else max(window.opens, self.earliest)
        if self.latest_end is None:
            return replace(window, opens=opens)
        latest = self.latest_end - (dwell_minutes if window.is_last_entry else 0)
        return replace(window, opens=opens, closes=min(window.closes, latest))


def _bounds(tour: PlannedTour, day: PlannedDay, stop: PlannedStop) -> _Bounds:
    place = next(n for n, one in enumerate(day.stops) if one.stop_id == stop.stop_id)
    earliest = latest = None
    arriving = way_today(tour, day, place)
    if arriving is not None and arriving.departs is not None and arriving.arrives is not None:
        earliest = arriving.arrives + arriving.way_out_minutes + tour.buffer_before(stop)
    leaving = way_today(tour, day, place + 1)
    if leaving is not None and leaving.departs is not None:
        latest = leaving.departs - leaving.check_in_minutes - tour.buffer_after(stop)
    return _Bounds(earliest, latest)
