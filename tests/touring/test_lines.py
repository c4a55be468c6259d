from dataclasses import replace
from datetime import date

import pytest

from organiser.touring.lines import RowKind, itinerary_lines, leg_words, lines_of, rows, stop_word
from organiser.vocabulary import LegSource, Stage, StopKind
from tests.documents.itineraries import day, host, itinerary, leg, stop, two_days


@pytest.mark.parametrize(
    ("minutes", "source", "distance_m", "written"),
    [
        (25, LegSource.ESTIMATE, 14_200, "Chartered bus, about 25 min (about 14 km)"),
        (25, LegSource.ESTIMATE, None, "Chartered bus, about 25 min"),
        (60, LegSource.TYPED, 2_340, "Chartered bus, 1 h (about 2.3 km)"),
        (95, LegSource.TYPED, None, "Chartered bus, 1 h 35 min"),
        (10, LegSource.TYPED, 20, "Chartered bus, 10 min (about 50 m)"),
        (0, LegSource.UNKNOWN, 14_000, "Chartered bus, time not known yet"),
    ],
)
def test_a_leg_says_how_sure_its_minutes_are(
    minutes: int, source: LegSource, distance_m: int | None, written: str
) -> None:
    assert str(leg_words(leg(minutes, source, distance_m=distance_m))) == written


@pytest.mark.parametrize("minutes", [5, 60, 95])
@pytest.mark.parametrize("distance_m", [None, 800])
def test_no_japanese_estimate_lacks_its_mark(minutes: int, distance_m: int | None) -> None:
    assert " 約" in leg_words(leg(minutes, distance_m=distance_m)).in_language("ja")
    typed = leg(minutes, LegSource.TYPED, distance_m=distance_m)
    assert " 約" not in leg_words(typed).in_language("ja")


@pytest.mark.parametrize(
    ("starts", "word"), [("7:00", "Breakfast"), ("11:30", "Lunch"), ("18:30", "Dinner")]
)
def test_a_meal_is_named_after_its_time(starts: str, word: str) -> None:
    assert str(stop_word(stop(starts, "20:00", "食堂", kind=StopKind.MEAL))) == word


@pytest.mark.parametrize(
    ("state", "written"),
    [
        (Stage.ACCEPTED, "井上 様"),
        (Stage.ASKED, "井上 様(調整中)"),
        (Stage.CANDIDATE, "受入先は調整中"),
        (Stage.DECLINED, "受入先は調整中"),
    ],
)
def test_only_a_confirmed_host_is_named_without_a_mark(state: Stage, written: str) -> None:
    (row,) = rows(day(stop("9:00", "10:00", "工場", host=host("井上 様", state))), language="ja")
    assert row.host == written


@pytest.mark.parametrize(("language", "written"), [("ja", "校長 Putri 様"), ("en", "Putri, 校長")])
def test_honorifics_are_for_papers_in_japanese(language: str, written: str) -> None:
    known = replace(host("校長 Putri 様"), plain_name="Putri, 校長")
    (row,) = rows(day(stop("9:00", "10:00", "学校", host=known)), language=language)
    assert row.host == written


def test_rows_stand_in_the_order_of_the_day() -> None:
    first, _second = two_days().timeline.days
    kinds = [row.kind for row in rows(first, language="ja")]
    way = [RowKind.LEG, RowKind.STOP]
    long_wait = [RowKind.LEG, RowKind.WAIT, RowKind.STOP]
    assert kinds == [RowKind.STOP, *way, *way, *long_wait, RowKind.STOP]


@pytest.mark.parametrize(("waits", "source"), [(14, LegSource.TYPED), (90, LegSource.UNKNOWN)])
def test_waiting_that_is_short_or_unknown_is_not_shown(waits: int, source: LegSource) -> None:
    timed = stop("13:00", "14:00", "工場", leg_before=leg(0, source), waits_minutes=waits)
    assert RowKind.WAIT not in [row.kind for row in rows(day(timed), language="ja")]


