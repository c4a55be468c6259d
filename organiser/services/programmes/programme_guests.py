"""The people of one programme: where each stands, which body they come from, where they are."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from organiser.models import Address, Invitation, Organisation, Person, Position
from organiser.services.inviting.seats import held_until
from organiser.services.inviting.standings import list_standings
from organiser.services.periods import holding
from organiser.text.names import full_name
from organiser.vocabulary import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One person of a programme; the post is the representative one, else the first.

    `holds_until` is the last day on which the invitation keeps a seat, nothing if it keeps none;
    `due_on` is the day of an awaited answer. `region` is the prefecture, abroad the country, of
    the person, else of their organisation.
    """

    invitation_id: int
    person_id: int
    name: str
    honorific: str
    organisation_id: int | None
    organisation: str
    title: str
    region: str
    stage: Stage
    asked_on: date | None
    due_on: date | None
    holds_until: date | None


@dataclass(frozen=True, slots=True)
class _Post:
    organisation_id: int
    organisation: str
    title: str


def list_guests(
    session: Session, programme_id: int, *, stages: Collection[Stage], today: date
) -> tuple[Guest, ...]:
    """Return the people who stand at one of these stages, in asking order."""
    people = select(Invitation.person_id).where(
        Invitation.programme_id == programme_id, Invitation.stage.in_(stages)
    )
    posts = _posts(session, people, today)
    regions = _regions(session, people, {post.organisation_id for post in posts.values()})
    standings = list_standings(session, programme_id=programme_id, stages=tuple(stages))
    until = {one.invitation_id: held_until(one) for one in standings.get(programme_id, ())}
    return tuple(
        _guest(
            row,
            posts.get(row.person_id),
            region=_region(regions, row.person_id, posts.get(row.person_id)),
            until=until.get(row.id),
            today=today,
        )
        for row in session.execute(_lines(programme_id, stages))
    )


def count_guests(session: Session, programme_id: int) -> dict[Stage, int]:
    """Return how many stand at each stage that occurs."""
    rows = session.execute(
        select(Invitation.stage, func.count())
        .where(Invitation.programme_id == programme_id)
        .group_by(Invitation.stage)
    )
    return dict(rows.all())


def _lines(programme_id: int, stages: Collection[Stage]) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Invitation.id,
            Invitation.person_id,
            Invitation.stage,
            Invitation.asked_on,
            Invitation.come_back_on,
            Person.family_name,
            Person.given_name,
            Person.name_order,
            Person.honorific,
        )
        .join(Person, Person.id == Invitation.person_id)
        .where(Invitation.programme_id == programme_id, Invitation.stage.in_(stages))
        .order_by(Invitation.place, Invitation.id)
    )


def _guest(
    row: Row[Any], post: _Post | None, *, region: str, until: date | None, today: date
) -> Guest:
    considers = row.stage is Stage.CONSIDERING
    return Guest(
        invitation_id=row.id,
        person_id=row.person_id,
        name=full_name(row.family_name, row.given_name, row.name_order),
        honorific=row.honorific,
        organisation_id=post.organisation_id if post else None,
        organisation=post.organisation if post else "",
        title=post.title if post else "",
        region=region,
        stage=row.stage,
        asked_on=row.asked_on,
        due_on=(row.come_back_on if considers else None) or until,
        holds_until=until if until is not None and until >= today else None,
    )


def _posts(session: Session, people: Select[int], today: date) -> dict[int, _Post]:
    rows = session.execute(
        select(Position.person_id, Organisation.id, Organisation.name, Position.title)
        .join(Organisation, Organisation.id == Position.organisation_id)
        .where(Position.person_id.in_(people), holding(Position.since, Position.until, today))
        .order_by(Position.person_id, Position.represents.desc(), Position.id)
    )
    posts: dict[int, _Post] = {}
    for person_id, organisation_id, name, title in rows:
        posts.setdefault(person_id, _Post(organisation_id, name, title))
    return posts


#: The region of each owner of an address: of people and of organisations.
_Regions = tuple[Mapping[int, str], Mapping[int, str]]


def _regions(session: Session, people: Select[int], organisation_ids: Collection[int]) -> _Regions:
    region = func.coalesce(func.nullif(Address.prefecture, ""), Address.country)
    own = (
        select(Address.person_id, region)
        .where(Address.person_id.in_(people), region != "")
        .order_by(Address.id.desc())
    )
    at_work = (
        select(Address.organisation_id, region)
        .where(Address.organisation_id.in_(organisation_ids), region != "")
        .order_by(Address.id.desc())
    )
    return (
        {key: name for key, name in session.execute(own) if key is not None},
        {key: name for key, name in session.execute(at_work) if key is not None},
    )


def _region(regions: _Regions, person_id: int, post: _Post | None) -> str:
    own, at_work = regions
    return own.get(person_id) or (at_work.get(post.organisation_id, "") if post else "")
