from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import (
    Address,
    AgendaItem,
    Expertise,
    NextStep,
    ProgrammeCondition,
    Skill,
)
from organiser.services.programmes.programme_guests import list_guests
from organiser.services.programmes.programme_overviews import Overview, get_overview
from organiser.vocabulary import ConditionKind, Stage, Stance, Verdict
from tests.factories import (
    PREPARE,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)
from tests.services.seat_books import TODAY, start_inviting


def overview_after(book: Book, prepare: Any) -> Overview:
    programme_id = book.do(PREPARE, prepare).value
    return book.read(get_overview, programme_id, today=TODAY)


def make_guest(session: Session, programme_id: int, stage: Stage, name: str, place: int) -> int:
    person_id = make_person(session, family_name=name)
    dates = {"asked_on": TODAY, "reply_by": TODAY} if stage is not Stage.CANDIDATE else {}
    make_invitation(session, programme_id, person_id, stage=stage, place=place, **dates)
    return person_id


def test_an_empty_programme_has_nothing_to_show(book: Book) -> None:
    seen = overview_after(book, make_programme)
    assert (seen.counts, seen.guests, seen.asked) == ({}, (), 0)
    assert (seen.next_session, seen.last_held_on, seen.open_steps) == (None, None, ())
    assert (seen.skills.brought, seen.skills.missing, seen.conditions) == ((), (), ())


def test_a_programme_that_is_gone_says_so(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(get_overview, 99, today=TODAY)


def test_counts_by_stage_and_who_was_asked(book: Book) -> None:
    inviting = start_inviting(book, people=5)
    inviting.accept(1)
    inviting.ask(2)
    seen = book.read(get_overview, inviting.programme_id, today=TODAY)
    assert seen.counts == {Stage.ACCEPTED: 1, Stage.ASKED: 1, Stage.CANDIDATE: 3}
    assert seen.asked == 2
    assert [guest.name[:2] for guest in seen.guests] == ["高橋", "田村"]
    assert [guest.name[:2] for guest in seen.at(Stage.ASKED)] == ["田村"]
    assert seen.at(Stage.ASKED)[0].due_on == TODAY + timedelta(days=7)


def test_a_held_seat_says_until_when_and_who_considers_when_to_come_back(book: Book) -> None:
    inviting = start_inviting(book, people=2)
    inviting.ask(1)
    inviting.answer(1, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=4))
    (guest,) = book.read(get_overview, inviting.programme_id, today=TODAY).guests
    assert (guest.due_on, guest.holds_until) == (
        TODAY + timedelta(days=4),
        TODAY + timedelta(days=7),
    )
    later = book.read(get_overview, inviting.programme_id, today=TODAY + timedelta(days=8))
    assert later.guests[0].holds_until is None


