"""Promises both ways: noted, kept, eased, opened again, put off."""

from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.relations import promises
from organiser.services.relations.promises import PromiseDraft
from organiser.vocabulary import PromiseSide, PromiseState
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person

DO = phrase("Promise")
WEEK = timedelta(days=7)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def note(book: Book, person_id: int, **changes: Any) -> int:
    draft = PromiseDraft(**({"text": "資料を送る", "since": TODAY} | changes))
    return book.do(DO, promises.add_promise, person_id, draft, today=TODAY).value


def close(book: Book, promise_id: int, state: PromiseState, outcome: str = "") -> None:
    book.do(DO, promises.close_promise, promise_id, state, outcome=outcome, today=TODAY)


def test_open_promises_are_listed_by_their_day(book: Book, person_id: int) -> None:
    note(book, person_id, text="いつか")
    note(book, person_id, text="来週", due_on=TODAY + WEEK, side=PromiseSide.THEIRS)
    note(book, person_id, text="今日", due_on=TODAY)
    found = book.read(promises.list_promises, person_id)
    assert [(line.text, line.side) for line in found] == [
        ("今日", PromiseSide.MINE),
        ("来週", PromiseSide.THEIRS),
        ("いつか", PromiseSide.MINE),
    ]


def test_a_kept_promise_is_folded_away_with_its_outcome(book: Book, person_id: int) -> None:
    key = note(book, person_id)
    close(book, key, PromiseState.KEPT, "喜ばれた")
    assert book.read(promises.list_promises, person_id) == ()
    (closed,) = book.read(promises.list_closed_promises, person_id)
    assert (closed.state, closed.closed_on, closed.outcome) == (
        PromiseState.KEPT,
        TODAY,
        "喜ばれた",
    )


def test_a_closed_promise_closes_once_and_opens_again(book: Book, person_id: int) -> None:
    key = note(book, person_id)
    close(book, key, PromiseState.EASED)
    with pytest.raises(Refused, match="closed already"):
        close(book, key, PromiseState.KEPT)
    book.do(DO, promises.reopen_promise, key)
    assert [line.promise_id for line in book.read(promises.list_promises, person_id)] == [key]
    assert book.read(promises.list_closed_promises, person_id) == ()


def test_a_promise_is_put_off(book: Book, person_id: int) -> None:
    key = note(book, person_id, due_on=TODAY)
    book.do(DO, promises.postpone_promise, key, TODAY + WEEK)
    (line,) = book.read(promises.list_promises, person_id)
    assert line.due_on == TODAY + WEEK
    with pytest.raises(InvalidInput) as problem:
        book.do(DO, promises.postpone_promise, key, TODAY - WEEK)
    assert problem.value.field == "due_on"


def test_a_promise_is_changed_and_removed(book: Book, person_id: int) -> None:
    key = note(book, person_id)
    draft = PromiseDraft(text="名簿を送る", since=TODAY - WEEK, side=PromiseSide.THEIRS)
    book.do(DO, promises.change_promise, key, draft, today=TODAY)
    assert book.read(promises.get_draft, key) == draft
    book.do(DO, promises.remove_promise, key)
    with pytest.raises(NotFound):
        book.read(promises.get_draft, key)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"text": "  "}, "text"),
        ({"text": "一行目\n二行目"}, "text"),
        ({"since": TODAY + WEEK}, "since"),
        ({"due_on": TODAY - WEEK}, "due_on"),
        ({"outcome": "\x00"}, "outcome"),
    ],
)
def test_what_cannot_be_kept(
    book: Book, person_id: int, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as problem:
        note(book, person_id, **changes)
    assert problem.value.field == field


def test_nobody_is_promised_to_who_is_gone(book: Book) -> None:
    with pytest.raises(NotFound):
        note(book, 99)


def test_today_knows_how_long_is_left(book: Book, person_id: int) -> None:
    note(book, person_id, text="いつか")
    note(book, person_id, text="過ぎた", since=TODAY - WEEK, due_on=TODAY - WEEK)
    close(book, note(book, person_id, text="済んだ"), PromiseState.KEPT)
    found = book.read(promises.list_due_promises, today=TODAY)
    assert [(row.text, row.name, row.days_left) for row in found] == [
        ("過ぎた", "高橋 美咲", -7),
        ("いつか", "高橋 美咲", None),
    ]
