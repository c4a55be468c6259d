"""A book kept from each earlier revision opens whole, and what was done in it can be undone.

`books/` holds the sample book as each revision made it, packed by `xz`; a new revision adds the one
before it.
"""

import lzma
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.file import KNOWN_REVISIONS
from tests.conftest import still_clock

BOOKS = sorted((Path(__file__).parent / "books").glob("*.xz"))


def test_every_earlier_revision_has_its_book() -> None:
    assert [path.name.partition(".")[0] for path in BOOKS] == list(KNOWN_REVISIONS[:-1])


@pytest.fixture(params=BOOKS, ids=lambda path: path.name)
def old_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return unpacked(request.param, tmp_path)


def unpacked(packed: Path, folder: Path) -> Path:
    path = folder / "old.organiser"
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


@pytest.fixture
def old_book(old_file: Path) -> Iterator[Book]:
    book = Book(old_file, clock=still_clock)
    yield book
    book.close()


def rows_of(path: Path, table: str) -> list[dict[str, object]]:
    with sqlite3.connect(path) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")]


@pytest.mark.parametrize(
    "table",
    [
        "person",
        "organisation",
        "relationship",
        "interaction",
        "programme",
        "programme_condition",
        "invitation",
    ],
)
def test_no_row_and_no_value_is_lost(old_file: Path, table: str) -> None:
    before = rows_of(old_file, table)
    Book(old_file, clock=still_clock).close()
    after = rows_of(old_file, table)
    assert before
    assert [{name: row[name] for name in old} for old, row in zip(before, after, strict=True)] == (
        before
    )


def test_days_between_contacts_become_gaps_in_days(tmp_path: Path) -> None:
    old_file = unpacked(BOOKS[0], tmp_path)
    before = rows_of(old_file, "rhythm")
    Book(old_file, clock=still_clock).close()
    assert [(row["wanted"], row["worst"], row["unit"]) for row in rows_of(old_file, "rhythm")] == [
        (row["wanted_days"], row["worst_days"], "day") for row in before
    ]


def test_the_search_finds_everyone_as_before(old_book: Book) -> None:
    assert problems(old_book.path) == []


def test_everything_done_before_can_be_undone_and_done_again(old_book: Book) -> None:
    tables = ("person", "rhythm", "interaction", "relationship", "organisation", "session")
    before = {table: rows_of(old_book.path, table) for table in tables}
    steps = 0
    while old_book.undoable() is not None:
        old_book.undo()
        steps += 1
    assert steps > 100
    assert not any(rows_of(old_book.path, table) for table in tables)
    while old_book.redoable() is not None:
        old_book.redo()
    assert {table: rows_of(old_book.path, table) for table in tables} == before


def test_an_id_is_not_given_twice_after_the_upgrade(old_file: Path) -> None:
    with sqlite3.connect(old_file) as connection:
        connection.execute("UPDATE sqlite_sequence SET seq = 5000 WHERE name = 'person'")
    Book(old_file, clock=still_clock).close()
    with sqlite3.connect(old_file) as connection:
        (seq,) = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'person'"
        ).fetchone()
    assert seq == 5000


def test_the_agenda_of_a_session_becomes_its_items(tmp_path: Path) -> None:
    old_file = unpacked(BOOKS[0], tmp_path)
    with sqlite3.connect(old_file) as connection:
        connection.execute("UPDATE session SET agenda = '近況をひとことずつ' WHERE id = 1")
    Book(old_file, clock=still_clock).close()
    items = rows_of(old_file, "agenda_item")
    assert [(item["session_id"], item["title"]) for item in items] == [(1, "近況をひとことずつ")]
