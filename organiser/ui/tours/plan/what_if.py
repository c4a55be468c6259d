"""What a form's draft of a stop would mean for the day, computed before anything is kept."""

from dataclasses import dataclass, replace

from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.itinerary import Conflict, Itinerary, TimedLeg, TimedStop
from organiser.touring.plan import (
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
)
from organiser.touring.timeline import compute
from organiser.vocabulary import LegSource

#: Stands for a stop that is not in the book yet.
NEW_STOP = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a stop stands or would stand: its day, its id, and its index among the day's stops.

    `place` is the organisation's point on the map, which holds while the draft has none.
    """

    itinerary: Itinerary
    arrival_buffer_minutes: int
    day_id: int
    stop_id: int = NEW_STOP
    index: int = 0
    place: Place | None = None

    @property
    def plan(self) -> PlannedDay:
        """Return the day as it is planned."""
        days = (day.plan for day in self.itinerary.timeline.days)
        return next(plan for plan in days if plan.day_id == self.day_id)

    @property
    def is_first(self) -> bool:
        """Tell whether the day begins with this stop, so that no way leads to it."""
        return self.index == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The stop with its times as the draft has it, and the cautions that would speak of it.

    `estimate` is what the way would take without typed minutes, nothing where only typing helps.
    """

    timed: TimedStop
    conflicts: tuple[Conflict, ...]
    estimate: TimedLeg | None


def try_stop(spot: Spot, draft: StopDraft) -> Outcome:
    """Return what would come of a draft; nothing is kept."""
    timed, conflicts = _computed(spot, draft)
    untyped = draft.leg and replace(draft.leg, typed_minutes=None, typed_distance_m=None)
    leg = _computed(spot, replace(draft, leg=untyped))[0].leg_before
    estimate = leg if leg is not None and leg.source is LegSource.ESTIMATE else None
    return Outcome(timed=timed, conflicts=conflicts, estimate=estimate)


def _computed(spot: Spot, draft: StopDraft) -> tuple[TimedStop, tuple[Conflict, ...]]:
    stops = [stop for stop in spot.plan.stops if stop.stop_id != spot.stop_id]
    stops.insert(spot.index, _planned(spot, draft))
    day = replace(spot.plan, stops=tuple(stops))
    timeline = compute(
        PlannedTour(
            days=(day,),
            group_size=spot.itinerary.participants,
            arrival_buffer_minutes=spot.arrival_buffer_minutes,
        )
    )
    return timeline.days[0].stops[spot.index], timeline.conflicts_at(spot.stop_id)


def _planned(spot: Spot, draft: StopDraft) -> PlannedStop:
    place = spot.place
    if draft.latitude is not None and draft.longitude is not None:
        place = Place(draft.latitude, draft.longitude)
    host = draft.host
    return PlannedStop(
        stop_id=spot.stop_id,
        kind=draft.kind,
        name=draft.name,
        dwell_minutes=max(draft.dwell_minutes, 0),
        fixed_start=draft.fixed_start,
        windows=draft.windows,
        place=place,
        host=PlannedHost(name="", stage=host.stage) if host else None,
        leg_before=_planned_leg(draft.leg),
    )


def _planned_leg(leg: LegDraft | None) -> PlannedLeg | None:
    if leg is None:
        return None
    return PlannedLeg(
        mode=leg.mode, typed_minutes=leg.typed_minutes, typed_distance_m=leg.typed_distance_m
    )
