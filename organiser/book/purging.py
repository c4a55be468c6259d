"""Erasing for good what lies in the trash: the only step in the book that cannot be undone.

The journal forgets the rows an action removed and everything that was ever theirs, names in the
names of actions and on issued papers become "…", and the file is written anew, so that nothing is
left between its pages. What other rows of the same actions need to be taken back stays.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection

from organiser.book.erased_names import ERASED_NAME, SHORTEST_PART, forget_on_papers
from organiser.book.row_names import name_of
from organiser.errors import Refused
from organiser.models import Base
from organiser.models.belonging import FATES, Fate, fate, keys_to
from organiser.wording import phrase

Erased = dict[str, set[int]]

_NAMED = ("person", "organisation", "circle", "programme", "tour", "stop", "skill", "saved_filter")
_PERSON_NAME = "family_name, given_name, name_order"
_IN = "IN (SELECT value FROM json_each(?))"
_ENTRIES_OF = """
SELECT DISTINCT coalesce(json_extract(before, '$.interaction_id'),
                         json_extract(after, '$.interaction_id'))
FROM changed_row WHERE table_name = 'interaction_participant' AND row_id {among}
"""
_LAST_OF_ENTRY = """
SELECT before FROM changed_row
WHERE table_name = 'interaction' AND row_id = ? AND after IS NULL ORDER BY id DESC LIMIT 1
"""
_FULL_TEXT = ("person_names_fts", "person_everything_fts")


def erase(connection: Connection, change_ids: Collection[int]) -> None:
    """Have the journal forget what these actions removed; raises `Refused` if there is nothing.

    Whatever is in the book again stays in the journal too.
    """
    erased = _removed(connection, change_ids)
    if not erased:
        raise Refused(phrase("There is nothing to erase: all of it is in the book, or erased."))
    _add_what_was_theirs(connection, erased)
    names = _names(connection, erased)
    people = _names(connection, {"person": erased.get("person", set())})
    touched = set(_changes_of(connection, erased))
    for table, ids in erased.items():
        connection.exec_driver_sql(
            f"DELETE FROM changed_row WHERE table_name = ? AND row_id {_IN}",
            (table, json.dumps(list(ids))),
        )
    _forget_links(connection, erased)
    _forget_names(connection, names, touched)
    forget_on_papers(connection, people - _names_in_book(connection, people))


def sweep(plain: sqlite3.Connection) -> None:
    """Write the file anew and empty the write-ahead log; call it outside any transaction."""
    for table in _FULL_TEXT:
        # What was taken out of the index otherwise stays in it until it is merged some day.
        plain.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")
    plain.execute("VACUUM")
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _removed(connection: Connection, change_ids: Collection[int]) -> Erased:
    erased: Erased = defaultdict(set)
    rows = connection.exec_driver_sql(
        f"SELECT table_name, row_id FROM changed_row WHERE after IS NULL AND change_id {_IN}",
        (json.dumps(list(change_ids)),),
    )
    for table, row_id in rows:
        erased[table].add(row_id)
    return {table: ids for table in erased if (ids := _not_there(connection, table, erased[table]))}


def _not_there(connection: Connection, table: str, ids: set[int]) -> set[int]:
    rows = connection.exec_driver_sql(
        f'SELECT id FROM "{table}" WHERE id {_IN}', (json.dumps(list(ids)),)
    )
    return ids - {row_id for (row_id,) in rows}


def _add_what_was_theirs(connection: Connection, erased: Erased) -> None:
    """Add rows that went earlier and belonged to what is erased: a number that was changed."""
    fresh = {table: set(ids) for table, ids in erased.items()}
    while fresh:
        table, ids = fresh.popitem()
        for key in keys_to(table):
            owned = key.parent.table.name
            if fate(key) is not Fate.GOES:
                continue
            found = _rows_pointing(connection, owned, key.parent.name, ids)
            new = _not_there(connection, owned, found) - erased.get(owned, set())
            if new:
                erased.setdefault(owned, set()).update(new)
                fresh.setdefault(owned, set()).update(new)
        lonely = set() if fresh else _lonely(connection, erased)
        if lonely:
            erased.setdefault("interaction", set()).update(lonely)
            fresh["interaction"] = lonely


def _lonely(connection: Connection, erased: Erased) -> set[int]:
    """Return entries that went earlier and were with nobody but those who are erased."""
    among = json.dumps(list(erased.get("interaction_participant", ())))
    rows = connection.exec_driver_sql(_ENTRIES_OF.format(among=_IN), (among,))
    known = {row_id for (row_id,) in rows} - erased.get("interaction", set())
    return {
        row_id
        for row_id in _not_there(connection, "interaction", known)
        if not _others_on(connection, row_id, erased)
    }


def _others_on(connection: Connection, interaction_id: int, erased: Erased) -> bool:
    """Tell whether anybody else was on an entry when it went."""
    ids = {interaction_id}
    people = _rows_pointing(connection, "interaction_participant", "interaction_id", ids)
    if people - erased["interaction_participant"]:
        return True
    (last,) = connection.exec_driver_sql(_LAST_OF_ENTRY, (interaction_id,)).first() or ("{}",)
    values = json.loads(last)
    bodies = (("organisation_id", "organisation"), ("circle_id", "circle"))
    return any(
        values.get(column) and values[column] not in erased.get(table, set())
        for column, table in bodies
    )


def _rows_pointing(connection: Connection, table: str, column: str, ids: set[int]) -> set[int]:
    """Return the rows of a table that, as the journal knows, ever pointed at some rows."""
    return {row_id for _line, row_id, *_ in _lines(connection, table, column, ids)}


def _lines(
    connection: Connection, table: str, column: str, ids: set[int]
) -> list[tuple[int, int, str | None, str | None]]:
    """Return the journal's lines on rows of a table that point, or pointed, at some rows."""
    among = json.dumps(list(ids))
    rows = connection.exec_driver_sql(
        "SELECT id, row_id, before, after FROM changed_row WHERE table_name = ?"
        f" AND (json_extract(before, '$.{column}') {_IN}"
        f" OR json_extract(after, '$.{column}') {_IN})",
        (table, among, among),
    )
    return [(line, row_id, before, after) for line, row_id, before, after in rows]


