"""Themes the book proposes: what can be passed on, what came up, what was asked."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Attendance, Circle, CircleMember, Expertise, Skill
from organiser.services.programmes import theme_ideas, theme_proposals
from organiser.services.programmes.theme_proposals import ThemeProposal
from organiser.vocabulary import InteractionKind, Presence, Sensitivity, Stage, Stance
from organiser.wording import phrase
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_invitation,
    make_person,
    make_programme,
    make_session,
)

DO = phrase("Theme")


class Desk:
    """A programme of a series with two people who said yes, and short words for the rest."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.programme_id = book.do(PREPARE, make_programme, series="器の会").value
        self.one, self.two = self.person("田村"), self.person("岡本")
        for place, key in enumerate((self.one, self.two)):
            self.invite(key, place=place)

    def person(self, name: str, **more: Any) -> int:
        return self.book.do(PREPARE, make_person, family_name=name, **more).value

    def invite(self, person_id: int, **more: Any) -> None:
        values = {"stage": Stage.ACCEPTED} | more
        self.book.do(PREPARE, make_invitation, self.programme_id, person_id, **values)

    def can(self, person_id: int, stance: Stance, skill: str = "特定技能", **more: Any) -> None:
        def note(session: Session) -> None:
            known = session.query(Skill).filter_by(name=skill).one_or_none()
            key = known.id if known else add(session, Skill(name=skill))
            add(session, Expertise(person_id=person_id, skill_id=key, stance=stance, **more))

        self.book.do(PREPARE, note)

    def said(self, *person_ids: int, **more: Any) -> int:
        return self.book.do(PREPARE, make_interaction, *person_ids, **more).value

    def proposals(self) -> tuple[ThemeProposal, ...]:
        return self.book.read(theme_proposals.propose_themes, self.programme_id, today=TODAY)

    def themes(self) -> list[str]:
        return [proposal.theme for proposal in self.proposals()]


@pytest.fixture
def desk(book: Book) -> Desk:
    return Desk(book)


def test_what_one_passes_on_and_others_learn_is_proposed(desk: Desk) -> None:
    teacher = desk.person("佐藤")
    desk.can(teacher, Stance.PASSES_ON)
    for key in (desk.one, desk.two):
        desk.can(key, Stance.LEARNING)
    (found,) = desk.proposals()
    assert (found.theme, found.person_id) == ("特定技能", teacher)
    assert str(found.reason) == (
        "佐藤 美咲 passes on “特定技能”; learning it (2): 田村 美咲 · 岡本 美咲"
    )


def test_who_is_around_and_says_so_comes_before_a_stranger(desk: Desk) -> None:
    desk.can(desk.person("遠方"), Stance.PASSES_ON)
    desk.can(desk.one, Stance.OFFERS)
    desk.can(desk.two, Stance.LEARNING)
    (found,) = desk.proposals()
    assert found.person_id == desk.one
    assert "offers" in str(found.reason)


@pytest.mark.parametrize(
    "flaw",
    [
        {"stance": Stance.LEARNING},
        {"valid_to": TODAY - timedelta(days=1)},
        {"do_not_approach": True},
    ],
)
def test_nothing_is_proposed_that_nobody_can_pass_on(desk: Desk, flaw: dict[str, Any]) -> None:
    teacher = desk.person("佐藤", do_not_approach=flaw.pop("do_not_approach", False))
    desk.can(teacher, flaw.pop("stance", Stance.OFFERS), **flaw)
    desk.can(desk.one, Stance.LEARNING)
    assert desk.themes() == []


def test_the_only_one_who_learns_does_not_teach_themselves(desk: Desk) -> None:
    desk.can(desk.one, Stance.LEARNING)
    desk.can(desk.one, Stance.OFFERS)
    assert desk.themes() == []


def test_strangers_and_those_who_declined_are_not_around(desk: Desk) -> None:
    desk.can(desk.person("佐藤"), Stance.PASSES_ON)
    declined = desk.person("辞退")
    desk.invite(declined, stage=Stage.DECLINED, place=9)
    for key in (desk.person("他人"), declined):
        desk.can(key, Stance.LEARNING)
    assert desk.themes() == []


