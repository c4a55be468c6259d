"""The forward pass: when each stop of a day is reached, begins and ends, in the order given."""

from dataclasses import dataclass, replace

from organiser.touring.itinerary import TimedLeg
from organiser.touring.plan import PlannedDay, PlannedLeg, PlannedStop, PlannedTour, Window
from organiser.touring.travel import estimate_distance_m, estimate_leg
from organiser.vocabulary import LegMode, LegSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A stop at its place in the day.

    `ready` is arrival and arrival buffer; at the first stop, which nobody arrives at, its start.
    `previous` and `leg` are nothing there. `starts` lies before `ready` only where it is fixed.
    """

    day_id: int
    stop: PlannedStop
    previous: PlannedStop | None
    previous_ends: int
    leg: TimedLeg | None
    arrives: int | None
    ready: int
    starts: int

    @property
    def ends(self) -> int:
        """Return when the stop ends."""
        return self.starts + self.stop.dwell_minutes

    @property
    def waits(self) -> int:
        """Return the idle minutes before the start."""
        return max(self.starts - self.ready, 0)


def place_day(tour: PlannedTour, plan: PlannedDay) -> list[Placed]:
    """Return the day's stops placed one after another; a fixed one never moves.

    After a fixed stop the chain goes on from its fixed time, also when the group is late for it:
    one late arrival is one caution and not ten.
    """
    placed: list[Placed] = []
    for stop in plan.stops:
        placed.append(_after(tour, plan, placed[-1], stop) if placed else _first(plan, stop))
    return placed


def start_of(stop: PlannedStop, ready: int) -> int:
    """Return when a stop begins for a group that is ready at a minute.

    Fixed: then. Windows: in the first that holds the whole stay, or where the stay ends least late.
    """
    if stop.fixed_start is not None:
        return stop.fixed_start
    if not stop.windows:
        return ready
    starts = [(max(ready, window.opens), window.closes) for window in windows_of(stop)]
    for start, closes in starts:
        if start + stop.dwell_minutes <= closes:
            return start
    return min(starts, key=lambda pair: (pair[0] - pair[1], pair[0]))[0]


def windows_of(stop: PlannedStop) -> list[Window]:
    """Return the stop's windows in the order of the day."""
    return sorted(stop.windows, key=lambda window: (window.opens, window.closes))


def _first(plan: PlannedDay, stop: PlannedStop) -> Placed:
    starts = start_of(stop, plan.starts_at)
    return Placed(
        day_id=plan.day_id,
        stop=stop,
        previous=None,
        previous_ends=starts,
        leg=None,
        arrives=None,
        ready=starts,
        starts=starts,
    )


def _after(tour: PlannedTour, plan: PlannedDay, before: Placed, stop: PlannedStop) -> Placed:
    leaves = before.ends + tour.boarding_buffer_minutes
    leg = _timed_leg(tour, plan, leaves=leaves, origin=before.stop, stop=stop)
    arrives = leaves + leg.minutes
    ready = arrives + tour.arrival_buffer_minutes
    return Placed(
        day_id=plan.day_id,
        stop=stop,
        previous=before.stop,
        previous_ends=before.ends,
        leg=leg,
        arrives=arrives,
        ready=ready,
        starts=start_of(stop, ready),
    )


def _timed_leg(
    tour: PlannedTour, plan: PlannedDay, *, leaves: int, origin: PlannedStop, stop: PlannedStop
) -> TimedLeg:
    """Return the way to a stop: typed, else estimated, else unknown and of no length."""
    planned = stop.leg_before or PlannedLeg(mode=LegMode.BUS)
    if planned.typed_minutes is not None:
        return TimedLeg(
            mode=planned.mode,
            minutes=planned.typed_minutes,
            source=LegSource.TYPED,
            distance_m=_distance_m(planned, origin, stop),
        )
    if origin.place is not None and stop.place is not None:
        estimate = estimate_leg(
            origin.place,
            stop.place,
            mode=planned.mode,
            day=plan.day,
            leaves_minute=leaves,
            people=tour.group_size,
        )
        if estimate is not None:
            return replace(estimate, distance_m=planned.typed_distance_m or estimate.distance_m)
    return TimedLeg(
        mode=planned.mode,
        minutes=0,
        source=LegSource.UNKNOWN,
        distance_m=_distance_m(planned, origin, stop),
    )


def _distance_m(planned: PlannedLeg, origin: PlannedStop, stop: PlannedStop) -> int | None:
    if planned.typed_distance_m is not None or origin.place is None or stop.place is None:
        return planned.typed_distance_m
    return estimate_distance_m(origin.place, stop.place, mode=planned.mode)
