from dataclasses import replace
from datetime import UTC, datetime

from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import PlannedLeg
from organiser.touring.progress import Noted
from organiser.touring.timeline import compute
from organiser.ui.tours.live.now_words import now_words
from organiser.ui.tours.live.rest_lines import RestLine, absorbed_words, rest_lines
from organiser.ui.tours.live.scene import Scene, scene_at
from organiser.vocabulary import LegMode
from tests.touring.delay_days import Day, day_of, minute


def scene_of(day: Day, clock: str, **noted: Noted) -> Scene:
    """Return a day at a time in Japan."""
    itinerary = Itinerary(
        tour_id=1,
        title="",
        first_day=day.timed.plan.day,
        last_day=day.timed.plan.day,
        timeline=compute(day.plan),
        participants=5,
    )
    hour, minutes = divmod(minute(clock) - 540, 60)
    moment = datetime(2026, 12, 3, hour, minutes, tzinfo=UTC)
    return scene_at(itinerary, itinerary.timeline.days[0], day.notes(**noted), moment)


def line_of(scene: Scene, name: str) -> RestLine:
    return next(line for line in rest_lines(scene) if line.name == name)


def test_what_lies_outside_the_hours_is_said() -> None:
    day = day_of("A 60\nB 60 +30 9:00-11:40")
    scene = scene_of(day, "9:10", A=Noted(came_at=540, late_minutes=25))
    line = line_of(scene, "B")
    assert line.chips == (("15 min outside the hours", "stop"), ("25 min later", "caution"))


def test_a_missed_departure_is_said_with_the_next_one() -> None:
    day = day_of("A 60\nB 60 +60")
    first, second = day.plan.days[0].stops
    leg = PlannedLeg(
        mode=LegMode.TRAIN,
        departs_at=minute("10:30"),
        arrives_at=minute("11:30"),
        next_departs_at=minute("11:00"),
    )
    stops = (first, replace(second, leg_before=leg))
    plan = replace(day.plan, days=(replace(day.plan.days[0], stops=stops),))
    train = Day(plan, compute(plan).days[0])
    scene = scene_of(train, "9:10", A=Noted(came_at=540, late_minutes=40))
    # Trains are boarded five minutes before they leave.
    chips = [text for text, _tone in line_of(scene, "B").chips]
    assert chips == ["10:30 missed by 15 min", "next at 11:00", "30 min later"]


def test_where_all_is_as_planned_again_is_said() -> None:
    day = day_of("A 60\nB 60 +30\nC 30 +10 =12:00")
    scene = scene_of(day, "9:10", A=Noted(came_at=540, late_minutes=10))
    assert absorbed_words(scene) == "As planned again from C, 12:00"
    assert absorbed_words(scene_of(day, "9:10")) == ""


def test_time_to_leave_and_ample_slack_are_said() -> None:
    day = day_of("A 60\nB 60 +30")
    words = now_words(scene_of(day, "10:00", A=Noted(came_at=540)))
    assert words.coming_detail == "from 10:30 · time to leave"
    assert (words.slack, words.tone) == ("ample", "positive")


def test_little_slack_is_a_caution() -> None:
    day = day_of("A 60\nB 60 +30 =10:40")
    words = now_words(scene_of(day, "9:30", A=Noted(came_at=540)))
    assert (words.slack, words.tone) == ("10 min", "caution")