def _changes_of(connection: Connection, erased: Erased) -> Iterator[int]:
    for table, ids in erased.items():
        rows = connection.exec_driver_sql(
            f"SELECT DISTINCT change_id FROM changed_row WHERE table_name = ? AND row_id {_IN}",
            (table, json.dumps(list(ids))),
        )
        yield from (change_id for (change_id,) in rows)


def _names(connection: Connection, erased: Erased) -> set[str]:
    """Return all names that what is erased ever had."""
    names: set[str] = set()
    for table in set(erased) & set(_NAMED):
        rows = connection.exec_driver_sql(
            "SELECT row_id, before, after FROM changed_row"
            f" WHERE table_name = ? AND row_id {_IN} ORDER BY row_id, id",
            (table, json.dumps(list(erased[table]))),
        )
        states: dict[int, dict[str, Any]] = defaultdict(dict)
        for row_id, before, after in rows:
            for side in (before, after):
                states[row_id] |= json.loads(side) if side else {}
                name = name_of(table, states[row_id])
                names |= {str(name)} if name else set()
    return names


def _forget_links(connection: Connection, erased: Erased) -> None:
    """Let what stays in the journal point at nothing that was erased."""
    for column_name in FATES:
        table, column = column_name.split(".")
        (key,) = Base.metadata.tables[table].c[column].foreign_keys
        ids = erased.get(key.column.table.name)
        if not ids:
            continue
        for line, _row_id, before, after in _lines(connection, table, column, ids):
            _rewrite(connection, line, _without(before, after, column, fate(key)))


def _without(
    before: str | None, after: str | None, column: str, meaning: Fate
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    sides = [json.loads(side) if side else None for side in (before, after)]
    for side in sides:
        if side is None:
            continue
        if None not in sides:
            side.pop(column, None)
        elif meaning is Fate.LET_GO:
            side[column] = None
    return sides[0], sides[1]


def _rewrite(
    connection: Connection,
    line: int,
    sides: tuple[dict[str, Any] | None, dict[str, Any] | None],
) -> None:
    if {} in sides:
        connection.exec_driver_sql("DELETE FROM changed_row WHERE id = ?", (line,))
        return
    texts = [
        None if side is None else json.dumps(side, ensure_ascii=False, separators=(",", ":"))
        for side in sides
    ]
    connection.exec_driver_sql(
        "UPDATE changed_row SET before = ?, after = ? WHERE id = ?", (*texts, line)
    )


def _forget_names(connection: Connection, names: set[str], touched: set[int]) -> None:
    """Put … for erased names in the names of actions, unless another in the book has that name."""
    unique = names - _names_in_book(connection, names)
    rows = connection.exec_driver_sql("SELECT id, action FROM change").all()
    for change_id, text in rows:
        action = json.loads(text)
        kept = _without_names(action, names if change_id in touched else unique)
        if kept != action:
            connection.exec_driver_sql(
                "UPDATE change SET action = ? WHERE id = ?",
                (json.dumps(kept, ensure_ascii=False), change_id),
            )


def _names_in_book(connection: Connection, names: set[str]) -> set[str]:
    here: set[str] = set()
    for table in _NAMED:
        columns = _PERSON_NAME if table == "person" else "name"
        rows = connection.exec_driver_sql(f'SELECT {columns} FROM "{table}"').mappings()
        told = (name_of(table, dict(row)) for row in rows)
        here |= {str(name) for name in told if name} & names
    return here


def _without_names(action: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {
        **action,
        "values": {key: _blank(value, names) for key, value in action["values"].items()},
    }


def _blank(value: object, names: set[str]) -> object:
    if isinstance(value, dict):
        return _without_names(value, names)
    if not isinstance(value, str):
        return value
    carries = any(name == value or (len(name) >= SHORTEST_PART and name in value) for name in names)
    return ERASED_NAME if carries else value
