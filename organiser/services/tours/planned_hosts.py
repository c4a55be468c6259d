"""Who receives a group at the stops of a tour, named as participants read it."""

from collections.abc import Collection, Mapping

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Person, Position, Stop, TourDay
from organiser.services.periods import holding
from organiser.text.names import addressed, full_name
from organiser.touring.plan import PlannedHost


def list_planned_hosts(session: Session, stop_ids: Collection[int]) -> Mapping[int, PlannedHost]:
    """Return the hosts of stops by the stop's id, with the title they have on that day."""
    return {
        host.stop_id: _planned(host, person, title or "")
        for host, person, title in session.execute(_with_titles(stop_ids))
    }


def list_host_titles(session: Session, stop_ids: Collection[int]) -> Mapping[int, str]:
    """Return the titles that the hosts of stops have on that day, by the stop's id."""
    rows = session.execute(_with_titles(stop_ids))
    return {host.stop_id: title or "" for host, _person, title in rows}


def _with_titles(
    stop_ids: Collection[int],
) -> Select[HostVisit, Person | None, str | None]:
    return (
        select(HostVisit, Person, Position.title)
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


def _name(person: Person | None, title: str, *, language: str) -> str:
    if person is None:
        return ""
    written = full_name(person.family_name, person.given_name, person.name_order)
    return addressed(written, title, person.honorific, language=language)


def _planned(host: HostVisit, person: Person | None, title: str) -> PlannedHost:
    return PlannedHost(
        name=_name(person, title, language="ja"),
        plain_name=_name(person, title, language="en"),
        stage=host.stage,
        person_id=host.person_id,
        asked_on=host.asked_on,
        requested_on=host.requested_on,
        lead_days=host.lead_days,
        largest_group=host.largest_group,
    )