@pytest.mark.parametrize("kind", [StopKind.LODGING, StopKind.END])
def test_lodging_and_end_show_their_start_alone(kind: StopKind) -> None:
    (row,) = rows(day(stop("17:00", "18:00", "ホテル", kind=kind)), language="ja")
    assert row.time == "17:00"


def test_a_visit_shows_start_and_end() -> None:
    (row,) = rows(day(stop("9:05", "10:00", "工場")), language="ja")
    assert row.time == "9:05 – 10:00"


@pytest.mark.parametrize(
    ("last_day", "participants", "when"),
    [
        (date(2026, 12, 3), 0, ("令和8年12月3日(木)", "日帰り")),
        (date(2026, 12, 4), 1, ("令和8年12月3日(木)～4日(金)", "1泊2日", "参加 1名")),
        (date(2026, 12, 7), 12, ("令和8年12月3日(木)～7日(月)", "4泊5日", "参加 12名")),
    ],
)
def test_the_head_says_when_and_how_many(
    last_day: date, participants: int, when: tuple[str, ...]
) -> None:
    tour = itinerary(day(), last_day=last_day, participants=participants)
    assert itinerary_lines(tour, language="ja", era_dates=True).when == when


def test_dates_come_from_the_days_where_the_tour_has_none() -> None:
    tour = itinerary(day(), day(number=2), first_day=None, last_day=None)
    assert itinerary_lines(tour, language="en", era_dates=False).when[0] == (
        "2026-12-03 (Thu) – 2026-12-04 (Fri)"
    )


def test_a_tour_without_dates_and_days_says_so() -> None:
    tour = itinerary(first_day=None, last_day=None)
    lines = itinerary_lines(tour, language="ja", era_dates=True)
    assert (lines.when[0], lines.remarks) == ("日程未定", ("日程はまだ決まっていません。",))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "12月3日(木) 9:00  姫路駅"),
        ("中央改札前", "12月3日(木) 9:00  中央改札前"),
        ("8:50 中央改札前", "8:50 中央改札前"),
        ("8時50分 中央改札前", "8時50分 中央改札前"),
    ],
)
def test_the_meeting_point_says_when(typed: str, said: str) -> None:
    gathers = day(stop("9:00", "9:15", "姫路駅", kind=StopKind.MEETING))
    lines = itinerary_lines(itinerary(gathers, gathering=typed), language="ja", era_dates=True)
    assert lines.facts[0].text == said


def test_facts_that_are_not_known_are_left_out() -> None:
    tour = itinerary(day(), gathering=" ", organiser_name="", things_to_bring="", rain_rule="中止")
    lines = itinerary_lines(tour, language="ja", era_dates=True)
    facts = [(fact.label, fact.text) for fact in lines.facts]
    assert facts == [("当日の連絡先", "090-0000-0000"), ("雨天のとき", "中止")]


def test_estimates_are_explained_only_where_there_are_some() -> None:
    typed = itinerary(day(stop("9:00", "10:00", "工場", leg_before=leg(5, LegSource.TYPED))))
    estimated = itinerary(
        day(stop("9:00", "10:00", "工場", leg_before=leg(5))), closing_note="では"
    )
    assert "「約」" not in itinerary_lines(typed, language="ja", era_dates=True).remarks[0]
    remarks = itinerary_lines(estimated, language="ja", era_dates=True).remarks
    assert (remarks[0], "「約」" in remarks[1]) == ("では", True)


def test_every_text_is_told_with_its_place() -> None:
    texts = list(itinerary_lines(two_days(), language="ja", era_dates=True).texts())
    assert ("1日目 13:10", "𠮷田 様(調整中)") in texts
    assert ("集合", "12月3日(木) 8:50 JR姫路駅 中央改札前") in texts


def test_a_terminal_gets_each_day_as_plain_lines() -> None:
    timed = stop("9:05", "10:00", "Mill", leg_before=leg(5), waits_minutes=20, host=host("Ms Mori"))
    assert lines_of(itinerary(day(timed, note="by bus")), "en") == (
        "Day 1  3 Dec (Thu)  by bus",
        "    ↓ Chartered bus, about 5 min",
        "      about 20 min until the next stop",
        "   9:05 – 10:00  Visit  Mill  Ms Mori",
    )
