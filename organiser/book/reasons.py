"""Why somebody was found: the first text about them that holds a word their row does not show."""

import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from organiser.book.person_texts import FAR, NEAR, Written, also_found_by, texts_about
from organiser.book.search_terms import asked_words
from organiser.text.folding import fold, searchable_reading
from organiser.text.found_in import FoundIn

#: A reading is found as it sounds and in Latin letters too.
_READING = """
SELECT id, NULL, trim(family_reading || ' ' || given_reading) FROM person
 WHERE id IN (SELECT value FROM json_each(?))
"""
_NEAR = frozenset({FoundIn.READING, *(found_in for found_in, _sql in NEAR)})
# A word never reaches over the end of a sentence: short pieces are quick to look through.
_SENTENCE = re.compile(r"[^\n。！？!?]+[。！？!?]?")
#: How much of a long text is told around the word.
_BEFORE, _AFTER = 16, 60

#: A word of the search in the forms that count as found.
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Where the words stand, and the piece of text around them as written.

    `marks` are the places in `text` where words stand, in order, each from a sign up to another.
    `day` is that of an entry of the timeline, or the last one of a post or a former name.
    """

    found_in: FoundIn
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    day: date | None = None


def find_reasons(
    connection: sqlite3.Connection, query: str, shown: Mapping[int, str]
) -> dict[int, Reason]:
    """Return why people are found by a query, by id.

    `shown` is what their rows say, a line each: whom these lines explain is left out.
    """
    words = asked_words(query)
    open_words = {
        person_id: [forms for forms in words if not _holds(_unspaced(text), forms)]
        for person_id, text in shown.items()
    }
    pending = {person_id: forms for person_id, forms in open_words.items() if forms}
    found: dict[int, Reason] = {}
    for written in _texts(connection, tuple(pending)):
        forms = pending.get(written.person_id)
        if forms and (reason := _reason(written, forms)):
            found[written.person_id] = reason
            del pending[written.person_id]
            if not pending:
                break
    return found


def _texts(connection: sqlite3.Connection, people: Sequence[int]) -> Iterator[Written]:
    if people:
        yield from texts_about(connection, [(FoundIn.READING, _READING)], people)
        yield from texts_about(connection, (*NEAR, *FAR), people)


def _reason(written: Written, words: Sequence[Forms]) -> Reason | None:
    """Return the reason that a text gives for any of the words."""
    for piece in _SENTENCE.finditer(written.text):
        if any(_holds(_plain(piece[0], written.found_in), forms) for forms in words):
            text, marks = _excerpt(written, piece.start(), words)
            return _told(written, text, marks)
    parts = re.finditer(r"\S+", written.text)
    marks = tuple(part.span() for part in parts if _sounds(written, part[0], words))
    if marks:
        return _told(written, written.text, marks)
    if _sounds(written, written.text, words):
        return _told(written, written.text, ((0, len(written.text)),))
    return None


def _sounds(written: Written, text: str, words: Sequence[Forms]) -> bool:
    """Tell whether a text or a part of it is found by how it sounds, or by its digits."""
    lines = _unspaced(_other_lines(written, text))
    return any(_holds(lines, forms) for forms in words)


def _other_lines(written: Written, text: str) -> str:
    """Return the lines, other than itself, by which a text or a part of it is found."""
    if written.found_in is FoundIn.READING:
        family, _space, given = text.partition(" ")
        return searchable_reading(family, given)
    return "\n".join(also_found_by(written._replace(text=text)))


def _told(written: Written, text: str, marks: tuple[tuple[int, int], ...]) -> Reason:
    day = date.fromisoformat(written.day) if written.day else None
    return Reason(found_in=written.found_in, text=text, marks=marks, day=day)


def _excerpt(
    written: Written, begin: int, words: Sequence[Forms]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the text around the first word after `begin` on one line, and where words stand."""
    text, found_in = written.text, written.found_in
    end = next(piece.end() for piece in _SENTENCE.finditer(text, begin))
    places = _places(text[begin:end], found_in, words)
    first = begin + places[0][0] if places else begin
    start = max(begin, first - _BEFORE) if first - begin > 2 * _BEFORE else begin
    stop = min(len(text), max(first + _AFTER, start))
    line = re.sub(r"\s", " ", text[start:stop])
    head, tail = "…" if start > 0 else "", "…" if stop < len(text) else ""
    marks = _places(line, found_in, words)
    moved = tuple((begins + len(head), ends + len(head)) for begins, ends in marks)
    return f"{head}{line}{tail}", moved


def _places(text: str, found_in: FoundIn, words: Sequence[Forms]) -> list[tuple[int, int]]:
    """Return where words stand in a text, in order and not into each other."""
    found = sorted(filter(None, (_place(text, found_in, forms) for forms in words)))
    apart: list[tuple[int, int]] = []
    for begins, ends in found:
        if not apart or begins >= apart[-1][1]:
            apart.append((begins, ends))
    return apart


def _place(text: str, found_in: FoundIn, forms: Forms) -> tuple[int, int] | None:
    """Return the narrowest piece of a text whose folded form holds one of the forms."""
    if not _holds(_plain(text, found_in), forms):
        return None
    low, end = 0, len(text)
    while low < end:
        middle = (low + end) // 2
        if _holds(_plain(text[:middle], found_in), forms):
            end = middle
        else:
            low = middle + 1
    start, high = 0, end
    while start < high:
        middle = (start + high + 1) // 2
        if _holds(_plain(text[middle:end], found_in), forms):
            start = middle
        else:
            high = middle - 1
    return (start, end) if _holds(_plain(text[start:end], found_in), forms) else None


def _holds(folded: str, forms: Forms) -> bool:
    return any(form in folded for form in forms)


def _plain(text: str, found_in: FoundIn) -> str:
    """Return a text as it is found; in names spaces do not count."""
    return _unspaced(text) if found_in in _NEAR else fold(text)


def _unspaced(text: str) -> str:
    return "\n".join("".join(fold(line).split()) for line in text.splitlines())
