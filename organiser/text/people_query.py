"""Filters of people as one types them: `skill:看護師 has:time in:大阪府` and plain words.

The line is the filter: what a panel of choices sets is written into it, and what is typed there
shows in the panel.
"""

from collections.abc import Iterable
from dataclasses import replace

from organiser.text.filter_values import (
    EMPTY,
    ConsentTerm,
    ContactAge,
    LastContact,
    PeopleFilter,
    SkillTerm,
    Term,
    terms_of,
    with_term,
    without_term,
)
from organiser.text.query_line import Part, parts, written, written_word
from organiser.text.query_values import read_values, write_value
from organiser.text.query_words import key_name
from organiser.wording import Phrase, phrase

__all__ = [
    "EMPTY",
    "ConsentTerm",
    "ContactAge",
    "LastContact",
    "PeopleFilter",
    "SkillTerm",
    "Term",
    "line_of",
    "parse",
    "problems",
    "terms_of",
    "text_of",
    "with_term",
    "without_term",
]


def parse(line: str) -> PeopleFilter:
    """Return the filter a line stands for; a term that is not understood counts as words."""
    wanted, without = PeopleFilter(), PeopleFilter()
    for part in parts(line):
        for term in _terms(part):
            if term.negated:
                without = with_term(without, replace(term, negated=False))
            else:
                wanted = with_term(wanted, term)
    return replace(wanted, without=without or None)


def line_of(wanted: PeopleFilter, *, language: str = "en") -> str:
    """Return the line that stands for a filter: terms first, then words."""
    texts = [text_of(term, language=language) for term in terms_of(wanted)]
    for word in wanted.words.split():
        texts.append(written_word(word))
    return " ".join(texts)


def problems(line: str) -> tuple[Phrase, ...]:
    """Return what is not understood in a line, a sentence each."""
    found = []
    for part in parts(line):
        if part.key is None and _meant_as_key(part):
            found.append(
                phrase(
                    "“{key}:” is no filter, so it is searched for as a word. Type a first letter"
                    " to see which filters there are.",
                    key=part.key_text,
                )
            )
        elif part.key is not None and part.value and not read_values(part.key, part.value):
            found.append(
                phrase(
                    "“{value}” is nothing that “{key}:” can be, so it is searched for as a word."
                    " Choose one of the values shown.",
                    key=part.key_text,
                    value=part.value,
                )
            )
    return tuple(found)


def text_of(term: Term, *, language: str = "en") -> str:
    """Return a condition as it is typed."""
    if term.field == "words":
        return written_word(term.value, negated=term.negated)
    key, value = write_value(term, language)
    return written(key_name(key, language), value, negated=term.negated)


def _terms(part: Part) -> Iterable[Term]:
    """Return what a part asks for; nothing while its value is still to be typed."""
    if part.key is not None:
        if not part.value.strip():
            return ()
        values = read_values(part.key, part.value)
        if values:
            return [Term(field=field, value=value, negated=part.negated) for field, value in values]
    text = f"{part.key_text}:{part.value}" if part.key is not None else part.value
    return [Term(field="words", value=word, negated=part.negated) for word in text.split()]


def _meant_as_key(part: Part) -> bool:
    """Tell whether a part was probably meant as a term: not a time, nor an address of the web."""
    address = part.value.startswith(f"{part.key_text}://")
    return part.key_text.isalpha() and not part.quoted and not address
