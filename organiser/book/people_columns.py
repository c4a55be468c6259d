"""What a list of people can say of each besides the usual, read for the rows that are seen."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from organiser.book.rhythm_states import select_person_states
from organiser.vocabulary import RhythmState

#: What the columns of a person hold, by name: several texts at most, in order.
Cells = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When the next contact with a person is due, and how that stands today."""

    state: RhythmState
    due_on: date | None


_AMONG = "IN (SELECT value FROM json_each(:keys))"
_STILL = "({0}.since IS NULL OR {0}.since <= :today) AND ({0}.until IS NULL OR {0}.until >= :today)"
#: One statement a column: the person's id, then one text.
_STATEMENTS = {
    "place": (
        "SELECT person_id, coalesce(nullif(prefecture, ''), country) FROM address"
        f" WHERE person_id {_AMONG}"
        " UNION ALL SELECT q.person_id, coalesce(nullif(a.prefecture, ''), a.country)"
        " FROM position q JOIN address a ON a.organisation_id = q.organisation_id"
        f" WHERE q.person_id {_AMONG} AND {_STILL.format('q')}"
        " AND NOT EXISTS (SELECT 1 FROM address o WHERE o.person_id = q.person_id)"
    ),
    "skills": (
        "SELECT e.person_id, s.name FROM expertise e JOIN skill s ON s.id = e.skill_id"
        f" WHERE e.person_id {_AMONG} AND e.stance <> 'learning'"
        " AND (e.valid_to IS NULL OR e.valid_to >= :today) ORDER BY e.id"
    ),
    "tags": f"SELECT person_id, tag FROM person_tag WHERE person_id {_AMONG} ORDER BY id",
    "circles": (
        "SELECT m.person_id, c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id"
        f" WHERE m.person_id {_AMONG} AND {_STILL.format('m')} ORDER BY c.id"
    ),
    "availability": (
        "SELECT a.person_id, CASE WHEN a.until IS NULL OR a.until >= :today"
        f" THEN a.level ELSE 'unknown' END FROM availability a WHERE a.person_id {_AMONG}"
        " AND a.id = (SELECT n.id FROM availability n WHERE n.person_id = a.person_id"
        " ORDER BY n.as_of DESC, n.id DESC LIMIT 1)"
    ),
    "contact": (
        f"SELECT person_id, value FROM contact_point c WHERE person_id {_AMONG}"
        " AND id = (SELECT n.id FROM contact_point n WHERE n.person_id = c.person_id"
        " ORDER BY n.preferred DESC, n.id LIMIT 1)"
    ),
}
#: The names of these columns.
COLUMNS = frozenset(_STATEMENTS)


def read_cells(
    connection: sqlite3.Connection, keys: Sequence[int], columns: Collection[str], *, today: date
) -> dict[int, Cells]:
    """Return what some columns, names from `COLUMNS`, say of these people; each text once.

    People of whom none of the columns says anything are left out.
    """
    asked = {"keys": json.dumps(list(keys)), "today": today.isoformat()}
    found: dict[int, dict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for name in COLUMNS.intersection(columns):
        for person_id, text in connection.execute(_STATEMENTS[name], asked):
            if text:
                found[person_id][name][str(text)] = None
    return {
        person_id: {name: tuple(texts) for name, texts in cells.items()}
        for person_id, cells in found.items()
    }


def read_due(connection: sqlite3.Connection, keys: Sequence[int], *, today: date) -> dict[int, Due]:
    """Return when the next contact with these people is due; who has no rhythm is left out."""
    states = select_person_states(connection, today, person_ids=keys)
    rows = connection.execute(f"SELECT person_id, state, due_on FROM ({states})")
    return {
        person_id: Due(
            state=RhythmState(state), due_on=date.fromisoformat(due_on) if due_on else None
        )
        for person_id, state, due_on in rows
    }
