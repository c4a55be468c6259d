from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from organiser.touring.caution_words import LEVELS, minutes_said
from organiser.touring.conflicts import in_tour_order
from organiser.touring.itinerary import ConflictCode, clock
from organiser.touring.plan import Lunch, PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import ConflictLevel
from tests.services.tours.caution_codes import OF_THE_BOOK
from tests.touring.caution_cases import (
    CASES,
    LATE,
    Case,
    learned,
    leg_with,
    on_the_map,
    stop_with,
)
from tests.touring.written_tours import read_tour

TourOf = Callable[[str], PlannedTour]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.name)
def test_caution_is_a_sentence_with_its_minutes(case: Case) -> None:
    found = compute(case.tour).conflicts

    (conflict,) = [one for one in found if one.code is case.code]
    assert conflict.level is LEVELS[case.code]
    assert conflict.sentence.in_language("en") == case.english
    assert conflict.sentence.in_language("ja") == case.japanese


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code.name)
def test_a_cause_is_told_once(case: Case) -> None:
    others = {
        one.code
        for one in compute(case.tour).conflicts
        if one.code is not case.code and one.level is not ConflictLevel.INFO
    }

    assert others <= {ConflictCode.LUNCH_MISSING}


def test_every_code_has_a_sentence_and_a_level() -> None:
    assert {case.code for case in CASES} | OF_THE_BOOK == set(ConflictCode) == set(LEVELS)


def test_overlap_speaks_of_both_stops(tour_of: TourOf) -> None:
    timeline = compute(tour_of("9:00\nA visit 60\nB visit 60 =9:45 +20"))

    assert timeline.conflicts_at(1) == timeline.conflicts_at(2) == timeline.conflicts


@pytest.mark.parametrize(
    ("text", "planned", "limit"),
    [
        ("13:10\nA visit 90 13:00-14:30", "14:40", "14:30"),
        ("8:00\nA visit 60 =8:30 9:00-12:00", "8:30", "9:00"),
        (LATE.format(settings=" arrival=10", leg=40), "10:40", "10:30"),
        (LATE.format(settings=" arrival=10", leg=25), "10:35", "10:30"),
        ("9:00\nA visit 60\nB end 5 train dep10:00 arr10:40 in5", "10:05", "10:00"),
        ("17:00 by=18:00\nA visit 60\nB end 0 +20", "18:20", "18:00"),
    ],
)
def test_caution_carries_its_numbers(tour_of: TourOf, text: str, planned: str, limit: str) -> None:
    (conflict,) = compute(tour_of(text)).conflicts

    assert conflict.planned_minute is not None
    assert conflict.limit_minute is not None
    assert [clock(conflict.planned_minute), clock(conflict.limit_minute)] == [planned, limit]
    assert conflict.minutes == abs(conflict.planned_minute - conflict.limit_minute)


def codes(tour: PlannedTour) -> list[str]:
    return [conflict.code.name for conflict in compute(tour).conflicts]


@pytest.mark.parametrize(
    "text",
    [
        "9:00\nA visit 30 host:accepted\nB break 10 +5",
        # Within the last entry, although the stay ends later.
        "8:00\nA visit 60 =16:30 9:00-16:30!",
        # A host who said yes knows that it is a holiday.
        "14:00 day=2026-07-20\nA visit 60 host:accepted",
        "14:00 day=2026-07-20\nA meal 60",
        # Friday after prayers; noon on a Friday in Japan; a meal at noon.
        "13:00 day=2026-12-04\nA visit 60 @WIB",
        "14:00 day=2026-12-04\nA visit 60",
        "12:00 day=2026-12-04\nA meal 60 @WIB",
        # The train is reached to the minute.
        "9:00\nA visit 55\nB end 5 train dep10:00 arr10:40 in5",
        "17:00 by=18:20\nA visit 60\nB end 0 +20",
        # Tokyo to Jakarta takes 7 h 45 and not 5 h 45.
        "9:00\nA departure 30\nB end 0 @WIB flight dep11:45 arr17:30",
    ],
)
def test_what_fits_is_no_matter(tour_of: TourOf, text: str) -> None:
    assert codes(tour_of(text)) == []


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "14:00 from=ホテル\nA visit 60",
            "A — the travel time from ホテル is not known. Please type the minutes.",
        ),
        (
            "14:00 from=ホテル\nA visit 60 =14:20 +30",
            "Day 1 — begins at 13:50 with ホテル, 10 minutes before its earliest start (14:00).",
        ),
        (
            "14:00 from=ホテル\nA visit 60 train dep14:00 arr14:40 in10",
            "Day 1 — begins at 13:50 with ホテル, 10 minutes before its earliest start (14:00).",
        ),
    ],
)
def test_the_way_from_the_lodging_counts(text: str, english: str) -> None:
    (found,) = compute(read_tour(text)).conflicts

    assert str(found.sentence) == english


