"""What a plan is once a mend has been taken."""

from dataclasses import replace

from organiser.touring.itinerary import Mend, MendKind
from organiser.touring.plan import PlannedDay, PlannedStop, PlannedTour
from organiser.touring.rearranging import in_order, windows_on


def mended(tour: PlannedTour, mend: Mend) -> PlannedTour:
    """Return the tour with one change; days it does not touch stay the same values."""
    return replace(tour, days=tuple(_mended_day(tour, day, mend) for day in tour.days))


def _mended_day(tour: PlannedTour, day: PlannedDay, mend: Mend) -> PlannedDay:
    if mend.kind is MendKind.DAY_START:
        return replace(day, starts_at=mend.minutes or 0) if day.day_id == mend.day_id else day
    if mend.kind is MendKind.MOVE:
        return _moved(tour, day, mend)
    index = next((n for n, stop in enumerate(day.stops) if stop.stop_id == mend.stop_id), None)
    if index is None:
        return day
    before, stop, after = day.stops[:index], day.stops[index], day.stops[index + 1 :]
    if mend.kind is MendKind.DROP:
        return in_order(day, (*before, *after))
    stop = replace(stop, dwell_minutes=mend.minutes or 0)
    return replace(day, stops=(*before, stop, *after))


def _moved(tour: PlannedTour, day: PlannedDay, mend: Mend) -> PlannedDay:
    source, stop = _find(tour, mend.stop_id)
    if day.day_id not in (source.day_id, mend.day_id):
        return day
    others = [other for other in day.stops if other.stop_id != stop.stop_id]
    if day.day_id == mend.day_id:
        windows = windows_on(stop, before=source, after=day)
        others.insert((mend.place or 1) - 1, replace(stop, windows=windows))
    return in_order(day, tuple(others))


def _find(tour: PlannedTour, stop_id: int | None) -> tuple[PlannedDay, PlannedStop]:
    return next((day, stop) for day in tour.days for stop in day.stops if stop.stop_id == stop_id)
