"""A book that is open here and looked at elsewhere: nobody takes its write-ahead log away."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from organiser.book.backup import backup
from organiser.book.book import Book
from organiser.book.check import problems
from organiser.book.file import revision_of
from organiser.book.glance import Glance
from tests.book.test_journal import contents
from tests.conftest import still_clock
from tests.factories import PREPARE, make_person


def look(path: Path) -> None:
    Glance(path).close()


def open_again(path: Path) -> None:
    Book(path, clock=still_clock).close()


def copy(path: Path) -> None:
    backup(path, path.with_name("copy.organiser"))


@pytest.mark.parametrize("step", [revision_of, problems, look, open_again, copy])
def test_a_look_here_lets_go_of_no_lock(book: Book, step: Callable[[Path], object]) -> None:
    book.do(PREPARE, make_person)
    with book._engine.connect():
        step(book.path)
        # Whoever closes a book last folds its log into it; somebody else must not think it is they.
        other = "import sys; from organiser.book.check import *; problems(Path(sys.argv[1]))"
        subprocess.run([sys.executable, "-c", other, str(book.path)], check=True)
        assert book.path.with_name(f"{book.path.name}-wal").exists()
    book.do(PREPARE, make_person, family_name="小林")
    book.close()
    assert len(contents(book.path)["person"]) == 2
    assert problems(book.path) == []
