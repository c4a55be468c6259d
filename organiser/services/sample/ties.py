"""The sample's history, and what is known of people that no form writes yet."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from organiser.models import (
    Availability,
    Circle,
    CircleMember,
    Expertise,
    Promise,
    Relationship,
    Rhythm,
    Skill,
)
from organiser.services import interactions
from organiser.services.interactions import InteractionDraft
from organiser.services.sample.data import days_ago, read
from organiser.vocabulary import (
    AvailabilityLevel,
    Channel,
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
    """Add skills, room, ties, promises, circles and rhythms."""
    data = read("history")
    do(phrase("Note what people can do"), _add_expertise, data, known, today=today)
    do(phrase("Note ties and promises"), _add_ties, data, known, today=today)
    do(phrase("Note circles and rhythms"), _add_circles, data, known)


def _add_expertise(
    session: Session, data: Mapping[str, Any], known: People, *, today: date
) -> None:
    skills = {
        name: Skill(name=name, reading=reading, kind=SkillKind(kind))
        for name, reading, kind in data["skills"]
    }
    session.add_all(skills.values())
    session.flush()
    session.add_all(
        Expertise(
            person_id=known[person],
            skill_id=skills[skill].id,
            stance=Stance(stance),
            as_of=today - timedelta(days=40),
        )
        for person, skill, stance in data["expertise"]
    )
    session.add_all(
        Availability(
            person_id=known[person],
            level=AvailabilityLevel(level),
            as_of=today - timedelta(days=days),
            until=None if ahead is None else today + timedelta(days=ahead),
        )
        for person, level, days, ahead in data["availability"]
    )


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


def _add_circles(session: Session, data: Mapping[str, Any], known: People) -> None:
    for name, purpose, channel, members in data["circles"]:
        circle = Circle(name=name, purpose=purpose, channel=Channel(channel))
        session.add(circle)
        session.flush()
        session.add_all(
            CircleMember(circle_id=circle.id, person_id=known[member]) for member in members
        )
    session.add_all(
        Rhythm(person_id=known[person], wanted=wanted, worst=worst)
        for person, wanted, worst in data["rhythms"]
    )
