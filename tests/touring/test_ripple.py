from dataclasses import replace

import pytest

from organiser.touring.plan import PlannedLeg
from organiser.touring.progress import Noted
from organiser.touring.ripple import MissedDeparture
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, Stage
from tests.touring.delay_days import Day, day_of, minute

#: A until 10:00; B from 10:45 (15 buffer); C fixed at 12:15, reached at 12:00 and ready then.
FIXED_LATER = """
A 60 =9:00
B 60 +30 host
C 45 +15 =12:15 host
D 30 +20 host
"""


def test_twenty_late_with_a_buffer_of_fifteen_moves_what_follows_by_five() -> None:
    day = day_of("A 60\nB 60 +30 host\nC 30 +30 host", buffer=15)
    outcome = day.late("A", 20)

    assert day.at(outcome, "B").moved_minutes == 5
    # The buffer before C takes the five that are left.
    assert day.at(outcome, "C").moved_minutes == 0
    assert day.names(outcome.calls) == ["B"]
    assert (outcome.absorbed_at, outcome.absorbed_minute) == (day.key("C"), minute("12:30"))


@pytest.mark.parametrize(
    ("stage", "is_called"),
    [
        (Stage.ACCEPTED, True),
        (Stage.ASKED, True),
        (Stage.CONSIDERING, True),
        (Stage.CANDIDATE, False),
        (Stage.DECLINED, False),
        (Stage.WITHDRAWN, False),
    ],
)
def test_only_hosts_who_may_expect_the_group_are_called(stage: Stage, is_called: bool) -> None:
    day = day_of(f"A 60\nB 60 +30 host={stage.value}")
    assert bool(day.late("A", 20).calls) is is_called
    left_out = day.noted(B=Noted(is_dropped=True))
    assert bool(left_out.calls) is is_called


def test_a_single_buffer_leaves_five_to_all_that_follow_and_to_a_fixed_time() -> None:
    day = day_of("A 60\nB 60 +45 host\nC 30 +20\nD 60 +10 =12:45 host")
    planned = [one.starts for one in day.timed.stops]
    assert planned == [minute("9:00"), minute("10:45"), minute("12:05"), minute("12:45")]
    late = day.late("A", 20)

    assert [one.moved_minutes for one in late.stops] == [20, 20, 20, 20]
    fixed = day.at(late, "D")
    assert (fixed.new_start, fixed.breaks_minutes) == (minute("12:45"), 20)
    assert day.names(late.calls) == ["B", "D"]


def test_a_stop_with_a_least_stay_is_shortened_only_as_far_as_needed() -> None:
    day = day_of("A 60\nB 60 +30 least=40 host\nC 30 +30 =12:00 host")
    outcome = day.late("A", 10)

    assert day.at(outcome, "B").shortened_to == 50
    assert day.at(outcome, "C").is_as_planned
    assert day.names(outcome.calls) == ["B"]
    assert outcome.absorbed_at == day.key("C")


def test_without_anything_later_to_keep_nothing_is_shortened() -> None:
    day = day_of("A 60\nB 60 +30 least=40\nC 30 +30")
    assert [one.shortened_to for one in day.late("A", 10).stops] == [None, None, None]


def test_what_shortening_cannot_save_is_said_with_its_minutes() -> None:
    day = day_of("A 60\nB 60 +30 least=40 host\nC 30 +30 =12:00 host")
    outcome = day.late("A", 30)

    assert day.at(outcome, "B").shortened_to == 40
    fixed = day.at(outcome, "C")
    assert (fixed.new_start, fixed.comes, fixed.breaks_minutes) == (720, 730, 10)
    assert [one.stop_id for one in outcome.broken] == [day.key("C")]
    assert outcome.absorbed_at is None


def test_boarding_time_is_used_up_as_well() -> None:
    day = day_of("A 60\nB 60 +30", buffer=10, boarding=5)
    assert day.at(day.late("A", 15), "B").is_as_planned
    assert day.at(day.late("A", 16), "B").moved_minutes == 1


def test_hours_of_a_host_that_close_break_or_lead_to_the_next() -> None:
    one = day_of("A 60\nB 60 +30 9:00-11:40 host")
    assert day_window(one, 10) == (minute("10:40"), 0)
    assert day_window(one, 20) == (minute("10:50"), 10)
    two = day_of("A 60\nB 60 +30 9:00-11:40 13:00-16:00 host")
    assert day_window(two, 20) == (minute("13:00"), 0)


def day_window(day: Day, late: int) -> tuple[int, int]:
    found = day.at(day.late("A", late), "B")
    return found.comes, found.window_minutes


