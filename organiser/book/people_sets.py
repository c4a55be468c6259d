"""The people who meet one condition of a filter, as sets of ids."""

import json
import sqlite3
from array import array
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from organiser.book import named_things
from organiser.book.rhythm_states import select_person_states
from organiser.text.filter_values import ConsentTerm, ContactAge, LastContact, SkillTerm
from organiser.vocabulary import (
    ASKED_LATELY_DAYS,
    LEFT_OUT_DAYS,
    REAL_CONTACT,
    AskedState,
    AvailabilityLevel,
    GapUnit,
    OrganisationKind,
    RhythmState,
)

_IN = "IN (SELECT value FROM json_each(:among))"
_REAL = ", ".join(f"'{kind.value}'" for kind in REAL_CONTACT)
_HELD = "(since IS NULL OR since <= :today) AND (until IS NULL OR until >= :today)"
_SKILLED = f"""
SELECT person_id FROM expertise WHERE skill_id {_IN}
   AND (valid_to IS NULL OR valid_to >= :today)
"""
_WITH_ROOM = f"""
SELECT person_id FROM availability a WHERE level {_IN} AND (until IS NULL OR until >= :today)
   AND NOT EXISTS (SELECT 1 FROM availability n WHERE n.person_id = a.person_id
                      AND (n.as_of > a.as_of OR n.as_of = a.as_of AND n.id > a.id))
"""
#: A whole table read in its order is quicker than its index where most rows are wanted.
_IN_KIND = f"""
SELECT person_id FROM position
 WHERE +organisation_id IN (SELECT o.id FROM organisation o
        WHERE coalesce((SELECT f.kind FROM former_kind f
                         WHERE f.organisation_id = o.id AND f.until >= :today
                         ORDER BY f.until, f.id LIMIT 1), o.kind) {_IN})
   AND {_HELD}
"""
_IN_BODY = f"SELECT person_id FROM position WHERE organisation_id {_IN} AND {_HELD}"
_LIVES = "SELECT person_id FROM address WHERE person_id IS NOT NULL AND "
_WORKS = (
    "SELECT q.person_id FROM address a CROSS JOIN position q"
    " ON q.organisation_id = a.organisation_id AND (q.until IS NULL OR q.until >= :today)"
    " AND (q.since IS NULL OR q.since <= :today)"
    " WHERE a.organisation_id IS NOT NULL AND "
)
_IN_CIRCLE = f"SELECT person_id FROM circle_member WHERE circle_id {_IN} AND {_HELD}"
_TAGGED = f"SELECT person_id FROM person_tag WHERE tag {_IN}"
#: Read in the order of the tables: the index of days would send it back and forth.
_MET_SINCE = f"""
SELECT ip.person_id FROM interaction i CROSS JOIN interaction_participant ip
    ON ip.interaction_id = i.id WHERE +i.happened_on >= :since AND i.kind IN ({_REAL})
"""
_MET_BEFORE = f"""
SELECT ip.person_id FROM interaction_participant ip CROSS JOIN interaction i
    ON i.id = ip.interaction_id WHERE i.happened_on < :since AND i.kind IN ({_REAL})
"""
#: Whether something was agreed to at last: refused on the same day is refused.
_SIDES = {
    True: "given_on IS NOT NULL AND (refused_on IS NULL OR refused_on < given_on)",
    False: "refused_on IS NOT NULL AND (given_on IS NULL OR refused_on >= given_on)",
}
_ASKED_SINCE = "SELECT person_id FROM invitation WHERE asked_on >= :since"


@dataclass(frozen=True, slots=True)
class Asking:
    """What every condition is put to: the book, everybody in it, and the day that counts."""

    connection: sqlite3.Connection
    everybody: Callable[[], "array[int]"]
    today: date

    def ids(self, sql: str, among: Iterable[object] = (), **values: object) -> set[int]:
        """Return the ids that a statement finds; it may speak of `:among` and of `:today`."""
        named = {"among": json.dumps(list(among)), "today": str(self.today), **values}
        return {key for (key,) in self.connection.execute(sql, named)}

    def all_but(self, those: set[int]) -> set[int]:
        """Return everybody else."""
        return set(self.everybody()) - those


def _skills(asking: Asking, terms: Iterable[SkillTerm]) -> Iterator[set[int]]:
    for term in terms:
        meant = named_things.find_skills(asking.connection, term.name)
        stance = "" if term.stance is None else " AND stance = :stance"
        yield asking.ids(_SKILLED + stance, meant, stance=term.stance or "")


