from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, Refused
from organiser.models import AgendaItem, Attendance, NextStep, ThemeIdea
from organiser.models import Session as ProgrammeSession
from organiser.services.programmes import programmes
from organiser.services.programmes.programme_drafts import (
    ConditionDraft,
    ProgrammeDraft,
    SessionDraft,
    check_programme,
)
from organiser.vocabulary import ConditionKind, Presence, ProgrammeKind, Stage, Verdict
from tests.book.test_journal import contents
from tests.factories import PREPARE, add, make_person, make_programme, make_session
from tests.services.problems import problem_of
from tests.services.seat_books import ASK, TODAY, start_inviting

DRAFT = ProgrammeDraft(
    name="器をひろげる会",
    kind=ProgrammeKind.LIMITED,
    series="代表の会",
    aim="本音を話せる場を。\n少人数で。",
    capacity=8,
    conditions=(
        ConditionDraft(kind=ConditionKind.CONTACT_WITHIN_MONTHS, number_value=6),
        ConditionDraft(kind=ConditionKind.REPRESENTS, weight=Verdict.STOP),
    ),
    sessions=(
        SessionDraft(held_on=TODAY + timedelta(days=21), starts=810, ends=990, place="和室"),
        SessionDraft(held_on=TODAY + timedelta(days=50)),
    ),
)


def page(book: Book, programme_id: int) -> programmes.ProgrammePage:
    return book.read(programmes.get_programme, programme_id, today=TODAY)


def test_a_programme_comes_back_as_it_was_given(book: Book) -> None:
    programme_id = book.do(PREPARE, programmes.add_programme, DRAFT).value
    found = page(book, programme_id)
    bare = tuple(replace(item, session_id=None) for item in found.draft.sessions)
    assert replace(found.draft, sessions=bare) == DRAFT
    assert found.next_session == found.draft.sessions[0]
    assert found.seats.free == 8
    assert (found.name, found.awaited) == (DRAFT.name, 0)


def test_changing_keeps_what_stays_and_removes_what_is_gone(book: Book) -> None:
    programme_id = book.do(PREPARE, programmes.add_programme, DRAFT).value
    before = page(book, programme_id).draft
    stricter = replace(DRAFT.conditions[0], number_value=3, weight=Verdict.STOP)
    added = SessionDraft(held_on=TODAY + timedelta(days=80))
    draft = replace(
        before, name="器の会", conditions=(stricter,), sessions=(before.sessions[1], added)
    )
    book.do(ASK, programmes.change_programme, programme_id, draft, today=TODAY)
    after = page(book, programme_id).draft
    assert (after.name, after.conditions) == ("器の会", (stricter,))
    assert after.sessions[0] == before.sessions[1]
    assert [item.held_on for item in after.sessions] == [item.held_on for item in draft.sessions]
    book.undo()
    assert page(book, programme_id).draft == before


def within(months: int) -> ConditionDraft:
    return ConditionDraft(kind=ConditionKind.CONTACT_WITHIN_MONTHS, number_value=months)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "  "}, "name"),
        ({"name": "a\nb"}, "name"),
        ({"capacity": 0}, "capacity"),
        ({"reply_days": 0}, "reply_days"),
        ({"reply_days": 366}, "reply_days"),
        ({"sessions": (SessionDraft(held_on=TODAY, ends=600),)}, "sessions"),
        ({"sessions": (SessionDraft(held_on=TODAY, starts=600, ends=600),)}, "sessions"),
        (
            {"conditions": (ConditionDraft(kind=ConditionKind.AT_MOST_PER_ORGANISATION),)},
            "conditions",
        ),
        ({"conditions": (within(0),)}, "conditions"),
        ({"conditions": (within(10**12),)}, "conditions"),
        ({"conditions": (ConditionDraft(kind=ConditionKind.ORGANISATION_KIND),)}, "conditions"),
        ({"conditions": (ConditionDraft(kind=ConditionKind.SKILL),)}, "conditions"),
        ({"conditions": (ConditionDraft(kind=ConditionKind.PREFECTURE),)}, "conditions"),
        ({"conditions": (ConditionDraft(kind=ConditionKind.REPRESENTS),) * 2}, "conditions"),
    ],
)
def test_drafts_that_cannot_be_kept(book: Book, changes: dict[str, Any], field: str) -> None:
    draft = replace(DRAFT, **changes)
    problem = problem_of(check_programme, draft)
    assert problem is not None
    assert problem.field == field
    with pytest.raises(InvalidInput):
        book.do(PREPARE, programmes.add_programme, draft)
    assert book.read(programmes.list_programmes, TODAY) == ()


