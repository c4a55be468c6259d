"""Tours made by chance that look like real ones: companies around two towns, with their hours."""

from dataclasses import replace
from random import Random

from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import Lunch, Window

_HOURS: tuple[tuple[Window, ...] | None, ...] = (
    (Window(540, 690), Window(780, 1020)),
    (Window(540, 690), Window(780, 1020)),
    (Window(600, 900),),
    (Window(780, 990, is_last_entry=True),),
    None,
    None,
)


def make_tour(seed: int, *, days: int, stops: int, has_hours: bool = True) -> OrderProblem:
    """Return a tour with days from 8:00 to 19:00, lunch, a hotel, and closed days."""
    chance = Random(seed)
    places = [_place(chance) for _ in range(stops + 1)]
    fixed = set(chance.sample(range(stops), stops // 8)) if has_hours else set()
    order = chance.sample(range(stops), stops)
    problem = OrderProblem(
        days=(OrderDay(leaves=480, arrives_by=1140, start=stops, end=stops, lunch=Lunch()),) * days,
        stops=tuple(_stop(chance, node, days, has_hours) for node in range(stops)),
        minutes=tuple(tuple(_minutes(a, b) for b in places) for a in places),
        arrival_buffer=5,
        boarding_buffer=0,
        current=tuple(tuple(order[day::days]) for day in range(days)),
    )
    return replace(
        problem,
        stops=tuple(
            replace(stop, windows=(), fixed_start=30 * chance.randint(19, 32))
            if index in fixed
            else stop
            for index, stop in enumerate(problem.stops)
        ),
    )


def _place(chance: Random) -> tuple[float, float]:
    """Return kilometres east and north, in one of two towns or between them."""
    east = chance.choice((0.0, 30.0)) + chance.gauss(0, 7)
    return east, chance.gauss(0, 7)


def _minutes(a: tuple[float, float], b: tuple[float, float]) -> int:
    distance = ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
    return 0 if a == b else 5 * (1 + int((5 + 1.6 * distance) / 5))


def _stop(chance: Random, node: int, days: int, has_hours: bool) -> OrderStop:
    hours = chance.choice(_HOURS) if has_hours else None
    windows = tuple(() if chance.random() < 0.15 else hours for _ in range(days))
    dwell = chance.choice((20, 30, 30, 45))
    return OrderStop(node=node, dwell=dwell, windows=windows if has_hours else ())
