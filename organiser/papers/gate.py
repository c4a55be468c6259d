"""The one gate: a paper is built from values that passed it for the paper's reader.

Every field of a value says by its annotation what it is about (`Annotated[str, Fact.NAME]`). The
gate leaves in what the field matrix grants and empties the rest; a field that says nothing is
emptied for everybody.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, Generic, TypeVar, get_type_hints

from organiser.papers.matrix import permission
from organiser.papers.options import Own
from organiser.papers.touring_facts import TOURING_FACTS
from organiser.vocabulary import Fact, Permission, Reader

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Of how many people, stops, rooms and so on the book knows a fact that is not on the paper."""

    fact: Fact
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed(Generic[Value]):
    """A value that passed the gate for a reader; only `pass_gate` makes one."""

    value: Value
    reader: Reader
    left_out: tuple[LeftOut, ...]


def pass_gate(value: Value, reader: Reader, own: Own | None = None) -> Passed[Value]:
    """Return the value as this reader may read it, and how much was left out of it."""
    walk = _Walk(reader, own or Own())
    passed = walk.passed(value, is_own=False)
    left_out = tuple(LeftOut(fact, walk.left_out[fact]) for fact in Fact if walk.left_out[fact])
    return Passed(value=passed, reader=reader, left_out=left_out)


@cache
def facts_of(kind: type) -> Mapping[str, Fact | None]:
    """Return what each field of a dataclass is about; nothing where it does not say."""
    if kind in TOURING_FACTS:
        return {field.name: TOURING_FACTS[kind].get(field.name) for field in fields(kind)}
    hints = get_type_hints(kind, include_extras=True)
    return {field.name: _fact(hints[field.name]) for field in fields(kind)}


class _Walk:
    """One way through a value; `left_out` counts the rows of which something was emptied.

    What the timeline reckons with for itself is nothing that somebody noted, and is not counted.
    """

    def __init__(self, reader: Reader, own: Own) -> None:
        self.left_out: Counter[Fact] = Counter()
        self._reader = reader
        self._own = own

    def passed(self, value: Any, *, is_own: bool) -> Any:  # noqa: ANN401 - any value of a paper
        if isinstance(value, tuple):
            return tuple(self.passed(part, is_own=is_own) for part in value)
        kind: Any = type(value)
        marked = _marked(kind)
        if not marked:
            return value
        is_own = is_own or self._is_own(value)
        changes, lost = {}, set[Fact]()
        for field, fact in marked:
            before = getattr(value, field.name)
            after = self._field(value, field, fact, lost, is_own=is_own)
            if after is not before:
                changes[field.name] = after
        if kind not in TOURING_FACTS:
            self.left_out.update(lost)
        return replace(value, **changes) if changes else value

    def _field(
        self,
        row: Any,  # noqa: ANN401
        field: Field[Any],
        fact: Fact | None,
        lost: set[Fact],
        *,
        is_own: bool,
    ) -> Any:  # noqa: ANN401
        value = getattr(row, field.name)
        if fact is not None and self._may(fact, row, is_own=is_own):
            return self.passed(value, is_own=is_own)
        empty = _empty(field, value)
        if fact is not None and value != empty:
            lost.add(fact)
        return empty

    def _may(self, fact: Fact, row: Any, *, is_own: bool) -> bool:  # noqa: ANN401
        granted = permission(fact, self._reader)
        if granted is Permission.AGREED:
            return is_own or bool(getattr(row, "has_agreed", False))
        return granted is Permission.YES or (granted is Permission.OWN and is_own)

    def _is_own(self, row: Any) -> bool:  # noqa: ANN401
        own = self._own
        return (own.person_id is not None and getattr(row, "person_id", None) == own.person_id) or (
            own.stop_id is not None and getattr(row, "stop_id", None) == own.stop_id
        )


def _fact(hint: Any) -> Fact | None:  # noqa: ANN401
    marks = getattr(hint, "__metadata__", ())
    return next((mark for mark in marks if isinstance(mark, Fact)), None)


@cache
def _marked(kind: Any) -> tuple[tuple[Field[Any], Fact | None], ...]:  # noqa: ANN401
    """Return the fields of a type with what each is about.

    None where the type has no fields or none of them says anything: it passes as one value.
    """
    there = fields(kind) if is_dataclass(kind) else ()
    facts = facts_of(kind) if there else {}
    return tuple((field, facts[field.name]) for field in there) if any(facts.values()) else ()


def _empty(field: Field[Any], value: Any) -> Any:  # noqa: ANN401
    """Return what stands for nothing in a field: its default, else by the kind of its value."""
    if field.default is not MISSING:
        return field.default
    if field.default_factory is not MISSING:
        return field.default_factory()
    if isinstance(value, str | tuple):
        return type(value)()
    if value is None:
        return None
    raise TypeError(f"the field {field.name} cannot be left out: give it a default")
