"""The timeline of a tour: every start and end, the margins, and what is wrong with the plan.

The order of stops is given; nothing is searched. Every stop is looked at twice, once forward for
the times and once backward for the margins.
"""

from organiser.touring.conflicts import find_conflicts
from organiser.touring.itinerary import Conflict, TimedDay, TimedStop, Timeline
from organiser.touring.placing import Placed, place_day
from organiser.touring.plan import PlannedDay, PlannedTour
from organiser.vocabulary import StopKind

_VISITS = (StopKind.VISIT, StopKind.TALK)


def compute(tour: PlannedTour) -> Timeline:
    """Return the tour's days with all times, and its cautions in the order of the tour."""
    days: list[TimedDay] = []
    conflicts: list[Conflict] = []
    for number, plan in enumerate(tour.days, start=1):
        placed = place_day(tour, plan)
        days.append(_timed_day(tour, plan, number=number, placed=placed))
        conflicts += find_conflicts(
            placed, number=number, longest_day_minutes=tour.longest_day_minutes
        )
    return Timeline(days=tuple(days), conflicts=tuple(conflicts))


def _timed_day(
    tour: PlannedTour, plan: PlannedDay, *, number: int, placed: list[Placed]
) -> TimedDay:
    margins = _margins(tour, placed)
    stops = tuple(
        TimedStop(
            stop=at.stop,
            number=place,
            starts=at.starts,
            ends=at.ends,
            arrives=at.arrives,
            waits_minutes=at.waits,
            margin_minutes=margin,
            leg_before=at.leg,
        )
        for place, (at, margin) in enumerate(zip(placed, margins, strict=True), start=1)
    )
    return TimedDay(
        plan=plan,
        number=number,
        stops=stops,
        travel_minutes=sum(at.leg.minutes for at in placed if at.leg is not None),
        visit_minutes=sum(at.stop.dwell_minutes for at in placed if at.stop.kind in _VISITS),
    )


def _margins(tour: PlannedTour, placed: list[Placed]) -> list[int | None]:
    """Return how much later each stop could be reached; backward from the end of the day."""
    buffers = tour.boarding_buffer_minutes + tour.arrival_buffer_minutes
    margins: list[int | None] = []
    latest_end: int | None = None
    for at in reversed(placed):
        latest = _latest_ready(at, latest_end)
        margins.append(None if latest is None or _is_fixed_first(at) else latest - at.ready)
        travel = 0 if at.leg is None else at.leg.minutes
        latest_end = None if latest is None else latest - buffers - travel
    return margins[::-1]


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
        last = window.closes - stop.dwell_minutes
        last = last if bound is None else min(last, bound)
        if window.opens <= last:
            latest = max(latest, last)
    return latest


def _is_fixed_first(at: Placed) -> bool:
    return at.previous is None and at.stop.fixed_start is not None
