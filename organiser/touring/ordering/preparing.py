"""Makes the tables of a question: see `ways` for what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from organiser.touring.ordering.bonds import (
    followed_stops,
    neighbours_today,
    only_days,
    open_days,
)
from organiser.touring.ordering.opening import build_ends
from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.ordering.ways import (
    FAR,
    NO_LIMIT,
    TRAVEL_TENTHS,
    WAITING_TENTHS,
    DayWays,
    Ways,
)
from organiser.vocabulary import OrderLock


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """One day of a question while its tables are made.

    `scale` is what a tenth of a minute weighs in the worth of an order, `new_pair` a neighbour that
    is new.
    """

    problem: OrderProblem
    number: int
    after: list[int | None]
    days_of: list[list[int]]
    pairs: set[tuple[int, int]]
    scale: int
    ending: int

    @property
    def day(self) -> OrderDay:
        return self.problem.days[self.number]


def build_ways(problem: OrderProblem) -> Ways:
    """Return the tables of a checked question."""
    stops = problem.stops
    after = followed_stops(problem)
    only_day = only_days(problem, after)
    days_of = [open_days(problem, index, only_day[index]) for index in range(len(stops))]
    minutes = 1 + sum(_most_minutes(problem, day) for day in problem.days)
    ending = (len(stops) + 1) ** 2
    scale = ending * minutes
    pairs = neighbours_today(problem)
    drafts = [
        _Draft(
            problem=problem,
            number=number,
            after=after,
            days_of=days_of,
            pairs=pairs,
            scale=scale,
            ending=ending,
        )
        for number in range(len(problem.days))
    ]
    return Ways(
        days=[_build_day(draft) for draft in drafts],
        dwells=[stop.dwell for stop in stops],
        days_of=days_of,
        only_day=only_day,
        after=after,
        tenth=scale,
        waiting=WAITING_TENTHS * scale,
        ending=ending,
        left_out=_left_out(problem, 2 * TRAVEL_TENTHS * minutes * scale),
    )


def _left_out(problem: OrderProblem, beyond: int) -> list[int]:
    """Return what leaving each stop out weighs, from a number beyond what any order is worth.

    One that has to be visited outweighs all optional ones, and any stop all fixed times; of two
    otherwise alike the one with a fixed time stays: somebody waits there.
    """
    more = len(problem.stops) + 1
    return [
        beyond * (more if stop.is_optional else more * more)
        + beyond * (stop.fixed_start is not None)
        for stop in problem.stops
    ]


def _build_day(draft: _Draft) -> DayWays:
    problem, day = draft.problem, draft.day
    indices = range(len(problem.stops))
    legs = [[_leg(draft, origin, stop) for stop in indices] for origin in (*indices, None)]
    home = [_home(draft, stop) for stop in problem.stops]
    limit = NO_LIMIT if day.arrives_by is None else day.arrives_by - day.leaves
    eat_minutes, eats_from, eats_until = _lunch(day)
    return DayWays(
        legs=legs,
        steps=[
            [_step(draft, origin, stop, leg) for stop, leg in enumerate(row)]
            for origin, row in zip((*indices, None), legs, strict=True)
        ],
        ends=_all_ends(draft, legs, home, limit),
        home=home,
        home_steps=[_home_step(draft, way) for way in home],
        limit=limit,
        strays=sum(1 << stop for stop in indices if _is_stray(draft, stop)),
        empty_worth=_empty_minutes(problem, day) * (TRAVEL_TENTHS * draft.scale + draft.ending),
        eat_minutes=eat_minutes,
        eats_from=eats_from,
        eats_until=eats_until,
    )


def _leg(draft: _Draft, origin: int | None, stop: int) -> int:
    problem = draft.problem
    node = problem.stops[stop].node
    if _is_forbidden(draft, origin, stop):
        return FAR
    if origin is not None:
        minutes = problem.minutes[problem.stops[origin].node][node]
        buffers = problem.boarding_buffer + problem.arrival_buffer
        return FAR if minutes is None else buffers + minutes
    if draft.day.start is None:
        return 0
    minutes = problem.minutes[draft.day.start][node]
    return FAR if minutes is None else minutes + problem.arrival_buffer


def _is_forbidden(draft: _Draft, origin: int | None, stop: int) -> bool:
    stops, after = draft.problem.stops, draft.after[stop]
    if origin is None:
        return after is not None
    return (
        origin == stop
        or after not in (None, origin)
        or stops[stop].lock is OrderLock.FIRST
        or stops[origin].lock is OrderLock.LAST
    )


def _home(draft: _Draft, stop: OrderStop) -> int:
    if draft.day.end is None:
        return 0
    minutes = draft.problem.minutes[stop.node][draft.day.end]
    return FAR if minutes is None else draft.problem.boarding_buffer + minutes


def _step(draft: _Draft, origin: int | None, stop: int, leg: int) -> int:
    """Return what a way adds to the reduced worth; nothing is waited for at a day's first stop."""
    problem, current = draft.problem, draft.problem.current
    if leg == FAR:
        return 0
    stray = int(_is_stray(draft, stop))
    if origin is None:
        raw = 0 if draft.day.start is None else leg - problem.arrival_buffer
        return TRAVEL_TENTHS * raw * draft.scale + stray
    raw = leg - problem.boarding_buffer - problem.arrival_buffer
    tenths = TRAVEL_TENTHS * raw - WAITING_TENTHS * (leg + problem.stops[stop].dwell)
    is_new = current is not None and (origin, stop) not in draft.pairs
    return tenths * draft.scale + is_new * (len(problem.stops) + 1) + stray


