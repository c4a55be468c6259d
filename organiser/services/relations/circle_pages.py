"""Reading all that the page of a circle shows."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import (
    CircleMember,
    Expertise,
    Interaction,
    InteractionParticipant,
    Person,
    Skill,
)
from organiser.services.people.person_values import PersonName
from organiser.services.relations.circle_values import CircleMemberLine, CirclePage, CircleSkill
from organiser.services.relations.circles import load_circle
from organiser.text.names import full_name
from organiser.text.sorting import sort_key
from organiser.vocabulary import Stance

#: Those who can do something come first, then those who learn it.
_STANCES = tuple(Stance)


def get_circle_page(session: Session, circle_id: int, *, today: date) -> CirclePage:
    """Return all about a circle; raises `NotFound`."""
    circle = load_circle(session, circle_id)
    everyone = _members(session, circle_id)
    members = tuple(line for line in everyone if _is_in(line, today))
    former = [line for line in everyone if not _is_in(line, today)]
    former.sort(key=lambda line: line.until or date.max, reverse=True)
    return CirclePage(
        circle_id=circle_id,
        name=circle.name,
        purpose=circle.purpose,
        channel=circle.channel,
        channel_name=circle.channel_name,
        members=members,
        former=tuple(former),
        skills=_skills(session, {line.person_id: line.name for line in members}, today),
        last_present=_last_present(session, circle_id),
    )


def _is_in(line: CircleMemberLine, today: date) -> bool:
    return line.until is None or line.until >= today


def _members(session: Session, circle_id: int) -> tuple[CircleMemberLine, ...]:
    """Return everyone who is or was in a circle, in kana order."""
    rows = session.execute(
        select(CircleMember, Person)
        .join(Person, Person.id == CircleMember.person_id)
        .where(CircleMember.circle_id == circle_id)
    )
    in_order = sorted(rows, key=lambda row: (_kana(row.Person), row.CircleMember.id))
    return tuple(
        CircleMemberLine(
            member_id=member.id,
            person_id=person.id,
            name=full_name(person.family_name, person.given_name, person.name_order),
            role=member.role,
            since=member.since,
            until=member.until,
        )
        for member, person in in_order
    )


def _kana(person: Person) -> str:
    return sort_key(
        f"{person.family_reading} {person.given_reading}",
        f"{person.family_name} {person.given_name}",
    )


def _skills(session: Session, names: Mapping[int, str], today: date) -> tuple[CircleSkill, ...]:
    """Return the skills of some people: first where one can teach another, then the commonest.

    Qualifications that have run out are left out.
    """
    query = (
        select(Skill.id, Skill.name, Skill.reading, Expertise.stance, Expertise.person_id)
        .join(Expertise, Expertise.skill_id == Skill.id)
        .where(
            Expertise.person_id.in_(names),
            or_(Expertise.valid_to.is_(None), Expertise.valid_to >= today),
        )
    )
    places = {person_id: place for place, person_id in enumerate(names)}
    found: dict[int, tuple[str, str, dict[Stance, list[int]]]] = {}
    for skill_id, name, reading, stance, person_id in session.execute(query):
        _name, _key, people = found.setdefault(skill_id, (name, sort_key(reading, name), {}))
        people.setdefault(stance, []).append(person_id)
    skills = []
    for name, key, people in found.values():
        named = {
            stance: _named(sorted(people[stance], key=places.__getitem__), names)
            for stance in _STANCES
            if stance in people
        }
        skills.append((CircleSkill(name=name, people=named), key))
    skills.sort(key=lambda pair: (not pair[0].is_match, -_count(pair[0]), pair[1]))
    return tuple(skill for skill, _key in skills)


def _named(person_ids: Iterable[int], names: Mapping[int, str]) -> tuple[PersonName, ...]:
    return tuple(PersonName(person_id=key, name=names[key]) for key in person_ids)


def _count(skill: CircleSkill) -> int:
    return sum(len(people) for people in skill.people.values())


def _last_present(session: Session, circle_id: int) -> tuple[int, ...]:
    last = (
        select(Interaction.id)
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(Interaction.circle_id == circle_id)
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    query = select(InteractionParticipant.person_id).where(
        InteractionParticipant.interaction_id == last
    )
    return tuple(session.scalars(query.order_by(InteractionParticipant.id)))
