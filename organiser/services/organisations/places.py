"""Where organisations are, and what that proposes for a stop at one of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import Address, Organisation, Position
from organiser.services.periods import holding
from organiser.services.rows import load
from organiser.services.tours.stops import propose_windows
from organiser.text.addresses import joined_place, written_address
from organiser.touring.plan import Place, Window
from organiser.vocabulary import OrganisationKind, StopKind
from organiser.wording import phrase

_KINDS = {
    OrganisationKind.RESTAURANT: StopKind.MEAL,
    OrganisationKind.HOTEL: StopKind.LODGING,
    OrganisationKind.STATION: StopKind.TRANSFER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """An organisation's address in one line, and its place on the map where that is known."""

    address: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StopProposal:
    """What a stop at an organisation could begin with.

    `windows` are the visiting hours of the day asked for; `host_id` is the person who
    represents the organisation on it.
    """

    organisation_id: int
    name: str
    kind: StopKind
    location: Location
    windows: tuple[Window, ...]
    host_id: int | None


def list_locations(session: Session, organisation_ids: Iterable[int]) -> Mapping[int, Location]:
    """Return where organisations are, by their ids; the first address of several counts."""
    query = (
        select(Address)
        .where(Address.organisation_id.in_(list(organisation_ids)))
        .order_by(Address.id.desc())
    )
    return {row.organisation_id or 0: _location(row) for row in session.scalars(query)}


def propose_stop(session: Session, organisation_id: int, *, day: date) -> StopProposal:
    """Return what a stop at an organisation could begin with on a day."""
    missing = phrase("This organisation is no longer in the book.")
    organisation = load(session, Organisation, organisation_id, missing)
    located = list_locations(session, [organisation_id])
    return StopProposal(
        organisation_id=organisation_id,
        name=organisation.name,
        kind=_KINDS.get(organisation.kind, StopKind.VISIT),
        location=located.get(organisation_id, Location()),
        windows=propose_windows(session, organisation_id, day.weekday()),
        host_id=_representative(session, organisation_id, day),
    )


def _representative(session: Session, organisation_id: int, day: date) -> int | None:
    query = select(Position.person_id).where(
        Position.organisation_id == organisation_id,
        holding(Position.since, Position.until, day),
        or_(Position.represents, Position.title != ""),
    )
    return session.scalar(query.order_by(Position.represents.desc(), Position.id).limit(1))


def _location(row: Address) -> Location:
    place = None
    if row.latitude is not None and row.longitude is not None:
        place = Place(row.latitude, row.longitude)
    written = joined_place(row.prefecture, row.municipality, row.rest)
    return Location(address=written_address(row.postal_code, written, row.country), place=place)
