"""Organisations and the address that people, bodies and stops share."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import OrganisationKind, Sureness


class Organisation(Base):
    """Any body with a name: 監理団体, company, school, hotel, restaurant, office."""

    __tablename__ = "organisation"
    __table_args__ = table_rules(not_blank("name"))

    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[OrganisationKind] = mapped_column(
        word(OrganisationKind), default=OrganisationKind.OTHER
    )
    reading: Mapped[str] = mapped_column(default="")
    reading_sureness: Mapped[Sureness] = mapped_column(word(Sureness), default=Sureness.SURE)
    branch: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    telephone: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")


class FormerKind(Base):
    """What an organisation was before: a change of kind keeps its history."""

    __tablename__ = "former_kind"

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[OrganisationKind] = mapped_column(word(OrganisationKind))
    until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class LicenceClass(Base):
    """A class of licence in the organiser's own list, in the order shown."""

    __tablename__ = "licence_class"
    __table_args__ = table_rules(UniqueConstraint("name"), not_blank("name"))

    name: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)


class Licence(Base):
    """A licence an organisation holds, and until when."""

    __tablename__ = "licence"
    __table_args__ = table_rules(
        not_blank("licence_class"),
        CheckConstraint("valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from", "span"),
    )

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    licence_class: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    valid_from: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)
    renewal_opens_on: Mapped[date | None] = mapped_column(default=None)


class VisitingWindow(Base):
    """When an organisation receives visitors on a weekday (0 is Monday), in minutes of the day."""

    __tablename__ = "visiting_window"
    __table_args__ = table_rules(
        CheckConstraint("weekday BETWEEN 0 AND 6", "weekday"),
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 2880", "span"),
    )

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    weekday: Mapped[int]
    opens: Mapped[int]
    closes: Mapped[int]


class ClosedDay(Base):
    """Days on which an organisation receives nobody, both ends included; perhaps every year."""

    __tablename__ = "closed_day"
    __table_args__ = table_rules(CheckConstraint("last_day >= first_day", "span"))

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    every_year: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")


class Address(Base):
    """Where a person lives or works, or a body is; exactly one of the two owners."""

    __tablename__ = "address"
    __table_args__ = table_rules(
        CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", "one_owner"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", "whole_point"),
        CheckConstraint("latitude BETWEEN -90 AND 90", "latitude"),
        CheckConstraint("longitude BETWEEN -180 AND 180", "longitude"),
    )

    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    label: Mapped[str] = mapped_column(default="")
    postal_code: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    prefecture: Mapped[str] = mapped_column(default="")
    municipality: Mapped[str] = mapped_column(default="")
    municipality_code: Mapped[str] = mapped_column(default="")
    rest: Mapped[str] = mapped_column(default="")
    latitude: Mapped[float | None] = mapped_column(default=None)
    longitude: Mapped[float | None] = mapped_column(default=None)
