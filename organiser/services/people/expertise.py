"""What people can do: who has which skill, how, since when, until when, known as of when."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.models import Expertise, Person, Skill
from organiser.services.checking import check_filled, check_line, check_not_future
from organiser.services.people.people import load_person
from organiser.services.people.person_values import ExpertiseLine
from organiser.services.people.skills import SkillDraft, add_skill, check_skill, find_skill
from organiser.services.rows import load, read_values
from organiser.text.names import full_name
from organiser.vocabulary import SkillKind, Stance, label
from organiser.wording import phrase

#: So many days before its end a qualification is said to run out.
RUNS_OUT_DAYS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseDraft:
    """What a form says of one skill of a person.

    `kind` and `reading` are those of a skill that is not in the catalogue yet.
    """

    skill: str = ""
    kind: SkillKind = SkillKind.FIELD
    reading: str = ""
    stance: Stance = Stance.OFFERS
    level: str = ""
    since: date | None = None
    valid_to: date | None = None
    origin: str = ""
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertiseDue:
    """What somebody can do and runs out soon, or has run out (days below zero)."""

    expertise_id: int
    person_id: int
    name: str
    honorific: str
    skill: str
    level: str
    valid_to: date
    days_left: int


def list_expertise(session: Session, person_id: int) -> tuple[ExpertiseLine, ...]:
    """Return what a person can do, in the order of the stances and then of the noting."""
    query = (
        select(
            Expertise.id.label("expertise_id"),
            Expertise.skill_id,
            Skill.name.label("skill"),
            Skill.kind,
            Expertise.stance,
            Expertise.level,
            Expertise.since,
            Expertise.valid_to,
            Expertise.origin,
            Expertise.as_of,
        )
        .join(Skill, Skill.id == Expertise.skill_id)
        .where(Expertise.person_id == person_id)
        .order_by(Expertise.id)
    )
    stances = list(Stance)
    lines = read_values(session, query, ExpertiseLine)
    return tuple(sorted(lines, key=lambda line: stances.index(line.stance)))


def list_running_out(session: Session, *, today: date) -> tuple[ExpertiseDue, ...]:
    """Return what has run out and what does so within 90 days, the most urgent first.

    Whoever is still learning has nothing that runs out. A skill noted in two ways comes once, with
    the later of its days.
    """
    latest = (
        select(Expertise.person_id, Expertise.skill_id, func.max(Expertise.valid_to).label("day"))
        .where(Expertise.valid_to.is_not(None), Expertise.stance != Stance.LEARNING)
        .group_by(Expertise.person_id, Expertise.skill_id)
        .having(func.max(Expertise.valid_to) <= today + timedelta(days=RUNS_OUT_DAYS))
        .subquery()
    )
    query = (
        select(Expertise, Skill.name, Person)
        .join(
            latest,
            and_(
                latest.c.person_id == Expertise.person_id,
                latest.c.skill_id == Expertise.skill_id,
                latest.c.day == Expertise.valid_to,
            ),
        )
        .join(Skill, Skill.id == Expertise.skill_id)
        .join(Person, Person.id == Expertise.person_id)
        .where(Expertise.stance != Stance.LEARNING)
        .order_by(Expertise.valid_to, Expertise.id)
    )
    found: dict[tuple[int, int], ExpertiseDue] = {}
    for noted, skill, person in session.execute(query):
        due = _due(noted, skill, person, today=today)
        found.setdefault((person.id, noted.skill_id), due)
    return tuple(found.values())


def check_expertise(draft: ExpertiseDraft, *, today: date) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_filled(draft.skill, field="skill", name=phrase("The skill"))
    check_line(draft.skill, field="skill", name=phrase("The skill"))
    check_line(draft.reading, field="reading", name=phrase("The reading"))
    check_line(draft.level, field="level", name=phrase("The level"))
    check_line(draft.origin, field="origin", name=phrase("The origin"))
    name = phrase("The day as of which it is known")
    check_not_future(draft.as_of, today=today, field="as_of", name=name)
    if draft.since is not None and draft.valid_to is not None and draft.valid_to < draft.since:
        raise InvalidInput(
            phrase(
                "It is valid to {until}, before it begins on {since}."
                " Please change one of the two days.",
                until=draft.valid_to,
                since=draft.since,
            ),
            field="valid_to",
        )


def add_expertise(session: Session, person_id: int, draft: ExpertiseDraft, *, today: date) -> int:
    """Note that a person has a skill and return the entry's id.

    A skill that is not in the catalogue yet is added to it. Raises `InvalidInput` with a field,
    also when the person has the skill in that way already; or `NotFound`.
    """
    check_expertise(draft, today=today)
    load_person(session, person_id)
    skill_id = _skill_id(session, draft)
    _check_once(session, person_id, skill_id, draft)
    noted = Expertise(person_id=person_id, skill_id=skill_id)
    _take(noted, draft)
    session.add(noted)
    session.flush()
    return noted.id


def change_expertise(
    session: Session, expertise_id: int, draft: ExpertiseDraft, *, today: date
) -> None:
    """Make an entry what the draft says; raises like `add_expertise`."""
    check_expertise(draft, today=today)
    noted = _load(session, expertise_id)
    skill_id = _skill_id(session, draft)
    _check_once(session, noted.person_id, skill_id, draft, expertise_id=expertise_id)
    noted.skill_id = skill_id
    _take(noted, draft)
    session.flush()


def remove_expertise(session: Session, expertise_id: int) -> None:
    """Take an entry off a person; the skill stays in the catalogue. Raises `NotFound`."""
    session.delete(_load(session, expertise_id))


def get_expertise_draft(session: Session, expertise_id: int) -> ExpertiseDraft:
    """Return an entry as a form shows it; raises `NotFound`."""
    noted = _load(session, expertise_id)
    skill = session.get_one(Skill, noted.skill_id)
    return ExpertiseDraft(
        skill=skill.name,
        kind=skill.kind,
        reading=skill.reading,
        stance=noted.stance,
        level=noted.level,
        since=noted.since,
        valid_to=noted.valid_to,
        origin=noted.origin,
        as_of=noted.as_of,
    )


def _skill_id(session: Session, draft: ExpertiseDraft) -> int:
    """Return the skill that the draft names, of the catalogue or new in it."""
    known = find_skill(session, draft.skill)
    if known is not None:
        return known.skill_id
    new = SkillDraft(name=draft.skill, kind=draft.kind, reading=draft.reading)
    check_skill(new)
    return add_skill(session, new)


def _check_once(
    session: Session,
    person_id: int,
    skill_id: int,
    draft: ExpertiseDraft,
    *,
    expertise_id: int | None = None,
) -> None:
    query = select(Expertise.id).where(
        Expertise.person_id == person_id,
        Expertise.skill_id == skill_id,
        Expertise.stance == draft.stance,
        Expertise.id != (expertise_id or 0),
    )
    if session.scalars(query).first() is None:
        return
    raise InvalidInput(
        phrase(
            "“{skill}: {stance}” is noted with this person already."
            " Please change that entry, or choose another skill or stance.",
            skill=session.get_one(Skill, skill_id).name,
            stance=label(draft.stance),
        ),
        field="skill",
    )


def _take(noted: Expertise, draft: ExpertiseDraft) -> None:
    for name in ("stance", "level", "since", "valid_to", "origin", "as_of"):
        setattr(noted, name, getattr(draft, name))


def _due(noted: Expertise, skill: str, person: Person, *, today: date) -> ExpertiseDue:
    valid_to = noted.valid_to or today
    return ExpertiseDue(
        expertise_id=noted.id,
        person_id=person.id,
        name=full_name(person.family_name, person.given_name, person.name_order),
        honorific=person.honorific,
        skill=skill,
        level=noted.level,
        valid_to=valid_to,
        days_left=(valid_to - today).days,
    )


def _load(session: Session, expertise_id: int) -> Expertise:
    return load(session, Expertise, expertise_id, phrase("This entry is not in the book any more."))
