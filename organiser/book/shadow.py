"""Keeping the search index in step: which people a change touches, and their texts gathered anew.

Runs in the transaction of the change itself, on the plain SQLite connection, so that the index
never says more or less than the book.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from organiser.book import search
from organiser.book.person_texts import FAR, NEAR, also_found_by, texts_about
from organiser.book.recording import RowChange
from organiser.text.folding import fold, searchable_name, searchable_reading
from organiser.text.found_in import FoundIn
from organiser.text.names import full_name
from organiser.text.sorting import sort_key
from organiser.vocabulary import NameOrder

#: Tables with a `person_id` whose texts are searched.
_OF_PERSON = frozenset(
    {
        "position",
        "contact_point",
        "person_tag",
        "former_name",
        "expertise",
        "availability",
        "consent",
        "address",
        "promise",
        "circle_member",
        "interaction_participant",
    }
)
#: For tables that many people share: the people behind one of their rows.
_SHARED = {
    "organisation": "SELECT person_id FROM position WHERE organisation_id = ?",
    "skill": "SELECT person_id FROM expertise WHERE skill_id = ?",
    "circle": "SELECT person_id FROM circle_member WHERE circle_id = ?",
    "interaction": "SELECT person_id FROM interaction_participant WHERE interaction_id = ?",
}
_NAMES = """
SELECT id, family_name, given_name, family_reading, given_reading, name_order
FROM person WHERE id IN (SELECT value FROM json_each(?))
"""
#: How many people are gathered at once: enough to spare statements, little enough for memory.
_AT_ONCE = 1000


def follow(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> None:
    """Bring the index in step with rows just written."""
    people = sorted(_people_behind(connection, rows))
    entries = list(_entries(connection, people))
    for person_id in set(people) - {entry.person_id for entry in entries}:
        search.forget_person(connection, person_id)
    search.index_people(connection, entries)
    for organisation_id in {row.row_id for row in rows if row.table == "organisation"}:
        index_organisation(connection, organisation_id)


def _entries(connection: sqlite3.Connection, people: Sequence[int]) -> Iterator[search.Entry]:
    """Gather the texts of some people; those who are gone are left out."""
    for begin in range(0, len(people), _AT_ONCE):
        some = people[begin : begin + _AT_ONCE]
        near, far = _lines(connection, NEAR, some), _lines(connection, FAR, some)
        for person_id, family, given, *readings, order in connection.execute(
            _NAMES, (json.dumps(some),)
        ):
            names = (searchable_name(family, given), searchable_reading(*readings))
            yield search.Entry(
                person_id=person_id,
                sort_key=sort_key(
                    " ".join(readings).strip(), full_name(family, given, NameOrder(order))
                ),
                names="\n".join(filter(None, (*names, *near[person_id]))),
                everything="\n".join(far[person_id]),
            )


def _lines(
    connection: sqlite3.Connection, sources: Sequence[tuple[FoundIn, str]], people: Sequence[int]
) -> Mapping[int, list[str]]:
    """Return, by person, the lines by which what some sources say is found."""
    found: dict[int, list[str]] = defaultdict(list)
    for written in texts_about(connection, sources, people):
        found[written.person_id].append(written.text)
        found[written.person_id].extend(also_found_by(written))
    return found


def index_organisation(connection: sqlite3.Connection, organisation_id: int) -> None:
    """Index one organisation's name and reading; one that is gone is forgotten."""
    found = connection.execute(
        "SELECT name, reading, branch FROM organisation WHERE id = ?", (organisation_id,)
    ).fetchone()
    connection.execute(
        "DELETE FROM organisation_search WHERE organisation_id = ?", (organisation_id,)
    )
    if found:
        name, reading, _branch = found
        connection.execute(
            "INSERT INTO organisation_search (organisation_id, sort_key, folded) VALUES (?, ?, ?)",
            (organisation_id, sort_key(reading, name), fold(" ".join(found))),
        )


def rebuild(connection: sqlite3.Connection) -> None:
    """Index everybody and every organisation anew."""
    people = [person_id for (person_id,) in connection.execute("SELECT id FROM person")]
    search.rebuild(connection, list(_entries(connection, people)))
    for (organisation_id,) in connection.execute("SELECT id FROM organisation").fetchall():
        index_organisation(connection, organisation_id)


def _people_behind(connection: sqlite3.Connection, rows: Iterable[RowChange]) -> set[int]:
    people: set[int] = set()
    for row in rows:
        if row.table == "person":
            people.add(row.row_id)
        elif row.table in _OF_PERSON:
            people |= _owners(connection, row)
        elif row.table in _SHARED:
            found = connection.execute(_SHARED[row.table], (row.row_id,))
            people.update(person_id for (person_id,) in found)
    return people


def _owners(connection: sqlite3.Connection, row: RowChange) -> set[int]:
    """Return whose row it is and was; an update that leaves the owner alone does not name them."""
    sides = [side for side in (row.before, row.after) if side]
    named = {side["person_id"] for side in sides if "person_id" in side}
    if not named:
        sql = f"SELECT person_id FROM {row.table} WHERE id = ?"
        named = {person_id for (person_id,) in connection.execute(sql, (row.row_id,))}
    return named - {None}
