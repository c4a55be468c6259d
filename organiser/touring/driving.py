"""How much a driver drives on a day, and how long the vehicle stands in between."""

from dataclasses import dataclass

from organiser.touring.driver_hours import PAUSE_IN_ALL, SHORTEST_PAUSE, pause_minutes
from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.vocabulary import LegMode

_ROADS = (LegMode.BUS, LegMode.CAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Driving:
    """A day on the road; `pauses_minutes` counts stands of ten minutes and more between rides.

    `longest_minutes` is the longest driving without half an hour of pauses in all. `metres` is
    nothing where the length of a ride is not known.
    """

    minutes: int = 0
    metres: int | None = None
    pauses_minutes: int = 0
    longest_minutes: int = 0


def is_ride(timed: TimedStop) -> bool:
    """Tell whether the group comes to a stop by road."""
    return timed.leg_before is not None and timed.leg_before.mode in _ROADS


def driving_of(day: TimedDay) -> Driving:
    """Return how much is driven on a day, nothing where no way goes by road."""
    rides = [leg for one in day.stops if is_ride(one) and (leg := one.leg_before)]
    lengths = [leg.distance_m for leg in rides]
    pauses, longest = _pauses(day)
    return Driving(
        minutes=sum(leg.minutes for leg in rides),
        metres=None if None in lengths else sum(filter(None, lengths)),
        pauses_minutes=pauses,
        longest_minutes=longest,
    )


def _pauses(day: TimedDay) -> tuple[int, int]:
    stood = driven = paused = longest = 0
    previous: TimedStop | None = None
    for timed in day.stops:
        pause = pause_minutes(previous) if previous is not None else 0
        pause = pause if pause >= SHORTEST_PAUSE else 0
        if driven:
            stood += pause
            paused += pause
        if paused >= PAUSE_IN_ALL:
            driven = paused = 0
        if is_ride(timed) and timed.leg_before:
            driven += timed.leg_before.minutes
        longest = max(longest, driven)
        previous = timed
    return stood, longest
