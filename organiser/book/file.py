"""What a file is before anything is opened: a book of ours, of which revision, or something else.

Plain `sqlite3`, as this runs before the window's first paint.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from organiser.errors import BookError
from organiser.wording import phrase

#: "ORGA", kept in the header of every book (PRAGMA application_id).
APPLICATION_ID = 0x4F524741
#: All revisions an upgrade knows how to start from, oldest first.
KNOWN_REVISIONS = ("0001", "0002", "0003", "0004", "0005")
#: The revision this version reads and writes; equals the newest migration.
REVISION = KNOWN_REVISIONS[-1]


def open_plain(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """Return a plain connection; the caller closes it. Raises `BookError` when it cannot be had.

    A reader is opened like a writer and only told not to write: SQLite's own read-only mode leaves
    the files of the write-ahead log behind.
    """
    try:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
    except sqlite3.Error as error:
        raise unreadable(path, error) from error
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return connection


def revision_of(path: Path) -> str | None:
    """Return the revision of a book, nothing if there is no file or an empty one.

    Raises `BookError` for a file that is no book, or a book from a newer version.
    """
    try:
        if not path.exists() or path.stat().st_size == 0:
            return None
    except OSError as error:
        raise unreadable(path, error) from error
    # Nobody but SQLite may open the file: closing another handle on it would let go of all locks
    # this process has on it, and another process would take the write-ahead log away.
    with closing(open_plain(path, read_only=True)) as connection:
        return _revision_in(connection, path)


def _revision_in(connection: sqlite3.Connection, path: Path) -> str | None:
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application != APPLICATION_ID:
            if tables == 0:
                return None
            raise _foreign(path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
            raise _foreign(path) from error
        raise unreadable(path, error) from error
    revision = str(row[0]) if row else ""
    if revision not in KNOWN_REVISIONS:
        raise BookError(
            phrase(
                "{file} was made by a newer version of Organiser. Update Organiser to open it;"
                " nothing was changed.",
                file=str(path),
            )
        )
    return revision


def unreadable(path: Path, cause: BaseException) -> BookError:
    """Return the error for a file the system does not let us read or write."""
    return BookError(
        phrase(
            "{file} could not be opened ({cause}). Check that the folder exists, that you may"
            " write there, and that the disk is not full.",
            file=str(path),
            cause=str(cause),
        )
    )


def unusable(path: Path, cause: BaseException) -> BookError:
    """Return the error for an open book when the disk or the system does not play along."""
    # The first byte is the kind, the rest says more about it.
    kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if kind == sqlite3.SQLITE_FULL:
        return BookError(
            phrase(
                "The disk is full: {file} could not be written. What you did last was not kept;"
                " everything before is safe. Make room on the disk and try again.",
                file=str(path),
            )
        )
    if kind == sqlite3.SQLITE_READONLY:
        return BookError(
            phrase(
                "{file} cannot be written any more. What you did last was not kept; everything"
                " before is safe. Check that you may write the file and its folder, and try"
                " again.",
                file=str(path),
            )
        )
    return unreadable(path, cause)


def _foreign(path: Path) -> BookError:
    return BookError(
        phrase(
            "{file} is not an Organiser book. Choose another file; this one was left untouched.",
            file=str(path),
        )
    )
