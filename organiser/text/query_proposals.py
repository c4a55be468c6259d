"""What may come next in the search line: keys by their first letters, then the values of a key."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from organiser.text.query_line import Part, parts, quoted_value
from organiser.text.query_words import (
    LANGUAGES,
    QueryKey,
    fixed_values,
    key_name,
    key_names,
    plain,
)
from organiser.wording import Phrase, phrase

#: Spans proposed after `last:`, by language.
_SPANS = {
    "en": ("<30d", "<90d", ">3m", ">6m", ">1y", "never"),
    "ja": ("<30日", "<90日", ">3か月", ">6か月", ">1年", "なし"),
}
#: Keys whose values are in the book.
_FROM_BOOK = frozenset(
    {
        QueryKey.SKILL,
        QueryKey.OFFERS,
        QueryKey.LEARNING,
        QueryKey.PASSES,
        QueryKey.IN,
        QueryKey.ORG,
        QueryKey.CIRCLE,
        QueryKey.TAG,
        QueryKey.FILTER,
    }
)
_MOST = 12

#: Returns what the book has for a key, beginning with or holding a text.
Names = Callable[[QueryKey, str], Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A text to put into the line, and for a key what it asks for."""

    text: str
    meaning: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposals:
    """What could stand in the line from `start` to `end`, the likeliest first."""

    start: int
    end: int
    items: tuple[Proposal, ...]


def proposals(line: str, cursor: int, names: Names, *, language: str = "en") -> Proposals:
    """Return what the part of a line under the cursor could become.

    `names` gives the values that are in the book. Keys come in the language of the screen, or in
    the one they are begun in.
    """
    part = next((one for one in parts(line) if one.start < cursor <= one.end), None)
    if part is None or (part.key is None and (part.quoted or part.key_text)):
        return Proposals(start=cursor, end=cursor, items=())
    if part.key is None:
        begun = line[part.start : cursor]
        typed = begun.lstrip("-－−")
        items = tuple(_keys(typed, language)) if typed else ()
        return Proposals(start=cursor - len(typed), end=part.end, items=items[:_MOST])
    if cursor < part.value_start:
        return Proposals(start=cursor, end=cursor, items=())
    values = _values(part, _typed_value(part, line, cursor), names, language)
    items = tuple(Proposal(text=quoted_value(value)) for value in values[:_MOST])
    return Proposals(start=part.value_start, end=part.end, items=items)


def meaning(key: QueryKey) -> Phrase:
    """Return what a key asks for."""
    return _MEANINGS[key]


def _keys(typed: str, language: str) -> Iterator[Proposal]:
    wanted = plain(typed)
    for key in QueryKey:
        if not any(plain(name).startswith(wanted) for name in key_names(key)):
            continue
        other = next(one for one in LANGUAGES if one != language)
        begun_in_other = plain(key_name(key, other)).startswith(wanted)
        written = key_name(key, other if begun_in_other else language)
        yield Proposal(text=f"{written}:", meaning=_MEANINGS[key])


def _typed_value(part: Part, line: str, cursor: int) -> str:
    typed = line[part.value_start : cursor]
    return typed.strip('"“”＂') if part.quoted else typed


def _values(part: Part, typed: str, names: Names, language: str) -> list[str]:
    key = part.key
    if key is None:
        return []
    if key in _FROM_BOOK:
        return list(names(key, typed))
    spoken = "en" if part.key_text.isascii() and language == "en" else "ja"
    fixed = _SPANS[spoken] if key is QueryKey.LAST else fixed_values(key, spoken).values()
    wanted = plain(typed)
    begun = [value for value in fixed if plain(value).startswith(wanted)]
    return begun or [value for value in fixed if wanted in plain(value)]


_MEANINGS = {
    QueryKey.SKILL: phrase("Skill or qualification"),
    QueryKey.OFFERS: phrase("Skill they offer"),
    QueryKey.LEARNING: phrase("Skill they are learning"),
    QueryKey.PASSES: phrase("Skill they pass on to others"),
    QueryKey.HAS: phrase("Has time"),
    QueryKey.TIME: phrase("How much room they have"),
    QueryKey.IN: phrase("Prefecture, town or country"),
    QueryKey.KIND: phrase("Kind of their organisation"),
    QueryKey.ORG: phrase("Their organisation"),
    QueryKey.CIRCLE: phrase("Circle they belong to"),
    QueryKey.TAG: phrase("Tag"),
    QueryKey.LAST: phrase("How long ago the last contact was"),
    QueryKey.RHYTHM: phrase("Where they stand in their rhythm"),
    QueryKey.CONSENT: phrase("What they agreed to"),
    QueryKey.REFUSED: phrase("What they refused"),
    QueryKey.ASKED: phrase("When they were last asked to a programme"),
    QueryKey.APPROACH: phrase("Whether they may be approached"),
    QueryKey.FILTER: phrase("A filter you have kept"),
}
