"""The declarative base: naming of constraints, and columns that several tables share."""

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, Enum, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

#: Every constraint has a name, so that a migration can speak of it.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


_NEVER_TWICE: Any = {"sqlite_autoincrement": True}


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False, repr=False):
    """Base of all mapped classes.

    Ids are never given twice (AUTOINCREMENT): a row that comes back by undo finds its place free.
    """

    __abstract__ = True
    metadata = MetaData(naming_convention=NAMING)
    __table_args__ = _NEVER_TWICE

    id: Mapped[int] = mapped_column(primary_key=True, init=False)


def word(words: type[StrEnum]) -> Enum:
    """Return the column type of a vocabulary: kept as its value, refused if it is another word."""
    return Enum(
        words,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        create_constraint=True,
        name=words.__name__.lower(),
        length=40,
        validate_strings=True,
    )


def not_blank(column: str) -> CheckConstraint:
    """Return the rule that a text is more than white space."""
    return CheckConstraint(f"trim({column}) <> ''", name=f"{column}_not_blank")


def table_rules(*rules: Any) -> tuple[Any, ...]:  # noqa: ANN401 - whatever SQLAlchemy takes here
    """Return `__table_args__` for a table with rules of its own."""
    return (*rules, _NEVER_TWICE)
