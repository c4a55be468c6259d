"""The briefing of one person and the proposals for all say the same of every condition."""

import random
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    Address,
    Attendance,
    Expertise,
    Invitation,
    Person,
    Programme,
    ProgrammeCondition,
    Skill,
)
from organiser.services.inviting import briefing
from organiser.services.inviting.proposal_conditions import list_asked
from organiser.vocabulary import (
    ConditionKind,
    InteractionKind,
    OrganisationKind,
    Presence,
    ProgrammeKind,
    Stage,
    Stance,
    Verdict,
)
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)

HERE, PEOPLE = 1, 24
PREFECTURES = ("兵庫県", "兵庫", "大阪府", "")
KINDS = (OrganisationKind.SUPERVISING, OrganisationKind.HOTEL)
DAYS = (0, 1, 27, 28, 29, 30, 31, 59, 60, 61, 92, 400)
CONDITIONS: tuple[dict[str, Any], ...] = (
    *({"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": n} for n in (1, 2, 999)),
    {"kind": ConditionKind.REPRESENTS},
    *({"kind": ConditionKind.ORGANISATION_KIND, "text_value": kind.value} for kind in KINDS),
    *({"kind": ConditionKind.SKILL, "skill_id": skill} for skill in (1, 2)),
    {"kind": ConditionKind.PREFECTURE, "text_value": "兵庫県"},
    *({"kind": ConditionKind.AT_MOST_PER_ORGANISATION, "number_value": n} for n in (1, 2)),
    *({"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": n} for n in (1, 30, 60, 999)),
    {"kind": ConditionKind.ATTENDED_KIND},
    {"kind": ConditionKind.NEVER_ATTENDED_KIND},
)


def fill(session: Session, chance: random.Random) -> None:
    """Fill a book with people of whom many different things are known, some just in time."""
    for kind in (ProgrammeKind.LIMITED, ProgrammeKind.LIMITED, ProgrammeKind.TRAINING):
        make_session(session, make_programme(session, kind=kind), held_on=TODAY)
    for number in range(4):
        body = make_organisation(session, name=f"団体{number}", kind=chance.choice(KINDS))
        add(session, Address(organisation_id=body, prefecture=chance.choice(PREFECTURES)))
    for name in ("介護", "溶接"):
        add(session, Skill(name=name))
    for _person in range(PEOPLE):
        add_person(session, chance)


def add_person(session: Session, chance: random.Random) -> None:
    person = make_person(session)
    stages = (Stage.CANDIDATE, Stage.CANDIDATE, Stage.CANDIDATE, Stage.ACCEPTED, Stage.WAITING)
    make_invitation(session, HERE, person, stage=chance.choice(stages))
    if chance.random() < 0.7:
        until = chance.choice((None, TODAY - timedelta(days=1), TODAY))
        represents = chance.random() < 0.5
        body = chance.randint(1, 4)
        make_position(session, person, body, until=until, represents=represents)
    if chance.random() < 0.5:
        add(session, Address(person_id=person, prefecture=chance.choice(PREFECTURES)))
    if chance.random() < 0.6:
        kind = chance.choice((InteractionKind.MET, InteractionKind.NOTE))
        make_interaction(session, person, kind=kind, happened_on=before(chance))
    if chance.random() < 0.6:
        add_skill(session, chance, person)
    if chance.random() < 0.6:
        add_past(session, chance, person)


def add_skill(session: Session, chance: random.Random, person: int) -> None:
    valid_to = chance.choice((None, TODAY, TODAY - timedelta(days=1)))
    stance, skill = chance.choice(list(Stance)), chance.randint(1, 2)
    add(session, Expertise(person_id=person, skill_id=skill, stance=stance, valid_to=valid_to))


def add_past(session: Session, chance: random.Random, person: int) -> None:
    asked_on, programme = before(chance), chance.randint(2, 3)
    make_invitation(
        session, programme, person, stage=Stage.ACCEPTED, asked_on=asked_on, reply_by=asked_on
    )
    presence = chance.choice(list(Presence))
    add(session, Attendance(session_id=programme, person_id=person, presence=presence))


def before(chance: random.Random) -> date:
    return TODAY - timedelta(days=chance.choice(DAYS))


def told(session: Session, condition: dict[str, Any]) -> tuple[set[int], set[int]]:
    """Return who meets a condition by the statement for all, and by each briefing."""
    row = ProgrammeCondition(programme_id=HERE, weight=Verdict.STOP, **condition)
    add(session, row)
    (asked,) = list_asked(session, session.get_one(Programme, HERE), today=TODAY)
    candidates = select(Invitation.id, Invitation.person_id).where(
        Invitation.programme_id == HERE, Invitation.stage == Stage.CANDIDATE
    )
    people = {person: key for key, person in session.execute(candidates)}
    for_all = set(session.scalars(select(Person.id).where(asked.met, Person.id.in_(people))))
    by_one = {person for person, key in people.items() if not is_stopped(session, key)}
    session.delete(row)
    session.flush()
    return for_all, by_one


def is_stopped(session: Session, invitation_id: int) -> bool:
    lines = briefing.build(session, invitation_id, TODAY).lines
    return any(line.verdict is Verdict.STOP for line in lines)


@pytest.mark.parametrize("seed", range(4))
def test_the_briefing_and_the_proposals_agree(book: Book, seed: int) -> None:
    book.do(PREPARE, fill, random.Random(seed))
    for condition in CONDITIONS:
        for_all, by_one = book.do(PREPARE, told, condition).value
        assert for_all == by_one, condition
