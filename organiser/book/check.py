"""Is the book whole? The file, its references, the search index, and the attached files."""

import sqlite3
from contextlib import closing
from pathlib import Path

from organiser.book import search
from organiser.book.attachments import check_files, needed_digests, remove_unused
from organiser.book.file import open_plain, revision_of, unreadable
from organiser.wording import Phrase, phrase


def problems(path: Path) -> list[Phrase]:
    """Return what is wrong with a book as sentences, empty when it is in order.

    Raises `BookError` when the file is no book or cannot be read at all.
    """
    revision_of(path)
    # Not opened for reading only: comparing the index takes a temporary table.
    with closing(open_plain(path)) as connection:
        try:
            return [
                *_damage(connection),
                *_orphans(connection),
                *search.check(connection),
                *check_files(connection, path),
            ]
        except sqlite3.DatabaseError as error:
            raise unreadable(path, error) from error


def mend(path: Path) -> int:
    """Build the search index anew; remove files the book no longer names, and return how many."""
    from organiser.book import shadow

    revision_of(path)
    with closing(open_plain(path)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
            shadow.rebuild(connection)
            connection.execute("COMMIT")
            needed = needed_digests(connection)
        except sqlite3.DatabaseError as error:
            raise unreadable(path, error) from error
    return remove_unused(path, needed)


def _damage(connection: sqlite3.Connection) -> list[Phrase]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    return [
        phrase(
            "The file is damaged: {cause}. Go back to the newest backup beside the book.",
            cause=cause,
        )
        for cause in found
        if cause != "ok"
    ]


def _orphans(connection: sqlite3.Connection) -> list[Phrase]:
    return [
        phrase(
            "A line in {table} (number {row}) points at something in {target} that is not there.",
            table=table,
            row=str(row),
            target=target,
        )
        for table, row, target, _key in connection.execute("PRAGMA foreign_key_check")
    ]
