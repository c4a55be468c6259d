"""The briefing before one ask: what the book knows that bears on it, on one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import (
    Contributor,
    Interaction,
    InteractionParticipant,
    Invitation,
    OwnKind,
    Person,
    Programme,
    Relationship,
)
from organiser.services.inviting.awaiting import LastAsk
from organiser.services.inviting.briefing_facts import Facts, KeepApart
from organiser.services.inviting.briefing_lines import BriefLine, build_lines
from organiser.services.inviting.briefing_sources import (
    INVOLVED,
    last_attended,
    list_clashes,
    list_held_skills,
    list_known_places,
    list_posts,
)
from organiser.services.people.acquaintance import Contacts, Face, list_contacts, list_faces
from organiser.services.people.person_values import PromiseLine
from organiser.services.programmes.programme_kinds import kind_said
from organiser.services.programmes.programme_parts import list_conditions
from organiser.services.relations.promises import list_promises
from organiser.services.relations.relationships import open_on
from organiser.services.rows import Values, read_values
from organiser.vocabulary import (
    ConditionKind,
    InteractionKind,
    RelationshipKind,
    Sensitivity,
    Sureness,
    label,
)
from organiser.wording import Phrase, phrase

RECENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentLine:
    """One of the last things that happened with the person."""

    happened_on: date
    kind: InteractionKind
    text: str
    about: str
    sensitivity: Sensitivity


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What to read before the ask; `lines` in reading order, `recent` newest first."""

    invitation_id: int
    person_id: int
    programme_id: int
    name: str
    honorific: str
    reading: str
    reading_guessed: bool
    organisation: str
    title: str
    reason: str
    lines: tuple[BriefLine, ...]
    recent: tuple[RecentLine, ...]
    promises: tuple[PromiseLine, ...]
    last_ask: LastAsk | None


def build(session: Session, invitation_id: int, today: date) -> Briefing:
    """Return the briefing for one invitation; raises `NotFound`."""
    found = session.execute(
        select(Invitation.person_id, Invitation.programme_id, Invitation.reason).where(
            Invitation.id == invitation_id
        )
    ).one_or_none()
    if found is None:
        raise NotFound(phrase("This invitation is no longer in the book."))
    person_id, programme_id, reason = found
    asks = _other_asks(session, person_id, programme_id)
    facts, face = _facts(session, person_id, programme_id, asks, today=today)
    return Briefing(
        invitation_id=invitation_id,
        person_id=person_id,
        programme_id=programme_id,
        name=face.name,
        honorific=face.honorific,
        reading=facts.reading,
        reading_guessed=facts.reading_guessed,
        organisation=face.organisation,
        title=face.title,
        reason=reason,
        lines=build_lines(facts),
        recent=_recent(session, person_id),
        promises=list_promises(session, person_id),
        last_ask=asks[-1] if asks else None,
    )


def _facts(
    session: Session,
    person_id: int,
    programme_id: int,
    asks: Sequence[LastAsk],
    *,
    today: date,
) -> tuple[Facts, Face]:
    apart = _apart(session, person_id, programme_id, today)
    faces = list_faces(session, {person_id, *(other for other, _part, _note in apart)}, today=today)
    contacts = list_contacts(session, {person_id}).get(person_id, Contacts())
    facts = Facts(
        today=today,
        contact_count=contacts.count,
        last_contact_on=contacts.last_on,
        asks=tuple(ask.asked_on for ask in asks),
        posts=list_posts(session, person_id, programme_id, today),
        clashes=list_clashes(session, person_id, programme_id, today),
        keep_apart=tuple(
            KeepApart(name=faces[other].name, part=part, note=note) for other, part, note in apart
        ),
        **_own_words(session, person_id),
        **_asked_for(session, person_id, programme_id, today),
    )
    return facts, faces[person_id]


