from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import AgendaItem, Programme
from organiser.services.inviting import invitation_lists, invitations
from organiser.services.programmes import programme_copies, programmes
from organiser.services.programmes.contributors import ContributorDraft
from organiser.services.programmes.programme_drafts import (
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
)
from organiser.vocabulary import ConditionKind, Stage
from tests.book.test_journal import contents
from tests.factories import PREPARE, TODAY, add, make_person
from tests.services.seat_books import Inviting

SPRING = date(2026, 4, 11)
DRAFT = ProgrammeDraft(
    name="2026年 春の代表の会",
    capacity=3,
    answers_until=SPRING - timedelta(days=11),
    one_at_a_time=True,
    repeat_rule="FREQ=YEARLY",
    conditions=(ConditionDraft(kind=ConditionKind.REPRESENTS),),
    sessions=(
        SessionDraft(held_on=SPRING, starts=600, ends=720, theme="顔合わせ"),
        SessionDraft(held_on=SPRING + timedelta(days=14)),
    ),
)


@pytest.fixture
def spring(book: Book) -> int:
    """A programme with a host, two dates that are over, and an agenda for the first."""

    def prepare(session: Session) -> int:
        draft = replace(DRAFT, contributors=(ContributorDraft(person_id=make_person(session)),))
        programme_id = programmes.add_programme(session, draft)
        page = programmes.get_programme(session, programme_id, today=TODAY)
        item = AgendaItem(
            session_id=page.draft.sessions[0].session_id, place=1, title="挨拶", minutes=10
        )
        add(session, item)
        return programme_id

    return book.do(PREPARE, prepare).value


def agendas(book: Book, programme_id: int) -> list[list[str]]:
    def titles(session: Session) -> list[list[str]]:
        draft = programmes.get_programme(session, programme_id, today=TODAY).draft
        return [
            list(session.scalars(select(AgendaItem.title).filter_by(session_id=held.session_id)))
            for held in draft.sessions
        ]

    return book.read(titles)


def test_a_copy_has_all_but_the_people_and_begins_after_today(book: Book, spring: int) -> None:
    draft = book.read(programme_copies.draft_copy, spring, today=TODAY, language="en")
    assert draft.name == "Copy of 2026年 春の代表の会"
    first, second = draft.sessions
    assert first.held_on > TODAY >= first.held_on - timedelta(weeks=1)
    assert first.held_on.weekday() == SPRING.weekday()
    assert second.held_on - first.held_on == timedelta(days=14)
    assert first.session_id is None
    assert draft.answers_until == first.held_on - timedelta(days=11)
    copied = book.do(PREPARE, programmes.add_programme, draft).value
    after = book.read(programmes.get_programme, copied, today=TODAY).draft
    assert (after.contributors, after.conditions) == (draft.contributors, draft.conditions)
    assert (after.one_at_a_time, after.repeat_rule) == (True, "FREQ=YEARLY")
    assert agendas(book, copied) == [["挨拶"], []]
    assert agendas(book, spring) == [["挨拶"], []]


def test_a_copy_of_what_is_still_to_come_keeps_its_days(book: Book, spring: int) -> None:
    draft = book.read(programme_copies.draft_copy, spring, today=SPRING - timedelta(days=1))
    assert [held.held_on for held in draft.sessions] == [held.held_on for held in DRAFT.sessions]
    assert draft.name == "2026年 春の代表の会の写し"


def test_a_copy_of_one_without_dates(book: Book) -> None:
    bare = replace(DRAFT, sessions=())
    programme_id = book.do(PREPARE, programmes.add_programme, bare).value
    draft = book.read(programme_copies.draft_copy, programme_id, today=TODAY)
    assert (draft.sessions, draft.answers_until) == ((), None)


def test_the_next_of_the_series_is_guessed(book: Book, spring: int) -> None:
    draft = book.read(programme_copies.draft_next, spring, today=SPRING)
    assert (draft.name, draft.series) == ("2026年 秋の代表の会", "代表の会")
    assert draft.sessions[0].held_on == SPRING + timedelta(weeks=26)


def test_the_next_makes_the_series_in_one_action(book: Book, spring: int) -> None:
    draft = book.read(programme_copies.draft_next, spring, today=TODAY)
    before = contents(book.path)
    autumn = book.do(PREPARE, programme_copies.add_next, spring, draft).value
    assert book.read(lambda session: session.get_one(Programme, spring).series) == "代表の会"
    assert agendas(book, autumn) == [["挨拶"], []]
    book.undo()
    assert contents(book.path) == before


def test_who_said_not_this_time_heads_the_next_of_a_new_series(book: Book, spring: int) -> None:
    person_id = book.do(PREPARE, make_person, family_name="森田").value
    (key,) = book.do(PREPARE, invitations.add_candidates, spring, [person_id]).value
    course = Inviting(book, spring, [key])
    course.ask(1)
    course.answer(1, Stage.NOT_THIS_TIME)
    draft = book.read(programme_copies.draft_next, spring, today=TODAY)
    autumn = book.do(PREPARE, programme_copies.add_next, spring, draft).value
    rows = book.read(invitation_lists.list_invitations, autumn, today=TODAY)
    assert [row.person_id for row in rows] == [person_id]
