"""The journal: every action under its name, its undo and redo, also after a restart.

An undo puts back the values from before. It is refused when something later stands on them: a row
it would change back was changed again, a row it would take away is pointed at by another, or what
a row would point at is gone. `restoring` takes such an action back as far as possible.
"""

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Select, exists, insert, select, update

from organiser.book.engine import driver
from organiser.book.recording import Row, RowChange
from organiser.errors import Refused
from organiser.models import Change, ChangedRow
from organiser.models.belonging import keys_of, keys_to
from organiser.wording import Phrase, phrase

_ROWS = ChangedRow.__table__
_ENTRY = select(Change.id, Change.action, Change.done_at, Change.undone_order)
#: What was erased for good has left actions without rows; they stand in nobody's way.
_HAS_ROWS = exists().where(ChangedRow.change_id == Change.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One action in the journal; `undone` ones are not in force."""

    change_id: int
    action: Phrase
    done_at: datetime
    undone: bool


def write_change(
    connection: Connection, action: Phrase, rows: Sequence[RowChange], *, now: datetime
) -> int:
    """Note one action with its rows and return its id; what was undone can no longer be redone."""
    connection.execute(
        update(Change)
        .where(Change.undone_order.is_not(None), Change.redo_lost.is_(False))
        .values(redo_lost=True)
    )
    result = connection.execute(
        insert(Change).values(action=packed(action), done_at=now.replace(tzinfo=None))
    )
    (change_id,) = result.inserted_primary_key or (0,)
    connection.exec_driver_sql(
        "INSERT INTO changed_row (change_id, table_name, row_id, before, after)"
        " VALUES (?, ?, ?, ?, ?)",
        [
            (change_id, row.table, row.row_id, as_json(row.before), as_json(row.after))
            for row in rows
        ],
    )
    return change_id


def history(connection: Connection, *, limit: int = 200) -> tuple[Entry, ...]:
    """Return the latest actions, newest first."""
    return _entries(connection, _ENTRY.order_by(Change.id.desc()).limit(limit))


def find_entry(connection: Connection, change_id: int) -> Entry | None:
    """Return one action, nothing if there is none of this id."""
    return _first(_entries(connection, _ENTRY.where(Change.id == change_id)))


def undoable(connection: Connection) -> Entry | None:
    """Return the action an undo would take back, nothing if there is none."""
    in_force = _ENTRY.where(Change.undone_order.is_(None), _HAS_ROWS)
    return _first(_entries(connection, in_force.order_by(Change.id.desc()).limit(1)))


def redoable(connection: Connection) -> Entry | None:
    """Return the action a redo would bring back, nothing if there is none."""
    undone = _ENTRY.where(Change.undone_order.is_not(None), Change.redo_lost.is_(False), _HAS_ROWS)
    return _first(_entries(connection, undone.order_by(Change.undone_order.desc()).limit(1)))


def undo(connection: Connection, change_id: int) -> tuple[RowChange, ...]:
    """Take one action back and return what that wrote.

    Raises `Refused`, naming what stands on it, when later work does; nothing was changed then.
    """
    rows = [turned(row) for row in reversed(rows_of(connection, change_id))]
    put_rows(connection, change_id, rows)
    newest = connection.execute(
        select(Change.undone_order)
        .where(Change.undone_order.is_not(None))
        .order_by(Change.undone_order.desc())
        .limit(1)
    ).scalar()
    connection.execute(
        update(Change)
        .where(Change.id == change_id)
        .values(undone_order=(newest or 0) + 1, redo_lost=False)
    )
    return tuple(rows)


def redo(connection: Connection, change_id: int) -> tuple[RowChange, ...]:
    """Bring one action back and return what that wrote; raises `Refused` like `undo`."""
    rows = rows_of(connection, change_id)
    put_rows(connection, change_id, rows)
    connection.execute(update(Change).where(Change.id == change_id).values(undone_order=None))
    return tuple(rows)


def rows_of(connection: Connection, change_id: int) -> list[RowChange]:
    """Return what one action wrote, in order; raises `Refused` when all of it was erased."""
    query = (
        select(_ROWS.c.table_name, _ROWS.c.row_id, _ROWS.c.before, _ROWS.c.after)
        .where(_ROWS.c.change_id == change_id)
        .order_by(_ROWS.c.id)
    )
    rows = [
        RowChange(table, row_id, values_of(before), values_of(after))
        for table, row_id, before, after in connection.execute(query)
    ]
    if not rows:
        raise Refused(
            phrase(
                "“{action}” cannot be taken back or repeated: what it concerned was erased for"
                " good.",
                action=_action(connection, change_id),
            )
        )
    return rows


def turned(row: RowChange) -> RowChange:
    """Return the change of a row that takes this one back."""
    return RowChange(row.table, row.row_id, row.after, row.before)


def put_rows(connection: Connection, change_id: int, rows: Sequence[RowChange]) -> None:
    """Write each row's `after`, provided the book holds its `before`; leave nothing hanging.

    Raises `Refused`, naming what stands on the action `change_id`; undoes nothing by itself.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for row in rows:
        if not _stands_as(connection, row):
            _refuse(connection, change_id, row.table, row.row_id)
        write_row(connection, row)
    _refuse_if_pointed_at(connection, change_id, rows)
    _refuse_if_hanging(connection, change_id, rows)


def _stands_as(connection: Connection, row: RowChange) -> bool:
    names = list(row.before if row.before is not None else ("id",))
    columns = ", ".join(f'"{name}"' for name in names)
    found = connection.exec_driver_sql(
        f'SELECT {columns} FROM "{row.table}" WHERE id = ?', (row.row_id,)
    ).first()
    if found is None or row.before is None:
        return found is None and row.before is None
    return list(found) == [row.before[name] for name in names]


def write_row(connection: Connection, row: RowChange) -> None:
    """Write a row's `after` into the book, whatever it holds now."""
    if row.after is None:
        connection.exec_driver_sql(f'DELETE FROM "{row.table}" WHERE id = ?', (row.row_id,))
        return
    names = ", ".join(f'"{name}"' for name in row.after)
    if row.before is None:
        places = ", ".join("?" for _ in row.after)
        sql = f'INSERT INTO "{row.table}" ({names}) VALUES ({places})'
        connection.exec_driver_sql(sql, tuple(row.after.values()))
        return
    settings = ", ".join(f'"{name}" = ?' for name in row.after)
    connection.exec_driver_sql(
        f'UPDATE "{row.table}" SET {settings} WHERE id = ?', (*row.after.values(), row.row_id)
    )


def _refuse_if_pointed_at(
    connection: Connection, change_id: int, rows: Sequence[RowChange]
) -> None:
    gone: dict[str, list[int]] = {}
    for row in rows:
        if row.after is None:
            gone.setdefault(row.table, []).append(row.row_id)
    for target, ids in gone.items():
        for key in keys_to(target):
            table = key.parent.table.name
            pointing = connection.exec_driver_sql(
                f'SELECT id FROM "{table}" WHERE "{key.parent.name}"'
                " IN (SELECT value FROM json_each(?)) LIMIT 1",
                (json.dumps(ids),),
            ).scalar()
            if pointing is not None:
                _refuse(connection, change_id, table, pointing)


def _refuse_if_hanging(connection: Connection, change_id: int, rows: Sequence[RowChange]) -> None:
    found: set[tuple[str, int]] = set()
    for row in rows:
        for key in keys_of(row.table):
            target, wanted = key.column.table.name, (row.after or {}).get(key.parent.name)
            if wanted is None or (target, wanted) in found:
                continue
            if is_there(connection, target, wanted):
                found.add((target, wanted))
            elif is_there(connection, row.table, row.row_id, **{key.parent.name: wanted}):
                _refuse(connection, change_id, target, wanted)


def is_there(connection: Connection, table: str, row_id: int, **values: object) -> bool:
    """Tell whether the book has a row, with these values if some are given."""
    further = "".join(f' AND "{name}" = ?' for name in values)
    sql = f'SELECT 1 FROM "{table}" WHERE id = ?{further}'
    found = driver(connection).execute(sql, (row_id, *values.values()))
    return found.fetchone() is not None


def _refuse(connection: Connection, change_id: int, table: str, row_id: int) -> None:
    action = _action(connection, change_id)
    later = connection.execute(
        select(Change.action)
        .join(ChangedRow, ChangedRow.change_id == Change.id)
        .where(
            ChangedRow.table_name == table,
            ChangedRow.row_id == row_id,
            Change.id != change_id,
            Change.undone_order.is_(None),
        )
        .order_by(Change.id.desc())
        .limit(1)
    ).scalar()
    raise Refused(
        phrase(
            "“{action}” cannot be taken back alone: “{later}” stands on it. Take that back first.",
            action=action,
            later=unpacked(later) if later else action,
        )
    )


def _action(connection: Connection, change_id: int) -> Phrase:
    return unpacked(
        connection.execute(select(Change.action).where(Change.id == change_id)).scalar_one()
    )


def _entries(connection: Connection, query: Select[Any]) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            change_id=change_id,
            action=unpacked(action),
            done_at=done_at.replace(tzinfo=UTC),
            undone=undone_order is not None,
        )
        for change_id, action, done_at, undone_order in connection.execute(query)
    )


def _first(entries: tuple[Entry, ...]) -> Entry | None:
    return entries[0] if entries else None


def packed(action: Phrase) -> dict[str, Any]:
    """Return an action's name as the journal keeps it."""
    return {
        "text": action.template,
        "values": {
            name: packed(value) if isinstance(value, Phrase) else _plain(value)
            for name, value in action.values
        },
    }


def _plain(value: object) -> object:
    return value if isinstance(value, int | float | str | None) else str(value)


def unpacked(kept: dict[str, Any]) -> Phrase:
    """Return an action's name from what the journal keeps."""
    values = {
        name: unpacked(value) if isinstance(value, dict) else value
        for name, value in kept["values"].items()
    }
    return Phrase(kept["text"], tuple(values.items()))


def as_json(values: Row | None) -> str | None:
    """Return values as JSON, signs as they are; bytes (photos) as base64 under a mark."""
    if values is None:
        return None
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=_bytes_as_json)


def _bytes_as_json(value: bytes) -> dict[str, str]:
    return {"base64": base64.b64encode(value).decode()}


def values_of(values: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a row's values from their JSON in the journal."""
    if values is None:
        return None
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value
        for name, value in values.items()
    }
