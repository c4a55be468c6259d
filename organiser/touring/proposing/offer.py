"""A proposed order beside today's, with what it brings and why each stop moved."""

from dataclasses import dataclass
from enum import StrEnum

from organiser.touring.itinerary import Conflict, TimedDay, TimedStop, Timeline
from organiser.touring.plan import PlannedTour
from organiser.vocabulary import LegMode, LegSource
from organiser.wording import Phrase


class Verdict(StrEnum):
    """What came of looking for a better order."""

    BETTER = "better"
    NOTHING_BETTER = "nothing better"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a stop stands: the number of its day and its place there, both from 1."""

    day: int
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One stop that moves, from where to where, and the fact that makes it worth while.

    `follows` names the stop it comes after then, nothing for the first of a day.
    """

    stop_id: int
    name: str
    before: Spot
    after: Spot
    why: Phrase
    follows: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What one of the organiser's wishes costs: the minutes a plan without it saves."""

    stop_id: int
    said: Phrase
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOffer:
    """One day before and after; it `stands_alone` where its stops are the same ones."""

    before: TimedDay
    after: TimedDay
    stands_alone: bool

    @property
    def is_changed(self) -> bool:
        """Return whether the order of the day is another one."""
        return _ids(self.before) != _ids(self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrder:
    """The order of some days as it is to be kept: stops by day, and ways that go another way."""

    days: tuple[tuple[int, tuple[int, ...]], ...]
    modes: tuple[tuple[int, LegMode], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the search brought.

    Where it is impossible, `obstacles` say what fits nowhere and which wish stands in the way;
    other days may be better all the same.
    `is_proven` where nothing better exists, else it is the best that was found.
    """

    verdict: Verdict
    is_proven: bool
    before: Timeline
    after: Timeline
    plan: PlannedTour
    days: tuple[DayOffer, ...] = ()
    moves: tuple[Moved, ...] = ()
    wishes: tuple[Wish, ...] = ()
    obstacles: tuple[Phrase, ...] = ()
    vanished: tuple[Conflict, ...] = ()
    appeared: tuple[Conflict, ...] = ()

    @property
    def saved_minutes(self) -> int:
        """Return by how much the ways become shorter, below 0 where they become longer."""
        return travel_minutes(self.before) - travel_minutes(self.after)

    def order(self, day_id: int | None = None) -> NewOrder:
        """Return what is to be kept: all days that change, or one that stands alone."""
        taken = [
            day for day in self.days if day.is_changed and day_id in (None, day.before.plan.day_id)
        ]
        before = {timed.stop.stop_id: _mode(timed) for day in taken for timed in day.before.stops}
        return NewOrder(
            days=tuple((day.before.plan.day_id, _ids(day.after)) for day in taken),
            modes=tuple(
                (timed.stop.stop_id, mode)
                for day in taken
                for timed in day.after.stops
                if (mode := _mode(timed)) is not None and mode != before.get(timed.stop.stop_id)
            ),
        )

    @property
    def unplaced(self) -> int:
        """Return how many stops stay where they are because nobody knows where they lie."""
        stops = [stop for day in self.plan.days for stop in day.stops]
        return sum(stop.place is None for stop in stops)

    @property
    def legs(self) -> tuple[int, int]:
        """Return how many ways the proposal has, and how many of them are estimated."""
        legs = [stop.leg_before for day in self.after.days for stop in day.stops if stop.leg_before]
        return len(legs), sum(leg.source is LegSource.ESTIMATE for leg in legs)


def travel_minutes(timeline: Timeline) -> int:
    """Return the minutes of all ways of a tour."""
    return sum(day.travel_minutes for day in timeline.days)


def waiting_minutes(timeline: Timeline) -> int:
    """Return the idle minutes of a tour."""
    return sum(stop.waits_minutes for day in timeline.days for stop in day.stops)


def _mode(timed: TimedStop) -> LegMode | None:
    return None if timed.stop.leg_before is None else timed.stop.leg_before.mode


def _ids(day: TimedDay) -> tuple[int, ...]:
    return tuple(timed.stop.stop_id for timed in day.stops)
