"""What hosts ask of the organiser today: requests to send, answers awaited, refusals."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Organisation, Person, Stop, Tour, TourDay
from organiser.services.inviting.seats import HOLDING
from organiser.services.tours.host_steps import OVER
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder, Stage, StopKind

#: A host who was not asked comes up so many days before the visit.
ASK_DAYS = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class DueHost:
    """A host to ask, one whose answer is awaited, or one who will not receive the group.

    `due_on` is when the answer is due, or by when the request should go out; nothing waits where
    somebody refused. `name` is the person, else the organisation, else the place.
    """

    stop_id: int
    tour_id: int
    tour: str
    stop: str
    held_on: date
    name: str
    stage: Stage
    due_on: date

    @property
    def is_refused(self) -> bool:
        """Tell whether somebody else is to be asked."""
        return self.stage in OVER


def list_due_hosts(session: Session, today: date) -> tuple[DueHost, ...]:
    """Return what is to be seen to of visits still to come.

    Refusals and answers that are overdue come first, then whom to ask, then what is awaited.
    """
    found = [_due_host(row) for row in session.execute(_open_visits(today))]
    due = [one for one in found if one.stage is not Stage.CANDIDATE or one.due_on <= today]
    return tuple(sorted(due, key=lambda one: (_rank(one, today), one.due_on, one.stop_id)))


def _open_visits(today: date) -> Select[*tuple[Any, ...]]:
    """Return the query of stops to come where nobody has agreed to receive the group."""
    return (
        select(
            Stop.id.label("stop_id"),
            Stop.name.label("stop"),
            Tour.id.label("tour_id"),
            Tour.name.label("tour"),
            TourDay.held_on,
            HostVisit.stage,
            HostVisit.reply_by,
            HostVisit.lead_days,
            Organisation.name.label("body"),
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(TourDay, TourDay.id == Stop.day_id)
        .join(Tour, Tour.id == TourDay.tour_id)
        .outerjoin(HostVisit, HostVisit.stop_id == Stop.id)
        .outerjoin(Person, Person.id == HostVisit.person_id)
        .outerjoin(Organisation, Organisation.id == Stop.organisation_id)
        .where(TourDay.held_on >= today, Stop.is_dropped.is_(False), _is_open())
    )


def _due_host(row: Row[*tuple[Any, ...]]) -> DueHost:
    return DueHost(
        stop_id=row.stop_id,
        tour_id=row.tour_id,
        tour=row.tour,
        stop=row.stop,
        held_on=row.held_on,
        name=_name(row.family_name, row.given_name, row.name_order) or row.body or row.stop,
        stage=row.stage or Stage.CANDIDATE,
        due_on=_due_on(row.stage, row.reply_by, row.held_on, lead_days=row.lead_days),
    )


def _rank(host: DueHost, today: date) -> int:
    if host.stage is Stage.CANDIDATE:
        return 1
    return 0 if host.is_refused or host.due_on < today else 2


def _is_open() -> ColumnElement[bool]:
    """Return the condition that somebody has to receive the group, and nobody has agreed."""
    stage = func.coalesce(HostVisit.stage, Stage.CANDIDATE)
    waits = stage.in_([*HOLDING, Stage.CANDIDATE, *OVER])
    return and_(waits, or_(HostVisit.id.is_not(None), Stop.kind == StopKind.VISIT))


def _due_on(
    stage: Stage | None, reply_by: date | None, held_on: date, *, lead_days: int | None
) -> date:
    if stage in HOLDING:
        return reply_by or held_on
    # One who wants the request in writing early is asked a week before that.
    ahead = max(ASK_DAYS, (lead_days or 0) + 7)
    return held_on - timedelta(days=ahead)


def _name(family: str | None, given: str | None, order: NameOrder | None) -> str:
    return full_name(family or "", given or "", order or NameOrder.FAMILY_FIRST)
