"""The sample's history, and what is known of people that no form writes yet."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import (
    Circle,
    CircleMember,
    Promise,
    Relationship,
    Rhythm,
)
from organiser.services.people.availability import RoomDraft, note_room
from organiser.services.people.consents import ConsentDraft, keep_consent
from organiser.services.people.expertise import ExpertiseDraft, add_expertise
from organiser.services.people.skills import SkillDraft, add_skill
from organiser.services.relations import interactions
from organiser.services.relations.interactions import InteractionDraft
from organiser.services.sample.data import days_ago, read
from organiser.vocabulary import (
    AvailabilityLevel,
    Channel,
    ConsentKind,
    InteractionKind,
    PromiseSide,
    RelationshipKind,
    SkillKind,
    Stance,
    label,
)
from organiser.wording import phrase

Do = Callable[..., Any]
People = Mapping[str, int]


def add_history(do: Do, known: People, *, today: date) -> None:
    """Log every contact of the last two years, oldest first."""
    for days, kind, names, text in read("history")["interactions"]:
        draft = InteractionDraft(
            kind=InteractionKind(kind),
            happened_on=today - timedelta(days=days),
            text=text,
            person_ids=tuple(known[name] for name in names),
        )
        action = phrase("Log: {kind}", kind=label(draft.kind))
        do(action, interactions.log_interaction, draft, today=today)


def add_knowledge(do: Do, known: People, *, today: date) -> None:
    """Add skills, room, consents, ties, promises, circles and rhythms."""
    data = read("history")
    do(phrase("Note what people can do"), _add_expertise, data, known, today=today)
    do(phrase("Note what people agreed to"), _add_consents, data, known, today=today)
    do(phrase("Note ties and promises"), _add_ties, data, known, today=today)
    do(phrase("Note circles and rhythms"), _add_circles, data, known, today=today)


def _add_expertise(
    session: Session, data: Mapping[str, Any], known: People, *, today: date
) -> None:
    for name, reading, kind, synonyms in data["skills"]:
        skill = SkillDraft(name=name, reading=reading, kind=SkillKind(kind), synonyms=synonyms)
        add_skill(session, skill)
    for person, skill_name, stance, level, origin, days, ahead in data["expertise"]:
        draft = ExpertiseDraft(
            skill=skill_name,
            stance=Stance(stance),
            level=level,
            origin=origin,
            as_of=today - timedelta(days=days),
            valid_to=None if ahead is None else today + timedelta(days=ahead),
        )
        add_expertise(session, known[person], draft, today=today)
    for person, level, days, ahead in data["availability"]:
        room = RoomDraft(
            level=AvailabilityLevel(level),
            as_of=today - timedelta(days=days),
            until=None if ahead is None else today + timedelta(days=ahead),
        )
        note_room(session, known[person], room, today=today)


def _add_consents(session: Session, data: Mapping[str, Any], known: People, *, today: date) -> None:
    for person, kind, is_given, days, channel, words in data["consents"]:
        draft = ConsentDraft(
            kind=ConsentKind(kind),
            is_given=is_given,
            on=today - timedelta(days=days),
            channel=Channel(channel),
            words=words,
        )
        keep_consent(session, known[person], draft, today=today)


def _add_ties(session: Session, data: Mapping[str, Any], known: People, *, today: date) -> None:
    session.add_all(
        Relationship(
            first_person_id=known[first],
            second_person_id=known[second],
            kind=RelationshipKind(kind),
            note=note,
        )
        for first, second, kind, note in data["relationships"]
    )
    session.add_all(
        Promise(
            person_id=known[person],
            side=PromiseSide(side),
            text=text,
            since=today - timedelta(days=since),
            due_on=days_ago(today, due),
        )
        for person, side, text, since, due in data["promises"]
    )


def _add_circles(session: Session, data: Mapping[str, Any], known: People, *, today: date) -> None:
    for told in data["circles"]:
        circle = Circle(
            name=told["name"],
            purpose=told["purpose"],
            channel=Channel(told["channel"]),
            channel_name=told["channel_name"],
        )
        session.add(circle)
        session.flush()
        session.add_all(
            CircleMember(circle_id=circle.id, person_id=known[member], role=role)
            for member, role in told["members"].items()
        )
        session.add(Rhythm(circle_id=circle.id, wanted=told["wanted_days"]))
        _add_meetings(session, circle.id, told["met"], known, today=today)
    session.add_all(
        Rhythm(person_id=known[person], wanted=wanted, worst=worst)
        for person, wanted, worst in data["rhythms"]
    )


def _add_meetings(
    session: Session,
    circle_id: int,
    meetings: Sequence[tuple[int, Sequence[str], str]],
    known: People,
    *,
    today: date,
) -> None:
    for days, names, text in meetings:
        draft = InteractionDraft(
            happened_on=today - timedelta(days=days),
            text=text,
            person_ids=tuple(known[name] for name in names),
            circle_id=circle_id,
        )
        interactions.log_interaction(session, draft, today=today)
