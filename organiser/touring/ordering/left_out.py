"""Why a stop fits nowhere, with the minutes that are missing where least is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from organiser.touring.ordering.preparing import beginnings
from organiser.touring.ordering.problem import LeftOut, LeftOutReason, Order, OrderProblem
from organiser.touring.ordering.ways import FAR, Ways


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class _Try:
    """A place a stop was tried at: what was missing there, and the stops around it."""

    missing: int
    day: int
    before: int = -1
    behind: int = -1


def explain_left_out(problem: OrderProblem, ways: Ways, order: Order) -> tuple[LeftOut, ...]:
    """Return for each stop that is not in the order the first reason that holds."""
    placed = {stop for day in order for stop in day}
    return tuple(
        _explain(problem, ways, order, stop)
        for stop in range(len(problem.stops))
        if stop not in placed
    )


def _explain(problem: OrderProblem, ways: Ways, order: Order, stop: int) -> LeftOut:
    if not ways.days_of[stop]:
        return LeftOut(stop=stop, reason=LeftOutReason.CLOSED, day=ways.only_day[stop])
    short = _window_too_short(problem, ways, stop)
    if short is not None:
        return LeftOut(
            stop=stop, reason=LeftOutReason.WINDOW_TOO_SHORT, minutes=short.missing, day=short.day
        )
    fixed = _fixed_alone(problem, order)
    alone = min(_tries(problem, ways, fixed, stop), default=None)
    if alone is not None and 0 < alone.missing < FAR and min(alone.before, alone.behind) >= 0:
        return LeftOut(
            stop=stop,
            reason=LeftOutReason.UNREACHABLE,
            minutes=alone.missing,
            day=alone.day,
            between=(alone.before, alone.behind),
        )
    best = min(_tries(problem, ways, order, stop), default=None)
    if best is None or not 0 < best.missing < FAR:
        return LeftOut(stop=stop, reason=LeftOutReason.DAY_FULL)
    return LeftOut(stop=stop, reason=LeftOutReason.DAY_FULL, minutes=best.missing, day=best.day)


def _window_too_short(problem: OrderProblem, ways: Ways, index: int) -> _Try | None:
    """Return by how much the longest window is too short, or nothing if one is long enough."""
    stop = problem.stops[index]
    if stop.fixed_start is not None or not stop.windows:
        return None
    tries = []
    for day in ways.days_of[index]:
        windows = stop.windows[day]
        if windows is None:
            return None
        tries += [
            _Try(missing=window.opens - window.latest_start(stop.dwell), day=day)
            for window in windows
        ]
    best = min(tries)
    return best if best.missing > 0 else None


def _fixed_alone(problem: OrderProblem, order: Order) -> Order:
    """Return the order without the stops whose time is not fixed."""
    return tuple(
        tuple(stop for stop in day if problem.stops[stop].fixed_start is not None) for day in order
    )


def _tries(problem: OrderProblem, ways: Ways, order: Order, stop: int) -> Iterator[_Try]:
    for day in ways.days_of[stop]:
        stops = order[day]
        for place in range(len(stops) + 1):
            tried = [*stops[:place], stop, *stops[place:]]
            yield _Try(
                missing=_minutes_late(problem, ways, day, tried),
                day=day,
                before=stops[place - 1] if place else -1,
                behind=stops[place] if place < len(stops) else -1,
            )


def _minutes_late(problem: OrderProblem, ways: Ways, day: int, order: Sequence[int]) -> int:
    """Return by how many minutes an order misses its times; FAR where there is no way at all.

    As on the timeline, the chain restarts where a time is missed: one cause counts once.
    """
    tables, leaves = ways.days[day], problem.days[day].leaves
    now, last, late = 0, -1, 0
    for stop in order:
        ready = leaves + now + tables.legs[last][stop]
        start = _latest_start(problem, day, stop, ready)
        if tables.legs[last][stop] >= FAR or start is None:
            return FAR
        late += max(ready - start, 0)
        now, last = start + problem.stops[stop].dwell - leaves, stop
    return late + max(now + tables.home[last] - tables.limit, 0)


def _latest_start(problem: OrderProblem, day: int, index: int, ready: int) -> int | None:
    """Return when a stop begins, too early for the group where it is too late for the stop."""
    stop = problem.stops[index]
    times = beginnings(stop, day)
    if times is None:
        return ready
    fitting = [(opens, last) for opens, last in times if opens <= last]
    starts = [max(ready, opens) for opens, last in fitting if ready <= last]
    return min(starts) if starts else max((last for _opens, last in fitting), default=None)
