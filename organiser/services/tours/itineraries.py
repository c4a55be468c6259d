"""From the rows of a tour to the computed itinerary that screen and papers read."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import (
    HostVisit,
    Leg,
    Person,
    Position,
    Stop,
    StopWindow,
    Tour,
    TourDay,
)
from organiser.services.organisations.places import Location, list_locations
from organiser.services.periods import holding
from organiser.services.rows import load
from organiser.services.settings import get_settings
from organiser.services.tours.tours import count_participants
from organiser.text.names import addressed, full_name
from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import (
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
    Window,
)
from organiser.touring.timeline import compute
from organiser.vocabulary import Stage, StopKind
from organiser.wording import phrase


def get_itinerary(session: Session, tour_id: int) -> Itinerary:
    """Return a tour, computed: times, travel, cautions, and texts that participants may read."""
    tour = load(session, Tour, tour_id, phrase("This tour is no longer in the book."))
    days = _days(session, tour_id)
    participants = count_participants(session, tour_id)
    settings = get_settings(session)
    plan = PlannedTour(
        days=days,
        group_size=participants,
        arrival_buffer_minutes=tour.arrival_buffer_minutes,
    )
    return Itinerary(
        tour_id=tour_id,
        title=tour.name,
        first_day=days[0].day if days else None,
        last_day=days[-1].day if days else None,
        timeline=compute(plan),
        participants=participants,
        gathering=tour.gathering,
        organiser_name=settings.organiser_name,
        organiser_telephone=settings.organiser_telephone,
        things_to_bring=tour.things_to_bring,
        rain_rule=tour.rain_rule,
        closing_note=tour.closing_note,
        revision=tour.revision,
    )


def count_confirmed(itinerary: Itinerary) -> tuple[int, int]:
    """Return how many visits their hosts have confirmed, and how many there are.

    A visit without a host so far counts, and so does every other stop with one.
    """
    stops = [timed.stop for day in itinerary.timeline.days for timed in day.stops]
    hosts = [stop.host for stop in stops if stop.host or stop.kind is StopKind.VISIT]
    confirmed = [host for host in hosts if host and host.stage is Stage.ACCEPTED]
    return len(confirmed), len(hosts)


def _days(session: Session, tour_id: int) -> tuple[PlannedDay, ...]:
    rows = session.execute(
        select(TourDay.id, TourDay.held_on, TourDay.starts_at, TourDay.note)
        .where(TourDay.tour_id == tour_id)
        .order_by(TourDay.held_on)
    ).all()
    stops = _stops(session, [row.id for row in rows])
    return tuple(
        PlannedDay(
            day_id=row.id,
            day=row.held_on,
            starts_at=row.starts_at,
            note=row.note,
            stops=tuple(stops[row.id]),
        )
        for row in rows
    )


def _stops(session: Session, day_ids: Iterable[int]) -> dict[int, list[PlannedStop]]:
    found: dict[int, list[PlannedStop]] = defaultdict(list)
    rows = session.scalars(
        select(Stop).where(Stop.day_id.in_(day_ids)).order_by(Stop.day_id, Stop.place, Stop.id)
    ).all()
    stop_ids = [row.id for row in rows]
    legs, windows = _legs(session, stop_ids), _windows(session, stop_ids)
    hosts, points = _hosts(session, stop_ids), _points(session, rows)
    for row in rows:
        before = found[row.day_id][-1].stop_id if found[row.day_id] else None
        place, address = points.get(row.id, (None, ""))
        found[row.day_id].append(
            PlannedStop(
                stop_id=row.id,
                kind=row.kind,
                name=row.name,
                dwell_minutes=row.dwell_minutes,
                fixed_start=row.fixed_start,
                windows=tuple(windows[row.id]),
                place=place,
                address=row.address or address,
                purpose=row.purpose,
                note=row.note,
                host=hosts.get(row.id),
                leg_before=_planned_leg(legs.get(row.id), before),
            )
        )
    return found


def _legs(session: Session, stop_ids: list[int]) -> dict[int, Leg]:
    query = select(Leg).where(Leg.to_stop_id.in_(stop_ids))
    return {leg.to_stop_id: leg for leg in session.scalars(query)}


def _planned_leg(leg: Leg | None, before: int | None) -> PlannedLeg | None:
    """Return the way to a stop; what was typed for a way from another stop does not hold."""
    if leg is None:
        return None
    if leg.from_stop_id not in (None, before):
        return PlannedLeg(mode=leg.mode)
    return PlannedLeg(
        mode=leg.mode, typed_minutes=leg.typed_minutes, typed_distance_m=leg.typed_distance_m
    )


def _windows(session: Session, stop_ids: list[int]) -> dict[int, list[Window]]:
    found: dict[int, list[Window]] = defaultdict(list)
    query = select(StopWindow.stop_id, StopWindow.opens, StopWindow.closes)
    for stop_id, opens, closes in session.execute(
        query.where(StopWindow.stop_id.in_(stop_ids)).order_by(StopWindow.opens)
    ):
        found[stop_id].append(Window(opens, closes))
    return found


def _hosts(session: Session, stop_ids: list[int]) -> dict[int, PlannedHost]:
    query = (
        select(HostVisit.stop_id, HostVisit.stage, Person, Position.title)
        .join(Stop, Stop.id == HostVisit.stop_id)
        .join(TourDay, TourDay.id == Stop.day_id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .outerjoin(
            Position,
            (Position.person_id == Person.id)
            & (Position.organisation_id == Stop.organisation_id)
            & holding(Position.since, Position.until, TourDay.held_on),
        )
        .where(HostVisit.stop_id.in_(stop_ids))
        .order_by(Position.represents, Position.id)
    )
    found = {}
    for stop_id, stage, person, title in session.execute(query):
        name = ""
        if person is not None:
            written = full_name(person.family_name, person.given_name, person.name_order)
            name = addressed(written, title or "", person.honorific)
        found[stop_id] = PlannedHost(name=name, stage=stage)
    return found


def _points(session: Session, rows: Iterable[Stop]) -> dict[int, tuple[Place | None, str]]:
    """Return each stop's point on the map and its organisation's address, where known."""
    rows = list(rows)
    found = list_locations(session, {row.organisation_id for row in rows if row.organisation_id})
    located = {row.id: found.get(row.organisation_id or 0, Location()) for row in rows}
    return {row.id: (_point(row) or located[row.id].place, located[row.id].address) for row in rows}


def _point(row: Stop) -> Place | None:
    if row.latitude is None or row.longitude is None:
        return None
    return Place(row.latitude, row.longitude)
