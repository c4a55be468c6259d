"""The computed tour: what the screen's timeline, the cautions and every paper read alike.

Times of day are minutes from the day's local midnight and may pass 1440; lengths are minutes.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour
from organiser.vocabulary import ConflictLevel, LegMode, LegSource
from organiser.wording import Phrase


class ConflictCode(StrEnum):
    """What is wrong with a plan, one code per cause."""

    LATE_FOR_FIXED = "late for a fixed time"
    OVERLAP = "fixed times overlap"
    BEFORE_OPENING = "fixed before opening"
    AFTER_CLOSE = "arrives after closing"
    RUNS_PAST_CLOSE = "runs past closing"
    BETWEEN_WINDOWS = "waits for a later window"
    LONG_WAIT = "long wait"
    DAY_TOO_LONG = "day too long"
    LUNCH_MISSING = "lunch missing"
    NO_TRAVEL_TIME = "no travel time"
    HOST_NOT_CONFIRMED = "host not confirmed"
    HOST_REFUSED = "host refused"
    TRANSFER_TOO_SHORT = "too little time between fixed times"
    HOST_CLOSED_DAY = "host closed on that day"
    PUBLIC_HOLIDAY = "public holiday at the host's"
    FRIDAY_NOON = "Friday prayers at noon"
    MISSED_TRANSPORT = "departure missed"
    LAST_TRAIN = "after the last departure"
    ENDS_TOO_LATE = "day ends too late"
    LEAVES_TOO_EARLY = "leaves too early"
    DRIVER_HOURS = "driver's hours"
    REST_MISSING = "no rest on a long ride"
    ESTIMATE_ONLY = "tight on an estimate"
    TIGHTER_THAN_EVER = "tighter than ever achieved"
    ZONE_ORDER = "arrives before it leaves"
    PERSON_CLASH = "person in two places"
    HOST_CLASH = "host visited twice at once"
    GROUP_TOO_LARGE = "group larger than the host takes"
    VISITED_BEFORE = "host visited by the same people before"
    SEATS = "too few seats"
    ROOMS = "too few beds"
    LEAD_TIME = "request too late"


class MendKind(StrEnum):
    """What a mend changes."""

    DWELL = "stay a different time"
    DAY_START = "leave at another time"
    MOVE = "move the stop"
    DROP = "leave the stop out"
    DWELL_BEFORE = "shorten the stop before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mend:
    """One change that would end a caution without making a new error, to be taken by a click.

    `minutes` is the new stay, the new earliest leave or the new fixed start, by `kind`; `day_id`
    and `place` (from 1) where a stop would go.
    """

    kind: MendKind
    said: Phrase
    stop_id: int | None = None
    day_id: int | None = None
    minutes: int | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One caution as a sentence with the minutes in it.

    `planned_minute` and `limit_minute` are times of day where both make sense; `minutes` is the
    difference, always positive, or nothing where the caution is not about time.
    """

    code: ConflictCode
    level: ConflictLevel
    day_id: int
    stop_ids: tuple[int, ...]
    sentence: Phrase
    minutes: int | None = None
    planned_minute: int | None = None
    limit_minute: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedLeg:
    """A way with its minutes and where they come from; distance in metres if it can be known.

    `minutes` are from leaving to arriving, checking in and getting out included. `departs` and
    `arrives` are those of the timetable, each local to its end of the way; without an arrival of
    its own it is computed.
    """

    mode: LegMode
    minutes: int
    source: LegSource
    distance_m: int | None = None
    departs: int | None = None
    arrives: int | None = None
    check_in_minutes: int = 0
    way_out_minutes: int = 0
    service: str = ""

    @property
    def ride_minutes(self) -> int:
        """Return the minutes under way, without checking in and getting out."""
        return max(self.minutes - self.check_in_minutes - self.way_out_minutes, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedStop:
    """A stop with its computed times.

    `arrives` is nothing at the day's first stop, unless the day begins with the way from the
    lodging of the night before. `waits_minutes` lie between arrival and start, the arrival buffer
    not counted. `margin_minutes` is how much later the group may arrive without breaking anything
    here or later in the day that is not broken already; nothing where nothing could break, and at
    a first stop whose time is fixed. `leaves` is when the group sets off: after
    the end and the buffer, for a departure of a timetable only when checking in begins; nothing at
    the day's last stop. All times are local to the stop, whose clock is `offset_minutes` before
    that of UTC.
    """

    stop: PlannedStop
    number: int
    starts: int
    ends: int
    arrives: int | None = None
    waits_minutes: int = 0
    margin_minutes: int | None = None
    leg_before: TimedLeg | None = None
    leaves: int | None = None
    offset_minutes: int = 540


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedDay:
    """A computed day; `number` counts from 1.

    Travel, visits, meals and what is free (waiting, buffers, rests and all other stops) add up to
    the whole, from the first start to the last end in real minutes. Where fixed times leave less
    room than that needs, `free_minutes` are below 0 by what is missing. `leaves_lodging` is when
    the group leaves where it slept, if the day begins with that.
    """

    plan: PlannedDay
    number: int
    stops: tuple[TimedStop, ...]
    travel_minutes: int
    visit_minutes: int
    meal_minutes: int = 0
    free_minutes: int = 0
    leaves_lodging: int | None = None

    @property
    def begins(self) -> int:
        """Return when the day begins: leaving the lodging, or the start of the first stop."""
        if self.leaves_lodging is not None:
            return self.leaves_lodging
        return self.stops[0].starts if self.stops else self.plan.starts_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All days computed, and every caution in the order of the tour."""

    days: tuple[TimedDay, ...]
    conflicts: tuple[Conflict, ...]

    def conflicts_at(self, stop_id: int) -> tuple[Conflict, ...]:
        """Return the cautions that speak of one stop."""
        return tuple(conflict for conflict in self.conflicts if stop_id in conflict.stop_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class Itinerary:
    """A tour ready for screen and paper; the participants' itinerary prints nothing else.

    `participants` counts those who accepted. Texts are as the organiser typed them: data, to be
    escaped by whoever draws them. `plan` is what the timeline was computed from.
    """

    tour_id: int
    title: str
    first_day: date | None
    last_day: date | None
    timeline: Timeline
    participants: int
    gathering: str = ""
    organiser_name: str = ""
    organiser_telephone: str = ""
    things_to_bring: str = ""
    rain_rule: str = ""
    closing_note: str = ""
    revision: int = 1
    plan: PlannedTour = field(default_factory=PlannedTour)


def clock(minute: int) -> str:
    """Return a minute of the day as it is written: `9:05`; past midnight as `24:30`.

    What lies on the day before, as across the date line, is the time of that day.
    """
    hours = minute // 60
    return f"{hours % 24 if hours < 0 else hours}:{minute % 60:02d}"
