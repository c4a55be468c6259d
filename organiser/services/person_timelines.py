"""Reading the course of a relationship: what happened with a person, newest first."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from organiser.models import Interaction, InteractionParticipant, Organisation, Person
from organiser.services.person_values import PersonName, TimelineEntry
from organiser.text.names import full_name


def list_timeline(session: Session, person_id: int) -> tuple[TimelineEntry, ...]:
    """Return everything that happened with a person, newest first, in two queries."""
    others = _others(session, person_id)
    query = (
        select(
            Interaction.id,
            Interaction.kind,
            Interaction.happened_on,
            Interaction.text,
            Interaction.about,
            Interaction.sensitivity,
            Organisation.name,
            Interaction.invitation_id,
        )
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .outerjoin(Organisation, Organisation.id == Interaction.organisation_id)
        .where(InteractionParticipant.person_id == person_id)
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
    )
    return tuple(
        TimelineEntry(
            interaction_id=key,
            kind=kind,
            happened_on=day,
            text=text,
            about=about,
            sensitivity=sensitivity,
            organisation=organisation or "",
            others=tuple(others.get(key, ())),
            is_own=invitation_id is None,
        )
        for key, kind, day, text, about, sensitivity, organisation, invitation_id in (
            session.execute(query)
        )
    )


def _others(session: Session, person_id: int) -> dict[int, list[PersonName]]:
    mine, theirs = aliased(InteractionParticipant), aliased(InteractionParticipant)
    query = (
        select(
            theirs.interaction_id,
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(mine, mine.interaction_id == theirs.interaction_id)
        .join(Person, Person.id == theirs.person_id)
        .where(mine.person_id == person_id, theirs.person_id != person_id)
        .order_by(theirs.id)
    )
    found: dict[int, list[PersonName]] = defaultdict(list)
    for key, other_id, family, given, order in session.execute(query):
        name = full_name(family, given, order)
        found[key].append(PersonName(person_id=other_id, name=name))
    return found
