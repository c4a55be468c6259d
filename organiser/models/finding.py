"""What the organiser keeps about finding people: named filters, pairs that only look alike."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules


class SavedFilter(Base):
    """A filter of people with a name; frozen, it stands for those it found on that day.

    `line` is what one would type into the search to have it.
    """

    __tablename__ = "saved_filter"
    __table_args__ = table_rules(UniqueConstraint("name"), not_blank("name"))

    name: Mapped[str]
    line: Mapped[str] = mapped_column(default="")
    frozen_on: Mapped[date | None] = mapped_column(default=None)


class SavedFilterPerson(Base):
    """One of the people a frozen filter stands for."""

    __tablename__ = "saved_filter_person"
    __table_args__ = table_rules(UniqueConstraint("saved_filter_id", "person_id"))

    saved_filter_id: Mapped[int] = mapped_column(ForeignKey("saved_filter.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)


class NotTheSame(Base):
    """Two people, or two bodies, that look alike and are not the same; the lower id is first."""

    __tablename__ = "not_the_same"
    __table_args__ = table_rules(
        UniqueConstraint("first_person_id", "second_person_id"),
        UniqueConstraint("first_organisation_id", "second_organisation_id"),
        CheckConstraint(
            "(first_person_id IS NULL) = (second_person_id IS NULL) AND"
            " (first_organisation_id IS NULL) = (second_organisation_id IS NULL) AND"
            " (first_person_id IS NULL) <> (first_organisation_id IS NULL)",
            "one_pair",
        ),
        CheckConstraint("first_person_id < second_person_id", "people_in_order"),
        CheckConstraint("first_organisation_id < second_organisation_id", "bodies_in_order"),
    )

    noted_on: Mapped[date]
    first_person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)
    second_person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id"), index=True, default=None
    )
    first_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), default=None
    )
    second_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
