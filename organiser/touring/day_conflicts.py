"""What is wrong with a day as a whole: its length, and the time to eat."""

from collections.abc import Sequence

from organiser.touring.caution_words import LEVELS, length_said, minutes_said
from organiser.touring.itinerary import Conflict, ConflictCode, clock
from organiser.touring.placing import Placed
from organiser.vocabulary import StopKind
from organiser.wording import phrase

LUNCH_BEGINS = 11 * 60 + 30
LUNCH_ENDS = 13 * 60 + 30
LUNCH_MINUTES = 45

_MEAL_EARLIEST = 11 * 60
_MEAL_LATEST = 14 * 60


def has_lunch_stop(placed: Sequence[Placed]) -> bool:
    """Return whether a meal begins around noon."""
    return any(
        at.stop.kind is StopKind.MEAL and _MEAL_EARLIEST <= at.starts <= _MEAL_LATEST
        for at in placed
    )


def lunch_minutes_before(at: Placed) -> int:
    """Return how many of the idle minutes before a stop lie in the time for lunch."""
    return _within_lunch(at.starts - at.waits, at.starts)


def day_too_long(
    placed: Sequence[Placed], *, number: int, longest_day_minutes: int
) -> Conflict | None:
    """Return the caution for a day longer than the tour allows."""
    starts, ends = _span(placed)
    limit = starts + longest_day_minutes
    if ends <= limit:
        return None
    return Conflict(
        code=ConflictCode.DAY_TOO_LONG,
        level=LEVELS[ConflictCode.DAY_TOO_LONG],
        day_id=placed[0].day_id,
        stop_ids=(),
        sentence=phrase(
            "Day {number} — lasts from {starts} to {ends}, {minutes} longer than {limit}.",
            number=number,
            starts=clock(starts),
            ends=clock(ends),
            minutes=minutes_said(ends - limit),
            limit=length_said(longest_day_minutes),
        ),
        minutes=ends - limit,
        planned_minute=ends,
        limit_minute=limit,
    )


def lunch_missing(placed: Sequence[Placed], *, number: int) -> Conflict | None:
    """Return the caution for a day over noon without a meal, a rest or enough free time."""
    starts, ends = _span(placed)
    if starts > LUNCH_BEGINS or ends < LUNCH_ENDS or has_lunch_stop(placed):
        return None
    longest = max(max(lunch_minutes_before(at), _rest_minutes(at)) for at in placed)
    if longest >= LUNCH_MINUTES:
        return None
    begins, until = clock(LUNCH_BEGINS), clock(LUNCH_ENDS)
    sentence = phrase(
        "Day {number} — no time for lunch between {begins} and {until}.",
        number=number,
        begins=begins,
        until=until,
    )
    if longest:
        sentence = phrase(
            "Day {number} — no time for lunch between {begins} and {until}: "
            "the longest free time, {longest}, is {minutes} too short.",
            number=number,
            begins=begins,
            until=until,
            longest=minutes_said(longest),
            minutes=minutes_said(LUNCH_MINUTES - longest),
        )
    return Conflict(
        code=ConflictCode.LUNCH_MISSING,
        level=LEVELS[ConflictCode.LUNCH_MISSING],
        day_id=placed[0].day_id,
        stop_ids=(),
        sentence=sentence,
        minutes=LUNCH_MINUTES - longest,
    )


def _span(placed: Sequence[Placed]) -> tuple[int, int]:
    return min(at.starts for at in placed), max(at.ends for at in placed)


def _rest_minutes(at: Placed) -> int:
    return _within_lunch(at.starts, at.ends) if at.stop.kind is StopKind.BREAK else 0


def _within_lunch(begins: int, until: int) -> int:
    return max(min(until, LUNCH_ENDS) - max(begins, LUNCH_BEGINS), 0)
