"""The table of a driver's hours, each rule just kept and just broken."""

from dataclasses import replace
from datetime import timedelta

import pytest

from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode
from tests.touring.caution_cases import leg_with
from tests.touring.written_tours import read_tour


def driver(tour: PlannedTour) -> list[Conflict]:
    wanted = (ConflictCode.DRIVER_HOURS,)
    return [one for one in compute(tour).conflicts if one.code in wanted]


def rests(tour: PlannedTour) -> list[str]:
    found = compute(tour).conflicts
    return [str(one.sentence) for one in found if one.code is ConflictCode.REST_MISSING]


DUTY = "8:00 longest=1440\nA departure 0\nB visit 60 =12:00 +100\nC end 0 ={ends} +60"


@pytest.mark.parametrize(
    ("ends", "garage", "over"),
    [
        # The group's hours, twice the way to the garage, and one hour: 13 are the limit.
        ("20:00", 0, []),
        ("20:01", 0, [1]),
        ("19:00", 30, []),
        ("19:00", 45, [30]),
        ("20:00", None, []),
        ("20:30", None, [30]),
    ],
)
def test_duty_is_from_garage_to_garage(ends: str, garage: int | None, over: list[int]) -> None:
    tour = replace(read_tour(DUTY.format(ends=ends)), garage_minutes=garage)

    assert [one.minutes for one in driver(tour)] == over


def test_an_unknown_garage_is_said() -> None:
    (found,) = driver(read_tour(DUTY.format(ends="20:30")))

    assert "13 h 30 min of duty (1 h of preparation included, the way to the garage not)" in str(
        found.sentence
    )
    assert "拘束時間(準備1時間を含み、車庫までの往復を含まない)が13時間30分になり" in (
        found.sentence.in_language("ja")
    )


FAR = "6:00\nA departure 0\nB visit 60 +180\nC meal 60 +180\nD end 0 +{last}"


@pytest.mark.parametrize(
    ("last", "garage", "over"),
    [(180, 0, []), (181, 0, [1]), (100, 40, []), (100, 50, [20])],
)
def test_driving_is_nine_hours_a_day(last: int, garage: int, over: list[int]) -> None:
    tour = replace(read_tour(FAR.format(last=last)), garage_minutes=garage)

    assert [one.minutes for one in driver(tour)] == over


def test_the_way_to_the_garage_is_driven_too() -> None:
    tour = replace(read_tour(FAR.format(last=120)), garage_minutes=40, longest_day_minutes=1440)

    (driving,) = driver(tour)
    assert str(driving.sentence) == (
        "Day 1 — the driver's hours: 9 h 20 min of driving in a day, the limit is 9 h."
    )


@pytest.mark.parametrize(
    ("pauses", "is_broken"),
    [
        ((30, 0), False),
        ((29, 0), True),
        ((15, 15), False),
        # Less than ten minutes is no pause.
        ((21, 9), True),
        ((0, 0), True),
    ],
)
def test_four_hours_of_driving_want_thirty_minutes_of_rest(
    pauses: tuple[int, int], is_broken: bool
) -> None:
    first, second = pauses
    tour = read_tour(
        f"6:00\nA departure 0\nB break {first} +110\nC break {second} +110\nD visit 30 +60"
    )

    assert bool(driver(tour)) == is_broken


def test_unbroken_driving_is_said_at_the_stop_it_leads_to() -> None:
    (found,) = driver(read_tour("6:00\nA departure 0\nB visit 30 +270"))

    assert found.stop_ids == (2,)
    assert str(found.sentence) == (
        "B — the driver's hours: 4 h 30 min of driving without 30 min of rest in all, "
        "the limit is 4 h."
    )
    assert found.sentence.in_language("ja") == (
        "B — 合計30分の休憩をとらずに4時間30分運転が続きます。連続運転の上限は4時間です。"
    )


@pytest.mark.parametrize(("metres", "is_broken"), [(500_000, False), (500_001, True)])
def test_one_driver_does_five_hundred_kilometres(metres: int, is_broken: bool) -> None:
    tour = leg_with(2, typed_distance_m=metres)(read_tour("8:00\nA departure 0\nB end 0 +120"))

    found = [str(one.sentence) for one in driver(tour)]
    assert found == (
        ["Day 1 — the bus drives 501 km; one driver does up to 500 km a day."] if is_broken else []
    )


@pytest.mark.parametrize(
    ("begins", "said"),
    [
        (480, []),
        (
            479,
            [
                "Day 2 — the driver has 10 h 59 min of rest after day 1; "
                "11 h are aimed at, 9 h are the least."
            ],
        ),
    ],
)
def test_a_night_is_eleven_hours_between_two_duties(begins: int, said: list[str]) -> None:
    tour = read_tour("12:00\nA departure 0\nB lodging 0 =20:00 +60")
    day = tour.days[0]
    free = replace(day.stops[1], fixed_start=None)
    second = replace(
        day,
        day_id=8,
        day=day.day + timedelta(days=1),
        starts_at=begins,
        stops=(day.stops[0], free),
    )
    moved = replace(tour, days=(day, second))

    assert [str(one.sentence) for one in driver(moved)] == said


def test_a_night_in_between_is_no_matter() -> None:
    tour = read_tour("6:00\nA departure 0\nB lodging 0 =20:00 +60")
    day = tour.days[0]
    later = replace(day, day_id=8, day=day.day + timedelta(days=2))

    nights = [
        one for one in driver(replace(tour, days=(day, later))) if "rest" in str(one.sentence)
    ]
    assert nights == []


@pytest.mark.parametrize("mode", [mode for mode in LegMode if mode is not LegMode.BUS])
def test_only_a_chartered_bus_has_a_driver_to_mind(mode: LegMode) -> None:
    text = "6:00 longest=1440\nA departure 0\nB visit 600 +300\nC end 0 +300"
    tour = leg_with(3, mode=mode)(leg_with(2, mode=mode)(read_tour(text)))

    assert driver(tour) == []
    assert rests(tour) == []


def test_duty_counts_only_while_there_is_a_bus() -> None:
    walked = "6:00 longest=1440\nA visit 600\nB departure 0 walk +10\nC end 0 +60"

    assert driver(read_tour(walked)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8:00\nA departure 0\nB visit 30 +120", []),
        ("8:00\nA departure 0\nB visit 30 +121", ["B — 2 h 1 min"]),
        # Getting on without getting off is no stop; ten minutes are one.
        ("8:00\nA departure 0\nB transfer 5 +70\nC visit 30 +70", ["C — 2 h 20 min"]),
        ("8:00\nA departure 0\nB break 10 +70\nC visit 30 +70", []),
        ("8:00\nA departure 0\nB transfer 5 train +70\nC visit 30 +70", []),
    ],
)
def test_a_rest_after_two_hours_on_the_bus(text: str, said: list[str]) -> None:
    wanted = [f"{one} on the bus without a stop. Plan a rest after two hours." for one in said]

    assert rests(read_tour(text)) == wanted