def _is_stray(draft: _Draft, stop: int) -> bool:
    current = draft.problem.current
    return current is not None and stop not in current[draft.number]


def _home_step(draft: _Draft, way: int) -> int:
    if way == FAR or draft.day.end is None:
        return 0
    raw = way - draft.problem.boarding_buffer
    return (TRAVEL_TENTHS * raw - WAITING_TENTHS * way) * draft.scale


def _all_ends(
    draft: _Draft, legs: list[list[int]], home: list[int], limit: int
) -> list[Sequence[int]]:
    leaves = draft.day.leaves
    homeward = _homeward([stop.dwell for stop in draft.problem.stops], legs, home)
    all_ends: list[Sequence[int]] = []
    for index, stop in enumerate(draft.problem.stops):
        times = beginnings(stop, draft.number)
        if draft.number not in draft.days_of[index]:
            times = []
        elif times is not None:
            times = [(opens - leaves, last - leaves) for opens, last in times]
        all_ends.append(build_ends(times, stop.dwell, limit - homeward[index]))
    return all_ends


def beginnings(stop: OrderStop, day: int) -> list[tuple[int, int]] | None:
    """Return the first and the last minute to begin in each window, or nothing for any time."""
    if stop.fixed_start is not None:
        return [(stop.fixed_start, stop.fixed_start)]
    windows = stop.windows[day] if stop.windows else None
    if windows is None:
        return None
    return [(window.opens, window.latest_start(stop.dwell)) for window in windows]


def _homeward(dwells: list[int], legs: list[list[int]], home: list[int]) -> list[int]:
    """Return the least minutes from each stop's end to the end of the day, by whatever stops.

    The direct way is no bound: typed minutes may break the triangle inequality.
    """
    least = list(home)
    for _ in home:
        before = list(least)
        for origin in range(len(home)):
            for leg, dwell, rest in zip(legs[origin], dwells, before, strict=True):
                least[origin] = min(least[origin], leg + dwell + rest)
        if least == before:
            break
    return least


def _lunch(day: OrderDay) -> tuple[int, int, int]:
    """Return how long to eat, and from when until when to begin; nothing if nobody has to."""
    lunch = day.lunch
    if lunch is None or lunch.minutes == 0:
        return 0, 0, 0
    last = lunch.closes - lunch.minutes
    if day.leaves >= lunch.opens + lunch.minutes or day.leaves > last:
        return 0, 0, 0
    return lunch.minutes, lunch.opens - day.leaves, last - day.leaves


def _empty_minutes(problem: OrderProblem, day: OrderDay) -> int:
    if day.start is None or day.end is None or day.start == day.end:
        return 0
    return problem.minutes[day.start][day.end] or 0


def _most_minutes(problem: OrderProblem, day: OrderDay) -> int:
    """Return a length no day can exceed, whatever its order."""
    times = [
        window.closes for stop in problem.stops for one in stop.windows for window in one or ()
    ]
    times += [stop.fixed_start for stop in problem.stops if stop.fixed_start is not None]
    times += [day.leaves] if day.lunch is None else [day.lunch.closes + day.lunch.minutes]
    ways = [minutes for row in problem.minutes for minutes in row if minutes is not None]
    longest = max(ways, default=0) + problem.arrival_buffer + problem.boarding_buffer
    stays = sum(stop.dwell for stop in problem.stops)
    return max(*times, day.leaves) - day.leaves + stays + (len(problem.stops) + 1) * longest + 1
