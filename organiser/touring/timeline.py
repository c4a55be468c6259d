"""The timeline of a tour: every start and end, the margins, and what is wrong with the plan.

The order of stops is given; nothing is searched. Every stop is looked at twice, once forward for
the times and once backward for the margins.
"""

from collections.abc import Collection, Iterator, Sequence

from organiser.touring.conflicts import find_conflicts
from organiser.touring.itinerary import TimedDay, TimedStop, Timeline
from organiser.touring.margins import margins
from organiser.touring.placing import Placed, place_day
from organiser.touring.plan import PlannedDay, PlannedTour
from organiser.vocabulary import StopKind

_VISITS = (StopKind.VISIT, StopKind.TALK)
_MEALS = (StopKind.MEAL,)


def compute(tour: PlannedTour) -> Timeline:
    """Return the tour's days with all times, and its cautions in the order of the tour."""
    days = tuple(
        _timed_day(tour, plan, number=number, placed=place_day(tour, plan))
        for number, plan in enumerate(tour.days, start=1)
    )
    return Timeline(days=days, conflicts=find_conflicts(tour, days))


def _timed_day(
    tour: PlannedTour, plan: PlannedDay, *, number: int, placed: list[Placed]
) -> TimedDay:
    stops = tuple(_timed_stops(placed, margins(tour, plan, placed)))
    travel = sum(at.leg.minutes for at in placed if at.leg is not None)
    visits, meals = _minutes_at(placed, _VISITS), _minutes_at(placed, _MEALS)
    return TimedDay(
        plan=plan,
        number=number,
        stops=stops,
        travel_minutes=travel,
        visit_minutes=visits,
        meal_minutes=meals,
        free_minutes=_whole_minutes(placed) - travel - visits - meals,
        leaves_lodging=placed[0].previous_leaves if placed else None,
    )


def _timed_stops(placed: Sequence[Placed], found: Sequence[int | None]) -> Iterator[TimedStop]:
    leaves = (*(at.previous_leaves for at in placed[1:]), None)
    for number, (at, margin, left) in enumerate(zip(placed, found, leaves, strict=False), start=1):
        yield TimedStop(
            stop=at.stop,
            number=number,
            starts=at.starts,
            ends=at.ends,
            arrives=at.arrives,
            waits_minutes=at.waits,
            margin_minutes=margin,
            leg_before=at.leg,
            leaves=left,
            offset_minutes=at.offset,
        )


def _minutes_at(placed: Sequence[Placed], kinds: Collection[StopKind]) -> int:
    return sum(at.stop.dwell_minutes for at in placed if at.stop.kind in kinds)


def _whole_minutes(placed: Sequence[Placed]) -> int:
    """Return the real minutes from the first start to the last end, also across zones."""
    if not placed:
        return 0
    first, last = placed[0], placed[-1]
    begins = first.starts - first.offset
    if first.previous_leaves is not None:
        begins = first.previous_leaves - (first.offset - first.ahead)
    return last.ends - last.offset - begins
