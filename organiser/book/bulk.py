"""Adding thousands of rows in one action: as quick as plain SQL, journalled like any other row."""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from organiser.book.engine import driver
from organiser.book.recording import RowChange, recorded, stored_columns
from organiser.models import Base


def add_rows(
    session: Session, mapped: type[Base], rows: Sequence[Mapping[str, Any]]
) -> Sequence[int]:
    """Add rows of one mapped class, given as values by attribute, and return their ids in order.

    What is not given has the class's default. Everything is checked by the database, nothing by
    the mapped class; the session learns of the rows only when it asks for them.
    """
    if not rows:
        return ()
    session.flush()
    plain, table = driver(session.connection()), str(mapped.__tablename__)
    columns, defaults = stored_columns(mapped), _defaults(mapped)
    first = _first_free_id(plain, table)
    values = []
    for row_id, row in enumerate(rows, start=first):
        given = {**defaults, **row, "id": row_id}
        values.append({key: stored(given[key]) for key, stored in columns.items()})
    names = ", ".join(f'"{key}"' for key in columns)
    places = ", ".join("?" for _ in columns)
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({places})'
    plain.executemany(sql, (tuple(row.values()) for row in values))
    recorded(session).extend(RowChange(table, row["id"], None, row) for row in values)
    return range(first, first + len(rows))


def _first_free_id(plain: sqlite3.Connection, table: str) -> int:
    """Return the id after the last one ever given, as AUTOINCREMENT would."""
    found = plain.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return int(found[0]) + 1 if found else 1


@cache
def _defaults(mapped: type[Base]) -> Mapping[str, Any]:
    columns = {attribute.key: attribute.columns[0] for attribute in inspect(mapped).column_attrs}
    return {
        key: getattr(getattr(column, "default", None), "arg", None)
        for key, column in columns.items()
    }
