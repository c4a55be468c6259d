"""Visiting hours, lengths, distances and places on the map as people type them."""

import re
import unicodedata

from organiser.errors import InvalidInput
from organiser.services.tours.stop_drafts import check_windows
from organiser.touring.itinerary import clock
from organiser.touring.plan import Place, Window
from organiser.ui.language import say
from organiser.ui.typed_moments import read_time
from organiser.wording import phrase

_DAY = 24 * 60
_DASHES = re.compile(r"\s*(?:[-‐‑‒–—―−~〜～ー]|から|to)\s*")
_BETWEEN = re.compile(r"\s*(?:[,、，;；/・\n]|と|and)\s*|(?<=\d)\s+(?=\d)")
_LAST_ENTRY = re.compile(r"\s*[(（]?(?:last (?:entry|admission)|最終(?:受付|入場|入館))[)）]?$")
_DAY_BEFORE = re.compile(r"^前日\s*|\s*-\s*1(?:日|d)?$")
_DAY_AFTER = re.compile(r"^翌日?\s*|\s*\+\s*1(?:日|d)?$")
_LATE_HOUR = re.compile(r"(2[4-9]|3\d|4[0-7])\s*(?::|時)\s*(\d{1,2})?分?")
_MIDNIGHT = re.compile(r"24\s*(?::\s*00?|時)?")
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2})\s*(?::|h|時間)\s*(\d{1,2})?\s*(?:分|min)?")
_MINUTES = re.compile(r"(\d{1,4})\s*(?:分|min)?")
_KILOMETRES = re.compile(r"(\d{1,5})(?:\.(\d{1,3}))?\s*(?:km|キロ)?")
_DEGREES = re.compile(r"(-?\d{1,3}(?:\.\d+)?)\s*[,、 ]\s*(-?\d{1,3}(?:\.\d+)?)")


def read_windows(text: str) -> tuple[Window, ...]:
    """Return visiting hours: `9:00-12:00, 13:00-16:30 last entry`; none for an empty text.

    Raises:
        InvalidInput: a part is no pair of times, ends before it begins, or overlaps another.
    """
    parts = [part for part in _BETWEEN.split(_folded(text)) if part]
    windows = tuple(_window(part) for part in parts)
    check_windows(windows)
    return tuple(sorted(windows, key=lambda window: window.opens))


def windows_text(windows: tuple[Window, ...]) -> str:
    """Return visiting hours as `read_windows` reads them."""
    return ", ".join(_window_text(window) for window in windows)


def read_clock(text: str) -> int | None:
    """Return a minute of the day: `9:05`, `25:30`, `翌1:30`, `1:30 +1`, `20:00 -1`; none if empty.

    Raises:
        InvalidInput: the text is no time of day.
    """
    plain = _folded(text)
    if not plain:
        return None
    if found := _LATE_HOUR.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2] or 0)
    for marked, later in ((_DAY_AFTER, _DAY), (_DAY_BEFORE, -_DAY)):
        if marked.search(plain):
            return _minute(marked.sub("", plain, count=1)) + later
    return _minute(plain)


def clock_text(minute: int | None) -> str:
    """Return a minute of the day as `read_clock` reads it, with the day it belongs to."""
    if minute is None:
        return ""
    days, rest = divmod(minute, _DAY)
    return f"{clock(rest)} {days:+d}" if days else clock(rest)


def read_length(text: str) -> int | None:
    """Return minutes: `80`, `80分`, `1:20`, `1時間20分`; nothing for an empty text.

    Raises:
        InvalidInput: the text is no length of time.
    """
    plain = _folded(text).lower()
    if not plain:
        return None
    if found := _MINUTES.fullmatch(plain):
        return int(found[1])
    if found := _HOURS_AND_MINUTES.fullmatch(plain):
        return int(found[1]) * 60 + int(found[2] or 0)
    raise InvalidInput(
        phrase("“{text}” is not a length of time. Write 80 or 1:20.", text=text.strip())
    )


def read_distance(text: str) -> int | None:
    """Return metres from typed kilometres: `14`, `0.8 km`; nothing for an empty text.

    Raises:
        InvalidInput: the text is no distance.
    """
    plain = _folded(text).lower()
    if not plain:
        return None
    found = _KILOMETRES.fullmatch(plain)
    if found is None:
        raise InvalidInput(
            phrase("“{text}” is not a distance in kilometres. Write 14 or 0.8.", text=text.strip())
        )
    return int(found[1]) * 1000 + int((found[2] or "").ljust(3, "0"))


def distance_text(metres: int | None) -> str:
    """Return metres as kilometres, as `read_distance` reads them."""
    return "" if metres is None else f"{metres / 1000:.3f}".rstrip("0").rstrip(".")


def read_place(text: str) -> Place | None:
    """Return a place on the map: `34.8266, 134.6903`; nothing for an empty text.

    Raises:
        InvalidInput: the text is not two numbers.
    """
    plain = _folded(text)
    if not plain:
        return None
    found = _DEGREES.fullmatch(plain)
    if found is None:
        raise InvalidInput(
            phrase(
                "“{text}” is not a place on the map. Write latitude and longitude: 34.83, 134.69.",
                text=text.strip(),
            )
        )
    return Place(float(found[1]), float(found[2]))


def place_text(latitude: float | None, longitude: float | None) -> str:
    """Return a place on the map as `read_place` reads it."""
    return "" if latitude is None or longitude is None else f"{latitude}, {longitude}"


def _window_text(window: Window) -> str:
    hours = f"{clock(window.opens)}-{clock(window.closes)}"
    if not window.is_last_entry:
        return hours
    return say(phrase("{hours} last entry", hours=hours))


def _window(part: str) -> Window:
    is_last_entry = _LAST_ENTRY.search(part) is not None
    plain = _LAST_ENTRY.sub("", part)
    ends = _DASHES.split(plain.removesuffix("まで").strip())
    if len(ends) != 2 or not all(ends):
        raise InvalidInput(
            phrase("“{text}” is not a pair of times. Write 9:00-12:00, 13:00-17:00.", text=part),
            field="windows",
        )
    opens, closes = (_minute(end) for end in ends)
    return Window(opens, closes, is_last_entry)


def _minute(text: str) -> int:
    if _MIDNIGHT.fullmatch(text):
        return 24 * 60
    if text.isdigit() and len(text) <= 2:
        text = f"{text}:00"
    moment = read_time(text)
    return moment.hour * 60 + moment.minute


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
