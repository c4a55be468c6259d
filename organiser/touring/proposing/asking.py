"""From a planned tour to the question for the search, and from its answer back to a plan.

The search knows no zones, modes or buffers: all times of a day are put on the clock of its first
stop, and buffers are part of the ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from organiser.touring.itinerary import TimedDay
from organiser.touring.ordering.problem import Order, OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour
from organiser.touring.proposing.day_zone import ahead_of_day
from organiser.touring.proposing.holds import hold, stays_on_its_day
from organiser.touring.proposing.known_ways import minutes_between, passable
from organiser.touring.proposing.opening_times import windows_of_days
from organiser.touring.rearranging import in_order, windows_on
from organiser.touring.timeline import compute
from organiser.vocabulary import OrderLock, StopKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the search is asked, and the stops its indices stand for."""

    problem: OrderProblem
    tour: PlannedTour
    stops: tuple[PlannedStop, ...]

    @property
    def movable(self) -> int:
        """Return how many stops no time, day or place in the order holds."""
        return sum(
            stop.fixed_day is None and stop.lock is OrderLock.FREE for stop in self.problem.stops
        )

    def keeps_wishes(self, order: Order) -> bool:
        """Return whether an order keeps what is wished to be first, last or right after."""
        return all(self._keeps(day, place) for day in order for place in range(len(day)))

    def _keeps(self, day: Sequence[int], place: int) -> bool:
        stop = self.problem.stops[day[place]]
        return (
            (stop.lock is not OrderLock.FIRST or place == 0)
            and (stop.lock is not OrderLock.LAST or place == len(day) - 1)
            and (stop.after is None or (place > 0 and day[place - 1] == stop.after))
        )

    def plan(self, order: Order) -> PlannedTour:
        """Return the tour in another order: windows are those of the new days, ways are new."""
        days = [self._day(place, stops) for place, stops in enumerate(order)]
        return replace(self.tour, days=tuple(days))

    def _day(self, place: int, indices: Sequence[int]) -> PlannedDay:
        day = self.tour.days[place]
        moved = tuple(self._on(day, self.stops[index]) for index in indices)
        ordered = in_order(day, moved)
        return replace(ordered, stops=tuple(passable(self.tour, ordered)))

    def _on(self, day: PlannedDay, stop: PlannedStop) -> PlannedStop:
        before = next(one for one in self.tour.days if stop in one.stops)
        if before is day:
            return stop
        return replace(stop, windows=windows_on(stop, before=before, after=day))


def question(
    tour: PlannedTour, *, released: frozenset[int] = frozenset(), keeps_length: bool = False
) -> Question:
    """Return what to ask for a tour; the locks of `released` stops are taken for open.

    With `keeps_length` no day may be longer than the tour allows.
    """
    longest = tour.longest_day_minutes if keeps_length else None
    stops = tuple(stop for day in tour.days for stop in day.stops)
    nodes = {stop.stop_id: number for number, stop in enumerate(stops)}
    lodgings = {
        day.day_id: len(stops) + number
        for number, day in enumerate(tour.days)
        if day.starts_from is not None
    }
    problem = OrderProblem(
        days=tuple(
            _day(timed, lodgings.get(timed.plan.day_id), longest=longest)
            for timed in compute(tour).days
        ),
        stops=tuple(
            _stop(tour, number, place, nodes=nodes, released=released)
            for number, day in enumerate(tour.days)
            for place in range(len(day.stops))
        ),
        minutes=minutes_between(tour, stops),
        current=tuple(tuple(nodes[stop.stop_id] for stop in day.stops) for day in tour.days),
    )
    return Question(problem=problem, tour=tour, stops=stops)


def _day(timed: TimedDay, start: int | None, *, longest: int | None) -> OrderDay:
    day = timed.plan
    # A day that begins too early today is warned of; it is no reason to refuse any order.
    leaves = min(day.starts_at, timed.begins)
    ends = [day.ends_by, None if longest is None else leaves + longest]
    has_lunch = any(stop.kind is StopKind.MEAL for stop in day.stops)
    return OrderDay(
        leaves=leaves,
        arrives_by=min((end for end in ends if end is not None), default=None),
        start=start,
        lunch=None if has_lunch else day.lunch,
    )


def _stop(
    tour: PlannedTour,
    number: int,
    place: int,
    *,
    nodes: dict[int, int],
    released: frozenset[int],
) -> OrderStop:
    day = tour.days[number]
    stop = day.stops[place]
    ahead = ahead_of_day(day, stop)
    fixed = None if stop.fixed_start is None else stop.fixed_start - ahead
    held = hold(day, place, released=released)
    stays = fixed is not None or held.lock is not OrderLock.FREE or stays_on_its_day(stop)
    return OrderStop(
        node=nodes[stop.stop_id],
        dwell=stop.dwell_minutes,
        windows=windows_of_days(tour, day, stop),
        fixed_day=number if stays else None,
        fixed_start=fixed,
        lock=held.lock,
        after=None if held.after is None else nodes[held.after],
    )
