"""The clock of a day: all times on that of its first stop, whatever zones it passes."""

from organiser.touring.plan import PlannedDay, PlannedStop
from organiser.touring.zones import offset_minutes


def ahead_of_day(day: PlannedDay, stop: PlannedStop) -> int:
    """Return how far the clock of a stop is before that of the day's first stop."""
    first = day.stops[0] if day.stops else stop
    return offset_minutes(stop.zone, day.day) - offset_minutes(first.zone, day.day)
