"""Who receives the group on a tour, stop by stop, and how far that is agreed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Person, Stop, TourDay
from organiser.services.rows import load
from organiser.text.names import full_name
from organiser.vocabulary import Stage, StopKind
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """One stop that somebody receives the group at; `person_name` is empty while nobody is named.

    A visit without a host so far is here too, not asked.
    """

    stop_id: int
    day_id: int
    stop_name: str
    organisation_id: int | None
    person_id: int | None
    person_name: str
    stage: Stage
    asked_on: date | None
    wishes: str


def list_hosts(session: Session, tour_id: int) -> tuple[HostRow, ...]:
    """Return the stops of a tour that have a host or want one, in the order of the tour."""
    query = (
        select(Stop, HostVisit, Person)
        .join(TourDay, TourDay.id == Stop.day_id)
        .outerjoin(HostVisit, HostVisit.stop_id == Stop.id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .where(TourDay.tour_id == tour_id)
        .where(or_(HostVisit.id.is_not(None), Stop.kind == StopKind.VISIT))
        .order_by(TourDay.held_on, Stop.place, Stop.id)
    )
    return tuple(_row(stop, host, person) for stop, host, person in session.execute(query))


def change_host_state(session: Session, stop_id: int, state: Stage, *, today: date) -> None:
    """Keep how far a host visit is agreed; a request is dated with the day it was first sent."""
    load(session, Stop, stop_id, phrase("This stop is no longer in the tour."))
    host = session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
    if host is None:
        host = HostVisit(stop_id=stop_id)
        session.add(host)
    host.stage = state
    host.asked_on = date_of_request(state, host.asked_on, today=today)


def date_of_request(state: Stage, before: date | None, *, today: date) -> date | None:
    """Return the day a request was first sent: kept once it was, today when it is sent now."""
    if state is Stage.CANDIDATE:
        return None
    return before or (today if state is Stage.ASKED else None)


def _row(stop: Stop, host: HostVisit | None, person: Person | None) -> HostRow:
    name = full_name(person.family_name, person.given_name, person.name_order) if person else ""
    return HostRow(
        stop_id=stop.id,
        day_id=stop.day_id,
        stop_name=stop.name,
        organisation_id=stop.organisation_id,
        person_id=person.id if person else None,
        person_name=name,
        stage=host.stage if host else Stage.CANDIDATE,
        asked_on=host.asked_on if host else None,
        wishes=host.wishes if host else "",
    )
