from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import (
    Address,
    Answer,
    Expertise,
    ProgrammeCondition,
    Relationship,
    Skill,
)
from organiser.services.inviting import invitations, proposals
from organiser.services.inviting.proposal_values import Ground, Proposal
from organiser.vocabulary import ConditionKind, RelationshipKind, Stage, Stance, Verdict
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
)

LONG_AGO = TODAY - timedelta(days=400)
LATELY = TODAY - timedelta(days=20)


@pytest.fixture
def here(book: Book) -> int:
    """A programme in which 高橋 has accepted; so far nobody else is in the book."""

    def prepare(session: Session) -> int:
        programme_id = make_programme(session, theme="介護の現場", series="代表の会")
        make_invitation(session, programme_id, make_person(session), **accepted())
        return programme_id

    return book.do(PREPARE, prepare).value


def accepted(on: date = LATELY) -> dict[str, Any]:
    return {"stage": Stage.ACCEPTED, "asked_on": on, "reply_by": on}


def asked_before(session: Session, person_id: int, on: date, **programme: Any) -> int:
    programme_id = make_programme(session, **({"name": "前の会"} | programme))
    return make_invitation(session, programme_id, person_id, **accepted(on))


def prepare(book: Book, work: Callable[[Session], object]) -> None:
    book.do(PREPARE, work)


def found(book: Book, programme_id: int) -> dict[Ground | None, list[Proposal]]:
    groups = book.read(proposals.list_proposals, programme_id, today=TODAY)
    return {group.ground: list(group.proposals) for group in groups}


def the_one(book: Book, programme_id: int, ground: Ground | None) -> Proposal:
    (one,) = found(book, programme_id)[ground]
    return one


def test_who_was_never_asked_is_proposed(book: Book, here: int) -> None:
    prepare(book, lambda session: make_person(session, family_name="新田"))
    one = the_one(book, here, Ground.NEVER_ASKED)
    assert one.name == "新田 美咲"
    assert [str(said) for said in one.reasons] == ["Never asked to anything yet"]
    assert [str(said) for said in one.cautions] == ["No contact recorded yet."]


def test_who_was_left_out_for_a_year_comes_with_the_day(book: Book, here: int) -> None:
    prepare(book, lambda session: asked_before(session, make_person(session), LONG_AGO))
    one = the_one(book, here, Ground.LEFT_OUT)
    assert str(one.reasons[0]) == "Not asked for over a year, last on 2025-10-17 (Fri)"


def test_who_was_asked_within_the_year_is_not_proposed_for_that(book: Book, here: int) -> None:
    prepare(book, lambda session: asked_before(session, make_person(session), LATELY))
    assert found(book, here) == {}


def test_not_this_time_comes_first(book: Book, here: int) -> None:
    def refuse(session: Session) -> None:
        spring = make_programme(session, name="春の会", series="代表の会")
        key = make_invitation(
            session,
            spring,
            make_person(session),
            stage=Stage.NOT_THIS_TIME,
            asked_on=LONG_AGO,
            reply_by=LONG_AGO,
        )
        add(
            session,
            Answer(
                invitation_id=key,
                from_stage=Stage.ASKED,
                to_stage=Stage.NOT_THIS_TIME,
                given_on=LONG_AGO,
                words="次はぜひ",
            ),
        )

    prepare(book, refuse)
    book.do(PREPARE, make_programme, series="代表の会", name="冬の会")
    winter = here + 2
    first = next(iter(found(book, winter)))
    one = the_one(book, winter, Ground.NOT_THIS_TIME)
    assert first is Ground.NOT_THIS_TIME
    assert "春の会" in str(one.reasons[0])
    assert "次はぜひ" in str(one.reasons[0])


@pytest.mark.parametrize("by_tie", [True, False])
def test_who_was_introduced_by_somebody_who_takes_part(book: Book, here: int, by_tie: bool) -> None:
    def introduce(session: Session) -> None:
        other = make_person(session, introduced_by_id=None if by_tie else 1)
        if by_tie:
            tie = Relationship(
                kind=RelationshipKind.INTRODUCED, first_person_id=1, second_person_id=other
            )
            add(session, tie)

    prepare(book, introduce)
    one = the_one(book, here, Ground.BROUGHT)
    assert str(one.reasons[0]) == "Introduced by 高橋 美咲, who takes part"


def give_skill(session: Session, person_id: int, name: str, **changes: Any) -> None:
    skill_id = add(session, Skill(name=name, synonyms=changes.pop("synonyms", "")))
    add(session, Expertise(person_id=person_id, skill_id=skill_id, **changes))


@pytest.mark.parametrize(
    ("skill", "changes", "ground"),
    [
        ("介護", {}, Ground.THEME),
        ("かいご", {"synonyms": "介護"}, Ground.THEME),
        ("介護", {"stance": Stance.LEARNING}, Ground.NEVER_ASKED),
        ("介護", {"valid_to": LATELY}, Ground.NEVER_ASKED),
        ("溶接", {}, Ground.NEW_SKILL),
    ],
)
def test_skills_that_the_theme_names_or_nobody_has(
    book: Book, here: int, skill: str, changes: dict[str, Any], ground: Ground
) -> None:
    prepare(book, lambda session: give_skill(session, make_person(session), skill, **changes))
    assert list(found(book, here)) == [ground]
    if ground is not Ground.NEVER_ASKED:
        assert skill in str(the_one(book, here, ground).reasons[0])


def test_a_skill_that_somebody_here_has_is_not_new(book: Book, here: int) -> None:
    def share(session: Session) -> None:
        give_skill(session, 1, "溶接")
        add(session, Expertise(person_id=make_person(session), skill_id=1))

    prepare(book, share)
    assert list(found(book, here)) == [Ground.NEVER_ASKED]


