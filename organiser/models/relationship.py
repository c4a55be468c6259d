"""The course of a relationship: interactions, ties, promises, rhythm, circles."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import (
    Channel,
    GapUnit,
    InteractionKind,
    PromiseSide,
    PromiseState,
    RelationshipKind,
    Sensitivity,
)


class Interaction(Base):
    """Something that happened with one or several people on a day."""

    __tablename__ = "interaction"

    kind: Mapped[InteractionKind] = mapped_column(word(InteractionKind))
    happened_on: Mapped[date] = mapped_column(index=True)
    text: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    sensitivity: Mapped[Sensitivity] = mapped_column(word(Sensitivity), default=Sensitivity.OPEN)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    circle_id: Mapped[int | None] = mapped_column(ForeignKey("circle.id"), index=True, default=None)
    invitation_id: Mapped[int | None] = mapped_column(
        ForeignKey("invitation.id"), index=True, default=None
    )
    session_id: Mapped[int | None] = mapped_column(
        ForeignKey("session.id"), index=True, default=None
    )
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"), index=True, default=None)
    participants: Mapped[list["InteractionParticipant"]] = relationship(
        cascade="all, delete-orphan", lazy="raise", init=False
    )


class InteractionParticipant(Base):
    """One of the people an interaction was with."""

    __tablename__ = "interaction_participant"
    __table_args__ = table_rules(UniqueConstraint("interaction_id", "person_id"))

    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), init=False)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)


class Attachment(Base):
    """A file kept beside the book, found there by the digest (SHA-256) of its content."""

    __tablename__ = "attachment"
    __table_args__ = table_rules(not_blank("file_name"), CheckConstraint("size_bytes >= 0", "size"))

    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"), index=True)
    file_name: Mapped[str]
    size_bytes: Mapped[int]
    digest: Mapped[str] = mapped_column(index=True)
    added_on: Mapped[date]
    media_type: Mapped[str] = mapped_column(default="")


class Relationship(Base):
    """How one person or body stands to another, read from the first to the second."""

    __tablename__ = "relationship"
    __table_args__ = table_rules(
        CheckConstraint("(first_person_id IS NULL) <> (first_organisation_id IS NULL)", "first"),
        CheckConstraint("(second_person_id IS NULL) <> (second_organisation_id IS NULL)", "second"),
        CheckConstraint("first_person_id <> second_person_id", "two_people"),
        CheckConstraint("first_organisation_id <> second_organisation_id", "two_bodies"),
        CheckConstraint("until IS NULL OR since IS NULL OR until >= since", "span"),
    )

    kind: Mapped[RelationshipKind] = mapped_column(word(RelationshipKind))
    first_person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id"), index=True, default=None
    )
    first_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    second_person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id"), index=True, default=None
    )
    second_organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    note: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)


class Promise(Base):
    """What the organiser owes a person, or was promised by them."""

    __tablename__ = "promise"
    __table_args__ = table_rules(not_blank("text"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    side: Mapped[PromiseSide] = mapped_column(word(PromiseSide))
    text: Mapped[str]
    since: Mapped[date]
    due_on: Mapped[date | None] = mapped_column(default=None)
    state: Mapped[PromiseState] = mapped_column(word(PromiseState), default=PromiseState.OPEN)
    closed_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")


class Circle(Base):
    """A small loose group with a channel."""

    __tablename__ = "circle"
    __table_args__ = table_rules(not_blank("name"))

    name: Mapped[str]
    purpose: Mapped[str] = mapped_column(default="")
    channel: Mapped[Channel] = mapped_column(word(Channel), default=Channel.LINE)
    channel_name: Mapped[str] = mapped_column(default="")


class CircleMember(Base):
    """A person in a circle, with their role there."""

    __tablename__ = "circle_member"
    __table_args__ = table_rules(UniqueConstraint("circle_id", "person_id"))

    circle_id: Mapped[int] = mapped_column(ForeignKey("circle.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)


class Rhythm(Base):
    """The wanted and worst gap between contacts with a person, a circle or everyone with a tag."""

    __tablename__ = "rhythm"
    __table_args__ = table_rules(
        CheckConstraint(
            "(person_id IS NOT NULL) + (circle_id IS NOT NULL) + (tag <> '') = 1", "one_owner"
        ),
        CheckConstraint("wanted > 0 AND (worst IS NULL OR worst >= wanted)", "gaps"),
    )

    wanted: Mapped[int]
    worst: Mapped[int | None] = mapped_column(default=None)
    unit: Mapped[GapUnit] = mapped_column(word(GapUnit), default=GapUnit.DAY)
    tag: Mapped[str] = mapped_column(index=True, default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    circle_id: Mapped[int | None] = mapped_column(ForeignKey("circle.id"), index=True, default=None)
    paused_until: Mapped[date | None] = mapped_column(default=None)
