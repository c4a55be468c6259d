"""The search index: what each person is found by, in kana order, and the questions put to it.

Two full-text tables hold overlapping pairs of signs, one of names, one of everything written about
a person; a row's number is the person's place in kana order, so the first hits need no sorting. All
writing happens inside the caller's transaction.
"""

import json
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from organiser.book.kana_order import gap_for, make_room, neighbours, spread
from organiser.book.search_rows import SELECT_ROWS, Row, put_in, row_of, take_out
from organiser.book.search_terms import (
    asked_words,
    everything_expression,
    everything_tokens,
    names_expression,
    names_tokens,
    shadow,
)
from organiser.wording import Phrase, phrase

#: The tables of the index, in the order of their making.
SCHEMA = (
    "CREATE TABLE person_search (position INTEGER PRIMARY KEY, person_id INTEGER NOT NULL UNIQUE, "
    "sort_key TEXT NOT NULL, names TEXT NOT NULL, everything TEXT NOT NULL)",
    "CREATE INDEX ix_person_search_sort_key ON person_search (sort_key, person_id)",
    "CREATE VIRTUAL TABLE person_names_fts USING fts5(tokens, content='', columnsize=0, "
    "prefix='1', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE person_everything_fts USING fts5(tokens, content='', columnsize=0, "
    "prefix='1', detail=none, tokenize='unicode61 remove_diacritics 0')",
)

