"""What is wrong with a computed tour, as sentences with the minutes in them, one per cause."""

from collections.abc import Iterable, Iterator, Sequence

from organiser.touring.closed_conflicts import closed_day, friday_noon, public_holiday
from organiser.touring.day_conflicts import (
    day_too_long,
    ends_too_late,
    leaves_too_early,
    lunch_missing,
)
from organiser.touring.driver_hours import driver_hours, driver_rest, rest_missing
from organiser.touring.host_conflicts import host_stage
from organiser.touring.hours_conflicts import between_windows, long_wait, visiting_hours
from organiser.touring.itinerary import Conflict, TimedDay
from organiser.touring.late_conflicts import reached_late
from organiser.touring.leg_conflicts import (
    arrives_before_leaving,
    tight_on_an_estimate,
    tighter_than_ever,
    travel_time,
)
from organiser.touring.plan import PlannedTour
from organiser.touring.reached import Reached, each_reached
from organiser.touring.transport_conflicts import departure


def find_conflicts(tour: PlannedTour, days: Sequence[TimedDay]) -> tuple[Conflict, ...]:
    """Return the cautions of a tour in its order: stop by stop, then those of each whole day."""
    found: list[Conflict] = []
    for index, day in enumerate(days):
        if not day.stops:
            continue
        before = days[index - 1] if index else None
        reached = tuple(each_reached(tour, day))
        for at in reached:
            found += _said(_at_stop(tour, at))
        found += rest_missing(reached)
        found += _said(_of_day(tour, day))
        found += driver_hours(tour, reached)
        found += _said((driver_rest(tour, before, day),))
    return tuple(found)


def in_tour_order(days: Sequence[TimedDay], conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Return cautions by day and stop; those of a whole day after those of its stops."""
    places = {
        timed.stop.stop_id: (number, timed.number)
        for number, day in enumerate(days)
        for timed in day.stops
    }
    last = {day.plan.day_id: (number, len(day.stops) + 1) for number, day in enumerate(days)}

    def place(conflict: Conflict) -> tuple[int, int]:
        whole_day = last.get(conflict.day_id, (len(days), 0))
        return places.get(conflict.stop_ids[0], whole_day) if conflict.stop_ids else whole_day

    return tuple(sorted(conflicts, key=place))


def _at_stop(tour: PlannedTour, at: Reached) -> Iterator[Conflict | None]:
    yield travel_time(at)
    yield arrives_before_leaving(at)
    yield departure(at)
    yield reached_late(at)
    yield tighter_than_ever(at)
    yield tight_on_an_estimate(at)
    closed = closed_day(tour, at) or public_holiday(at)
    yield closed
    yield visiting_hours(at)
    yield friday_noon(at)
    between = between_windows(at)
    yield between
    yield None if between else long_wait(at)
    yield host_stage(at)


def _of_day(tour: PlannedTour, day: TimedDay) -> Iterator[Conflict | None]:
    yield leaves_too_early(day)
    yield lunch_missing(day)
    yield day_too_long(tour, day)
    yield ends_too_late(day)


def _said(found: Iterable[Conflict | None]) -> list[Conflict]:
    return [conflict for conflict in found if conflict is not None]
