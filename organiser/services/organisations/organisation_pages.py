"""Reading all that an organisation's page shows."""

from datetime import date

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from organiser.models import (
    Address,
    ClosedDay,
    HostVisit,
    Interaction,
    InteractionParticipant,
    Licence,
    Person,
    Position,
    Stop,
    Tour,
    TourDay,
    VisitingWindow,
)
from organiser.services.organisations.licences import licence_state
from organiser.services.organisations.organisation_kinds import list_kinds
from organiser.services.organisations.organisation_values import (
    ClosedLine,
    HostVisitLine,
    LicenceLine,
    OrganisationPage,
    PersonHere,
    PostState,
    VisitLine,
    WindowLine,
    is_closed,
)
from organiser.services.organisations.organisations import load_organisation
from organiser.services.people.person_values import AddressLine, PersonName
from organiser.services.rows import list_values, read_values
from organiser.services.tours.host_visits import list_visits_made
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.vocabulary import InteractionKind, NameOrder, Sureness

#: Earlier visits are told by the timeline.
_VISITS = 12
_STATES: tuple[PostState, ...] = ("now", "coming", "before")


def get_organisation_page(
    session: Session, organisation_id: int, *, today: date
) -> OrganisationPage:
    """Return all about an organisation; raises `NotFound`."""
    body = load_organisation(session, organisation_id)
    owner = {"organisation_id": organisation_id}
    addresses = list_values(session, Address, owner, AddressLine)
    closed_days = list_values(session, ClosedDay, owner, ClosedLine)
    return OrganisationPage(
        organisation_id=organisation_id,
        name=body.name,
        kinds=list_kinds(session, organisation_id),
        reading=body.reading,
        reading_is_guessed=bool(body.reading) and body.reading_sureness is Sureness.GUESSED,
        branch=body.branch,
        website=body.website,
        telephone=body.telephone,
        notes=body.notes,
        place=next((joined_place(line.prefecture, line.municipality) for line in addresses), ""),
        people=list_people_here(session, organisation_id, today=today),
        came_through=_came_through(session, organisation_id),
        addresses=addresses,
        windows=_windows(session, organisation_id),
        closed_days=closed_days,
        licences=_licences(session, organisation_id, today),
        host_visits=_host_visits(session, organisation_id, closed_days),
        visits=_visits(session, organisation_id),
        visit_count=_count_visits(session, organisation_id),
        visits_made=list_visits_made(session, organisation_id, today=today),
    )


def list_people_here(
    session: Session, organisation_id: int, *, today: date
) -> tuple[PersonHere, ...]:
    """Return everyone with a post in an organisation, in the order of `OrganisationPage`."""
    query = (
        select(Position, Person.family_name, Person.given_name, Person.name_order)
        .join(Person, Person.id == Position.person_id)
        .where(Position.organisation_id == organisation_id)
        .order_by(Position.represents.desc(), Position.until.desc(), Position.id)
    )
    found = [
        PersonHere(
            position_id=post.id,
            person_id=post.person_id,
            name=full_name(family, given, order),
            title=post.title,
            department=post.department,
            since=post.since,
            until=post.until,
            represents=post.represents,
            state=_state(post, today),
        )
        for post, family, given, order in session.execute(query)
    ]
    return tuple(sorted(found, key=lambda person: _STATES.index(person.state)))


def _state(post: Position, today: date) -> PostState:
    if post.until is not None and post.until < today:
        return "before"
    return "coming" if post.since is not None and post.since > today else "now"


def _came_through(session: Session, organisation_id: int) -> int:
    """Count the people who were introduced by somebody with a post here, now or before."""
    here = select(Position.person_id).where(Position.organisation_id == organisation_id)
    query = select(func.count()).where(Person.introduced_by_id.in_(here))
    return session.scalar(query) or 0


def _windows(session: Session, organisation_id: int) -> tuple[WindowLine, ...]:
    query = (
        select(VisitingWindow.weekday, VisitingWindow.opens, VisitingWindow.closes)
        .where(VisitingWindow.organisation_id == organisation_id)
        .order_by(VisitingWindow.weekday, VisitingWindow.opens)
    )
    return read_values(session, query, WindowLine)


def _licences(session: Session, organisation_id: int, today: date) -> tuple[LicenceLine, ...]:
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
    return tuple(
        LicenceLine(
            licence_class=licence_class,
            number=number,
            valid_from=valid_from,
            valid_to=valid_to,
            renewal_opens_on=opens,
            state=licence_state(valid_from, valid_to, opens, today=today),
        )
        for licence_class, number, valid_from, valid_to, opens in session.execute(query)
    )


def _host_visits(
    session: Session, organisation_id: int, closed_days: tuple[ClosedLine, ...]
) -> tuple[HostVisitLine, ...]:
    query = (
        select(
            Tour.id,
            Tour.name,
            TourDay.held_on,
            Stop.name,
            HostVisit.stage,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(TourDay, TourDay.tour_id == Tour.id)
        .join(Stop, Stop.day_id == TourDay.id)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .where(Stop.organisation_id == organisation_id)
        .order_by(TourDay.held_on.desc(), Stop.place)
    )
    return tuple(
        HostVisitLine(
            tour_id=tour_id,
            tour=tour,
            held_on=held_on,
            stop=stop,
            stage=stage,
            host=full_name(family or "", given or "", order or NameOrder.FAMILY_FIRST),
            is_closed=any(is_closed(closed, held_on) for closed in closed_days),
        )
        for tour_id, tour, held_on, stop, stage, family, given, order in session.execute(query)
    )


def _visits(session: Session, organisation_id: int) -> tuple[VisitLine, ...]:
    latest = session.execute(
        select(Interaction.id, Interaction.happened_on, Interaction.text, Interaction.sensitivity)
        .where(*_is_visit(organisation_id))
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(_VISITS)
    ).all()
    part = aliased(InteractionParticipant)
    people: dict[int, list[PersonName]] = {}
    for key, person_id, family, given, order in session.execute(
        select(Interaction.id, Person.id, Person.family_name, Person.given_name, Person.name_order)
        .join(part, part.interaction_id == Interaction.id)
        .join(Person, Person.id == part.person_id)
        .where(Interaction.id.in_([row.id for row in latest]))
        .order_by(part.id)
    ):
        name = PersonName(person_id=person_id, name=full_name(family, given, order))
        people.setdefault(key, []).append(name)
    return tuple(
        VisitLine(
            interaction_id=key,
            happened_on=day,
            text=text,
            sensitivity=sensitivity,
            people=tuple(people.get(key, ())),
        )
        for key, day, text, sensitivity in latest
    )


def _count_visits(session: Session, organisation_id: int) -> int:
    query = select(func.count(Interaction.id)).where(*_is_visit(organisation_id))
    return session.scalar(query) or 0


def _is_visit(organisation_id: int) -> tuple[ColumnElement[bool], ...]:
    return (
        Interaction.organisation_id == organisation_id,
        Interaction.kind == InteractionKind.VISIT,
    )
