"""The briefing before one ask: what the book knows that bears on it, on one page."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import (
    Interaction,
    InteractionParticipant,
    Invitation,
    Organisation,
    Person,
    Position,
    Programme,
    ProgrammeCondition,
    Relationship,
    Tour,
    TourDay,
)
from organiser.models import Session as ProgrammeSession
from organiser.services.acquaintance import Contacts, Face, list_contacts, list_faces
from organiser.services.awaiting import LastAsk
from organiser.services.briefing_lines import (
    BriefLine,
    Clash,
    Condition,
    CurrentPost,
    Facts,
    KeepApart,
    build_lines,
)
from organiser.services.organisation_kinds import kind_on
from organiser.services.periods import holding
from organiser.services.person_values import PromiseLine
from organiser.services.promises import list_promises
from organiser.services.relationships import open_on
from organiser.services.rows import list_values, read_values
from organiser.vocabulary import (
    InteractionKind,
    RelationshipKind,
    Sensitivity,
    Stage,
    Sureness,
)
from organiser.wording import phrase

RECENT = 3
#: Who has, or is being kept, a place in a programme.
INVOLVED = (Stage.ASKED, Stage.CONSIDERING, Stage.ACCEPTED, Stage.WAITING)


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
    facts, face = _facts(session, person_id, programme_id, today)
    asks = _other_asks(session, person_id, programme_id)
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


def _facts(session: Session, person_id: int, programme_id: int, today: date) -> tuple[Facts, Face]:
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
    involved = _involved(session, programme_id, person_id)
    faces = list_faces(session, {person_id, *involved}, today=today)
    contacts = list_contacts(session, {person_id}).get(person_id, Contacts())
    reading = f"{person.family_reading} {person.given_reading}".strip()
    guessed = Sureness.GUESSED in (
        person.family_reading_sureness,
        person.given_reading_sureness,
    )
    facts = Facts(
        today=today,
        do_not_approach=person.do_not_approach,
        reading=reading,
        reading_guessed=bool(reading) and guessed,
        topics_to_avoid=person.topics_to_avoid,
        contact_count=contacts.count,
        last_contact_on=contacts.last_on,
        asks=tuple(ask.asked_on for ask in _other_asks(session, person_id, programme_id)),
        posts=_posts(session, person_id, set(involved), today),
        conditions=list_values(
            session, ProgrammeCondition, {"programme_id": programme_id}, Condition
        ),
        clashes=_clashes(session, person_id, programme_id, today),
        keep_apart=tuple(
            KeepApart(name=faces[other].name, stage=involved[other], note=note)
            for other, note in _apart(session, person_id, today)
            if other in involved
        ),
    )
    return facts, faces[person_id]


def _involved(session: Session, programme_id: int, but_for: int) -> dict[int, Stage]:
    rows = session.execute(
        select(Invitation.person_id, Invitation.stage).where(
            Invitation.programme_id == programme_id,
            Invitation.stage.in_(INVOLVED),
            Invitation.person_id != but_for,
        )
    )
    return dict(rows.all())


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


def _posts(
    session: Session, person_id: int, involved: Collection[int], today: date
) -> tuple[CurrentPost, ...]:
    now = holding(Position.since, Position.until, today)
    rows = session.execute(
        select(
            Organisation.id,
            Organisation.name,
            kind_on(today),
            func.max(Position.represents),
        )
        .join(Position, Position.organisation_id == Organisation.id)
        .where(Position.person_id == person_id, now)
        .group_by(Organisation.id)
        .order_by(func.max(Position.represents).desc(), Organisation.id)
    ).all()
    seated = session.execute(
        select(Position.organisation_id, func.count(Position.person_id.distinct()))
        .where(
            Position.organisation_id.in_([row.id for row in rows]),
            Position.person_id.in_(involved),
            now,
        )
        .group_by(Position.organisation_id)
    )
    counts = dict(seated.all())
    return tuple(
        CurrentPost(
            organisation=name,
            kind=kind,
            represents=bool(represents),
            seated=counts.get(organisation_id, 0),
        )
        for organisation_id, name, kind, represents in rows
    )


def _clashes(session: Session, person_id: int, programme_id: int, today: date) -> tuple[Clash, ...]:
    """Return what else the person is in on this programme's days that are still to come."""
    rows = session.execute(
        select(Invitation.programme_id, Programme.name, Invitation.stage)
        .join(Programme, Programme.id == Invitation.programme_id)
        .where(
            Invitation.person_id == person_id,
            Invitation.programme_id != programme_id,
            Invitation.stage.in_(INVOLVED),
        )
    ).all()
    days = _days(session, {programme_id, *(row.programme_id for row in rows)}, today)
    own = days.get(programme_id, set())
    return tuple(
        Clash(day=day, what=name, stage=stage)
        for other, name, stage in rows
        for day in sorted(own & days.get(other, set()))
    )


def _days(session: Session, programme_ids: set[int], today: date) -> dict[int, set[date]]:
    sessions = select(ProgrammeSession.programme_id, ProgrammeSession.held_on).where(
        ProgrammeSession.programme_id.in_(programme_ids), ProgrammeSession.held_on >= today
    )
    tours = (
        select(Tour.programme_id, TourDay.held_on)
        .join(TourDay, TourDay.tour_id == Tour.id)
        .where(Tour.programme_id.in_(programme_ids), TourDay.held_on >= today)
    )
    days: dict[int, set[date]] = {}
    for query in (sessions, tours):
        for programme_id, held_on in session.execute(query):
            days.setdefault(programme_id or 0, set()).add(held_on)
    return days


def _apart(session: Session, person_id: int, today: date) -> list[tuple[int, str]]:
    """Return the ids of those to be kept apart from the person, whoever of the two stands first."""
    rows = session.execute(
        select(Relationship.first_person_id, Relationship.second_person_id, Relationship.note)
        .where(
            Relationship.kind == RelationshipKind.KEEP_APART,
            or_(
                Relationship.first_person_id == person_id,
                Relationship.second_person_id == person_id,
            ),
            open_on(today),
        )
        .order_by(Relationship.id)
    )
    notes: dict[int, str] = {}
    for first, second, note in rows:
        other = second if first == person_id else first
        if other is not None:
            notes[other] = notes.get(other) or note
    return list(notes.items())


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
