"""The calendar in the code of an itinerary is right, whole, and short enough for a telephone."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.papers.tour_calendar import MOST_BYTES, CalendarFile, calendar_file
from organiser.touring.itinerary import Itinerary
from tests.documents.itineraries import abroad, day, full_days, itinerary, stop, two_days

STAMP = date(2026, 11, 21)


def made(tour: Itinerary, language: str = "ja") -> CalendarFile:
    file = calendar_file(tour, stamped_on=STAMP, language=language)
    assert file is not None
    return file


def lines_of(tour: Itinerary, language: str = "ja") -> list[str]:
    """Return the unfolded lines of a calendar."""
    return made(tour, language).text.replace("\r\n ", "").split("\r\n")


def test_each_day_is_an_entry_in_utc() -> None:
    lines = lines_of(two_days())
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Organiser//EN"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert [line for line in lines if line.startswith("DT")] == [
        "DTSTAMP:20261121T000000Z",
        "DTSTART:20261203T000000Z",
        "DTEND:20261203T075500Z",
        "DTSTAMP:20261121T000000Z",
        "DTSTART:20261203T233000Z",
        "DTEND:20261204T031500Z",
    ]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert "SUMMARY:監理団体実地見学ツアー 兵庫 1日目" in lines
    assert "LOCATION:JR姫路駅 〒670-0927 姫路市駅前町" in lines
    assert "DESCRIPTION:田中(世話人) 090-0000-0000" in lines


def test_times_abroad_are_by_the_clock_there() -> None:
    starts = [line for line in lines_of(abroad()) if line.startswith("DTSTART")]
    assert starts[:2] == ["DTSTART:20261203T000000Z", "DTSTART:20261204T015000Z"]


@pytest.mark.parametrize(
    ("language", "title"), [("ja", "SUMMARY:見学 1日目"), ("en", "SUMMARY:見学 Day 1")]
)
def test_days_are_counted_in_the_language_of_the_paper(language: str, title: str) -> None:
    days = (day(stop("9:00", "10:00", "a")), day(stop("9:00", "9:00", "b"), number=2))
    lines = lines_of(itinerary(*days, title="見学"), language)
    assert title in lines
    assert sum(line.startswith("DTEND") for line in lines) == 1


def test_a_day_without_stops_lasts_all_day_and_a_single_one_has_no_number() -> None:
    lines = lines_of(itinerary(day(), title="見学"))
    assert "DTSTART;VALUE=DATE:20261203" in lines
    assert "DTEND;VALUE=DATE:20261204" in lines
    assert "SUMMARY:見学" in lines


def test_signs_that_mean_something_are_escaped() -> None:
    tour = itinerary(day(stop("9:00", "9:30", "a;b,c\\d\ne\x07f")), title="1, 2; 3")
    lines = lines_of(tour)
    assert "LOCATION:a\\;b\\,c\\\\d\\ne f" in lines
    assert "SUMMARY:1\\, 2\\; 3" in lines


def test_places_go_first_then_titles_and_then_the_days() -> None:
    three, four = lines_of(full_days(3, 3)), lines_of(full_days(4, 3))
    assert "SUMMARY:監理団体実地見学ツアー 兵庫 3日目" in three
    assert not any(line.startswith("LOCATION") for line in three)
    assert "SUMMARY:監理団体実… 4日目" in four
    many = made(full_days(9, 3))
    assert not many.has_days
    assert "DTEND;VALUE=DATE:20261212" in many.text


def test_without_dates_there_is_no_calendar() -> None:
    tour = itinerary(first_day=None, last_day=None)
    assert calendar_file(tour, stamped_on=STAMP, language="ja") is None
    assert not made(itinerary()).has_days


@given(st.text(), st.text(), st.integers(0, 12))
def test_it_is_never_too_long_and_no_line_is(title: str, place: str, days: int) -> None:
    planned = (day(stop("9:00", "9:30", place), number=number + 1) for number in range(days))
    text = made(itinerary(*planned, title=title)).text
    assert len(text.encode(errors="replace")) <= MOST_BYTES
    assert all(len(line.encode(errors="replace")) <= 75 for line in text.split("\r\n"))
    assert not re.search(r"(?<!\r)\n", text)


def test_half_a_character_does_no_harm() -> None:
    tour = replace(two_days(), title="\ud800兵庫")
    assert "SUMMARY:兵庫 1日目" in lines_of(tour)
