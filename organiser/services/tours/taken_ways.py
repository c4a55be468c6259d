"""The ways that tours took: how long it took where that was noted, and what was typed for them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Leg, Stop, TourDay
from organiser.services.organisations.places import Location, list_locations
from organiser.touring.plan import Place
from organiser.touring.way_ends import KnownWay, WayEnd
from organiser.touring.zones import offset_minutes, zone_of
from organiser.vocabulary import LegMode

_LONGEST_MINUTES = 24 * 60
_NOTED = (
    Stop.day_id,
    Stop.organisation_id,
    Stop.latitude,
    Stop.longitude,
    Stop.name,
    Stop.address,
    Stop.zone,
    Stop.came_at,
    Stop.left_at,
)
Locations = Mapping[int, Location]
#: A stop, or the columns of one that tell where it is.
StopRow = Stop | Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class TypedWay:
    """What was typed for a way on some tour."""

    way: KnownWay
    minutes: int
    distance_m: int | None
    held_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenWay:
    """A way some tour took: when it was left on one clock, and reached on the other."""

    way: KnownWay
    zones: tuple[str, str]
    held_on: date
    left_at: int
    came_at: int

    def minutes(self) -> int | None:
        """Return the real minutes, if they make sense; without known zones there is one clock."""
        origin, end = (
            zone or (zone_of(at.place) if at.place else None)
            for zone, at in zip(self.zones, (self.way.origin, self.way.end), strict=True)
        )
        ahead = 0
        if origin and end and origin != end:
            ahead = offset_minutes(end, self.held_on) - offset_minutes(origin, self.held_on)
        minutes = self.came_at - self.left_at - ahead
        return minutes if 0 <= minutes <= _LONGEST_MINUTES else None


def list_taken(session: Session, tour_id: int) -> Iterator[TakenWay]:
    """Yield the ways of all other tours whose leaving and coming were noted."""
    noted = select(Stop.day_id).where(or_(Stop.came_at.is_not(None), Stop.left_at.is_not(None)))
    query = (
        select(*_NOTED, TourDay.held_on, Leg.mode)
        .join(TourDay, TourDay.id == Stop.day_id)
        .outerjoin(Leg, Leg.to_stop_id == Stop.id)
        .where(TourDay.tour_id != tour_id, Stop.day_id.in_(noted), ~Stop.is_dropped)
        .order_by(TourDay.id, Stop.place, Stop.id)
    )
    rows = session.execute(query).all()
    located = locate(session, rows)
    ends = [_way_end(row, located) for row in rows]
    for (origin, before), (end, row) in pairwise(zip(ends, rows, strict=True)):
        if before.day_id == row.day_id and None not in (before.left_at, row.came_at):
            yield TakenWay(
                way=KnownWay(origin=origin, end=end, mode=row.mode or LegMode.BUS),
                zones=(before.zone, row.zone),
                held_on=row.held_on,
                left_at=before.left_at,
                came_at=row.came_at,
            )


def known_way(
    origin: StopRow, end: StopRow, located: Locations, *, mode: LegMode | None
) -> KnownWay:
    """Return the way between two stops; without a mode by bus."""
    return KnownWay(
        origin=_way_end(origin, located), end=_way_end(end, located), mode=mode or LegMode.BUS
    )


def _way_end(row: StopRow, located: Locations) -> WayEnd:
    """Return a stop as the end of a way; without a point of its own its organisation's counts."""
    place = located.get(row.organisation_id or 0, Location()).place
    if row.latitude is not None and row.longitude is not None:
        place = Place(row.latitude, row.longitude)
    return WayEnd(
        organisation_id=row.organisation_id,
        place=place,
        name=row.name.strip(),
        address=row.address.strip(),
    )


def locate(session: Session, rows: Iterable[StopRow]) -> Locations:
    """Return where organisations are whose stops have no point of their own."""
    return list_locations(
        session, {row.organisation_id for row in rows if row.organisation_id and not row.latitude}
    )


def list_typed(session: Session, stop_id: int) -> list[TypedWay]:
    """Return all that was typed for ways to other stops, the latest tours first."""
    origin = aliased(Stop)
    query = (
        select(origin, Stop, Leg, TourDay.held_on)
        .join(Leg, Leg.to_stop_id == Stop.id)
        .join(origin, origin.id == Leg.from_stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .where(Leg.typed_minutes.is_not(None), Stop.id != stop_id)
        .order_by(TourDay.held_on.desc(), Stop.id.desc())
    )
    rows = session.execute(query).all()
    located = locate(session, (stop for row in rows for stop in row[:2]))
    return [
        TypedWay(
            known_way(start, end, located, mode=leg.mode),
            leg.typed_minutes or 0,
            leg.typed_distance_m,
            held_on,
        )
        for start, end, leg, held_on in rows
    ]
