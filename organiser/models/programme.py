"""Programmes: what they are, whom they are for, who carries them."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import ConditionKind, ContributorRole, ProgrammeKind, Verdict


class OwnKind(Base):
    """A kind of programme in the organiser's own words, which behaves like one of the five."""

    __tablename__ = "programme_kind"
    __table_args__ = table_rules(not_blank("name"), UniqueConstraint("name"))

    name: Mapped[str]
    kind: Mapped[ProgrammeKind] = mapped_column(word(ProgrammeKind))
    place: Mapped[int] = mapped_column(default=0)


class Programme(Base):
    """A limited programme, gathering series, training, joint project or tour.

    `capacity` is the number of seats, nothing when there is no limit. An ask holds a seat for
    `reply_days` when no other reply-by date is given, but not beyond `answers_until`. With
    `one_at_a_time` nobody is asked while an answer is awaited. `repeat_rule` is an RRULE of
    RFC 5545 §3.3.10 without its name.
    """

    __tablename__ = "programme"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("capacity IS NULL OR capacity >= 1", "capacity"),
        CheckConstraint("reply_days BETWEEN 1 AND 365", "reply_days"),
    )

    name: Mapped[str]
    kind: Mapped[ProgrammeKind] = mapped_column(word(ProgrammeKind), default=ProgrammeKind.LIMITED)
    own_kind_id: Mapped[int | None] = mapped_column(
        ForeignKey("programme_kind.id"), index=True, default=None
    )
    series: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    aim: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    cost_note: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int | None] = mapped_column(default=None)
    reply_days: Mapped[int] = mapped_column(default=7)
    answers_until: Mapped[date | None] = mapped_column(default=None)
    one_at_a_time: Mapped[bool] = mapped_column(default=False)
    repeat_rule: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    closed_on: Mapped[date | None] = mapped_column(default=None)


class ProgrammeCondition(Base):
    """What a programme asks of those it invites, and how much weight that has."""

    __tablename__ = "programme_condition"
    __table_args__ = table_rules(
        Index(
            "uq_programme_condition_programme_id_kind_text_value",
            "programme_id",
            "kind",
            "text_value",
            unique=True,
            sqlite_where=text("skill_id IS NULL"),
        ),
        UniqueConstraint("programme_id", "skill_id"),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    kind: Mapped[ConditionKind] = mapped_column(word(ConditionKind))
    weight: Mapped[Verdict] = mapped_column(word(Verdict), default=Verdict.CAUTION)
    number_value: Mapped[int | None] = mapped_column(default=None)
    text_value: Mapped[str] = mapped_column(default="")
    skill_id: Mapped[int | None] = mapped_column(ForeignKey("skill.id"), index=True, default=None)


class Contributor(Base):
    """A person or body that carries a programme; `duty` says what they do, in words."""

    __tablename__ = "contributor"
    __table_args__ = table_rules(
        CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", "one_owner"),
        UniqueConstraint("programme_id", "role", "person_id"),
        UniqueConstraint("programme_id", "role", "organisation_id"),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    role: Mapped[ContributorRole] = mapped_column(word(ContributorRole))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    duty: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)
