"""What the driver of a chartered bus may do in a day, and how long its passengers may sit.

The limits are those of Japan since April 2024; a day without a chartered bus has none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from organiser.touring.caution_words import caution_at, caution_of_day
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedLeg, TimedStop
from organiser.touring.lines import duration
from organiser.touring.plan import PlannedTour
from organiser.touring.reached import Reached
from organiser.vocabulary import LegMode
from organiser.wording import Phrase, phrase

LONGEST_DUTY = 13 * 60
LONGEST_DRIVING = 9 * 60
LONGEST_UNBROKEN = 4 * 60
PAUSE_IN_ALL = 30
SHORTEST_PAUSE = 10
FARTHEST_M = 500_000
SHORTEST_NIGHT = 11 * 60
LONGEST_RIDE = 2 * 60

#: Before the group comes and after it has gone: inspection, roll call, cleaning.
_PREPARING = 60


@dataclass(frozen=True, slots=True)
class _Duty:
    """When a driver works on a day, garage to garage, in minutes of UTC from its midnight."""

    begins: int
    ends: int


def driver_hours(tour: PlannedTour, reached: Sequence[Reached]) -> Iterator[Conflict]:
    """Yield a caution for every rule that a day breaks, with its value and limit."""
    day = reached[0].day
    duty = _duty(tour, day)
    if duty is None:
        return
    yield from _too_long(tour, day, duty)
    yield from _unbroken(reached)
    metres = sum(leg.distance_m or 0 for leg in _rides(day))
    if metres > FARTHEST_M:
        sentence = phrase(
            "Day {number} — the bus drives {distance} km; one driver does up to {limit} km a day.",
            number=day.number,
            distance=-(-metres // 1000),
            limit=FARTHEST_M // 1000,
        )
        yield caution_of_day(ConflictCode.DRIVER_HOURS, day, sentence=sentence)


def driver_rest(tour: PlannedTour, before: TimedDay | None, day: TimedDay) -> Conflict | None:
    """Return the caution for too short a night between two days with a bus."""
    if before is None or day.plan.day - before.plan.day != timedelta(days=1):
        return None
    evening, morning = _duty(tour, before), _duty(tour, day)
    if evening is None or morning is None:
        return None
    night = morning.begins + 24 * 60 - evening.ends
    if night >= SHORTEST_NIGHT:
        return None
    sentence = phrase(
        "Day {number} — the driver has {night} of rest after day {before}; "
        "{limit} are aimed at, 9 h are the least.",
        number=day.number,
        night=duration(max(night, 0)),
        before=before.number,
        limit=duration(SHORTEST_NIGHT),
    )
    short = SHORTEST_NIGHT - night
    return caution_of_day(ConflictCode.DRIVER_HOURS, day, sentence=sentence, minutes=short)


def rest_missing(reached: Sequence[Reached]) -> Iterator[Conflict]:
    """Yield a caution where the group sits in the bus for more than two hours without a stop."""
    ride = 0
    for at in reached:
        if (
            at.previous is None
            or not _is_ride(at.leg)
            or pause_minutes(at.previous) >= SHORTEST_PAUSE
        ):
            ride = 0
        if at.leg is None or not _is_ride(at.leg):
            continue
        ride += at.leg.minutes
        if ride > LONGEST_RIDE:
            sentence = phrase(
                "{stop} — {ride} on the bus without a stop. Plan a rest after two hours.",
                stop=at.stop.name,
                ride=duration(ride),
            )
            yield caution_at(ConflictCode.REST_MISSING, at, sentence=sentence)
            ride = 0


def _too_long(tour: PlannedTour, day: TimedDay, duty: _Duty) -> Iterator[Conflict]:
    garage = tour.garage_minutes or 0
    driving = sum(leg.minutes for leg in _rides(day)) + 2 * garage
    for worked, limit, rule in (
        (duty.ends - duty.begins, LONGEST_DUTY, _duty_said(tour)),
        (driving, LONGEST_DRIVING, phrase("driving in a day")),
    ):
        if worked > limit:
            sentence = phrase(
                "Day {number} — the driver's hours: {worked} of {rule}, the limit is {limit}.",
                number=day.number,
                worked=duration(worked),
                rule=rule,
                limit=duration(limit),
            )
            over = worked - limit
            yield caution_of_day(ConflictCode.DRIVER_HOURS, day, sentence=sentence, minutes=over)


def _duty_said(tour: PlannedTour) -> Phrase:
    if tour.garage_minutes is None:
        return phrase("duty (1 h of preparation included, the way to the garage not)")
    return phrase("duty (garage to garage, 1 h of preparation included)")


def _unbroken(reached: Sequence[Reached]) -> Iterator[Conflict]:
    driven = paused = 0
    for at in reached:
        pause = pause_minutes(at.previous) if at.previous is not None else 0
        paused += pause if pause >= SHORTEST_PAUSE else 0
        if paused >= PAUSE_IN_ALL:
            driven = paused = 0
        if at.leg is None or not _is_ride(at.leg):
            continue
        driven += at.leg.minutes
        if driven > LONGEST_UNBROKEN:
            sentence = phrase(
                "{stop} — the driver's hours: {driven} of driving without {pause} of rest in all, "
                "the limit is {limit}.",
                stop=at.stop.name,
                driven=duration(driven),
                pause=duration(PAUSE_IN_ALL),
                limit=duration(LONGEST_UNBROKEN),
            )
            found = caution_at(ConflictCode.DRIVER_HOURS, at, sentence=sentence)
            yield found
            driven = paused = 0


def _duty(tour: PlannedTour, day: TimedDay) -> _Duty | None:
    """Return the driver's day: from the stop the bus first leaves to the one it comes to last."""
    ridden = [index for index, at in enumerate(day.stops) if _is_ride(at.leg_before)]
    if not ridden:
        return None
    first, last = day.stops[max(ridden[0] - 1, 0)], day.stops[ridden[-1]]
    aside = (tour.garage_minutes or 0) + _PREPARING // 2
    return _Duty(
        first.starts - first.offset_minutes - aside, last.ends - last.offset_minutes + aside
    )


def _rides(day: TimedDay) -> list[TimedLeg]:
    return [leg for at in day.stops if (leg := at.leg_before) is not None and _is_ride(leg)]


def _is_ride(leg: TimedLeg | None) -> bool:
    return leg is not None and leg.mode is LegMode.BUS


def pause_minutes(at: TimedStop) -> int:
    """Return how long the bus stands at a stop."""
    comes = at.starts if at.arrives is None else at.arrives
    leaves = at.ends if at.leaves is None else at.leaves
    return max(leaves - comes, 0)
