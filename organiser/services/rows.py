"""Keeping the rows that belong to one thing in step with the rows of a draft, and back again.

A draft of a row is a frozen dataclass with the row's columns and a `row_id`, nothing for a new row.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from organiser.models import Base

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Row = TypeVar("Row", bound=Base)
Draft = TypeVar("Draft", bound="DataclassInstance")
Value = TypeVar("Value")
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


def list_drafts(
    session: Session, mapped: type[Row], owner: Owner, draft: type[Draft]
) -> tuple[Draft, ...]:
    """Return the rows of `owner` as drafts, in the order in which they were added."""
    names = [field.name for field in fields(draft) if field.name != "row_id"]
    columns = (mapped.id, *(getattr(mapped, name) for name in names))
    found = session.execute(select(*columns).filter_by(**owner).order_by(mapped.id))
    return tuple(draft(**dict(zip(("row_id", *names), row, strict=True))) for row in found)


def read_values(
    session: Session, query: Select[*tuple[Any, ...]], value: type[Value]
) -> tuple[Value, ...]:
    """Return what a query finds as frozen values whose fields are named like its columns."""
    return tuple(value(**row._asdict()) for row in session.execute(query))
