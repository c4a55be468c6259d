"""Whose clock a place goes by, and how far that clock is before that of UTC."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from organiser.text.holidays import Country
from organiser.touring.areas import (
    CENTRAL_INDONESIA,
    EASTERN_INDONESIA,
    JAPAN,
    WESTERN_INDONESIA,
    Box,
)
from organiser.touring.plan import HOME_ZONE, Place

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_AREAS: Mapping[str, tuple[Box, ...]] = {
    "Asia/Tokyo": JAPAN,
    "Asia/Jakarta": WESTERN_INDONESIA,
    "Asia/Makassar": CENTRAL_INDONESIA,
    "Asia/Jayapura": EASTERN_INDONESIA,
}
_COUNTRIES: Mapping[str, Country] = {
    "Asia/Tokyo": "JP",
    "Asia/Jakarta": "ID",
    "Asia/Pontianak": "ID",
    "Asia/Makassar": "ID",
    "Asia/Jayapura": "ID",
}
_KNOWN_MARKS = ("JST", "WIB", "WITA", "WIT")
_NOON = 12 * 60
_SOME_DAY = date(2026, 1, 1)


def zone_of(place: Place) -> str | None:
    """Return the zone of a place in Japan or Indonesia, by simple areas; nothing elsewhere."""
    for zone, areas in _AREAS.items():
        if any(area.holds(place) for area in areas):
            return zone
    return None


def offset_minutes(zone: str, day: date, minute: int = _NOON) -> int:
    """Return how many minutes a zone's clock is before that of UTC, at a local minute of a day.

    A zone that nobody knows counts as that of home.
    """
    return _offset(zone, day, minute // 60)


def zone_mark(zone: str, day: date = _SOME_DAY) -> str:
    """Return a zone's short mark: `JST`, `WIB`, `WITA`, `WIT`, elsewhere `UTC+7:30`."""
    name = datetime.combine(day, time(12), tzinfo=_zone(zone)).tzname() or ""
    if name in _KNOWN_MARKS:
        return name
    offset = offset_minutes(zone, day)
    hours, rest = divmod(abs(offset), 60)
    sign = "-" if offset < 0 else "+"
    return f"UTC{sign}{hours}:{rest:02d}" if rest else f"UTC{sign}{hours}"


def is_abroad(origin: str, destination: str) -> bool:
    """Return whether a way between two zones leaves the country, as far as zones can tell."""
    return (country_of(origin) or origin) != (country_of(destination) or destination)


def country_of(zone: str) -> Country | None:
    """Return the country of a zone if that is Japan or Indonesia."""
    return _COUNTRIES.get(zone)


@cache
def _offset(zone: str, day: date, hour: int) -> int:
    later, hour = divmod(hour, 24)
    moment = datetime.combine(day, time(hour), tzinfo=_zone(zone))
    offset = (moment + timedelta(days=later)).utcoffset()
    return 0 if offset is None else offset // timedelta(minutes=1)


@cache
def _zone(name: str) -> "ZoneInfo":
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(HOME_ZONE)
