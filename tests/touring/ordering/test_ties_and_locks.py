"""What is input and never output: fixed times, locks, and today's order where nothing is gained."""

from dataclasses import replace

import pytest

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import Order, OrderDay, OrderProblem, OrderStop
from organiser.vocabulary import OrderLock


def even_problem(stops: tuple[OrderStop, ...], *, days: int, current: Order | None) -> OrderProblem:
    """Return a question where every way takes as long as every other."""
    nodes = len(stops)
    return OrderProblem(
        days=(OrderDay(leaves=540),) * days,
        stops=stops,
        minutes=tuple(tuple(10 if a != b else 0 for b in range(nodes)) for a in range(nodes)),
        current=current,
    )


def free_stops(count: int) -> tuple[OrderStop, ...]:
    return tuple(OrderStop(node=node, dwell=30) for node in range(count))


@pytest.mark.parametrize(
    "current", [((3, 0, 2, 1),), ((2, 1), (0, 3)), ((0, 3), (2, 1)), ((1,), (0,), (3, 2))]
)
def test_ties_keep_the_order_of_today(current: Order) -> None:
    days = len(current)
    stops = tuple(
        replace(stop, fixed_day=number)
        for stop, number in zip(
            free_stops(4),
            [next(n for n, day in enumerate(current) if one in day) for one in range(4)],
            strict=True,
        )
    )
    assert propose_order(even_problem(stops, days=days, current=current)).order == current


def test_days_are_not_exchanged_for_nothing() -> None:
    fixed = tuple(replace(stop, fixed_start=600) for stop in free_stops(3))
    for current in (((2,), (0,), (1,)), ((1,), (2,), (0,))):
        assert propose_order(even_problem(fixed, days=3, current=current)).order == current


def test_ties_keep_the_order_of_many_stops_as_well() -> None:
    current = (tuple(range(13, -1, -1)),)
    problem = even_problem(free_stops(14), days=1, current=current)
    assert propose_order(problem, iterations=500).order == current


def test_first_and_last_stay_where_they_are() -> None:
    first, last, *others = free_stops(5)
    stops = (
        replace(first, lock=OrderLock.FIRST),
        replace(last, lock=OrderLock.LAST),
        *others,
    )
    order = propose_order(even_problem(stops, days=2, current=((0, 2), (3, 4, 1)))).order
    assert (order[0][0], order[1][-1]) == (0, 1)


def test_a_stop_locked_to_its_day_stays_there() -> None:
    stops = free_stops(4)
    locked = replace(stops[3], lock=OrderLock.DAY)
    order = propose_order(
        even_problem((*stops[:3], locked), days=2, current=((0, 1, 2), (3,)))
    ).order
    assert 3 in order[1]


@pytest.mark.parametrize("after", [2, None])
def test_what_has_to_follow_directly_does(after: int | None) -> None:
    stops = free_stops(4)
    bound = replace(stops[0], lock=OrderLock.AFTER, after=after)
    day = propose_order(even_problem((bound, *stops[1:]), days=1, current=((3, 1, 2, 0),))).order[0]
    assert day.index(0) == day.index(2) + 1


def test_what_follows_falls_out_with_the_stop_before() -> None:
    stops = (
        OrderStop(node=0, dwell=30, windows=((),)),
        OrderStop(node=1, dwell=30, lock=OrderLock.AFTER, after=0),
        OrderStop(node=2, dwell=30),
    )
    found = propose_order(even_problem(stops, days=1, current=None))
    assert found.order == ((2,),)


def test_fixed_times_stand_above_windows_of_their_day() -> None:
    stop = OrderStop(node=0, dwell=30, windows=((),), fixed_day=0, fixed_start=700)
    assert propose_order(even_problem((stop,), days=1, current=None)).starts == ((700,),)
