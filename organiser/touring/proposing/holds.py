"""What holds a stop where it is: its kind, a timetable, a wish, its host's word, no known place."""

from dataclasses import dataclass

from organiser.touring.plan import PlannedDay, PlannedStop
from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind

_OPENS_A_DAY = (StopKind.MEETING, StopKind.DEPARTURE)
_ENDS_A_DAY = (StopKind.LODGING, StopKind.END)
_STAYS_ON_ITS_DAY = (*_OPENS_A_DAY, *_ENDS_A_DAY, StopKind.MEAL, StopKind.TRANSFER)
#: Nobody puts another stop between, or finds another way there.
_BY_TIMETABLE = (LegMode.FLIGHT, LegMode.FERRY)


@dataclass(frozen=True, slots=True)
class Hold:
    """How far a stop may move; `after` is the id of the stop it directly follows, if any."""

    lock: OrderLock
    after: int | None = None


def hold(day: PlannedDay, place: int, *, released: frozenset[int] = frozenset()) -> Hold:
    """Return what holds the stop at an index of a day; `released` ones have no wish any more."""
    stop = day.stops[place]
    is_released = stop.stop_id in released
    if place and _is_tied(day.stops[place - 1], stop, is_released=is_released):
        return Hold(OrderLock.AFTER, day.stops[place - 1].stop_id)
    if place == 0 and stop.kind in _OPENS_A_DAY:
        return Hold(OrderLock.FIRST)
    if _is_end(day, place):
        return _hold_of_end(day, released)
    return Hold(OrderLock.FREE) if is_released else _wished(day, stop)


def wish(stop: PlannedStop) -> OrderLock:
    """Return what the organiser wished for a stop, or agreed with its host."""
    agreed = stop.host is not None and stop.host.stage is Stage.ACCEPTED
    return OrderLock.DAY if stop.lock is OrderLock.FREE and agreed else stop.lock


def stays_on_its_day(stop: PlannedStop) -> bool:
    """Return whether a stop makes sense on its own day alone, whatever its lock."""
    return stop.kind in _STAYS_ON_ITS_DAY


def _is_tied(before: PlannedStop, stop: PlannedStop, *, is_released: bool) -> bool:
    """Return whether a stop has to follow the one before: no other way to it is known."""
    leg = stop.leg_before
    by_timetable = leg is not None and (leg.departs_at is not None or leg.mode in _BY_TIMETABLE)
    is_nowhere = before.place is None or stop.place is None
    return by_timetable or is_nowhere or (stop.lock is OrderLock.AFTER and not is_released)


def _wished(day: PlannedDay, stop: PlannedStop) -> Hold:
    """Return the wish; first comes after what opens the day, last before what ends it."""
    lock, opening = wish(stop), day.stops[0]
    if lock is OrderLock.FIRST and opening is not stop and opening.kind in _OPENS_A_DAY:
        return Hold(OrderLock.AFTER, opening.stop_id)
    if lock is OrderLock.LAST and _is_end(day, len(day.stops) - 1):
        return Hold(OrderLock.DAY)
    return Hold(lock)


def _is_end(day: PlannedDay, place: int) -> bool:
    return place == len(day.stops) - 1 and day.stops[place].kind in _ENDS_A_DAY


def _hold_of_end(day: PlannedDay, released: frozenset[int]) -> Hold:
    """Return how the end of a day is held: last, right after a stop that is wished to be last."""
    last = [
        stop.stop_id
        for stop in day.stops[:-1]
        if stop.lock is OrderLock.LAST and stop.stop_id not in released
    ]
    return Hold(OrderLock.LAST, last[-1] if last else None)
