"""A day of a tour while it happens: what was noted of it, and where the group is now.

A moment is kept on the clock of UTC, as minutes from its midnight of the day's date; times of day
are local to their stop, as everywhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from enum import StrEnum

from organiser.touring.itinerary import TimedDay, TimedStop

_DAY = 24 * 60
#: An evening may last so much longer than planned before the next day counts.
_LINGERING_MINUTES = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was noted of a stop on the day, in minutes of the day at the stop.

    `late_minutes` is how much later than planned the group said it would be there, or once it is
    there, would leave. `told_start` is the beginning the host was last told.
    """

    came_at: int | None = None
    left_at: int | None = None
    is_done: bool = False
    is_dropped: bool = False
    late_minutes: int | None = None
    told_start: int | None = None

    @property
    def is_over(self) -> bool:
        """Tell whether the group has been at the stop and gone on."""
        return self.left_at is not None or self.is_done

    @property
    def is_there(self) -> bool:
        """Tell whether the group came and has not gone on."""
        return self.came_at is not None and not self.is_over and not self.is_dropped


#: What was noted, by stop.
Notes = Mapping[int, Noted]

NOTHING = Noted()


class Phase(StrEnum):
    """How far a day has got."""

    BEFORE = "before"
    AT = "at a stop"
    UNDER_WAY = "under way"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the group is: at `stop`, or under way from it, and what comes next.

    `is_noted` tells whether that was noted; otherwise the plan and the clock say so.
    """

    phase: Phase
    stop: TimedStop | None = None
    coming: TimedStop | None = None
    is_noted: bool = False


def utc_minute(local: int, timed: TimedStop) -> int:
    """Return a stop's time of day on the clock of UTC."""
    return local - timed.offset_minutes


def moment_of(moment: datetime, day: TimedDay) -> int:
    """Return an aware moment on the clock of UTC, counted from its midnight of the day's date."""
    midnight = datetime.combine(day.plan.day, time(), UTC)
    return int((moment - midnight).total_seconds() // 60)


def find_day(days: Sequence[TimedDay], moment: datetime) -> TimedDay | None:
    """Return the day that a moment belongs to: after midnight still a long evening's."""
    for day in days:
        if not day.stops:
            continue
        first, last = day.stops[0], day.stops[-1]
        now = moment_of(moment, day)
        ends = max(utc_minute(_DAY, first), utc_minute(last.ends, last) + _LINGERING_MINUTES)
        if utc_minute(0, first) <= now < ends:
            return day
    return None


def standing_at(day: TimedDay, notes: Notes, now: int) -> Standing:
    """Return where the group is at a moment on the clock of UTC; what was noted counts first."""
    stops = [one for one in day.stops if not noted_of(notes, one).is_dropped]
    passed = [place for place, one in enumerate(stops) if noted_of(notes, one).is_over]
    there = [place for place, one in enumerate(stops) if noted_of(notes, one).is_there]
    if there and (not passed or there[-1] > passed[-1]):
        return _at(stops, there[-1], is_noted=True)
    if passed:
        return _under_way(stops, passed[-1], is_noted=True)
    return _by_clock(stops, now)


def settled(day: TimedDay, notes: Notes) -> Notes:
    """Return the notes with what lies before the last noted stop as done: nobody goes back."""
    noted = [place for place, one in enumerate(day.stops) if _has_come(noted_of(notes, one))]
    passed = day.stops[: noted[-1]] if noted else ()
    forgotten = [one for one in passed if not noted_of(notes, one).is_dropped]
    done = {one.stop.stop_id: replace(noted_of(notes, one), is_done=True) for one in forgotten}
    return {**notes, **done}


def noted_of(notes: Notes, timed: TimedStop) -> Noted:
    """Return what was noted of a stop."""
    return notes.get(timed.stop.stop_id, NOTHING)


def _has_come(noted: Noted) -> bool:
    return noted.is_over or noted.is_there


def _by_clock(stops: Sequence[TimedStop], now: int) -> Standing:
    begun = [place for place, one in enumerate(stops) if utc_minute(_reached(one), one) <= now]
    if not begun:
        return Standing(phase=Phase.BEFORE, coming=stops[0] if stops else None)
    place = begun[-1]
    if now <= utc_minute(stops[place].ends, stops[place]):
        return _at(stops, place, is_noted=False)
    return _under_way(stops, place, is_noted=False)


def _reached(timed: TimedStop) -> int:
    return timed.starts if timed.arrives is None else min(timed.arrives, timed.starts)


def _at(stops: Sequence[TimedStop], place: int, *, is_noted: bool) -> Standing:
    coming = stops[place + 1] if place + 1 < len(stops) else None
    return Standing(phase=Phase.AT, stop=stops[place], coming=coming, is_noted=is_noted)


def _under_way(stops: Sequence[TimedStop], place: int, *, is_noted: bool) -> Standing:
    coming = stops[place + 1] if place + 1 < len(stops) else None
    phase = Phase.OVER if coming is None else Phase.UNDER_WAY
    return Standing(phase=phase, stop=stops[place], coming=coming, is_noted=is_noted)
