"""Sessions of programmes: their agenda, who came, what was said, what follows from it."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import Presence


class Session(Base):
    """One date of a programme; times are minutes of the day.

    Of a session off the record only the date and the people are kept.
    """

    __tablename__ = "session"
    __table_args__ = table_rules(
        CheckConstraint("ends IS NULL OR (starts IS NOT NULL AND ends > starts)", "span"),
        CheckConstraint("starts IS NULL OR starts BETWEEN 0 AND 1439", "starts"),
        CheckConstraint("NOT off_the_record OR (minutes = '' AND decisions = '')", "discreet"),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    held_on: Mapped[date] = mapped_column(index=True)
    starts: Mapped[int | None] = mapped_column(default=None)
    ends: Mapped[int | None] = mapped_column(default=None)
    theme: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    minutes: Mapped[str] = mapped_column(default="")
    decisions: Mapped[str] = mapped_column(default="")
    off_the_record: Mapped[bool] = mapped_column(default=False)


class AgendaItem(Base):
    """One item of a session's agenda, its length in minutes, who leads it."""

    __tablename__ = "agenda_item"
    __table_args__ = table_rules(
        not_blank("title"), CheckConstraint("minutes BETWEEN 0 AND 1440", "minutes")
    )

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"), index=True)
    place: Mapped[int]
    title: Mapped[str]
    minutes: Mapped[int] = mapped_column(default=0)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    note: Mapped[str] = mapped_column(default="")


class Attendance(Base):
    """Whether a person came to a session; `note` is the word they sent."""

    __tablename__ = "attendance"
    __table_args__ = table_rules(UniqueConstraint("session_id", "person_id"))

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    presence: Mapped[Presence] = mapped_column(word(Presence))
    deputy_name: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class NextStep(Base):
    """What is to be done after a session or in a joint project.

    The organiser's `own`, or that of a person or body; of nobody once these are gone.
    """

    __tablename__ = "next_step"
    __table_args__ = table_rules(
        not_blank("text"),
        CheckConstraint(
            "(own + (person_id IS NOT NULL) + (organisation_id IS NOT NULL)) <= 1", "one_owner"
        ),
    )

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    text: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    session_id: Mapped[int | None] = mapped_column(
        ForeignKey("session.id"), index=True, default=None
    )
    own: Mapped[bool] = mapped_column(default=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    due_on: Mapped[date | None] = mapped_column(index=True, default=None)
    done_on: Mapped[date | None] = mapped_column(default=None)
    outcome: Mapped[str] = mapped_column(default="")


class ThemeIdea(Base):
    """A theme to take up in a programme or its series some day, and where it came from."""

    __tablename__ = "theme_idea"
    __table_args__ = table_rules(not_blank("text"))

    programme_id: Mapped[int] = mapped_column(ForeignKey("programme.id"), index=True)
    text: Mapped[str]
    noted_on: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id"), index=True, default=None
    )
    session_id: Mapped[int | None] = mapped_column(
        ForeignKey("session.id"), index=True, default=None
    )
    dropped_on: Mapped[date | None] = mapped_column(default=None)
