from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    Address,
    Attendance,
    Expertise,
    Person,
    Programme,
    ProgrammeCondition,
    Skill,
)
from organiser.services.inviting.proposal_conditions import list_asked
from organiser.vocabulary import (
    ConditionKind,
    OrganisationKind,
    Presence,
    ProgrammeKind,
    Stage,
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

HERE = 1
KNOWN, STRANGER = 1, 2


@pytest.fixture
def people(book: Book) -> Book:
    """One known person who fits every kind of condition, and a stranger."""

    def prepare(session: Session) -> None:
        make_programme(session)
        known, _stranger = make_person(session), make_person(session)
        body = make_organisation(session)
        make_position(session, known, body)
        make_interaction(session, known)
        add(session, Address(organisation_id=body, prefecture="兵庫県"))
        skill_id = add(session, Skill(name="介護"))
        add(session, Expertise(person_id=known, skill_id=skill_id))
        before = make_programme(session, name="前の会")
        held = make_session(session, before)
        add(session, Attendance(session_id=held, person_id=known, presence=Presence.PRESENT))
        asked = TODAY - timedelta(days=40)
        make_invitation(
            session, before, known, stage=Stage.ACCEPTED, asked_on=asked, reply_by=asked
        )

    book.do(PREPARE, prepare)
    return book


def meeting(book: Book, *conditions: dict[str, Any]) -> list[tuple[set[int], str]]:
    def ask(session: Session) -> list[tuple[set[int], str]]:
        for condition in conditions:
            add(session, ProgrammeCondition(programme_id=HERE, **condition))
        asked = list_asked(session, session.get_one(Programme, HERE), today=TODAY)
        return [
            (set(session.scalars(select(Person.id).where(one.met))), str(one.lacking))
            for one in asked
        ]

    return book.read(ask)


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        ({"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": 2}, {KNOWN}),
        ({"kind": ConditionKind.CONTACT_WITHIN_MONTHS, "number_value": 1}, set()),
        ({"kind": ConditionKind.REPRESENTS}, {KNOWN}),
        (
            {
                "kind": ConditionKind.ORGANISATION_KIND,
                "text_value": OrganisationKind.SUPERVISING.value,
            },
            {KNOWN},
        ),
        (
            {"kind": ConditionKind.ORGANISATION_KIND, "text_value": OrganisationKind.HOTEL.value},
            set(),
        ),
        ({"kind": ConditionKind.SKILL, "skill_id": 1}, {KNOWN}),
        ({"kind": ConditionKind.PREFECTURE, "text_value": "兵庫県"}, {KNOWN}),
        ({"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": 40}, {KNOWN, STRANGER}),
        ({"kind": ConditionKind.DAYS_SINCE_LAST_ASK, "number_value": 41}, {STRANGER}),
        ({"kind": ConditionKind.ATTENDED_KIND}, {KNOWN}),
        ({"kind": ConditionKind.NEVER_ATTENDED_KIND}, {STRANGER}),
    ],
)
def test_who_meets_a_condition(people: Book, condition: dict[str, Any], met: set[int]) -> None:
    ((found, lacking),) = meeting(people, condition)
    assert found == met
    assert lacking.endswith(".")


@pytest.mark.parametrize("name", ["兵庫", "兵庫県", "Hyogo"])
@pytest.mark.parametrize("written", ["兵庫", "兵庫県", "Hyōgo"])
def test_a_prefecture_goes_by_all_its_names(people: Book, name: str, written: str) -> None:
    people.do(PREPARE, add_address, prefecture=written, person_id=STRANGER)
    ((found, _lacking),) = meeting(people, {"kind": ConditionKind.PREFECTURE, "text_value": name})
    assert found == {KNOWN, STRANGER}


def add_address(session: Session, **values: Any) -> None:
    add(session, Address(**values))


def test_of_several_prefectures_one_is_enough(people: Book) -> None:
    both = [{"kind": ConditionKind.PREFECTURE, "text_value": name} for name in ("長野県", "兵庫県")]
    ((found, lacking),) = meeting(people, *both)
    assert found == {KNOWN}
    assert lacking == "Not known to be from 長野県 / 兵庫県."


def test_an_organisation_that_is_full_already(people: Book) -> None:
    def seat_a_colleague(session: Session) -> None:
        colleague = make_person(session)
        make_position(session, colleague, 1)
        make_invitation(session, HERE, colleague, stage=Stage.ACCEPTED)

    people.do(PREPARE, seat_a_colleague)
    at_most = {"kind": ConditionKind.AT_MOST_PER_ORGANISATION}
    assert meeting(people, {**at_most, "number_value": 1})[0][0] == {STRANGER}
    assert KNOWN in meeting(people, {**at_most, "number_value": 2})[0][0]


def test_another_kind_of_programme_does_not_count(people: Book) -> None:
    def change(session: Session) -> None:
        session.get_one(Programme, HERE).kind = ProgrammeKind.TRAINING

    people.do(PREPARE, change)
    assert meeting(people, {"kind": ConditionKind.ATTENDED_KIND})[0][0] == set()


def test_the_heaviest_weight_of_those_joined_counts(people: Book) -> None:
    def weigh(session: Session) -> list[Verdict]:
        for name, weight in (("兵庫県", Verdict.CAUTION), ("長野県", Verdict.STOP)):
            condition = ProgrammeCondition(
                programme_id=HERE, kind=ConditionKind.PREFECTURE, text_value=name, weight=weight
            )
            add(session, condition)
        programme = session.get_one(Programme, HERE)
        return [one.weight for one in list_asked(session, programme, today=TODAY)]

    assert people.read(weigh) == [Verdict.STOP]
