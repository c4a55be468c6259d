"""A backup is a whole book or it is not there."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from organiser.book.backup import backup, backup_name, newest_backup
from organiser.book.book import Book
from organiser.book.check import problems
from organiser.errors import BookError
from organiser.wording import phrase
from tests.factories import make_person


def test_a_backup_of_an_open_book_holds_what_was_done(book: Book, tmp_path: Path) -> None:
    book.do(phrase("Add"), make_person)
    copy = backup(book.path, tmp_path / "there" / "copy.organiser")
    assert problems(copy) == []
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT family_name FROM person").fetchall() == [("高橋",)]


def test_a_backup_that_fails_leaves_the_older_one(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "copy.organiser"
    backup(book.path, target)
    before = target.read_bytes()
    with pytest.raises(BookError, match="could not be opened"):
        backup(tmp_path / "missing.organiser", target)
    assert target.read_bytes() == before
    assert sorted(tmp_path.glob("*.part")) == []


def test_a_place_that_cannot_be_written_is_said(book: Book) -> None:
    with pytest.raises(BookError, match="could not be written"):
        backup(book.path, book.path / "copy.organiser")


def test_backups_are_named_after_book_and_moment(book: Book) -> None:
    name = backup_name(book.path, datetime(2026, 11, 21, 9, 30, 5, tzinfo=UTC))
    assert name.name == "book-2026-11-21-093005-backup.organiser"
    assert newest_backup(book.path) is None
    backup(book.path, name)
    assert newest_backup(book.path) == name
