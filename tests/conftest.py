"""Fixtures: a book made once and copied for each test, and a clock that stands still."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from organiser.book.book import Book

#: The day on which all tests happen, a Saturday.
TODAY = date(2026, 11, 21)

# The machines of the world differ in speed; time is for the benchmarks.
settings.register_profile("organiser", deadline=None)
settings.load_profile("organiser")


def still_clock() -> datetime:
    return datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def empty_book_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "book.organiser"
    Book(path, clock=still_clock).close()
    return path


@pytest.fixture
def book_file(empty_book_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_book_file, tmp_path / "book.organiser"))


@pytest.fixture
def book(book_file: Path) -> Iterator[Book]:
    opened = Book(book_file, clock=still_clock)
    yield opened
    opened.close()


@pytest.fixture
def today() -> date:
    return TODAY
