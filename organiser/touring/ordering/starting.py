"""An order to begin with: today's as far as it can be kept, and the rest where it costs least."""

from collections.abc import Sequence

from organiser.touring.ordering.places import DayOrder, find_place, keep_day
from organiser.touring.ordering.problem import Order
from organiser.touring.ordering.walking import day_worth
from organiser.touring.ordering.ways import Ways


def start_order(ways: Ways, current: Order | None) -> list[list[int]]:
    """Return an order that can be kept; stops that fit nowhere are missing."""
    routes = [_kept(ways, day, current[day] if current else ()) for day in range(len(ways.days))]
    add_missing(ways, routes)
    return routes


def add_missing(ways: Ways, routes: list[list[int]]) -> None:
    """Put every stop that is missing where it costs least, as long as one fits."""
    days = keep_days(ways, routes)
    placed = {stop for route in routes for stop in route}
    missing = [stop for stop in range(len(ways.dwells)) if stop not in placed]
    missing.sort(key=lambda stop: (-ways.left_out[stop], freedom(ways, stop), stop))
    tried = -1
    while tried != len(missing):
        tried = len(missing)
        missing = [stop for stop in missing if not _add(ways, days, stop)]
    routes[:] = [day.order for day in days]


def keep_days(ways: Ways, routes: Sequence[Sequence[int]]) -> list[DayOrder]:
    """Return the days of an order that can be kept."""
    days = [keep_day(ways, day, list(route)) for day, route in zip(ways.days, routes, strict=True)]
    return [day for day in days if day is not None]


def freedom(ways: Ways, stop: int) -> int:
    """Return how many minutes on all days a stop may be reached at."""
    return sum(len(ways.days[day].ends[stop]) for day in ways.days_of[stop])


def _kept(ways: Ways, day: int, order: tuple[int, ...]) -> list[int]:
    if day_worth(ways, ways.days[day], order) is not None:
        return list(order)
    route: list[int] = []
    for stop in order:
        if day_worth(ways, ways.days[day], [*route, stop]) is not None:
            route.append(stop)
    return route


def _add(ways: Ways, days: list[DayOrder], stop: int) -> bool:
    found = find_place(ways, days, stop)
    if found is not None:
        days[found[0]] = found[1]
    return found is not None
