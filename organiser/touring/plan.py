"""A tour as the organiser plans it, in plain values: what the timeline is computed from.

Times of day are minutes from the local midnight, at the place itself, of the date of the day
(`540` is 9:00); they pass 1440 after midnight and may lie below 0 across the date line. Lengths are
minutes.
"""

from dataclasses import dataclass, field
from datetime import date

from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind, Traffic
from organiser.wording import Phrase

#: Where nothing says otherwise.
HOME_ZONE = "Asia/Tokyo"


@dataclass(frozen=True, slots=True)
class Window:
    """When a host receives visitors.

    `closes` is the end of the visit, or with `is_last_entry` the latest beginning.
    """

    opens: int
    closes: int
    is_last_entry: bool = False

    def latest_start(self, dwell_minutes: int) -> int:
        """Return the last minute at which a stay of this length may begin."""
        return self.closes if self.is_last_entry else self.closes - dwell_minutes


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is; both coordinates in degrees, or the place has no `Place`."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Lunch:
    """When a day leaves time to eat: `minutes` between two times, at a stop or on the way."""

    opens: int = 690
    closes: int = 810
    minutes: int = 45


@dataclass(frozen=True, slots=True)
class DayHours:
    """When an organisation receives visitors on one date; `closed_by` names why it does not.

    No windows and no reason: it has said nothing about its hours.
    """

    day: date
    windows: tuple[Window, ...] = ()
    closed_by: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedHost:
    """Who receives the group at a stop, as participants may read it.

    `name` is already written with title and honorific (代表理事 高橋 美咲 様), `plain_name` as it
    stands in other languages. The rest is for the organiser's cautions alone.
    """

    name: str
    stage: Stage
    plain_name: str = ""
    person_id: int | None = None
    asked_on: date | None = None
    requested_on: date | None = None
    lead_days: int | None = None
    largest_group: int | None = None


@dataclass(frozen=True, slots=True)
class LearnedTime:
    """How long a way took on the organiser's own earlier tours: median, fastest, worst, number."""

    minutes: int
    fastest: int
    worst: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLeg:
    """The way to a stop from the one before.

    What has a timetable goes by it, then what was typed counts, then what was learned, and an
    estimate last. `departs_at` is local where the way begins, `arrives_at` where it ends.
    """

    mode: LegMode
    typed_minutes: int | None = None
    typed_distance_m: int | None = None
    departs_at: int | None = None
    arrives_at: int | None = None
    check_in_minutes: int | None = None
    way_out_minutes: int | None = None
    service: str = ""
    next_departs_at: int | None = None
    last_departs_at: int | None = None
    traffic: Traffic = Traffic.NORMAL
    learned: LearnedTime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStop:
    """One stop of a day; with `fixed_start` it never moves, otherwise it begins when it can.

    Without buffers of its own the tour's count. The timeline keeps `dwell_minutes`; the least and
    the most bound what a mend, or the day itself, may make of them. `hours` are those of its
    organisation on all dates of the tour, `windows` those that hold for this stop on its day.
    """

    stop_id: int
    kind: StopKind
    name: str
    dwell_minutes: int
    least_dwell_minutes: int | None = None
    most_dwell_minutes: int | None = None
    fixed_start: int | None = None
    buffer_before_minutes: int | None = None
    buffer_after_minutes: int | None = None
    windows: tuple[Window, ...] = ()
    hours: tuple[DayHours, ...] = ()
    organisation_id: int | None = None
    place: Place | None = None
    zone: str = HOME_ZONE
    is_optional: bool = False
    lock: OrderLock = OrderLock.FREE
    address: str = ""
    purpose: str = ""
    note: str = ""
    host: PlannedHost | None = None
    leg_before: PlannedLeg | None = None

    def closed_on(self, day: date) -> Phrase | None:
        """Return why its organisation receives nobody on a date; nothing where it does."""
        return next((hours.closed_by for hours in self.hours if hours.day == day), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One day: stops in the order they are visited.

    `starts_at` is when the first may begin, `ends_by` when the group has to be at the last.
    `starts_from` is the lodging of the night before where the day begins with the way from there;
    then `starts_at` is when the group may leave it.
    """

    day_id: int
    day: date
    starts_at: int
    stops: tuple[PlannedStop, ...]
    note: str = ""
    ends_by: int | None = None
    lunch: Lunch | None = Lunch()
    starts_from: PlannedStop | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTour:
    """A tour with the buffers that hold for all its stops.

    The arrival buffer lies between arriving and being ready to begin, the boarding buffer between
    the end of a stop and leaving it. `longest_day_minutes` is from the first start to the last end,
    `garage_minutes` the bus's way to the group in the morning and back at night.
    """

    days: tuple[PlannedDay, ...] = field(default=())
    group_size: int = 0
    arrival_buffer_minutes: int = 0
    boarding_buffer_minutes: int = 0
    longest_day_minutes: int = 12 * 60
    garage_minutes: int | None = None

    def buffer_before(self, stop: PlannedStop) -> int:
        """Return the minutes between arriving at a stop and being ready to begin."""
        own = stop.buffer_before_minutes
        return self.arrival_buffer_minutes if own is None else own

    def buffer_after(self, stop: PlannedStop) -> int:
        """Return the minutes between the end of a stop and leaving it."""
        own = stop.buffer_after_minutes
        return self.boarding_buffer_minutes if own is None else own
