"""What the side of the day shows at one moment, computed from the tour and what was noted."""

from dataclasses import dataclass
from datetime import datetime

from organiser.touring.decisions import Decision, list_decisions
from organiser.touring.itinerary import Itinerary, TimedDay, TimedStop
from organiser.touring.plan import PlannedTour
from organiser.touring.progress import (
    Noted,
    Notes,
    Phase,
    Standing,
    moment_of,
    noted_of,
    standing_at,
)
from organiser.touring.ripple import Ripple, RippledStop, forecast
from organiser.touring.zones import zone_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One day at one moment; `now` is on the clock of UTC, from its midnight of the day's date."""

    day: TimedDay
    notes: Notes
    now: int
    standing: Standing
    ripple: Ripple
    decisions: tuple[Decision, ...]
    marks_zones: bool

    @property
    def here(self) -> TimedStop | None:
        """Return the stop the group is at."""
        return self.standing.stop if self.standing.phase is Phase.AT else None

    @property
    def coming(self) -> TimedStop | None:
        """Return the stop that comes next."""
        return self.standing.coming

    @property
    def arriving(self) -> TimedStop | None:
        """Return the stop that an arrival would be noted of; first one leaves where one is."""
        if self.here is None:
            return self.coming
        return None if self.noted(self.here).is_there else self.here

    @property
    def leaving(self) -> TimedStop | None:
        """Return the stop that a departure would be noted of."""
        stop = self.standing.stop
        return None if stop is None or self.noted(stop).is_over else stop

    @property
    def finishing(self) -> TimedStop | None:
        """Return the stop that would be marked as done."""
        return self.leaving or self.coming

    @property
    def lagging(self) -> TimedStop | None:
        """Return the stop that a delay would be said of."""
        return self.here or self.coming

    @property
    def last_noted(self) -> TimedStop | None:
        """Return the last stop of which something can be taken back."""
        noted = [one for one in self.day.stops if _can_take_back(self.noted(one))]
        return noted[-1] if noted else None

    @property
    def slack_minutes(self) -> int | None:
        """Return the further delay that still breaks nothing, nothing where no delay could."""
        at = self.rippled(self.lagging) if self.lagging else None
        return at.margin_minutes if at else None

    def noted(self, timed: TimedStop) -> Noted:
        """Return what was noted of a stop."""
        return noted_of(self.notes, timed)

    def rippled(self, timed: TimedStop) -> RippledStop | None:
        """Return a stop as it will go, nothing where it is left out."""
        return self.ripple.at(timed.stop.stop_id)

    def local_now(self, timed: TimedStop) -> int:
        """Return the minute of the day on the clock at a stop."""
        return self.now + timed.offset_minutes

    def stop(self, stop_id: int) -> TimedStop:
        """Return a stop of the day."""
        return next(one for one in self.day.stops if one.stop.stop_id == stop_id)

    def mark(self, timed: TimedStop) -> str:
        """Return the zone of a stop's times where the day has several, empty otherwise."""
        return zone_mark(timed.stop.zone, self.day.plan.day) if self.marks_zones else ""

    def to_come(self) -> tuple[TimedStop, ...]:
        """Return the stops after the one where the group is, those left out among them."""
        stops, behind = self.day.stops, self.standing.stop
        return stops if behind is None else stops[stops.index(behind) + 1 :]


def scene_at(itinerary: Itinerary, day: TimedDay, notes: Notes, moment: datetime) -> Scene:
    """Return a day at an aware moment."""
    keys = {one.stop.stop_id for one in day.stops}
    own = {key: noted for key, noted in notes.items() if key in keys}
    now = moment_of(moment, day)
    plan = itinerary.plan
    standing = standing_at(day, own, now)
    return Scene(
        day=day,
        notes=own,
        now=now,
        standing=standing,
        ripple=forecast(day, plan, own, now=now),
        decisions=_decisions_ahead(day, plan, own, standing),
        marks_zones=len({one.offset_minutes for one in day.stops}) > 1,
    )


def _decisions_ahead(
    day: TimedDay, plan: PlannedTour, notes: Notes, standing: Standing
) -> tuple[Decision, ...]:
    """Return the decisions on stops that the plan and the clock have not passed either."""
    behind = 0 if standing.stop is None else day.stops.index(standing.stop) + 1
    ahead = {one.stop.stop_id for one in day.stops[behind:]}
    return tuple(one for one in list_decisions(day, plan, notes) if one.leave_out in ahead)


def _can_take_back(noted: Noted) -> bool:
    return noted.is_over or noted.is_dropped or noted.late_minutes is not None or noted.is_there
