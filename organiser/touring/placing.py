"""The forward pass: when each stop of a day is reached, begins and ends, in the order given.

All times are local to the stop they speak of.
"""

from dataclasses import dataclass

from organiser.touring.itinerary import TimedLeg
from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour, Window
from organiser.touring.ways import Way, time_way
from organiser.touring.zones import offset_minutes

#: How often the leaving of the lodging is put right.
_CORRECTIONS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A stop at its place in the day.

    `ready` is arrival and buffer; at a first stop nobody arrives at, its start, and all about the
    stop before is nothing there. `starts` lies before `ready` only where it is fixed. The stop's
    clock is `offset` minutes before that of UTC, and `ahead` before that of the stop before, which
    tells when that ends and when the group sets off there.
    """

    stop: PlannedStop
    ready: int
    starts: int
    offset: int
    arrives: int | None = None
    leg: TimedLeg | None = None
    ahead: int = 0
    previous: PlannedStop | None = None
    previous_ends: int = 0
    previous_leaves: int | None = None

    @property
    def ends(self) -> int:
        """Return when the stop ends."""
        return self.starts + self.stop.dwell_minutes

    @property
    def waits(self) -> int:
        """Return the idle minutes before the start."""
        return max(self.starts - self.ready, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Left:
    """The stop a way begins at: when it ends, and the earliest the group may set off."""

    stop: PlannedStop
    ends: int
    leaves: int
    offset: int


def place_day(tour: PlannedTour, plan: PlannedDay) -> list[Placed]:
    """Return the day's stops placed one after another; a fixed one never moves.

    After a fixed stop the chain goes on from its fixed time, also when the group is late for it,
    and after a departure of a timetable from that: one late arrival is one caution and not ten.
    """
    placed: list[Placed] = []
    for stop in plan.stops:
        placed.append(_next(tour, plan, placed[-1], stop) if placed else _first(tour, plan, stop))
    return placed


def start_of(stop: PlannedStop, ready: int) -> int:
    """Return when a stop begins for a group that is ready at a minute.

    Fixed: then. Windows: in the first that holds the whole stay, or where it is least late.
    """
    if stop.fixed_start is not None:
        return stop.fixed_start
    if not stop.windows:
        return ready
    dwell = stop.dwell_minutes
    starts = [(max(ready, window.opens), window) for window in windows_of(stop)]
    for start, window in starts:
        if start <= window.latest_start(dwell):
            return start
    return min((start - window.latest_start(dwell), start) for start, window in starts)[1]


def windows_of(stop: PlannedStop) -> list[Window]:
    """Return the stop's windows in the order of the day."""
    return sorted(stop.windows, key=lambda window: (window.opens, window.closes))


def _first(tour: PlannedTour, plan: PlannedDay, stop: PlannedStop) -> Placed:
    if plan.starts_from is not None:
        return _from_lodging(tour, plan, plan.starts_from, stop)
    starts = start_of(stop, plan.starts_at)
    return Placed(
        stop=stop,
        ready=starts,
        starts=starts,
        offset=offset_minutes(stop.zone, plan.day, plan.starts_at),
    )


def _from_lodging(
    tour: PlannedTour, plan: PlannedDay, lodging: PlannedStop, stop: PlannedStop
) -> Placed:
    """Return the first stop of a day that begins where the night was spent.

    Nobody leaves there only to wait: not before a fixed start or the opening asks for it, and for a
    fixed start also before the time at which the day may begin.
    """
    offset = offset_minutes(lodging.zone, plan.day, plan.starts_at)
    leaves, found = plan.starts_at, None
    # An estimate may differ with the hour, so that one correction is not always enough.
    for _ in range(_CORRECTIONS):
        left = _Left(stop=lodging, ends=leaves, leaves=leaves, offset=offset)
        placed = _after(tour, plan, left, stop)
        if found is None or placed.ready <= placed.starts:
            found = placed
        by_timetable = placed.leg is not None and placed.leg.departs is not None
        if by_timetable or placed.ready == placed.starts:
            return placed
        leaves += placed.starts - placed.ready
    return found or placed


def _next(tour: PlannedTour, plan: PlannedDay, before: Placed, stop: PlannedStop) -> Placed:
    leaves = before.ends + tour.buffer_after(before.stop)
    left = _Left(stop=before.stop, ends=before.ends, leaves=leaves, offset=before.offset)
    return _after(tour, plan, left, stop)


def _after(tour: PlannedTour, plan: PlannedDay, left: _Left, stop: PlannedStop) -> Placed:
    leg_before = stop.leg_before
    timetabled = None if leg_before is None else leg_before.arrives_at
    about = left.leaves if timetabled is None else timetabled
    offset = offset_minutes(stop.zone, plan.day, about)
    ahead = offset - left.offset
    leg = time_way(
        Way(
            origin=left.stop,
            stop=stop,
            day=plan.day,
            leaves=left.leaves,
            ahead=ahead,
            people=tour.group_size,
        )
    )
    leaves = left.leaves if leg.departs is None else leg.departs - leg.check_in_minutes
    arrives = leaves + leg.minutes + ahead
    if leg.arrives is not None:
        arrives = leg.arrives + leg.way_out_minutes
    ready = arrives + tour.buffer_before(stop)
    return Placed(
        stop=stop,
        ready=ready,
        starts=start_of(stop, ready),
        offset=offset,
        arrives=arrives,
        leg=leg,
        ahead=ahead,
        previous=left.stop,
        previous_ends=left.ends,
        previous_leaves=leaves,
    )
