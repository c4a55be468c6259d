"""The quick look: lists and counts by plain `sqlite3`, before and beside the mapped classes.

Read only. The window's first paint and every list come from here; a test holds its statements
against the models.
"""

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from organiser.book.file import open_plain, unreadable
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.vocabulary import REAL_CONTACT, NameOrder

_REAL = ", ".join(f"'{kind.value}'" for kind in REAL_CONTACT)
_PEOPLE = f"""
SELECT p.id, p.family_name, p.given_name, p.name_order, p.family_reading, p.given_reading,
       (SELECT o.name FROM position q JOIN organisation o ON o.id = q.organisation_id
         WHERE q.person_id = p.id AND (q.until IS NULL OR q.until >= ?1)
         ORDER BY q.represents DESC, q.id LIMIT 1),
       (SELECT q.title FROM position q
         WHERE q.person_id = p.id AND (q.until IS NULL OR q.until >= ?1)
         ORDER BY q.represents DESC, q.id LIMIT 1),
       (SELECT max(i.happened_on) FROM interaction_participant ip
         JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id AND i.kind IN ({_REAL}))
FROM person p WHERE p.id IN (%s)
"""
_ORGANISATIONS = """
SELECT o.id, o.name, o.reading, o.kind,
       (SELECT count(*) FROM position q
         WHERE q.organisation_id = o.id AND (q.until IS NULL OR q.until >= :today)),
       coalesce(a.prefecture, ''), coalesce(a.municipality, '')
FROM organisation o JOIN organisation_search s ON s.organisation_id = o.id
LEFT JOIN address a
  ON a.id = (SELECT min(first.id) FROM address first WHERE first.organisation_id = o.id)
WHERE :folded = '' OR instr(s.folded, :folded)
ORDER BY s.sort_key, o.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGlance:
    """One person in a list; `last_contact` is the last real contact, nothing if there was none."""

    person_id: int
    name: str
    reading: str
    organisation: str
    title: str
    last_contact: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationGlance:
    """One organisation in a list; `people` counts those in a post there now."""

    organisation_id: int
    name: str
    reading: str
    kind: str
    people: int
    place: str


class Glance:
    """A read-only connection for lists; opened once, used on the thread of the window."""

    def __init__(self, path: Path) -> None:
        """Open the book's file; raises `BookError` when it cannot be read."""
        self._connection = open_plain(path, read_only=True)
        try:
            self._connection.execute("PRAGMA busy_timeout = 5000")
            self._connection.execute("SELECT count(*) FROM person_search LIMIT 1")
        except sqlite3.Error as error:
            self._connection.close()
            raise unreadable(path, error) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def people_keys(self, query: str = "", *, limit: int = 1000) -> "array[int]":
        """Return person ids in kana order: all of them, or the first that a search finds."""
        # Folding brings tables along that no first paint needs.
        from organiser.book import search

        if not query.strip():
            return search.all_keys(self._connection)
        hits = search.find_people(self._connection, query, limit=limit)
        return array("q", (hit.person_id for hit in hits))

    def people_page(self, keys: Sequence[int], *, today: date) -> list[PersonGlance]:
        """Return the rows for some ids, in their order; ids that are gone are left out."""
        places = ", ".join("?" for _ in keys)
        found = self._connection.execute(_PEOPLE % places, (today.isoformat(), *keys))
        rows = {row[0]: row for row in found}
        return [_person(rows[key]) for key in keys if key in rows]

    def organisations(self, query: str = "", *, today: date) -> list[OrganisationGlance]:
        """Return all organisations in kana order, or those whose name or reading has the text."""
        from organiser.text.folding import fold

        folded = fold(query).strip()
        rows = self._connection.execute(
            _ORGANISATIONS, {"folded": folded, "today": today.isoformat()}
        )
        return [
            OrganisationGlance(
                organisation_id=row[0],
                name=row[1],
                reading=row[2],
                kind=row[3],
                people=row[4],
                place=joined_place(row[5], row[6]),
            )
            for row in rows
        ]

    def counts(self) -> dict[str, int]:
        """Return how many people, organisations, open programmes and tours there are."""
        (row,) = self._connection.execute(
            "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM organisation),"
            " (SELECT count(*) FROM programme WHERE closed_on IS NULL),"
            " (SELECT count(*) FROM tour)"
        ).fetchall()
        return dict(zip(("people", "organisations", "programmes", "tours"), row, strict=True))

    def setting(self, name: str) -> str:
        """Return a preference kept in the book, empty if it was never set."""
        row = self._connection.execute(
            "SELECT value FROM setting WHERE name = ?", (name,)
        ).fetchone()
        return str(row[0]) if row else ""


def _person(row: Sequence[str | int | None]) -> PersonGlance:
    key, family, given, order, family_reading, given_reading, organisation, title, last = row
    return PersonGlance(
        person_id=int(key or 0),
        name=full_name(str(family), str(given), NameOrder(str(order))),
        reading=f"{family_reading} {given_reading}".strip(),
        organisation=str(organisation or ""),
        title=str(title or ""),
        last_contact=date.fromisoformat(str(last)) if last else None,
    )
