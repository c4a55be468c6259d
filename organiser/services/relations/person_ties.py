"""Reading who is tied to a person or an organisation, and how.

Ties are noted by hand, or follow from who made an introduction and who works where.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, Row, Select, and_, bindparam, case, or_, select
from sqlalchemy.orm import Session, aliased

from organiser.models import Organisation, Person, Position, Relationship
from organiser.services.people.person_values import Party, PersonName, Tie
from organiser.services.periods import holding
from organiser.services.relations.relationships import open_on
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder, RelationshipKind

#: More colleagues than this belong on the organisation's page.
_COLLEAGUES = 12

_NAME = (Person.id, Person.family_name, Person.given_name, Person.name_order)
_Names = Select[int, str, str, NameOrder]


def list_ties(session: Session, person_id: int, *, today: date) -> tuple[Tie, ...]:
    """Return the ties of a person: introductions, what was noted, the same organisation, past ones.

    What is noted wins over what is concluded: the other person comes once for each kind.
    """
    noted = _noted(session, Party(person_id=person_id), today)
    current = [tie for tie in noted if not tie.is_over]
    found = [
        *(tie for tie in current if tie.kind is RelationshipKind.INTRODUCED),
        *_introductions(session, person_id),
        *(tie for tie in current if tie.kind is not RelationshipKind.INTRODUCED),
        *_colleagues(session, person_id, today),
    ]
    return (*_without_doubles(found), *(tie for tie in noted if tie.is_over))


def list_organisation_ties(
    session: Session, organisation_id: int, *, today: date
) -> tuple[Tie, ...]:
    """Return what is noted of an organisation's ties, past ones at the end."""
    noted = _noted(session, Party(organisation_id=organisation_id), today)
    return tuple(sorted(noted, key=lambda tie: tie.is_over))


def find_name(session: Session, person_id: int | None) -> PersonName | None:
    """Return a person's name with their id, nothing if there is no such person."""
    if person_id is None:
        return None
    names = _names(session, select(*_NAME).where(Person.id == person_id))
    return names[0] if names else None


def _without_doubles(ties: Iterable[Tie]) -> Iterable[Tie]:
    seen: set[tuple[Party, RelationshipKind]] = set()
    for tie in ties:
        key = (tie.other, tie.kind)
        if tie.relationship_id is not None or key not in seen:
            seen.add(key)
            yield tie


def _noted(session: Session, owner: Party, today: date) -> list[Tie]:
    is_first, is_second = _ends_at(owner)
    other_person = case(
        (is_first, Relationship.second_person_id), else_=Relationship.first_person_id
    )
    other_body = case(
        (is_first, Relationship.second_organisation_id), else_=Relationship.first_organisation_id
    )
    query = (
        select(
            Relationship.id,
            Relationship.kind,
            is_first.label("leads_out"),
            Relationship.since,
            Relationship.until,
            Relationship.note,
            open_on(today).label("is_open"),
            *_NAME[1:],
            Person.id.label("person_id"),
            Organisation.id.label("organisation_id"),
            Organisation.name,
        )
        .outerjoin(Person, Person.id == other_person)
        .outerjoin(Organisation, Organisation.id == other_body)
        .where(or_(is_first, is_second))
        .order_by(Relationship.id)
    )
    return [_tie(row) for row in session.execute(query)]


def _tie(row: Row[*tuple[Any, ...]]) -> Tie:
    name = row.name or full_name(row.family_name or "", row.given_name or "", row.name_order)
    other = Party(person_id=row.person_id, organisation_id=row.organisation_id, name=name)
    return Tie(
        other=other,
        kind=row.kind,
        leads_out=bool(row.leads_out),
        note=row.note,
        since=row.since,
        until=row.until,
        relationship_id=row.id,
        is_over=not row.is_open,
    )


def _ends_at(owner: Party) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    if owner.person_id is not None:
        return (
            and_(
                Relationship.first_person_id.is_not(None),
                Relationship.first_person_id == owner.person_id,
            ),
            Relationship.second_person_id == owner.person_id,
        )
    return (
        and_(
            Relationship.first_organisation_id.is_not(None),
            Relationship.first_organisation_id == owner.organisation_id,
        ),
        Relationship.second_organisation_id == owner.organisation_id,
    )


def _introductions(session: Session, person_id: int) -> list[Tie]:
    return [
        _concluded(name, RelationshipKind.INTRODUCED, leads_out=leads_out)
        for query, leads_out in ((_introducer(), False), (_introduced(), True))
        for name in _names(session, query, person_id=person_id)
    ]


def _colleagues(session: Session, person_id: int, today: date) -> list[Tie]:
    names = _names(session, _people_of_same_body(), person_id=person_id, today=today)
    return [_concluded(name, RelationshipKind.COLLEAGUE, leads_out=True) for name in names]


# Putting a query together takes longer than asking it: each is made once, with gaps for values.


@cache
def _introducer() -> _Names:
    newcomer = aliased(Person)
    return (
        select(*_NAME)
        .join(newcomer, newcomer.introduced_by_id == Person.id)
        .where(newcomer.id == bindparam("person_id"))
    )


@cache
def _introduced() -> _Names:
    introduced_by = Person.introduced_by_id == bindparam("person_id")
    return select(*_NAME).where(introduced_by).order_by(Person.id)


@cache
def _people_of_same_body() -> _Names:
    mine, theirs = aliased(Position), aliased(Position)
    today = bindparam("today", type_=Date)
    return (
        select(*_NAME)
        .join(theirs, theirs.person_id == Person.id)
        .join(mine, mine.organisation_id == theirs.organisation_id)
        .where(
            mine.person_id == bindparam("person_id"),
            theirs.person_id != bindparam("person_id"),
            holding(mine.since, mine.until, today),
            holding(theirs.since, theirs.until, today),
        )
        .group_by(Person.id)
        .order_by(Person.id)
        .limit(_COLLEAGUES)
    )


def _concluded(name: PersonName, kind: RelationshipKind, *, leads_out: bool) -> Tie:
    other = Party(person_id=name.person_id, name=name.name)
    return Tie(other=other, kind=kind, leads_out=leads_out)


def _names(session: Session, query: _Names, **values: int | date) -> list[PersonName]:
    return [
        PersonName(person_id=key, name=full_name(family, given, order))
        for key, family, given, order in session.execute(query, values)
    ]
