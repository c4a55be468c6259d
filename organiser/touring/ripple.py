"""What a delay does to the rest of a day: who is met later, what breaks, and whom to call.

Nothing ever begins earlier than planned. Buffers and waiting are used up first; then stops that
have a least stay are shortened, the nearest first, and only as far as something later needs it.
What has a fixed time stays there: the group comes late for it, which is said, and stays as long as
it would have, or as what comes later allows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from organiser.touring.day_clock import StopClock, clocks_of
from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.touring.plan import PlannedTour
from organiser.touring.progress import NOTHING, Notes, Phase, settled, standing_at
from organiser.vocabulary import Stage

#: A host is called when the group comes this many minutes later, or earlier, than they expect.
CALL_FROM_MINUTES = 5
_EXPECTING = (Stage.ACCEPTED, Stage.ASKED, Stage.CONSIDERING)


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedDeparture:
    """A departure that goes without the group, by how many minutes, and the next one typed."""

    minutes: int
    departs: int
    next_departs: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RippledStop:
    """A stop with its planned and its new times, all local to it.

    `new_start` of a fixed stop is its fixed time; `comes` is when the group is there and begins.
    `shortened_to` is the stay that is left where it is shorter than planned. `breaks_minutes` is
    how late the group is for a fixed time, `window_minutes` how far the visit lies outside the
    host's hours. `margin_minutes` is the further delay that still breaks nothing, nothing where no
    delay could; `missed` is the departure that should have brought the group here.
    """

    stop_id: int
    planned_start: int
    planned_end: int
    new_start: int
    new_end: int
    comes: int
    shortened_to: int | None = None
    breaks_minutes: int = 0
    window_minutes: int = 0
    missed: MissedDeparture | None = None
    margin_minutes: int | None = None
    is_passed: bool = False

    @property
    def moved_minutes(self) -> int:
        """Return how much later the group begins here than planned."""
        return self.comes - self.planned_start

    @property
    def is_as_planned(self) -> bool:
        """Tell whether the stop begins and ends as planned."""
        return self.comes == self.planned_start and self.new_end == self.planned_end

    @property
    def is_broken(self) -> bool:
        """Tell whether something cannot be kept here."""
        return bool(self.breaks_minutes or self.window_minutes or self.missed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ripple:
    """A day as it will go on; stops that are left out are not among `stops`.

    From `absorbed_at` on, at `absorbed_minute` there, everything is as planned. `calls` are the
    stops whose hosts are to be called, those that expect the group soonest first. `over_minutes` is
    how much too late the group is at the end of the day.
    """

    stops: tuple[RippledStop, ...]
    calls: tuple[int, ...] = ()
    absorbed_at: int | None = None
    absorbed_minute: int | None = None
    over_minutes: int = 0

    def at(self, stop_id: int) -> RippledStop | None:
        """Return one of the stops, nothing for one that is left out."""
        return next((one for one in self.stops if one.stop_id == stop_id), None)

    @property
    def broken(self) -> tuple[RippledStop, ...]:
        """Return the stops still to come where something cannot be kept."""
        return tuple(one for one in self.stops if one.is_broken and not one.is_passed)


def ripple(
    timeline_day: TimedDay,
    plan: PlannedTour,
    *,
    at_stop_id: int,
    late_minutes: int,
    notes: Notes | None = None,
    now: int | None = None,
) -> Ripple:
    """Return the day if the group is late by some minutes at a stop.

    It comes there that much later than planned, or leaves it so if it was noted that it is there.
    """
    known = dict(notes or {})
    late = replace(known.get(at_stop_id, NOTHING), late_minutes=late_minutes)
    return forecast(timeline_day, plan, {**known, at_stop_id: late}, now=now)


def forecast(day: TimedDay, plan: PlannedTour, notes: Notes, *, now: int | None = None) -> Ripple:
    """Return how the day goes on from what was noted of it; `now` is on the clock of UTC."""
    notes = settled(day, notes)
    clocks = clocks_of(day, plan, notes)
    if not clocks:
        return Ripple(stops=(), calls=_left_out(day, notes))
    limits = _limits(clocks, _ends_by(day, clocks))
    going = _Going(limits=limits, floor=_floor(day, notes, now))
    for clock in clocks:
        going.go_on(clock)
    stops = tuple(_rippled(gone) for gone in going.gone)
    absorbed = _absorbed(going.gone, stops)
    return Ripple(
        stops=stops,
        calls=_calls(day, going.gone, notes),
        absorbed_at=absorbed.stop_id if absorbed else None,
        absorbed_minute=absorbed.planned_start if absorbed else None,
        over_minutes=_over_minutes(day, going.gone[-1]),
    )


@dataclass(frozen=True, slots=True)
class _Limit:
    """The latest coming to and leaving of a stop, with whole stays later, that breaks nothing."""

    coming: int | None
    leaving: int | None


@dataclass(frozen=True, slots=True)
class _Gone:
    """A stop as it will go, on the clock of UTC."""

    clock: StopClock
    limit: _Limit
    arrives: int
    begins: int
    ends: int
    leaves: int
    missed: MissedDeparture | None

    @property
    def is_late(self) -> bool:
        return self.arrives > self.clock.arrives


@dataclass(slots=True)
class _Going:
    """Walks through the stops in their order; `floor` is the first open stop and the moment."""

    limits: Sequence[_Limit]
    floor: tuple[int, int] | None
    gone: list[_Gone] = field(default_factory=list)

    def go_on(self, clock: StopClock) -> None:
        """Add the next stop."""
        limit = self.limits[len(self.gone)]
        before = self.gone[-1] if self.gone else None
        arrives, missed = _coming(clock, before)
        if not clock.is_there and not clock.is_over:
            arrives = max(arrives, self._earliest(clock))
        begins = clock.begins(arrives)
        ends = self._end(clock, begins, limit.leaving)
        left = clock.noted_left
        leaves = max(clock.leaves, ends) if left is None else ends
        self.gone.append(_Gone(clock, limit, arrives, begins, ends, leaves, missed))

    def _end(self, clock: StopClock, begins: int, leaving: int | None) -> int:
        if clock.noted_left is not None:
            return clock.noted_left
        if clock.is_there and clock.late_minutes is not None:
            return max(clock.ends + clock.late_minutes, begins, self._earliest(clock))
        room = [limit - begins for limit in (leaving, clock.closing(begins)) if limit is not None]
        stay = max(min(clock.dwell, *room), clock.least) if room else clock.dwell
        end = begins + stay
        return max(end, self._earliest(clock)) if clock.is_there else end

    def _earliest(self, clock: StopClock) -> int:
        if self.floor is None or self.floor[0] != clock.stop_id:
            return -(10**6)
        return self.floor[1]


def _coming(clock: StopClock, before: _Gone | None) -> tuple[int, MissedDeparture | None]:
    """Return when the group comes to a stop, and the departure it missed on the way."""
    if clock.noted_came is not None:
        return clock.noted_came, None
    arrives, missed = clock.arrives, None
    if before is not None:
        arrives, missed = _ridden(clock, before)
    if clock.late_minutes is not None and not clock.is_over:
        arrives = max(arrives, clock.arrives + clock.late_minutes)
    return arrives, missed


def _ridden(clock: StopClock, before: _Gone) -> tuple[int, MissedDeparture | None]:
    departure = clock.departure
    if departure is None:
        return before.leaves + clock.travel, None
    needed = before.ends + departure.check_in
    if needed <= departure.departs or before.leaves <= before.clock.leaves:
        return clock.arrives, None
    following = departure.next_departs
    caught = following if following is not None and needed <= following else None
    missed = MissedDeparture(
        minutes=needed - departure.departs,
        departs=departure.departs + departure.offset,
        next_departs=None if caught is None else caught + departure.offset,
    )
    return clock.arrives + (caught or needed) - departure.departs, missed


def _limits(clocks: Sequence[StopClock], ends_by: int | None) -> list[_Limit]:
    """Return the limits of all stops; backward from the end of the day.

    What is broken already sets no earlier limit than the plan as it is.
    """
    limits: list[_Limit] = []
    following: StopClock | None = None
    for clock in reversed(clocks):
        leaving = None
        if following is not None:
            leaving = _latest_leaving(clock, following, limits[-1].coming)
        bound = ends_by if following is None else None
        limits.append(_Limit(_latest_coming(clock, leaving, bound), leaving))
        following = clock
    return limits[::-1]


def _latest_leaving(clock: StopClock, following: StopClock, coming: int | None) -> int | None:
    if following.departure is not None:
        return max(following.departure.departs - following.departure.check_in, clock.ends)
    return None if coming is None else max(coming - following.travel, clock.ends)


def _latest_coming(clock: StopClock, leaving: int | None, ends_by: int | None) -> int | None:
    if clock.fixed is not None:
        return max(clock.fixed, clock.arrives)
    bounds = [bound for bound in (clock.latest_start, ends_by) if bound is not None]
    if leaving is not None:
        bounds.append(leaving - clock.dwell)
    return max(min(bounds), clock.starts) if bounds else None


def _floor(day: TimedDay, notes: Notes, now: int | None) -> tuple[int, int] | None:
    """Return the stop that cannot be come to, or left, before now; the plan alone binds nobody."""
    if now is None:
        return None
    standing = standing_at(day, notes, now)
    here = standing.stop if standing.phase is Phase.AT else standing.coming
    return (here.stop.stop_id, now) if here is not None and standing.is_noted else None


def _rippled(gone: _Gone) -> RippledStop:
    clock = gone.clock
    begins, ends = clock.local(gone.begins), clock.local(gone.ends)
    stay = gone.ends - gone.begins
    return RippledStop(
        stop_id=clock.stop_id,
        planned_start=clock.timed.starts,
        planned_end=clock.timed.ends,
        new_start=begins if clock.fixed is None else clock.timed.starts,
        new_end=ends,
        comes=begins,
        shortened_to=stay if stay < clock.dwell and not clock.is_over else None,
        breaks_minutes=0 if clock.fixed is None else max(gone.arrives - clock.fixed, 0),
        window_minutes=clock.outside_minutes(gone.begins),
        missed=gone.missed,
        margin_minutes=_margin(gone),
        is_passed=clock.is_over or clock.is_there,
    )


def _margin(gone: _Gone) -> int | None:
    if gone.clock.is_there:
        leaving = gone.limit.leaving
        return None if leaving is None else max(leaving - gone.ends, 0)
    return None if gone.limit.coming is None else max(gone.limit.coming - gone.arrives, 0)


def _absorbed(gone: Sequence[_Gone], stops: Sequence[RippledStop]) -> RippledStop | None:
    """Return the first stop from which on all is as planned, nothing where nothing was late."""
    late = [place for place, one in enumerate(stops) if not one.is_as_planned or one.is_broken]
    if late:
        return stops[late[-1] + 1] if late[-1] + 1 < len(stops) else None
    # A buffer took all of it before the stop began.
    return next((one for at, one in zip(gone, stops, strict=True) if at.is_late), None)


def _calls(day: TimedDay, gone: Sequence[_Gone], notes: Notes) -> tuple[int, ...]:
    urgent = {one.clock.stop_id for one in gone if _expects_otherwise(one)}
    urgent.update(_left_out(day, notes))
    return tuple(one.stop.stop_id for one in day.stops if one.stop.stop_id in urgent)


def _left_out(day: TimedDay, notes: Notes) -> tuple[int, ...]:
    """Return the stops left out whose hosts have not been told."""
    found = []
    for timed in day.stops:
        noted = notes.get(timed.stop.stop_id, NOTHING)
        is_owed = noted.is_dropped and not noted.is_over and noted.told_start is None
        if is_owed and _has_waiting_host(timed):
            found.append(timed.stop.stop_id)
    return tuple(found)


def _has_waiting_host(timed: TimedStop) -> bool:
    """Tell whether somebody may expect the group: not who refused or was never asked."""
    host = timed.stop.host
    return host is not None and host.stage in _EXPECTING


def _expects_otherwise(gone: _Gone) -> bool:
    clock = gone.clock
    if clock.is_over or clock.is_there or not _has_waiting_host(clock.timed):
        return False
    told = clock.told_start
    breaks = clock.fixed is not None and gone.arrives > clock.fixed
    if told is None:
        is_broken = breaks or clock.outside_minutes(gone.begins) > 0
        return is_broken or abs(gone.begins - clock.starts) >= CALL_FROM_MINUTES
    return abs(gone.begins - told) >= CALL_FROM_MINUTES


def _ends_by(day: TimedDay, clocks: Sequence[StopClock]) -> int | None:
    return None if day.plan.ends_by is None else day.plan.ends_by - clocks[-1].offset


def _over_minutes(day: TimedDay, last: _Gone) -> int:
    if day.plan.ends_by is None:
        return 0
    return max(last.clock.local(last.arrives) - day.plan.ends_by, 0)
