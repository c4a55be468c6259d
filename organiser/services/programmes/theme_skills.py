"""Themes from what people can do: somebody passes on what others around are learning."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from organiser.models import Expertise, Person, Skill
from organiser.services.periods import lasting
from organiser.services.programmes.theme_values import (
    MOST_OF_A_KIND,
    NAMED,
    Looked,
    ThemeProposal,
    name_of,
    names_of,
)
from organiser.vocabulary import Stance
from organiser.wording import Phrase, phrase

_TEACHERS = 5


def by_skill(session: Session, around: Looked, today: date) -> Iterator[ThemeProposal]:
    """Yield what somebody passes on and others are learning, what most are learning first."""
    skills: dict[int, str] = {}
    learners: dict[int, list[Any]] = {}
    for row in session.execute(_learners_query(around, today)):
        skills[row.skill_id] = row.skill
        learners.setdefault(row.skill_id, []).append(row)
    wanted = sorted(learners, key=lambda key: len(learners[key]), reverse=True)
    made = 0
    for start in range(0, len(wanted), MOST_OF_A_KIND):
        part = wanted[start : start + MOST_OF_A_KIND]
        teachers = _teachers(session, around, part, today)
        for key in part:
            learning = {row.person_id for row in learners[key]}
            able = [row for row in teachers.get(key, ()) if row.person_id not in learning]
            if not able:
                continue
            yield ThemeProposal(
                theme=skills[key],
                reason=_skill_reason(able[0], skills[key], learners[key]),
                person_id=able[0].person_id,
            )
            made += 1
            if made == MOST_OF_A_KIND:
                return


def _learners_query(around: Looked, today: date) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Expertise.skill_id,
            Skill.name.label("skill"),
            Expertise.person_id,
            Person.family_name,
            Person.given_name,
            Person.name_order,
        )
        .join(Skill, Skill.id == Expertise.skill_id)
        .join(Person, Person.id == Expertise.person_id)
        .where(
            Expertise.stance == Stance.LEARNING,
            Expertise.person_id.in_(around),
            lasting(Expertise.valid_to, today),
        )
        .order_by(Skill.name, Expertise.person_id)
    )


def _teachers(
    session: Session, around: Looked, skill_ids: list[int], today: date
) -> dict[int, list[Any]]:
    """Return by skill the first who can pass it on."""
    found: dict[int, list[Any]] = {}
    for row in session.execute(_teachers_query(around, skill_ids, today)):
        found.setdefault(row.skill_id, []).append(row)
    return found


def _teachers_query(around: Looked, skill_ids: list[int], today: date) -> Select[*tuple[Any, ...]]:
    """Return the first who can pass on each skill: those around first, then who says so."""
    place = func.row_number().over(
        partition_by=Expertise.skill_id,
        order_by=(
            Expertise.person_id.not_in(around),
            case((Expertise.stance == Stance.PASSES_ON, 0), else_=1),
            Expertise.id,
        ),
    )
    ranked = (
        select(Expertise.skill_id, Expertise.person_id, Expertise.stance, place.label("place"))
        .join(Person, Person.id == Expertise.person_id)
        .where(
            Expertise.skill_id.in_(skill_ids),
            Expertise.stance != Stance.LEARNING,
            lasting(Expertise.valid_to, today),
            Person.do_not_approach.is_(False),
        )
        .subquery()
    )
    return (
        select(ranked, Person.family_name, Person.given_name, Person.name_order)
        .join(Person, Person.id == ranked.c.person_id)
        .where(ranked.c.place <= _TEACHERS)
        .order_by(ranked.c.skill_id, ranked.c.place)
    )


def _skill_reason(teacher: Any, skill: str, learners: list[Any]) -> Phrase:  # noqa: ANN401
    name = name_of(teacher)
    learning = names_of([name_of(row) for row in learners[:NAMED]], of=len(learners))
    if teacher.stance == Stance.PASSES_ON:
        return phrase(
            "{name} passes on “{skill}”; learning it ({count}): {learning}",
            name=name,
            skill=skill,
            count=len(learners),
            learning=learning,
        )
    return phrase(
        "{name} offers “{skill}”; learning it ({count}): {learning}",
        name=name,
        skill=skill,
        count=len(learners),
        learning=learning,
    )
