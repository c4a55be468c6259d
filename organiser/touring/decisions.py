"""Decisions for the day that can be taken beforehand: how late, where, means leaving what out."""

from dataclasses import dataclass, replace

from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.touring.plan import PlannedTour
from organiser.touring.progress import NOTHING, Notes, noted_of
from organiser.touring.ripple import Ripple, ripple

_STEP_MINUTES = 5
_MOST_MINUTES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Leave `leave_out` out if the group is this late at a stop; then `saved` keeps its time.

    `minute` is the planned leaving of the stop where that is decided, local to it.
    """

    at_stop_id: int
    minute: int
    late_minutes: int
    leave_out: int
    saved: int


def list_decisions(day: TimedDay, plan: PlannedTour, notes: Notes) -> tuple[Decision, ...]:
    """Return a decision for each optional stop to come whose leaving out would save something."""
    found = []
    for before, timed in zip(day.stops, day.stops[1:], strict=False):
        noted, behind = noted_of(notes, timed), noted_of(notes, before)
        is_to_come = noted.came_at is None and not noted.is_over and not noted.is_dropped
        if timed.stop.is_optional and is_to_come and not behind.is_dropped and not behind.is_over:
            decision = _decision(day, plan, notes, before=before, optional=timed)
            found += [] if decision is None else [decision]
    return tuple(found)


def _decision(
    day: TimedDay, plan: PlannedTour, notes: Notes, *, before: TimedStop, optional: TimedStop
) -> Decision | None:
    """Return the least delay at the stop before that leaving out mends and nothing else does."""
    key, origin = optional.stop.stop_id, before.stop.stop_id
    behind = notes.get(origin, NOTHING)
    if behind.came_at is None:
        # The delay is one of leaving, whenever the group comes there.
        notes = {**notes, origin: replace(behind, came_at=before.starts)}
    left_out = {**notes, key: replace(notes.get(key, NOTHING), is_dropped=True)}
    for late in range(_STEP_MINUTES, _MOST_MINUTES + 1, _STEP_MINUTES):
        stays = ripple(day, plan, at_stop_id=origin, late_minutes=late, notes=notes)
        broken = _broken_after(stays, day, optional)
        if not broken:
            continue
        goes = ripple(day, plan, at_stop_id=origin, late_minutes=late, notes=left_out)
        saved = broken - _broken_after(goes, day, optional)
        if saved:
            return Decision(
                at_stop_id=origin,
                minute=before.ends,
                late_minutes=late,
                leave_out=key,
                saved=next(one.stop.stop_id for one in day.stops if one.stop.stop_id in saved),
            )
        return None
    return None


def _broken_after(outcome: Ripple, day: TimedDay, optional: TimedStop) -> set[int]:
    later = {one.stop.stop_id for one in day.stops[day.stops.index(optional) :]}
    return {one.stop_id for one in outcome.broken} & later
