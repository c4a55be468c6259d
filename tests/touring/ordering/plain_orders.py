"""The rules of an order once more, as plainly as they can be written, and a search that tries all.

Nothing here is shared with the search but the values of its question.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from organiser.touring.ordering.problem import Order, OrderDay, OrderProblem, OrderStop
from organiser.vocabulary import OrderLock

#: Musts, optional stops and fixed times left out, tenths of a minute of travel and 0.3 x waiting,
#: the sum of the days' ends, new neighbours, stops on another day: the less the better.
Worth = tuple[int, int, int, int, int, int, int]
#: The last four of them, for one day.
DayWorth = tuple[int, int, int, int]

_ON_ITS_DAY = (OrderLock.FIRST, OrderLock.LAST, OrderLock.DAY)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A group after the last stop of `order`, or about to leave; `ate` once it had lunch."""

    order: tuple[int, ...]
    now: int
    node: int | None
    ate: bool = False
    travel: int = 0
    waiting: int = 0


def judge(problem: OrderProblem, order: Order) -> Worth | None:
    """Return what an order is worth, or nothing where it cannot be kept."""
    placed = [stop for day in order for stop in day]
    if len(set(placed)) != len(placed):
        return None
    days = [judge_day(problem, number, day) for number, day in enumerate(order)]
    if any(day is None for day in days):
        return None
    return total(problem, set(placed), [day for day in days if day is not None])


def total(problem: OrderProblem, placed: set[int], days: list[DayWorth]) -> Worth:
    missing = [stop for index, stop in enumerate(problem.stops) if index not in placed]
    optional = sum(stop.is_optional for stop in missing)
    fixed = sum(stop.fixed_start is not None for stop in missing)
    tenths, ends, pairs, strays = (sum(column) for column in zip(*days, strict=True))
    return len(missing) - optional, optional, fixed, tenths, ends, pairs, strays


def judge_day(problem: OrderProblem, number: int, order: tuple[int, ...]) -> DayWorth | None:
    moments = [set_out(problem, number)]
    for stop in order:
        moments = [after for one in moments for after in visit(problem, number, one, stop)]
    worths = [worth for one in moments for worth in finish(problem, number, one)]
    return min(worths, default=None)


def try_all(problem: OrderProblem) -> Worth:
    """Return the least worth of all orders of all sets of stops on all days."""
    best: dict[frozenset[int], list[DayWorth]] = {frozenset(): []}
    for number in range(len(problem.days)):
        found: dict[frozenset[int], DayWorth] = {}
        try_day(problem, number, [set_out(problem, number)], found)
        longer: dict[frozenset[int], list[DayWorth]] = {}
        for placed, days in best.items():
            for stops, worth in found.items():
                if placed & stops:
                    continue
                one = [*days, worth]
                known = longer.get(placed | stops)
                if known is None or total(problem, set(), one) < total(problem, set(), known):
                    longer[placed | stops] = one
        best = longer
    return min(total(problem, set(placed), days) for placed, days in best.items())


def try_day(
    problem: OrderProblem, number: int, moments: list[Moment], found: dict[frozenset[int], DayWorth]
) -> None:
    order = moments[0].order
    worths = [worth for one in moments for worth in finish(problem, number, one)]
    if worths:
        stops = frozenset(order)
        found[stops] = min(found.get(stops, min(worths)), *worths)
    for stop in range(len(problem.stops)):
        if stop not in order:
            after = [one for moment in moments for one in visit(problem, number, moment, stop)]
            if after:
                try_day(problem, number, after, found)


def set_out(problem: OrderProblem, number: int) -> Moment:
    day = problem.days[number]
    return Moment(order=(), now=day.leaves, node=day.start)


def visit(problem: OrderProblem, number: int, moment: Moment, index: int) -> Iterator[Moment]:
    """Yield how a stop may follow: without lunch before it, and with."""
    day, stop = problem.days[number], problem.stops[index]
    way, leg = way_to(problem, moment, stop.node)
    if way is None or not lock_holds(problem, number, moment.order, index):
        return
    start = begin(problem, number, stop, moment.now + leg)
    if start is None:
        return
    after = replace(
        moment, order=(*moment.order, index), node=stop.node, travel=moment.travel + way
    )
    yield arrived(after, stop, start, waits=start - moment.now - leg)
    if moment.ate or not needs_lunch(day) or (not moment.order and early(day, start + stop.dwell)):
        return
    ready = eat(day, moment.now, leg)
    start = None if ready is None else begin(problem, number, stop, ready)
    if start is not None and day.lunch is not None:
        waits = start - moment.now - leg - day.lunch.minutes
        yield replace(arrived(after, stop, start, waits=waits), ate=True)