_FTS_TABLES = ("person_names_fts", "person_everything_fts")
_PRIME = 1_000_003
#: Passes over places that are not among some people's before anything of theirs is read.
_AMONG = (
    " AND +f.rowid IN (SELECT position FROM person_search"
    " WHERE person_id IN (SELECT value FROM json_each(?)))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What one person is found by, as written.

    `names` has one line for each name, reading, organisation and tag, `everything` the rest; spaces
    within a line of `names` do not count. `sort_key` is that of `text.sorting`.
    """

    person_id: int
    sort_key: str
    names: str
    everything: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A person who was found, and whether all words stand in the names."""

    person_id: int
    in_names: bool


def index_person(
    connection: sqlite3.Connection, person_id: int, *, sort_key: str, names: str, everything: str
) -> None:
    """Make a person findable by these texts and by no earlier ones; see `Entry`."""
    entry = Entry(person_id=person_id, sort_key=sort_key, names=names, everything=everything)
    index_people(connection, [entry])


def index_people(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Make people, each named once, findable by their texts; who has not changed costs nothing."""
    newcomers = []
    for entry in entries:
        old = row_of(connection, entry.person_id)
        if old is None or old.sort_key != entry.sort_key:
            take_out(connection, [old] if old else [])
            newcomers.append(entry)
        elif (new := _row(entry, old.position)) != old:
            take_out(connection, [old])
            put_in(connection, [new])
    _place(connection, sorted(newcomers, key=_key))


def forget_person(connection: sqlite3.Connection, person_id: int) -> None:
    """Take a person out of the index; nothing happens if they are not in it."""
    row = row_of(connection, person_id)
    take_out(connection, [row] if row else [])


def rebuild(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Empty the index and fill it with these people."""
    connection.execute("DELETE FROM person_search")
    for table in _FTS_TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    _place(connection, sorted(entries, key=_key))
    for table in _FTS_TABLES:
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


def find_people(
    connection: sqlite3.Connection,
    query: str,
    *,
    limit: int | None = 50,
    offset: int = 0,
    among: Collection[int] | None = None,
) -> list[Hit]:
    """Return the people found by every word of what was typed, perhaps only those among some ids.

    In kana order, first those whose names hold all words, then those found by anything written
    about them. One sign is enough for a word. Nothing typed, or only punctuation, finds nobody.
    Without a limit all are found.
    """
    words = asked_words(query)
    if not words:
        return []
    wanted = -1 if limit is None else limit + offset
    chosen, some = ("", ()) if among is None else (_AMONG, (json.dumps(list(among)),))
    rows = connection.execute(
        "SELECT p.person_id FROM person_names_fts AS f CROSS JOIN person_search AS p "
        f"ON p.position = f.rowid WHERE person_names_fts MATCH ?{chosen} ORDER BY f.rowid LIMIT ?",
        (names_expression(words), *some, wanted),
    )
    hits = [Hit(person_id=person_id, in_names=True) for (person_id,) in rows]
    if limit is None or len(hits) < wanted:
        # everything holds the names too, so those already found come again
        found = {hit.person_id for hit in hits}
        question, values = _everything_question("p.person_id", words, chosen)
        for (person_id,) in connection.execute(question, (*values, *some, wanted)):
            if person_id not in found:
                hits.append(Hit(person_id=person_id, in_names=False))
    return hits[offset:] if limit is None else hits[offset:wanted]


def count_people(connection: sqlite3.Connection, query: str, *, limit: int = 1000) -> int:
    """Return how many people a query finds; counting stops at `limit`."""
    words = asked_words(query)
    if not words:
        return 0
    question, values = _everything_question("1", words)
    row = connection.execute(f"SELECT count(*) FROM ({question})", (*values, limit)).fetchone()
    return int(row[0])


def all_keys(connection: sqlite3.Connection) -> "array[int]":
    """Return the ids of all people in kana order; reads the index of the order alone."""
    rows = connection.execute("SELECT person_id FROM person_search ORDER BY sort_key, person_id")
    return array("q", (person_id for (person_id,) in rows))


def check(connection: sqlite3.Connection) -> list[Phrase]:
    """Return what is wrong with the index as sentences; it reads all of it and writes nothing."""
    misplaced, expected = 0, {table: _Tally() for table in _FTS_TABLES}
    before = ("", 0)
    for stored in connection.execute(f"{SELECT_ROWS} ORDER BY position"):
        row = Row(*stored)
        misplaced += (row.sort_key, row.person_id) < before
        before = (row.sort_key, row.person_id)
        expected["person_names_fts"].add(row.position, names_tokens(row.names))
        expected["person_everything_fts"].add(row.position, everything_tokens(row.everything))
    amiss = sum(expected[table].differences(connection, table) for table in _FTS_TABLES)
    problems = []
    if misplaced:
        problems.append(
            phrase(
                "The search index has {count} people in the wrong order."
                " “organiser check --mend” builds it anew.",
                count=misplaced,
            )
        )
    if amiss:
        problems.append(
            phrase(
                "The search index does not fit its people in {count} places."
                " “organiser check --mend” builds it anew.",
                count=amiss,
            )
        )
    return problems


def _everything_question(
    column: str, words: Sequence[tuple[str, ...]], chosen: str = ""
) -> tuple[str, list[str]]:
    conditions = ["person_everything_fts MATCH ?"]
    values = [everything_expression(words)]
    for forms in words:
        # that table knows which pairs a text has, not where: longer words are looked up in the text
        if max(map(len, forms)) > 2:
            conditions.append(f"({' OR '.join(['instr(p.everything, ?)'] * len(forms))})")
            values.extend(forms)
    where = " AND ".join(conditions) + chosen
    return (
        f"SELECT {column} FROM person_everything_fts AS f CROSS JOIN person_search AS p "
        f"ON p.position = f.rowid WHERE {where} ORDER BY f.rowid LIMIT ?",
        values,
    )


def _place(connection: sqlite3.Connection, newcomers: Sequence[Entry]) -> None:
    """Put in people who are not in the index, given in kana order."""
    if not newcomers:
        return
    (people,) = connection.execute("SELECT count(*) FROM person_search").fetchone()
    gap = gap_for(people + len(newcomers))
    done = 0
    while done < len(newcomers):
        key = _key(newcomers[done])
        beside = neighbours(connection, *key)
        # all who come before the next one already there share one gap
        end = len(newcomers)
        if beside.next_key is not None:
            end = bisect_left(newcomers, beside.next_key, done, key=_key)
        places = spread(beside.low, beside.high, end - done, gap=gap)
        if places:
            put_in(connection, map(_row, newcomers[done:end], places))
            done = end
        else:
            make_room(connection, *key, count=end - done, gap=gap)


def _key(entry: Entry) -> tuple[str, int]:
    return entry.sort_key, entry.person_id


def _row(entry: Entry, position: int) -> Row:
    return Row(position, entry.person_id, entry.sort_key, *shadow(entry.names, entry.everything))


class _Tally:
    """How often each token stands, and for whom: equal tallies mean equal indexes in practice."""

    def __init__(self) -> None:
        self._tokens: dict[str, tuple[int, int]] = {}

    def add(self, position: int, tokens: Iterable[str]) -> None:
        mark = abs(position) % _PRIME
        for token in tokens:
            count, marks = self._tokens.get(token, (0, 0))
            self._tokens[token] = (count + 1, marks + mark)

    def differences(self, connection: sqlite3.Connection, table: str) -> int:
        """Return for how many tokens a full-text table says something else."""
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.search_tokens USING fts5vocab(main, {table}, instance)"
        )
        rows = connection.execute(
            f"SELECT term, count(*), sum(abs(doc) % {_PRIME}) FROM temp.search_tokens GROUP BY term"
        )
        held = {term: (count, marks) for term, count, marks in rows}
        connection.execute("DROP TABLE temp.search_tokens")
        return len(dict(held.items() ^ self._tokens.items()))
