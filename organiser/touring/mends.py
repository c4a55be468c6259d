"""Up to three changes for a caution, each tried on the timeline before it is offered."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from organiser.touring import mend_ideas as ideas
from organiser.touring.itinerary import (
    Conflict,
    ConflictCode,
    Mend,
    MendKind,
    TimedDay,
    Timeline,
)
from organiser.touring.mend_ideas import Trouble
from organiser.touring.mended import mended
from organiser.touring.plan import PlannedTour
from organiser.touring.reached import Reached, each_reached
from organiser.touring.timeline import compute
from organiser.vocabulary import ConflictLevel

MOST_MENDS = 3

Ideas = Callable[[Trouble], Iterator[Mend]]
_Key = tuple[object, ...]


def _earlier(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.earlier(trouble), ideas.move_to_another_day(trouble))


def _shorter(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.shorten(trouble), _earlier(trouble))


def _less_waiting(trouble: Trouble) -> Iterator[Mend]:
    later = trouble.minutes // 5 * 5
    return chain(
        ideas.leave_by(trouble, later),
        ideas.lengthen_before(trouble),
        ideas.move_on_the_day(trouble),
    )


def _room_for_lunch(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.leave_by(trouble, -ideas.in_steps(trouble.minutes)), _less(trouble))


def _shorter_day(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.leave_by(trouble, ideas.in_steps(trouble.minutes)), _less(trouble))


def _less(trouble: Trouble) -> Iterator[Mend]:
    return chain(
        ideas.shorten(trouble),
        ideas.shorten_before(trouble),
        ideas.leave_out(trouble),
        ideas.move_on_the_day(trouble),
    )


def _driver(trouble: Trouble) -> Iterator[Mend]:
    """Return what shortens a driver's day; of a rest or a distance nothing is known to mend it."""
    return (
        _shorter_day(trouble) if trouble.conflict.minutes and _rule(trouble.conflict) else iter(())
    )


def _elsewhere(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.move_to_another_day(trouble), ideas.leave_out(trouble))


def _at_another_hour(trouble: Trouble) -> Iterator[Mend]:
    return chain(ideas.move_on_the_day(trouble), ideas.move_to_another_day(trouble))


_IDEAS: dict[ConflictCode, Ideas] = {
    ConflictCode.LATE_FOR_FIXED: _earlier,
    ConflictCode.TRANSFER_TOO_SHORT: _earlier,
    ConflictCode.OVERLAP: _earlier,
    ConflictCode.MISSED_TRANSPORT: _earlier,
    ConflictCode.LAST_TRAIN: _earlier,
    ConflictCode.ESTIMATE_ONLY: _earlier,
    ConflictCode.RUNS_PAST_CLOSE: _shorter,
    ConflictCode.AFTER_CLOSE: _earlier,
    ConflictCode.ENDS_TOO_LATE: _earlier,
    ConflictCode.LUNCH_MISSING: _room_for_lunch,
    ConflictCode.DAY_TOO_LONG: _shorter_day,
    ConflictCode.DRIVER_HOURS: _driver,
    ConflictCode.LONG_WAIT: _less_waiting,
    ConflictCode.BETWEEN_WINDOWS: _less_waiting,
    ConflictCode.LEAVES_TOO_EARLY: ideas.begin_when_planned,
    ConflictCode.HOST_CLOSED_DAY: _elsewhere,
    ConflictCode.PUBLIC_HOLIDAY: ideas.move_to_another_day,
    ConflictCode.FRIDAY_NOON: _at_another_hour,
}


def search_mends(
    tour: PlannedTour, timeline: Timeline, conflict: Conflict
) -> Iterator[tuple[Mend, ...]]:
    """Yield the mends of a caution found so far after each that was tried, the least change first.

    Each ends the caution and makes no new one but notes, on its own day and on all others. Between
    two steps others may go on.
    """
    wanted, trouble = _IDEAS.get(conflict.code), _trouble(tour, timeline, conflict)
    if wanted is None or trouble is None:
        return
    found: dict[tuple[MendKind, object], Mend] = {}
    for mend in wanted(trouble):
        sort = _sort_of(trouble, mend)
        if sort not in found and _helps(tour, timeline, conflict, mend):
            found[sort] = mend
        yield tuple(found.values())
        if len(found) == MOST_MENDS:
            return


