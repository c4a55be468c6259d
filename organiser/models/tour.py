"""Tours: days, stops, the ways between them, and who receives the group."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import HostState, LegMode, StopKind


class Tour(Base):
    """The travel side of a programme; lengths in minutes."""

    __tablename__ = "tour"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("revision >= 1", "revision"),
        CheckConstraint("arrival_buffer_minutes BETWEEN 0 AND 240", "buffer"),
    )

    name: Mapped[str]
    programme_id: Mapped[int | None] = mapped_column(
        ForeignKey("programme.id"), index=True, default=None
    )
    gathering: Mapped[str] = mapped_column(default="")
    things_to_bring: Mapped[str] = mapped_column(default="")
    rain_rule: Mapped[str] = mapped_column(default="")
    closing_note: Mapped[str] = mapped_column(default="")
    arrival_buffer_minutes: Mapped[int] = mapped_column(default=0)
    group_size: Mapped[int | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(default=1)


class TourDay(Base):
    """One day of a tour; `starts_at` is the minute of the day when it may begin."""

    __tablename__ = "tour_day"
    __table_args__ = table_rules(
        UniqueConstraint("tour_id", "held_on"),
        CheckConstraint("starts_at BETWEEN 0 AND 1439", "starts_at"),
    )

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"))
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[int] = mapped_column(default=540)
    note: Mapped[str] = mapped_column(default="")


class Stop(Base):
    """A stop of a day; `place` is its order there, `fixed_start` a minute of the day."""

    __tablename__ = "stop"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("dwell_minutes BETWEEN 0 AND 1440", "dwell"),
        CheckConstraint("fixed_start BETWEEN 0 AND 2879", "fixed_start"),
        CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", "whole_point"),
    )

    day_id: Mapped[int] = mapped_column(ForeignKey("tour_day.id"), index=True)
    place: Mapped[int]
    kind: Mapped[StopKind] = mapped_column(word(StopKind))
    name: Mapped[str]
    dwell_minutes: Mapped[int] = mapped_column(default=60)
    fixed_start: Mapped[int | None] = mapped_column(default=None)
    organisation_id: Mapped[int | None] = mapped_column(
        ForeignKey("organisation.id"), index=True, default=None
    )
    address: Mapped[str] = mapped_column(default="")
    latitude: Mapped[float | None] = mapped_column(default=None)
    longitude: Mapped[float | None] = mapped_column(default=None)
    purpose: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    own_note: Mapped[str] = mapped_column(default="")


class StopWindow(Base):
    """When the host of a stop receives the group, in minutes of the day."""

    __tablename__ = "stop_window"
    __table_args__ = table_rules(
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 2880", "span")
    )

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"), index=True)
    opens: Mapped[int]
    closes: Mapped[int]


class Leg(Base):
    """The way to a stop from the one before it; without typed minutes it is estimated.

    What was typed holds for the way from `from_stop_id`, or from whatever is before if that is
    nothing: another order of the stops neither takes it over nor loses it.
    """

    __tablename__ = "leg"
    __table_args__ = table_rules(
        UniqueConstraint("to_stop_id"),
        CheckConstraint("typed_minutes BETWEEN 0 AND 2880", "minutes"),
        CheckConstraint("typed_distance_m >= 0", "distance"),
    )

    to_stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    from_stop_id: Mapped[int | None] = mapped_column(
        ForeignKey("stop.id"), index=True, default=None
    )
    mode: Mapped[LegMode] = mapped_column(word(LegMode), default=LegMode.BUS)
    typed_minutes: Mapped[int | None] = mapped_column(default=None)
    typed_distance_m: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class HostVisit(Base):
    """Who receives the group at a stop, how far that is agreed, and what they wish."""

    __tablename__ = "host_visit"
    __table_args__ = table_rules(UniqueConstraint("stop_id"))

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    state: Mapped[HostState] = mapped_column(word(HostState), default=HostState.NOT_ASKED)
    asked_on: Mapped[date | None] = mapped_column(default=None)
    wishes: Mapped[str] = mapped_column(default="")
