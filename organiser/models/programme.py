"""Programmes and the invitations to them, one person at a time."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import Channel, ConditionKind, Presence, ProgrammeKind, Stage, Verdict


class Programme(Base):
    """A limited programme, gathering series, training, joint project or tour.

    `capacity` is the number of seats, nothing when there is no limit. `reply_days` is how long an
    ask holds a seat when no other reply-by date is given.
    """

    __tablename__ = "programme"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("capacity IS NULL OR capacity >= 1", "capacity"),
        CheckConstraint("reply_days BETWEEN 1 AND 365", "reply_days"),
    )

    name: Mapped[str]
    kind: Mapped[ProgrammeKind] = mapped_column(word(ProgrammeKind), default=ProgrammeKind.LIMITED)
    series: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    aim: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    cost_note: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int | None] = mapped_column(default=None)
    reply_days: Mapped[int] = mapped_column(default=7)
    closed_on: Mapped[date | None] = mapped_column(default=None)


class ProgrammeCondition(Base):
    """What a programme asks of those it invites, and how much weight that has."""

    __tablename__ = "programme_condition"
    __table_args__ = table_rules(UniqueConstraint("programme_id", "kind", "text_value"))

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    kind: Mapped[ConditionKind] = mapped_column(word(ConditionKind))
    weight: Mapped[Verdict] = mapped_column(word(Verdict), default=Verdict.CAUTION)
    number_value: Mapped[int | None] = mapped_column(default=None)
    text_value: Mapped[str] = mapped_column(default="")


class Session(Base):
    """One date of a programme; times are minutes of the day."""

    __tablename__ = "session"
    __table_args__ = table_rules(
        CheckConstraint("ends IS NULL OR (starts IS NOT NULL AND ends > starts)", "span"),
        CheckConstraint("starts IS NULL OR starts BETWEEN 0 AND 1439", "starts"),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    held_on: Mapped[date] = mapped_column(index=True)
    starts: Mapped[int | None] = mapped_column(default=None)
    ends: Mapped[int | None] = mapped_column(default=None)
    theme: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    agenda: Mapped[str] = mapped_column(default="")
    minutes: Mapped[str] = mapped_column(default="")
    off_the_record: Mapped[bool] = mapped_column(default=False)


class Attendance(Base):
    """Whether a person came to a session."""

    __tablename__ = "attendance"
    __table_args__ = table_rules(UniqueConstraint("session_id", "person_id"))

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    presence: Mapped[Presence] = mapped_column(word(Presence))
    deputy_name: Mapped[str] = mapped_column(default="")


class Invitation(Base):
    """One person in one programme.

    `place` is the asking order, unique within the programme. `override_reason` is why the person
    was asked although no seat was free.
    """

    __tablename__ = "invitation"
    __table_args__ = table_rules(
        UniqueConstraint("programme_id", "person_id"),
        CheckConstraint(
            "stage <> 'asked' OR (asked_on IS NOT NULL AND reply_by IS NOT NULL)", "asked_has_dates"
        ),
        CheckConstraint(
            "reply_by IS NULL OR asked_on IS NULL OR reply_by >= asked_on", "reply_after_ask"
        ),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    place: Mapped[int]
    stage: Mapped[Stage] = mapped_column(word(Stage), default=Stage.CANDIDATE)
    reason: Mapped[str] = mapped_column(default="")
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date | None] = mapped_column(default=None, index=True)
    reply_by: Mapped[date | None] = mapped_column(default=None)
    come_back_on: Mapped[date | None] = mapped_column(default=None)
    override_reason: Mapped[str] = mapped_column(default="")


class Answer(Base):
    """What was said, when, by which channel, in the person's own words; only ever added."""

    __tablename__ = "answer"

    invitation_id: Mapped[int] = mapped_column(ForeignKey("invitation.id"), index=True)
    from_stage: Mapped[Stage] = mapped_column(word(Stage))
    to_stage: Mapped[Stage] = mapped_column(word(Stage))
    given_on: Mapped[date]
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    come_back_on: Mapped[date | None] = mapped_column(default=None)
