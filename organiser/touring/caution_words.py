"""What the sentences of all cautions share: how much each weighs, and how minutes are said."""

from dataclasses import replace

from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop
from organiser.touring.reached import Reached
from organiser.vocabulary import ConflictLevel
from organiser.wording import Phrase, phrase

_ERRORS = (
    ConflictCode.LATE_FOR_FIXED,
    ConflictCode.TRANSFER_TOO_SHORT,
    ConflictCode.OVERLAP,
    ConflictCode.MISSED_TRANSPORT,
    ConflictCode.LAST_TRAIN,
    ConflictCode.ZONE_ORDER,
    ConflictCode.BEFORE_OPENING,
    ConflictCode.AFTER_CLOSE,
    ConflictCode.RUNS_PAST_CLOSE,
    ConflictCode.HOST_CLOSED_DAY,
    ConflictCode.HOST_REFUSED,
    ConflictCode.PERSON_CLASH,
    ConflictCode.HOST_CLASH,
    ConflictCode.GROUP_TOO_LARGE,
    ConflictCode.SEATS,
    ConflictCode.ROOMS,
)
_INFOS = (
    ConflictCode.BETWEEN_WINDOWS,
    ConflictCode.LONG_WAIT,
    ConflictCode.ESTIMATE_ONLY,
    ConflictCode.FRIDAY_NOON,
    ConflictCode.VISITED_BEFORE,
)

#: From so many hours on minutes are not counted through.
_HOURS_SAID = 2

LEVELS: dict[ConflictCode, ConflictLevel] = {
    **dict.fromkeys(ConflictCode, ConflictLevel.WARNING),
    **dict.fromkeys(_ERRORS, ConflictLevel.ERROR),
    **dict.fromkeys(_INFOS, ConflictLevel.INFO),
}


def caution_of_day(
    code: ConflictCode, day: TimedDay, *, sentence: Phrase, minutes: int | None = None
) -> Conflict:
    """Return a caution that speaks of a whole day."""
    return Conflict(
        code=code,
        level=LEVELS[code],
        day_id=day.plan.day_id,
        stop_ids=(),
        sentence=sentence,
        minutes=minutes,
    )


def caution_at(code: ConflictCode, at: Reached, *, sentence: Phrase) -> Conflict:
    """Return a caution that speaks of a stop."""
    return caution_of_stop(code, at.day, at.timed, sentence=sentence)


def caution_of_stop(
    code: ConflictCode, day: TimedDay, timed: TimedStop, *, sentence: Phrase
) -> Conflict:
    """Return a caution that speaks of a stop of a day."""
    return replace(caution_of_day(code, day, sentence=sentence), stop_ids=(timed.stop.stop_id,))


def in_minutes(conflict: Conflict, *, planned: int, limit: int) -> Conflict:
    """Return a caution with the two times of day it is about, and how far they lie apart."""
    return replace(
        conflict,
        minutes=abs(planned - limit) or None,
        planned_minute=planned,
        limit_minute=limit,
    )


def minutes_said(minutes: int) -> Phrase:
    """Return a number of minutes in words: `1 minute`, `10 minutes`, from two hours `2 h 5 min`."""
    hours, rest = divmod(minutes, 60)
    if hours >= _HOURS_SAID:
        if not rest:
            return phrase("{count} hours", count=hours)
        return phrase("{hours} h {minutes} min", hours=hours, minutes=rest)
    return phrase("1 minute") if minutes == 1 else phrase("{count} minutes", count=minutes)
