"""Rhythms of people, circles and tags: set, paused, removed, and how one stands to them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import Circle, PersonTag
from organiser.services.people.person_values import Gap, RhythmStanding
from organiser.services.relations import rhythms
from organiser.services.relations.rhythm_weights import change_weights, get_weights
from organiser.services.relations.rhythms import RhythmChoices, TagRhythm
from organiser.vocabulary import GapUnit, InteractionKind, RhythmState
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

DO = phrase("Rhythm")
MONTHLY = Gap(wanted=1, unit=GapUnit.MONTH)
CALL = InteractionKind.CALL


def a_member(session: Session) -> int:
    person_id = make_person(session)
    for tag in ("会員", "役員"):
        add(session, PersonTag(person_id=person_id, tag=tag))
    make_interaction(session, person_id, happened_on=date(2026, 8, 1))
    return person_id


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, a_member).value


@pytest.fixture
def circle_id(book: Book) -> int:
    def prepare(session: Session) -> int:
        circle_id = add(session, Circle(name="介護グループ"))
        make_interaction(session, circle_id=circle_id, happened_on=TODAY - timedelta(days=10))
        return circle_id

    return book.do(PREPARE, prepare).value


def tag(book: Book, drafts: Sequence[TagRhythm]) -> None:
    book.do(DO, rhythms.change_tag_rhythms, drafts, today=TODAY)


def give(book: Book, person_id: int, gap: Gap = MONTHLY, today: date = TODAY) -> None:
    book.do(DO, rhythms.set_person_rhythm, person_id, gap, today=today)


def standing(book: Book, person_id: int, today: date = TODAY) -> RhythmStanding:
    found = book.read(rhythms.get_person_rhythm, person_id, today=today)
    assert found is not None
    return found


def test_a_logged_call_moves_the_due_day(book: Book, person_id: int) -> None:
    give(book, person_id)
    assert standing(book, person_id).due_on == date(2026, 9, 1)
    assert standing(book, person_id, date(2026, 8, 31)).state is RhythmState.IN_TIME
    assert standing(book, person_id, date(2026, 9, 1)).state is RhythmState.DUE
    assert standing(book, person_id, date(2026, 10, 2)).state is RhythmState.OVERDUE
    book.do(DO, lambda session: make_interaction(session, person_id, kind=CALL, happened_on=TODAY))
    assert standing(book, person_id).due_on == date(2026, 12, 21)


def test_without_a_rhythm_nobody_is_late(book: Book, person_id: int) -> None:
    assert book.read(rhythms.get_person_rhythm, person_id, today=date(2040, 1, 1)) is None


def test_before_the_first_contact_nobody_is_late(book: Book) -> None:
    stranger = book.do(PREPARE, make_person).value
    give(book, stranger)
    found = standing(book, stranger, date(2040, 1, 1))
    assert (found.state, found.due_on, found.last_on) == (RhythmState.IN_TIME, None, None)


def test_the_strictest_tag_holds_until_there_is_an_own_rhythm(book: Book, person_id: int) -> None:
    tag(
        book, [TagRhythm(tag="会員", wanted=6), TagRhythm(tag="役員", wanted=100, unit=GapUnit.DAY)]
    )
    assert (standing(book, person_id).tag, standing(book, person_id).gap.wanted) == ("役員", 100)
    give(book, person_id, Gap(wanted=2, unit=GapUnit.YEAR))
    assert (standing(book, person_id).tag, standing(book, person_id).gap.wanted) == ("", 2)
    book.do(DO, rhythms.remove_person_rhythm, person_id)
    assert standing(book, person_id).tag == "役員"


def test_a_paused_tag_gives_way(book: Book, person_id: int) -> None:
    paused = TagRhythm(tag="役員", wanted=1, paused_until=TODAY)
    tag(book, [TagRhythm(tag="会員"), paused])
    assert standing(book, person_id).tag == "会員"
    tag(book, [paused])
    assert standing(book, person_id).state is RhythmState.PAUSED


def test_pausing_one_lets_nobody_else_rest(book: Book, person_id: int) -> None:
    other = book.do(PREPARE, a_member).value
    tag(book, [TagRhythm(tag="会員", wanted=1)])
    book.do(DO, rhythms.pause_person, person_id, TODAY + timedelta(days=7), today=TODAY)
    assert standing(book, person_id).state is RhythmState.PAUSED
    assert standing(book, other).state is RhythmState.OVERDUE
    assert standing(book, person_id, TODAY + timedelta(days=8)).state is RhythmState.OVERDUE


def test_there_must_be_something_to_pause(book: Book, person_id: int, circle_id: int) -> None:
    for pause, key in ((rhythms.pause_person, person_id), (rhythms.pause_circle, circle_id)):
        with pytest.raises(NotFound, match="no rhythm to pause"):
            book.do(DO, pause, key, TODAY, today=TODAY)


def test_a_circle_has_its_own_rhythm(book: Book, circle_id: int) -> None:
    assert book.read(rhythms.get_circle_rhythm, circle_id, today=TODAY) is None
    book.do(DO, rhythms.set_circle_rhythm, circle_id, Gap(wanted=1, unit=GapUnit.WEEK), today=TODAY)
    found = book.read(rhythms.get_circle_rhythm, circle_id, today=TODAY)
    assert found is not None
    assert (found.due_on, found.state) == (TODAY - timedelta(days=3), RhythmState.DUE)
    book.do(DO, rhythms.pause_circle, circle_id, TODAY, today=TODAY)
    found = book.read(rhythms.get_circle_rhythm, circle_id, today=TODAY)
    assert found is not None
    assert found.state is RhythmState.PAUSED
    book.do(DO, rhythms.remove_circle_rhythm, circle_id)
    assert book.read(rhythms.get_circle_rhythm, circle_id, today=TODAY) is None


@pytest.mark.parametrize(
    ("gap", "field"),
    [
        (Gap(wanted=0), "wanted"),
        (Gap(wanted=1000), "wanted"),
        (Gap(wanted=3, worst=2), "worst"),
        (Gap(wanted=3, paused_until=TODAY - timedelta(days=1)), "paused_until"),
    ],
)
def test_what_is_no_rhythm(book: Book, person_id: int, gap: Gap, field: str) -> None:
    with pytest.raises(InvalidInput) as problem:
        give(book, person_id, gap)
    assert problem.value.field == field


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"tag": " "}, "rhythms.1.tag"),
        ({"tag": "会員"}, "rhythms.1.tag"),
        ({"worst": 1}, "rhythms.1.worst"),
    ],
)
def test_what_is_no_rhythm_of_a_tag(book: Book, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as problem:
        tag(book, [TagRhythm(tag="会員"), TagRhythm(**({"tag": "役員"} | changes))])
    assert problem.value.field == field


def test_rhythms_of_tags_follow_their_editor(book: Book, person_id: int) -> None:
    tag(book, [TagRhythm(tag="会員"), TagRhythm(tag="役員", wanted=1)])
    first, second = book.read(rhythms.list_tag_rhythms)
    tag(book, [replace(second, wanted=2), TagRhythm(tag="元会員")])
    kept = book.read(rhythms.list_tag_rhythms)
    assert [(row.tag, row.wanted) for row in kept] == [("元会員", 6), ("役員", 2)]
    assert second.row_id in [row.row_id for row in kept]
    assert first.row_id not in [row.row_id for row in kept]
    assert book.read(rhythms.count_tagged) == {"会員": 1, "役員": 1}


def test_weights_change_what_counts(book: Book, person_id: int) -> None:
    give(book, person_id, Gap(wanted=10))
    weights = book.read(get_weights)
    assert (weights[CALL], weights[InteractionKind.NOTE]) == (100, 0)
    for percent in (50, 0):
        choices = RhythmChoices(rhythms=(), weights={**weights, InteractionKind.VISIT: percent})
        book.do(DO, rhythms.change_rhythm_choices, choices, today=TODAY)
        assert book.read(rhythms.get_rhythm_choices) == choices
        due = standing(book, person_id).due_on
        assert due == (date(2026, 8, 6) if percent else None)


def test_a_weight_has_its_limits(book: Book) -> None:
    with pytest.raises(InvalidInput, match="between 0 and 300"):
        book.do(DO, change_weights, {CALL: 301})
