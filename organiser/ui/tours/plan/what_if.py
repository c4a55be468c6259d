"""What a form's draft of a stop would mean for the day, computed before anything is kept."""

from dataclasses import dataclass, fields, replace

from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.itinerary import Conflict, TimedLeg, TimedStop
from organiser.touring.plan import (
    HOME_ZONE,
    Place,
    PlannedDay,
    PlannedHost,
    PlannedLeg,
    PlannedStop,
    PlannedTour,
)
from organiser.touring.timeline import compute
from organiser.touring.zones import zone_of
from organiser.vocabulary import LegSource

#: Stands for a stop that is not in the book yet.
NEW_STOP = 0
_RECKONED = (LegSource.ESTIMATE, LegSource.LEARNED)
_LEG_FIELDS = {field.name for field in fields(PlannedLeg)}
_SAME_IN_BOTH = {field.name for field in fields(PlannedStop)} & {
    field.name for field in fields(StopDraft)
} - {"host", "zone"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a stop stands or would stand: its day, its id, and its index among the day's stops.

    `place` is the organisation's point on the map, which holds while the draft has none.
    """

    tour: PlannedTour
    day_id: int
    stop_id: int = NEW_STOP
    index: int = 0
    place: Place | None = None

    @property
    def plan(self) -> PlannedDay:
        """Return the day as it is planned."""
        return next(plan for plan in self.tour.days if plan.day_id == self.day_id)

    @property
    def before(self) -> PlannedStop | None:
        """Return where the way to the stop begins, nothing where the day begins with the stop."""
        return self.plan.stops[self.index - 1] if self.index else self.plan.starts_from

    @property
    def is_first(self) -> bool:
        """Tell whether no way leads to the stop."""
        return self.before is None


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
    leg = draft.leg
    untyped = leg and LegDraft(mode=leg.mode, traffic=leg.traffic)
    way = _computed(spot, replace(draft, leg=untyped))[0].leg_before
    estimate = way if way is not None and way.source in _RECKONED else None
    return Outcome(timed=timed, conflicts=conflicts, estimate=estimate)


def _computed(spot: Spot, draft: StopDraft) -> tuple[TimedStop, tuple[Conflict, ...]]:
    stops = [stop for stop in spot.plan.stops if stop.stop_id != spot.stop_id]
    stops.insert(spot.index, _planned(spot, draft))
    day = replace(spot.plan, stops=tuple(stops))
    timeline = compute(replace(spot.tour, days=(day,)))
    return timeline.days[0].stops[spot.index], timeline.conflicts_at(spot.stop_id)


def _planned(spot: Spot, draft: StopDraft) -> PlannedStop:
    place = spot.place
    if draft.latitude is not None and draft.longitude is not None:
        place = Place(draft.latitude, draft.longitude)
    same = {name: getattr(draft, name) for name in _SAME_IN_BOTH}
    same |= {
        "stop_id": spot.stop_id,
        "dwell_minutes": max(draft.dwell_minutes, 0),
        "place": place,
        "zone": _zone(spot, draft, place),
        "leg_before": _planned_leg(spot, draft.leg),
    }
    known = next((stop for stop in spot.plan.stops if stop.stop_id == spot.stop_id), None)
    host = draft.host
    asked = PlannedHost(name="", stage=host.stage) if host else None
    if known is None:
        return PlannedStop(**same, host=asked)
    if asked and known.host:
        asked = replace(known.host, stage=asked.stage)
    hours = known.hours if known.organisation_id == draft.organisation_id else ()
    return replace(known, **same, host=asked, hours=hours)


def _zone(spot: Spot, draft: StopDraft, place: Place | None) -> str:
    """Return whose clock a stop goes by: as typed, its place's, or that of the stop before."""
    here = draft.zone or (place and zone_of(place)) or ""
    return here or (spot.before.zone if spot.before else HOME_ZONE)


def _planned_leg(spot: Spot, leg: LegDraft | None) -> PlannedLeg | None:
    if leg is None:
        return None
    known = next((stop for stop in spot.plan.stops if stop.stop_id == spot.stop_id), None)
    way = known.leg_before if known else None
    learned = way.learned if way and way.mode is leg.mode else None
    same = {name: getattr(leg, name) for name in _LEG_FIELDS - {"learned"}}
    return PlannedLeg(**same, learned=learned)
