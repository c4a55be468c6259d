"""The catalogue of skills: fields, qualifications, languages, regions and crafts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput, Refused
from organiser.models import Expertise, Person, ProgrammeCondition, Skill
from organiser.services.checking import check_filled, check_line
from organiser.services.duplicates.merge_joins import join_condition, join_expertise
from organiser.services.duplicates.merge_moves import move_rows
from organiser.services.duplicates.merge_rules import Rule, by
from organiser.services.removing import remove_skill
from organiser.services.rows import load
from organiser.text.folding import fold
from organiser.text.name_readings import family_readings
from organiser.text.names import full_name
from organiser.text.sorting import sort_key
from organiser.vocabulary import SkillKind, Stance
from organiser.wording import phrase

_PARTS = re.compile(r"\s*[,、，;；\n]\s*")
_MOVED = (
    Rule(
        mapped=Expertise,
        columns=("skill_id",),
        key=by("person_id", "stance"),
        join=join_expertise,
    ),
    Rule(
        mapped=ProgrammeCondition,
        columns=("skill_id",),
        key=by("programme_id"),
        join=join_condition,
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillDraft:
    """A skill as its form shows it; synonyms stand on one line with commas between them."""

    name: str = ""
    kind: SkillKind = SkillKind.FIELD
    reading: str = ""
    synonyms: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillRow:
    """A skill of the catalogue, and how many people stand to it in each way."""

    skill_id: int
    name: str
    kind: SkillKind
    reading: str
    synonyms: str
    offers: int = 0
    learning: int = 0
    passes_on: int = 0

    @property
    def is_used(self) -> bool:
        """Tell whether it is noted with anybody."""
        return bool(self.offers or self.learning or self.passes_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillPerson:
    """Somebody who has a skill: how they stand to it, until when, known as of when."""

    expertise_id: int
    person_id: int
    name: str
    stance: Stance
    level: str
    valid_to: date | None
    as_of: date | None


def list_skills(session: Session) -> tuple[SkillRow, ...]:
    """Return the catalogue in the order of the readings."""
    counts = {
        (skill_id, stance): count
        for skill_id, stance, count in session.execute(
            select(Expertise.skill_id, Expertise.stance, func.count()).group_by(
                Expertise.skill_id, Expertise.stance
            )
        )
    }
    query = select(Skill.id, Skill.name, Skill.kind, Skill.reading, Skill.synonyms)
    rows = [
        SkillRow(
            skill_id=skill_id,
            name=name,
            kind=kind,
            reading=reading,
            synonyms=synonyms,
            offers=counts.get((skill_id, Stance.OFFERS), 0),
            learning=counts.get((skill_id, Stance.LEARNING), 0),
            passes_on=counts.get((skill_id, Stance.PASSES_ON), 0),
        )
        for skill_id, name, kind, reading, synonyms in session.execute(query)
    ]
    return tuple(sorted(rows, key=lambda row: (sort_key(row.reading, row.name), row.skill_id)))


def list_skill_people(session: Session, skill_id: int) -> tuple[SkillPerson, ...]:
    """Return who has a skill: those who offer it, then learners, then those who pass it on."""
    rows = session.execute(
        select(Expertise, Person)
        .join(Person, Person.id == Expertise.person_id)
        .where(Expertise.skill_id == skill_id)
    )
    stances = list(Stance)
    found = sorted(
        rows,
        key=lambda row: (
            stances.index(row.Expertise.stance),
            sort_key(
                f"{row.Person.family_reading} {row.Person.given_reading}",
                f"{row.Person.family_name} {row.Person.given_name}",
            ),
            row.Person.id,
        ),
    )
    return tuple(_skill_person(noted, person) for noted, person in found)


def search_skills(rows: Iterable[SkillRow], text: str) -> list[SkillRow]:
    """Return the skills that have a text in name, reading or a synonym, the likeliest first."""
    wanted = fold(text)
    found = [
        (min(0 if called.startswith(wanted) else 1 for called in meant), row)
        for row in rows
        if (meant := [called for called in _folded_names(row) if wanted in called])
    ]
    return [row for _place, row in sorted(found, key=lambda pair: pair[0])]


def pick_skill(rows: Sequence[SkillRow], text: str) -> SkillRow | None:
    """Return the skill that a text names exactly: by its name, else a synonym, else its reading."""
    wanted = fold(text)
    if not wanted:
        return None
    ways = (
        lambda row: [row.name],
        lambda row: split_synonyms(row.synonyms),
        lambda row: [row.reading],
    )
    for called in ways:
        for row in rows:
            if any(fold(name) == wanted for name in called(row)):
                return row
    return None


def find_skill(session: Session, text: str) -> SkillRow | None:
    """Return the skill that a text names exactly, by name, synonym or reading."""
    return pick_skill(list_skills(session), text)


def split_synonyms(text: str) -> list[str]:
    """Return the synonyms that stand on one line, each once."""
    return list(dict.fromkeys(part for part in _PARTS.split(text.strip()) if part))


def propose_reading(name: str) -> str:
    """Return the reading of a skill's name where there is only one, else nothing."""
    readings = family_readings(name)
    return readings[0] if len(readings) == 1 else ""


