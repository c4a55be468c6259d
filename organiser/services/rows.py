"""Loading rows, and keeping those that belong to one thing in step with the rows of a draft.

A draft of a row is a frozen dataclass with the row's columns and a `row_id`, nothing for a new row.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from organiser.errors import NotFound
from organiser.models import Base
from organiser.wording import Phrase

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound=Base)
Value = TypeVar("Value")
Fields = TypeVar("Fields", bound="DataclassInstance")
Values = dict[str, Any]
Owner = Mapping[str, int]


def keep_in_step(
    session: Session,
    mapped: type[Row],
    owner: Owner,
    wanted: Iterable[tuple[int | None, Values]],
) -> None:
    """Change, add and remove the rows of `owner` until they are the wanted ones.

    `owner` is the owning column with its id. Wanted ids that are not the owner's become new rows.
    """
    here = {row.id: row for row in session.scalars(select(mapped).filter_by(**owner))}
    new: list[Values] = []
    for row_id, values in wanted:
        row = here.pop(row_id, None) if row_id is not None else None
        if row is None:
            new.append(values)
            continue
        for name, value in values.items():
            setattr(row, name, value)
    for gone in here.values():
        session.delete(gone)
    # What goes makes room first: a new row may want the unique value of one that is removed.
    session.flush()
    session.add_all(mapped(**owner, **values) for values in new)
    session.flush()


def row_values(draft: "DataclassInstance") -> tuple[int | None, Values]:
    """Return a row's draft as its id and its columns."""
    values = {field.name: getattr(draft, field.name) for field in fields(draft)}
    row_id: int | None = values.pop("row_id")
    return row_id, values


def load(session: Session, mapped: type[Row], row_id: int, missing: Phrase) -> Row:
    """Return a row; raises `NotFound` with the sentence `missing`."""
    row = session.get(mapped, row_id)
    if row is None:
        raise NotFound(missing)
    return row


def list_values(
    session: Session, mapped: type[Row], owner: Owner, value: type[Fields]
) -> tuple[Fields, ...]:
    """Return the rows of `owner` as drafts or other frozen values, in the order of their adding.

    The fields are named like the columns; `row_id`, if there is one, is the row's id.
    """
    columns = [
        mapped.id.label("row_id") if field.name == "row_id" else getattr(mapped, field.name)
        for field in fields(value)
    ]
    owned = [getattr(mapped, name) == owner_id for name, owner_id in owner.items()]
    return read_values(session, select(*columns).where(*owned).order_by(mapped.id), value)


def read_values(
    session: Session, query: Select[*tuple[Any, ...]], value: type[Value]
) -> tuple[Value, ...]:
    """Return what a query finds as frozen values whose fields are named like its columns."""
    return tuple(value(**row._asdict()) for row in session.execute(query))
