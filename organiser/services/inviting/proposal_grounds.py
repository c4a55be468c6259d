"""What speaks for asking people to a programme, ground by ground, for everybody at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from organiser.models import (
    Address,
    Expertise,
    Invitation,
    Person,
    Position,
    Programme,
    Relationship,
    Skill,
)
from organiser.services.inviting.briefing_sources import INVOLVED
from organiser.services.inviting.proposal_conditions import HAVING
from organiser.services.inviting.proposal_values import Asks, Facts
from organiser.services.people.skills import split_synonyms
from organiser.services.periods import holding, lasting
from organiser.services.programmes.carrying import list_to_carry
from organiser.services.relations.relationships import open_on
from organiser.text.folding import fold
from organiser.text.names import full_name
from organiser.text.place_names import whole_prefecture
from organiser.vocabulary import LEFT_OUT_DAYS, RelationshipKind, Stage, Stance
from organiser.wording import phrase

#: A skill as short as this is met by chance in any text.
_SHORTEST_SKILL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """For which programme people are looked for, and on which day."""

    session: Session
    programme: Programme
    today: date


def find_not_this_time(question: Question) -> Facts:
    """Return who said "not this time" to the series before."""
    carried = list_to_carry(question.session, question.programme.id)
    return {one.person_id: one.reason for one in carried}


def find_brought(question: Question) -> Facts:
    """Return who was introduced by somebody who has accepted."""
    accepted = select(Invitation.person_id).where(
        Invitation.programme_id == question.programme.id, Invitation.stage == Stage.ACCEPTED
    )
    by = aliased(Person)
    names = (by.family_name, by.given_name, by.name_order)
    brought = Relationship.second_person_id
    met_through = (
        select(Person.id, *names)
        .join(by, by.id == Person.introduced_by_id)
        .where(Person.introduced_by_id.in_(accepted))
    )
    tied = (
        select(brought, *names)
        .join(by, by.id == Relationship.first_person_id)
        .where(
            Relationship.kind == RelationshipKind.INTRODUCED,
            Relationship.first_person_id.in_(accepted),
            open_on(question.today),
        )
        .order_by(Relationship.id)
    )
    rows = [*question.session.execute(tied), *question.session.execute(met_through)]
    return {
        person_id: phrase(
            "Introduced by {person}, who takes part", person=full_name(family, given, order)
        )
        for person_id, family, given, order in rows
        if person_id is not None
    }


def find_offering_theme(question: Question) -> Facts:
    """Return who offers a skill that the programme's name, theme or aim speaks of."""
    programme = question.programme
    text = fold(f"{programme.name} {programme.theme} {programme.aim}")
    skills = question.session.execute(select(Skill.id, Skill.name, Skill.synonyms))
    named = {
        skill_id: name
        for skill_id, name, synonyms in skills
        if any(_stands_in(called, text) for called in (name, *split_synonyms(synonyms)))
    }
    rows = question.session.execute(_having(question.today, Expertise.skill_id.in_(named)))
    return {
        person_id: phrase("Offers {skill}, which this is about", skill=named[skill_id])
        for person_id, skill_id in rows
    }


def find_new_skills(question: Question) -> Facts:
    """Return who offers a skill that nobody asked or accepted has; nothing before the first."""
    involved = _involved(question)
    if not _anybody(question.session, involved):
        return {}
    there = _having(question.today, Expertise.person_id.in_(involved)).with_only_columns(
        Expertise.skill_id
    )
    names = _names(question.session)
    rows = question.session.execute(
        _having(question.today, Expertise.skill_id.not_in(there))
        .where(Expertise.stance == Stance.OFFERS)
        .order_by(Expertise.id.desc())
    )
    said = {
        skill_id: phrase("Brings {skill}, which nobody here has yet", skill=name)
        for skill_id, name in names.items()
    }
    return {person_id: said[skill_id] for person_id, skill_id in rows}


def find_new_regions(question: Question) -> Facts:
    """Return who is from a prefecture that nobody asked or accepted is from, by home or post."""
    involved = _involved(question)
    if not _anybody(question.session, involved):
        return {}
    homes = _homes(question.session)
    places = {**_workplaces(question.session, question.today), **homes}
    taken = {places.get(person_id) for person_id in question.session.scalars(involved)}
    said = {
        name: phrase("From {prefecture}, from where nobody is here yet", prefecture=name)
        for name in set(places.values()) - taken
    }
    return {person_id: said[name] for person_id, name in places.items() if name in said}


def find_left_out(asks: Mapping[int, Asks], today: date) -> Facts:
    """Return who was asked to something once, but not within a year."""
    since = today - timedelta(days=LEFT_OUT_DAYS)
    said = {
        day: phrase("Not asked for over a year, last on {day}", day=day)
        for day in {ask.last_on for ask in asks.values()}
        if day < since
    }
    return {person_id: said[ask.last_on] for person_id, ask in asks.items() if ask.last_on in said}


def find_never_asked(everybody: Collection[int], asks: Mapping[int, Asks]) -> Facts:
    """Return who was never asked to any programme."""
    return dict.fromkeys(set(everybody) - asks.keys(), phrase("Never asked to anything yet"))


def _stands_in(name: str, text: str) -> bool:
    folded = fold(name)
    return len(folded) >= _SHORTEST_SKILL and folded in text


def _involved(question: Question) -> Select[int]:
    return select(Invitation.person_id).where(
        Invitation.programme_id == question.programme.id, Invitation.stage.in_(INVOLVED)
    )


def _anybody(session: Session, people: Select[int]) -> bool:
    return session.scalar(people.limit(1)) is not None


def _having(today: date, *which: object) -> Select[int, int]:
    return select(Expertise.person_id, Expertise.skill_id).where(
        Expertise.stance.in_(HAVING),
        lasting(Expertise.valid_to, today),
        *which,  # type: ignore[arg-type]
    )


def _names(session: Session) -> dict[int, str]:
    return dict(session.execute(select(Skill.id, Skill.name)).all())


def _homes(session: Session) -> dict[int, str]:
    rows = session.execute(
        select(Address.person_id, Address.prefecture)
        .where(Address.person_id.is_not(None), Address.prefecture != "")
        .order_by(Address.id.desc())
    )
    whole = cache(whole_prefecture)
    return {person_id: whole(name) for person_id, name in rows if person_id is not None}


def _workplaces(session: Session, today: date) -> dict[int, str]:
    rows = session.execute(
        select(Position.person_id, Address.prefecture)
        .join(Address, Address.organisation_id == Position.organisation_id)
        .where(Address.prefecture != "", holding(Position.since, Position.until, today))
        .order_by(Position.represents, Position.id.desc(), Address.id.desc())
    )
    whole = cache(whole_prefecture)
    return {person_id: whole(name) for person_id, name in rows}
