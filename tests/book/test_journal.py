"""One action, one entry; undo and redo put back exactly what was."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import Refused
from organiser.models import Interaction, Person
from organiser.wording import phrase
from tests.conftest import still_clock
from tests.factories import make_contact_point, make_interaction, make_person

ADD = phrase("Add {person}", person="高橋")
RENAME = phrase("Rename")


def contents(path: Path) -> dict[str, list[Any]]:
    """Return every row of the book but the journal's own."""
    with sqlite3.connect(path) as connection:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                " AND name NOT LIKE '%_fts%' AND name NOT IN ('change', 'changed_row')"
            )
        ]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names
        }


def rename(session: Session, person_id: int, family_name: str) -> None:
    person = session.get(Person, person_id)
    assert person is not None
    person.family_name = family_name


def remove_person(session: Session, person_id: int) -> None:
    session.delete(session.get(Person, person_id))


def test_undo_and_redo_survive_a_restart(book: Book, book_file: Path) -> None:
    empty = contents(book_file)
    book.do(ADD, make_person)
    full = contents(book_file)
    book.close()
    reopened = Book(book_file, clock=still_clock)
    assert reopened.undoable().action == ADD  # type: ignore[union-attr]
    reopened.undo()
    assert contents(book_file) == empty
    reopened.redo()
    assert contents(book_file) == full
    reopened.close()


def test_undo_restores_an_edit_and_a_removal_with_children(book: Book, book_file: Path) -> None:
    def person_with_visit(session: Session) -> int:
        person_id = make_person(session)
        make_interaction(session, person_id)
        return person_id

    person_id = book.do(ADD, person_with_visit).value
    before = contents(book_file)

    def rename_and_forget_visits(session: Session) -> None:
        rename(session, person_id, "髙橋")
        session.delete(session.get(Interaction, 1))

    book.do(RENAME, rename_and_forget_visits)
    assert contents(book_file) != before
    book.undo()
    assert contents(book_file) == before


def test_an_action_that_fails_leaves_nothing(book: Book, book_file: Path) -> None:
    before = contents(book_file)

    def fail(session: Session) -> None:
        make_person(session)
        raise Refused(RENAME)

    with pytest.raises(Refused):
        book.do(ADD, fail)
    assert contents(book_file) == before
    assert book.undoable() is None


def test_an_action_that_changes_nothing_is_no_entry(book: Book) -> None:
    done = book.do(RENAME, lambda session: None)
    assert done.tables == frozenset()
    assert book.history() == ()


def test_new_work_takes_the_place_of_what_was_undone(book: Book) -> None:
    book.do(ADD, make_person)
    book.undo()
    book.do(RENAME, make_person, family_name="森田")
    assert book.redoable() is None
    with pytest.raises(Refused, match="nothing to redo"):
        book.redo()


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1)])
def test_steps_are_redone_in_the_order_they_were_done(book: Book, order: tuple[int, ...]) -> None:
    del order
    for number in range(3):
        book.do(phrase("Add {person}", person=str(number)), make_person, family_name=str(number))
    for _ in range(3):
        book.undo()
    redone = [book.redo().value.in_language("en") for _ in range(3)]
    assert redone == ["Add 0", "Add 1", "Add 2"]


def test_undo_of_an_older_action_names_the_edit_that_stands_on_it(book: Book) -> None:
    person_id = book.do(ADD, make_person).value
    first = book.undoable()
    book.do(RENAME, rename, person_id, "森田")
    assert first is not None
    with pytest.raises(Refused, match="Rename"):
        book.undo(first.change_id)


def test_undo_names_what_points_at_the_row_it_would_take_away(book: Book) -> None:
    person_id = book.do(ADD, make_person).value
    first = book.undoable()
    book.do(phrase("Log a visit"), make_interaction, person_id)
    assert first is not None
    with pytest.raises(Refused, match="Log a visit"):
        book.undo(first.change_id)


def test_an_older_action_that_stands_alone_can_be_undone(book: Book, book_file: Path) -> None:
    book.do(ADD, make_person)
    first = book.undoable()
    book.do(phrase("Add {person}", person="森田"), make_person, family_name="森田")
    assert first is not None
    book.undo(first.change_id)
    names = [row[1] for row in contents(book_file)["person"]]
    assert names == ["森田"] or "森田" in str(contents(book_file)["person"])
    assert "高橋" not in str(contents(book_file)["person"])


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(["add", "rename", "contact", "remove"]), max_size=12))
def test_undoing_everything_returns_to_the_beginning(
    steps: list[str], empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("walk") / "book.organiser"
    path.write_bytes(empty_book_file.read_bytes())
    book = Book(path, clock=still_clock)
    states = [contents(path)]
    people: list[int] = []
    for number, step in enumerate(steps):
        if step == "add" or not people:
            people.append(book.do(ADD, make_person).value)
        elif step == "rename":
            book.do(RENAME, rename, people[-1], f"名{number}")
        elif step == "contact":
            book.do(RENAME, make_contact_point, people[0])
        else:
            lone = book.do(ADD, make_person).value
            states.append(contents(path))
            book.do(RENAME, remove_person, lone)
        states.append(contents(path))
    for state in reversed(states[:-1]):
        book.undo()
        assert contents(path) == state
    for state in states[1:]:
        book.redo()
        assert contents(path) == state
    book.close()
