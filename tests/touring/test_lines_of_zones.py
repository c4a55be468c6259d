"""What the itinerary says where clocks differ, nights are passed, and timetables are kept."""

from dataclasses import replace

import pytest

from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Itinerary, TimedDay, TimedLeg
from organiser.touring.lines import RowKind, itinerary_lines, leg_words, lines_of, rows
from organiser.touring.plan import PlannedTour
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, LegSource
from tests.documents.itineraries import leg
from tests.touring.written_tours import read_tour

FLIGHT = """9:00
    羽田 meeting 30
    ジャカルタ meeting 15 flight dep11:45 arr17:30 @WIB
    ホテル lodging 0 ~60 @WIB"""
ESTATE = "9:00\n工場 visit 60 @WIB"
NIGHT = "22:00\n宴 meal 150\nホテル lodging 0 +20"


def computed(*texts: str) -> tuple[TimedDay, ...]:
    days = tuple(read_tour(text).days[0] for text in texts)
    return compute(PlannedTour(days=days)).days


def tour(*texts: str) -> Itinerary:
    days = computed(*texts)
    timeline = replace(compute(PlannedTour()), days=days)
    return Itinerary(
        tour_id=1, title="", first_day=None, last_day=None, timeline=timeline, participants=0
    )


def said(text: str, language: str) -> list[str]:
    (day,) = computed(text)
    return [
        " ".join((row.time, row.text)) if row.kind is RowKind.STOP else row.text
        for row in rows(day, language=language)
    ]


def test_with_two_zones_every_time_says_its_own() -> None:
    assert said(FLIGHT, "ja") == [
        "9:00 – 9:30 JST 羽田",
        "飛行機 11:45(JST)発 → 17:30(WIB)着 7時間45分",
        "18:45 – 19:00 WIB ジャカルタ",
        "貸切バス 約1時間",
        "20:00 WIB ホテル",
    ]


def test_with_one_zone_no_row_says_it_but_the_day_does_where_the_tour_knows_two() -> None:
    (row,) = rows(computed(ESTATE)[0], language="ja")
    assert row.time == "9:00 – 10:00"
    notes = [day.note for day in itinerary_lines(tour(ESTATE), language="ja", era_dates=True).days]
    assert notes == [""]
    both = itinerary_lines(tour(FLIGHT, ESTATE), language="ja", era_dates=True)
    assert [day.note for day in both.days] == ["", "時刻は現地時間(WIB)"]
    assert both.remarks[0] == ("時刻はすべて現地時間です(JST 日本、WIB インドネシア西部)。")


def test_past_midnight_says_the_day_after() -> None:
    assert said(NIGHT, "ja")[0] == "22:00 – 翌0:30 宴"
    assert said(NIGHT, "en")[2] == "0:50 +1 ホテル"


@pytest.mark.parametrize(
    ("minute", "japanese", "english"),
    [
        (545, "9:05", "9:05"),
        (1440, "翌0:00", "0:00 +1"),
        (-90, "前日22:30", "22:30 -1"),
        (2 * 1440 + 60, "2日後1:00", "1:00 2 days later"),
    ],
)
def test_moments(minute: int, japanese: str, english: str) -> None:
    words = moment(minute)
    assert (words.in_language("ja"), words.in_language("en")) == (japanese, english)


def train(source: LegSource, **changes: object) -> TimedLeg:
    way = TimedLeg(mode=LegMode.TRAIN, minutes=80, source=source, departs=570, arrives=645)
    return replace(way, check_in_minutes=5, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("way", "japanese", "english"),
    [
        (
            train(LegSource.TIMETABLE, service="ひかり505号"),
            "電車 ひかり505号 9:30発 → 10:45着 1時間15分",
            "Train ひかり505号, 9:30 → 10:45, 1 h 15 min",
        ),
        (
            train(LegSource.ESTIMATE),
            "電車 9:30発 → 10:45ごろ着 約1時間15分",
            "Train, 9:30 → about 10:45, about 1 h 15 min",
        ),
        (
            train(LegSource.UNKNOWN, arrives=None),
            "電車 9:30発(到着時刻は未定)",
            "Train, leaves at 9:30, arrival not known yet",
        ),
        (leg(60, LegSource.LEARNED), "貸切バス 約1時間", "Chartered bus, about 1 h"),
    ],
)
def test_ways_by_timetable_and_learned(way: TimedLeg, japanese: str, english: str) -> None:
    words = leg_words(way)
    assert (words.in_language("ja"), words.in_language("en")) == (japanese, english)


def test_learned_minutes_are_explained_like_estimates() -> None:
    learned = tour("9:00\nA visit 60\nB visit 60 ~20")
    assert "「約」" in itinerary_lines(learned, language="ja", era_dates=True).remarks[-1]


def test_the_way_from_the_lodging_says_when_it_is_left() -> None:
    (way, stop) = said("8:00 from=ホテル明石\n工場 visit 60 =9:00 +25", "ja")
    assert way == "ホテル明石 8:35発 貸切バス 25分"
    assert stop == "9:00 – 10:00 工場"


def test_a_terminal_shows_the_zones_too() -> None:
    assert lines_of(tour(FLIGHT), "en")[1] == "   9:00 – 9:30 JST  Gathering  羽田"
