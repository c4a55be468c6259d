"""One window per book; a lock nobody holds is taken over."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from organiser.book.lock import BookLock
from organiser.errors import BookError, BookInUse

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def lock(tmp_path: Path) -> BookLock:
    return BookLock(tmp_path / "book.organiser")


def test_a_second_start_is_told_who_holds_the_book(lock: BookLock, tmp_path: Path) -> None:
    lock.take(now=NOW)
    with pytest.raises(BookInUse, match=r"since 2026-11-21 09:30:00") as refusal:
        BookLock(tmp_path / "book.organiser").take(now=NOW)
    assert not refusal.value.other_computer
    lock.release()


def test_after_release_it_is_free(lock: BookLock, tmp_path: Path) -> None:
    lock.take(now=NOW)
    lock.release()
    again = BookLock(tmp_path / "book.organiser")
    again.take(now=NOW)
    again.release()


def test_a_lock_left_by_a_process_that_died_is_stale(lock: BookLock, tmp_path: Path) -> None:
    code = (
        "import os, sys; from datetime import datetime; from pathlib import Path;"
        "from organiser.book.lock import BookLock;"
        "BookLock(Path(sys.argv[1])).take(now=datetime(2026, 1, 1)); os._exit(9)"
    )
    dead = subprocess.run([sys.executable, "-c", code, tmp_path / "book.organiser"], check=False)
    assert dead.returncode == 9
    assert lock.path.read_text().split("\n")[0].isdigit()
    lock.take(now=NOW)
    lock.release()


def test_a_note_from_another_computer_is_believed_until_told_otherwise(lock: BookLock) -> None:
    lock.path.write_text("7\noffice\n2026-11-20T18:00:00\n")
    with pytest.raises(BookInUse, match="office") as refusal:
        lock.take(now=NOW)
    assert refusal.value.other_computer
    lock.take(now=NOW, ignore_other_computer=True)
    lock.release()


@pytest.mark.parametrize("note", ["", "7", "7\noffice", "seven\noffice\n2026\n", "7\noffice\n2026"])
def test_a_note_written_by_half_names_nobody(lock: BookLock, note: str) -> None:
    lock.path.write_text(note)
    lock.take(now=NOW)
    lock.release()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BookError, match="cannot be written"):
        BookLock(tmp_path / "file" / "book.organiser").take(now=NOW)
