"""The stops of a computed day on one clock, that of UTC, with what was noted of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from organiser.touring.itinerary import TimedDay, TimedLeg, TimedStop
from organiser.touring.plan import PlannedLeg, PlannedStop, PlannedTour, Window
from organiser.touring.progress import Noted, Notes, noted_of
from organiser.touring.timeline import compute
from organiser.vocabulary import LegMode, LegSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """What goes by a timetable; `offset` makes its minutes local to where it departs."""

    departs: int
    check_in: int
    next_departs: int | None
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StopClock:
    """A stop of a day; all minutes are on the clock of UTC, those named `noted_` were noted.

    `leaves` is the planned leaving, `travel` the minutes of the way to the stop from the one before
    that is not left out.
    """

    timed: TimedStop
    noted: Noted
    arrives: int
    leaves: int
    travel: int = 0
    departure: Departure | None = None

    @property
    def stop_id(self) -> int:
        """Return the stop."""
        return self.timed.stop.stop_id

    @property
    def offset(self) -> int:
        """Return how far the stop's clock is before that of UTC."""
        return self.timed.offset_minutes

    @property
    def starts(self) -> int:
        """Return the planned start."""
        return self.timed.starts - self.offset

    @property
    def ends(self) -> int:
        """Return the planned end."""
        return self.timed.ends - self.offset

    @property
    def dwell(self) -> int:
        """Return the planned stay."""
        return self.timed.stop.dwell_minutes

    @property
    def least(self) -> int:
        """Return the shortest stay; without one of its own a stop keeps its whole stay."""
        least = self.timed.stop.least_dwell_minutes
        return self.dwell if least is None else min(least, self.dwell)

    @property
    def fixed(self) -> int | None:
        """Return the fixed start."""
        return self._utc(self.timed.stop.fixed_start)

    @property
    def noted_came(self) -> int | None:
        """Return when the group came."""
        return self._utc(self.noted.came_at)

    @property
    def noted_left(self) -> int | None:
        """Return when the group left."""
        return self._utc(self.noted.left_at)

    @property
    def told_start(self) -> int | None:
        """Return the beginning the host was last told."""
        return self._utc(self.noted.told_start)

    @property
    def late_minutes(self) -> int | None:
        """Return how late the group said it is."""
        return self.noted.late_minutes

    @property
    def is_there(self) -> bool:
        """Tell whether the group is at the stop."""
        return self.noted.is_there

    @property
    def is_over(self) -> bool:
        """Tell whether the group has gone on from the stop."""
        return self.noted.is_over

    @property
    def latest_start(self) -> int | None:
        """Return the latest beginning of a whole stay in the hours the plan keeps to."""
        for window in self._windows():
            if window.opens <= self.starts <= window.latest_start(self.dwell):
                return window.latest_start(self.dwell)
        return None

    def local(self, minute: int) -> int:
        """Return a minute as the clock at the stop has it."""
        return minute + self.offset

    def begins(self, arrives: int) -> int:
        """Return when a group that comes at a minute begins: never earlier than planned.

        Where the host's hours are over it is in the next that hold the least stay, else at once.
        """
        earliest = max(arrives, self.starts)
        if self.fixed is not None:
            return earliest
        starts = (max(earliest, window.opens) for window in self._windows_for(earliest))
        return next(starts, earliest)

    def closing(self, begins: int) -> int | None:
        """Return the end of the host's hours for a stay that begins at a minute."""
        windows = self._windows_for(begins) if self.fixed is None else []
        return None if not windows or windows[0].is_last_entry else windows[0].closes

    def outside_minutes(self, begins: int) -> int:
        """Return how far a stay lies outside the host's hours; a fixed time was agreed with them.

        A stay that is outside as it is planned is a matter of the plan.
        """
        is_planned = begins == self.starts
        if self.fixed is not None or is_planned or self._windows_for(begins):
            return 0
        late = [begins - window.latest_start(self.least) for window in self._windows()]
        return min(late, default=0)

    def _windows_for(self, earliest: int) -> list[Window]:
        """Return the hours that hold at least the least stay."""
        return [
            window
            for window in self._windows()
            if max(earliest, window.opens) <= window.latest_start(self.least)
        ]

    def _windows(self) -> list[Window]:
        shifted = (
            replace(window, opens=window.opens - self.offset, closes=window.closes - self.offset)
            for window in self.timed.stop.windows
        )
        return sorted(shifted, key=lambda window: (window.opens, window.closes))

    def _utc(self, local: int | None) -> int | None:
        return None if local is None else local - self.offset


