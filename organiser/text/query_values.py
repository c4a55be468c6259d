"""The values of terms: from what was typed to the fields of a filter, and back."""

import re
from collections.abc import Mapping
from typing import Any

from organiser.text.filter_values import (
    ConsentTerm,
    ContactAge,
    LastContact,
    SkillTerm,
    Term,
)
from organiser.text.query_words import (
    NO,
    TIME_VALUE,
    YES,
    QueryKey,
    find_value,
    fixed_values,
    plain,
)
from organiser.vocabulary import (
    AskedState,
    AvailabilityLevel,
    ConsentKind,
    GapUnit,
    OrganisationKind,
    RhythmState,
    Stance,
)

_HAS_TIME = (AvailabilityLevel.OPEN, AvailabilityLevel.SOME)
_SPAN = re.compile(
    r"(?P<sign>[<>])? ?(?P<count>[1-9][0-9]{0,3}) ?(?:(?P<day>d|days?|日)|(?P<week>w|weeks?|週間?)"
    r"|(?P<month>m|mo|months?|[かヶケカ箇]?月)|(?P<year>y|years?|年))"
    r"(?P<side>以内|以上前?|より前|前)?"
)
_UNITS = {
    "en": {GapUnit.DAY: "d", GapUnit.WEEK: "w", GapUnit.MONTH: "m", GapUnit.YEAR: "y"},
    "ja": {GapUnit.DAY: "日", GapUnit.WEEK: "週間", GapUnit.MONTH: "か月", GapUnit.YEAR: "年"},
}
_NEVER = {"never": "en", "なし": "ja"}
_STANCES: Mapping[QueryKey, Stance | None] = {
    QueryKey.SKILL: None,
    QueryKey.OFFERS: Stance.OFFERS,
    QueryKey.LEARNING: Stance.LEARNING,
    QueryKey.PASSES: Stance.PASSES_ON,
}
_STANCE_KEYS = {stance: key for key, stance in _STANCES.items()}
#: Keys whose values are the book's own words, with the field they go to.
_NAMED = {
    QueryKey.IN: "places",
    QueryKey.ORG: "organisations",
    QueryKey.CIRCLE: "circles",
    QueryKey.TAG: "tags",
    QueryKey.FILTER: "saved",
}
_NAMED_KEYS = {field: key for key, field in _NAMED.items()}


def read_values(key: QueryKey, text: str) -> list[tuple[str, Any]]:
    """Return the fields that a term fills and their values; none if it is not understood."""
    if key in _STANCES:
        return [("skills", SkillTerm(name=_one_line(text), stance=_STANCES[key]))]
    if key in _NAMED:
        return [(_NAMED[key], _one_line(text))]
    if key is QueryKey.LAST:
        span = _span(text)
        return [("last_contact", span)] if span else []
    value = find_value(key, text)
    if value is None:
        return []
    if key in {QueryKey.TIME, QueryKey.HAS}:
        levels = _HAS_TIME if value == TIME_VALUE else (AvailabilityLevel(value),)
        return [("availability", level) for level in levels]
    return [_fixed(key, value)]


def write_value(term: Term, language: str) -> tuple[QueryKey, str]:
    """Return key and value by which a condition is typed."""
    value = term.value
    if isinstance(value, SkillTerm):
        return _STANCE_KEYS[value.stance], value.name
    if isinstance(value, LastContact):
        return QueryKey.LAST, _span_text(value, language)
    if term.field in _NAMED_KEYS:
        return _NAMED_KEYS[term.field], value
    if isinstance(value, ConsentTerm):
        key = QueryKey.CONSENT if value.given else QueryKey.REFUSED
        return key, fixed_values(key, language)[value.kind]
    if isinstance(value, bool):
        return QueryKey.APPROACH, fixed_values(QueryKey.APPROACH, language)[YES if value else NO]
    key = {
        "availability": QueryKey.TIME,
        "organisation_kinds": QueryKey.KIND,
        "rhythm": QueryKey.RHYTHM,
        "asked": QueryKey.ASKED,
    }[term.field]
    return key, fixed_values(key, language)[value]


def _fixed(key: QueryKey, value: str) -> tuple[str, Any]:
    if key is QueryKey.KIND:
        return "organisation_kinds", OrganisationKind(value)
    if key is QueryKey.RHYTHM:
        return "rhythm", RhythmState(value)
    if key is QueryKey.ASKED:
        return "asked", AskedState(value)
    if key is QueryKey.APPROACH:
        return "approach", value == YES
    return "consents", ConsentTerm(kind=ConsentKind(value), given=key is QueryKey.CONSENT)


def _span(text: str) -> LastContact | None:
    asked = plain(text)
    if asked in _NEVER:
        return LastContact(age=ContactAge.NEVER)
    match = _SPAN.fullmatch(asked)
    if match is None:
        return None
    unit = next(unit for unit in GapUnit if match[unit.value])
    longer = match["sign"] == ">" or match["side"] not in {None, "以内"}
    age = ContactAge.LONGER_AGO if longer else ContactAge.WITHIN
    return LastContact(age=age, count=int(match["count"]), unit=unit)


def _span_text(span: LastContact, language: str) -> str:
    if span.age is ContactAge.NEVER:
        return next(word for word, spoken in _NEVER.items() if spoken == language)
    sign = "<" if span.age is ContactAge.WITHIN else ">"
    return f"{sign}{span.count}{_UNITS[language][span.unit]}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
