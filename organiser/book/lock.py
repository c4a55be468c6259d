"""One window per book: a lock file beside it, held by the operating system while we live.

The system lets go of the lock when a process ends, however it ends: a lock nobody holds is stale
and simply taken over. Only a note left by another computer (a shared or synchronised folder) cannot
be judged from here; it is believed until the organiser says otherwise.
"""

import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from organiser.errors import BookError, BookInUse
from organiser.wording import phrase


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a book: process, computer, since when (ISO 8601, local time)."""

    process: int
    computer: str
    since: str


class BookLock:
    """The lock on one book; take it before opening, let go after closing."""

    def __init__(self, book: Path) -> None:
        """Name the lock file; nothing is taken yet."""
        self.path = book.with_name(book.name + ".lock")
        self._book = book
        self._file: IO[str] | None = None

    def take(self, *, now: datetime, ignore_other_computer: bool = False) -> None:
        """Take the lock or raise `BookInUse`, naming who holds the book."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = self.path.open("a+", encoding="utf-8")
        except OSError as error:
            raise BookError(
                phrase(
                    "{folder} cannot be written ({cause}). Choose a folder of your own for the"
                    " book, or change the folder's permissions.",
                    folder=str(self.path.parent),
                    cause=str(error),
                )
            ) from error
        holder = _read(file)
        if not _try_lock(file):
            file.close()
            raise self._in_use(holder)
        if holder and holder.computer != _computer() and not ignore_other_computer:
            _unlock(file)
            file.close()
            raise self._in_use(holder)
        _write(file, Holder(os.getpid(), _computer(), now.isoformat(timespec="seconds")))
        self._file = file

    def release(self) -> None:
        """Let go and take the note away; the empty file stays, so that nobody locks a ghost."""
        if self._file is None:
            return
        self._file.truncate(0)
        self._file.flush()
        _unlock(self._file)
        self._file.close()
        self._file = None

    def _in_use(self, holder: Holder | None) -> BookInUse:
        if holder is None:
            return BookInUse(
                phrase(
                    "{file} is already open in another Organiser window. Close it there first.",
                    file=str(self._book),
                )
            )
        return BookInUse(
            phrase(
                "{file} is already open on the computer {computer} (process {process}, since"
                " {since}). Close it there first.",
                file=str(self._book),
                computer=holder.computer,
                process=str(holder.process),
                since=holder.since.replace("T", " "),
            ),
            other_computer=holder.computer != _computer(),
        )


def _computer() -> str:
    """Return this computer's name; the socket module would know it too, and costs 3 ms at start."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return os.uname().nodename


def _read(file: IO[str]) -> Holder | None:
    """Return who the note names; an empty one, or one cut off by a power failure, names nobody."""
    try:
        file.seek(0)
        process, computer, since, end = file.read().split("\n")
        return None if end else Holder(int(process), computer, since)
    except (OSError, ValueError):
        return None


def _write(file: IO[str], holder: Holder) -> None:
    file.truncate(0)
    file.seek(0)
    file.write(f"{holder.process}\n{holder.computer}\n{holder.since}\n")
    file.flush()


if sys.platform == "win32":
    import msvcrt

    # Windows locks are mandatory: a byte far behind the note, so that others can read who holds it.
    _FAR = 1 << 30

    def _try_lock(file: IO[str]) -> bool:
        file.seek(_FAR)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
