"""Questions made by chance, small enough to try all orders of."""

from dataclasses import replace
from random import Random

from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import Lunch, Window
from organiser.vocabulary import OrderLock


def make_problem(seed: int, *, days: int = 1, stops: int = 6) -> OrderProblem:
    """Return a question with windows, fixed times, locks, lunch and uneven ways, by a seed."""
    chance = Random(seed)
    nodes = stops + 2
    tightness = chance.choice((1, 1.6, 3))
    problem = OrderProblem(
        days=tuple(make_day(chance, nodes, stops / days * tightness) for _ in range(days)),
        stops=tuple(make_stop(chance, node, days) for node in range(stops)),
        minutes=make_minutes(chance, nodes),
        arrival_buffer=chance.choice((0, 0, 10)),
        boarding_buffer=chance.choice((0, 0, 5)),
        current=make_current(chance, days, stops) if chance.random() < 0.7 else None,
    )
    return with_locks(chance, problem) if chance.random() < 0.3 else problem


def make_minutes(chance: Random, nodes: int) -> tuple[tuple[int | None, ...], ...]:
    """Return uneven ways that break the triangle inequality, some of them missing."""
    return tuple(
        tuple(
            0 if a == b else None if chance.random() < 0.02 else 5 * chance.randint(1, 12)
            for b in range(nodes)
        )
        for a in range(nodes)
    )


def make_day(chance: Random, nodes: int, length: float) -> OrderDay:
    leaves = chance.choice((480, 510, 540, 660, 720))
    return OrderDay(
        leaves=leaves,
        arrives_by=chance.choice((None, leaves + 120 + round(length * 70))),
        start=chance.choice((None, nodes - 1)),
        end=chance.choice((None, nodes - 1, nodes - 2)),
        lunch=chance.choice((None, Lunch(690, 810, 45), Lunch(660, 840, 60))),
    )


def make_stop(chance: Random, node: int, days: int) -> OrderStop:
    windows = tuple(make_windows(chance) for _ in range(days)) if chance.random() < 0.7 else ()
    fixed = chance.choice((None, None, None, None, None, 30 * chance.randint(18, 32)))
    return OrderStop(
        node=node,
        dwell=chance.choice((0, 20, 30, 45, 60)),
        windows=windows if fixed is None else (),
        fixed_day=chance.choice((None, None, chance.randrange(days))),
        fixed_start=fixed,
        is_optional=chance.random() < 0.2,
    )


def make_windows(chance: Random) -> tuple[Window, ...] | None:
    kind = chance.random()
    if kind < 0.04:
        return ()
    if kind < 0.3:
        return None
    morning = Window(30 * chance.randint(17, 20), 30 * chance.randint(22, 25))
    afternoon = Window(30 * chance.randint(25, 27), 30 * chance.randint(29, 40), kind > 0.8)
    return chance.choice(((morning,), (afternoon,), (morning, afternoon), (afternoon, morning)))


def make_current(chance: Random, days: int, stops: int) -> tuple[tuple[int, ...], ...]:
    places = sorted((chance.randrange(days), chance.random(), stop) for stop in range(stops))
    return tuple(tuple(stop for day, _, stop in places if day == number) for number in range(days))


def with_locks(chance: Random, problem: OrderProblem) -> OrderProblem:
    """Return the question with a lock or two on its stops, and one bound to another."""
    stops = list(problem.stops)
    locks = [OrderLock.FIRST, OrderLock.LAST]
    if problem.current is not None:
        locks.append(OrderLock.DAY)
    for lock in chance.sample(locks, 1 + chance.randrange(2)):
        index = chance.randrange(len(stops))
        stops[index] = replace(stops[index], lock=lock)
    if chance.random() < 0.5 and len(stops) > 1:
        index, after = chance.sample(range(len(stops)), 2)
        stops[index] = replace(stops[index], lock=OrderLock.AFTER, after=after)
    return replace(problem, stops=tuple(stops))
