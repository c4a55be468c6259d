"""The journal behind undo: what each action wrote, before and after; and the book's settings."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, table_rules


class Change(Base):
    """One action of the organiser.

    `action` is the action's name as a phrase (template and values). `undone_order` counts upward
    with every undo and is nothing while the change is in force; `redo_lost` says that newer work
    has taken its place.
    """

    __tablename__ = "change"

    action: Mapped[Any] = mapped_column(JSON)
    done_at: Mapped[datetime]
    undone_order: Mapped[int | None] = mapped_column(default=None, index=True)
    redo_lost: Mapped[bool] = mapped_column(default=False)


class ChangedRow(Base):
    """One row an action touched: database values before and after, nothing where no row was."""

    __tablename__ = "changed_row"

    change_id: Mapped[int] = mapped_column(ForeignKey("change.id"), index=True)
    table_name: Mapped[str] = mapped_column(index=True)
    row_id: Mapped[int] = mapped_column(index=True)
    before: Mapped[Any | None] = mapped_column(JSON(none_as_null=True), default=None)
    after: Mapped[Any | None] = mapped_column(JSON(none_as_null=True), default=None)


class Setting(Base):
    """A preference of the organiser that belongs to the book."""

    __tablename__ = "setting"
    __table_args__ = table_rules(UniqueConstraint("name"))

    name: Mapped[str]
    value: Mapped[str] = mapped_column(default="")
