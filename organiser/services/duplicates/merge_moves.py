"""Moving everything that points at one person or body to another, by the rules of `merge_rules`."""

from collections.abc import Hashable, Iterator
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from organiser.models import Base
from organiser.services.duplicates.merge_joins import Row
from organiser.services.duplicates.merge_rules import Merged, Rule


def move_rows(session: Session, rules: tuple[Rule, ...], kept_id: int, gone_id: int) -> list[str]:
    """Point everything at the one who is kept; return texts of rows that could not be kept.

    Rows that say the same become one. What goes is removed last, when nothing points at it.
    """
    merged = _merging(kept_id, gone_id)
    leaving: list[Row] = []
    leftover: list[str] = []
    for rule in rules:
        for row, ours in matched_rows(session, rule, kept_id, gone_id):
            if rule.within(row, merged):
                leftover += filter(None, [getattr(row, "note", "")])
            elif ours is not None:
                rule.join(ours, row)
                leftover += _follow(session, rule, row, ours)
            elif rule.renew is not None:
                session.add(rule.renew(row, merged))
            else:
                for column in rule.columns:
                    setattr(row, column, merged(getattr(row, column)))
                continue
            leaving.append(row)
    session.flush()
    for row in leaving:
        session.delete(row)
    session.flush()
    return leftover


def references(table: str) -> Iterator[tuple[type[Base], str]]:
    """Yield every column of the book that points at a table, with its mapped class."""
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            for key in attribute.columns[0].foreign_keys:
                if key.column.table.name == table:
                    yield mapper.class_, attribute.key


def matched_rows(
    session: Session, rule: Rule, kept_id: int, gone_id: int
) -> Iterator[tuple[Row, Row | None]]:
    """Yield the rows of the one who goes, each with the row it becomes one with, if any."""
    merged = _merging(kept_id, gone_id)
    here: dict[Hashable, list[Row]] = {}
    theirs: list[Row] = []
    for row in _rows_of(session, rule, (kept_id, gone_id)):
        if any(getattr(row, column) == gone_id for column in rule.columns):
            theirs.append(row)
        elif rule.key is not None:
            here.setdefault(rule.key(row, merged), []).append(row)
    for row in theirs:
        if rule.key is None or rule.within(row, merged):
            yield row, None
            continue
        alike = here.setdefault(rule.key(row, merged), [])
        ours = next((one for one in alike if rule.meet(one, row)), None)
        if ours is None:
            alike.append(row)
        yield row, ours


def _rows_of(session: Session, rule: Rule, ids: tuple[int, int]) -> list[Row]:
    columns: list[Any] = [getattr(rule.mapped, column) for column in rule.columns]
    query = select(rule.mapped).where(or_(*(column.in_(ids) for column in columns)))
    return list(session.scalars(query.order_by(rule.mapped.id)))


def _follow(session: Session, rule: Rule, row: Row, ours: Row) -> list[str]:
    """Point at a row what points at the one that becomes one with it; return as `move_rows`."""
    leftover = move_rows(session, rule.parts, ours.id, row.id)
    for mapped, column in references(row.__tablename__):
        query = select(mapped).where(getattr(mapped, column) == row.id)
        for pointing in session.scalars(query):
            setattr(pointing, column, ours.id)
    return leftover


def _merging(kept_id: int, gone_id: int) -> Merged:
    return lambda row_id: kept_id if row_id == gone_id else row_id
