"""A disk that is full and a book that may not be written: refused in a sentence, nothing halved."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organiser.book import shadow
from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.lock import BookLock
from organiser.errors import BookError, OrganiserError
from organiser.models import Person
from organiser.wording import phrase
from tests.book.hindrances import Hindrance, full_disk, write_protected
from tests.book.test_journal import contents
from tests.conftest import still_clock
from tests.factories import make_person

WRITE = phrase("Write a lot")
LONG = "長い話" * 40_000


HINDRANCES = pytest.mark.parametrize("hindrance", [full_disk, write_protected])


def many_people(session: Session) -> None:
    for number in range(50):
        make_person(session, family_name=f"名{number}", notes=LONG[: 100 * number])


@HINDRANCES
def test_an_action_is_refused_whole_and_the_book_goes_on(book: Book, hindrance: Hindrance) -> None:
    book.do(WRITE, make_person)
    before, last = contents(book.path), book.undoable()
    with hindrance(book), pytest.raises(BookError):
        book.do(WRITE, many_people)
    assert contents(book.path) == before
    assert book.undoable() == last
    assert problems(book.path) == []
    book.do(WRITE, make_person, notes=LONG)
    assert len(contents(book.path)["person"]) == 2


@HINDRANCES
def test_undo_and_redo_are_refused_whole(book: Book, hindrance: Hindrance) -> None:
    person_id = book.do(WRITE, make_person, notes=LONG).value

    def shorten(session: Session) -> None:
        session.get_one(Person, person_id).notes = ""

    book.do(WRITE, shorten)
    with sqlite3.connect(book.path) as connection:
        connection.execute("VACUUM")
    before = contents(book.path)
    with hindrance(book), pytest.raises(BookError):
        book.undo()
    assert contents(book.path) == before
    book.undo()
    assert contents(book.path) != before
    assert problems(book.path) == []


@HINDRANCES
@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_sentence_says_what_happened_and_what_to_do(
    book: Book, hindrance: Hindrance, language: str
) -> None:
    wanted = {
        (full_disk, "ja"): ("ディスクがいっぱい", "空きを"),
        (full_disk, "en"): ("disk is full", "Make room"),
        (write_protected, "ja"): ("書き込めません", "確かめて"),
        (write_protected, "en"): ("cannot be written", "Check"),
    }
    with hindrance(book), pytest.raises(BookError) as refusal:
        book.do(WRITE, many_people)
    said = refusal.value.message.in_language(language)
    assert all(part in said for part in (*wanted[hindrance, language], str(book.path)))


def test_a_disk_that_fills_up_while_the_index_is_written(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(book.path)

    def follow(connection: sqlite3.Connection, _rows: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        connection.execute("UPDATE person SET notes = ?", (LONG * 20,))

    monkeypatch.setattr(shadow, "follow", follow)
    with pytest.raises(BookError, match="disk is full"):
        book.do(WRITE, make_person)
    monkeypatch.undo()
    assert contents(book.path) == before
    assert book.undoable() is None


def test_what_people_wrote_stays_out_of_the_log(
    book: Book, caplog: pytest.LogCaptureFixture
) -> None:
    with write_protected(book), pytest.raises(BookError):
        book.do(WRITE, make_person, notes="私だけの覚え書き")
    assert "could not be used" in caplog.text
    assert "覚え書き" not in caplog.text


@pytest.fixture
def close(tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Return a function that lets nobody write a file or a folder; skip where that binds nobody."""
    closed: list[tuple[Path, int]] = []

    def close_one(path: Path) -> None:
        closed.append((path, path.stat().st_mode))
        path.chmod(0o555 if path.is_dir() else 0o444)
        if os.access(path, os.W_OK):
            pytest.skip("permissions bind nobody here")

    yield close_one
    for path, mode in closed:
        path.chmod(mode)


def test_a_read_only_file_is_said(book_file: Path, close: Callable[[Path], None]) -> None:
    close(book_file)
    with pytest.raises(OrganiserError, match=book_file.name):
        Book(book_file, clock=still_clock).do(WRITE, make_person)
    assert contents(book_file)["person"] == []


def test_a_book_in_a_read_only_folder_is_said(
    book_file: Path, close: Callable[[Path], None]
) -> None:
    close(book_file)
    close(book_file.parent)
    with pytest.raises(OrganiserError, match=book_file.name):
        Book(book_file, clock=still_clock).do(WRITE, make_person)


def test_a_read_only_folder_is_said(tmp_path: Path, close: Callable[[Path], None]) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    close(folder)
    with pytest.raises(OrganiserError, match="could not be opened"):
        Book(folder / "book.organiser", clock=still_clock)
    with pytest.raises(OrganiserError, match="cannot be written"):
        BookLock(folder / "book.organiser").take(now=still_clock())
    assert list(folder.iterdir()) == []
