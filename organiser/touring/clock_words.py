"""Times of day as participants read them: the day after and the day before, and whose clock."""

from collections.abc import Iterable
from functools import reduce

from organiser.touring.itinerary import TimedDay, clock
from organiser.touring.zones import zone_mark
from organiser.wording import Phrase, phrase, verbatim

_DAY_MINUTES = 24 * 60
_ZONE_NAMES = {
    "JST": phrase("JST Japan"),
    "WIB": phrase("WIB western Indonesia"),
    "WITA": phrase("WITA central Indonesia"),
    "WIT": phrase("WIT eastern Indonesia"),
}


def moment(minute: int, zone: str = "") -> Phrase:
    """Return a minute of a day with its zone's mark: `9:05`, `0:30 +1 WIB` past midnight."""
    days, time = divmod(minute, _DAY_MINUTES)
    said = _on_day(clock(time), days)
    return phrase("{time} {zone}", time=said, zone=zone) if zone else said


def day_marks(day: TimedDay) -> tuple[str, ...]:
    """Return the mark of the zone of each stop of a day."""
    return tuple(zone_mark(timed.stop.zone, day.plan.day) for timed in day.stops)


def zones_said(marks: Iterable[str]) -> Phrase:
    """Return what the marks of zones stand for: `JST Japan, WIB western Indonesia`."""
    names = [_ZONE_NAMES.get(mark, verbatim(mark)) for mark in dict.fromkeys(marks)]
    return reduce(lambda first, more: phrase("{first}, {more}", first=first, more=more), names)


def _on_day(time: str, days: int) -> Phrase:
    if days == 0:
        return verbatim(time)
    if days == 1:
        return phrase("{time} +1", time=time)
    if days == -1:
        return phrase("{time} -1", time=time)
    return phrase("{time} {days} days later", time=time, days=days)