def check_skill(draft: SkillDraft) -> None:
    """Raise `InvalidInput`, with the draft's attribute as field, for what cannot be kept."""
    check_filled(draft.name, field="name", name=phrase("The name of the skill"))
    check_line(draft.name, field="name", name=phrase("The name of the skill"))
    check_line(draft.reading, field="reading", name=phrase("The reading"))
    check_line(draft.synonyms, field="synonyms", name=phrase("The synonyms"))


def add_skill(session: Session, draft: SkillDraft) -> int:
    """Add a skill to the catalogue and return its id; raises `InvalidInput`."""
    check_skill(draft)
    _check_free(session, draft)
    skill = Skill(name=draft.name, kind=draft.kind, reading=draft.reading, synonyms=draft.synonyms)
    session.add(skill)
    session.flush()
    return skill.id


def change_skill(session: Session, skill_id: int, draft: SkillDraft) -> None:
    """Make a skill what the draft says; raises `InvalidInput`, `NotFound`."""
    check_skill(draft)
    skill = _load(session, skill_id)
    _check_free(session, draft, skill_id=skill_id)
    skill.name = draft.name
    skill.kind = draft.kind
    skill.reading = draft.reading
    skill.synonyms = draft.synonyms


def merge_skills(session: Session, kept_id: int, gone_id: int) -> None:
    """Make one skill of two: whoever has the other has the one kept, which takes its names too.

    Programmes that ask for the other ask for the one kept. Where somebody has both in the same
    way, the two entries become one. Raises `NotFound`, or `Refused` for one and the same.
    """
    kept, gone = _load(session, kept_id), _load(session, gone_id)
    if kept_id == gone_id:
        raise Refused(phrase("A skill cannot be merged with itself. Please choose another."))
    move_rows(session, _MOVED, kept_id, gone_id)
    names = [*split_synonyms(kept.synonyms), gone.name, *split_synonyms(gone.synonyms)]
    once = {fold(name): name for name in reversed(names) if fold(name) != fold(kept.name)}
    kept.synonyms = ", ".join(reversed(once.values()))
    session.flush()
    remove_skill(session, gone_id)


def get_skill_draft(session: Session, skill_id: int) -> SkillDraft:
    """Return a skill as its form shows it; raises `NotFound`."""
    skill = _load(session, skill_id)
    return SkillDraft(
        name=skill.name, kind=skill.kind, reading=skill.reading, synonyms=skill.synonyms
    )


def _check_free(session: Session, draft: SkillDraft, *, skill_id: int | None = None) -> None:
    """Refuse a name or synonym under which another skill is found already."""
    taken = {
        fold(called): row.name
        for row in list_skills(session)
        if row.skill_id != skill_id
        for called in (*split_synonyms(row.synonyms), row.name)
    }
    called = [("name", draft.name), *(("synonyms", one) for one in split_synonyms(draft.synonyms))]
    for field, text in called:
        skill = taken.get(fold(text))
        if skill is not None:
            raise InvalidInput(
                phrase(
                    "“{text}” stands for “{skill}” in the catalogue already."
                    " Please write something else, or merge the two in the list of skills.",
                    text=text,
                    skill=skill,
                ),
                field=field,
            )


def _folded_names(row: SkillRow) -> list[str]:
    return [fold(name) for name in (row.name, row.reading, *split_synonyms(row.synonyms)) if name]


def _skill_person(noted: Expertise, person: Person) -> SkillPerson:
    return SkillPerson(
        expertise_id=noted.id,
        person_id=person.id,
        name=full_name(person.family_name, person.given_name, person.name_order),
        stance=noted.stance,
        level=noted.level,
        valid_to=noted.valid_to,
        as_of=noted.as_of,
    )


def _load(session: Session, skill_id: int) -> Skill:
    return load(session, Skill, skill_id, phrase("This skill is not in the book any more."))
