"""Where one more stop costs least in the orders of all days."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from organiser.touring.ordering.walking import day_worth
from organiser.touring.ordering.ways import TRAVEL_TENTHS, DayWays, Ways

#: How rarely a place is overlooked by chance, where chance is asked.
_OVERLOOKED = 0.01
#: A longer detour than the best so far is tried if it may yet save waiting worth so many tenths.
_SPARED = 150


@dataclass(frozen=True, slots=True)
class DayOrder:
    """An order of one day that can be kept, and what it leaves room for.

    `left[place]` is when the group leaves for a place, lunch not counted, and `latest[place]` the
    last minute to be ready there; both are one longer than the order, for the end of the day.
    """

    order: list[int]
    worth: int
    left: list[int]
    latest: list[int]


def keep_day(ways: Ways, day: DayWays, order: list[int]) -> DayOrder | None:
    """Return an order of a day with the room it leaves, or nothing where it cannot be kept."""
    worth = day_worth(ways, day, order)
    return None if worth is None else _with_room(day, order, worth)


def find_place(
    ways: Ways, days: Sequence[DayOrder], stop: int, chance: Callable[[], float] | None = None
) -> tuple[int, DayOrder] | None:
    """Return the day where a stop costs least and its order with it; nothing if it fits nowhere.

    A place is overlooked now and then if `chance` (from 0 to 1) is given: the cheapest place for
    one stop is not always the best for all.
    """
    found: tuple[int, list[int], int] | None = None
    least = 0
    for detour, number, place in sorted(_open_places(ways, days, stop)):
        if found is not None and (TRAVEL_TENTHS * detour - _SPARED) * ways.tenth >= least:
            break
        if chance is not None and chance() < _OVERLOOKED:
            continue
        day = days[number]
        order = [*day.order[:place], stop, *day.order[place:]]
        worth = day_worth(ways, ways.days[number], order)
        if worth is not None and (found is None or worth - day.worth < least):
            least = worth - day.worth
            found = number, order, worth
    if found is None:
        return None
    return found[0], _with_room(ways.days[found[0]], found[1], found[2])


def _with_room(day: DayWays, order: list[int], worth: int) -> DayOrder:
    now, last = 0, -1
    left = [0]
    for stop in order:
        now = day.ends[stop][now + day.legs[last][stop]]
        left.append(now)
        last = stop
    end = day.limit
    latest = [end]
    onward = day.home[last] if order else 0
    for place in range(len(order) - 1, -1, -1):
        stop = order[place]
        end = bisect_right(day.ends[stop], end - onward) - 1
        latest.append(end)
        onward = day.legs[order[place - 1]][stop] if place else 0
    return DayOrder(order, worth, left, latest[::-1])


def _open_places(ways: Ways, days: Sequence[DayOrder], stop: int) -> list[tuple[int, int, int]]:
    """Return the minutes it adds, the day and the place wherever a stop fits if nobody eats."""
    places: list[tuple[int, int, int]] = []
    for number in ways.days_of[stop]:
        tables, day = ways.days[number], days[number]
        legs, onward, ends = tables.legs, tables.legs[stop], tables.ends[stop]
        left, latest, size = day.left, day.latest, len(ends)
        last = -1
        for place, following in enumerate(day.order):
            there, back = legs[last][stop], onward[following]
            ready = left[place] + there
            if ready < size and ends[ready] + back <= latest[place]:
                places.append((there + back - legs[last][following], number, place))
            last = following
        there, back = legs[last][stop], tables.home[stop]
        ready = left[-1] + there
        if ready < size and ends[ready] + back <= tables.limit:
            before = tables.home[last] if day.order else 0
            places.append((there + back - before, number, len(day.order)))
    return places
