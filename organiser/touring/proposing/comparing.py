"""Today's order and a proposed one side by side: what moves, which cautions go and come."""

from collections.abc import Iterator, Mapping

from organiser.touring.itinerary import Conflict, TimedDay, TimedStop, Timeline
from organiser.touring.ordering.ways import TRAVEL_TENTHS, WAITING_TENTHS
from organiser.touring.proposing.offer import (
    DayOffer,
    Moved,
    Spot,
    travel_minutes,
    waiting_minutes,
)
from organiser.touring.proposing.reasons import Change, reason
from organiser.vocabulary import ConflictLevel

#: What the search weighs an idle minute against one under way.
WAITING_WEIGHT = WAITING_TENTHS / TRAVEL_TENTHS


def standing(timeline: Timeline) -> tuple[int, float]:
    """Return how a plan stands, the lower the better: its errors, then ways and waiting."""
    errors = sum(conflict.level is ConflictLevel.ERROR for conflict in timeline.conflicts)
    return errors, travel_minutes(timeline) + WAITING_WEIGHT * waiting_minutes(timeline)


def days_side_by_side(before: Timeline, after: Timeline) -> tuple[DayOffer, ...]:
    """Return every day twice."""
    return tuple(
        DayOffer(before=old, after=new, stands_alone=_stops(old) == _stops(new))
        for old, new in zip(before.days, after.days, strict=True)
    )


def vanished(before: Timeline, after: Timeline) -> tuple[Conflict, ...]:
    """Return the errors and warnings of one plan that the other does not have."""
    kept = {_cause(conflict) for conflict in after.conflicts}
    return tuple(
        conflict
        for conflict in before.conflicts
        if conflict.level is not ConflictLevel.INFO and _cause(conflict) not in kept
    )


def moves(before: Timeline, after: Timeline) -> tuple[Moved, ...]:
    """Return the stops that move, in the order of the proposal.

    A stop that only made room for others has not moved: as many as possible stay.
    """
    old, new = _spots(before), _spots(after)
    stays = _staying(before, after)
    return tuple(
        Moved(
            stop_id=stop_id,
            name=found.timed.stop.name,
            before=old[stop_id].spot,
            after=found.spot,
            why=reason(_change(before, after, old[stop_id], found)),
            follows=found.follows,
        )
        for stop_id, found in new.items()
        if stop_id not in stays
    )


class _Found:
    """A stop in a timeline."""

    def __init__(self, day: TimedDay, timed: TimedStop) -> None:
        self.day = day
        self.timed = timed
        self.spot = Spot(day=day.number, place=timed.number)
        self.follows = day.stops[timed.number - 2].stop.name if timed.number > 1 else ""


def _spots(timeline: Timeline) -> Mapping[int, _Found]:
    return {timed.stop.stop_id: _Found(day, timed) for day in timeline.days for timed in day.stops}


def _change(before: Timeline, after: Timeline, old: _Found, new: _Found) -> Change:
    stop_id = old.timed.stop.stop_id
    errors = [one for one in vanished(before, after) if one.level is ConflictLevel.ERROR]
    mended = {key for conflict in errors for key in conflict.stop_ids}
    later = old.day.stops[old.timed.number :]
    return Change(
        before=old.timed,
        after=new.timed,
        day_before=old.day,
        day_after=new.day,
        cautions=tuple(conflict for conflict in errors if stop_id in conflict.stop_ids),
        freed=next((timed.stop.name for timed in later if timed.stop.stop_id in mended), ""),
        saved_minutes=travel_minutes(before) - travel_minutes(after),
    )


def _staying(before: Timeline, after: Timeline) -> set[int]:
    """Return the stops that stay: on each day the longest run in unchanged order."""
    stays: set[int] = set()
    for old, new in zip(before.days, after.days, strict=True):
        stays |= set(_longest_common(_stops_in_order(old), _stops_in_order(new)))
    return stays


def _longest_common(one: list[int], two: list[int]) -> Iterator[int]:
    """Yield the longest common subsequence (Wagner and Fischer, 1974)."""
    table = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) - 1, -1, -1):
        for j in range(len(two) - 1, -1, -1):
            same = one[i] == two[j]
            table[i][j] = table[i + 1][j + 1] + 1 if same else max(table[i + 1][j], table[i][j + 1])
    i = j = 0
    while i < len(one) and j < len(two):
        if one[i] == two[j]:
            yield one[i]
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1


def _stops_in_order(day: TimedDay) -> list[int]:
    return [timed.stop.stop_id for timed in day.stops]


def _stops(day: TimedDay) -> set[int]:
    return set(_stops_in_order(day))


def _cause(conflict: Conflict) -> tuple[object, ...]:
    return conflict.code, conflict.stop_ids or conflict.day_id
