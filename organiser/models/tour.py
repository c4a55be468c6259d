"""Tours: days, stops, the ways between them, and who receives the group."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from organiser.models.base import Base, not_blank, table_rules, word
from organiser.vocabulary import Channel, LegMode, OrderLock, Stage, StopKind, Traffic


class Tour(Base):
    """The travel side of a programme; lengths in minutes.

    `garage_minutes` is the bus's way from its garage to the group. `rupiah_for_100_yen` is the rate
    as typed. `follows_id` is the tour this one was copied from.
    """

    __tablename__ = "tour"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("revision >= 1", "revision"),
        CheckConstraint("arrival_buffer_minutes BETWEEN 0 AND 240", "buffer"),
        CheckConstraint("boarding_buffer_minutes BETWEEN 0 AND 240", "boarding_buffer"),
        CheckConstraint("longest_day_minutes BETWEEN 60 AND 1440", "longest_day"),
        CheckConstraint("garage_minutes BETWEEN 0 AND 600", "garage"),
        CheckConstraint("rupiah_for_100_yen > 0", "rate"),
    )

    name: Mapped[str]
    programme_id: Mapped[int | None] = mapped_column(
        ForeignKey("programme.id"), index=True, default=None
    )
    gathering: Mapped[str] = mapped_column(default="")
    things_to_bring: Mapped[str] = mapped_column(default="")
    rain_rule: Mapped[str] = mapped_column(default="")
    closing_note: Mapped[str] = mapped_column(default="")
    cost_note: Mapped[str] = mapped_column(default="")
    insurance: Mapped[str] = mapped_column(default="")
    cancellation: Mapped[str] = mapped_column(default="")
    emergency_numbers: Mapped[str] = mapped_column(default="")
    arrival_buffer_minutes: Mapped[int] = mapped_column(default=0)
    group_size: Mapped[int | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(default=1)
    home_zone: Mapped[str] = mapped_column(default="Asia/Tokyo")
    boarding_buffer_minutes: Mapped[int] = mapped_column(default=0)
    longest_day_minutes: Mapped[int] = mapped_column(default=720)
    garage_minutes: Mapped[int | None] = mapped_column(default=None)
    rupiah_for_100_yen: Mapped[int | None] = mapped_column(default=None)
    report: Mapped[str] = mapped_column(default="")
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("tour.id"), index=True, default=None)


class TourDay(Base):
    """One day of a tour; `starts_at` is the minute of the day when it may begin.

    `ends_by` is the latest arrival at its last stop. Lunch lasts `lunch_minutes` between its two
    times, none where that is 0.
    """

    __tablename__ = "tour_day"
    __table_args__ = table_rules(
        UniqueConstraint("tour_id", "held_on"),
        CheckConstraint("starts_at BETWEEN 0 AND 1439", "starts_at"),
        CheckConstraint("ends_by BETWEEN 0 AND 2879", "ends_by"),
        CheckConstraint(
            "lunch_from >= 0 AND lunch_minutes >= 0 AND lunch_from + lunch_minutes <= lunch_until"
            " AND lunch_until <= 1440",
            "lunch",
        ),
    )

    tour_id: Mapped[int] = mapped_column(ForeignKey("tour.id"))
    held_on: Mapped[date] = mapped_column(index=True)
    starts_at: Mapped[int] = mapped_column(default=540)
    note: Mapped[str] = mapped_column(default="")
    ends_by: Mapped[int | None] = mapped_column(default=None)
    lunch_from: Mapped[int] = mapped_column(default=690)
    lunch_until: Mapped[int] = mapped_column(default=810)
    lunch_minutes: Mapped[int] = mapped_column(default=45)


class Stop(Base):
    """A stop of a day; `place` is its order there, `fixed_start` a minute of the day.

    Without buffers of its own the tour's count. `zone` is an IANA name; without it the place or the
    stop before says. `is_optional` stops may be left out, `lock` says how far a better order may
    move it. `parking` tells the driver where to stop, `other_plan` the organiser what to do
    instead. What became of it on the day stands in `came_at`, `left_at`, `is_done`, `is_dropped`,
    and in `late_minutes` how late the group said it was there.
    """

    __tablename__ = "stop"
    __table_args__ = table_rules(
        not_blank("name"),
        CheckConstraint("dwell_minutes BETWEEN 0 AND 1440", "dwell"),
        CheckConstraint("least_dwell_minutes BETWEEN 0 AND dwell_minutes", "least_dwell"),
        CheckConstraint("most_dwell_minutes BETWEEN dwell_minutes AND 1440", "most_dwell"),
        CheckConstraint("buffer_before_minutes BETWEEN 0 AND 240", "buffer_before"),
        CheckConstraint("buffer_after_minutes BETWEEN 0 AND 240", "buffer_after"),
        CheckConstraint("came_at BETWEEN 0 AND 2879", "came_at"),
        CheckConstraint("left_at BETWEEN came_at AND 4319", "left_at"),
        CheckConstraint("late_minutes BETWEEN 0 AND 1440", "late"),
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
    parking: Mapped[str] = mapped_column(default="")
    other_plan: Mapped[str] = mapped_column(default="")
    least_dwell_minutes: Mapped[int | None] = mapped_column(default=None)
    most_dwell_minutes: Mapped[int | None] = mapped_column(default=None)
    buffer_before_minutes: Mapped[int | None] = mapped_column(default=None)
    buffer_after_minutes: Mapped[int | None] = mapped_column(default=None)
    zone: Mapped[str] = mapped_column(default="")
    is_optional: Mapped[bool] = mapped_column(default=False)
    lock: Mapped[OrderLock] = mapped_column(word(OrderLock), default=OrderLock.FREE)
    seen: Mapped[str] = mapped_column(default="")
    came_at: Mapped[int | None] = mapped_column(default=None)
    left_at: Mapped[int | None] = mapped_column(default=None)
    is_done: Mapped[bool] = mapped_column(default=False)
    is_dropped: Mapped[bool] = mapped_column(default=False)
    late_minutes: Mapped[int | None] = mapped_column(default=None)


class StopWindow(Base):
    """When the host of a stop receives the group, in minutes of the day.

    `closes` is the end of the visit, or with `is_last_entry` the latest beginning.
    """

    __tablename__ = "stop_window"
    __table_args__ = table_rules(
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 2880", "span")
    )

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"), index=True)
    opens: Mapped[int]
    closes: Mapped[int]
    is_last_entry: Mapped[bool] = mapped_column(default=False)


class Leg(Base):
    """The way to a stop from the one before it; without typed minutes it is estimated.

    What was typed holds for the way from `from_stop_id`, or from whatever is before if that is
    nothing: another order of the stops neither takes it over nor loses it. `departs_at` is a minute
    of the day where it begins, `arrives_at` one where it ends, from the midnight of the same date
    there. `last_departs_at` is the last train.
    """

    __tablename__ = "leg"
    __table_args__ = table_rules(
        UniqueConstraint("to_stop_id"),
        CheckConstraint("typed_minutes BETWEEN 0 AND 2880", "minutes"),
        CheckConstraint("typed_distance_m >= 0", "distance"),
        CheckConstraint("departs_at BETWEEN 0 AND 2879", "departs_at"),
        CheckConstraint("arrives_at BETWEEN -1440 AND 4319", "arrives_at"),
        CheckConstraint("arrives_at IS NULL OR departs_at IS NOT NULL", "timetable"),
        CheckConstraint("check_in_minutes BETWEEN 0 AND 600", "check_in"),
        CheckConstraint("way_out_minutes BETWEEN 0 AND 600", "way_out"),
        CheckConstraint("next_departs_at BETWEEN 0 AND 2879", "next_departs_at"),
        CheckConstraint("last_departs_at BETWEEN 0 AND 2879", "last_departs_at"),
    )

    to_stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    from_stop_id: Mapped[int | None] = mapped_column(
        ForeignKey("stop.id"), index=True, default=None
    )
    mode: Mapped[LegMode] = mapped_column(word(LegMode), default=LegMode.BUS)
    typed_minutes: Mapped[int | None] = mapped_column(default=None)
    typed_distance_m: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")
    departs_at: Mapped[int | None] = mapped_column(default=None)
    arrives_at: Mapped[int | None] = mapped_column(default=None)
    check_in_minutes: Mapped[int | None] = mapped_column(default=None)
    way_out_minutes: Mapped[int | None] = mapped_column(default=None)
    service: Mapped[str] = mapped_column(default="")
    next_departs_at: Mapped[int | None] = mapped_column(default=None)
    last_departs_at: Mapped[int | None] = mapped_column(default=None)
    traffic: Mapped[Traffic] = mapped_column(word(Traffic), default=Traffic.NORMAL)
    checked_on: Mapped[date | None] = mapped_column(default=None)


class HostVisit(Base):
    """Who receives the group at a stop, how far that is agreed, and what they wish.

    `shows` is what they show, `rules` what guests keep to, `lead_days` how long before they want
    the request in writing, `requested_on` when that went. `told_start` is the minute of the day
    that the host was last told by telephone on the day itself.
    """

    __tablename__ = "host_visit"
    __table_args__ = table_rules(
        UniqueConstraint("stop_id"),
        CheckConstraint("largest_group >= 1", "largest_group"),
        CheckConstraint("lead_days BETWEEN 0 AND 365", "lead_days"),
        CheckConstraint(
            "reply_by IS NULL OR asked_on IS NULL OR reply_by >= asked_on", "reply_after_ask"
        ),
    )

    stop_id: Mapped[int] = mapped_column(ForeignKey("stop.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
    stage: Mapped[Stage] = mapped_column(word(Stage), default=Stage.CANDIDATE)
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    asked_on: Mapped[date | None] = mapped_column(default=None)
    reply_by: Mapped[date | None] = mapped_column(default=None)
    requested_on: Mapped[date | None] = mapped_column(default=None)
    lead_days: Mapped[int | None] = mapped_column(default=None)
    wishes: Mapped[str] = mapped_column(default="")
    shows: Mapped[str] = mapped_column(default="")
    rules: Mapped[str] = mapped_column(default="")
    largest_group: Mapped[int | None] = mapped_column(default=None)
    gift: Mapped[str] = mapped_column(default="")
    told_start: Mapped[int | None] = mapped_column(default=None)


class HostAnswer(Base):
    """What a host said, when and by which channel, in their own words; only ever added."""

    __tablename__ = "host_answer"

    host_visit_id: Mapped[int] = mapped_column(ForeignKey("host_visit.id"), index=True)
    from_stage: Mapped[Stage] = mapped_column(word(Stage))
    to_stage: Mapped[Stage] = mapped_column(word(Stage))
    given_on: Mapped[date]
    channel: Mapped[Channel | None] = mapped_column(word(Channel), default=None)
    words: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True, default=None)
