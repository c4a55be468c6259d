"""Days with their stops in another order, before anything is kept."""

from dataclasses import replace

from organiser.touring.plan import PlannedDay, PlannedLeg, PlannedStop, Window
from organiser.touring.way_ends import goes_on_from


def in_order(day: PlannedDay, stops: tuple[PlannedStop, ...]) -> PlannedDay:
    """Return a day with these stops, its own or others; the same value for the same order.

    What is known of a way holds only between its two ends: of a new way the mode and the traffic
    stay. Where another stop comes first, the day may begin at last night's lodging no more.
    """
    if stops == day.stops:
        return day
    origins = {stop.stop_id: _before(day.stops, place) for place, stop in enumerate(day.stops)}
    kept = tuple(
        stop
        if origins.get(stop.stop_id, stop.stop_id) == _before(stops, place)
        else _without_known_way(stop)
        for place, stop in enumerate(stops)
    )
    lodging = day.starts_from
    if lodging is not None and not (kept and goes_on_from(lodging.kind, kept[0].kind)):
        lodging = None
    return replace(day, stops=kept, starts_from=lodging)


def windows_on(stop: PlannedStop, *, before: PlannedDay, after: PlannedDay) -> tuple[Window, ...]:
    """Return the hours of a stop that goes from one day to another.

    Those its organisation has on the old date become those of the new one; hours that were changed
    for this stop stay.
    """
    hours = {one.day: one.windows for one in stop.hours}
    usual, wanted = hours.get(before.day), hours.get(after.day)
    return stop.windows if wanted is None or stop.windows != usual else wanted


def _before(stops: tuple[PlannedStop, ...], place: int) -> int | None:
    return stops[place - 1].stop_id if place else None


def _without_known_way(stop: PlannedStop) -> PlannedStop:
    leg = stop.leg_before
    if leg is None:
        return stop
    return replace(stop, leg_before=PlannedLeg(mode=leg.mode, traffic=leg.traffic))
