"""Reading all that an organisation's page shows."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import (
    Address,
    HostVisit,
    Licence,
    Person,
    Position,
    Stop,
    Tour,
    TourDay,
    VisitingWindow,
)
from organiser.services.organisations import load_organisation
from organiser.services.periods import lasting
from organiser.services.person_values import AddressLine
from organiser.services.rows import list_values, read_values
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.vocabulary import HostState, OrganisationKind, Sureness


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHere:
    """Someone with a post in the organisation, now or before."""

    person_id: int
    name: str
    title: str
    department: str
    since: date | None
    until: date | None
    represents: bool
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HostVisitLine:
    """A tour that comes, or came, to the organisation."""

    tour_id: int
    tour: str
    held_on: date
    stop: str
    state: HostState


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceLine:
    """A licence and until when it holds."""

    licence_class: str
    number: str
    valid_from: date | None
    valid_to: date | None
    renewal_opens_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowLine:
    """When visitors are received on a weekday (0 is Monday), in minutes of the day."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationPage:
    """All about one organisation.

    People: those here now first, who represents it before others. Host visits: newest first.
    Windows by weekday and hour.
    """

    organisation_id: int
    name: str
    kind: OrganisationKind
    reading: str
    reading_is_guessed: bool
    branch: str
    website: str
    telephone: str
    notes: str
    place: str
    people: tuple[PersonHere, ...]
    addresses: tuple[AddressLine, ...]
    windows: tuple[WindowLine, ...]
    licences: tuple[LicenceLine, ...]
    host_visits: tuple[HostVisitLine, ...]


def get_organisation_page(
    session: Session, organisation_id: int, *, today: date
) -> OrganisationPage:
    """Return all about an organisation; raises `NotFound`."""
    body = load_organisation(session, organisation_id)
    owner = {"organisation_id": organisation_id}
    addresses = list_values(session, Address, owner, AddressLine)
    return OrganisationPage(
        organisation_id=organisation_id,
        name=body.name,
        kind=body.kind,
        reading=body.reading,
        reading_is_guessed=bool(body.reading) and body.reading_sureness is Sureness.GUESSED,
        branch=body.branch,
        website=body.website,
        telephone=body.telephone,
        notes=body.notes,
        place=next((joined_place(line.prefecture, line.municipality) for line in addresses), ""),
        people=_people(session, organisation_id, today),
        addresses=addresses,
        windows=_windows(session, organisation_id),
        licences=_licences(session, organisation_id),
        host_visits=_host_visits(session, organisation_id),
    )


def _people(session: Session, organisation_id: int, today: date) -> tuple[PersonHere, ...]:
    is_current = lasting(Position.until, today)
    query = (
        select(
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Position.title,
            Position.department,
            Position.since,
            Position.until,
            Position.represents,
            is_current,
        )
        .join(Person, Person.id == Position.person_id)
        .where(Position.organisation_id == organisation_id)
        .order_by(is_current.desc(), Position.represents.desc(), Position.until.desc(), Position.id)
    )
    return tuple(
        PersonHere(
            person_id=row[0],
            name=full_name(row[1], row[2], row[3]),
            title=row[4],
            department=row[5],
            since=row[6],
            until=row[7],
            represents=row[8],
            is_current=bool(row[9]),
        )
        for row in session.execute(query)
    )


def _windows(session: Session, organisation_id: int) -> tuple[WindowLine, ...]:
    query = (
        select(VisitingWindow.weekday, VisitingWindow.opens, VisitingWindow.closes)
        .where(VisitingWindow.organisation_id == organisation_id)
        .order_by(VisitingWindow.weekday, VisitingWindow.opens)
    )
    return read_values(session, query, WindowLine)


def _licences(session: Session, organisation_id: int) -> tuple[LicenceLine, ...]:
    query = (
        select(
            Licence.licence_class,
            Licence.number,
            Licence.valid_from,
            Licence.valid_to,
            Licence.renewal_opens_on,
        )
        .where(Licence.organisation_id == organisation_id)
        .order_by(Licence.valid_to.desc(), Licence.id)
    )
    return read_values(session, query, LicenceLine)


def _host_visits(session: Session, organisation_id: int) -> tuple[HostVisitLine, ...]:
    query = (
        select(
            Tour.id.label("tour_id"),
            Tour.name.label("tour"),
            TourDay.held_on,
            Stop.name.label("stop"),
            HostVisit.state,
        )
        .join(TourDay, TourDay.tour_id == Tour.id)
        .join(Stop, Stop.day_id == TourDay.id)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .where(Stop.organisation_id == organisation_id)
        .order_by(TourDay.held_on.desc(), Stop.place)
    )
    return read_values(session, query, HostVisitLine)
