"""What else the book says that bears on an ask: what conditions ask for, and clashes of dates."""

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Date,
    Integer,
    Select,
    Subquery,
    and_,
    bindparam,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from organiser.models import (
    Address,
    Attendance,
    Contributor,
    Expertise,
    HostVisit,
    Invitation,
    Organisation,
    Position,
    Programme,
    Stop,
    Tour,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.inviting.briefing_facts import (
    Attended,
    Clash,
    CurrentPost,
    HeldSkill,
    KnownPlace,
)
from organiser.services.organisations.organisation_kinds import kind_on
from organiser.services.periods import holding
from organiser.services.rows import read_values
from organiser.services.sessions.attendances import SEAT_TAKEN
from organiser.text.place_names import whole_prefecture
from organiser.vocabulary import OrganisationKind, Stage, label
from organiser.wording import phrase

#: Who has, or is being kept, a place in a programme.
INVOLVED = (Stage.ASKED, Stage.CONSIDERING, Stage.ACCEPTED, Stage.WAITING)


def list_held_skills(
    session: Session, person_id: int, skill_ids: Collection[int]
) -> tuple[HeldSkill, ...]:
    """Return how a person stands to some skills."""
    query = (
        select(
            Expertise.skill_id,
            Expertise.stance,
            Expertise.level,
            Expertise.since,
            Expertise.valid_to,
        )
        .where(Expertise.person_id == person_id, Expertise.skill_id.in_(skill_ids))
        .order_by(Expertise.id)
    )
    return read_values(session, query, HeldSkill)


def list_known_places(session: Session, person_id: int, today: date) -> tuple[KnownPlace, ...]:
    """Return the prefectures of a person's addresses, then those of where they hold a post."""
    rows = session.execute(_places(), {"person": person_id, "day": today})
    return tuple(
        KnownPlace(prefecture=whole_prefecture(prefecture), organisation=body or "")
        for prefecture, body in rows
    )


def last_attended(session: Session, person_id: int, programme_id: int) -> Attended | None:
    """Return when a person last came to another programme of the same kind."""
    here = session.get_one(Programme, programme_id)
    same_kind = (
        Programme.own_kind_id == here.own_kind_id
        if here.own_kind_id is not None
        else Programme.kind == here.kind
    )
    query = (
        select(Programme.name.label("programme"), ProgrammeSession.held_on)
        .join(ProgrammeSession, ProgrammeSession.programme_id == Programme.id)
        .join(Attendance, Attendance.session_id == ProgrammeSession.id)
        .where(
            Attendance.person_id == person_id,
            Attendance.presence.in_(SEAT_TAKEN),
            Programme.id != programme_id,
            same_kind,
        )
        .order_by(ProgrammeSession.held_on.desc())
        .limit(1)
    )
    return next(iter(read_values(session, query, Attended)), None)


def list_posts(
    session: Session, person_id: int, programme_id: int, today: date
) -> tuple[CurrentPost, ...]:
    """Return a person's posts, and how many others from there have a place in a programme."""
    asked = {"person": person_id, "programme": programme_id, "day": today}
    rows = session.execute(_posts(), asked).all()
    counts: dict[int, int] = {}
    if rows:
        bodies = [row[0] for row in rows]
        counts = dict(session.execute(_seated(), asked | {"bodies": bodies}).all())
    return tuple(
        CurrentPost(
            organisation=name,
            kind=kind,
            represents=bool(represents),
            seated=counts.get(organisation_id, 0),
        )
        for organisation_id, name, kind, represents in rows
    )


def list_clashes(
    session: Session, person_id: int, programme_id: int, today: date
) -> tuple[Clash, ...]:
    """Return what else the person is in, carries or hosts on this programme's days to come."""
    asked = {"person": person_id, "programme": programme_id, "day": today}
    days = set(session.scalars(_days_to_come(), asked))
    if not days:
        return ()
    asked["days"] = sorted(days)
    found = [
        (day, what, label(part))
        for query in (_invited_elsewhere(), _carried_elsewhere())
        for day, what, part in session.execute(query, asked)
    ]
    receives = phrase("receives the group")
    found += [(day, what, receives) for day, what in session.execute(_visits(), asked)]
    once = dict.fromkeys(sorted(found, key=lambda one: (one[0], one[1])))
    return tuple(Clash(day=day, what=what, part=part) for day, what, part in once)


# The statements are put together once: that takes longer than running them.
_PERSON: BindParameter[int] = bindparam("person", type_=Integer)
_PROGRAMME: BindParameter[int] = bindparam("programme", type_=Integer)
_DAY: BindParameter[date] = bindparam("day", type_=Date)
_DAYS: BindParameter[date] = bindparam("days", type_=Date, expanding=True)


@cache
def _places() -> Select[str, str]:
    posts = and_(
        Position.organisation_id == Address.organisation_id,
        Position.person_id == _PERSON,
        holding(Position.since, Position.until, _DAY),
    )
    return (
        select(Address.prefecture, Organisation.name)
        .outerjoin(Position, posts)
        .outerjoin(Organisation, Organisation.id == Position.organisation_id)
        .where(
            or_(Address.person_id == _PERSON, Position.id.is_not(None)), Address.prefecture != ""
        )
        .order_by(Address.person_id.is_(None), Address.id)
    )


@cache
def _posts() -> Select[int, str, OrganisationKind, bool]:
    represents = func.max(Position.represents)
    return (
        select(Organisation.id, Organisation.name, kind_on(_DAY), represents)
        .join(Position, Position.organisation_id == Organisation.id)
        .where(Position.person_id == _PERSON, holding(Position.since, Position.until, _DAY))
        .group_by(Organisation.id)
        .order_by(represents.desc(), Organisation.id)
    )


@cache
def _seated() -> Select[int, int]:
    involved = select(Invitation.person_id).where(
        Invitation.programme_id == _PROGRAMME,
        Invitation.person_id != _PERSON,
        Invitation.stage.in_(INVOLVED),
    )
    return (
        select(Position.organisation_id, func.count(Position.person_id.distinct()))
        .where(
            Position.organisation_id.in_(bindparam("bodies", type_=Integer, expanding=True)),
            Position.person_id.in_(involved),
            holding(Position.since, Position.until, _DAY),
        )
        .group_by(Position.organisation_id)
    )


@cache
def _all_days() -> Subquery:
    """Return the days of every programme: its sessions, and its tours'."""
    sessions = select(ProgrammeSession.programme_id, ProgrammeSession.held_on)
    tours = select(Tour.programme_id, TourDay.held_on).join(TourDay, TourDay.tour_id == Tour.id)
    return union_all(sessions, tours).subquery()


@cache
def _days_to_come() -> Select[date]:
    days = _all_days().c
    return select(days.held_on).where(days.programme_id == _PROGRAMME, days.held_on >= _DAY)


def _elsewhere(part: InstrumentedAttribute[Any]) -> Select[Any]:
    """Return what another programme is on the days wanted, and another column."""
    days = _all_days().c
    return (
        select(days.held_on, Programme.name, part)
        .join(Programme, Programme.id == days.programme_id)
        .where(Programme.id != _PROGRAMME, days.held_on.in_(_DAYS))
    )


@cache
def _invited_elsewhere() -> Select[Any]:
    query = _elsewhere(Invitation.stage)
    return query.join(Invitation, Invitation.programme_id == Programme.id).where(
        Invitation.person_id == _PERSON, Invitation.stage.in_(INVOLVED)
    )


@cache
def _carried_elsewhere() -> Select[Any]:
    query = _elsewhere(Contributor.role)
    return query.join(Contributor, Contributor.programme_id == Programme.id).where(
        Contributor.person_id == _PERSON
    )


@cache
def _visits() -> Select[date, str]:
    return (
        select(TourDay.held_on, Tour.name)
        .join(Tour, Tour.id == TourDay.tour_id)
        .join(Stop, Stop.day_id == TourDay.id)
        .join(HostVisit, HostVisit.stop_id == Stop.id)
        .where(
            HostVisit.person_id == _PERSON,
            TourDay.held_on.in_(_DAYS),
            or_(Tour.programme_id.is_(None), Tour.programme_id != _PROGRAMME),
        )
    )