def _sort_of(trouble: Trouble, mend: Mend) -> tuple[MendKind, object]:
    """Return what two mends have in common that need not both be offered."""
    return mend.kind, mend.kind is MendKind.MOVE and mend.day_id == trouble.day.plan.day_id


def _helps(tour: PlannedTour, timeline: Timeline, conflict: Conflict, mend: Mend) -> bool:
    """Return whether a mend does what it should: on the days it changes, then on all of them."""
    after = mended(tour, mend)
    changed = [new for old, new in zip(tour.days, after.days, strict=True) if new is not old]
    here = compute(replace(after, days=tuple(changed)))
    if not _is_better(timeline, here, conflict) or _only_delays(timeline, here, conflict):
        return False
    return len(changed) == len(tour.days) or _is_better(timeline, compute(after), conflict)


def _is_better(before: Timeline, after: Timeline, conflict: Conflict) -> bool:
    """Return whether a caution has ended, and no other has come or grown but notes."""
    minutes = {_key(one): one.minutes or 0 for one in before.conflicts}
    return all(
        _key(one) != _key(conflict)
        and (one.level is ConflictLevel.INFO or (one.minutes or 0) <= minutes.get(_key(one), -1))
        for one in after.conflicts
    )


def _only_delays(before: Timeline, after: Timeline, conflict: Conflict) -> bool:
    """Return whether a mere note would end at the price of a day that ends later."""
    if conflict.level is not ConflictLevel.INFO:
        return False
    ends = {day.plan.day_id: day.stops[-1].ends for day in before.days if day.stops}
    return any(day.stops[-1].ends > ends.get(day.plan.day_id, 0) for day in after.days if day.stops)


def _key(conflict: Conflict) -> _Key:
    """Return what makes two cautions the same, however many minutes they speak of."""
    day_id = None if conflict.stop_ids else conflict.day_id
    return conflict.code, day_id, conflict.stop_ids, _rule(conflict)


def _rule(conflict: Conflict) -> object:
    """Return which of a driver's rules a caution speaks of."""
    return dict(conflict.sentence.values).get("rule")


def _trouble(tour: PlannedTour, timeline: Timeline, conflict: Conflict) -> Trouble | None:
    day = next((one for one in timeline.days if one.plan.day_id == conflict.day_id), None)
    if day is None or not day.stops:
        return None
    stop_ids = [at.stop.stop_id for at in day.stops]
    first = conflict.stop_ids[0] if conflict.stop_ids else stop_ids[-1]
    if first not in stop_ids:
        return None
    index = stop_ids.index(first)
    return Trouble(
        tour=tour,
        day=day,
        index=index,
        conflict=conflict,
        minutes=_to_gain(tour, day, index, conflict),
    )


def _to_gain(tour: PlannedTour, day: TimedDay, index: int, conflict: Conflict) -> int:
    """Return how many minutes have to be gained for the caution to end."""
    reached = tuple(each_reached(tour, day))[index]
    if conflict.code in (ConflictCode.LONG_WAIT, ConflictCode.BETWEEN_WINDOWS):
        return reached.timed.waits_minutes
    if conflict.code is ConflictCode.AFTER_CLOSE:
        return _after_the_latest_start(reached)
    if conflict.code is ConflictCode.ESTIMATE_ONLY and reached.leg is not None:
        return -(-reached.leg.minutes // 5) - (reached.timed.margin_minutes or 0)
    return reached.late_minutes or conflict.minutes or 0


def _after_the_latest_start(reached: Reached) -> int:
    stop = reached.stop
    latest: Sequence[int] = [one.latest_start(stop.dwell_minutes) for one in stop.windows]
    return reached.timed.starts - max(latest, default=reached.timed.starts)
