from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from organiser.errors import InvalidInput
from organiser.text.eras import era_date
from organiser.ui.typed_moments import read_day, read_time
from organiser.wording import day_label

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-03",
        "2026/12/3",
        "20261203",
        "12/3",
        "１２／３",
        "12月3日(木)",
        "2026年12月3日木曜日",
        "令和8年12月3日",
        "R8.12.3",
        "r8/12/3",
        " 2026-12-03 (Thu) ",
    ],
)
def test_many_ways_to_write_one_day(text: str) -> None:
    assert read_day(text, today=TODAY) == date(2026, 12, 3)


@pytest.mark.parametrize(
    ("text", "lean", "day"),
    [
        ("7/25", "nearest", date(2026, 7, 25)),
        ("7/25", "coming", date(2027, 7, 25)),
        ("12/3", "past", date(2025, 12, 3)),
        ("11/21", "coming", TODAY),
        ("明日", "nearest", date(2026, 11, 22)),
        ("Yesterday", "nearest", date(2026, 11, 20)),
        ("平成元年1月8日", "nearest", date(1989, 1, 8)),
    ],
)
def test_what_is_left_out_is_filled_in(text: str, lean: str, day: date) -> None:
    assert read_day(text, today=TODAY, lean=lean) == day


@pytest.mark.parametrize(
    "text", ["2/30", "2026-02-29", "13/1", "平成32年1月1日", "昭和64年1月8日", "soon", "", "8"]
)
def test_impossible_days_are_told(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_day(text, today=TODAY)
    assert caught.value.message.in_language("ja") != str(caught.value)


@given(some.dates(date(1873, 1, 1), date(2100, 12, 31)))
def test_every_way_we_write_a_day_can_be_read_back(day: date) -> None:
    for written in (day_label(day, "ja"), day_label(day, "en"), era_date(day)):
        assert read_day(written, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9:05", time(9, 5)),
        ("9", time(9)),
        ("0905", time(9, 5)),
        ("９時半", time(9, 30)),
        ("14時30分", time(14, 30)),
        ("午後2時", time(14)),
        ("12:00 am", time(0)),
        ("2:30 pm", time(14, 30)),
    ],
)
def test_many_ways_to_write_a_time(text: str, moment: time) -> None:
    assert read_time(text) == moment


@pytest.mark.parametrize("text", ["24:00", "12:75", "noon", "", "9:5:3"])
def test_impossible_times_are_told(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_time(text)
