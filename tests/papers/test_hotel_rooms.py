"""What a hotel gets: rooms, names and their readings, meals as counts, times; nothing else."""

from dataclasses import replace

import pytest

from organiser.documents.hotel_rooms import build
from organiser.errors import NotFound
from organiser.papers.hotel_lines import hotel_lines
from organiser.papers.options import Own
from organiser.papers.table_lines import TabledLines
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import Reader
from tests.papers.group_tours import (
    FIRST,
    HOTEL,
    OFFICE,
    night,
    options,
    out_of_order,
    page_texts,
    passed,
    tour,
    two_days,
)

ABROAD = FIRST.replace("ホテル明石 lodging 0 +35", "HotelAngin lodging 0 +35 @WIB")
FORBIDDEN = (
    "協同組合",
    "部長",
    "090-0000",
    "guest1@",
    "食事秘密",
    "家族秘密",
    "内部秘密",
    "極秘",
    "寝具秘密",
    "40,400",
    "岸本",
    "播州機械",
)


def lines_of(shown: TourMaterial, language: str = "ja", stop_id: int = HOTEL) -> TabledLines:
    own = Own(stop_id=stop_id)
    return hotel_lines(passed(shown, Reader.CARRIER, own).value, options(language))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("count", [0, 1, 60])
def test_the_paper_says_every_line_in_order(count: int, language: str) -> None:
    shown = tour(count)
    paper = build(passed(shown, Reader.CARRIER, Own(stop_id=HOTEL)), options(language))
    assert out_of_order(paper, lines_of(shown, language).texts()) == []
    assert "ホテル明石" in paper.file_name


def test_the_hotel_reads_who_comes_when_and_nothing_else() -> None:
    text = "".join(
        page_texts(build(passed(tour(5), Reader.CARRIER, Own(stop_id=HOTEL)), options()))
    )
    assert [secret for secret in FORBIDDEN if secret in text] == []
    assert "伊藤一郎1" in text


def test_the_head_says_times_numbers_meals_and_whom_to_call() -> None:
    lines = lines_of(tour(5))
    assert lines.title == "ホテル明石 御中"
    assert lines.facts == (
        ("到着", "12月3日(木)  11:50"),
        ("出発", "12月4日(金)  8:30"),
        ("部屋数・人数", "3室・ベッド6台・5名"),
        ("お食事の配慮", "卵なし(2名)"),
        ("団体の連絡先", "田中  090-0  t@example.jp"),
    )


@pytest.mark.parametrize(
    ("first", "language", "columns", "said"),
    [
        (FIRST, "ja", ["部屋", "ベッド", "氏名", "よみ"], ["いとう いちろう"]),
        (FIRST, "en", ["Room", "Beds", "Full name", "In Latin letters"], ["ITO Ichiro"]),
        (
            ABROAD,
            "ja",
            ["部屋", "ベッド", "氏名", "よみ", "ローマ字"],
            ["いとう いちろう", "ITO Ichiro"],
        ),
    ],
)
def test_readings_are_those_the_desk_can_read(
    first: str, language: str, columns: list[str], said: list[str]
) -> None:
    (table,) = lines_of(tour(1, itinerary=two_days(first)), language).tables
    assert [column.heading for column in table.columns] == columns
    assert [cell.text for cell in table.rows[0].cells[3:]] == said


def test_who_has_no_room_yet_is_counted() -> None:
    lines = lines_of(tour(3, nights=(night(1),)))
    assert lines.remarks == ("お部屋が未定の方: 2名",)


def test_a_night_without_rooms_says_so() -> None:
    (table,) = lines_of(tour(2, nights=(night(2, rooms=(), sleepers=()),))).tables
    assert table.empty == "この晩の部屋はまだ決まっていません。"
    assert table.rows == ()


def test_the_last_night_has_no_departure() -> None:
    tour_of_one_day = two_days()
    days = tour_of_one_day.timeline.days[:1]
    timeline = replace(tour_of_one_day.timeline, days=days)
    lines = lines_of(tour(1, itinerary=replace(tour_of_one_day, timeline=timeline)))
    assert [label for label, _text in lines.facts if label == "出発"] == []


def test_a_stop_where_nobody_sleeps_has_no_list() -> None:
    with pytest.raises(NotFound):
        lines_of(tour(2), stop_id=OFFICE)