def test_organisations_and_regions_with_their_people(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        body = make_organisation(session, name="みらい")
        add(session, Address(organisation_id=body, prefecture="兵庫県"))
        for place, (stage, name) in enumerate(
            [(Stage.ACCEPTED, "高橋"), (Stage.ASKED, "田村"), (Stage.WAITING, "岡本")], 1
        ):
            person_id = make_guest(session, programme_id, stage, name, place)
            make_position(session, person_id, body)
        alone = make_guest(session, programme_id, Stage.ACCEPTED, "森田", 4)
        add(session, Address(person_id=alone, country="Indonesia"))
        return programme_id

    seen = overview_after(book, prepare)
    told = [(share.name, len(share.accepted), len(share.awaited)) for share in seen.organisations]
    assert told == [("みらい", 1, 1), ("", 1, 0)]
    assert [guest.name[:2] for guest in seen.organisations[0].people] == ["高橋", "田村"]
    assert [(share.name, len(share.people)) for share in seen.regions] == [
        ("兵庫県", 2),
        ("Indonesia", 1),
    ]


def test_where_somebody_lives_counts_before_where_they_work(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        body = make_organisation(session)
        person_id = make_guest(session, programme_id, Stage.ACCEPTED, "高橋", 1)
        make_position(session, person_id, body)
        add(session, Address(organisation_id=body, prefecture="兵庫県"))
        add(session, Address(person_id=person_id, prefecture="大阪府"))
        add(session, Address(person_id=person_id, prefecture="奈良県"))
        return programme_id

    assert [share.name for share in overview_after(book, prepare).regions] == ["大阪府"]


def test_the_representative_post_of_today_counts(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        person_id = make_guest(session, programme_id, Stage.ACCEPTED, "高橋", 1)
        for name, changes in (
            ("前の団体", {"until": TODAY - timedelta(days=1)}),
            ("兼務先", {"represents": False, "title": "理事"}),
            ("本務", {}),
        ):
            make_position(session, person_id, make_organisation(session, name=name), **changes)
        return programme_id

    (guest,) = overview_after(book, prepare).guests
    assert (guest.organisation, guest.title) == ("本務", "代表理事")


def skilled(session: Session, stance: Stance, **changes: Any) -> int:
    programme_id = make_programme(session, theme="介護の現場")
    person_id = make_guest(session, programme_id, Stage.ACCEPTED, "高橋", 1)
    for name in ("介護", "監査", "通訳"):
        add(session, Skill(name=name))
    add(session, Expertise(person_id=person_id, skill_id=1, stance=stance, **changes))
    add(
        session,
        ProgrammeCondition(programme_id=programme_id, kind=ConditionKind.SKILL, skill_id=2),
    )
    return programme_id


def test_the_mix_of_skills_and_what_is_wanted_and_missing(book: Book) -> None:
    mix = overview_after(book, lambda session: skilled(session, Stance.PASSES_ON)).skills
    assert [(share.name, len(share.people)) for share in mix.brought] == [("介護", 1)]
    assert (mix.wanted, mix.missing) == ({1, 2}, ("監査",))


@pytest.mark.parametrize(
    ("stance", "changes"),
    [(Stance.LEARNING, {}), (Stance.OFFERS, {"valid_to": TODAY - timedelta(days=1)})],
)
def test_who_learns_or_whose_paper_ran_out_does_not_bring_it(
    book: Book, stance: Stance, changes: dict[str, Any]
) -> None:
    mix = overview_after(book, lambda session: skilled(session, stance, **changes)).skills
    assert (mix.brought, mix.missing) == ((), ("介護", "監査"))


def test_the_next_session_with_its_agenda(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        make_session(session, programme_id, held_on=TODAY - timedelta(days=9))
        held = make_session(session, programme_id, held_on=TODAY, theme="育成", place="姫路")
        make_session(session, programme_id, held_on=TODAY + timedelta(days=9))
        for place, minutes in ((1, 10), (2, 45)):
            add(session, AgendaItem(session_id=held, place=place, title="近況", minutes=minutes))
        return programme_id

    seen = overview_after(book, prepare)
    coming = seen.next_session
    assert coming is not None
    assert (coming.held_on, coming.theme, coming.place) == (TODAY, "育成", "姫路")
    assert (coming.agenda_minutes, coming.off_the_record) == (55, False)
    assert seen.last_held_on == TODAY - timedelta(days=9)


def test_open_steps_by_due_day_with_their_owners(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = make_programme(session)
        person_id, body = make_person(session), make_organisation(session, name="みらい")
        for text, values in (
            ("いつか", {}),
            ("済み", {"done_on": TODAY}),
            ("みらい", {"own": False, "organisation_id": body, "due_on": TODAY}),
            ("高橋", {"own": False, "person_id": person_id, "due_on": TODAY - timedelta(days=1)}),
            ("だれか", {"own": False, "due_on": TODAY + timedelta(days=1)}),
        ):
            add(session, NextStep(programme_id=programme_id, text=text, **values))
        return programme_id

    steps = overview_after(book, prepare).open_steps
    assert [(step.text, step.owner, step.own) for step in steps] == [
        ("高橋", "高橋 美咲", False),
        ("みらい", "みらい", False),
        ("だれか", "", False),
        ("いつか", "", True),
    ]


def test_conditions_with_the_name_of_their_skill(book: Book) -> None:
    def prepare(session: Session) -> int:
        programme_id = skilled(session, Stance.OFFERS)
        add(
            session,
            ProgrammeCondition(
                programme_id=programme_id,
                kind=ConditionKind.CONTACT_WITHIN_MONTHS,
                weight=Verdict.STOP,
                number_value=12,
            ),
        )
        return programme_id

    lines = overview_after(book, prepare).conditions
    assert [(line.kind, line.text, line.number) for line in lines] == [
        (ConditionKind.SKILL, "監査", None),
        (ConditionKind.CONTACT_WITHIN_MONTHS, "", 12),
    ]


def test_the_people_behind_a_stage_in_asking_order(book: Book) -> None:
    inviting = start_inviting(book, people=4)
    found = book.read(list_guests, inviting.programme_id, stages=(Stage.CANDIDATE,), today=TODAY)
    assert [guest.name[:2] for guest in found] == ["高橋", "田村", "岡本", "森田"]
    assert {guest.due_on for guest in found} == {None}
