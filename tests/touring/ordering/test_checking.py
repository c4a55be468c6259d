"""A question that makes no sense is refused with a sentence."""

from dataclasses import replace
from typing import Any

import pytest

from organiser.touring.order import propose_order
from organiser.touring.ordering.problem import OrderDay, OrderProblem, OrderStop
from organiser.touring.plan import Lunch
from organiser.vocabulary import OrderLock

SOUND = OrderProblem(
    days=(OrderDay(leaves=540, start=2), OrderDay(leaves=540)),
    stops=(OrderStop(node=0, dwell=30), OrderStop(node=1, dwell=30)),
    minutes=((0, 10, 10), (10, 0, 10), (10, 10, 0)),
    current=((0,), (1,)),
)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"minutes": ((0, 10, 10), (10, 0), (10, 10, 0))}, "row 1 has 2 columns"),
        ({"minutes": ((0, 10, 10), (-5, 0, 10), (10, 10, 0))}, "Row 1 .* negative"),
        ({"boarding_buffer": -1}, "buffer is negative"),
        ({"days": ()}, "no day"),
        ({"days": (OrderDay(leaves=540, end=3), OrderDay(leaves=540))}, "Day 0 starts or ends"),
        (
            {"days": (OrderDay(leaves=540), OrderDay(leaves=540, lunch=Lunch(700, 710, 45)))},
            "Lunch on day 1",
        ),
        ({"current": ((0, 1),)}, "another number of days"),
        ({"current": ((0, 1), (1,))}, "a stop twice"),
    ],
)
def test_what_is_wrong_with_the_question_is_said(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        propose_order(replace(SOUND, **changes))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"node": 3}, "Stop 1 is at node 3"),
        ({"dwell": -1}, "Stop 1 has a negative stay"),
        ({"windows": (None,)}, "windows for 1 of 2 days"),
        ({"fixed_day": 2}, "fixed to day 2"),
        ({"after": 1}, "cannot follow stop 1"),
        ({"after": 2}, "cannot follow stop 2"),
    ],
)
def test_what_is_wrong_with_a_stop_is_said(changes: dict[str, Any], said: str) -> None:
    stops = (SOUND.stops[0], replace(SOUND.stops[1], **changes))
    with pytest.raises(ValueError, match=said):
        propose_order(replace(SOUND, stops=stops))


def test_a_day_lock_needs_a_day() -> None:
    stops = (SOUND.stops[0], replace(SOUND.stops[1], lock=OrderLock.DAY))
    with pytest.raises(ValueError, match="has none in the current order"):
        propose_order(replace(SOUND, stops=stops, current=((0,), ())))


def test_a_sound_question_is_answered() -> None:
    assert propose_order(SOUND).left_out == ()
