"""Which stops go on which day: exact, from the best course of every set of stops on every day."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from organiser.touring.ordering.day_search import Course, DaySearch
from organiser.touring.ordering.pulse import Pulse
from organiser.touring.ordering.starting import keep_days
from organiser.touring.ordering.ways import DayWays, Ways

_Courses: TypeAlias = dict[int, Course]
#: What was chosen for one day after the other, the last first.
_Chosen = tuple[Course, "_Chosen | None"]
#: The least worth for a set of stops, with what was chosen for it.
_Shares: TypeAlias = dict[int, tuple[int, _Chosen | None]]
#: The best course of a day for a set of stops, with its worth.
_Best: TypeAlias = dict[int, tuple[int, Course]]

#: Looking at one set of stops weighs so much more than at one way of them.
_STEPS_PER_SET = 16


def find_best(ways: Ways, known: Sequence[list[int]], pulse: Pulse) -> list[Course]:
    """Return the best course of each day, none better, with as many stops as possible in them.

    `known` is an order that can be kept: what cannot become better is not followed. Raises what
    `Pulse` does.
    """
    kept = [_kept_on(ways, day) for day in range(len(ways.days))]
    placed = sum(1 << stop for route in known for stop in route)
    missing = ~placed & ((1 << len(ways.dwells)) - 1)
    worth = sum(day.worth for day in keep_days(ways, known)) + _sum(ways.left_out, missing)
    courses = _search_days(ways, kept, pulse)
    best = _share(ways, courses, pulse, bound=None if missing else worth, visits_all=True)
    if best is None:
        if any(kept):
            courses = _search_days(ways, [0] * len(kept), pulse)
        best = _share(ways, courses, pulse, bound=worth, visits_all=False)
    chosen: list[Course] = []
    while best is not None:
        chosen.append(best[0])
        best = best[1]
    return chosen[::-1]


def _kept_on(ways: Ways, day: int) -> int:
    """Return, as bits, the stops that may not leave a day."""
    return sum(1 << stop for stop, only in enumerate(ways.only_day) if only == day)


def _search_days(ways: Ways, needed: Sequence[int], pulse: Pulse) -> list[_Courses]:
    """Return the courses of each day that hold its needed stops; days alike are searched once."""
    found: list[_Courses] = []
    for number, day in enumerate(ways.days):
        for other in range(number):
            if needed[other] == needed[number] and _are_alike(ways.days[other], day):
                found.append(found[other])
                break
        else:
            stops = [stop for stop, days in enumerate(ways.days_of) if number in days]
            search = DaySearch(ways, day, stops, needed=needed[number], pulse=pulse)
            found.append(search.find_courses())
    return found


def _are_alike(day: DayWays, other: DayWays) -> bool:
    """Return whether two days differ in nothing but who is on them today."""
    return (
        (day.limit, day.eat_minutes, day.eats_from)
        == (other.limit, other.eat_minutes, other.eats_from)
        and (day.eats_until, day.empty_worth) == (other.eats_until, other.empty_worth)
        and (day.legs, day.home, day.ends) == (other.legs, other.home, other.ends)
    )


def _share(
    ways: Ways, courses: list[_Courses], pulse: Pulse, *, bound: int | None, visits_all: bool
) -> _Chosen | None:
    """Return the days' courses whose worth is least, or nothing if all stops cannot be visited.

    Only what may yet be within the bound is followed: each stop still to come costs its price.
    """
    movable = sum(1 << stop for stop, only in enumerate(ways.only_day) if only is None)
    bests = []
    for day, found in enumerate(courses):
        pulse.spend(_STEPS_PER_SET * len(found))
        bests.append(_best_for_movable(ways, day, found, movable))
    prices = _prices(ways, bests, pulse, visits_all=visits_all)
    shares: _Shares = {0: (0, None)}
    for day, best in enumerate(bests):
        over = sorted((one[0] - _sum(prices, stops), stops) for stops, one in best.items())
        following: _Shares = {}
        for seen, share in shares.items():
            free = movable & ~seen
            sets = [free]
            if not visits_all or day < len(bests) - 1:
                spare = None if bound is None else bound - share[0] - _sum(prices, free)
                sets = _sets_within(over, free, spare)
            pulse.spend(len(sets) // 4 + 1)
            _add_shares(following, seen, share, sets=sets, best=best)
        shares = following
    ends = [
        (worth + _sum(ways.left_out, movable & ~seen), seen) for seen, (worth, _) in shares.items()
    ]
    return shares[min(ends)[1]][1] if ends else None


def _add_shares(
    shares: _Shares,
    seen: int,
    share: tuple[int, _Chosen | None],
    *,
    sets: list[int],
    best: _Best,
) -> None:
    for stops in sets:
        one = best.get(stops)
        if one is None or stops & seen:
            continue
        worth = share[0] + one[0]
        known = shares.get(seen | stops)
        if known is None or worth < known[0]:
            shares[seen | stops] = worth, (one[1], share[1])


def _prices(ways: Ways, bests: list[_Best], pulse: Pulse, *, visits_all: bool) -> list[int]:
    """Return what each stop costs at least, whatever day it is on and with whom."""
    prices = [0 if visits_all else weight for weight in ways.left_out]
    for stop in range(len(prices)):
        pulse.spend(sum(map(len, bests)))
        shared = [
            one[0] // stops.bit_count()
            for best in bests
            for stops, one in best.items()
            if stops >> stop & 1
        ]
        if shared:
            prices[stop] = min(shared) if visits_all else min(*shared, prices[stop])
    return prices


def _sets_within(over: list[tuple[int, int]], free: int, spare: int | None) -> list[int]:
    """Return the sets to try: those not too far over their prices, or all if that is fewer."""
    count = len(over) if spare is None else bisect_right(over, (spare, free))
    if count > 1 << free.bit_count():
        return _subsets(free)
    return [stops for _over, stops in over[:count] if not stops & ~free]


def _sum(weights: Sequence[int], stops: int) -> int:
    return sum(weight for stop, weight in enumerate(weights) if stops >> stop & 1)


def _best_for_movable(ways: Ways, day: int, found: _Courses, movable: int) -> _Best:
    """Return for each set of movable stops the best course of a day and its worth.

    A stop that may not leave the day and is not in the course weighs as left out.
    """
    best: _Best = {}
    kept, strays = _kept_on(ways, day), ways.days[day].strays
    for seen, course in found.items():
        worth = course.worth + _sum(ways.left_out, kept & ~seen)
        worth += (seen & strays).bit_count()
        known = best.get(seen & movable)
        if known is None or worth < known[0]:
            best[seen & movable] = worth, course
    return best


def _subsets(stops: int) -> list[int]:
    """Return all sets within a set, both as bits, the whole one first."""
    sets, one = [stops], stops
    while one:
        one = (one - 1) & stops
        sets.append(one)
    return sets
