from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from organiser.touring.itinerary import ConflictCode
from organiser.touring.margins import later_start_minutes
from organiser.touring.plan import Place, PlannedDay, PlannedLeg, PlannedStop, PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, LegSource, StopKind
from tests.touring import way_cases
from tests.touring.timeline_cases import CASES, EXAMPLE, PICTURE
from tests.touring.written_tours import (
    written_conflicts,
    written_stops,
    written_sums,
    written_ways,
)

TourOf = Callable[[str], PlannedTour]


@pytest.mark.parametrize(("text", "stops", "conflicts"), CASES.values(), ids=CASES.keys())
def test_timeline(tour_of: TourOf, text: str, stops: str, conflicts: str) -> None:
    timeline = compute(tour_of(text))

    assert written_stops(timeline) == stops
    assert written_conflicts(timeline) == conflicts


@pytest.mark.parametrize(
    ("text", "stops", "sums"), way_cases.CASES.values(), ids=way_cases.CASES.keys()
)
def test_ways(tour_of: TourOf, text: str, stops: str, sums: str) -> None:
    (day,) = compute(tour_of(text)).days

    assert written_ways(day) == stops
    assert written_sums(day) == sums


def test_knock_on_of_starting_late_shows_when_the_late_visit_is_moved(tour_of: TourOf) -> None:
    tour = tour_of(EXAMPLE)
    day = tour.days[0]
    moved = replace(day.stops[3], fixed_start=14 * 60 + 45)
    stops = (*day.stops[:3], moved, day.stops[4])

    timeline = compute(replace(tour, days=(replace(day, stops=stops),)))

    train = timeline.conflicts_at(5)[0]
    assert (train.code, train.minutes) == (ConflictCode.TRANSFER_TOO_SHORT, 25)
    assert timeline.days[0].stops[4].arrives == 16 * 60 + 25


def test_sums_of_a_day(tour_of: TourOf) -> None:
    day = compute(tour_of(PICTURE)).days[0]

    assert (day.travel_minutes, day.visit_minutes) == (25 + 20 + 40 + 35 + 8, 3 * 90)
    assert [stop.number for stop in day.stops] == [1, 2, 3, 4, 5, 6]


def test_days_are_numbered_and_independent(tour_of: TourOf) -> None:
    day = tour_of("9:00\nA visit 60\nB visit 60").days[0]

    timeline = compute(PlannedTour(days=(day, replace(day, day_id=8))))

    assert [day.number for day in timeline.days] == [1, 2]
    assert [day.stops[0].starts for day in timeline.days] == [540, 540]
    assert [conflict.day_id for conflict in timeline.conflicts] == [7, 8]


HIMEJI = Place(34.8275, 134.6906)
AKASHI = Place(34.6492, 134.9931)
TYPED = PlannedLeg(mode=LegMode.BUS, typed_minutes=50)
TYPED_BOTH = PlannedLeg(mode=LegMode.BUS, typed_minutes=50, typed_distance_m=41_000)
DISTANCE_ONLY = PlannedLeg(mode=LegMode.CAR, typed_distance_m=41_000)


@pytest.mark.parametrize(
    ("leg", "place", "mode", "minutes", "source", "distance_m"),
    [
        # 34.02 km straight, 44.2 km of road: 5 + 12 + 20 + 20.8 by car, 1.25 of it by bus, and 10
        (None, AKASHI, LegMode.BUS, 85, LegSource.ESTIMATE, 44_200),
        (PlannedLeg(mode=LegMode.CAR), AKASHI, LegMode.CAR, 60, LegSource.ESTIMATE, 44_200),
        (DISTANCE_ONLY, AKASHI, LegMode.CAR, 60, LegSource.ESTIMATE, 41_000),
        (TYPED, AKASHI, LegMode.BUS, 50, LegSource.TYPED, 44_200),
        (TYPED_BOTH, AKASHI, LegMode.BUS, 50, LegSource.TYPED, 41_000),
        (TYPED, None, LegMode.BUS, 50, LegSource.TYPED, None),
        (None, None, LegMode.BUS, 0, LegSource.UNKNOWN, None),
        (PlannedLeg(mode=LegMode.WALK), AKASHI, LegMode.WALK, 0, LegSource.UNKNOWN, 44_200),
        (PlannedLeg(mode=LegMode.FERRY), AKASHI, LegMode.FERRY, 0, LegSource.UNKNOWN, None),
    ],
)
def test_way_is_typed_then_estimated_then_unknown(
    leg: PlannedLeg | None,
    place: Place | None,
    mode: LegMode,
    minutes: int | None,
    source: LegSource,
    distance_m: int | None,
) -> None:
    first = PlannedStop(stop_id=1, kind=StopKind.VISIT, name="A", dwell_minutes=0, place=HIMEJI)
    second = replace(first, stop_id=2, name="B", place=place, leg_before=leg)
    day = PlannedDay(day_id=1, day=date(2026, 12, 3), starts_at=540, stops=(first, second))

    timeline = compute(PlannedTour(days=(day,), group_size=16))

    way = timeline.days[0].stops[1].leg_before
    assert (way.mode, way.minutes, way.source) == (mode, minutes, source)
    assert way.distance_m == distance_m
    assert bool(timeline.conflicts) == (source is LegSource.UNKNOWN)


@pytest.mark.parametrize(("fixed", "leaves"), [(540, 420), (500, 380), (440, 320), (360, 295)])
def test_the_rush_of_jakarta_is_left_for_in_time(fixed: int, leaves: int) -> None:
    # 36 km straight: 120 minutes from six o'clock on, 65 before
    hotel = PlannedStop(
        stop_id=1, kind=StopKind.LODGING, name="H", dwell_minutes=0, place=Place(-6.2, 106.85)
    )
    visit = replace(
        hotel,
        stop_id=2,
        kind=StopKind.VISIT,
        place=Place(-6.33, 107.15),
        fixed_start=fixed,
        leg_before=PlannedLeg(mode=LegMode.CAR),
    )
    day = PlannedDay(
        day_id=1, day=date(2026, 12, 3), starts_at=300, stops=(visit,), starts_from=hotel
    )

    (timed,) = compute(PlannedTour(days=(day,))).days

    assert timed.leaves_lodging == leaves
    assert timed.stops[0].arrives <= fixed


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("9:00", 0),
        ("9:00\nA visit 60", 0),
        ("9:00\nA meeting 0 =9:00\nB visit 60 =11:00 +20", 0),
        ("9:00\nA visit 60\nB visit 60 =10:30 +20", 10),
        ("8:00\nA visit 60 9:00-12:00", 120),
        ("8:00 from=Hotel\nA visit 60 9:00-12:00 +20", 120),
        ("8:00 from=Hotel\nA visit 60 =10:00 train dep8:40 arr9:10", 0),
        ("9:00\nS meeting 15\nB visit 60 train dep9:30 arr10:45", 10),
    ],
)
def test_the_day_may_begin_later(tour_of: TourOf, text: str, later: int) -> None:
    (day,) = compute(tour_of(text)).days

    assert later_start_minutes(day) == later