def clocks_of(day: TimedDay, plan: PlannedTour, notes: Notes) -> list[StopClock]:
    """Return the stops that are not left out; around those that are, the group goes straight."""
    kept = [timed for timed in day.stops if not noted_of(notes, timed).is_dropped]
    legs = _legs(day, plan, kept)
    found = []
    for place, timed in enumerate(kept):
        leg = legs[place]
        found.append(
            StopClock(
                timed=timed,
                noted=noted_of(notes, timed),
                arrives=_arrives(timed),
                leaves=_leaves(day, timed),
                travel=leg.minutes if leg else 0,
                departure=_departure(kept[place - 1], timed, leg) if leg else None,
            )
        )
    return found


def _arrives(timed: TimedStop) -> int:
    local = timed.starts if timed.arrives is None else timed.arrives
    return local - timed.offset_minutes


def _leaves(day: TimedDay, timed: TimedStop) -> int:
    """Return the planned leaving: the arrival at the next stop less the way there."""
    place = day.stops.index(timed) + 1
    if place == len(day.stops):
        return timed.ends - timed.offset_minutes
    following = day.stops[place]
    leg = following.leg_before
    return _arrives(following) - (leg.minutes if leg else 0)


def _departure(before: TimedStop, timed: TimedStop, leg: TimedLeg) -> Departure | None:
    if leg.departs is None:
        return None
    planned = timed.stop.leg_before
    following = planned.next_departs_at if planned else None
    return Departure(
        departs=leg.departs - before.offset_minutes,
        check_in=leg.check_in_minutes,
        next_departs=None if following is None else following - before.offset_minutes,
        offset=before.offset_minutes,
    )


def _legs(day: TimedDay, plan: PlannedTour, kept: Sequence[TimedStop]) -> list[TimedLeg | None]:
    if len(kept) == len(day.stops):
        return [timed.leg_before for timed in kept]
    straight = _straight_legs(day, plan, kept)
    found: list[TimedLeg | None] = []
    for place, timed in enumerate(kept):
        is_after_kept = place and day.stops.index(timed) - day.stops.index(kept[place - 1]) == 1
        if place == 0 or is_after_kept:
            found.append(None if place == 0 else timed.leg_before)
            continue
        around = _around(day, kept[place - 1], timed)
        leg = straight.get(timed.stop.stop_id)
        found.append(leg if leg is not None and leg.minutes <= around.minutes else around)
    return found


def _around(day: TimedDay, origin: TimedStop, timed: TimedStop) -> TimedLeg:
    """Return the way past the stops left out: no longer than the ways over them."""
    first, last = day.stops.index(origin) + 1, day.stops.index(timed)
    legs = [one.leg_before for one in day.stops[first : last + 1] if one.leg_before]
    minutes = sum(leg.minutes for leg in legs)
    return TimedLeg(mode=legs[-1].mode, minutes=minutes, source=LegSource.UNKNOWN)


def _straight_legs(
    day: TimedDay, plan: PlannedTour, kept: Sequence[TimedStop]
) -> dict[int, TimedLeg]:
    """Return the estimated ways between stops that were not neighbours, where one can be known."""
    stops = tuple(_without_typed(timed.stop) for timed in kept)
    timeline = compute(replace(plan, days=(replace(day.plan, stops=stops),)))
    return {
        timed.stop.stop_id: timed.leg_before
        for timed in timeline.days[0].stops
        if timed.leg_before is not None and timed.leg_before.source is not LegSource.UNKNOWN
    }


def _without_typed(stop: PlannedStop) -> PlannedStop:
    mode = stop.leg_before.mode if stop.leg_before else LegMode.BUS
    return replace(stop, leg_before=PlannedLeg(mode=mode))
