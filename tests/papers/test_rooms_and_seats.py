"""Rooms and seats for the organiser: every bed and every seat, and who has none."""

from dataclasses import replace

import pytest

from organiser.documents.rooms_and_seats import build
from organiser.documents.seat_plans import plan_figure
from organiser.papers.rooms_lines import rooms_and_seats_lines
from organiser.papers.seat_plan_lines import SeatPlanLines, seat_plans
from organiser.papers.tour_material import Ride, RoomOf
from organiser.touring.seat_plans import SeatLayout
from organiser.vocabulary import Reader, VehicleKind
from tests.papers.group_tours import (
    HOTEL,
    bus,
    group,
    guest,
    night,
    options,
    out_of_order,
    page_texts,
    passed,
    tour,
)

CAR = SeatLayout(kind=VehicleKind.CAR, seat_rows=1, left_seats=1, right_seats=0, back_seats=3)
TALL = SeatLayout(seat_rows=30, left_seats=4, right_seats=4, back_seats=8)


def plan_of(ride: Ride, count: int = 0, language: str = "ja") -> SeatPlanLines:
    (plan,) = seat_plans(tour(count, rides=(ride,)), language=language)
    return plan


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("count", [0, 1, 60])
def test_the_paper_says_every_line_in_order(count: int, language: str) -> None:
    shown = tour(count)
    paper = build(passed(shown, Reader.ORGANISER), options(language))
    texts = [*rooms_and_seats_lines(shown, options(language)).texts()]
    texts += [text for plan in seat_plans(shown, language=language) for text in plan.texts()]
    assert out_of_order(paper, texts) == []


def test_a_full_bus_of_45_is_on_one_page_with_every_name() -> None:
    shown = tour(45, nights=())
    pages = page_texts(build(passed(shown, Reader.ORGANISER), options(furigana=True)))
    names = [f"一郎{number}" for number in range(1, 46)]
    assert [name for name in names if name not in pages[-1]] == []
    assert "着席45名・空席0" in pages[-1]


def test_free_and_kept_seats_are_counted_and_marked() -> None:
    plan = plan_of(bus(3, SeatLayout(seat_rows=2, back_seats=0, kept_seats=5)), 3)
    assert "着席 3名・空席 3" in plan.further
    assert [seat.is_kept for seat in plan.seats] == [False, False, False, True, True, *[False] * 3]
    said = [text for _place, text in plan.texts()]
    assert (said.count("空席"), said.count("係員用")) == (3, 2)


def test_who_has_no_seat_or_bed_is_named() -> None:
    shown = tour(3, rides=(bus(1), bus(0)), nights=(night(2),))
    assert [plan.remark for plan in seat_plans(shown, language="ja")] == [
        "",
        "座席が未定の方: 上田 一郎2、岡本 一郎3",
    ]
    (table,) = rooms_and_seats_lines(shown, options()).tables
    assert table.remarks == ("部屋が未定の方: 岡本 一郎3",)
    assert table.further == "1室・ベッド2台・3名"


def test_who_is_away_that_night_needs_no_bed() -> None:
    guests = (guest(1), guest(2, away_from=frozenset({HOTEL})))
    (table,) = rooms_and_seats_lines(tour(2, guests=guests, nights=(night(1),)), options()).tables
    assert table.remarks == ()


def test_free_and_missing_beds_are_said_beside_the_room() -> None:
    rooms = (
        RoomOf(room_id=1, name="501", beds=1),
        RoomOf(room_id=2, name="502", beds=3),
        RoomOf(room_id=3, name="503", beds=2),
    )
    shown = tour(3, nights=(replace(night(3), rooms=rooms),))
    rows = rooms_and_seats_lines(shown, options()).tables[0].rows
    said = [(row.cells[0].text, row.cells[-1].text) for row in rows]
    assert said == [("501", "ベッド不足 1"), ("", ""), ("502", "空き 2"), ("503", "空き 2")]
    assert [row.joined for row in rows] == [False, True, False, False]


def test_a_car_has_its_driver_beside_the_first_seat() -> None:
    text = page_texts(build(passed(tour(2, rides=(bus(2, CAR),)), Reader.ORGANISER), options()))
    assert "運転席" in text[-1]
    assert "乗降口" not in text[-1]


@pytest.mark.parametrize("layout", [SeatLayout(), CAR, TALL, SeatLayout(seat_rows=30)])
def test_a_plan_is_never_higher_than_its_room(layout: SeatLayout) -> None:
    plan = plan_of(bus(4, layout), 4)
    figure = plan_figure(plan, width=400, height=500, furigana=True)
    assert figure.height <= 500
    assert figure.width == 400


def test_long_names_shrink_into_their_seats() -> None:
    long = replace(guest(1).name, family="勅使河原" * 3, given="小百合江" * 3)
    guests = (guest(1, name=long, organisation="一般社団法人見学受入連絡協議会" * 6), *group(4)[1:])
    shown = tour(4, guests=guests, rides=(bus(4),))
    text = page_texts(build(passed(shown, Reader.ORGANISER), options(large_print=True)))[-1]
    assert "勅使河原" in text
    assert "…" in text


def test_rooms_and_seats_say_who_really_comes() -> None:
    guests = (guest(1, deputy_name="林 みらの"), guest(2))
    shown = tour(2, guests=guests, rides=(bus(2),), nights=(night(2),))
    rows = rooms_and_seats_lines(shown, options()).tables[0].rows
    assert [row.cells[2].detail for row in rows] == ["代理: 林 みらの", ""]
    seats = [seat.detail for seat in plan_of(bus(2), 2).seats if seat.name]
    (plan,) = seat_plans(shown, language="ja")
    assert [seat.detail for seat in plan.seats if seat.name] == ["代理: 林 みらの", seats[1]]


def test_a_long_bus_stands_under_the_head_where_nobody_sleeps() -> None:
    long = bus(2, SeatLayout(seat_rows=14, back_seats=0))
    pages = page_texts(
        build(passed(tour(2, rides=(long,), nights=()), Reader.ORGANISER), options())
    )
    assert len(pages) == 1
