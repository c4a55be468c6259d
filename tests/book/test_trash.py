"""What was removed and is still gone, as the journal knows it."""

from time import perf_counter

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Promise, Relationship
from organiser.services import removing
from organiser.wording import phrase
from tests.book.full_books import Full, fill_book, merge
from tests.factories import PREPARE, make_person

REMOVE = phrase("Remove {person}", person="高橋 美咲")


@pytest.fixture
def full(book: Book) -> Full:
    return book.do(PREPARE, fill_book).value


def drop(session: Session, mapped: type) -> None:
    session.delete(session.scalars(select(mapped)).one())


def names(book: Book) -> list[str]:
    return [str(entry.name) for entry in book.trash()]


def test_a_person_lies_there_with_what_went_along(book: Book, full: Full) -> None:
    book.do(REMOVE, removing.remove_person, full.person)
    (entry,) = book.trash()
    assert (str(entry.kind), str(entry.name)) == ("Person", "高橋 美咲")
    assert str(entry.action) == "Remove 高橋 美咲"
    assert "Contact points: 1" in map(str, entry.with_it)
    assert entry.removed_at.isoformat() == "2026-11-21T09:30:00+00:00"


def test_the_last_removed_comes_first_and_says_whose_it_was(book: Book, full: Full) -> None:
    book.do(PREPARE, drop, Promise)
    book.do(PREPARE, drop, Relationship)
    assert names(book) == ["Mentor · 高橋 美咲 · 小林 健", "資料を送る · 高橋 美咲"]


def test_what_came_back_is_not_there(book: Book, full: Full) -> None:
    book.do(REMOVE, removing.remove_person, full.person)
    book.undo()
    assert book.trash() == ()
    book.redo()
    change = book.history(limit=1)[0].change_id
    book.do(PREPARE, make_person)
    book.restore(change)
    assert book.trash() == ()


def test_what_goes_again_is_there_once(book: Book, full: Full) -> None:
    for _ in range(2):
        book.do(REMOVE, removing.remove_person, full.person)
        book.restore(book.history(limit=1)[0].change_id)
    book.do(REMOVE, removing.remove_person, full.person)
    assert names(book) == ["高橋 美咲"]


def test_a_merge_is_said_as_such(book: Book, full: Full) -> None:
    other = book.do(PREPARE, make_person, family_name="高梨").value
    book.do(phrase("Merge {gone} into {kept}", gone="高梨", kept="小林"), merge, full.friend, other)
    (entry,) = book.trash()
    assert (str(entry.name), str(entry.action)) == ("高梨 美咲", "Merge 高梨 into 小林")


def test_several_at_once_are_counted(book: Book) -> None:
    ids = [book.do(PREPARE, make_person, family_name=name).value for name in "甲乙丙"]

    def remove_all(session: Session) -> None:
        for person_id in ids:
            removing.remove_person(session, person_id)

    book.do(REMOVE, remove_all)
    assert names(book) == ["甲 美咲 and 2 more"]


def test_ten_thousand_actions_are_looked_through_together(book: Book) -> None:
    person = book.do(PREPARE, make_person).value
    book.do(REMOVE, removing.remove_person, person)
    with book._engine.begin() as connection:
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
            " INSERT INTO change (action, done_at, redo_lost)"
            " SELECT action, done_at, 0 FROM n JOIN change WHERE change.id = 2"
        )
        connection.exec_driver_sql(
            "INSERT INTO changed_row (change_id, table_name, row_id, before)"
            " SELECT c.id, 'person', c.id + 1000, r.before FROM change c JOIN changed_row r"
            " ON r.change_id = 2 WHERE c.id > 2"
        )
    begun = perf_counter()
    assert len(book.trash()) == 10_000
    # Far more than it takes; a search that reads the journal for each action would not come near.
    assert perf_counter() - begun < 5
