"""Rows added in bulk are rows like any other: defaults, rules, journal, undo, ids never twice."""

import sqlite3

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.bulk import add_rows
from organiser.book.check import problems
from organiser.models import ContactPoint, Person
from organiser.vocabulary import ContactKind, NameOrder
from tests.book.test_journal import contents
from tests.factories import PREPARE, make_person

NAMES = [{"family_name": "森田", "given_name": "誠"}, {"family_name": "髙橋"}]


def add_two(session: Session) -> tuple[int, ...]:
    people = tuple(add_rows(session, Person, NAMES))
    points = [
        {"person_id": person_id, "kind": ContactKind.MAIL, "value": "a@desk.example"}
        for person_id in people
    ]
    add_rows(session, ContactPoint, points)
    return people


def test_they_equal_rows_added_one_by_one(book: Book) -> None:
    book.do(PREPARE, add_rows, Person, [{"family_name": "高橋", "given_name": "美咲"}])
    book.do(PREPARE, make_person, family_reading="", given_reading="")
    first, second = (row[:-1] for row in contents(book.path)["person"])
    assert first == second


def test_they_follow_those_before_and_are_never_given_twice(book: Book) -> None:
    assert book.do(PREPARE, make_person).value == 1
    assert book.do(PREPARE, add_two).value == (2, 3)
    book.undo()
    assert book.do(PREPARE, make_person).value == 4


def test_they_are_found_undone_and_redone(book: Book) -> None:
    empty = contents(book.path)
    done = book.do(PREPARE, add_two)
    assert done.tables == {"person", "contact_point"}
    assert problems(book.path) == []
    full = contents(book.path)
    book.undo()
    assert contents(book.path) == empty
    book.redo()
    assert contents(book.path) == full


def test_the_session_sees_them(book: Book) -> None:
    def add_and_read(session: Session) -> NameOrder:
        (person_id,) = add_rows(session, Person, NAMES[:1])
        return session.get_one(Person, person_id).name_order

    assert book.do(PREPARE, add_and_read).value is NameOrder.FAMILY_FIRST


def test_what_the_book_forbids_is_refused_whole(book: Book) -> None:
    before = contents(book.path)
    with pytest.raises(sqlite3.IntegrityError):
        book.do(PREPARE, add_rows, Person, [*NAMES, {"family_name": " "}])
    assert contents(book.path) == before


def test_nothing_is_no_entry(book: Book) -> None:
    assert book.do(PREPARE, add_rows, Person, []).tables == frozenset()