def test_those_at_an_earlier_session_and_of_a_shared_circle_are_around(desk: Desk) -> None:
    desk.can(desk.person("佐藤"), Stance.PASSES_ON)
    earlier, member = desk.person("前回"), desk.person("輪の人")

    def prepare(session: Session) -> None:
        spring = make_programme(session, name="春", series="器の会")
        held = make_session(session, spring)
        add(session, Attendance(session_id=held, person_id=earlier, presence=Presence.PRESENT))
        circle = add(session, Circle(name="読書会"))
        for key in (desk.one, desk.two, member):
            add(session, CircleMember(circle_id=circle, person_id=key))

    desk.book.do(PREPARE, prepare)
    for key in (earlier, member):
        desk.can(key, Stance.LEARNING)
    (found,) = desk.proposals()
    assert "前回 美咲 · 輪の人 美咲" in str(found.reason)


def test_many_who_learn_are_counted(desk: Desk) -> None:
    desk.can(desk.person("佐藤"), Stance.PASSES_ON)
    for place in range(5):
        key = desk.person(f"学{place}")
        desk.invite(key, stage=Stage.ASKED, place=9, asked_on=TODAY, reply_by=TODAY)
        desk.can(key, Stance.LEARNING)
    (found,) = desk.proposals()
    assert str(found.reason).endswith("(5): 学0 美咲 · 学1 美咲 · 学2 美咲 and 2 more")


def test_what_came_up_with_several_is_proposed_with_its_origin(desk: Desk) -> None:
    desk.said(desk.one, about="育成就労", text="")
    last = desk.said(desk.two, about=" 育成就労 ", text="", happened_on=TODAY)
    desk.said(desk.one, about="一人だけ", text="")
    (found,) = desk.proposals()
    assert (found.theme, found.interaction_id) == ("育成就労", last)
    assert "2 people, last on 2026-11-21 (Sat)" in str(found.reason)


def test_the_name_of_a_programme_is_no_theme(desk: Desk) -> None:
    desk.said(desk.one, about="監理団体の器をひろげる会", kind=InteractionKind.MESSAGE)
    desk.said(desk.two, about="監理団体の器をひろげる会", kind=InteractionKind.MESSAGE)
    assert desk.themes() == []


def test_a_question_is_proposed_with_whom_it_came_from(desk: Desk) -> None:
    key = desk.said(desk.one, text="帳票の書き方を教えてほしい。元気そう。")
    (found,) = desk.proposals()
    assert found.theme == "帳票の書き方を教えてほしい。"
    assert (found.interaction_id, found.person_id) == (key, desk.one)


@pytest.mark.parametrize(
    "flaw",
    [
        {"sensitivity": Sensitivity.ME_ONLY},
        {"happened_on": TODAY - timedelta(days=400)},
        {"kind": InteractionKind.INVITATION},
    ],
)
def test_what_may_not_be_quoted_is_not(desk: Desk, flaw: dict[str, Any]) -> None:
    for key in (desk.one, desk.two):
        desk.said(key, about="内緒", text="どうすればよいですか。", **flaw)
    assert desk.themes() == []


def test_what_is_in_the_list_or_was_a_theme_is_not_proposed_again(desk: Desk) -> None:
    desk.said(desk.one, about="", text="どうすればよいですか。")
    (found,) = desk.proposals()
    key = desk.book.do(
        DO, theme_ideas.add_idea, desk.programme_id, found.draft(), today=TODAY
    ).value
    assert desk.themes() == []
    (line,) = desk.book.read(theme_ideas.get_backlog, desk.programme_id).waiting
    assert (line.idea_id, line.person_id) == (key, desk.one)
    desk.book.do(PREPARE, make_session, desk.programme_id, theme="育成就労")
    for person_id in (desk.one, desk.two):
        desk.said(person_id, about="育成就労", text="")
    assert desk.themes() == []


def test_questions_are_few(desk: Desk) -> None:
    for place in range(20):
        desk.said(desk.one, about=f"話{place}", text="教えてほしい")
    assert len(desk.themes()) == 12
