"""The computed tour: what the screen's timeline, the cautions and every paper read alike.

Times of day are minutes from the day's local midnight and may pass 1440; lengths are minutes.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from organiser.touring.plan import PlannedDay, PlannedStop
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One caution as a sentence with the minutes in it.

    `planned_minute` and `limit_minute` are times of day where both make sense; `minutes` is the
    difference, always positive, or nothing where the caution is not about time.
    `longest_dwell_minutes` is the longest stay that would end the caution, where one would.
    """

    code: ConflictCode
    level: ConflictLevel
    day_id: int
    stop_ids: tuple[int, ...]
    sentence: Phrase
    minutes: int | None = None
    planned_minute: int | None = None
    limit_minute: int | None = None
    longest_dwell_minutes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedLeg:
    """A way with its minutes and where they come from; distance in metres if it can be known."""

    mode: LegMode
    minutes: int
    source: LegSource
    distance_m: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedStop:
    """A stop with its computed times.

    `arrives` is nothing at the day's first stop. `waits_minutes` lie between arrival and start, the
    arrival buffer not counted. `margin_minutes` is how much later the group may arrive without
    breaking anything here or later in the day that is not broken already; nothing where nothing
    could break, and at a first stop whose time is fixed.
    """

    stop: PlannedStop
    number: int
    starts: int
    ends: int
    arrives: int | None = None
    waits_minutes: int = 0
    margin_minutes: int | None = None
    leg_before: TimedLeg | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedDay:
    """A computed day; `number` counts from 1."""

    plan: PlannedDay
    number: int
    stops: tuple[TimedStop, ...]
    travel_minutes: int
    visit_minutes: int


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
    escaped by whoever draws them.
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


def clock(minute: int) -> str:
    """Return a minute of the day as it is written: `9:05`; past midnight as `24:30`."""
    return f"{minute // 60}:{minute % 60:02d}"
