"""The open book: one action, one transaction, one journal entry."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from organiser.book import attachments, journal, purging, restoring, shadow, trash
from organiser.book.engine import create_book_engine, driver
from organiser.book.file import unusable
from organiser.book.reading_copies import forget_copies
from organiser.book.recording import RowChange, record, recorded
from organiser.book.upgrade import prepare
from organiser.errors import Refused
from organiser.wording import Phrase, phrase

P = ParamSpec("P")
T = TypeVar("T")
logger = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Return this moment in UTC: the only clock of the book."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an action returned, and the names of the tables it wrote."""

    value: T
    tables: frozenset[str]


class Book:
    """A book opened for reading and writing; the caller holds its lock.

    Services get a session and return ids or frozen values; nothing mapped leaves this class.
    """

    def __init__(self, path: Path, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the book, making or upgrading it first; raises `BookError` with a sentence."""
        self.path = path
        self._clock = clock
        prepare(path, now=clock())
        self._engine = create_book_engine(path)
        self._sessions = sessionmaker(self._engine)
        record(self._sessions)

    def close(self) -> None:
        """Close all connections; the last one folds the write-ahead log into the file."""
        self._engine.dispose()

    def read(
        self,
        service: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Return what a reading service finds; whatever it changed by mistake is dropped."""
        with self._said_plainly(), self._sessions() as session:
            return service(session, *args, **kwargs)

    def do(
        self,
        action: Phrase,
        service: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[T]:
        """Run a writing service as one action: all of it is kept under this name, or nothing.

        An action that changed nothing leaves no entry in the journal.
        """
        with self._said_plainly(), self._sessions.begin() as session:
            value = service(session, *args, **kwargs)
            session.flush()
            rows = recorded(session)
            if rows:
                connection = session.connection()
                journal.write_change(connection, action, rows, now=self._clock())
                shadow.follow(driver(connection), rows)
        return Done(value, _tables(rows))

    def undoable(self) -> journal.Entry | None:
        """Return the action that `undo` would take back."""
        with self._said_plainly(), self._engine.connect() as connection:
            return journal.undoable(connection)

    def redoable(self) -> journal.Entry | None:
        """Return the action that `redo` would bring back."""
        with self._said_plainly(), self._engine.connect() as connection:
            return journal.redoable(connection)

    def history(self, *, limit: int = 200) -> tuple[journal.Entry, ...]:
        """Return the latest actions, newest first."""
        with self._said_plainly(), self._engine.connect() as connection:
            return journal.history(connection, limit=limit)

    def undo(self, change_id: int | None = None) -> Done[Phrase]:
        """Take back the last action or the one named; return its name and the tables written.

        Raises `Refused` when there is none, or when later actions stand on it.
        """
        entry = self._entry(change_id) if change_id is not None else self.undoable()
        if entry is None or entry.undone:
            raise Refused(phrase("There is nothing to undo."))
        return self._turn(journal.undo, entry)

    def redo(self) -> Done[Phrase]:
        """Bring back what was undone last; raises `Refused` when there is nothing."""
        entry = self.redoable()
        if entry is None:
            raise Refused(phrase("There is nothing to redo."))
        return self._turn(journal.redo, entry)

    def restore(self, change_id: int) -> restoring.Restored:
        """Take an old action back as far as possible, as a new action; see `restoring`.

        Raises `NotFound`, or `Refused` when there is nothing to take back.
        """
        with self._said_plainly(), self._engine.begin() as connection:
            restored, rows = restoring.restore(connection, change_id)
            if rows:
                journal.write_change(connection, restored.action, rows, now=self._clock())
                shadow.follow(driver(connection), rows)
        return restored

    def trash(self) -> tuple[trash.TrashEntry, ...]:
        """Return what was removed and is still gone, what went last first."""
        with self._said_plainly(), self._engine.connect() as connection:
            return trash.list_trash(connection)

    def purge(self, *change_ids: int) -> None:
        """Erase for good what these actions removed: from the journal, the file, the attachments.

        It cannot be undone. Raises `Refused` when nothing of it is left to erase.
        """
        with self._said_plainly():
            with self._engine.begin() as connection:
                connection.exec_driver_sql("PRAGMA secure_delete = ON")
                purging.erase(connection, change_ids)
                needed = attachments.needed_digests(driver(connection))
            with self._engine.connect() as connection:
                purging.sweep(driver(connection))
        attachments.remove_unused(self.path, needed)
        forget_copies()

    def _entry(self, change_id: int) -> journal.Entry | None:
        with self._said_plainly(), self._engine.connect() as connection:
            return journal.find_entry(connection, change_id)

    def _turn(
        self,
        step: Callable[[Connection, int], tuple[RowChange, ...]],
        entry: journal.Entry,
    ) -> Done[Phrase]:
        with self._said_plainly(), self._engine.begin() as connection:
            rows = step(connection, entry.change_id)
            shadow.follow(driver(connection), rows)
        return Done(entry.action, _tables(rows))

    @contextmanager
    def _said_plainly(self) -> Iterator[None]:
        """Turn what the disk and the system refuse into a sentence; our own faults pass."""
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError) as error:
            cause = (error.orig or error) if isinstance(error, DatabaseError) else error
            if not _lies_outside(cause):
                raise
            logger.exception("the book could not be used")
            raise unusable(self.path, cause) from error


def _lies_outside(cause: BaseException) -> bool:
    """Tell whether disk, system or a damaged file is to blame."""
    if isinstance(cause, sqlite3.OperationalError):
        return True
    return "malformed" in str(cause) or "not a database" in str(cause)


def _tables(rows: tuple[RowChange, ...] | list[RowChange]) -> frozenset[str]:
    return frozenset(row.table for row in rows)
