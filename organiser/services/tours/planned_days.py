"""From the rows of a tour's days to the days that the timeline is computed from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Tour, TourDay
from organiser.services.periods import day_before
from organiser.services.tours.learned_legs import list_learned
from organiser.services.tours.planned_stops import list_planned_stops
from organiser.touring.plan import LearnedTime, Lunch, PlannedDay, PlannedLeg, PlannedStop
from organiser.touring.way_ends import KnownWay, WayEnd, are_near, goes_on_from
from organiser.vocabulary import LegMode

Stops = Sequence[PlannedStop]


def list_planned_days(session: Session, tour: Tour) -> tuple[PlannedDay, ...]:
    """Return the days of a tour in their order, with all that the timeline has to know."""
    rows = session.scalars(
        select(TourDay).where(TourDay.tour_id == tour.id).order_by(TourDay.held_on)
    ).all()
    found = list_planned_stops(session, tour, rows)
    days: list[tuple[TourDay, PlannedStop | None, Stops]] = []
    for row in rows:
        stops = found.get(row.id, [])
        days.append((row, _lodging_before(days[-1] if days else None, row, stops), stops))
    ways = {key: way for _row, lodging, stops in days for key, way in _ways(lodging, stops)}
    learned = list_learned(session, tour.id, ways)
    return tuple(
        _planned(row, lodging, tuple(_with_learned(stop, learned) for stop in stops))
        for row, lodging, stops in days
    )


def _planned(
    row: TourDay, lodging: PlannedStop | None, stops: tuple[PlannedStop, ...]
) -> PlannedDay:
    lunch = Lunch(row.lunch_from, row.lunch_until, row.lunch_minutes)
    return PlannedDay(
        day_id=row.id,
        day=row.held_on,
        starts_at=row.starts_at,
        stops=stops,
        note=row.note,
        ends_by=row.ends_by,
        lunch=lunch if row.lunch_minutes else None,
        starts_from=lodging if lodging and _is_known(lodging, stops[0]) else None,
    )


def _lodging_before(
    before: tuple[TourDay, PlannedStop | None, Stops] | None, row: TourDay, stops: Stops
) -> PlannedStop | None:
    """Return where the night before was spent, if the day's first stop is reached from there."""
    if before is None or not before[2] or not stops:
        return None
    lodging = before[2][-1]
    is_next = before[0].held_on == day_before(row.held_on)
    return lodging if is_next and goes_on_from(lodging.kind, stops[0].kind) else None


def _is_known(lodging: PlannedStop, first: PlannedStop) -> bool:
    """Return whether the way from the lodging is worth telling: it leads elsewhere, and is known.

    A place that is not on the map makes no caution here; a day may well begin without that way.
    """
    leg = first.leg_before
    if leg is not None and (leg.departs_at, leg.typed_minutes, leg.learned) != (None, None, None):
        return True
    if lodging.place is None or first.place is None:
        return False
    return not are_near(lodging.place, first.place)


def _ways(lodging: PlannedStop | None, stops: Stops) -> Iterator[tuple[int, KnownWay]]:
    origins: tuple[PlannedStop | None, ...] = (lodging, *stops)
    for origin, stop in zip(origins, stops, strict=False):
        if origin is not None:
            mode = stop.leg_before.mode if stop.leg_before else LegMode.BUS
            yield stop.stop_id, KnownWay(origin=_end(origin), end=_end(stop), mode=mode)


def _end(stop: PlannedStop) -> WayEnd:
    return WayEnd(
        organisation_id=stop.organisation_id,
        place=stop.place,
        name=stop.name.strip(),
        address=stop.address.strip(),
    )


def _with_learned(stop: PlannedStop, learned: Mapping[int, LearnedTime]) -> PlannedStop:
    if stop.stop_id not in learned:
        return stop
    leg = stop.leg_before or PlannedLeg(mode=LegMode.BUS)
    return replace(stop, leg_before=replace(leg, learned=learned[stop.stop_id]))
