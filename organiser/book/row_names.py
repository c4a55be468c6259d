"""What a row is called, from the values the journal keeps of it: names as they were written."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from organiser.models.belonging import ROW_NAMES
from organiser.text.names import full_name
from organiser.vocabulary import NameOrder, RelationshipKind, label
from organiser.wording import Phrase, phrase, verbatim

Values = Mapping[str, Any]

_LONGEST = 60
#: The column that says most about a row of a table.
_TELLING = {
    "organisation": "name",
    "circle": "name",
    "programme": "name",
    "tour": "name",
    "stop": "name",
    "skill": "name",
    "saved_filter": "name",
    "licence_class": "name",
    "promise": "text",
    "attachment": "file_name",
    "contact_point": "value",
    "person_tag": "tag",
    "position": "title",
    "licence": "licence_class",
    "rhythm": "tag",
}


def kind_of(table: str) -> Phrase:
    """Return what one row of a table is called."""
    return ROW_NAMES[table][0] if table in ROW_NAMES else phrase("A line of the book")


def name_of(table: str, values: Values) -> Phrase | None:
    """Return the name of a row, nothing where its values have none."""
    if table == "person":
        return verbatim(person_name(values)) if person_name(values) else None
    if table == "interaction" and "happened_on" in values:
        day, text = date.fromisoformat(values["happened_on"]), _short(values.get("text", ""))
        return phrase("{day} {text}", day=day, text=text) if text else phrase("{day}", day=day)
    if table == "tour_day" and "held_on" in values:
        return phrase("{day}", day=date.fromisoformat(values["held_on"]))
    if table == "relationship" and "kind" in values:
        return label(RelationshipKind(values["kind"]))
    told = _short(values.get(_TELLING.get(table, ""), ""))
    return verbatim(told) if told else None


def called(table: str, values: Values) -> Phrase:
    """Return kind and name of a row in one: Promise “…”."""
    name = name_of(table, values)
    if name is None:
        return kind_of(table)
    return phrase("{kind} “{name}”", kind=kind_of(table), name=name)


def person_name(values: Values) -> str:
    """Return a person's name as they write it."""
    order = NameOrder(values.get("name_order", NameOrder.FAMILY_FIRST))
    return full_name(values.get("family_name", ""), values.get("given_name", ""), order)


def _short(text: object) -> str:
    words = " ".join(str(text or "").split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
