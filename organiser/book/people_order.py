"""Where each initial begins among people in kana order, and other orders of a list of people."""

import sqlite3
from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any

from organiser.book.rhythm_states import select_person_states
from organiser.text import initials
from organiser.vocabulary import REAL_CONTACT

_REAL = ", ".join(f"'{kind.value}'" for kind in REAL_CONTACT)
_POSTS = (
    "FROM position q JOIN organisation_search o ON o.organisation_id = q.organisation_id"
    " WHERE (q.since IS NULL OR q.since <= :today) AND (q.until IS NULL OR q.until >= :today)"
    " ORDER BY q.represents DESC, q.id"
)
#: Stands for a statement that depends on the day.
_STATES = "{states}"
#: What a list can be ordered by besides the reading: ids with a text, of several the first counts.
_VALUES = {
    "organisation": f"SELECT q.person_id, o.sort_key {_POSTS}",
    "title": f"SELECT q.person_id, q.title {_POSTS}",
    "last_contact": (
        # In the order of the interactions: each looked up by itself takes four times as long.
        "SELECT ip.person_id, max(i.happened_on) FROM interaction i"
        " CROSS JOIN interaction_participant ip ON ip.interaction_id = i.id"
        f" WHERE i.kind IN ({_REAL}) GROUP BY ip.person_id"
    ),
    "due": f"SELECT person_id, due_on FROM ({_STATES})",
}
#: The names of those orders.
ORDERS = frozenset(_VALUES)


def first_places(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[str, int]:
    """Return where each initial begins in a list in kana order; initials nobody has are left out.

    Initials are those of `text.initials`; some ten people are read for each.
    """
    return initials.first_places(_SortKeys(connection, keys))


class _SortKeys(Sequence[str]):
    """The places of people in the order of kana, each read when somebody asks for it."""

    def __init__(self, connection: sqlite3.Connection, keys: Sequence[int]) -> None:
        self._connection = connection
        self._keys = keys

    def __len__(self) -> int:
        return len(self._keys)

    def __getitem__(self, place: Any) -> Any:  # noqa: ANN401 - slices are never asked for
        row = self._connection.execute(
            "SELECT sort_key FROM person_search WHERE person_id = ?", (self._keys[place],)
        ).fetchone()
        return str(row[0]) if row else ""


def order_people(
    connection: sqlite3.Connection, keys: Sequence[int], by: str, *, descending: bool, today: date
) -> "array[int]":
    """Return keys in another order, one of `ORDERS`; who has no such value stands at the end.

    People with the same value keep their kana order.
    """
    statement = _VALUES[by].replace(_STATES, select_person_states(connection, today))
    values: dict[int, str] = {}
    for person_id, text in connection.execute(statement, {"today": today.isoformat()}):
        values.setdefault(person_id, text or "")
    having = [key for key in keys if values.get(key)]
    # Both ways who has the same value stays in the order there was.
    having.sort(key=values.__getitem__, reverse=descending)
    return array("q", (*having, *(key for key in keys if not values.get(key))))