def test_hours_that_close_shorten_a_stay_that_may_be_shortened() -> None:
    day = day_of("A 60\nB 60 +30 9:00-11:40 least=45")
    found = day.at(day.late("A", 20), "B")
    assert (found.shortened_to, found.new_end, found.window_minutes) == (50, minute("11:40"), 0)


def test_late_where_the_group_is_already_means_leaving_later() -> None:
    day = day_of(FIXED_LATER, buffer=15)
    outcome = day.late("A", 20, notes=day.notes(A=Noted(came_at=540)))

    first = day.at(outcome, "A")
    assert (first.moved_minutes, first.new_end, first.is_passed) == (0, minute("10:20"), True)
    assert day.at(outcome, "B").moved_minutes == 5


def test_times_noted_count_instead_of_the_plan() -> None:
    day = day_of(FIXED_LATER)
    outcome = day.noted(A=Noted(came_at=540, left_at=minute("10:25")))
    assert day.at(outcome, "B").comes == minute("10:55")
    assert day.at(outcome, "C").is_as_planned
    assert outcome.absorbed_at == day.key("C")


def test_nobody_comes_before_now_once_something_is_noted() -> None:
    day = day_of(FIXED_LATER)
    now = minute("10:50") - 540
    assert day.at(day.noted(now=now), "B").is_as_planned
    noted = day.noted(now=now, A=Noted(came_at=540, left_at=600))
    assert day.at(noted, "B").comes == minute("10:50")
    there = day.noted(now=now, A=Noted(came_at=540))
    assert day.at(there, "A").new_end == minute("10:50")


def test_what_lies_before_the_last_noted_stop_is_passed() -> None:
    day = day_of(FIXED_LATER)
    outcome = day.noted(C=Noted(came_at=minute("12:30")))
    assert [one.is_passed for one in outcome.stops] == [True, True, True, False]
    assert day.names(outcome.calls) == ["D"]


def test_a_host_who_was_told_is_called_again_only_after_five_more_minutes() -> None:
    day = day_of("A 60\nB 60 +30 host")
    told = day.notes(B=Noted(told_start=minute("10:50")))
    calls = {late: day.late("A", late, notes=told).calls for late in (0, 20, 24, 25)}
    assert {late: bool(found) for late, found in calls.items()} == {
        0: True,
        20: False,
        24: False,
        25: True,
    }


def test_left_out_means_straight_on_and_a_host_to_call() -> None:
    day = day_of("A 60\nB 60 +30 host\nC 45 +30 =11:30 host")
    outcome = day.noted(A=Noted(late_minutes=60), B=Noted(is_dropped=True))
    assert outcome.at(day.key("B")) is None
    assert day.at(outcome, "C").breaks_minutes == 30
    assert day.names(outcome.calls) == ["B", "C"]
    told = day.noted(B=Noted(is_dropped=True, told_start=630))
    assert told.calls == ()


def test_left_out_with_all_stops_leaves_only_those_to_call() -> None:
    day = day_of("B 60 host")
    outcome = day.noted(B=Noted(is_dropped=True))
    assert (outcome.stops, outcome.calls) == ((), (day.key("B"),))


def test_the_end_of_the_day_can_be_too_late() -> None:
    day = day_of("A 60\nB 0 +60", ends_by="11:10")
    assert day.late("A", 10).over_minutes == 0
    assert day.at(day.late("A", 4), "B").margin_minutes == 6
    assert day.late("A", 25).over_minutes == 15


def by_train(*, next_at: str | None = None) -> Day:
    """Return a day on which the train of 10:30 brings the group from A to B by 11:30."""
    day = day_of("A 60\nB 60 +60 host")
    leg = PlannedLeg(
        mode=LegMode.TRAIN,
        departs_at=minute("10:30"),
        arrives_at=minute("11:30"),
        check_in_minutes=5,
        next_departs_at=minute(next_at) if next_at else None,
    )
    first, second = day.plan.days[0].stops
    stops = (first, replace(second, leg_before=leg))
    plan = replace(day.plan, days=(replace(day.plan.days[0], stops=stops),))
    return Day(plan, compute(plan).days[0])


@pytest.mark.parametrize(
    ("late", "next_at", "comes", "missed"),
    [
        (25, "11:00", "11:30", None),
        (30, "11:00", "12:00", MissedDeparture(minutes=5, departs=630, next_departs=660)),
        (30, None, "11:35", MissedDeparture(minutes=5, departs=630)),
        (70, "11:00", "12:15", MissedDeparture(minutes=45, departs=630)),
    ],
)
def test_a_departure_is_caught_or_missed_with_the_next_one(
    late: int, next_at: str | None, comes: str, missed: MissedDeparture | None
) -> None:
    day = by_train(next_at=next_at)
    found = day.at(day.late("A", late), "B")
    assert (found.comes, found.missed) == (minute(comes), missed)
