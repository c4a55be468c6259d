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
from organiser.text.folding import fold, searchable_reading, spellings
from organiser.text.log_line import Named

_LOOKED_AT = 60
_MOST = 12
_PROPOSED_PEOPLE = 8
_PROPOSED_OTHERS = 3
_LEGAL_FORM = re.compile(
    "(?:株式会社|有限会社|合同会社|事業協同組合|協同組合|一般社団法人|公益社団法人|社団法人"
    "|一般財団法人|公益財団法人|財団法人|特定非営利活動法人|社会福祉法人|医療法人|学校法人)"
)
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
WHERE instr(s.folded, ?) ORDER BY s.sort_key, o.id LIMIT ?
"""
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
    return [
        named
        for named, names in _others(connection, wanted)
        if wanted in names or wanted in {_LEGAL_FORM.sub("", name) for name in names}
    ][:_MOST]


def find_others_beginning(connection: sqlite3.Connection, text: str) -> list[Named]:
    """Return organisations and circles whose name or reading begins so."""
    wanted = _joined(text)
    found = (
        named
        for named, names in _others(connection, wanted)
        if any(_LEGAL_FORM.sub("", name).startswith(wanted) for name in names)
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


def _others(connection: sqlite3.Connection, wanted: str) -> Iterator[tuple[Named, set[str]]]:
    if not wanted:
        return
    for key, name, reading in connection.execute(_ORGANISATIONS, (wanted, _LOOKED_AT)):
        names = {_joined(called) for called in (name, reading) if called}
        yield Named(sort="organisation", key=key, name=name), names
    for key, name in connection.execute(_CIRCLES):
        yield Named(sort="circle", key=key, name=name), {_joined(name)}


def _forms(spoken: str) -> frozenset[str]:
    """Return the folded spellings of a name that was written in one go or in parts."""
    joined = _joined(spoken)
    return frozenset(spellings(joined) if joined else ())


@lru_cache(maxsize=4096)
def _joined(text: str) -> str:
    return _NO_WORD.sub("", fold(text))


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
