"""What a disk or a system can do to an open book: fill up, or forbid writing."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from sqlalchemy import event

from organiser.book.book import Book

#: Hinders a book while the context lasts.
Hindrance = Callable[[Book], AbstractContextManager[None]]


@contextmanager
def with_pragma(book: Book, pragma: str, undo: str) -> Iterator[None]:
    """Let every connection of the book be opened as a full or guarded disk would let it."""

    def on(connection: Any, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA {pragma}")

    event.listen(book._engine, "checkout", on)
    yield
    event.remove(book._engine, "checkout", on)
    with book._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA {undo}")


def full_disk(book: Book) -> AbstractContextManager[None]:
    """Return a context in which the file cannot grow."""
    with sqlite3.connect(book.path) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return with_pragma(book, f"max_page_count = {pages}", "max_page_count = 1073741823")


def write_protected(book: Book) -> AbstractContextManager[None]:
    """Return a context in which the file cannot be written."""
    return with_pragma(book, "query_only = ON", "query_only = OFF")
