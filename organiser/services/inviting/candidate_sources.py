"""Where people for an asking order come from: circles, earlier programmes, organisations.

Nobody is put into an order by reading these.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from organiser.models import (
    Attendance,
    Circle,
    CircleMember,
    Invitation,
    Organisation,
    Position,
    Programme,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.organisations.organisations import load_organisation
from organiser.services.periods import holding
from organiser.services.programmes.programmes import load_programme
from organiser.services.relations.circles import load_circle
from organiser.services.sessions.attendances import CAME
from organiser.vocabulary import Stage
from organiser.wording import Phrase, phrase

_UNANSWERED = (Stage.ASKED, Stage.NO_REPLY)


class PastGroup(StrEnum):
    """Whom of an earlier programme one wants."""

    EVERYBODY = "everybody"
    CAME = "came"
    NOT_THIS_TIME = "not this time"
    NEVER_ANSWERED = "never answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChoice:
    """A circle or programme to choose, and how many people it has."""

    key: int
    name: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """People of one source, and the reason that it gives to ask them."""

    person_ids: tuple[int, ...]
    reason: Phrase


def list_circles(session: Session, today: date) -> tuple[SourceChoice, ...]:
    """Return the circles that have members, by name."""
    rows = session.execute(
        select(Circle.id, Circle.name, func.count())
        .join(CircleMember, CircleMember.circle_id == Circle.id)
        .where(holding(CircleMember.since, CircleMember.until, today))
        .group_by(Circle.id)
        .order_by(Circle.name, Circle.id)
    )
    return tuple(SourceChoice(key=key, name=name, people=count) for key, name, count in rows)


def list_past_programmes(session: Session, programme_id: int) -> tuple[SourceChoice, ...]:
    """Return the other programmes in which somebody is: those of the same series first.

    The latest comes before the earlier ones.
    """
    series = load_programme(session, programme_id).series
    rows = session.execute(
        select(Programme.id, Programme.name, func.count())
        .join(Invitation, Invitation.programme_id == Programme.id)
        .where(Programme.id != programme_id)
        .group_by(Programme.id)
        .order_by(*((Programme.series == series).desc(),) if series else (), Programme.id.desc())
    )
    return tuple(SourceChoice(key=key, name=name, people=count) for key, name, count in rows)


def find_in_circle(session: Session, circle_id: int, *, today: date) -> Found:
    """Return who is in a circle now."""
    circle = load_circle(session, circle_id)
    query = select(CircleMember.person_id).where(
        CircleMember.circle_id == circle_id,
        holding(CircleMember.since, CircleMember.until, today),
    )
    return Found(
        person_ids=_unique(session.scalars(query).all()),
        reason=phrase("Member of {circle}", circle=circle.name),
    )


def find_in_programme(session: Session, programme_id: int, group: PastGroup) -> Found:
    """Return the people of an earlier programme, or a group of them, in its asking order."""
    programme = load_programme(session, programme_id)
    query = (
        select(Invitation.person_id)
        .where(Invitation.programme_id == programme_id, *_belonging(group, programme_id))
        .order_by(Invitation.place, Invitation.id)
    )
    return Found(
        person_ids=_unique(session.scalars(query).all()),
        reason=_said_of(group, programme.name),
    )


def find_in_organisation(session: Session, organisation_id: int, *, today: date) -> Found:
    """Return who has a post in an organisation now."""
    name = load_organisation(session, organisation_id).name
    query = (
        select(Position.person_id)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(
            Position.organisation_id == organisation_id,
            holding(Position.since, Position.until, today),
        )
    )
    return Found(
        person_ids=_unique(session.scalars(query).all()),
        reason=phrase("Works at {organisation}", organisation=name),
    )


def _belonging(group: PastGroup, programme_id: int) -> tuple[ColumnElement[bool], ...]:
    if group is PastGroup.CAME:
        came = (
            select(Attendance.person_id)
            .join(ProgrammeSession, ProgrammeSession.id == Attendance.session_id)
            .where(ProgrammeSession.programme_id == programme_id, Attendance.presence.in_(CAME))
        )
        return (Invitation.person_id.in_(came),)
    if group is PastGroup.NOT_THIS_TIME:
        return (Invitation.stage == Stage.NOT_THIS_TIME,)
    if group is PastGroup.NEVER_ANSWERED:
        return (Invitation.stage.in_(_UNANSWERED),)
    return ()


def _said_of(group: PastGroup, programme: str) -> Phrase:
    if group is PastGroup.CAME:
        return phrase("Came to {programme}", programme=programme)
    if group is PastGroup.NOT_THIS_TIME:
        return phrase("Said “not this time” to {programme}", programme=programme)
    if group is PastGroup.NEVER_ANSWERED:
        return phrase("Gave no answer for {programme}", programme=programme)
    return phrase("Was in {programme}", programme=programme)


def _unique(person_ids: Sequence[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(person_ids))
