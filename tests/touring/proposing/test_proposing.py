"""A better order is offered with what it brings; wishes, zones and timetables are kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from organiser.touring.itinerary import Timeline
from organiser.touring.plan import (
    DayHours,
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.proposing.asking import question
from organiser.touring.proposing.offer import Offer, Verdict, travel_minutes
from organiser.touring.proposing.proposing import look_for_order
from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind
from organiser.wording import phrase

#: On one line to the east, each about ten kilometres from the next.
EAST = [Place(35.0, 135.0 + step * 0.11) for step in range(8)]
FIRST = date(2026, 12, 3)


def stop(number: int, place: int, **told: Any) -> PlannedStop:
    values: dict[str, Any] = {
        "stop_id": number,
        "kind": StopKind.VISIT,
        "name": f"所{number}",
        "dwell_minutes": 30,
        "place": EAST[place],
    }
    return PlannedStop(**(values | told))


def tour(*days: tuple[PlannedStop, ...]) -> PlannedTour:
    planned = tuple(
        PlannedDay(
            day_id=100 + number,
            day=date(2026, 12, 3 + number),
            starts_at=540,
            stops=stops,
            lunch=None,
        )
        for number, stops in enumerate(days)
    )
    return PlannedTour(days=planned)


def order(timeline: Timeline) -> list[list[int]]:
    return [[timed.stop.stop_id for timed in day.stops] for day in timeline.days]


START = stop(1, 0, kind=StopKind.MEETING, fixed_start=540)
END = stop(9, 7, kind=StopKind.END)


def zigzag(**told: Any) -> PlannedTour:
    return tour((START, stop(2, 5), stop(3, 2, **told), stop(4, 6), END))


def test_a_shorter_order_is_found_and_told() -> None:
    offer = look_for_order(zigzag())
    assert offer.verdict is Verdict.BETTER
    assert offer.is_proven
    assert order(offer.after) == [[1, 3, 2, 4, 9]]
    assert [(move.stop_id, move.before.place, move.after.place) for move in offer.moves] == [
        (2, 2, 3)
    ]
    assert offer.saved_minutes == travel_minutes(offer.before) - travel_minutes(offer.after) > 0
    assert offer.legs == (4, 4)


def test_the_best_order_is_left_alone() -> None:
    offer = look_for_order(tour((START, stop(3, 2), stop(2, 5), stop(4, 6), END)))
    assert (offer.verdict, offer.moves) == (Verdict.NOTHING_BETTER, ())
    assert offer.plan is not None
    assert offer.order().days == ()


@pytest.mark.parametrize("lock", [OrderLock.AFTER, OrderLock.LAST])
def test_a_lock_is_kept_and_its_price_is_told(lock: OrderLock) -> None:
    planned = zigzag(lock=lock)
    offer = look_for_order(planned)
    kept = order(offer.after)[0]
    assert kept.index(3) == (kept.index(2) + 1 if lock is OrderLock.AFTER else len(kept) - 2)
    free = look_for_order(zigzag())
    price = travel_minutes(offer.after) - travel_minutes(free.after)
    assert [wish.minutes for wish in offer.wishes] == [price]


def test_a_stop_leaves_a_day_on_which_it_is_closed() -> None:
    hours = (
        DayHours(FIRST, closed_by=phrase("Meeting point")),
        DayHours(date(2026, 12, 4), windows=(Window(540, 1020),)),
    )
    closed = stop(3, 2, hours=hours, windows=(Window(540, 1020),))
    second = (replace(START, stop_id=11, fixed_start=None), stop(5, 3), replace(END, stop_id=19))
    offer = look_for_order(tour((START, closed, stop(2, 5), END), second))
    assert 3 in order(offer.after)[1]
    assert "closed on day 1" in str(offer.moves[0].why)
    assert not any(day.stands_alone for day in offer.days)


def test_no_day_becomes_too_long_for_shorter_ways() -> None:
    first = (
        stop(1, 0, fixed_start=540),
        stop(2, 2, dwell_minutes=5),
        stop(3, 1, dwell_minutes=5),
        stop(4, 7, dwell_minutes=60),
    )
    second = (
        stop(5, 0, fixed_start=540),
        stop(6, 7, dwell_minutes=60),
        stop(7, 7, dwell_minutes=60),
    )
    offer = look_for_order(replace(tour(first, second), longest_day_minutes=300))
    assert offer.verdict is Verdict.BETTER
    assert offer.appeared == ()
    assert order(offer.after) == [[1, 3, 2, 4], [5, 6, 7]]


def test_a_host_who_agreed_keeps_the_day() -> None:
    host = PlannedHost(name="様", stage=Stage.ACCEPTED)
    agreed = stop(3, 2, host=host)
    second = (replace(START, stop_id=11, fixed_start=None), stop(5, 2), replace(END, stop_id=19))
    offer = look_for_order(tour((START, stop(2, 5), agreed, END), second))
    assert 3 in order(offer.after)[0]


def test_a_day_that_begins_before_its_usual_hour_is_put_in_order_too() -> None:
    early = replace(START, fixed_start=510)
    offer = look_for_order(tour((early, stop(2, 5), stop(3, 2), stop(4, 6), END)))
    assert offer.verdict is Verdict.BETTER
    assert order(offer.after) == [[1, 3, 2, 4, 9]]
    assert offer.after.days[0].begins == 510


def test_what_cannot_be_kept_is_said_with_the_minutes() -> None:
    short = stop(3, 2, windows=(Window(600, 620),))
    offer = look_for_order(tour((START, short, END)))
    assert offer.verdict is Verdict.IMPOSSIBLE
    assert "10 minutes are missing" in str(offer.obstacles[0])
    assert offer.plan.days[0].stops[1] is short


def test_the_wish_that_makes_it_impossible_is_named() -> None:
    early = stop(4, 1, windows=(Window(540, 640),))
    last = stop(3, 2, lock=OrderLock.FIRST, dwell_minutes=90)
    offer = look_for_order(tour((START, last, early, END)))
    assert offer.verdict is Verdict.IMPOSSIBLE
    assert any("所3" in str(obstacle) for obstacle in offer.obstacles)


def test_nothing_comes_between_a_stop_and_its_departure() -> None:
    train = PlannedLeg(mode=LegMode.TRAIN, departs_at=720, arrives_at=760)
    planned = tour((START, stop(2, 5), stop(3, 2), stop(4, 6, leg_before=train), END))
    offer = look_for_order(planned)
    kept = order(offer.after)[0]
    assert kept[kept.index(4) - 1] == 3
    timed = next(one for one in offer.after.days[0].stops if one.stop.stop_id == 4)
    assert timed.starts >= 760


def test_times_are_put_on_the_clock_of_the_first_stop() -> None:
    jakarta = stop(2, 5, zone="Asia/Jakarta", windows=(Window(600, 660),))
    asked = question(tour((START, jakarta)))
    assert asked.problem.stops[1].windows == ((Window(720, 780),),)


def test_a_walk_that_became_too_long_is_ridden() -> None:
    walked = stop(3, 2, leg_before=PlannedLeg(mode=LegMode.WALK))
    near = stop(2, 2)
    offer = look_for_order(tour((START, stop(4, 6), near, walked, stop(5, 3), END)))
    legs = [one.stop.leg_before for one in offer.after.days[0].stops if one.stop.stop_id == 3]
    places = order(offer.after)[0]
    beside = places[places.index(3) - 1] == 2
    assert legs[0] is not None
    assert (legs[0].mode is LegMode.WALK) == beside


def test_the_search_can_be_stopped() -> None:
    offer = look_for_order(zigzag(), watch=lambda _best, _share: False)
    assert offer.verdict in (Verdict.BETTER, Verdict.NOTHING_BETTER)
    assert not offer.wishes


@pytest.mark.parametrize("choose", [lambda offer: None, lambda offer: 101])
def test_one_day_can_be_taken_alone(choose: Callable[[Offer], int | None]) -> None:
    second = tuple(
        replace(one, stop_id=one.stop_id + 10, fixed_start=None) for one in zigzag().days[0].stops
    )
    planned = tour(zigzag().days[0].stops, second)
    fixed = tuple(
        replace(day, stops=tuple(replace(one, lock=_day_lock(one)) for one in day.stops))
        for day in planned.days
    )
    offer = look_for_order(replace(planned, days=fixed))
    taken = offer.order(choose(offer))
    assert [day_id for day_id, _stops in taken.days] in ([100, 101], [101])
    assert taken.days[-1] == (101, (11, 13, 12, 14, 19))


def _day_lock(planned: PlannedStop) -> OrderLock:
    return OrderLock.DAY if planned.kind is StopKind.VISIT else OrderLock.FREE
