"""The book's own words by their names: which skills, tags, circles, places a typed name means.

Plain SQL on the reading connection. A name means what is called exactly so; where nothing is, all
that has it somewhere. Width, kana, case and old kanji do not count.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from organiser.text.folding import fold, query_words
from organiser.text.place_names import same_place
from organiser.text.query_words import QueryKey

Key = TypeVar("Key", int, str)
_MOST = 50

_TAGS = """
WITH RECURSIVE found (tag) AS (
  SELECT min(tag) FROM person_tag
  UNION ALL
  SELECT (SELECT min(tag) FROM person_tag WHERE tag > found.tag) FROM found
   WHERE found.tag IS NOT NULL
)
SELECT tag FROM found WHERE tag IS NOT NULL
"""
#: Rows of an id and the texts a thing is called by.
_SKILLS = "SELECT id, name, reading, synonyms FROM skill ORDER BY reading, name"
_CIRCLES = "SELECT id, name FROM circle ORDER BY name"
_ORGANISATIONS = (
    "SELECT o.id, o.name FROM organisation_search s JOIN organisation o ON o.id = s.organisation_id"
    " WHERE {where} ORDER BY s.sort_key, o.id LIMIT ?"
)
_REGIONS = "SELECT DISTINCT country, prefecture FROM address"
_TOWNS = "SELECT DISTINCT municipality FROM address WHERE municipality <> ''"


def find_skills(connection: sqlite3.Connection, name: str) -> list[int]:
    """Return the skills that a name, a reading or a synonym means."""
    return _meant(name, _called(connection, _SKILLS))


def find_circles(connection: sqlite3.Connection, name: str) -> list[int]:
    """Return the circles that a name means."""
    return _meant(name, _called(connection, _CIRCLES))


def find_tags(connection: sqlite3.Connection, name: str) -> list[str]:
    """Return the tags that a name means."""
    return _meant(name, ((tag, (tag,)) for (tag,) in connection.execute(_TAGS)))


def find_organisations(connection: sqlite3.Connection, name: str, *, limit: int = -1) -> list[int]:
    """Return the organisations that a name or reading means, in kana order."""
    rows = organisations_with(connection, name, limit=limit)
    exact = [key for key, called in rows if _folded(called) == _folded(name)]
    return exact or [key for key, _called in rows]


def organisations_with(
    connection: sqlite3.Connection, text: str, *, limit: int
) -> list[tuple[int, str]]:
    """Return ids and names of organisations that have all words of a text, in kana order."""
    words = query_words(text)
    where = " AND ".join(["instr(s.folded, ?)"] * len(words)) or "1"
    return connection.execute(_ORGANISATIONS.format(where=where), (*words, limit)).fetchall()


def find_place(connection: sqlite3.Connection, name: str) -> tuple[str, list[str]]:
    """Return which column of an address a place stands in, and how it is written there.

    A prefecture comes before a country, that before a municipality that a name begins or is in.
    """
    wanted = same_place(name)
    regions = connection.execute(_REGIONS).fetchall()
    countries, prefectures = ({pair[at] for pair in regions} for at in (0, 1))
    for column, written in (("prefecture", prefectures - {""}), ("country", countries)):
        meant = [one for one in written if same_place(one) == wanted]
        if meant:
            return column, meant
    wanted = _folded(name)
    towns = [(town, _folded(town)) for (town,) in connection.execute(_TOWNS)]
    begun = [town for town, folded in towns if folded.startswith(wanted)]
    return "municipality", begun or [town for town, folded in towns if wanted in folded]


def list_names(connection: sqlite3.Connection, key: QueryKey, text: str) -> list[str]:
    """Return what a key of the search line can be: names beginning with a text, then the others.

    Empty for keys whose values are not in the book.
    """
    lister = _LISTERS.get(key)
    return lister(connection, text)[:_MOST] if lister else []


def _list_skills(connection: sqlite3.Connection, text: str) -> list[str]:
    rows = connection.execute(_SKILLS)
    return _offered(text, ((name, (name, *others)) for _key, name, *others in rows))


def _list_circles(connection: sqlite3.Connection, text: str) -> list[str]:
    return _offered(text, ((name, (name,)) for _key, name in connection.execute(_CIRCLES)))


def _list_tags(connection: sqlite3.Connection, text: str) -> list[str]:
    return _offered(text, ((tag, (tag,)) for (tag,) in connection.execute(_TAGS)))


def _list_filters(connection: sqlite3.Connection, text: str) -> list[str]:
    rows = connection.execute("SELECT name FROM saved_filter ORDER BY name")
    return _offered(text, ((name, (name,)) for (name,) in rows))


def _list_places(connection: sqlite3.Connection, text: str) -> list[str]:
    regions = {
        name: (name, same_place(name))
        for pair in connection.execute(_REGIONS)
        for name in pair
        if name
    }
    found = [name for name in regions if same_place(name) == same_place(text)] if text else []
    found += _offered(text, regions.items())
    if text:
        towns = connection.execute(_TOWNS)
        found += _offered(text, ((town, (town,)) for (town,) in towns))
    return list(dict.fromkeys(found))


def _called(connection: sqlite3.Connection, sql: str) -> Iterable[tuple[int, tuple[str, ...]]]:
    return ((key, tuple(texts)) for key, *texts in connection.execute(sql))


def _meant(name: str, called: Iterable[tuple[Key, Sequence[str]]]) -> list[Key]:
    """Return what is called exactly so, else what has the name in one of its texts."""
    wanted = _folded(name)
    exact: list[Key] = []
    partly: list[Key] = []
    for key, texts in called:
        folded = [_folded(text) for text in texts if text]
        if wanted in folded or any(wanted in text.split() for text in folded):
            exact.append(key)
        elif any(wanted in text for text in folded):
            partly.append(key)
    return exact or partly


def _offered(text: str, called: Iterable[tuple[str, Sequence[str]]]) -> list[str]:
    wanted = _folded(text)
    begun: list[str] = []
    partly: list[str] = []
    for name, texts in called:
        folded = [_folded(one) for one in texts if one]
        if any(one.startswith(wanted) for one in folded):
            begun.append(name)
        elif any(wanted in one for one in folded):
            partly.append(name)
    return begun + partly


@lru_cache(maxsize=20_000)
def _folded(text: str) -> str:
    return fold(text).strip()


def _list_organisations(connection: sqlite3.Connection, text: str) -> list[str]:
    rows = organisations_with(connection, text, limit=_MOST)
    return list(dict.fromkeys(name for _key, name in rows))


_LISTERS: Mapping[QueryKey, Callable[[sqlite3.Connection, str], list[str]]] = {
    QueryKey.SKILL: _list_skills,
    QueryKey.OFFERS: _list_skills,
    QueryKey.LEARNING: _list_skills,
    QueryKey.PASSES: _list_skills,
    QueryKey.IN: _list_places,
    QueryKey.ORG: _list_organisations,
    QueryKey.CIRCLE: _list_circles,
    QueryKey.TAG: _list_tags,
    QueryKey.FILTER: _list_filters,
}
