"""With whom a contact is due: people and circles gone quiet, for Today."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from organiser.book.rhythm_states import select_circle_states, select_person_states
from organiser.text.names import full_name
from organiser.vocabulary import GapUnit, NameOrder, RhythmState

_LATE = "('due', 'overdue')"
_FIELDS = "s.state, s.last_on, s.due_on, s.wanted, s.unit, s.tag"
_WORST_FIRST = "ORDER BY s.state = 'due', s.due_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietRow:
    """A person, or else a circle, with whom a contact is due; `tag` gave the rhythm, if one did."""

    person_id: int | None = None
    circle_id: int | None = None
    name: str
    state: RhythmState
    last_on: date
    due_on: date
    wanted: int
    unit: GapUnit
    tag: str


def list_quiet_people(
    connection: sqlite3.Connection, *, today: date, limit: int
) -> tuple[list[QuietRow], int]:
    """Return the people with whom a contact is due, worst first, and how many there are in all.

    Who is not to be approached is left in peace.
    """
    rows = connection.execute(
        "SELECT p.id, p.family_name, p.given_name, p.name_order, count(*) OVER (),"
        f" {_FIELDS} FROM ({select_person_states(connection, today)}) s"
        f" JOIN person p ON p.id = s.person_id WHERE s.state IN {_LATE}"
        f" AND NOT p.do_not_approach {_WORST_FIRST}, p.id LIMIT ?",
        (limit,),
    ).fetchall()
    quiet = [
        _row(full_name(row[1], row[2], NameOrder(row[3])), row[5:], person_id=row[0])
        for row in rows
    ]
    return quiet, rows[0][4] if rows else 0


def list_quiet_circles(connection: sqlite3.Connection, *, today: date) -> list[QuietRow]:
    """Return the circles that have gone quiet, the quietest first."""
    rows = connection.execute(
        f"SELECT c.id, c.name, {_FIELDS}"
        f" FROM ({select_circle_states(connection, today)}) s"
        f" JOIN circle c ON c.id = s.circle_id WHERE s.state IN {_LATE} {_WORST_FIRST}, c.id"
    )
    return [_row(row[1], row[2:], circle_id=row[0]) for row in rows]


def _row(
    name: str,
    fields: tuple[str, str, str, int, str, str],
    *,
    person_id: int | None = None,
    circle_id: int | None = None,
) -> QuietRow:
    state, last_on, due_on, wanted, unit, tag = fields
    return QuietRow(
        person_id=person_id,
        circle_id=circle_id,
        name=name,
        state=RhythmState(state),
        last_on=date.fromisoformat(last_on),
        due_on=date.fromisoformat(due_on),
        wanted=wanted,
        unit=GapUnit(unit),
        tag=tag,
    )
