"""How long the way from one stop to the next takes: by timetable, typed, learned, estimated.

Without an estimate the way is unknown and of no length.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from organiser.touring.itinerary import TimedLeg
from organiser.touring.plan import PlannedLeg, PlannedStop
from organiser.touring.travel import Ride, estimate_distance_m, estimate_leg
from organiser.touring.zones import is_abroad
from organiser.vocabulary import LegMode, LegSource

#: Minutes before a departure to be there, and from the arrival until the group is out, where
#: nothing was typed: at home and abroad. Own judgement, for groups with some luggage.
_AT_HOME: Mapping[LegMode, tuple[int, int]] = {
    LegMode.FLIGHT: (60, 30),
    LegMode.TRAIN: (5, 0),
    LegMode.FERRY: (20, 5),
}
_ABROAD: Mapping[LegMode, tuple[int, int]] = {**_AT_HOME, LegMode.FLIGHT: (120, 75)}
_BY_CAR = PlannedLeg(mode=LegMode.BUS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """From where to where a group goes, when it may set off, and how many people it is.

    `leaves` is local to the origin, and so is the `day`; the clock of the destination is `ahead`
    minutes before that of the origin.
    """

    origin: PlannedStop
    stop: PlannedStop
    day: date
    leaves: int
    ahead: int = 0
    people: int = 0


def default_buffers(mode: LegMode, *, abroad: bool) -> tuple[int, int]:
    """Return the minutes for checking in before a departure and for getting out after it."""
    return (_ABROAD if abroad else _AT_HOME).get(mode, (0, 0))


def time_way(way: Way) -> TimedLeg:
    """Return the way to a stop with its minutes and where they come from.

    What has a timetable leaves and arrives by it, whether or not the group is there in time.
    """
    planned = way.stop.leg_before or _BY_CAR
    if planned.departs_at is None:
        return _ride(way, planned)
    return _by_timetable(way, planned, departs=planned.departs_at)


def _by_timetable(way: Way, planned: PlannedLeg, *, departs: int) -> TimedLeg:
    """Return a way with a departure; an arrival nobody typed is computed from it."""
    ride = _scheduled_ride(way, planned, departs=departs)
    check_in, way_out = _buffers(way, planned)
    known = ride.source is not LegSource.UNKNOWN
    return replace(
        ride,
        # A timetable that arrives before it leaves is a caution, not a way of negative length.
        minutes=max(check_in + ride.minutes + way_out, 0),
        departs=departs,
        arrives=departs + ride.minutes + way.ahead if known else None,
        check_in_minutes=check_in,
        way_out_minutes=way_out,
        service=planned.service.strip(),
    )


def _scheduled_ride(way: Way, planned: PlannedLeg, *, departs: int) -> TimedLeg:
    if planned.arrives_at is None:
        ride = _ride(replace(way, leaves=departs), planned)
        by_timetable = ride.source is LegSource.TYPED
        return replace(ride, source=LegSource.TIMETABLE) if by_timetable else ride
    return TimedLeg(
        mode=planned.mode,
        minutes=planned.arrives_at - way.ahead - departs,
        source=LegSource.TIMETABLE,
        distance_m=_distance_m(way, planned),
    )


def _ride(way: Way, planned: PlannedLeg) -> TimedLeg:
    """Return a way without a timetable: typed, else learned, else estimated, else unknown."""
    for minutes, source in (
        (planned.typed_minutes, LegSource.TYPED),
        (planned.learned.minutes if planned.learned else None, LegSource.LEARNED),
    ):
        if minutes is not None:
            distance_m = _distance_m(way, planned)
            return TimedLeg(
                mode=planned.mode, minutes=minutes, source=source, distance_m=distance_m
            )
    return _estimated(way, planned) or TimedLeg(
        mode=planned.mode,
        minutes=0,
        source=LegSource.UNKNOWN,
        distance_m=_distance_m(way, planned),
    )


def _estimated(way: Way, planned: PlannedLeg) -> TimedLeg | None:
    origin, destination = way.origin.place, way.stop.place
    if origin is None or destination is None:
        return None
    ride = Ride(mode=planned.mode, people=way.people, traffic=planned.traffic)
    leg = estimate_leg(origin, destination, ride=ride, day=way.day, leaves_minute=way.leaves)
    if leg is None or planned.typed_distance_m is None:
        return leg
    return replace(leg, distance_m=planned.typed_distance_m)


def _distance_m(way: Way, planned: PlannedLeg) -> int | None:
    origin, destination = way.origin.place, way.stop.place
    if planned.typed_distance_m is not None or origin is None or destination is None:
        return planned.typed_distance_m
    return estimate_distance_m(origin, destination, mode=planned.mode)


def _buffers(way: Way, planned: PlannedLeg) -> tuple[int, int]:
    abroad = is_abroad(way.origin.zone, way.stop.zone)
    check_in, way_out = default_buffers(planned.mode, abroad=abroad)
    typed_in, typed_out = planned.check_in_minutes, planned.way_out_minutes
    return (
        check_in if typed_in is None else typed_in,
        way_out if typed_out is None else typed_out,
    )
