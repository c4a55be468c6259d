"""What is wrong with a day as a whole: its beginning, its end, its length, the time to eat."""

from organiser.touring.caution_words import caution_of_day, in_minutes, minutes_said
from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop, clock
from organiser.touring.plan import Lunch, PlannedTour
from organiser.touring.reached import Reached
from organiser.vocabulary import LegMode, StopKind
from organiser.wording import phrase

#: A meal this much before or after the time for lunch still is lunch.
_MEAL_AROUND = 30


def eats_while_waiting(at: Reached) -> bool:
    """Return whether the idle time before a stop is the day's lunch."""
    lunch = at.day.plan.lunch
    if lunch is None or has_lunch_stop(at.day, lunch):
        return False
    return _waits_in_lunch(at.timed, lunch) >= lunch.minutes


def has_lunch_stop(day: TimedDay, lunch: Lunch) -> bool:
    """Return whether a meal begins around the time for lunch."""
    earliest, latest = lunch.opens - _MEAL_AROUND, lunch.closes + _MEAL_AROUND
    return any(
        at.stop.kind is StopKind.MEAL and earliest <= at.starts <= latest for at in day.stops
    )


def leaves_too_early(day: TimedDay) -> Conflict | None:
    """Return the caution for a day whose first stop begins, or is left for, before it may."""
    begins, earliest = day.begins, day.plan.starts_at
    if begins >= earliest:
        return None
    where = day.plan.starts_from or day.stops[0].stop
    sentence = phrase(
        "Day {number} — begins at {begins} with {stop}, {minutes} before its earliest start "
        "({earliest}).",
        number=day.number,
        begins=moment(begins),
        stop=where.name,
        minutes=minutes_said(earliest - begins),
        earliest=clock(earliest),
    )
    found = caution_of_day(ConflictCode.LEAVES_TOO_EARLY, day, sentence=sentence)
    return in_minutes(found, planned=begins, limit=earliest)


def day_too_long(tour: PlannedTour, day: TimedDay) -> Conflict | None:
    """Return the caution for a day longer than the tour allows; minutes are real, zones or not."""
    first, last = day.stops[0], day.stops[-1]
    starts = min(at.starts - at.offset_minutes for at in day.stops) + first.offset_minutes
    starts = min(starts, day.begins)
    ends = max(at.ends - at.offset_minutes for at in day.stops)
    over = ends - (starts - first.offset_minutes) - tour.longest_day_minutes
    if over <= 0:
        return None
    sentence = phrase(
        "Day {number} — lasts from {starts} to {ends}, {minutes} longer than {limit}.",
        number=day.number,
        starts=moment(starts),
        ends=moment(ends + last.offset_minutes),
        minutes=minutes_said(over),
        limit=minutes_said(tour.longest_day_minutes),
    )
    ends_there = ends + last.offset_minutes
    found = caution_of_day(ConflictCode.DAY_TOO_LONG, day, sentence=sentence)
    return in_minutes(found, planned=ends_there, limit=ends_there - over)


def ends_too_late(day: TimedDay) -> Conflict | None:
    """Return the caution for a day whose last stop is reached after the group has to be there."""
    last, limit = day.stops[-1], day.plan.ends_by
    comes = last.starts if last.arrives is None else last.arrives
    if limit is None or comes <= limit:
        return None
    sentence = phrase(
        "Day {number} — reaches {stop} at {comes}, {minutes} after {limit}.",
        number=day.number,
        stop=last.stop.name,
        comes=moment(comes),
        minutes=minutes_said(comes - limit),
        limit=clock(limit),
    )
    found = caution_of_day(ConflictCode.ENDS_TOO_LATE, day, sentence=sentence)
    return in_minutes(found, planned=comes, limit=limit)


def lunch_missing(day: TimedDay) -> Conflict | None:
    """Return the caution for a day over noon without a meal, a rest or enough free time."""
    lunch = day.plan.lunch
    if lunch is None or has_lunch_stop(day, lunch):
        return None
    if day.stops[0].starts > lunch.opens or day.stops[-1].ends < lunch.closes:
        return None
    longest = max(_free_in_lunch(at, lunch) for at in day.stops)
    if longest >= lunch.minutes:
        return None
    words = {"number": day.number, "begins": clock(lunch.opens), "until": clock(lunch.closes)}
    sentence = phrase("Day {number} — no time for lunch between {begins} and {until}.", **words)
    if longest:
        sentence = phrase(
            "Day {number} — no time for lunch between {begins} and {until}: "
            "the longest free time, {longest}, is {minutes} too short.",
            **words,
            longest=minutes_said(longest),
            minutes=minutes_said(lunch.minutes - longest),
        )
    return caution_of_day(
        ConflictCode.LUNCH_MISSING, day, sentence=sentence, minutes=lunch.minutes - longest
    )


def _free_in_lunch(at: TimedStop, lunch: Lunch) -> int:
    """Return the longest time to eat before, at or on the way to a stop: meals come in the air."""
    rest = _within(lunch, at.starts, at.ends) if at.stop.kind is StopKind.BREAK else 0
    leg = at.leg_before
    flown = 0
    if leg is not None and leg.mode is LegMode.FLIGHT and at.arrives is not None:
        flown = _within(lunch, at.arrives - leg.minutes, at.arrives)
    return max(_waits_in_lunch(at, lunch), rest, flown)


def _waits_in_lunch(at: TimedStop, lunch: Lunch) -> int:
    return _within(lunch, at.starts - at.waits_minutes, at.starts)


def _within(lunch: Lunch, begins: int, until: int) -> int:
    return max(min(until, lunch.closes) - max(begins, lunch.opens), 0)
