"""What people can do, and how much room they have."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import AvailabilityLevel, SkillKind, Stance


class Skill(Base):
    """A field, qualification, language, region or craft in the organiser's catalogue."""

    __tablename__ = "skill"
    __table_args__ = table_rules(UniqueConstraint("name"), not_blank("name"))

    name: Mapped[str]
    kind: Mapped[SkillKind] = mapped_column(word(SkillKind), default=SkillKind.FIELD)
    reading: Mapped[str] = mapped_column(default="")
    synonyms: Mapped[str] = mapped_column(default="")


class Expertise(Base):
    """A person has a skill: how they stand to it, since when, until when, known as of when."""

    __tablename__ = "expertise"
    __table_args__ = table_rules(UniqueConstraint("person_id", "skill_id", "stance"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id"), index=True)
    stance: Mapped[Stance] = mapped_column(word(Stance), default=Stance.OFFERS)
    level: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(default=None)
    valid_to: Mapped[date | None] = mapped_column(default=None)
    as_of: Mapped[date | None] = mapped_column(default=None)


class Availability(Base):
    """How much room a person has, until when, known as of when; the newest counts."""

    __tablename__ = "availability"
    __table_args__ = table_rules(CheckConstraint("until IS NULL OR until >= as_of", "span"))

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    level: Mapped[AvailabilityLevel] = mapped_column(word(AvailabilityLevel))
    as_of: Mapped[date]
    until: Mapped[date | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
