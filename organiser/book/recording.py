"""Noting what a session writes: for every row touched, its values before and after.

The values are those of the database (ISO dates, the words of the vocabulary), so that undo can put
them back as they were without knowing any mapped class.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, event, inspect
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.orm import Session, object_session, sessionmaker

from organiser.models import Base

_DIALECT = sqlite_dialect()
_ENTRIES = "journal entries"
_DELETED = "deleted by this flush"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row touched; `before` or `after` is nothing where there was no row."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


def record(sessions: sessionmaker[Session]) -> None:
    """Have every flush of these sessions note what it wrote."""
    event.listen(sessions, "after_flush", _note)


def recorded(session: Session) -> list[RowChange]:
    """Return what this session has written so far, in order."""
    entries: list[RowChange] = session.info.setdefault(_ENTRIES, [])
    return entries


@event.listens_for(Base, "before_delete", propagate=True)
def _note_deletion(_mapper: object, _connection: object, thing: Base) -> None:
    # `session.deleted` does not know the rows that go because they left their parent's list.
    session = object_session(thing)
    if session is not None:
        session.info.setdefault(_DELETED, set()).add(thing)
        recorded(session).append(RowChange(_table(thing), thing.id, _values_before(thing), None))


def _note(session: Session, _context: object) -> None:
    entries = recorded(session)
    deleted = session.info.pop(_DELETED, set())
    for thing in session.new:
        entries.append(RowChange(_table(thing), thing.id, None, _values(thing)))
    for thing in session.dirty:
        before, after = _difference(thing)
        if after and thing not in deleted:
            entries.append(RowChange(_table(thing), thing.id, before, after))


def _table(thing: Base) -> str:
    return str(thing.__tablename__)


def _values(thing: Base) -> dict[str, Any]:
    return {key: stored(getattr(thing, key)) for key, stored in stored_columns(type(thing)).items()}


def _values_before(thing: Base) -> dict[str, Any]:
    state = inspect(thing)
    values = _values(thing)
    for key, stored in stored_columns(type(thing)).items():
        deleted = state.attrs[key].history.deleted
        if deleted:
            values[key] = stored(deleted[0])
    return values


def _difference(thing: Base) -> tuple[dict[str, Any], dict[str, Any]]:
    state = inspect(thing)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for key, stored in stored_columns(type(thing)).items():
        history = state.attrs[key].history
        if not history.has_changes():
            continue
        old = stored(history.deleted[0]) if history.deleted else None
        new = stored(getattr(thing, key))
        if old != new:
            before[key], after[key] = old, new
    return before, after


@cache
def stored_columns(mapped: type[Base]) -> dict[str, Callable[[Any], Any]]:
    """Return, for every column of a class, the function from its value to the stored one."""
    return {
        attribute.key: _to_stored(attribute.columns[0])
        for attribute in inspect(mapped).column_attrs
    }


def _to_stored(column: ColumnElement[Any]) -> Callable[[Any], Any]:
    processor = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if processor is None:
        return _as_is
    return lambda value: None if value is None else processor(value)


def _as_is(value: Any) -> Any:  # noqa: ANN401 - any value a column can hold
    return value
