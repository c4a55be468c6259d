"""The trash: what was removed and is still not in the book, read from the journal."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from organiser.book.journal import unpacked, values_of
from organiser.book.row_names import kind_of, name_of
from organiser.models.belonging import ROW_NAMES, keys_of
from organiser.wording import Phrase, phrase

#: What is a thing of its own to the organiser, in the order of weight.
THINGS = (
    "person",
    "organisation",
    "circle",
    "programme",
    "tour",
    "tour_day",
    "stop",
    "interaction",
    "attachment",
    "promise",
    "relationship",
    "skill",
    "expertise",
    "saved_filter",
    "consent",
    "rhythm",
)
_GONE = """
SELECT r.change_id, r.id AS line, r.table_name, r.row_id, r.before
FROM changed_row r
WHERE r.table_name = '{table}' AND r.after IS NULL
  AND NOT EXISTS (SELECT 1 FROM "{table}" t WHERE t.id = r.row_id)
"""
_LATEST = f"""
SELECT c.id, c.action, c.done_at, g.table_name, g.row_id, g.before
FROM ({" UNION ALL ".join(_GONE.format(table=table) for table in THINGS)}) g
JOIN change c ON c.id = g.change_id
WHERE c.undone_order IS NULL
ORDER BY c.id DESC, g.line
"""
_COUNTS = """
SELECT change_id, table_name, count(*) FROM changed_row
WHERE after IS NULL AND change_id IN (SELECT value FROM json_each(?))
GROUP BY change_id, table_name
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashEntry:
    """One action that removed something: what it was, when it went, and what went with it.

    `name` is the first thing's, with whose it was; `action` is how it went.
    """

    change_id: int
    kind: Phrase
    name: Phrase
    action: Phrase
    removed_at: datetime
    with_it: tuple[Phrase, ...]


class _Gone(NamedTuple):
    """One row that is not there any more, with the action that removed it."""

    change_id: int
    action: str
    done_at: str
    table: str
    row_id: int
    before: str


def list_trash(connection: Connection, *, limit: int = 10_000) -> tuple[TrashEntry, ...]:
    """Return what lies in the trash, what went last first."""
    things = list(_by_change(connection, limit))
    ids = json.dumps([rows[0].change_id for rows in things])
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    for change_id, table, count in connection.exec_driver_sql(_COUNTS, (ids,)):
        counts[change_id][table] = count
    return tuple(_entry(connection, rows, counts[rows[0].change_id]) for rows in things)


def _by_change(connection: Connection, limit: int) -> Iterator[list[_Gone]]:
    """Yield the rows of each action, the weightiest first; a row only under its last removal."""
    rows: dict[int, list[_Gone]] = {}
    seen: set[tuple[str, int]] = set()
    for row in connection.exec_driver_sql(_LATEST):
        gone = _Gone(*row)
        if (gone.table, gone.row_id) in seen:
            continue
        if gone.change_id not in rows and len(rows) == limit:
            break
        seen.add((gone.table, gone.row_id))
        rows.setdefault(gone.change_id, []).append(gone)
    for found in rows.values():
        yield sorted(found, key=lambda gone: THINGS.index(gone.table))


def _entry(connection: Connection, rows: Sequence[_Gone], counts: dict[str, int]) -> TrashEntry:
    first = rows[0]
    same = [row for row in rows if row.table == first.table]
    values = values_of(json.loads(first.before))
    name = _told(connection, first.table, values)
    if len(same) > 1:
        name = phrase("{name} and {count} more", name=name, count=len(same) - 1)
    return TrashEntry(
        change_id=first.change_id,
        kind=kind_of(first.table),
        name=name,
        action=unpacked(json.loads(first.action)),
        removed_at=datetime.fromisoformat(first.done_at).replace(tzinfo=UTC),
        with_it=tuple(_with_it(first.table, counts)),
    )


def _with_it(main: str, counts: dict[str, int]) -> Iterator[Phrase]:
    for table, (_one, several) in ROW_NAMES.items():
        if table in counts and table != main:
            yield phrase("{what}: {count}", what=several, count=counts[table])


def _told(connection: Connection, table: str, values: dict[str, Any]) -> Phrase:
    """Return a thing's own name and those of the people and bodies it was about."""
    own = name_of(table, values)
    others = () if table == "person" else tuple(_others(connection, table, values))
    parts = [part for part in (own, *others) if part is not None]
    return _joined(parts) if parts else kind_of(table)


def _others(connection: Connection, table: str, values: dict[str, Any]) -> Iterator[Phrase]:
    for key in keys_of(table):
        target = key.column.table.name
        if values.get(key.parent.name) is None or target not in ROW_NAMES:
            continue
        found = connection.exec_driver_sql(
            f'SELECT * FROM "{target}" WHERE id = ?', (values[key.parent.name],)
        )
        row = found.mappings().first()
        name = name_of(target, dict(row)) if row is not None else None
        if name is not None:
            yield name


def _joined(parts: Iterable[Phrase]) -> Phrase:
    first, *rest = parts
    for part in rest:
        first = phrase("{first} · {second}", first=first, second=part)
    return first