def test_a_closed_host_has_no_hours_to_miss() -> None:
    assert codes(read_tour("18:00\nA visit 60 9:00-17:00 closed")) == ["HOST_CLOSED_DAY"]


def test_a_way_too_fast_to_be_in_time_is_told_beside_the_lateness() -> None:
    tour = leg_with(2, learned=learned(40, fastest=35))(
        read_tour("9:00\nA visit 60\nB visit 60 =10:30 ~40")
    )

    late, tight = compute(tour).conflicts
    assert late.code is ConflictCode.LATE_FOR_FIXED
    assert "to be in time the way from A may take 30 minutes" in str(tight.sentence)


@pytest.mark.parametrize(
    ("start", "tight"), [("10:40", False), ("10:45", True), ("10:59", True), ("11:00", False)]
)
def test_an_estimate_is_tight_below_a_fifth_of_it(start: str, tight: bool) -> None:
    tour = on_the_map(read_tour(f"9:20\nA visit 10\nB visit 30 ={start}"))

    assert ("ESTIMATE_ONLY" in codes(tour)) == tight


def test_of_two_tight_estimates_in_a_row_the_last_is_told() -> None:
    tour = stop_with(3, place=on_the_map(read_tour(SHORT)).days[0].stops[0].place)(
        on_the_map(read_tour(SHORT))
    )

    (found,) = [one for one in compute(tour).conflicts if one.code is ConflictCode.ESTIMATE_ONLY]
    assert found.stop_ids == (3,)


SHORT = "8:00\nA visit 10\nB break 30\nC visit 30 =11:20"


@pytest.mark.parametrize(
    ("lunch", "expected"),
    [
        (Lunch(), ["LUNCH_MISSING"]),
        (None, []),
        (Lunch(660, 700, 20), []),
        (Lunch(660, 700, 40), ["LUNCH_MISSING"]),
        (Lunch(840, 930, 45), []),
    ],
)
def test_lunch_is_the_days_own(lunch: Lunch | None, expected: list[str]) -> None:
    tour = leg_with(2, typed_minutes=0)(read_tour("9:00\nA visit 120\nB visit 150 =11:20 +1"))
    day = replace(tour.days[0], lunch=lunch)

    assert codes(replace(tour, days=(day,))) == expected


def test_what_is_flown_over_noon_is_eaten_on_board() -> None:
    text = "9:00\nA departure 30\nB visit 60 @WIB {} dep10:45 arr14:30"

    assert "LUNCH_MISSING" in codes(read_tour(text.format("ferry")))
    assert "LUNCH_MISSING" not in codes(read_tour(text.format("flight")))


@pytest.mark.parametrize(("longest", "over"), [(600, []), (590, [10])])
def test_a_day_across_zones_is_as_long_as_it_really_is(longest: int, over: list[int]) -> None:
    text = "6:00 longest={}\nA departure 30\nB end 0 @WIB flight dep8:30 arr13:30 out30"

    found = compute(read_tour(text.format(longest))).conflicts
    assert [one.minutes for one in found] == over


def test_cautions_stand_in_the_order_of_the_tour(tour_of: TourOf) -> None:
    tour = tour_of("9:00\nA visit 30 host:declined\nB visit 300 host:declined +5")
    timeline = compute(tour)

    assert [one.stop_ids for one in timeline.conflicts] == [(1,), (2,), ()]
    mixed = timeline.conflicts[::-1]
    assert in_tour_order(timeline.days, mixed) == timeline.conflicts


def test_names_with_braces_stay_as_typed(tour_of: TourOf) -> None:
    (conflict,) = compute(tour_of("9:00\n{A} visit 30 host:declined")).conflicts

    assert str(conflict.sentence).startswith("{A} — ")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (60, "60 minutes"), (90, "90 minutes"), (120, "2 hours"), (125, "2 h 5 min")],
)
def test_from_two_hours_on_minutes_are_said_in_hours(minutes: int, said: str) -> None:
    assert str(minutes_said(minutes)) == said


def test_times_after_midnight_are_said_as_the_timeline_shows_them(tour_of: TourOf) -> None:
    late = "20:00 longest=60\n本社 visit 30\n宿 lodging 0 +240"
    told = [one.sentence for one in compute(tour_of(late)).conflicts]
    too_long = next(one for one in told if "longer than" in str(one))
    assert "20:00 to 0:30 +1, 3 h 30 min longer" in str(too_long)
    assert "20:00から翌0:30まで" in too_long.in_language("ja")


def test_holidays_are_told_by_their_year() -> None:
    tour = read_tour("14:00 day=2026-12-03\nA visit 60")
    years = [replace(tour.days[0], day=date(year, 1, 1)) for year in (2026, 2027)]

    assert [codes(replace(tour, days=(day,))) for day in years] == [["PUBLIC_HOLIDAY"]] * 2
