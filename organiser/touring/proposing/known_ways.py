"""The ways between all stops of a tour, also those nobody planned to go."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from organiser.touring.itinerary import TimedLeg
from organiser.touring.plan import PlannedDay, PlannedLeg, PlannedStop, PlannedTour
from organiser.touring.proposing.day_zone import ahead_of_day
from organiser.touring.ways import Way, time_way
from organiser.vocabulary import LegMode, LegSource

_NOON = 12 * 60


def minutes_between(
    tour: PlannedTour, stops: Sequence[PlannedStop]
) -> tuple[tuple[int | None, ...], ...]:
    """Return the minutes from each stop to each, then those from each day's lodging."""
    days = {stop.stop_id: day for day in tour.days for stop in day.stops}
    rows = [
        tuple(_minutes(tour, days[end.stop_id], origin, end) for end in stops) for origin in stops
    ]
    for day in tour.days:
        lodging = day.starts_from
        rows.append(
            tuple(None if lodging is None else _minutes(tour, day, lodging, end) for end in stops)
        )
    blank = (None,) * len(tour.days)
    return tuple((*row, *blank) for row in rows)


def _minutes(
    tour: PlannedTour, day: PlannedDay, origin: PlannedStop, end: PlannedStop
) -> int | None:
    """Return the minutes from one stop to another, buffers in; nothing where there is no way."""
    if origin.stop_id == end.stop_id:
        return 0
    is_todays = _follows(day, origin, end)
    known = end if is_todays else replace(end, leg_before=way_between(tour, day, origin, end))
    leg = _timed(tour, day, origin, known)
    if leg.source is LegSource.UNKNOWN and not is_todays:
        return None
    after = 0 if origin is day.starts_from else tour.buffer_after(origin)
    return after + leg.minutes + tour.buffer_before(end)


def _follows(day: PlannedDay, origin: PlannedStop, end: PlannedStop) -> bool:
    before = [day.starts_from, *day.stops]
    return any(
        one is origin and two.stop_id == end.stop_id
        for one, two in zip(before, day.stops, strict=False)
    )


def way_between(
    tour: PlannedTour, day: PlannedDay, origin: PlannedStop, end: PlannedStop
) -> PlannedLeg:
    """Return how the group would go between two stops that do not follow each other today.

    By the mode planned to the end, or as on most ways of the tour where nobody walks so far.
    """
    mode = LegMode.BUS if end.leg_before is None else end.leg_before.mode
    planned = PlannedLeg(mode=mode)
    if mode is not LegMode.WALK:
        return planned
    walked = _timed(tour, day, origin, replace(end, leg_before=planned))
    return PlannedLeg(mode=usual_ride(tour)) if walked.source is LegSource.UNKNOWN else planned


def usual_ride(tour: PlannedTour) -> LegMode:
    """Return how the group mostly rides on the roads of a tour."""
    legs = [stop.leg_before for day in tour.days for stop in day.stops if stop.leg_before]
    cars = sum(leg.mode is LegMode.CAR for leg in legs)
    buses = sum(leg.mode is LegMode.BUS for leg in legs)
    return LegMode.CAR if cars > buses else LegMode.BUS


def way_today(tour: PlannedTour, day: PlannedDay, place: int) -> TimedLeg | None:
    """Return the way to the stop at an index of a day as it is planned; nothing to its first."""
    if not 0 < place < len(day.stops):
        return None
    origin, end = day.stops[place - 1], day.stops[place]
    return _timed(tour, day, origin, end)


def _timed(tour: PlannedTour, day: PlannedDay, origin: PlannedStop, end: PlannedStop) -> TimedLeg:
    ahead = ahead_of_day(day, end) - ahead_of_day(day, origin)
    way = Way(
        origin=origin, stop=end, day=day.day, leaves=_NOON, ahead=ahead, people=tour.group_size
    )
    return time_way(way)


def passable(tour: PlannedTour, day: PlannedDay) -> Iterator[PlannedStop]:
    """Yield the stops of a day, riding where a new way is too long to walk."""
    before = day.starts_from
    for stop in day.stops:
        leg = stop.leg_before
        is_walk = leg == PlannedLeg(mode=LegMode.WALK)
        if before is not None and is_walk:
            yield replace(stop, leg_before=way_between(tour, day, before, stop))
        else:
            yield stop
        before = stop
