"""Which people a filter finds: sets of ids from plain SQL, joined, in kana order.

Runs on the reading connection of the lists; never on all rows where an index will do.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Mapping
from datetime import date

from organiser.book import search
from organiser.book.people_sets import SETS, Asking
from organiser.book.search_terms import asked_words
from organiser.text.filter_values import EMPTY, PeopleFilter, terms_of, with_term
from organiser.text.people_query import parse
from organiser.text.query_words import plain

#: A field of a filter and the value there.
Condition = tuple[str, object]


class PeopleFinder:
    """Finds people on one connection.

    It remembers the order of people and who met the conditions asked last, until the book is
    written again: while words are typed beside conditions, these are not asked anew.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Keep the connection; nothing is read yet."""
        self._connection = connection
        self._order: array[int] | None = None
        self._met: dict[Condition, tuple[set[int], ...]] = {}
        self._state: tuple[int, date] | None = None

    def keys(self, wanted: PeopleFilter, *, today: date, limit: int | None) -> "array[int]":
        """Return those whom a filter finds in kana order; of those found by words the first.

        With words, people whose names hold them come first, and there are at most `limit`.
        """
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        if (version, today) != self._state:
            self._order, self._met, self._state = None, {}, (version, today)
        asking = _Remembering(Asking(self._connection, self._everybody, today), self._met)
        found = self._keys(wanted, asking, limit, frozenset())
        self._met = asking.used
        return found

    def _everybody(self) -> "array[int]":
        if self._order is None:
            self._order = search.all_keys(self._connection)
        return self._order

    def _keys(
        self,
        wanted: PeopleFilter,
        asking: "_Remembering",
        limit: int | None,
        inside: frozenset[int],
    ) -> "array[int]":
        found = self._meeting(wanted, asking, inside)
        # signs alone are no words: beside conditions they are still being typed
        if wanted.words and (asked_words(wanted.words) or found is None):
            hits = search.find_people(self._connection, wanted.words, limit=limit, among=found)
            return array("q", (hit.person_id for hit in hits))
        if found is None:
            return self._everybody()[:]
        return array("q", filter(found.__contains__, self._everybody()))

    def _meeting(
        self, wanted: PeopleFilter, asking: "_Remembering", inside: frozenset[int]
    ) -> set[int] | None:
        """Return who meets all conditions but the words; nothing if there are no conditions."""
        found: set[int] | None = None
        for met in self._sets(wanted, asking, inside):
            found = met if found is None else found & met
            if not found:
                return found
        left_out = wanted.without
        if left_out is None:
            return found
        found = set(self._everybody()) if found is None else found
        for term in terms_of(left_out):
            for met in self._sets(with_term(EMPTY, term), asking, inside):
                found = found - met
        for word in left_out.words.split():
            hits = search.find_people(self._connection, word, limit=None, among=found)
            found = found - {hit.person_id for hit in hits}
        return found

    def _sets(
        self, wanted: PeopleFilter, asking: "_Remembering", inside: frozenset[int]
    ) -> Iterable[set[int]]:
        for field in SETS:
            value = getattr(wanted, field)
            if value is not None and value != ():
                yield from asking.sets(field, value)
        for name in wanted.saved:
            yield self._kept(name, asking, inside)

    def _kept(self, name: str, asking: "_Remembering", inside: frozenset[int]) -> set[int]:
        """Return whom a kept filter stands for; nobody if it is gone or asks for itself."""
        rows = self._connection.execute("SELECT id, name, line, frozen_on FROM saved_filter")
        row = next((row for row in rows if plain(row[1]) == plain(name)), None)
        if row is None or row[0] in inside:
            return set()
        if row[3] is not None:
            return asking.asking.ids(
                "SELECT person_id FROM saved_filter_person WHERE saved_filter_id = :kept",
                kept=row[0],
            )
        return set(self._keys(parse(row[2]), asking, None, inside | {row[0]}))


class _Remembering:
    """Asks for the people who meet conditions, each once; `used` are those of this filter."""

    def __init__(self, asking: Asking, known: Mapping[Condition, tuple[set[int], ...]]) -> None:
        self.asking = asking
        self.used: dict[Condition, tuple[set[int], ...]] = {}
        self._known = known

    def sets(self, field: str, value: object) -> tuple[set[int], ...]:
        condition = (field, value)
        met = self.used.get(condition) or self._known.get(condition)
        if met is None:
            met = tuple(SETS[field](self.asking, value))
        self.used[condition] = met
        return met
