"""A stop as its cautions see it: how the group comes there, and from where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from organiser.touring.itinerary import TimedDay, TimedLeg, TimedStop
from organiser.touring.plan import PlannedLeg, PlannedStop, PlannedTour
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """A stop of a computed day with where the group comes from.

    `origin` is the stop before, or the lodging a day begins at, and nothing where nobody travels.
    All times are on this stop's clock, but `boards`: when the group could board at the origin, on
    the clock there, buffer and check-in included. `ready` is arrival and buffer.
    """

    day: TimedDay
    timed: TimedStop
    origin: PlannedStop | None = None
    previous: TimedStop | None = None
    following: TimedStop | None = None
    ready: int
    previous_ends: int = 0
    boards: int = 0

    @property
    def stop(self) -> PlannedStop:
        """Return the stop as it is planned."""
        return self.timed.stop

    @property
    def leg(self) -> TimedLeg | None:
        """Return the computed way to it; nothing where nobody travels."""
        return self.timed.leg_before

    @property
    def planned_leg(self) -> PlannedLeg | None:
        """Return the way to it as it is planned; nothing where nothing was said of it."""
        return self.stop.leg_before

    @property
    def closed_by(self) -> Phrase | None:
        """Return why its organisation receives nobody on the day; nothing where it does."""
        return self.stop.closed_on(self.day.plan.day)

    @property
    def late_minutes(self) -> int:
        """Return how much the group is ready after a fixed start; 0 where it is in time."""
        fixed = self.stop.fixed_start
        if fixed is None or self.origin is None:
            return 0
        return max(self.ready - fixed, 0)


def each_reached(tour: PlannedTour, day: TimedDay) -> Iterator[Reached]:
    """Yield the stops of a day in their order."""
    stops: Sequence[TimedStop | None] = (None, *day.stops, None)
    for previous, timed, following in zip(stops, day.stops, stops[2:], strict=False):
        leg = timed.leg_before
        if timed.arrives is None or leg is None:
            yield Reached(day=day, timed=timed, following=following, ready=timed.starts)
            continue
        ends, leaves = _left(tour, day, timed, previous)
        yield Reached(
            day=day,
            timed=timed,
            origin=day.plan.starts_from if previous is None else previous.stop,
            previous=previous,
            following=following,
            ready=timed.arrives + tour.buffer_before(timed.stop),
            previous_ends=ends,
            boards=leaves + leg.check_in_minutes,
        )


def _left(
    tour: PlannedTour, day: TimedDay, timed: TimedStop, previous: TimedStop | None
) -> tuple[int, int]:
    """Return when the stop before ends by this stop's clock, and when it can be left by its own."""
    if previous is None:
        begins = day.plan.starts_at
        leg, came = timed.leg_before, timed.arrives or 0
        return (came if leg is None else came - leg.minutes), begins
    ahead = timed.offset_minutes - previous.offset_minutes
    return previous.ends + ahead, previous.ends + tour.buffer_after(previous.stop)
