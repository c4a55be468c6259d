from datetime import UTC, datetime

import pytest

from organiser.touring.decisions import Decision, list_decisions
from organiser.touring.itinerary import TimedDay
from organiser.touring.progress import (
    Noted,
    Phase,
    Standing,
    find_day,
    moment_of,
    settled,
    standing_at,
)
from tests.touring.delay_days import Day, day_of, minute

DAY = "A 60\nB 60 +30\nC 30 +20"
CAME, LEFT = Noted(came_at=540), Noted(came_at=540, left_at=600)


def where(standing: Standing) -> tuple[Phase, str, str]:
    return (
        standing.phase,
        standing.stop.stop.name if standing.stop else "",
        standing.coming.stop.name if standing.coming else "",
    )


def at(day: Day, clock: str, **noted: Noted) -> tuple[Phase, str, str]:
    """Return where the group is at a time in Japan."""
    return where(standing_at(day.timed, day.notes(**noted), minute(clock) - 540))


@pytest.mark.parametrize(
    ("clock", "wanted"),
    [
        ("8:59", (Phase.BEFORE, "", "A")),
        ("9:00", (Phase.AT, "A", "B")),
        ("10:15", (Phase.UNDER_WAY, "A", "B")),
        ("10:30", (Phase.AT, "B", "C")),
        ("12:20", (Phase.AT, "C", "")),
        ("12:21", (Phase.OVER, "C", "")),
    ],
)
def test_plan_and_clock_say_where_the_group_is(clock: str, wanted: tuple[Phase, str, str]) -> None:
    assert at(day_of(DAY), clock) == wanted


def test_what_was_noted_counts_more_than_the_clock() -> None:
    day = day_of(DAY)
    assert at(day, "11:45", A=CAME) == (Phase.AT, "A", "B")
    assert at(day, "9:30", A=LEFT) == (Phase.UNDER_WAY, "A", "B")
    assert at(day, "9:30", B=Noted(is_done=True)) == (Phase.UNDER_WAY, "B", "C")
    assert at(day, "9:30", C=Noted(is_done=True)) == (Phase.OVER, "C", "")
    assert at(day, "9:30", A=LEFT, B=Noted(is_dropped=True)) == (Phase.UNDER_WAY, "A", "C")


def test_nobody_goes_back_to_a_stop_that_was_forgotten() -> None:
    day = day_of(DAY)
    assert at(day, "9:30", A=CAME, B=Noted(is_done=True)) == (Phase.UNDER_WAY, "B", "C")
    notes = settled(day.timed, day.notes(C=CAME))
    assert [notes[day.key(name)].is_over for name in "ABC"] == [True, True, False]


def day_at(day: TimedDay, hour: int, of_day: int = 3) -> TimedDay | None:
    moment = datetime(2026, 12, of_day, hour, 30, tzinfo=UTC)
    return find_day([day], moment)


def test_the_day_of_a_moment_is_that_of_its_place_and_goes_on_after_midnight() -> None:
    short, long = day_of(DAY).timed, day_of("A 60\nB 60 =24:10").timed
    # 23:30 and 0:30 in Japan.
    assert day_at(short, 14) is short
    assert day_at(short, 15) is None
    assert day_at(long, 15) is long
    # 3:30 and 4:30.
    assert day_at(long, 18) is long
    assert day_at(long, 19) is None
    # The midnight before it, and half an hour after that.
    assert day_at(short, 14, of_day=2) is None
    assert day_at(short, 15, of_day=2) is short


def test_a_moment_is_counted_from_the_midnight_of_the_day() -> None:
    day = day_of(DAY).timed
    assert moment_of(datetime(2026, 12, 3, 1, 30, tzinfo=UTC), day) == 90
    assert moment_of(datetime(2026, 12, 2, 23, 0, tzinfo=UTC), day) == -60


OPTIONAL = "A 60\nB 30 +10 optional\nC 60 +10 =11:00 host"


def test_leaving_out_an_optional_stop_is_proposed_from_the_delay_that_needs_it() -> None:
    day = day_of(OPTIONAL)
    # At C ten minutes are spare; without B, forty more.
    (found,) = list_decisions(day.timed, day.plan, {})
    assert found == Decision(
        at_stop_id=day.key("A"),
        minute=minute("10:00"),
        late_minutes=15,
        leave_out=day.key("B"),
        saved=day.key("C"),
    )


@pytest.mark.parametrize("noted", [LEFT, Noted(is_dropped=True)])
def test_there_is_nothing_to_decide_on_what_is_passed_or_left_out(noted: Noted) -> None:
    day = day_of(OPTIONAL)
    assert list_decisions(day.timed, day.plan, day.notes(B=noted)) == ()


def test_there_is_nothing_to_decide_where_leaving_out_saves_nothing() -> None:
    day = day_of("A 60\nB 30 +10 optional\nC 60 +10")
    assert list_decisions(day.timed, day.plan, {}) == ()
    tight = day_of("A 60\nB 0 optional\nC 60 =10:00")
    assert list_decisions(tight.timed, tight.plan, {}) == ()
