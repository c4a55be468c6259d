"""One person's row in all three tables of the search index: put in and taken out together."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from organiser.book.search_terms import everything_tokens, names_tokens

#: The start of every question for whole rows.
SELECT_ROWS = "SELECT position, person_id, sort_key, names, everything FROM person_search"


class Row(NamedTuple):
    """What the index keeps of one person, texts folded; `position` is the place in kana order."""

    position: int
    person_id: int
    sort_key: str
    names: str
    everything: str


def row_of(connection: sqlite3.Connection, person_id: int) -> Row | None:
    """Return a person's row, nothing if they are not in the index."""
    row = connection.execute(f"{SELECT_ROWS} WHERE person_id = ?", (person_id,)).fetchone()
    return Row(*row) if row else None


def put_in(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Add rows whose places are free."""
    for row in rows:
        connection.execute("INSERT INTO person_search VALUES (?, ?, ?, ?, ?)", row)
        connection.execute(
            "INSERT INTO person_names_fts (rowid, tokens) VALUES (?, ?)",
            (row.position, " ".join(names_tokens(row.names))),
        )
        connection.execute(
            "INSERT INTO person_everything_fts (rowid, tokens) VALUES (?, ?)",
            (row.position, " ".join(everything_tokens(row.everything))),
        )


def take_out(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Remove rows, given as they stand in the index."""
    # a table without content forgets a row only when told the very tokens it was given
    for row in rows:
        connection.execute("DELETE FROM person_search WHERE position = ?", (row.position,))
        connection.execute(
            "INSERT INTO person_names_fts (person_names_fts, rowid, tokens) "
            "VALUES ('delete', ?, ?)",
            (row.position, " ".join(names_tokens(row.names))),
        )
        connection.execute(
            "INSERT INTO person_everything_fts (person_everything_fts, rowid, tokens) "
            "VALUES ('delete', ?, ?)",
            (row.position, " ".join(everything_tokens(row.everything))),
        )
