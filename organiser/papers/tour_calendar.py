"""A tour as a small calendar file (RFC 5545) that fits into a code a telephone can read.

It has to be short: where all days with their places are too long, places go first, then the title
of each day becomes shorter, then the days become one entry for the whole tour.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from organiser.touring.itinerary import Itinerary, TimedDay
from organiser.touring.lines import tour_dates
from organiser.touring.zones import offset_minutes
from organiser.wording import phrase

#: Longer codes have squares too small for the cameras of telephones.
MOST_BYTES = 700
_MOST_TITLE_BYTES = 120
_SHORT_TITLE_BYTES = 18
#: Lines are folded after so many bytes (RFC 5545, 3.1).
_LINE_BYTES = 75

_SPECIAL = re.compile(r"[\\;,]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The file as text; with `has_days` each day of the tour is an entry of its own."""

    text: str
    has_days: bool


def calendar_file(itinerary: Itinerary, *, stamped_on: date, language: str) -> CalendarFile | None:
    """Return the calendar of a tour in at most `MOST_BYTES`; nothing for one without dates."""
    dates = tour_dates(itinerary)
    if dates is None:
        return None
    days = itinerary.timeline.days
    stamp = f"DTSTAMP:{stamped_on:%Y%m%d}T000000Z"
    if days:
        for entry in (_day_with_place, _day_entry, _short_day_entry):
            text = _file(line for day in days for line in entry(itinerary, day, stamp, language))
            if len(text.encode()) <= MOST_BYTES:
                return CalendarFile(text, has_days=True)
    return CalendarFile(_file(_whole_entry(itinerary, dates, stamp)), has_days=False)


def _day_with_place(
    itinerary: Itinerary, day: TimedDay, stamp: str, language: str
) -> Iterator[str]:
    """Yield the entry of a day with where it begins and whom to call."""
    *lines, end = _day_entry(itinerary, day, stamp, language)
    yield from lines
    if day.stops:
        first = day.stops[0].stop
        place = " ".join(filter(None, (first.name.strip(), first.address.strip())))
        yield f"LOCATION:{_escaped(place)}"
    contact = f"{itinerary.organiser_name} {itinerary.organiser_telephone}".strip()
    if contact:
        yield f"DESCRIPTION:{_escaped(contact)}"
    yield end


def _short_day_entry(
    itinerary: Itinerary, day: TimedDay, stamp: str, language: str
) -> Iterator[str]:
    short = replace(itinerary, title=_short(itinerary.title, _SHORT_TITLE_BYTES))
    yield from _day_entry(short, day, stamp, language)


def _day_entry(itinerary: Itinerary, day: TimedDay, stamp: str, language: str) -> Iterator[str]:
    title = _short(itinerary.title)
    if len(itinerary.timeline.days) > 1:
        number = phrase("Day {number}", number=day.number).in_language(language)
        title = f"{title} {number}"
    yield "BEGIN:VEVENT"
    yield f"UID:{itinerary.tour_id}-{day.plan.day_id}@organiser"
    yield stamp
    yield from _span_of(day)
    yield f"SUMMARY:{_escaped(title)}"
    yield "END:VEVENT"


def _whole_entry(itinerary: Itinerary, dates: tuple[date, date], stamp: str) -> Iterator[str]:
    first, last = dates
    yield "BEGIN:VEVENT"
    yield f"UID:{itinerary.tour_id}@organiser"
    yield stamp
    yield from _whole_days(first, last)
    yield f"SUMMARY:{_escaped(_short(itinerary.title))}"
    yield "END:VEVENT"


def _span_of(day: TimedDay) -> Iterator[str]:
    """Yield begin and end of a day in UTC; a day without stops lasts all day."""
    if not day.stops:
        yield from _whole_days(day.plan.day, day.plan.day)
        return
    last = day.stops[-1]
    starts = _moment(day, day.begins, _first_offset(day))
    ends = _moment(day, last.ends, last.offset_minutes)
    yield f"DTSTART:{starts:%Y%m%dT%H%M%SZ}"
    if ends > starts:
        yield f"DTEND:{ends:%Y%m%dT%H%M%SZ}"


def _whole_days(first: date, last: date) -> Iterator[str]:
    yield f"DTSTART;VALUE=DATE:{first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{last + timedelta(days=1):%Y%m%d}"


def _first_offset(day: TimedDay) -> int:
    """Return how far before UTC the clock is where the day begins: at its lodging, if there."""
    lodging = day.plan.starts_from
    if day.leaves_lodging is None or lodging is None:
        return day.stops[0].offset_minutes
    return offset_minutes(lodging.zone, day.plan.day, day.leaves_lodging)


def _moment(day: TimedDay, minute: int, offset: int) -> datetime:
    """Return a minute of the day, by a clock that is `offset` before UTC, in UTC."""
    midnight = datetime.combine(day.plan.day, time(), tzinfo=UTC)
    return midnight + timedelta(minutes=minute - offset)


def _file(entries: Iterator[str]) -> str:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Organiser//EN")
    return "".join(f"{_folded(line)}\r\n" for line in (*head, *entries, "END:VCALENDAR"))


def _escaped(text: str) -> str:
    """Return text with its special signs as RFC 5545, 3.3.11 writes them."""
    text = _SPECIAL.sub(lambda found: "\\" + found.group(), text.replace("\r\n", "\n"))
    return _CONTROL.sub(" ", text.replace("\n", "\\n"))


def _short(title: str, most_bytes: int = _MOST_TITLE_BYTES) -> str:
    """Return a title in a line that is not too long for a code."""
    title = " ".join(title.encode(errors="ignore").decode().split())
    while len(title.encode()) > most_bytes:
        title = title[:-2].rstrip() + "…"
    return title


def _folded(line: str) -> str:
    """Return a line in pieces of at most 75 bytes; no sign is parted."""
    pieces, room = [""], _LINE_BYTES
    for sign in line:
        size = len(sign.encode())
        if size > room:
            pieces.append("")
            room = _LINE_BYTES - 1
        pieces[-1] += sign
        room -= size
    return "\r\n ".join(pieces)