def test_a_sound_draft_has_no_problem() -> None:
    assert problem_of(check_programme, DRAFT) is None


def test_the_list_counts_and_puts_open_ones_first(book: Book) -> None:
    inviting = start_inviting(book, name="春の会")
    inviting.accept(1)
    inviting.ask(2)

    def more(session: Any) -> int:
        make_session(session, inviting.programme_id, held_on=TODAY - timedelta(days=3))
        make_session(session, make_programme(session, name="秋の会"))
        make_programme(session, name="昔の会", closed_on=TODAY - timedelta(days=300))
        return make_programme(session, name="いつかの会", capacity=None)

    book.do(PREPARE, more)
    rows = book.read(programmes.list_programmes, TODAY)
    assert [row.name for row in rows] == ["秋の会", "いつかの会", "春の会", "昔の会"]
    spring = rows[2]
    assert spring.counts == {Stage.ACCEPTED: 1, Stage.ASKED: 1, Stage.CANDIDATE: 3}
    assert (spring.free, spring.awaited, spring.next_session_on) == (1, 1, None)
    assert rows[1].free is None
    later = book.read(programmes.list_programmes, TODAY + timedelta(days=8))
    assert [row.free for row in later if row.name == "春の会"] == [2]


def test_the_page_knows_whose_turn_it_is(book: Book) -> None:
    inviting = start_inviting(book)
    assert page(book, inviting.programme_id).turn.invitation_id == inviting.key(1)
    book.do(ASK, programmes.close_programme, inviting.programme_id, today=TODAY)
    assert page(book, inviting.programme_id).turn.invitation_id is None
    assert page(book, inviting.programme_id).closed_on == TODAY


def test_a_session_that_people_came_to_stays(book: Book) -> None:
    programme_id = book.do(PREPARE, programmes.add_programme, DRAFT).value
    draft = page(book, programme_id).draft

    def attend(session: Any) -> None:
        row = Attendance(
            session_id=draft.sessions[0].session_id,
            person_id=make_person(session),
            presence=Presence.PRESENT,
        )
        add(session, row)

    book.do(PREPARE, attend)
    blank = replace(draft, sessions=())
    with pytest.raises(Refused, match="attendance"):
        book.do(ASK, programmes.change_programme, programme_id, blank, today=TODAY)


@pytest.mark.parametrize("recorded", ["minutes", "decisions", "step"])
def test_a_session_with_something_recorded_stays(book: Book, recorded: str) -> None:
    programme_id = book.do(PREPARE, programmes.add_programme, DRAFT).value
    draft = page(book, programme_id).draft

    def record(session: Any) -> None:
        key = draft.sessions[0].session_id
        if recorded == "step":
            add(session, NextStep(programme_id=programme_id, session_id=key, text="資料を送る"))
        else:
            setattr(session.get_one(ProgrammeSession, key), recorded, "次回は春に")

    book.do(PREPARE, record)
    blank = replace(draft, sessions=())
    with pytest.raises(Refused, match="minutes"):
        book.do(ASK, programmes.change_programme, programme_id, blank, today=TODAY)


def test_a_session_goes_with_its_agenda_and_lets_go_of_the_rest(book: Book) -> None:
    programme_id = book.do(PREPARE, programmes.add_programme, DRAFT).value
    draft = page(book, programme_id).draft

    def prepare(session: Any) -> int:
        key = draft.sessions[0].session_id
        add(session, AgendaItem(session_id=key, place=1, title="挨拶"))
        idea = ThemeIdea(programme_id=programme_id, text="育成", noted_on=TODAY, session_id=key)
        return add(session, idea)

    idea_id = book.do(PREPARE, prepare).value
    before = contents(book.path)
    book.do(
        ASK,
        programmes.change_programme,
        programme_id,
        replace(draft, sessions=draft.sessions[1:]),
        today=TODAY,
    )
    assert book.read(lambda session: session.get_one(ThemeIdea, idea_id).session_id) is None
    assert book.read(lambda session: session.query(AgendaItem).count()) == 0
    book.undo()
    assert contents(book.path) == before


@pytest.mark.parametrize("day", [date(2026, 12, 31), date(2027, 1, 1)])
def test_dates_stay_local_days(book: Book, day: date) -> None:
    draft = replace(DRAFT, sessions=(SessionDraft(held_on=day, starts=1380, ends=1439),))
    programme_id = book.do(PREPARE, programmes.add_programme, draft).value
    assert page(book, programme_id).draft.sessions[0].held_on == day
