"""The exact search against all orders there are, on questions made by chance."""

import pytest

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import Lunch, Window
from organiser.vocabulary import OrderLock
from tests.touring.ordering.plain_orders import judge, try_all
from tests.touring.ordering.random_problems import make_problem


def assert_best(problem: OrderProblem) -> None:
    """Fail unless the proposal is the best order there is, and says rightly what it costs."""
    found = propose_order(problem)
    best = try_all(problem)
    assert judge(problem, found.order) == best
    assert (round(found.cost * 10), found.is_proven) == (best[3], True)
    assert len(found.left_out) == best[0] + best[1]


@pytest.mark.parametrize("seed", range(440))
def test_equals_all_orders_of_a_day(seed: int) -> None:
    assert_best(make_problem(seed, stops=2 + seed % 5))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_equals_all_orders_of_a_long_day(seed: int) -> None:
    assert_best(make_problem(seed, stops=7 + seed % 2))


@pytest.mark.parametrize("seed", range(150))
def test_equals_all_orders_on_several_days(seed: int) -> None:
    assert_best(make_problem(seed, days=2 + seed % 2, stops=3 + seed % 3))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_equals_all_orders_of_more_stops_on_several_days(seed: int) -> None:
    assert_best(make_problem(seed, days=2 + seed % 2, stops=6 + seed % 2))


def test_who_comes_earlier_and_no_dearer_may_wait_longer() -> None:
    # Through 0 the group is at 2 earlier and has cost no more, but then waits for the window of 3.
    problem = OrderProblem(
        days=(OrderDay(leaves=480, start=4),),
        stops=(
            OrderStop(node=0, dwell=0),
            OrderStop(node=1, dwell=0, windows=((Window(530, 560),),)),
            OrderStop(node=2, dwell=0),
            OrderStop(node=3, dwell=0, windows=((Window(600, 660),),)),
        ),
        minutes=(
            (0, 20, 20, 90, 0),
            (20, 0, 18, 90, 0),
            (90, 90, 0, 10, 0),
            (90, 90, 90, 0, 0),
            (10, 20, 90, 90, 0),
        ),
    )
    assert_best(problem)


def test_lunch_falls_into_waiting_and_costs_nothing() -> None:
    problem = OrderProblem(
        days=(OrderDay(leaves=600, start=0, lunch=Lunch(690, 810, 45)),),
        stops=(
            OrderStop(node=1, dwell=60, lock=OrderLock.FIRST),
            OrderStop(node=2, dwell=60, fixed_start=780),
        ),
        minutes=((0, 10, 10), (10, 0, 10), (10, 10, 0)),
    )
    found = propose_order(problem)
    assert found.starts == ((610, 780),)
    assert (found.travel_minutes, found.waiting_minutes) == (20, 55)


def test_lunch_is_eaten_before_leaving_where_it_is_too_late_on_arrival() -> None:
    problem = OrderProblem(
        days=(OrderDay(leaves=600, lunch=Lunch(690, 750, 45)),),
        stops=(OrderStop(node=0, dwell=90, fixed_start=600), OrderStop(node=1, dwell=60)),
        minutes=((0, 60), (60, 0)),
    )
    assert propose_order(problem).starts == ((600, 795),)


def test_the_end_of_a_window_is_the_end_of_the_visit_unless_it_is_the_last_entry() -> None:
    def starts_at(window: Window) -> int:
        stop = OrderStop(node=0, dwell=60, windows=((window, Window(720, 800)),))
        day = OrderDay(leaves=600)
        return propose_order(OrderProblem(days=(day,), stops=(stop,), minutes=((0,),))).starts[0][0]

    assert starts_at(Window(540, 659)) == 720
    assert starts_at(Window(540, 660)) == 600
    assert starts_at(Window(540, 600, is_last_entry=True)) == 600


def test_buffers_lie_around_ways_between_stops_and_not_at_the_ends_of_a_day() -> None:
    problem = OrderProblem(
        days=(OrderDay(leaves=600, start=0, end=0, arrives_by=735),),
        stops=(OrderStop(node=1, dwell=30), OrderStop(node=2, dwell=30)),
        minutes=((0, 10, 15), (10, 0, 20), (15, 20, 0)),
        arrival_buffer=5,
        boarding_buffer=10,
        current=((0, 1),),
    )
    found = propose_order(problem)
    # 10 + 5 to the first, 10 + 20 + 5 between, 10 + 15 home: just in time.
    assert found.starts == ((615, 680),)
    assert found.left_out == ()


def test_a_day_without_stops_still_leads_from_its_start_to_its_end() -> None:
    day = OrderDay(leaves=600, start=0, end=1)
    assert propose_order(OrderProblem(days=(day,), stops=(), minutes=((0, 50), (50, 0)))).cost == 50


def test_clocks_finer_than_minutes_are_no_hindrance() -> None:
    stop = OrderStop(node=0, dwell=10, windows=((Window(90_000, 99_000), Window(0, 5)),))
    late = OrderStop(node=1, dwell=10, windows=((Window(50_000, 60_000),),))
    problem = OrderProblem(
        days=(OrderDay(leaves=0),), stops=(stop, late), minutes=((0, 7_000), (7_000, 0))
    )
    assert propose_order(problem).starts == ((50_000, 90_000),)
