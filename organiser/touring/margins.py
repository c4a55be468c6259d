"""The backward pass: how much later each stop of a placed day may be reached, and the day begin."""

from collections.abc import Sequence

from organiser.touring.itinerary import TimedDay
from organiser.touring.placing import Placed
from organiser.touring.plan import PlannedDay, PlannedTour


def margins(tour: PlannedTour, plan: PlannedDay, placed: Sequence[Placed]) -> list[int | None]:
    """Return how much later each stop could be reached; backward from the end of the day."""
    found: list[int | None] = []
    latest_end = _latest_last_end(tour, plan, placed)
    for at in reversed(placed):
        latest = _latest_ready(at, latest_end)
        found.append(None if latest is None or _is_fixed_first(at) else latest - at.ready)
        latest_end = _latest_previous_end(tour, at, latest)
    return found[::-1]


def later_start_minutes(day: TimedDay) -> int:
    """Return how much later the day could begin without breaking anything; 0 where nothing can.

    The day then begins that much after `day.begins`. What goes by a timetable waits for nobody.
    """
    if not day.stops:
        return 0
    first = day.stops[0]
    leg = first.leg_before
    by_timetable = leg is not None and leg.departs is not None
    return 0 if by_timetable else first.margin_minutes or 0


def _latest_last_end(tour: PlannedTour, plan: PlannedDay, placed: Sequence[Placed]) -> int | None:
    """Return when the last stop must end for the group to be there by the end of the day."""
    if plan.ends_by is None or not placed:
        return None
    last = placed[-1]
    reached = last.ready - tour.buffer_before(last.stop) if last.arrives is None else last.arrives
    spare = max(plan.ends_by - reached, 0)
    return last.ready + spare + last.stop.dwell_minutes


def _latest_ready(at: Placed, latest_end: int | None) -> int | None:
    """Return the latest minute to be ready at a stop that makes nothing worse.

    What is broken already sets no earlier limit than the plan as it is: the group may still use
    the waiting before it.
    """
    stop = at.stop
    if stop.fixed_start is not None:
        return max(stop.fixed_start, at.ready)
    bound = None if latest_end is None else latest_end - stop.dwell_minutes
    if not stop.windows:
        return bound
    latest = at.starts
    for window in stop.windows:
        last = window.latest_start(stop.dwell_minutes)
        last = last if bound is None else min(last, bound)
        if window.opens <= last:
            latest = max(latest, last)
    return latest


def _latest_previous_end(tour: PlannedTour, at: Placed, latest: int | None) -> int | None:
    """Return when the stop before must end, by its own clock: in time for this one, or to depart.

    A departure that is missed already sets no earlier limit than the plan as it is.
    """
    if at.previous is None or at.leg is None or at.previous_leaves is None:
        return None
    after = tour.buffer_after(at.previous)
    if at.leg.departs is not None:
        return max(at.previous_leaves - after, at.previous_ends)
    if latest is None:
        return None
    return latest - tour.buffer_before(at.stop) - at.leg.minutes - at.ahead - after


def _is_fixed_first(at: Placed) -> bool:
    return at.previous is None and at.stop.fixed_start is not None
