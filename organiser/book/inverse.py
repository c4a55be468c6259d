"""What taking an action back comes to, row by row, when later work stands on it.

The rows an action wrote are first joined to its net effect: one change for each row it touched.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import Any

from sqlalchemy import Connection, inspect

from organiser.book.engine import driver
from organiser.book.journal import is_there
from organiser.book.recording import Row, RowChange, stored_columns
from organiser.models import Base
from organiser.models.belonging import Fate, fate, keys_of, keys_to

Key = tuple[str, int]
#: A row and the column by which it points at another.
Pointer = tuple[str, int, str]

_MAPPED: dict[str, type[Base]] = {
    mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers
}
_PLACES = {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}


def net_rows(rows: Iterable[RowChange]) -> list[RowChange]:
    """Return one change for each row touched, from before the first to after the last.

    Parents stand before their children. What came and went again within the action is left out.
    """
    joined: dict[Key, RowChange] = {}
    for row in rows:
        key = row.table, row.row_id
        joined[key] = _joined(joined[key], row) if key in joined else row
    kept = (_without_same(row) for row in joined.values())
    return sorted(
        (row for row in kept if row.before != row.after),
        key=lambda row: (_PLACES[row.table], row.row_id),
    )


def current_row(connection: Connection, key: Key) -> Row | None:
    """Return all a row holds now, nothing if it is not there."""
    table, row_id = key
    # By the plain connection: an import of thousands asks this for every row.
    found = driver(connection).execute(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    values = found.fetchone()
    names = [column[0] for column in found.description]
    return dict(zip(names, values, strict=True)) if values is not None else None


def whole_row(table: str, values: Row) -> dict[str, Any]:
    """Return a row's old values as the book would hold them now.

    Columns that are no longer there are left out; those that came since have their usual value.
    """
    columns = stored_columns(_MAPPED[table])
    usual = {name: value for name, value in _usual(table).items() if name not in values}
    whole = {name: value for name, value in values.items() if name in columns}
    return whole | {name: columns[name](value) for name, value in usual.items()}


def differences(now: Row, then: Row) -> set[str]:
    """Return the columns known to both that differ."""
    return {name for name in then if name in now and now[name] != then[name]}


def staying(connection: Connection, net: Iterable[RowChange]) -> Set[Key]:
    """Return the rows an action had added that are not to go when it is taken back.

    Those are the rows changed since, those others point at, and what belongs to them.
    """
    added: dict[Key, Row] = {}
    returning: set[Pointer] = set()
    changed: set[Key] = set()
    for row in net:
        now = current_row(connection, key := (row.table, row.row_id))
        if now is None or row.after is None:
            continue
        differing = differences(now, row.after)
        if row.before is None:
            added[key] = now
            changed |= {key} if differing else set()
        else:
            returning |= {(*key, name) for name in row.after if name not in differing}
    return _spread(changed, added, _pointers(connection, added, returning))


def _spread(
    changed: set[Key], added: Mapping[Key, Row], pointers: Mapping[Key, set[Pointer]]
) -> set[Key]:
    stay = set(changed)
    while True:
        more = {
            key
            for key, now in added.items()
            if key not in stay
            and (
                _owner(key, now) in stay
                or any(
                    (table, row_id) not in added or (table, row_id) in stay
                    for table, row_id, _column in pointers[key]
                )
            )
        }
        if not more:
            return stay
        stay |= more


def _owner(key: Key, values: Row) -> Key | None:
    """Return the row that this one belongs to: the first that would take it along."""
    for pointing in keys_of(key[0]):
        target = values.get(pointing.parent.name)
        if target is not None and fate(pointing) is Fate.GOES:
            return pointing.column.table.name, target
    return None


def _pointers(
    connection: Connection, keys: Iterable[Key], returning: Set[Pointer]
) -> Mapping[Key, set[Pointer]]:
    """Return what points at each of some rows now, but for what will point elsewhere again."""
    ids: dict[str, list[int]] = {}
    for table, row_id in keys:
        ids.setdefault(table, []).append(row_id)
    found: dict[Key, set[Pointer]] = defaultdict(set)
    for target, among in ids.items():
        for pointing in keys_to(target):
            table, column = pointing.parent.table.name, pointing.parent.name
            rows = connection.exec_driver_sql(
                f'SELECT id, "{column}" FROM "{table}"'
                f' WHERE "{column}" IN (SELECT value FROM json_each(?))',
                (json.dumps(among),),
            )
            for row_id, target_id in rows:
                if (table, row_id, column) not in returning:
                    found[target, target_id].add((table, row_id, column))
    return found


def missing_targets(connection: Connection, table: str, values: Row) -> dict[str, Fate]:
    """Return the columns that point at rows which are not there, and what that means for them."""
    return {
        key.parent.name: fate(key)
        for key in keys_of(table)
        if values.get(key.parent.name) is not None
        and not is_there(connection, key.column.table.name, values[key.parent.name])
    }


def _joined(first: RowChange, second: RowChange) -> RowChange:
    before: Row | None = None
    if first.before is not None:
        before = {**(second.before or {}), **first.before}
    after = second.after
    if after is not None and second.before is not None:
        after = {**(first.after or {}), **after}
    return RowChange(first.table, first.row_id, before, after)


def _without_same(row: RowChange) -> RowChange:
    """Return a change without the columns that are in the end as they were."""
    if row.before is None or row.after is None:
        return row
    names = [name for name in row.after if row.before.get(name) != row.after[name]]
    before = {name: row.before.get(name) for name in names}
    return RowChange(row.table, row.row_id, before, {name: row.after[name] for name in names})


def _usual(table: str) -> dict[str, Any]:
    columns = {attr.key: attr.columns[0] for attr in inspect(_MAPPED[table]).column_attrs}
    return {
        name: getattr(getattr(column, "default", None), "arg", None)
        for name, column in columns.items()
    }
