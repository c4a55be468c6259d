"""The list of circles: how many are in each, when something last happened, and how quiet it is."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from organiser.book.rhythm_states import select_circle_states
from organiser.text.folding import fold
from organiser.text.sorting import sort_key
from organiser.vocabulary import REAL_CONTACT, RhythmState

_REAL = ", ".join(f"'{kind.value}'" for kind in REAL_CONTACT)
_CIRCLES = f"""
SELECT c.id, c.name, c.purpose, c.channel, c.channel_name, s.state,
       (SELECT count(*) FROM circle_member m
         WHERE m.circle_id = c.id AND (m.until IS NULL OR m.until >= :today)),
       (SELECT max(i.happened_on) FROM interaction i
         WHERE i.circle_id = c.id AND i.kind IN ({_REAL})),
       (SELECT group_concat(p.family_name || p.given_name || char(10) || p.given_name
                            || p.family_name || char(10) || p.family_reading
                            || p.given_reading, char(10))
          FROM circle_member m JOIN person p ON p.id = m.person_id
         WHERE m.circle_id = c.id AND (m.until IS NULL OR m.until >= :today))
FROM circle c LEFT JOIN (%s) s ON s.circle_id = c.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleGlance:
    """One circle in a list; `last_contact` is when something real last happened in it.

    `state` is how it stands to its rhythm, nothing without one.
    """

    circle_id: int
    name: str
    purpose: str
    channel: str
    channel_name: str
    members: int
    last_contact: date | None
    state: RhythmState | None


def list_circles(connection: sqlite3.Connection, query: str, *, today: date) -> list[CircleGlance]:
    """Return the circles in the order of their names, or those found by a text.

    It is looked for in the name, the purpose, the name of the channel, and the members' names.
    """
    wanted = "".join(fold(query).split())
    statement = _CIRCLES % select_circle_states(connection, today)
    rows = connection.execute(statement, {"today": today.isoformat()}).fetchall()
    found = [row for row in rows if not wanted or _has(row, wanted)]
    found.sort(key=lambda row: (sort_key("", row[1]), row[0]))
    return [_circle(row) for row in found]


def _has(row: tuple[object, ...], wanted: str) -> bool:
    searched = "\n".join(str(row[place] or "") for place in (1, 2, 4, 8))
    return any(wanted in "".join(fold(line).split()) for line in searched.split("\n"))


def _circle(row: tuple[int, str, str, str, str, str | None, int, str | None, str]) -> CircleGlance:
    key, name, purpose, channel, channel_name, state, members, last, _names = row
    return CircleGlance(
        circle_id=key,
        name=name,
        purpose=purpose,
        channel=channel,
        channel_name=channel_name,
        members=members,
        last_contact=date.fromisoformat(last) if last else None,
        state=RhythmState(state) if state else None,
    )
