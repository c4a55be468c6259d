"""What a filter of people asks for, as frozen values; `people_query` puts it into a line."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from organiser.vocabulary import (
    AskedState,
    AvailabilityLevel,
    ConsentKind,
    GapUnit,
    OrganisationKind,
    RhythmState,
    Stance,
)


class ContactAge(StrEnum):
    """On which side of a span of time the last contact lies."""

    WITHIN = "within"
    LONGER_AGO = "longer ago"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastContact:
    """When the last real contact was; NEVER has no span."""

    age: ContactAge
    count: int = 0
    unit: GapUnit = GapUnit.DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillTerm:
    """A skill by name, and how people stand to it; no stance is any."""

    name: str
    stance: Stance | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentTerm:
    """Something agreed to, or refused: who was never asked has done neither."""

    kind: ConsentKind
    given: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFilter:
    """Which people are wanted: those who meet every field that is filled.

    Of several skills, circles, tags, consents, spans since the last contact and kept filters a
    person meets all; of several rooms, places, kinds, organisations and rhythm states one. `places`
    are prefectures, municipalities or countries; `saved` names kept filters. Who meets any one of
    the fields of `without` is left out.
    """

    words: str = ""
    skills: tuple[SkillTerm, ...] = ()
    availability: tuple[AvailabilityLevel, ...] = ()
    places: tuple[str, ...] = ()
    organisation_kinds: tuple[OrganisationKind, ...] = ()
    organisations: tuple[str, ...] = ()
    circles: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    last_contact: tuple[LastContact, ...] = ()
    rhythm: tuple[RhythmState, ...] = ()
    consents: tuple[ConsentTerm, ...] = ()
    asked: AskedState | None = None
    approach: bool | None = None
    saved: tuple[str, ...] = ()
    without: "PeopleFilter | None" = None

    def __bool__(self) -> bool:
        """Tell whether it asks for anything at all."""
        return self != EMPTY


#: Asks for nothing: everybody.
EMPTY = PeopleFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition of a filter: its place in `PeopleFilter` and the value there."""

    field: str
    value: Any
    negated: bool = False


_LISTS = frozenset(field.name for field in fields(PeopleFilter) if field.default == ())


def terms_of(wanted: PeopleFilter) -> tuple[Term, ...]:
    """Return the conditions of a filter one by one, without its words; negated ones last.

    Negated words are conditions too: their field is `words`.
    """
    plain_terms = _own_terms(wanted)
    without = wanted.without
    if without is None:
        return tuple(plain_terms)
    words = (Term(field="words", value=word) for word in without.words.split())
    negated = (replace(term, negated=True) for term in (*_own_terms(without), *words))
    return (*plain_terms, *negated)


def with_term(wanted: PeopleFilter, term: Term) -> PeopleFilter:
    """Return a filter that asks for one condition more; of single values the last counts."""
    if term.negated:
        without = with_term(wanted.without or EMPTY, replace(term, negated=False))
        return replace(wanted, without=without)
    held = getattr(wanted, term.field)
    value: Any = term.value
    if term.field == "words":
        value = f"{held} {value}".strip()
    elif term.field in _LISTS:
        value = tuple(dict.fromkeys((*held, value)))
    return _changed(wanted, term.field, value)


def without_term(wanted: PeopleFilter, term: Term) -> PeopleFilter:
    """Return a filter that no longer asks for one condition."""
    if term.negated:
        rest = without_term(wanted.without or EMPTY, replace(term, negated=False))
        return replace(wanted, without=rest or None)
    held = getattr(wanted, term.field)
    value: Any = None
    if term.field == "words":
        value = " ".join(word for word in held.split() if word != term.value)
    elif term.field in _LISTS:
        value = tuple(one for one in held if one != term.value)
    return _changed(wanted, term.field, value)


def _changed(wanted: PeopleFilter, field: str, value: Any) -> PeopleFilter:  # noqa: ANN401
    changes: dict[str, Any] = {field: value}
    return replace(wanted, **changes)


def _own_terms(wanted: PeopleFilter) -> Iterator[Term]:
    for field in fields(wanted):
        held = getattr(wanted, field.name)
        if field.name in {"words", "without"}:
            continue
        for value in held if field.name in _LISTS else () if held is None else (held,):
            yield Term(field=field.name, value=value)
