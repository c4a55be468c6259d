"""Keeping the search index in step: which people a change touches, and their texts gathered anew.

Runs in the transaction of the change itself, on the plain SQLite connection, so that the index
never says more or less than the book.
"""

import sqlite3
from collections.abc import Iterable, Sequence

from organiser.book import search
from organiser.book.recording import RowChange
from organiser.text.folding import fold, searchable_name, searchable_reading
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
        "address",
        "interaction_participant",
    }
)
#: For tables that many people share: the people behind one of their rows.
_SHARED = {
    "organisation": "SELECT person_id FROM position WHERE organisation_id = ?",
    "skill": "SELECT person_id FROM expertise WHERE skill_id = ?",
    "interaction": "SELECT person_id FROM interaction_participant WHERE interaction_id = ?",
}
_NAMES = """
SELECT family_name, given_name, further_names, nickname, family_reading, given_reading, name_order
FROM person WHERE id = ?
"""
#: What counts as a name of someone: found first.
_NEAR = (
    "SELECT family_name || given_name FROM former_name WHERE person_id = ?",
    "SELECT o.name, o.reading FROM position p"
    " JOIN organisation o ON o.id = p.organisation_id WHERE p.person_id = ?",
    "SELECT tag FROM person_tag WHERE person_id = ?",
)
_TEXTS = (
    "SELECT notes, how_we_met, languages FROM person WHERE id = ?",
    "SELECT title, department FROM position WHERE person_id = ?",
    "SELECT value, label FROM contact_point WHERE person_id = ?",
    "SELECT prefecture, municipality, rest FROM address WHERE person_id = ?",
    "SELECT s.name, s.reading, s.synonyms FROM expertise e"
    " JOIN skill s ON s.id = e.skill_id WHERE e.person_id = ?",
    "SELECT i.text, i.about FROM interaction_participant ip"
    " JOIN interaction i ON i.id = ip.interaction_id WHERE ip.person_id = ?",
)


def follow(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> None:
    """Bring the index in step with rows just written."""
    people = _people_behind(connection, rows)
    entries = {person_id: _entry(connection, person_id) for person_id in sorted(people)}
    for person_id, entry in entries.items():
        if entry is None:
            search.forget_person(connection, person_id)
    search.index_people(connection, [entry for entry in entries.values() if entry])
    for organisation_id in {row.row_id for row in rows if row.table == "organisation"}:
        index_organisation(connection, organisation_id)


def _entry(connection: sqlite3.Connection, person_id: int) -> search.Entry | None:
    """Gather one person's texts; nothing for a person who is gone."""
    found = connection.execute(_NAMES, (person_id,)).fetchone()
    if found is None:
        return None
    family, given, further, nickname, family_reading, given_reading, order = found
    names = (
        searchable_name(family, given),
        searchable_reading(family_reading, given_reading),
        further,
        nickname,
        *(_joined(connection.execute(sql, (person_id,))) for sql in _NEAR),
    )
    return search.Entry(
        person_id=person_id,
        sort_key=sort_key(
            f"{family_reading} {given_reading}".strip(),
            full_name(family, given, NameOrder(order)),
        ),
        names="\n".join(filter(None, names)),
        everything="\n".join(_joined(connection.execute(sql, (person_id,))) for sql in _TEXTS),
    )


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
    people = connection.execute("SELECT id FROM person").fetchall()
    entries = (_entry(connection, person_id) for (person_id,) in people)
    search.rebuild(connection, [entry for entry in entries if entry])
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


def _joined(rows: Iterable[Sequence[str | None]]) -> str:
    return "\n".join(text for row in rows for text in row if text)
