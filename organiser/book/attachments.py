"""The files of entries and the pictures of tours: beside the book, each content once, by digest.

For `book.organiser` they lie in the folder `book.organiser.files`, in subfolders named after the
first two signs of the digest (SHA-256). A backup's files lie in the folder `organiser.files` beside
it, which all backups of a folder share, so that each file is copied there once; a book opened from
there, or moved together with that folder, finds them.
"""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from organiser.book.reading_copies import make_writable, place_for
from organiser.errors import BookError, InvalidInput, NotFound
from organiser.text.file_names import safe_name
from organiser.wording import Phrase, phrase

#: More than this belongs elsewhere: every backup would carry it.
MOST_MEGABYTES = 100
#: The folder that all backups of a folder share.
SHARED = "organiser.files"

_BLOCK = 1 << 20
_DIGEST_SIGNS = 64
#: The tables whose rows name a file.
_NAMING = ("attachment", "tour_photo")
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file that is kept beside the book."""

    file_name: str
    size_bytes: int
    digest: str


class AttachedFiles:
    """The files kept beside one book."""

    def __init__(self, book: Path) -> None:
        """Name the folders; nothing is made before there is something to keep."""
        self.folder = book.with_name(book.name + ".files")
        self._shared = book.with_name(SHARED)

    def keep(self, source: Path) -> KeptFile:
        """Copy a file beside the book, once for each content; it counts when it is whole.

        Raises `InvalidInput` for one that cannot be read or is too large, `BookError` where it
        cannot be kept.
        """
        size = _size_of(source)
        part = self._unfinished(source)
        try:
            digest = _copied(source, part)
            target = _place(self.folder, digest)
            target.parent.mkdir(exist_ok=True)
            if self._sound(target, digest):
                part.unlink()
            else:
                part.replace(target)
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise _not_kept(source, self.folder, error) from error
        return KeptFile(file_name=safe_name(source.name), size_bytes=size, digest=digest)

    def find(self, digest: str) -> Path | None:
        """Return where the content lies, nothing if it is missing."""
        folders = (self.folder, self._shared)
        places = [_place(folder, digest) for folder in folders if _is_digest(digest)]
        return next((place for place in places if place.is_file()), None)

    def save_as(self, digest: str, file_name: str, target: Path) -> Path:
        """Write a file's content to `target`, whole or not at all, and return it.

        Raises `NotFound` when it is missing, `BookError` when it is not what was attached or
        cannot be written.
        """
        kept = self.find(digest)
        if kept is None:
            raise NotFound(_missing(file_name, self.folder))
        part = target.with_name(target.name + ".part")
        try:
            if _copied(kept, part) != digest:
                raise BookError(_changed(file_name, kept))
            part.replace(target)
        except OSError as error:
            raise BookError(
                phrase(
                    "{file} could not be written ({cause}). Choose another place.",
                    file=str(target),
                    cause=str(error),
                )
            ) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return target

    def copy_to_read(self, digest: str, file_name: str) -> Path:
        """Return a copy under its own name that other programs can open and not change."""
        target = place_for(digest, file_name)
        if self._sound(target, digest):
            return target
        make_writable(target)
        self.save_as(digest, file_name, target)
        target.chmod(0o444)
        return target

    def copy_beside(self, target: Path) -> None:
        """Copy every file to where a copy of the book at `target` finds it; raises `OSError`.

        What lies there already is not copied again, what is damaged here not at all.
        """
        shared = target.with_name(SHARED)
        for source in (*_files_in(self.folder), *_files_in(self._shared)):
            place = _place(shared, source.name)
            if place.is_file() and place.stat().st_size == source.stat().st_size:
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_name(place.name + ".part")
            try:
                if _copied(source, part) == source.name:
                    part.replace(place)
            finally:
                part.unlink(missing_ok=True)

    def problem(self, digest: str, file_name: str) -> Phrase | None:
        """Return what is wrong with a file, reading all of it; nothing if it is as attached."""
        kept = self.find(digest)
        if kept is None:
            return _missing(file_name, self.folder)
        try:
            return None if _digest_of(kept) == digest else _changed(file_name, kept)
        except OSError as error:
            return phrase(
                "The attached file {file} could not be read ({cause}).",
                file=str(kept),
                cause=str(error),
            )

    def _unfinished(self, source: Path) -> Path:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".part", dir=self.folder)
        except OSError as error:
            raise _not_kept(source, self.folder, error) from error
        os.close(handle)
        return Path(name)

    def _sound(self, place: Path, digest: str) -> bool:
        return place.is_file() and _digest_of(place) == digest


def remove_unused(book: Path, keep: Iterable[str]) -> int:
    """Remove the files whose digests are not among those to keep; return how many went.

    Files that backups share are left alone, and so is whatever is none of ours. What a power
    failure left unfinished goes too and is not counted.
    """
    folder, kept, removed = AttachedFiles(book).folder, set(keep), 0
    for part in folder.glob("*.part"):
        with suppress(OSError):
            part.unlink()
    for file in _files_in(folder):
        if file.name not in kept:
            with suppress(OSError):
                file.unlink()
                removed += 1
            # Refused while it still holds others.
            with suppress(OSError):
                file.parent.rmdir()
    return removed


def needed_digests(connection: sqlite3.Connection) -> set[str]:
    """Return the digests the book names, and those an undo or redo would name again."""
    tables = _naming_tables(connection)
    if not tables:
        return set()
    now = [f"SELECT digest FROM {table}" for table in tables]
    once = [
        f"SELECT json_extract({state}, '$.digest') FROM changed_row"
        f" WHERE table_name = '{table}' AND {state} IS NOT NULL"
        for table in tables
        for state in ("before", "after")
    ]
    rows = connection.execute(" UNION ".join([*now, *once]))
    return {digest for (digest,) in rows if digest}


def check_files(connection: sqlite3.Connection, book: Path) -> list[Phrase]:
    """Return a sentence for each attached file that is missing or not what was attached."""
    files = AttachedFiles(book)
    named: dict[str, str] = {}
    for table in _naming_tables(connection):
        query = f"SELECT digest, min(file_name) FROM {table} GROUP BY digest"
        named |= dict(connection.execute(query).fetchall())
    found = (files.problem(digest, file_name) for digest, file_name in named.items())
    return [problem for problem in found if problem is not None]


def _naming_tables(connection: sqlite3.Connection) -> list[str]:
    """Return those tables that are there: an older book has not all of them before it is opened."""
    here = {name for (name,) in connection.execute(_TABLES)}
    return [table for table in _NAMING if table in here]


def _size_of(source: Path) -> int:
    try:
        if not source.is_file():
            raise InvalidInput(
                phrase("{file} is no file. Please attach files, not folders.", file=source.name)
            )
        size = source.stat().st_size
    except OSError as error:
        raise _unreadable(source, error) from error
    if size > MOST_MEGABYTES << 20:
        raise InvalidInput(
            phrase(
                "{file} has {size} MB; up to {most} MB can be attached. Keep it elsewhere and"
                " write into the text where it is.",
                file=source.name,
                size=size >> 20,
                most=MOST_MEGABYTES,
            )
        )
    return size


def _copied(source: Path, target: Path) -> str:
    """Copy the content, see it onto the disk, and return its digest; raises `OSError`."""
    digest = hashlib.sha256()
    with source.open("rb") as read, target.open("wb") as written:
        while block := read.read(_BLOCK):
            digest.update(block)
            written.write(block)
        written.flush()
        os.fsync(written.fileno())
    return digest.hexdigest()


def _digest_of(file: Path) -> str:
    with file.open("rb") as read:
        return hashlib.file_digest(read, "sha256").hexdigest()


def _place(folder: Path, digest: str) -> Path:
    return folder / digest[:2] / digest


def _is_digest(text: str) -> bool:
    return len(text) == _DIGEST_SIGNS and set(text) <= set("0123456789abcdef")


def _files_in(folder: Path) -> list[Path]:
    """Return our own files in a folder; whatever else somebody put there is not ours."""
    return [file for file in sorted(folder.glob("??/*")) if _is_digest(file.name)]


def _unreadable(source: Path, error: OSError) -> InvalidInput:
    return InvalidInput(
        phrase("{file} could not be read ({cause}).", file=str(source), cause=str(error))
    )


def _not_kept(source: Path, folder: Path, error: OSError) -> BookError | InvalidInput:
    if error.filename == str(source):
        return _unreadable(source, error)
    return BookError(
        phrase(
            "{file} could not be kept in {folder} ({cause}). Nothing was attached. Make room on the"
            " disk, or change the folder's permissions.",
            file=source.name,
            folder=str(folder),
            cause=str(error),
        )
    )


def _missing(file_name: str, folder: Path) -> Phrase:
    return phrase(
        "The attached file {name} is missing from {folder}. Copy the folder from where the book was"
        " before, or from a backup.",
        name=file_name,
        folder=str(folder),
    )


def _changed(file_name: str, kept: Path) -> Phrase:
    return phrase(
        "The attached file {name} is not what was attached: {file} was changed or damaged. Copy it"
        " from a backup, or remove it from its entry.",
        name=file_name,
        file=str(kept),
    )
