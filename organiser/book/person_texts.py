"""What is written about a person, and where: the one list that the index and its reasons share."""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from organiser.text.folding import fold, searchable_reading
from organiser.text.found_in import FoundIn
from organiser.text.telephones import digits

# Where a text in kana is the reading of something.
_READ = frozenset({FoundIn.ORGANISATION, FoundIn.FURTHER_NAME, FoundIn.FORMER_NAME})
_KANA = re.compile("[ぁ-ゖー ]+")
# Whatever stands between its digits, and no letters: those of a mail address are no number.
_NUMBER = re.compile(r"[^a-z@]*")
_SHORTEST_NUMBER = 7

#: All statements take ids as a JSON array, and give the person's id and a day (or nothing) first.
_AMONG = "IN (SELECT value FROM json_each(?))"
_OF_PERSON = f"FROM person WHERE id {_AMONG}"

#: What counts as a name of someone: found first.
NEAR: tuple[tuple[FoundIn, str], ...] = (
    (FoundIn.FURTHER_NAME, f"SELECT id, NULL, further_names, nickname {_OF_PERSON}"),
    (FoundIn.FURTHER_NAME, f"SELECT id, NULL, further_reading {_OF_PERSON}"),
    (
        FoundIn.FORMER_NAME,
        "SELECT person_id, until, family_name || ' ' || given_name FROM former_name"
        f" WHERE person_id {_AMONG}",
    ),
    (
        FoundIn.ORGANISATION,
        "SELECT p.person_id, p.until, o.name, o.reading FROM position p"
        f" JOIN organisation o ON o.id = p.organisation_id WHERE p.person_id {_AMONG}"
        " ORDER BY p.until IS NOT NULL, p.represents DESC, p.id",
    ),
    (FoundIn.TAG, f"SELECT person_id, NULL, tag FROM person_tag WHERE person_id {_AMONG}"),
)
#: Everything else, in the order in which it is told why somebody was found.
FAR: tuple[tuple[FoundIn, str], ...] = (
    (
        FoundIn.POST,
        f"SELECT person_id, until, title, department FROM position WHERE person_id {_AMONG}",
    ),
    (
        FoundIn.SKILL,
        "SELECT e.person_id, NULL, s.name, s.reading, s.synonyms, e.level, e.origin"
        f" FROM expertise e JOIN skill s ON s.id = e.skill_id WHERE e.person_id {_AMONG}",
    ),
    (
        FoundIn.CONTACT_POINT,
        f"SELECT person_id, NULL, value, label FROM contact_point WHERE person_id {_AMONG}",
    ),
    (
        FoundIn.CIRCLE,
        "SELECT m.person_id, NULL, c.name, m.role FROM circle_member m"
        f" JOIN circle c ON c.id = m.circle_id WHERE m.person_id {_AMONG}",
    ),
    (
        FoundIn.ADDRESS,
        "SELECT person_id, NULL, prefecture || municipality || rest, country, label FROM address"
        f" WHERE person_id {_AMONG}",
    ),
    (FoundIn.LANGUAGES, f"SELECT id, NULL, languages {_OF_PERSON}"),
    (FoundIn.MEETING, f"SELECT id, met_on, how_we_met, met_place {_OF_PERSON}"),
    (
        FoundIn.PROMISE,
        f"SELECT person_id, due_on, text, outcome FROM promise WHERE person_id {_AMONG}"
        " ORDER BY since DESC",
    ),
    (FoundIn.NOTE, f"SELECT id, NULL, notes, topics_to_avoid {_OF_PERSON}"),
    (
        FoundIn.AVAILABILITY,
        f"SELECT person_id, as_of, note FROM availability WHERE person_id {_AMONG}",
    ),
    (
        FoundIn.CONSENT,
        "SELECT person_id, coalesce(given_on, refused_on), words FROM consent"
        f" WHERE person_id {_AMONG}",
    ),
    (
        FoundIn.TIMELINE,
        "SELECT ip.person_id, i.happened_on, i.text, i.about FROM interaction_participant ip"
        f" JOIN interaction i ON i.id = ip.interaction_id WHERE ip.person_id {_AMONG}"
        " ORDER BY i.happened_on DESC, i.id DESC",
    ),
)


class Written(NamedTuple):
    """One text about a person: where it stands, and of which day it is, if of any."""

    person_id: int
    found_in: FoundIn
    day: str | None
    text: str


def texts_about(
    connection: sqlite3.Connection,
    sources: Iterable[tuple[FoundIn, str]],
    people: Iterable[int],
) -> Iterator[Written]:
    """Return what some sources say of some people, source by source; empty texts are left out."""
    among = json.dumps(list(people))
    for found_in, sql in sources:
        for person_id, day, *texts in connection.execute(sql, (among,)):
            for text in filter(None, texts):
                yield Written(person_id, found_in, day, text)


def also_found_by(written: Written) -> tuple[str, ...]:
    """Return further lines by which a text is found: a reading's sound, a number's digits."""
    if written.found_in is FoundIn.CONTACT_POINT:
        plain = digits(written.text)
        spaced = len(plain) >= _SHORTEST_NUMBER and _NUMBER.fullmatch(fold(written.text))
        return (plain,) if spaced and plain not in fold(written.text) else ()
    if written.found_in in _READ and _KANA.fullmatch(fold(written.text)):
        return tuple(searchable_reading(written.text).split("\n"))
    return ()
