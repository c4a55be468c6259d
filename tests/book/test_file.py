"""What a file is, and what is refused with a sentence."""

import sqlite3
from pathlib import Path

import pytest

from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.file import APPLICATION_ID, KNOWN_REVISIONS, REVISION, revision_of
from organiser.errors import BookError
from tests.conftest import still_clock


def test_missing_and_empty_files_are_no_book_yet(tmp_path: Path) -> None:
    path = tmp_path / "book.organiser"
    assert revision_of(path) is None
    path.touch()
    assert revision_of(path) is None


def test_a_new_book_is_of_todays_revision_and_in_order(book_file: Path) -> None:
    assert revision_of(book_file) == REVISION == KNOWN_REVISIONS[-1]
    assert problems(book_file) == []


@pytest.mark.parametrize(
    "content", [b"Dear all,\nplease come.", b"\xff\xd8\xff\xe0JFIF", b"SQLite format 3"]
)
def test_another_file_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(BookError, match="not an Organiser book"):
        Book(path, clock=still_clock)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title)")
    with pytest.raises(BookError, match="not an Organiser book"):
        Book(path, clock=still_clock)


def test_a_newer_book_is_refused(book_file: Path) -> None:
    with sqlite3.connect(book_file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BookError, match="newer version"):
        Book(book_file, clock=still_clock)


def test_a_damaged_book_is_said(book_file: Path) -> None:
    content = bytearray(book_file.read_bytes())
    content[5000:9000] = b"\x55" * 4000
    book_file.write_bytes(content)
    try:
        found = [str(problem) for problem in problems(book_file)]
    except BookError as error:
        found = [str(error)]
    assert found


def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BookError, match="could not be opened"):
        Book(tmp_path / "file" / "book.organiser", clock=still_clock)


def test_the_application_id_is_in_the_header(book_file: Path) -> None:
    assert int.from_bytes(book_file.read_bytes()[68:72], "big") == APPLICATION_ID


def test_looking_leaves_nothing_beside_the_book(book_file: Path) -> None:
    assert problems(book_file) == []
    assert [file.name for file in book_file.parent.iterdir()] == [book_file.name]