def arrived(after: Moment, stop: OrderStop, start: int, *, waits: int) -> Moment:
    """Return the end of a stop; before a day's first stop nothing counts as waiting."""
    waits = waits if len(after.order) > 1 else 0
    return replace(after, now=start + stop.dwell, waiting=after.waiting + waits)


def lock_holds(problem: OrderProblem, number: int, order: tuple[int, ...], index: int) -> bool:
    stop = problem.stops[index]
    last = order[-1] if order else None
    return (
        day_of(problem, index) in (None, number)
        and not (stop.lock is OrderLock.FIRST and order)
        and not (last is not None and problem.stops[last].lock is OrderLock.LAST)
        and stop.after in (None, last)
    )


def day_of(problem: OrderProblem, index: int) -> int | None:
    stop = problem.stops[index]
    if stop.fixed_day is not None or stop.lock not in _ON_ITS_DAY:
        return stop.fixed_day
    today = {one: number for number, day in enumerate(problem.current or ()) for one in day}
    return today.get(index)


def way_to(problem: OrderProblem, moment: Moment, node: int) -> tuple[int | None, int]:
    """Return the bare way and how long it takes with its buffers."""
    if moment.node is None:
        return 0, 0
    way = problem.minutes[moment.node][node]
    boarding = problem.boarding_buffer if moment.order else 0
    return way, boarding + (way or 0) + problem.arrival_buffer


def begin(problem: OrderProblem, number: int, stop: OrderStop, ready: int) -> int | None:
    if stop.fixed_start is not None:
        return stop.fixed_start if ready <= stop.fixed_start else None
    windows = stop.windows[number] if stop.windows else None
    if windows is None:
        return ready
    starts = [
        max(ready, window.opens)
        for window in windows
        if max(ready, window.opens) + (0 if window.is_last_entry else stop.dwell) <= window.closes
    ]
    return min(starts, default=None)


def needs_lunch(day: OrderDay) -> bool:
    lunch = day.lunch
    if lunch is None:
        return False
    return day.leaves < lunch.opens + lunch.minutes and day.leaves + lunch.minutes <= lunch.closes


def early(day: OrderDay, end: int) -> bool:
    return day.lunch is not None and end <= day.lunch.opens


def eat(day: OrderDay, now: int, leg: int) -> int | None:
    """Return when the group is ready after lunch: on arrival if it can be, else before leaving."""
    lunch = day.lunch
    if lunch is None:
        return None
    after = max(now + leg, lunch.opens) + lunch.minutes
    before = max(now, lunch.opens) + lunch.minutes
    if after <= lunch.closes:
        return after
    return before + leg if before <= lunch.closes else None


def finish(problem: OrderProblem, number: int, moment: Moment) -> Iterator[DayWorth]:
    """Yield what the day is worth if it ends here: without lunch before the last way, and with."""
    day = problem.days[number]
    if not moment.order:
        yield empty(problem, day)
        return
    way, leg = 0, 0
    if day.end is not None and moment.node is not None:
        minutes = problem.minutes[moment.node][day.end]
        if minutes is None:
            return
        way, leg = minutes, problem.boarding_buffer + minutes
    after = replace(moment, travel=moment.travel + way)
    hungry = needs_lunch(day) and not moment.ate
    if not (hungry and day.lunch and moment.now + leg > day.lunch.closes - day.lunch.minutes):
        yield from ended(problem, number, replace(after, now=moment.now + leg))
    if hungry and day.lunch:
        begins = max(moment.now, day.lunch.opens)
        if begins + day.lunch.minutes <= day.lunch.closes:
            waiting = moment.waiting + begins - moment.now
            now = begins + day.lunch.minutes + leg
            yield from ended(problem, number, replace(after, now=now, waiting=waiting))


def empty(problem: OrderProblem, day: OrderDay) -> DayWorth:
    if day.start is None or day.end is None or day.start == day.end:
        return 0, 0, 0, 0
    minutes = problem.minutes[day.start][day.end] or 0
    return 10 * minutes, minutes, 0, 0


def ended(problem: OrderProblem, number: int, moment: Moment) -> Iterator[DayWorth]:
    day, order = problem.days[number], moment.order
    if day.arrives_by is not None and moment.now > day.arrives_by:
        return
    pairs = strays = 0
    if problem.current is not None:
        known = {pair for one in problem.current for pair in pairwise(one)}
        pairs = sum(pair not in known for pair in pairwise(order))
        strays = sum(stop not in problem.current[number] for stop in order)
    yield 10 * moment.travel + 3 * moment.waiting, moment.now - day.leaves, pairs, strays
