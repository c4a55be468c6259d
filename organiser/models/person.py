"""People: names with their readings, posts, and ways to reach them."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import (
    Channel,
    ConsentKind,
    ContactKind,
    NameOrder,
    Sensitivity,
    Sureness,
)


class Person(Base):
    """Anyone the organiser knows.

    A person has at least one of family and given name. A reading is marked sure or guessed.
    """

    __tablename__ = "person"
    __table_args__ = table_rules(
        CheckConstraint("trim(family_name) <> '' OR trim(given_name) <> ''", "has_name")
    )

    family_name: Mapped[str] = mapped_column(default="")
    given_name: Mapped[str] = mapped_column(default="")
    further_names: Mapped[str] = mapped_column(default="")
    family_reading: Mapped[str] = mapped_column(default="")
    given_reading: Mapped[str] = mapped_column(default="")
    further_reading: Mapped[str] = mapped_column(default="")
    family_reading_sureness: Mapped[Sureness] = mapped_column(word(Sureness), default=Sureness.SURE)
    given_reading_sureness: Mapped[Sureness] = mapped_column(word(Sureness), default=Sureness.SURE)
    further_reading_sureness: Mapped[Sureness] = mapped_column(
        word(Sureness), default=Sureness.SURE
    )
    name_order: Mapped[NameOrder] = mapped_column(word(NameOrder), default=NameOrder.FAMILY_FIRST)
    honorific: Mapped[str] = mapped_column(default="様")
    nickname: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    birthday: Mapped[date | None] = mapped_column(default=None)
    how_we_met: Mapped[str] = mapped_column(default="")
    met_on: Mapped[date | None] = mapped_column(default=None)
    met_place: Mapped[str] = mapped_column(default="")
    introduced_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id"), index=True, default=None
    )
    topics_to_avoid: Mapped[str] = mapped_column(default="")
    do_not_approach: Mapped[bool] = mapped_column(default=False)
    notes: Mapped[str] = mapped_column(default="")
    notes_sensitivity: Mapped[Sensitivity] = mapped_column(
        word(Sensitivity), default=Sensitivity.OPEN
    )


class FormerName(Base):
    """A name a person had before."""

    __tablename__ = "former_name"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    family_name: Mapped[str] = mapped_column(default="")
    given_name: Mapped[str] = mapped_column(default="")
    until: Mapped[date | None] = mapped_column(default=None)


class Photo(Base):
    """A picture of a person, as it came."""

    __tablename__ = "photo"
    __table_args__ = table_rules(UniqueConstraint("person_id"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    media_type: Mapped[str] = mapped_column(default="")


class Position(Base):
    """A person in an organisation with a title; several at once are normal (兼務)."""

    __tablename__ = "position"
    __table_args__ = table_rules(
        CheckConstraint("until IS NULL OR since IS NULL OR until >= since", "span")
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    title: Mapped[str] = mapped_column(default="")
    department: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)
    represents: Mapped[bool] = mapped_column(default=False)


class ContactPoint(Base):
    """A way to reach a person, kept as typed."""

    __tablename__ = "contact_point"
    __table_args__ = table_rules(not_blank("value"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[ContactKind] = mapped_column(word(ContactKind))
    value: Mapped[str]
    label: Mapped[str] = mapped_column(default="")
    preferred: Mapped[bool] = mapped_column(default=False)
    sensitivity: Mapped[Sensitivity] = mapped_column(word(Sensitivity), default=Sensitivity.OPEN)


class PersonTag(Base):
    """A word the organiser has put on a person."""

    __tablename__ = "person_tag"
    __table_args__ = table_rules(UniqueConstraint("person_id", "tag"), not_blank("tag"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    tag: Mapped[str] = mapped_column(index=True)


class Consent(Base):
    """What a person agreed to, or refused: how, when and in which words."""

    __tablename__ = "consent"
    __table_args__ = table_rules(
        UniqueConstraint("person_id", "kind"),
        CheckConstraint("given_on IS NOT NULL OR refused_on IS NOT NULL", "has_day"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[ConsentKind] = mapped_column(word(ConsentKind))
    given_on: Mapped[date | None] = mapped_column(default=None)
    refused_on: Mapped[date | None] = mapped_column(default=None)
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")


class ImportedCard(Base):
    """Where a person came from: the card's own text, so that nothing on it is lost.

    `fingerprint` and `uid` let the same card be recognised when it is read again.
    """

    __tablename__ = "imported_card"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    file_name: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(index=True)
    imported_on: Mapped[date]
    uid: Mapped[str] = mapped_column(default="", index=True)
    source_text: Mapped[str] = mapped_column(default="")
