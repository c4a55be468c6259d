"""Copies of the book that are checked before they count."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from organiser.book.file import open_plain
from organiser.errors import BookError
from organiser.wording import phrase


def backup(path: Path, target: Path) -> Path:
    """Write a verified copy of the book to `target`, its files beside it, and return it.

    The copy is written beside its place under another name, checked for integrity, and only then
    moved there: `target` is never half a book. Attached files go into the folder that all backups
    beside it share, see `attachments`. Raises `BookError`; an older copy then still stands.
    """
    # Brings along what no first paint needs.
    from organiser.book.attachments import AttachedFiles

    unfinished = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        with (
            closing(open_plain(path, read_only=True)) as source,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = copy.execute("PRAGMA integrity_check").fetchall()
        if problems != [("ok",)]:
            raise sqlite3.DatabaseError(str(problems[0][0]))
        # After the copy: whatever it names was kept before its row was written.
        AttachedFiles(path).copy_beside(target)
        unfinished.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise BookError(
            phrase(
                "The backup {file} could not be written ({cause}). The book itself is unharmed."
                " Choose another folder or make room on the disk.",
                file=str(target),
                cause=str(error),
            )
        ) from error
    return target


def backup_name(path: Path, moment: datetime, reason: str = "backup") -> Path:
    """Return where a copy of this book made at `moment` belongs: a folder beside the book."""
    stamp = f"{moment:%Y-%m-%d-%H%M%S}"
    return path.parent / f"{path.stem} backups" / f"{path.stem}-{stamp}-{reason}{path.suffix}"


def newest_backup(path: Path) -> Path | None:
    """Return the newest copy beside the book, or nothing."""
    folder = path.parent / f"{path.stem} backups"
    copies = sorted(folder.glob(f"*{path.suffix}"), key=lambda copy: copy.stat().st_mtime)
    return copies[-1] if copies else None