@pytest.mark.parametrize("at_work", [True, False])
def test_a_prefecture_that_nobody_here_is_from(book: Book, here: int, at_work: bool) -> None:
    def settle(session: Session) -> None:
        add(session, Address(person_id=1, prefecture="兵庫県"))
        same, other = make_person(session), make_person(session, family_name="遠山")
        add(session, Address(person_id=same, prefecture="兵庫"))
        owner: dict[str, int] = {"person_id": other}
        if at_work:
            body = make_organisation(session)
            make_position(session, other, body)
            owner = {"organisation_id": body}
        add(session, Address(prefecture="長野県", **owner))

    prepare(book, settle)
    one = the_one(book, here, Ground.NEW_REGION)
    assert (one.name, "長野県" in str(one.reasons[0])) == ("遠山 美咲", True)


def add_condition(session: Session, programme_id: int, weight: Verdict) -> None:
    condition = ProgrammeCondition(
        programme_id=programme_id,
        kind=ConditionKind.CONTACT_WITHIN_MONTHS,
        number_value=3,
        weight=weight,
    )
    add(session, condition)


def test_a_condition_that_stops_leaves_out_who_does_not_meet_it(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        add_condition(session, here, Verdict.STOP)
        make_person(session, family_name="遠山")
        make_interaction(session, make_person(session, family_name="近田"))

    prepare(book, settle)
    one = the_one(book, here, Ground.NEVER_ASKED)
    assert one.name == "近田 美咲"
    assert str(one.reasons[-1]) == "Meets all conditions"
    assert str(one.facts[0]) == "Contacts: 1, the last one 38 days ago."


def test_a_condition_that_only_cautions_is_said(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        add_condition(session, here, Verdict.CAUTION)
        make_interaction(session, make_person(session), happened_on=LONG_AGO)

    prepare(book, settle)
    one = the_one(book, here, Ground.NEVER_ASKED)
    assert [str(said) for said in one.cautions] == ["No contact within 3 months."]


def test_that_there_is_no_contact_is_said_once(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        add_condition(session, here, Verdict.CAUTION)
        make_person(session)

    prepare(book, settle)
    one = the_one(book, here, Ground.NEVER_ASKED)
    assert [str(said) for said in one.cautions] == ["No contact recorded yet."]


def test_who_meets_what_is_asked_comes_before_who_does_not(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        add_condition(session, here, Verdict.CAUTION)
        make_person(session, family_name="安藤", family_reading="あんどう")
        met = make_person(session, family_name="渡辺", family_reading="わたなべ")
        make_interaction(session, met)

    prepare(book, settle)
    names = [one.name[:2] for one in found(book, here)[Ground.NEVER_ASKED]]
    assert names == ["渡辺", "安藤"]


def test_who_does_not_wish_it_and_who_is_in_it_are_left_out(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        make_person(session, do_not_approach=True)
        make_invitation(session, here, make_person(session), place=2, stage=Stage.SET_ASIDE)

    prepare(book, settle)
    assert found(book, here) == {}


def test_keep_apart_and_fatigue_are_said_and_fatigue_comes_last(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        tired = make_person(session, introduced_by_id=1)
        for name in ("一の会", "二の会"):
            asked_before(session, tired, LATELY, name=name)
        apart = Relationship(
            kind=RelationshipKind.KEEP_APART, first_person_id=tired, second_person_id=1
        )
        add(session, apart)
        make_person(session)

    prepare(book, settle)
    assert list(found(book, here)) == [Ground.NEVER_ASKED, None]
    said = [str(caution) for caution in the_one(book, here, None).cautions]
    assert said[:2] == [
        "Asks in the last 90 days: 2.",
        "Better kept apart from 高橋 美咲 (Accepted).",
    ]


def test_those_not_asked_for_longest_come_first_then_kana(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        for name, reading, on in (
            ("渡辺", "わたなべ", LONG_AGO - timedelta(days=9)),
            ("安藤", "あんどう", LONG_AGO),
            ("江藤", "えとう", LONG_AGO - timedelta(days=9)),
        ):
            person_id = make_person(session, family_name=name, family_reading=reading)
            asked_before(session, person_id, on, name=name)

    prepare(book, settle)
    names = [one.name[:2] for one in found(book, here)[Ground.LEFT_OUT]]
    assert names == ["江藤", "渡辺", "安藤"]


def test_only_some_are_shown_and_all_are_counted(book: Book, here: int) -> None:
    def settle(session: Session) -> None:
        for _ in range(60):
            make_person(session)
        for number in range(10):
            asked_before(session, make_person(session), LONG_AGO, name=f"会{number}")

    prepare(book, settle)
    groups = book.read(proposals.list_proposals, here, today=TODAY)
    counted = {group.ground: (len(group.proposals), group.total) for group in groups}
    assert counted == {Ground.LEFT_OUT: (10, 10), Ground.NEVER_ASKED: (40, 60)}


def test_somebody_left_out_stands_among_those_set_aside(book: Book, here: int) -> None:
    prepare(book, make_person)
    key = book.do(
        PREPARE, proposals.leave_out, here, 2, reason="忙しい時期", today=TODAY, language="ja"
    ).value
    assert found(book, here) == {}
    book.undo()
    assert list(found(book, here)) == [Ground.NEVER_ASKED]
    book.redo()
    book.do(PREPARE, invitations.take_back, key, today=TODAY)
    again = book.do(PREPARE, proposals.leave_out, here, 2, reason="", today=TODAY)
    assert again.value == key
