"""Whom a name means that was written in passing: 高橋, たかはし, takahashi, Misaki Takahashi.

Plain SQL on the reading connection. A name means those who are called exactly so by one of their
names or readings; width, kana, case and old kanji do not count.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from organiser.book.search_terms import asked_words, names_expression
from organiser.text.folding import fold, searchable_reading, spellings, without_legal_form
from organiser.text.log_line import Named

_LOOKED_AT = 60
_MOST = 12
_PROPOSED_PEOPLE = 8
_PROPOSED_OTHERS = 3
_NO_WORD = re.compile(r"[\W_]+")
_PEOPLE = """
SELECT q.id, q.family_name, q.given_name, q.nickname, q.further_names, q.family_reading,
       q.given_reading
FROM person_names_fts AS f CROSS JOIN person_search AS p ON p.position = f.rowid
JOIN person q ON q.id = p.person_id
WHERE person_names_fts MATCH ? {begins} ORDER BY f.rowid LIMIT ?
"""
_BEGINS = "instr(char(10) || p.names, char(10) || ?)"
_ORGANISATIONS = """
SELECT o.id, o.name, o.reading FROM organisation_search s
JOIN organisation o ON o.id = s.organisation_id
WHERE {where} ORDER BY {order}, s.sort_key, o.id LIMIT ?
"""
#: What is called exactly so is among the shortest that have the words.
_SHORTEST = "length(s.folded)"
_EARLIEST = "instr(s.folded, ?1)"
_CIRCLES = "SELECT id, name FROM circle ORDER BY name, id"


def find_people_called(connection: sqlite3.Connection, spoken: str) -> list[int]:
    """Return the people of whom a name is one, in kana order, a dozen at most."""
    forms = _forms(spoken)
    for only_beginnings in (True, False):
        rows = _people_with(connection, spoken, forms, only_beginnings, _LOOKED_AT)
        called = (row[0] for row in rows if forms & _names_of(*row[1:]))
        exact = list(islice(called, _MOST))
        if exact:
            return exact
    return []


def find_people_beginning(connection: sqlite3.Connection, text: str) -> list[int]:
    """Return people one of whose names or readings begins so, in kana order."""
    rows = _people_with(connection, text, _forms(text), True, _PROPOSED_PEOPLE)
    return [int(row[0]) for row in rows]


def find_others_called(connection: sqlite3.Connection, spoken: str) -> list[Named]:
    """Return the organisations and circles that are called so, with or without a legal form."""
    wanted = _joined(spoken)
    found = (named for named, names in _others(connection, spoken, _SHORTEST) if wanted in names)
    return list(islice(found, _MOST))


def find_others_beginning(connection: sqlite3.Connection, text: str) -> list[Named]:
    """Return organisations and circles whose name or reading begins so."""
    wanted = _joined(text)
    found = (
        named
        for named, names in _others(connection, text, _EARLIEST)
        if any(name.startswith(wanted) for name in names)
    )
    return list(islice(found, _PROPOSED_OTHERS))


def _people_with(
    connection: sqlite3.Connection, text: str, forms: frozenset[str], begins: bool, limit: int
) -> Iterable[Any]:
    words = asked_words("".join(fold(text).split()))
    if not words or not forms:
        return []
    conditions = " OR ".join([_BEGINS] * len(forms))
    sql = _PEOPLE.format(begins=f"AND ({conditions})" if begins else "")
    values = sorted(forms) if begins else []
    return connection.execute(sql, (names_expression(words), *values, limit))


def _others(
    connection: sqlite3.Connection, text: str, order: str
) -> Iterator[tuple[Named, frozenset[str]]]:
    """Yield organisations that have all words of a text, and all circles, with their names."""
    # By its parts: the index has spaces and signs as written, a name in passing has none.
    parts = list(filter(None, _NO_WORD.split(without_legal_form(fold(text))[0])))
    if not parts:
        return
    where = " AND ".join(f"instr(s.folded, ?{place})" for place in range(1, len(parts) + 1))
    sql = _ORGANISATIONS.format(where=where, order=order)
    for key, name, reading in connection.execute(sql, (*parts, _LOOKED_AT)):
        names = _body_names(name) | _body_names(reading)
        yield Named(sort="organisation", key=key, name=name), names
    for key, name in connection.execute(_CIRCLES):
        yield Named(sort="circle", key=key, name=name), frozenset({_joined(name)})


def _forms(spoken: str) -> frozenset[str]:
    """Return the folded spellings of a name that was written in one go or in parts."""
    joined = _joined(spoken)
    return frozenset(spellings(joined) if joined else ())


@lru_cache(maxsize=4096)
def _joined(text: str) -> str:
    return _NO_WORD.sub("", fold(text))


@lru_cache(maxsize=4096)
def _body_names(called: str) -> frozenset[str]:
    """Return what a body is called, folded: with and without its legal form."""
    return frozenset({_joined(called), _joined(without_legal_form(fold(called))[0])} - {""})


@lru_cache(maxsize=4096)
def _readings(reading: str) -> frozenset[str]:
    return frozenset(searchable_reading(reading).split("\n"))


def _names_of(family: str, given: str, nickname: str, further: str, *readings: str) -> set[str]:
    """Return everything one person is called, folded: parts of the name and both orders of it."""
    first, last = _joined(family), _joined(given)
    found = {first, last, first + last, last + first, _joined(nickname), _joined(further)}
    family_reading, given_reading = map(_readings, readings)
    found |= family_reading | given_reading
    for one, other in ((family_reading, given_reading), (given_reading, family_reading)):
        found |= {head + tail for head in one for tail in other}
    return found - {""}
