"""Invitations to programmes, one person at a time, and the words that go with them."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import (
    Channel,
    FollowUpKind,
    Politeness,
    ProgrammeKind,
    Stage,
    ThanksOccasion,
    ThanksState,
    WordPurpose,
)


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


class FollowUp(Base):
    """How the organiser went on with one person after the ask; their seat is held from then on."""

    __tablename__ = "follow_up"
    __table_args__ = table_rules(CheckConstraint("reply_by >= noted_on", "reply_after"))

    invitation_id: Mapped[int] = mapped_column(ForeignKey("invitation.id"), index=True)
    kind: Mapped[FollowUpKind] = mapped_column(word(FollowUpKind))
    noted_on: Mapped[date]
    reply_by: Mapped[date]
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")


class Thanks(Base):
    """Thanks to one person, owed or given, for a session, a stop of a tour or something else."""

    __tablename__ = "thanks"
    __table_args__ = table_rules(
        CheckConstraint("(state = 'given') = (given_on IS NOT NULL)", "given_has_day"),
        UniqueConstraint("session_id", "person_id", "occasion"),
        UniqueConstraint("stop_id", "person_id", "occasion"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    occasion: Mapped[ThanksOccasion] = mapped_column(word(ThanksOccasion))
    owed_on: Mapped[date] = mapped_column(index=True)
    state: Mapped[ThanksState] = mapped_column(word(ThanksState), default=ThanksState.OWED)
    given_on: Mapped[date | None] = mapped_column(default=None)
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    programme_id: Mapped[int | None] = mapped_column(
        ForeignKey("programme.id"), index=True, default=None
    )
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id"), default=None)
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"), default=None)


class Feedback(Base):
    """One person was asked what they thought of a programme, and what they said."""

    __tablename__ = "feedback"
    __table_args__ = table_rules(
        UniqueConstraint("programme_id", "person_id"),
        CheckConstraint("said_on IS NOT NULL OR said = ''", "said_has_day"),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    asked_on: Mapped[date | None] = mapped_column(default=None)
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    said_on: Mapped[date | None] = mapped_column(default=None)
    said: Mapped[str] = mapped_column(default="")


class WordTemplate(Base):
    """The organiser's own wording where the shipped one does not fit.

    Without `kind` it counts for all of them, without `channel` for all that is written; the
    narrower template wins.
    """

    __tablename__ = "word_template"
    __table_args__ = table_rules(not_blank("text"))

    purpose: Mapped[WordPurpose] = mapped_column(word(WordPurpose))
    politeness: Mapped[Politeness] = mapped_column(word(Politeness))
    language: Mapped[str]
    text: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    kind: Mapped[ProgrammeKind | None] = mapped_column(word(ProgrammeKind), default=None)
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
