"""Who receives the group on a tour, stop by stop, and how far that is agreed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from organiser.models import ContactPoint, HostVisit, Organisation, Person, Stop, TourDay
from organiser.services.inviting.seats import HOLDING
from organiser.services.tours.tour_rows import load_stop
from organiser.text.names import full_name
from organiser.vocabulary import Channel, ContactKind, Stage, StopKind

_TELEPHONES = (ContactKind.TELEPHONE, ContactKind.MOBILE)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """One stop that somebody receives the group at; `person_name` is empty while nobody is named.

    A visit without a host so far is here too, not asked. `telephone` is the person's preferred
    number, else that of the organisation; `told_start` the minute of the day they were told last.
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
    held_on: date
    organisation_name: str = ""
    telephone: str = ""
    channel: Channel | None = None
    reply_by: date | None = None
    gift: str = ""
    shows: str = ""
    rules: str = ""
    largest_group: int | None = None
    lead_days: int | None = None
    requested_on: date | None = None
    told_start: int | None = None

    @property
    def is_awaited(self) -> bool:
        """Tell whether an answer is still to come."""
        return self.stage in HOLDING

    def is_overdue(self, today: date) -> bool:
        """Tell whether an answer was due before today."""
        return self.is_awaited and self.reply_by is not None and self.reply_by < today


def list_hosts(session: Session, tour_id: int) -> tuple[HostRow, ...]:
    """Return the stops of a tour that have a host or want one, in the order of the tour."""
    wants_host = or_(HostVisit.id.is_not(None), Stop.kind == StopKind.VISIT)
    return _rows(session, TourDay.tour_id == tour_id, wants_host)


def find_host(session: Session, stop_id: int) -> HostRow:
    """Return who receives the group at one stop; raises `NotFound`."""
    load_stop(session, stop_id)
    (row,) = _rows(session, Stop.id == stop_id)
    return row


def load_host(session: Session, stop_id: int) -> HostVisit:
    """Return the mapped host of a stop, a new one where there was none; raises `NotFound`."""
    load_stop(session, stop_id)
    host = session.scalar(select(HostVisit).where(HostVisit.stop_id == stop_id))
    if host is None:
        host = HostVisit(stop_id=stop_id)
        session.add(host)
        session.flush()
    return host


def _rows(session: Session, *conditions: ColumnElement[bool]) -> tuple[HostRow, ...]:
    query = (
        select(Stop, TourDay.held_on, HostVisit, Person, Organisation)
        .join(TourDay, TourDay.id == Stop.day_id)
        .outerjoin(HostVisit, HostVisit.stop_id == Stop.id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .outerjoin(Organisation, Organisation.id == Stop.organisation_id)
        .where(*conditions)
        .order_by(TourDay.held_on, Stop.place, Stop.id)
    )
    rows = session.execute(query).all()
    people = filter(None, (row[3] for row in rows))
    numbers = _numbers(session, {person.id for person in people})
    return tuple(
        _row(stop, host, person, body, held_on=held_on, numbers=numbers)
        for stop, held_on, host, person, body in rows
    )


def _numbers(session: Session, person_ids: Collection[int]) -> dict[int, str]:
    """Return by which number each person is called, the preferred one."""
    rows = session.execute(
        select(ContactPoint.person_id, ContactPoint.value)
        .where(ContactPoint.person_id.in_(person_ids), ContactPoint.kind.in_(_TELEPHONES))
        .order_by(ContactPoint.preferred.desc(), ContactPoint.id)
    )
    found: dict[int, str] = {}
    for person_id, value in rows:
        found.setdefault(person_id, value)
    return found


def _row(
    stop: Stop,
    host: HostVisit | None,
    person: Person | None,
    body: Organisation | None,
    *,
    held_on: date,
    numbers: dict[int, str],
) -> HostRow:
    said = host or HostVisit(stop_id=stop.id)
    named = full_name(person.family_name, person.given_name, person.name_order) if person else ""
    telephone = numbers.get(person.id, "") if person else ""
    return HostRow(
        stop_id=stop.id,
        day_id=stop.day_id,
        stop_name=stop.name,
        organisation_id=stop.organisation_id,
        person_id=person.id if person else None,
        person_name=named,
        stage=said.stage,
        asked_on=said.asked_on,
        wishes=said.wishes,
        held_on=held_on,
        organisation_name=body.name if body else "",
        telephone=telephone or (body.telephone if body else ""),
        channel=said.channel,
        reply_by=said.reply_by,
        gift=said.gift,
        shows=said.shows,
        rules=said.rules,
        largest_group=said.largest_group,
        lead_days=said.lead_days,
        requested_on=said.requested_on,
        told_start=said.told_start,
    )
