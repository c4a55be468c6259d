"""Papers: the organiser's own words and sheets for them, and what was issued to whom."""

from datetime import date
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import Channel, PaperKind, PaperWording, VoiceState


class PaperText(Base):
    """The organiser's own wording of a text on papers, in one language."""

    __tablename__ = "paper_text"
    __table_args__ = table_rules(UniqueConstraint("wording", "language"))

    wording: Mapped[PaperWording] = mapped_column(word(PaperWording))
    language: Mapped[str]
    text: Mapped[str] = mapped_column(default="")


class LabelSheet(Base):
    """A sheet of labels or cards of the organiser's own, in millimetres on an upright A4 page."""

    __tablename__ = "label_sheet"
    __table_args__ = table_rules(
        not_blank("name"),
        UniqueConstraint("name"),
        CheckConstraint("columns BETWEEN 1 AND 20 AND rows BETWEEN 1 AND 40", "cells"),
        CheckConstraint("cell_width_mm > 0 AND cell_height_mm > 0", "cell"),
        CheckConstraint("left_mm >= 0 AND top_mm >= 0", "edges"),
        CheckConstraint("gap_across_mm >= 0 AND gap_down_mm >= 0", "gaps"),
    )

    name: Mapped[str]
    columns: Mapped[int]
    rows: Mapped[int]
    cell_width_mm: Mapped[float]
    cell_height_mm: Mapped[float]
    left_mm: Mapped[float]
    top_mm: Mapped[float]
    gap_across_mm: Mapped[float] = mapped_column(default=0.0)
    gap_down_mm: Mapped[float] = mapped_column(default=0.0)


class PrinterOffset(Base):
    """How far a printer has to be set off to print where a sheet says, right and down."""

    __tablename__ = "printer_offset"
    __table_args__ = table_rules(
        not_blank("printer"),
        UniqueConstraint("printer"),
        CheckConstraint("across_mm BETWEEN -20 AND 20 AND down_mm BETWEEN -20 AND 20", "offset"),
    )

    printer: Mapped[str]
    across_mm: Mapped[float] = mapped_column(default=0.0)
    down_mm: Mapped[float] = mapped_column(default=0.0)


class PaperIssue(Base):
    """A paper as it was given out: which revision, when, and the lines it had.

    It is of a tour, perhaps of one stop, person or vehicle there, or of a session. `lines` are
    lists of key and text by language, `subject` says of whom or what the paper was at that time.
    """

    __tablename__ = "paper_issue"
    __table_args__ = table_rules(
        CheckConstraint("(tour_id IS NULL) <> (session_id IS NULL)", "of_one"),
        CheckConstraint("revision >= 1", "revision"),
    )

    kind: Mapped[PaperKind] = mapped_column(word(PaperKind))
    revision: Mapped[int]
    issued_on: Mapped[date]
    lines: Mapped[Any] = mapped_column(JSON)
    tour_id: Mapped[int | None] = mapped_column(ForeignKey("tour.id"), index=True, default=None)
    session_id: Mapped[int | None] = mapped_column(
        ForeignKey("session.id"), index=True, default=None
    )
    stop_id: Mapped[int | None] = mapped_column(ForeignKey("stop.id"), index=True, default=None)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    vehicle_id: Mapped[int | None] = mapped_column(
        ForeignKey("vehicle.id"), index=True, default=None
    )
    subject: Mapped[str] = mapped_column(default="")


class PaperHolder(Base):
    """Who holds an issued paper: somebody in the book, or who `name` names (driver, hotel)."""

    __tablename__ = "paper_holder"
    __table_args__ = table_rules(
        CheckConstraint("person_id IS NOT NULL OR trim(name) <> ''", "somebody"),
        UniqueConstraint("issue_id", "person_id"),
    )

    issue_id: Mapped[int] = mapped_column(ForeignKey("paper_issue.id"), index=True)
    given_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    name: Mapped[str] = mapped_column(default="")
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id"), index=True, default=None
    )


class Voice(Base):
    """A point somebody raised about a programme, what became of it, and what they were told."""

    __tablename__ = "voice"
    __table_args__ = table_rules(not_blank("said"))

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    said: Mapped[str]
    noted_on: Mapped[date]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    state: Mapped[VoiceState] = mapped_column(word(VoiceState), default=VoiceState.RECEIVED)
    answer: Mapped[str] = mapped_column(default="")
    answered_on: Mapped[date | None] = mapped_column(default=None)
    place: Mapped[int] = mapped_column(default=0)