def _own_words(session: Session, person_id: int) -> Values:
    """Return what the person's own page says: the reading, what to avoid, whether to approach."""
    person = session.execute(
        select(
            Person.family_reading,
            Person.given_reading,
            Person.family_reading_sureness,
            Person.given_reading_sureness,
            Person.topics_to_avoid,
            Person.do_not_approach,
        ).where(Person.id == person_id)
    ).one()
    reading = f"{person.family_reading} {person.given_reading}".strip()
    surenesses = (person.family_reading_sureness, person.given_reading_sureness)
    return {
        "do_not_approach": person.do_not_approach,
        "reading": reading,
        "reading_guessed": bool(reading) and Sureness.GUESSED in surenesses,
        "topics_to_avoid": person.topics_to_avoid,
    }


def _asked_for(session: Session, person_id: int, programme_id: int, today: date) -> Values:
    """Return the conditions with what is known of what they ask for; the rest is not looked up."""
    conditions = list_conditions(session, programme_id)
    kinds = {condition.kind for condition in conditions}
    known: Values = {"conditions": conditions}
    if ConditionKind.SKILL in kinds:
        wanted = {one.skill_id for one in conditions if one.skill_id is not None}
        known["skills"] = list_held_skills(session, person_id, wanted)
    if ConditionKind.PREFECTURE in kinds:
        known["places"] = list_known_places(session, person_id, today)
    if kinds & {ConditionKind.ATTENDED_KIND, ConditionKind.NEVER_ATTENDED_KIND}:
        programme = session.get_one(Programme, programme_id)
        own = session.get(OwnKind, programme.own_kind_id) if programme.own_kind_id else None
        known["kind_name"] = kind_said(programme.kind, own.name if own else None)
        known["attended"] = last_attended(session, person_id, programme_id)
    return known


def _other_asks(session: Session, person_id: int, programme_id: int) -> list[LastAsk]:
    rows = session.execute(
        select(Programme.name, Invitation.asked_on, Invitation.stage)
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(
            Invitation.person_id == person_id,
            Invitation.programme_id != programme_id,
            Invitation.asked_on.is_not(None),
        )
        .order_by(Invitation.asked_on, Invitation.id)
    )
    return [
        LastAsk(programme=name, asked_on=asked_on, stage=stage)
        for name, asked_on, stage in rows
        if asked_on is not None
    ]


def _apart(
    session: Session, person_id: int, programme_id: int, today: date
) -> list[tuple[int, Phrase, str]]:
    """Return who in this programme is to be kept apart from the person, as what, and the note."""
    first, second = Relationship.first_person_id, Relationship.second_person_id
    rows = session.execute(
        select(first, second, Relationship.note)
        .where(
            Relationship.kind == RelationshipKind.KEEP_APART,
            or_(first == person_id, second == person_id),
            open_on(today),
        )
        .order_by(Relationship.id)
    )
    notes: dict[int, str] = {}
    for one, two, note in rows:
        other = two if one == person_id else one
        if other is not None:
            notes[other] = notes.get(other) or note
    if not notes:
        return []
    carrying = session.execute(
        select(Contributor.person_id, Contributor.role).where(
            Contributor.programme_id == programme_id, Contributor.person_id.in_(notes)
        )
    )
    parts = {other: label(role) for other, role in carrying}
    invited = session.execute(
        select(Invitation.person_id, Invitation.stage).where(
            Invitation.programme_id == programme_id,
            Invitation.person_id.in_(notes),
            Invitation.stage.in_(INVOLVED),
        )
    )
    parts |= {other: label(stage) for other, stage in invited}
    return [(other, parts[other], note) for other, note in notes.items() if other in parts]


def _recent(session: Session, person_id: int) -> tuple[RecentLine, ...]:
    query = (
        select(
            Interaction.happened_on,
            Interaction.kind,
            Interaction.text,
            Interaction.about,
            Interaction.sensitivity,
        )
        .join(InteractionParticipant, InteractionParticipant.interaction_id == Interaction.id)
        .where(InteractionParticipant.person_id == person_id)
        .order_by(Interaction.happened_on.desc(), Interaction.id.desc())
        .limit(RECENT)
    )
    return read_values(session, query, RecentLine)
