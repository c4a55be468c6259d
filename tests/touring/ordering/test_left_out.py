"""Why a stop fits nowhere, and by how many minutes."""

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import (
    LeftOut,
    LeftOutReason,
    OrderDay,
    OrderProblem,
    OrderStop,
)
from organiser.touring.plan import Window


def left_out(*stops: OrderStop, days: int = 1, arrives_by: int | None = None) -> LeftOut:
    """Return why one stop is left out, where every way takes 20 minutes."""
    nodes = range(len(stops))
    problem = OrderProblem(
        days=(OrderDay(leaves=540, arrives_by=arrives_by),) * days,
        stops=stops,
        minutes=tuple(tuple(20 if a != b else 0 for b in nodes) for a in nodes),
    )
    (reason,) = propose_order(problem).left_out
    return reason


def test_closed_on_all_days() -> None:
    closed = OrderStop(node=0, dwell=30, windows=((), ()))
    assert left_out(closed, days=2) == LeftOut(stop=0, reason=LeftOutReason.CLOSED)


def test_closed_on_the_only_day_it_may_be_on() -> None:
    closed = OrderStop(node=0, dwell=30, windows=((), None), fixed_day=0)
    assert left_out(closed, days=2) == LeftOut(stop=0, reason=LeftOutReason.CLOSED, day=0)


def test_a_window_shorter_than_the_stay() -> None:
    short = OrderStop(node=0, dwell=60, windows=((Window(600, 640),), (Window(600, 650),)))
    assert left_out(short, days=2) == LeftOut(
        stop=0, reason=LeftOutReason.WINDOW_TOO_SHORT, minutes=10, day=1
    )


def test_no_way_between_two_fixed_stops() -> None:
    stops = (
        OrderStop(node=0, dwell=60, fixed_start=540),
        OrderStop(node=1, dwell=60, fixed_start=660),
        OrderStop(node=2, dwell=30, windows=((Window(600, 690),),)),
    )
    # Between 10:00 and 11:00 lie 60 minutes; 20 + 30 + 20 are needed.
    assert left_out(*stops) == LeftOut(
        stop=2, reason=LeftOutReason.UNREACHABLE, minutes=10, day=0, between=(0, 1)
    )


def test_a_full_day() -> None:
    stops = tuple(OrderStop(node=node, dwell=60) for node in range(3))
    reason = left_out(*stops, arrives_by=730)
    # 60 + 20 + 60 + 20 + 60 from 9:00 lead to 12:40.
    assert (reason.reason, reason.minutes, reason.day) == (LeftOutReason.DAY_FULL, 30, 0)


def test_a_stop_no_way_leads_to() -> None:
    stops = tuple(OrderStop(node=node, dwell=60) for node in range(2))
    problem = OrderProblem(
        days=(OrderDay(leaves=540, start=0),), stops=stops, minutes=((0, None), (10, 0))
    )
    found = propose_order(problem)
    assert found.left_out == (LeftOut(stop=1, reason=LeftOutReason.DAY_FULL),)


def test_an_optional_stop_gives_way_and_no_other() -> None:
    stops = tuple(OrderStop(node=node, dwell=60, is_optional=node == 1) for node in range(3))
    assert left_out(*stops, arrives_by=730).stop == 1
