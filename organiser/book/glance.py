"""The quick look: lists and counts by plain `sqlite3`, before and beside the mapped classes.

Read only. The window's first paint and every list come from here; a test holds its statements
against the models.
"""

import sqlite3
from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from organiser.book.file import open_plain, unreadable
from organiser.text.addresses import joined_place
from organiser.text.names import full_name
from organiser.vocabulary import LICENCE_SOON_DAYS, REAL_CONTACT, NameOrder

if TYPE_CHECKING:
    from organiser.book.circle_list import CircleGlance
    from organiser.book.people_columns import Cells, Due
    from organiser.book.people_filter import PeopleFinder
    from organiser.book.quiet import QuietRow
    from organiser.book.reasons import Reason
    from organiser.text.filter_values import PeopleFilter
    from organiser.text.log_line import Named
    from organiser.text.query_words import QueryKey

_REAL = ", ".join(f"'{kind.value}'" for kind in REAL_CONTACT)
_PEOPLE = f"""
SELECT p.id, p.family_name, p.given_name, p.name_order, p.family_reading, p.given_reading,
       (SELECT o.name FROM position q JOIN organisation o ON o.id = q.organisation_id
         WHERE q.person_id = p.id AND (q.since IS NULL OR q.since <= ?1)
           AND (q.until IS NULL OR q.until >= ?1)
         ORDER BY q.represents DESC, q.id LIMIT 1),
       (SELECT q.title FROM position q
         WHERE q.person_id = p.id AND (q.since IS NULL OR q.since <= ?1)
           AND (q.until IS NULL OR q.until >= ?1)
         ORDER BY q.represents DESC, q.id LIMIT 1),
       (SELECT max(i.happened_on) FROM interaction_participant ip
         JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id AND i.kind IN ({_REAL})),
       'guessed' IN (p.family_reading_sureness, p.given_reading_sureness), p.do_not_approach,
       EXISTS (SELECT 1 FROM photo WHERE photo.person_id = p.id)
FROM person p WHERE p.id IN (%s)
"""
_ORGANISATIONS = """
SELECT o.id, o.name, o.reading, s.sort_key,
       coalesce((SELECT f.kind FROM former_kind f
         WHERE f.organisation_id = o.id AND f.until >= :today ORDER BY f.until, f.id LIMIT 1),
         o.kind),
       (SELECT count(DISTINCT q.person_id) FROM position q
         WHERE q.organisation_id = o.id AND (q.since IS NULL OR q.since <= :today)
           AND (q.until IS NULL OR q.until >= :today)),
       coalesce(a.prefecture, ''), coalesce(a.municipality, ''),
       (SELECT min(l.valid_to) FROM licence l
         WHERE l.organisation_id = o.id AND l.valid_to IS NOT NULL
           AND (l.valid_to <= :soon OR l.renewal_opens_on <= :today)
           AND NOT EXISTS (SELECT 1 FROM licence n
             WHERE n.organisation_id = o.id AND n.licence_class = l.licence_class AND n.id <> l.id
               AND (n.valid_to IS NULL OR n.valid_to > l.valid_to)))
FROM organisation o JOIN organisation_search s ON s.organisation_id = o.id
LEFT JOIN address a
  ON a.id = (SELECT min(first.id) FROM address first WHERE first.organisation_id = o.id)
WHERE :folded = '' OR instr(s.folded, :folded)
ORDER BY s.sort_key, o.id
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGlance:
    """One person in a list; `last_contact` is the last real contact, nothing if there was none.

    `is_guessed` says that of the reading, `is_avoided` that they are not to be approached.
    """

    person_id: int
    name: str
    reading: str
    organisation: str
    title: str
    last_contact: date | None
    is_guessed: bool
    is_avoided: bool
    has_photo: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationGlance:
    """One organisation in a list; `people` counts those in a post there now.

    `licence_ends` is the last day of a licence that runs out soon, can be renewed or has run out.
    """

    organisation_id: int
    name: str
    reading: str
    sort_key: str
    kind: str
    people: int
    prefecture: str
    place: str
    licence_ends: date | None


class Glance:
    """A read-only connection for lists; opened once, used on the thread of the window.

    `path` is the book's file.
    """

    def __init__(self, path: Path) -> None:
        """Open the book's file; raises `BookError` when it cannot be read."""
        self.path = path
        self._connection = open_plain(path, read_only=True)
        self._finder: PeopleFinder | None = None
        try:
            self._connection.execute("PRAGMA busy_timeout = 5000")
            self._connection.execute("SELECT count(*) FROM person_search LIMIT 1")
        except sqlite3.Error as error:
            self._connection.close()
            raise unreadable(path, error) from error

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def people_keys(
        self, wanted: "PeopleFilter | str" = "", *, today: date, limit: int = 1000
    ) -> "array[int]":
        """Return person ids in kana order: all of them, or those that a filter finds.

        A text is read as `people_query.parse` reads it. Those found by words come as far as `limit`
        goes, first those whose names hold the words.
        """
        # Folding brings tables along that no first paint needs.
        if isinstance(wanted, str):
            if not wanted.strip():
                from organiser.book.search import all_keys

                return all_keys(self._connection)
            from organiser.text.people_query import parse

            wanted = parse(wanted)
        return self._people().keys(wanted, today=today, limit=limit)

    def _people(self) -> "PeopleFinder":
        if self._finder is None:
            from organiser.book.people_filter import PeopleFinder

            self._finder = PeopleFinder(self._connection)
        return self._finder

    def reasons(
        self, person_ids: Sequence[int], wanted: "PeopleFilter", *, today: date
    ) -> "dict[int, Reason]":
        """Return why these people are found by the words of a filter, where their row is silent.

        The row is what `people_page` says: name, reading, organisation and post.
        """
        from organiser.book.reasons import find_reasons

        if not wanted.words:
            return {}
        rows = self.people_page(person_ids, today=today)
        shown = {
            row.person_id: f"{row.name}\n{row.reading}\n{row.organisation}\n{row.title}"
            for row in rows
        }
        return find_reasons(self._connection, wanted.words, shown)

    def proposals(self, key: "QueryKey", text: str) -> list[str]:
        """Return what the book has for a key of the search line: names that begin with a text."""
        from organiser.book.named_things import list_names

        return list_names(self._connection, key, text)

    def named(self, text: str, *, today: date, beginning: bool = False) -> "list[Named]":
        """Return whom or what a name means that was written in passing, or what begins with it."""
        from organiser.book import spoken_names
        from organiser.text.log_line import Named

        find = spoken_names.find_people_beginning if beginning else spoken_names.find_people_called
        others = (
            spoken_names.find_others_beginning if beginning else spoken_names.find_others_called
        )
        people = self.people_page(find(self._connection, text), today=today)
        return [
            *(
                Named(sort="person", key=one.person_id, name=one.name, detail=one.organisation)
                for one in people
            ),
            *others(self._connection, text),
        ]

    def people_page(self, keys: Sequence[int], *, today: date) -> list[PersonGlance]:
        """Return the rows for some ids, in their order; ids that are gone are left out."""
        places = ", ".join("?" for _ in keys)
        found = self._connection.execute(_PEOPLE % places, (today.isoformat(), *keys))
        rows = {row[0]: row for row in found}
        return [_person(rows[key]) for key in keys if key in rows]

    def first_places(self, keys: Sequence[int]) -> dict[str, int]:
        """Return where each initial begins in keys that are in kana order."""
        from organiser.book.people_order import first_places

        return first_places(self._connection, keys)

    def order_people(
        self, keys: Sequence[int], by: str, *, descending: bool, today: date
    ) -> "array[int]":
        """Return keys in an order of `people_order` other than that of kana."""
        from organiser.book.people_order import order_people

        return order_people(self._connection, keys, by, descending=descending, today=today)

    def people_cells(
        self, keys: Sequence[int], columns: Collection[str], *, today: date
    ) -> "dict[int, Cells]":
        """Return what further columns of the list of people say; see `people_columns`."""
        from organiser.book.people_columns import read_cells

        return read_cells(self._connection, keys, columns, today=today)

    def quiet_people(self, *, today: date, limit: int) -> "tuple[list[QuietRow], int]":
        """Return the people with whom a contact is due, worst first, and how many in all."""
        from organiser.book.quiet import list_quiet_people

        return list_quiet_people(self._connection, today=today, limit=limit)

    def quiet_circles(self, *, today: date) -> "list[QuietRow]":
        """Return the circles that have gone quiet, the quietest first."""
        from organiser.book.quiet import list_quiet_circles

        return list_quiet_circles(self._connection, today=today)

    def people_due(self, keys: Sequence[int], *, today: date) -> "dict[int, Due]":
        """Return when the next contact is due with those of these people who have a rhythm."""
        from organiser.book.people_columns import read_due

        return read_due(self._connection, keys, today=today)

    def photo(self, person_id: int) -> bytes:
        """Return a person's picture as it came, empty without one."""
        row = self._connection.execute(
            "SELECT content FROM photo WHERE person_id = ?", (person_id,)
        ).fetchone()
        return bytes(row[0]) if row else b""

    def organisations(self, query: str = "", *, today: date) -> list[OrganisationGlance]:
        """Return all organisations in kana order, or those whose name or reading has the text."""
        from organiser.text.folding import fold

        folded = fold(query).strip()
        rows = self._connection.execute(
            _ORGANISATIONS,
            {
                "folded": folded,
                "today": today.isoformat(),
                "soon": (today + timedelta(days=LICENCE_SOON_DAYS)).isoformat(),
            },
        )
        return [
            OrganisationGlance(
                organisation_id=row[0],
                name=row[1],
                reading=row[2],
                sort_key=row[3],
                kind=row[4],
                people=row[5],
                prefecture=row[6],
                place=joined_place(row[6], row[7]),
                licence_ends=date.fromisoformat(row[8]) if row[8] else None,
            )
            for row in rows
        ]

    def circles(self, query: str = "", *, today: date) -> "list[CircleGlance]":
        """Return all circles in the order of their names, or those that have the text."""
        from organiser.book.circle_list import list_circles

        return list_circles(self._connection, query, today=today)

    def counts(self) -> dict[str, int]:
        """Return how many people, organisations, circles, open programmes and tours there are."""
        (row,) = self._connection.execute(
            "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM organisation),"
            " (SELECT count(*) FROM circle),"
            " (SELECT count(*) FROM programme WHERE closed_on IS NULL),"
            " (SELECT count(*) FROM tour)"
        ).fetchall()
        names = ("people", "organisations", "circles", "programmes", "tours")
        return dict(zip(names, row, strict=True))

    def setting(self, name: str) -> str:
        """Return a preference kept in the book, empty if it was never set."""
        row = self._connection.execute(
            "SELECT value FROM setting WHERE name = ?", (name,)
        ).fetchone()
        return str(row[0]) if row else ""


def _person(row: Sequence[str | int | None]) -> PersonGlance:
    key, family, given, order, family_reading, given_reading, organisation, title, last = row[:9]
    return PersonGlance(
        person_id=int(key or 0),
        name=full_name(str(family), str(given), NameOrder(str(order))),
        reading=f"{family_reading} {given_reading}".strip(),
        organisation=str(organisation or ""),
        title=str(title or ""),
        last_contact=date.fromisoformat(str(last)) if last else None,
        is_guessed=bool(row[9]),
        is_avoided=bool(row[10]),
        has_photo=bool(row[11]),
    )
