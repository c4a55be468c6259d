"""A tour as the organiser plans it, in plain values: what the timeline is computed from.

Times of day are minutes from the day's local midnight (`540` is 9:00); lengths are minutes.
"""

from dataclasses import dataclass, field
from datetime import date

from organiser.vocabulary import HostState, LegMode, StopKind


@dataclass(frozen=True, slots=True)
class Window:
    """When a host receives visitors; `closes` is the end of the visit, not the last entry."""

    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is; both coordinates in degrees, or the place has no `Place`."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedHost:
    """Who receives the group at a stop, as participants may read it.

    `name` is already written with title and honorific (代表理事 高橋 美咲 様).
    """

    name: str
    state: HostState


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedLeg:
    """The way to a stop from the one before; `typed_minutes` goes before any estimate."""

    mode: LegMode
    typed_minutes: int | None = None
    typed_distance_m: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedStop:
    """One stop of a day; with `fixed_start` it never moves, otherwise it begins when it can."""

    stop_id: int
    kind: StopKind
    name: str
    dwell_minutes: int
    fixed_start: int | None = None
    windows: tuple[Window, ...] = ()
    place: Place | None = None
    address: str = ""
    purpose: str = ""
    note: str = ""
    host: PlannedHost | None = None
    leg_before: PlannedLeg | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One day: stops in the order they are visited; `starts_at` is when the first may begin."""

    day_id: int
    day: date
    starts_at: int
    stops: tuple[PlannedStop, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTour:
    """A tour with the buffers that hold for all its stops.

    The arrival buffer lies between arriving and being ready to begin, the boarding buffer between
    the end of a stop and leaving it. `longest_day_minutes` is from the first start to the last end.
    """

    days: tuple[PlannedDay, ...] = field(default=())
    group_size: int = 0
    arrival_buffer_minutes: int = 0
    boarding_buffer_minutes: int = 0
    longest_day_minutes: int = 12 * 60