def _availability(asking: Asking, levels: Iterable[AvailabilityLevel]) -> Iterator[set[int]]:
    wanted, known = set(levels), set(AvailabilityLevel) - {AvailabilityLevel.UNKNOWN}
    if AvailabilityLevel.UNKNOWN not in wanted:
        yield asking.ids(_WITH_ROOM, wanted)
    else:
        # of whom nothing is known, or nothing any more, there may be no row
        yield asking.all_but(asking.ids(_WITH_ROOM, known - wanted))


def _places(asking: Asking, names: Iterable[str]) -> Iterator[set[int]]:
    found: set[int] = set()
    for name in names:
        column, meant = named_things.find_place(asking.connection, name)
        where = f"{column} {_IN}"
        found |= asking.ids(_LIVES + where, meant) | asking.ids(_WORKS + where, meant)
    yield found


def _kinds(asking: Asking, kinds: Iterable[OrganisationKind]) -> Iterator[set[int]]:
    yield asking.ids(_IN_KIND, kinds)


def _organisations(asking: Asking, names: Iterable[str]) -> Iterator[set[int]]:
    meant = [
        key for name in names for key in named_things.find_organisations(asking.connection, name)
    ]
    yield asking.ids(_IN_BODY, meant)


def _circles(asking: Asking, names: Iterable[str]) -> Iterator[set[int]]:
    for name in names:
        yield asking.ids(_IN_CIRCLE, named_things.find_circles(asking.connection, name))


def _tags(asking: Asking, names: Iterable[str]) -> Iterator[set[int]]:
    for name in names:
        yield asking.ids(_TAGGED, named_things.find_tags(asking.connection, name))


def _last_contact(asking: Asking, spans: Iterable[LastContact]) -> Iterator[set[int]]:
    for span in spans:
        if span.age is ContactAge.NEVER:
            yield asking.all_but(asking.ids(_MET_BEFORE, since="9999-99"))
            continue
        since = str(_begin(span, asking.today))
        met_since = asking.ids(_MET_SINCE, since=since)
        within = span.age is ContactAge.WITHIN
        yield met_since if within else asking.ids(_MET_BEFORE, since=since) - met_since


def _begin(span: LastContact, today: date) -> date:
    """Return the first day of a span that ends today."""
    if span.unit in (GapUnit.DAY, GapUnit.WEEK):
        days = span.count * (7 if span.unit is GapUnit.WEEK else 1)
        return today - timedelta(days=min(days, today.toordinal() - 1))
    months = span.count * (12 if span.unit is GapUnit.YEAR else 1)
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _rhythm(asking: Asking, states: Iterable[RhythmState]) -> Iterator[set[int]]:
    wanted = set(states)
    sql = select_person_states(asking.connection, asking.today)
    known = dict(asking.connection.execute(f"SELECT person_id, state FROM ({sql})"))
    found = {person_id for person_id, state in known.items() if state in wanted}
    yield found | asking.all_but(set(known)) if RhythmState.NONE in wanted else found


def _consents(asking: Asking, terms: Iterable[ConsentTerm]) -> Iterator[set[int]]:
    for term in terms:
        sql = f"SELECT person_id FROM consent WHERE kind = :kind AND {_SIDES[term.given]}"
        yield asking.ids(sql, kind=term.kind)


def _asked(asking: Asking, state: AskedState) -> Iterator[set[int]]:
    since = {
        AskedState.NEVER: date.min,
        AskedState.LEFT_OUT: asking.today - timedelta(days=LEFT_OUT_DAYS),
        AskedState.LATELY: asking.today - timedelta(days=ASKED_LATELY_DAYS),
    }[state]
    asked = asking.ids(_ASKED_SINCE, since=str(since))
    yield asked if state is AskedState.LATELY else asking.all_but(asked)


def _approach(asking: Asking, may: bool) -> Iterator[set[int]]:
    avoided = asking.ids("SELECT id FROM person WHERE do_not_approach")
    yield asking.all_but(avoided) if may else avoided


#: By field of `PeopleFilter`: the sets of people, all of which somebody has to be in.
SETS: Mapping[str, Callable[[Asking, Any], Iterable[set[int]]]] = {
    "skills": _skills,
    "availability": _availability,
    "places": _places,
    "organisation_kinds": _kinds,
    "organisations": _organisations,
    "circles": _circles,
    "tags": _tags,
    "last_contact": _last_contact,
    "rhythm": _rhythm,
    "consents": _consents,
    "asked": _asked,
    "approach": _approach,
}
