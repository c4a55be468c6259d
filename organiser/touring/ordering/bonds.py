"""What binds a stop to a day or to another stop, read from locks and today's order."""

from organiser.touring.ordering.problem import OrderProblem
from organiser.vocabulary import OrderLock

_ON_TODAYS_DAY = (OrderLock.DAY, OrderLock.FIRST, OrderLock.LAST)


def neighbours_today(problem: OrderProblem) -> set[tuple[int, int]]:
    """Return which stop follows which directly in today's order."""
    return {
        (day[place], day[place + 1])
        for day in problem.current or ()
        for place in range(len(day) - 1)
    }


def followed_stops(problem: OrderProblem) -> list[int | None]:
    """Return for each stop the one it has to follow directly."""
    before = {stop: origin for origin, stop in neighbours_today(problem)}
    return [
        before.get(index) if stop.lock is OrderLock.AFTER and stop.after is None else stop.after
        for index, stop in enumerate(problem.stops)
    ]


def only_days(problem: OrderProblem, after: list[int | None]) -> list[int | None]:
    """Return the day each stop may not leave; who follows another stays on the same."""
    if len(problem.days) == 1:
        return [0] * len(problem.stops)
    today = {stop: number for number, day in enumerate(problem.current or ()) for stop in day}
    only = [
        today.get(index)
        if stop.fixed_day is None and stop.lock in _ON_TODAYS_DAY
        else stop.fixed_day
        for index, stop in enumerate(problem.stops)
    ]
    for _ in only:
        for index, origin in enumerate(after):
            if origin is not None and only[index] is None:
                only[index] = only[origin]
    return only


def open_days(problem: OrderProblem, index: int, only: int | None) -> list[int]:
    """Return the days a stop may be visited on; a fixed time on a fixed day is one at any rate."""
    stop = problem.stops[index]
    days = range(len(problem.days)) if only is None else [only]
    if not stop.windows or (stop.fixed_start is not None and only is not None):
        return list(days)
    return [day for day in days if stop.windows[day] != ()]
