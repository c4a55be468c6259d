"""From the rows of a tour's stops to the stops that the timeline is computed from."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Leg, Stop, StopWindow, Tour, TourDay
from organiser.services.organisations.places import Location, list_locations
from organiser.services.tours.planned_hosts import list_planned_hosts
from organiser.services.tours.receiving_hours import list_hours
from organiser.touring.plan import (
    DayHours,
    Place,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    Window,
)
from organiser.touring.zones import zone_of

_LEG_FIELDS = tuple(field.name for field in fields(PlannedLeg) if field.name != "learned")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """What hangs on stops, by the stop's id, and on their organisations, by theirs."""

    windows: Mapping[int, Sequence[Window]]
    hosts: Mapping[int, PlannedHost]
    locations: Mapping[int, Location]
    hours: Mapping[int, tuple[DayHours, ...]]


def list_planned_stops(
    session: Session, tour: Tour, days: Sequence[TourDay]
) -> dict[int, list[PlannedStop]]:
    """Return the stops of a tour in their order, by the day's id; without learned minutes."""
    rows = session.scalars(
        select(Stop)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(TourDay.tour_id == tour.id)
        .order_by(TourDay.held_on, Stop.place, Stop.id)
    ).all()
    legs = _legs(session, [row.id for row in rows])
    parts = _parts(session, rows, days)
    found: dict[int, list[PlannedStop]] = defaultdict(list)
    zone, before = tour.home_zone, None
    for row in rows:
        place = _place(row, parts)
        zone = row.zone or (zone_of(place) if place else None) or zone
        before_here = found[row.day_id][-1].stop_id if found[row.day_id] else before
        leg = _planned_leg(legs.get(row.id), before_here)
        found[row.day_id].append(_planned(row, parts, place=place, zone=zone, leg=leg))
        before = row.id
    return found


def _parts(session: Session, rows: Sequence[Stop], days: Sequence[TourDay]) -> _Parts:
    stop_ids = [row.id for row in rows]
    bodies = {row.organisation_id for row in rows if row.organisation_id}
    return _Parts(
        windows=_windows(session, stop_ids),
        hosts=list_planned_hosts(session, stop_ids),
        locations=list_locations(session, bodies),
        hours=list_hours(session, bodies, [day.held_on for day in days]),
    )


def _planned(
    row: Stop, parts: _Parts, *, place: Place | None, zone: str, leg: PlannedLeg | None
) -> PlannedStop:
    body = row.organisation_id or 0
    return PlannedStop(
        stop_id=row.id,
        kind=row.kind,
        name=row.name,
        dwell_minutes=row.dwell_minutes,
        least_dwell_minutes=row.least_dwell_minutes,
        most_dwell_minutes=row.most_dwell_minutes,
        fixed_start=row.fixed_start,
        buffer_before_minutes=row.buffer_before_minutes,
        buffer_after_minutes=row.buffer_after_minutes,
        windows=tuple(parts.windows.get(row.id, ())),
        hours=parts.hours.get(body, ()),
        organisation_id=row.organisation_id,
        place=place,
        zone=zone,
        is_optional=row.is_optional,
        lock=row.lock,
        address=row.address or parts.locations.get(body, Location()).address,
        purpose=row.purpose,
        note=row.note,
        host=parts.hosts.get(row.id),
        leg_before=leg,
    )


def _legs(session: Session, stop_ids: Sequence[int]) -> dict[int, Leg]:
    query = select(Leg).where(Leg.to_stop_id.in_(stop_ids))
    return {leg.to_stop_id: leg for leg in session.scalars(query)}


def _planned_leg(leg: Leg | None, before: int | None) -> PlannedLeg | None:
    """Return the way to a stop; what was typed for a way from another stop does not hold."""
    if leg is None:
        return None
    if leg.from_stop_id not in (None, before):
        return PlannedLeg(mode=leg.mode)
    return PlannedLeg(**{name: getattr(leg, name) for name in _LEG_FIELDS})


def _windows(session: Session, stop_ids: Sequence[int]) -> dict[int, list[Window]]:
    found: dict[int, list[Window]] = defaultdict(list)
    query = select(StopWindow).where(StopWindow.stop_id.in_(stop_ids)).order_by(StopWindow.opens)
    for row in session.scalars(query):
        found[row.stop_id].append(Window(row.opens, row.closes, row.is_last_entry))
    return found


def _place(row: Stop, parts: _Parts) -> Place | None:
    """Return a stop's own point on the map, else that of its organisation."""
    if row.latitude is not None and row.longitude is not None:
        return Place(row.latitude, row.longitude)
    return parts.locations.get(row.organisation_id or 0, Location()).place
