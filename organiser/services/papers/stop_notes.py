"""What papers may tell of the stops of a tour besides the itinerary: hosts, vehicles, diets."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Organisation, Stop, TourDay
from organiser.papers.tour_material import Guest, Ride, StopNotes
from organiser.services.organisations.places import Location, list_locations
from organiser.services.papers.contacts import Contacts, list_contacts
from organiser.services.tours.cost_values import CostLine
from organiser.services.tours.hosts import HostRow, list_hosts
from organiser.services.tours.planned_hosts import list_host_titles
from organiser.vocabulary import StopKind


def list_stop_notes(
    session: Session,
    tour_id: int,
    costs: Iterable[CostLine],
    *,
    guests: Collection[Guest],
    rides: Iterable[Ride],
) -> Iterator[StopNotes]:
    """Yield what is known of every stop, in the order of the tour."""
    received = _received(session, tour_id)
    pays: dict[int | None, list[str]] = defaultdict(list)
    for line in costs:
        pays[line.draft.stop_id].append(line.draft.what)
    carriers = tuple(dict.fromkeys(ride.company for ride in rides if ride.company))
    query = (
        select(Stop, Organisation.id, Organisation.name, Organisation.telephone)
        .join(TourDay, TourDay.id == Stop.day_id)
        .join(Organisation, Organisation.id == Stop.organisation_id, isouter=True)
        .where(TourDay.tour_id == tour_id)
        .order_by(TourDay.held_on, Stop.place)
    )
    rows = session.execute(query).all()
    located = list_locations(session, {body_id for _stop, body_id, *_ in rows if body_id})
    for stop, body_id, body, number in rows:
        yield StopNotes(
            stop_id=stop.id,
            day_id=stop.day_id,
            body=body or "",
            body_telephone=number or "",
            body_address=located.get(body_id or 0, Location()).address,
            lodging_telephone=(number or "") if stop.kind is StopKind.LODGING else "",
            parking=stop.parking,
            carriers=carriers,
            diets=_diets(guests, stop.id),
            other_plan=stop.other_plan,
            own_note=stop.own_note,
            is_optional=stop.is_optional,
            pays=tuple(pays[stop.id]),
            **received.get(stop.id, {}),
        )


def _received(session: Session, tour_id: int) -> dict[int, dict[str, Any]]:
    """Return who receives the group, as fields of the notes on a stop by its id."""
    hosts = list_hosts(session, tour_id)
    contacts = list_contacts(session, {host.person_id for host in hosts if host.person_id})
    titles = list_host_titles(session, [host.stop_id for host in hosts])
    return {
        host.stop_id: _fields(
            host, contacts.get(host.person_id or 0, Contacts()), titles.get(host.stop_id, "")
        )
        for host in hosts
    }


def _fields(host: HostRow, reached: Contacts, title: str) -> dict[str, Any]:
    return {
        "host_id": host.person_id,
        "host_name": host.person_name,
        "host_title": title,
        "stage": host.stage,
        "telephone": reached.telephone,
        "secret_telephone": reached.secret_telephone,
        "wishes": host.wishes,
        "shows": host.shows,
        "rules": host.rules,
        "gift": host.gift,
    }


def _diets(guests: Iterable[Guest], stop_id: int) -> tuple[tuple[str, int], ...]:
    """Return how many of those at a stop eat what, the most first."""
    here = (guest for guest in guests if stop_id not in guest.away_from)
    noted = (part.strip() for guest in here for part in guest.diet.split("、"))
    return tuple(Counter(filter(None, noted)).most_common())
