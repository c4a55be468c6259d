import pytest

from organiser.errors import InvalidInput
from organiser.touring.plan import Place, Window
from organiser.ui.tours.typed_tour import (
    clock_text,
    distance_text,
    place_text,
    read_clock,
    read_distance,
    read_length,
    read_place,
    read_windows,
    windows_text,
)

MORNING, AFTERNOON = Window(540, 720), Window(780, 1020)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("", ()),
        ("  ", ()),
        ("9:00-12:00", (MORNING,)),
        ("9:00-12:00, 13:00-17:00", (MORNING, AFTERNOON)),
        ("13:00-17:00, 9:00-12:00", (MORNING, AFTERNOON)),
        ("9-12 13-17", (MORNING, AFTERNOON)),
        ("9:00–12:00;13:00–17:00", (MORNING, AFTERNOON)),
        ("9:00〜12:00、13:00〜17:00", (MORNING, AFTERNOON)),
        ("９:００－１２:００", (MORNING,)),
        ("9時から12時まで、13時~17時", (MORNING, AFTERNOON)),
        ("午前9時-午後0時 / 13:00ー17:00", (MORNING, AFTERNOON)),
        ("22:00-24:00", (Window(1320, 1440),)),
    ],
)
def test_visiting_hours_are_read(text: str, windows: tuple[Window, ...]) -> None:
    assert read_windows(text) == windows
    assert read_windows(windows_text(windows)) == windows


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9:00", "pair of times"),
        ("9:00-", "pair of times"),
        ("9:00-10:00-11:00", "pair of times"),
        ("朝-夕", "not a time of day"),
        ("9:00-25:00", "not a time of day"),
        ("17:00-13:00", "17:00–13:00 end before they begin"),
        ("9:00-12:00, 11:00-13:00", "until 12:00 and from 11:00 overlap"),
    ],
)
def test_what_are_no_visiting_hours_is_said(text: str, told: str) -> None:
    with pytest.raises(InvalidInput, match=told):
        read_windows(text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", None),
        ("80", 80),
        ("８０分", 80),
        ("1:20", 80),
        ("1時間20分", 80),
        ("1h", 60),
        ("0", 0),
        ("25 min", 25),
    ],
)
def test_lengths_are_read(text: str, minutes: int | None) -> None:
    assert read_length(text) == minutes


@pytest.mark.parametrize(
    ("text", "metres"), [("", None), ("14", 14_000), ("0.8 km", 800), ("１４キロ", 14_000)]
)
def test_distances_are_read(text: str, metres: int | None) -> None:
    assert read_distance(text) == metres
    assert read_distance(distance_text(metres)) == metres


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", None),
        ("34.8266, 134.6903", Place(34.8266, 134.6903)),
        ("-6.2 106.8", Place(-6.2, 106.8)),
    ],
)
def test_places_are_read(text: str, place: Place | None) -> None:
    assert read_place(text) == place
    if place is not None:
        assert read_place(place_text(place.latitude, place.longitude)) == place


@pytest.mark.parametrize("read", [read_length, read_distance, read_place])
@pytest.mark.parametrize("text", ["すぐ", "-", "1,2,3", "34.5"])
def test_what_is_neither_is_said(read: object, text: str) -> None:
    if text == "34.5" and read is read_distance:
        return
    with pytest.raises(InvalidInput, match=text):
        read(text)  # type: ignore[operator]


@pytest.mark.parametrize(
    ("text", "minute", "written"),
    [
        ("", None, ""),
        ("9:05", 545, "9:05"),
        ("24:00", 1440, "0:00 +1"),
        ("25:30", 1530, "1:30 +1"),
        ("翌日 1時半", 1530, "1:30 +1"),
        ("1:30+1", 1530, "1:30 +1"),
        ("前日20:00", -240, "20:00 -1"),
    ],
)
def test_a_time_may_be_of_the_day_before_or_after(
    text: str, minute: int | None, written: str
) -> None:
    assert read_clock(text) == minute
    assert clock_text(minute) == written
    assert read_clock(written) == minute


@pytest.mark.parametrize("text", ["48:00", "noon", "+1", "翌"])
def test_no_time_of_any_day(text: str) -> None:
    with pytest.raises(InvalidInput):
        read_clock(text)


@pytest.mark.parametrize(
    "text", ["9:00-16:30 last entry", "9時〜16時半(最終受付)", "9:00-16:30最終入場"]
)
def test_hours_may_end_with_the_last_entry(text: str) -> None:
    windows = (Window(540, 990, is_last_entry=True),)
    assert read_windows(text) == windows
    assert read_windows(windows_text(windows)) == windows
