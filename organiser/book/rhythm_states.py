"""How people and circles stand to their rhythms, as SQL for lists, filters and Today.

It is the rule of `services/rhythm_rules.py`, said in SQL because a list of all people cannot wait
for anything else; a property test holds the two against each other.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from organiser.vocabulary import REAL_CONTACT, InteractionKind

#: Begins the names of the settings that weigh a kind of interaction, in per cent of the gap.
WEIGHT_SETTING = "rhythm.weight."

#: Hundredths of a day, for telling which of several gaps is the strictest.
_SPAN = (
    "r.wanted * CASE r.unit WHEN 'day' THEN 100 WHEN 'week' THEN 700 WHEN 'month' THEN 3044"
    " ELSE 36525 END"
)
_GAP = "r.wanted, coalesce(r.worst, 2 * r.wanted) AS worst, r.unit, r.paused_until"
_LAST_OF_PERSON = """
(SELECT max(i.happened_on) FROM interaction_participant ip
   JOIN interaction i ON i.id = ip.interaction_id
  WHERE ip.person_id = gap.owner_id AND i.kind IN (%s))"""
_LAST_OF_CIRCLE = """
(SELECT max(i.happened_on) FROM interaction i
  WHERE i.circle_id = gap.owner_id AND i.kind IN (%s))"""
_CALENDAR_END = "9999-12-31"

Weights = Mapping[InteractionKind, int]


def read_weights(connection: sqlite3.Connection) -> Weights:
    """Return how much of a gap each kind of interaction allows, in per cent."""
    weights = {kind: 100 if kind in REAL_CONTACT else 0 for kind in InteractionKind}
    kept = connection.execute(
        "SELECT name, value FROM setting WHERE name LIKE ? || '%'", (WEIGHT_SETTING,)
    )
    for name, value in kept:
        with suppress(ValueError):
            weights[InteractionKind(name.removeprefix(WEIGHT_SETTING))] = int(value)
    return weights


def select_person_states(
    connection: sqlite3.Connection, today: date, *, person_ids: Iterable[int] | None = None
) -> str:
    """Return a SELECT of everyone, or of those named, to whom a rhythm applies, one row each.

    Columns: person_id, wanted, worst, unit, tag (empty for a person's own rhythm), paused_until,
    last_on, due_on (both nothing before the first contact), state (a word of `RhythmState`). It
    holds no places for parameters, and may stand as a table inside another SELECT.
    """
    own = tagged = ""
    if person_ids is not None:
        named = ", ".join(str(int(key)) for key in person_ids)
        own, tagged = f"AND r.person_id IN ({named})", f"AND t.person_id IN ({named})"
    # Bare columns beside a lone min() come from the row that has it: SQLite says so.
    gaps = f"""
SELECT person_id AS owner_id, wanted, worst, unit, paused_until, tag, min(rank) FROM (
  SELECT r.person_id, {_GAP}, '' AS tag, {_SPAN} AS rank
    FROM rhythm r WHERE r.person_id IS NOT NULL {own}
  UNION ALL
  SELECT t.person_id, {_GAP}, r.tag, 1000000000000
         + (coalesce(r.paused_until, '') >= '{today}') * 500000000000 + {_SPAN}
    FROM rhythm r JOIN person_tag t ON t.tag = r.tag WHERE r.tag <> '' {tagged}
) GROUP BY person_id"""
    return _select_states(
        "person_id", gaps, _LAST_OF_PERSON, _kinds(read_weights(connection)), today
    )


def select_circle_states(connection: sqlite3.Connection, today: date) -> str:
    """Return a SELECT of the circles with a rhythm: circle_id, then as for people."""
    gaps = f"""
SELECT r.circle_id AS owner_id, {_GAP}, '' AS tag, min({_SPAN})
  FROM rhythm r WHERE r.circle_id IS NOT NULL GROUP BY r.circle_id"""
    return _select_states(
        "circle_id", gaps, _LAST_OF_CIRCLE, _kinds(read_weights(connection)), today
    )


def _kinds(weights: Weights) -> dict[int, str]:
    """Return the kinds that count, as SQL, by what they weigh."""
    kinds: dict[int, list[str]] = defaultdict(list)
    for kind, percent in weights.items():
        if percent > 0:
            kinds[int(percent)].append(f"'{kind.value}'")
    # Where nothing counts there is still a column to read.
    return {percent: ", ".join(named) for percent, named in kinds.items()} or {100: ""}


def _select_states(owner: str, gaps: str, last: str, kinds: Mapping[int, str], today: date) -> str:
    days = ", ".join(f"{last % named} AS day_{percent}" for percent, named in kinds.items())
    last_on = _greatest([f"coalesce(day_{percent}, '')" for percent in kinds])
    worst_on = _latest("worst", kinds)
    return f"""
WITH gap AS MATERIALIZED ({gaps}
), contact AS MATERIALIZED (SELECT gap.*, {days} FROM gap
), counted AS MATERIALIZED (SELECT *, {last_on} AS last_on,
  {_latest("wanted", kinds)} AS due_on FROM contact
)
SELECT owner_id AS {owner}, wanted, worst, unit, tag, paused_until, last_on, due_on,
       CASE WHEN paused_until >= '{today}' THEN 'paused'
            WHEN due_on IS NULL OR due_on > '{today}' THEN 'in time'
            WHEN {worst_on} < '{today}' THEN 'overdue' ELSE 'due' END AS state
  FROM counted"""


def _latest(count: str, kinds: Iterable[int]) -> str:
    """Return the latest day that `count` units reach from the days of all weights."""
    days = [f"coalesce({_later(count, percent)}, '')" for percent in kinds]
    return _greatest(days)


def _greatest(days: Sequence[str]) -> str:
    latest = days[0] if len(days) == 1 else f"max({', '.join(days)})"
    return f"nullif({latest}, '')"


def _later(count: str, percent: int) -> str:
    """Return the day that lies `count` units, weighed, after the last day of that weight."""
    day = f"day_{percent}"
    days = f"({count} * CASE unit WHEN 'week' THEN 7 ELSE 1 END * {percent} + 50) / 100"
    hundredths = f"({count} * CASE unit WHEN 'year' THEN 12 ELSE 1 END * {percent})"
    months = f"{hundredths} / 100"
    # A month without that day ends on its last: the end of the month is the earlier of the two.
    reached = (
        f"min(date({day}, '+' || ({months}) || ' months'),"
        f" date({day}, 'start of month', '+' || ({months} + 1) || ' months', '-1 day'))"
    )
    if percent % 100:
        reached = f"date({reached}, '+' || (({hundredths} % 100 * 30 + 50) / 100) || ' days')"
    return (
        f"CASE WHEN {day} IS NULL THEN NULL WHEN unit IN ('day', 'week')"
        f" THEN coalesce(date({day}, '+' || ({days}) || ' days'), '{_CALENDAR_END}')"
        f" ELSE coalesce({reached}, '{_CALENDAR_END}') END"
    )
