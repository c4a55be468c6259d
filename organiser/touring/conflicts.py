"""What is wrong with a placed day, as sentences with the minutes in them, one per cause."""

from collections.abc import Sequence
from dataclasses import replace

from organiser.touring.caution_words import LEVELS, minutes_said
from organiser.touring.day_conflicts import (
    LUNCH_MINUTES,
    day_too_long,
    has_lunch_stop,
    lunch_minutes_before,
    lunch_missing,
)
from organiser.touring.itinerary import Conflict, ConflictCode, clock
from organiser.touring.placing import Placed, windows_of
from organiser.touring.plan import PlannedStop
from organiser.vocabulary import LegSource, Stage
from organiser.wording import Phrase, phrase

LONG_WAIT_MINUTES = 45


def find_conflicts(
    placed: Sequence[Placed], *, number: int, longest_day_minutes: int
) -> list[Conflict]:
    """Return the day's cautions: stop by stop in their order, then those of the whole day."""
    if not placed:
        return []
    eats_on_the_way = not has_lunch_stop(placed)
    found: list[Conflict | None] = []
    for at in placed:
        between = _between_windows(at)
        wait = None if between else _long_wait(at, eats_on_the_way=eats_on_the_way)
        found += [_travel(at), _reached_late(at), _visiting_hours(at), between, wait, _host(at)]
    found.append(lunch_missing(placed, number=number))
    found.append(day_too_long(placed, number=number, longest_day_minutes=longest_day_minutes))
    return [conflict for conflict in found if conflict is not None]


def _travel(at: Placed) -> Conflict | None:
    if at.previous is None or at.leg is None or at.leg.source is not LegSource.UNKNOWN:
        return None
    sentence = phrase(
        "{stop} — the travel time from {previous} is not known. Please type the minutes.",
        stop=at.stop.name,
        previous=at.previous.name,
    )
    return _untimed(ConflictCode.NO_TRAVEL_TIME, at, sentence=sentence)


def _reached_late(at: Placed) -> Conflict | None:
    """Return the caution for a fixed time the group cannot keep, by the one cause it has."""
    fixed = at.stop.fixed_start
    if fixed is None or at.previous is None or at.arrives is None or at.ready <= fixed:
        return None
    if at.previous_ends > fixed:
        return _overlap(at, at.previous, fixed=fixed)
    return _timed(
        ConflictCode.LATE_FOR_FIXED,
        at,
        sentence=_late_sentence(at, arrives=at.arrives, fixed=fixed),
        planned=at.arrives if at.arrives > fixed else at.ready,
        limit=fixed,
    )


def _overlap(at: Placed, previous: PlannedStop, *, fixed: int) -> Conflict:
    sentence = phrase(
        "{stop} — starts at {start}, {minutes} before {previous} ends ({end}).",
        stop=at.stop.name,
        start=clock(fixed),
        minutes=minutes_said(at.previous_ends - fixed),
        previous=previous.name,
        end=clock(at.previous_ends),
    )
    conflict = _timed(
        ConflictCode.OVERLAP, at, sentence=sentence, planned=at.previous_ends, limit=fixed
    )
    return replace(conflict, stop_ids=(at.stop.stop_id, previous.stop_id))


def _late_sentence(at: Placed, *, arrives: int, fixed: int) -> Phrase:
    stop, arrival, start = at.stop.name, clock(arrives), clock(fixed)
    with_buffer = minutes_said(at.ready - fixed)
    if arrives <= fixed:
        return phrase(
            "{stop} — arrives at {arrival}: the buffer before the fixed start ({start}) "
            "is {minutes} short.",
            stop=stop,
            arrival=arrival,
            start=start,
            minutes=with_buffer,
        )
    if at.ready == arrives:
        return phrase(
            "{stop} — arrives at {arrival}, {minutes} late for the fixed start ({start}).",
            stop=stop,
            arrival=arrival,
            start=start,
            minutes=minutes_said(arrives - fixed),
        )
    return phrase(
        "{stop} — arrives at {arrival}, {minutes} late for the fixed start ({start}); "
        "{with_buffer} with the arrival buffer.",
        stop=stop,
        arrival=arrival,
        start=start,
        minutes=minutes_said(arrives - fixed),
        with_buffer=with_buffer,
    )


def _visiting_hours(at: Placed) -> Conflict | None:
    """Return the caution for a stay that no window holds, by the window it misses."""
    windows = at.stop.windows
    if not windows or _is_received(at):
        return None
    closing = [window.closes for window in windows if window.opens <= at.starts < window.closes]
    if closing:
        return _runs_past_close(at, closes=max(closing))
    opening = [window.opens for window in windows if window.opens > at.starts]
    if opening:
        return _before_opening(at, opens=min(opening))
    return _after_close(at, closes=max(window.closes for window in windows))


def _is_received(at: Placed) -> bool:
    return any(window.opens <= at.starts and at.ends <= window.closes for window in at.stop.windows)


def _between_windows(at: Placed) -> Conflict | None:
    """Return the note for a stay that its first window could not hold."""
    windows = windows_of(at.stop)
    if at.stop.fixed_start is not None or not windows or not at.waits or not _is_received(at):
        return None
    if at.starts == windows[0].opens:
        return None
    sentence = phrase(
        "{stop} — waits {minutes} for the visiting hours from {opens}.",
        stop=at.stop.name,
        minutes=minutes_said(at.waits),
        opens=clock(at.starts),
    )
    return _timed(
        ConflictCode.BETWEEN_WINDOWS, at, sentence=sentence, planned=at.ready, limit=at.starts
    )


def _runs_past_close(at: Placed, *, closes: int) -> Conflict:
    longest = closes - at.starts
    sentence = phrase(
        "{stop} — ends at {end}, {minutes} after visiting hours (until {closes}). "
        "A stay of up to {longest} fits.",
        stop=at.stop.name,
        end=clock(at.ends),
        minutes=minutes_said(at.ends - closes),
        closes=clock(closes),
        longest=minutes_said(longest),
    )
    conflict = _timed(
        ConflictCode.RUNS_PAST_CLOSE, at, sentence=sentence, planned=at.ends, limit=closes
    )
    return replace(conflict, longest_dwell_minutes=longest)


def _before_opening(at: Placed, *, opens: int) -> Conflict:
    sentence = phrase(
        "{stop} — starts at {start}, {minutes} before visiting hours (from {opens}).",
        stop=at.stop.name,
        start=clock(at.starts),
        minutes=minutes_said(opens - at.starts),
        opens=clock(opens),
    )
    return _timed(
        ConflictCode.BEFORE_OPENING, at, sentence=sentence, planned=at.starts, limit=opens
    )


def _after_close(at: Placed, *, closes: int) -> Conflict:
    sentence = phrase(
        "{stop} — starts at {start}, {minutes} after visiting hours (until {closes}).",
        stop=at.stop.name,
        start=clock(at.starts),
        minutes=minutes_said(at.starts - closes),
        closes=clock(closes),
    )
    if at.starts == closes:
        sentence = phrase(
            "{stop} — starts at {start}, just when visiting hours end: no time is left.",
            stop=at.stop.name,
            start=clock(at.starts),
        )
    return _timed(ConflictCode.AFTER_CLOSE, at, sentence=sentence, planned=at.starts, limit=closes)


def _long_wait(at: Placed, *, eats_on_the_way: bool) -> Conflict | None:
    if at.waits < LONG_WAIT_MINUTES:
        return None
    if eats_on_the_way and lunch_minutes_before(at) >= LUNCH_MINUTES:
        return None
    sentence = phrase(
        "{stop} — {minutes} of waiting before the start at {start}.",
        stop=at.stop.name,
        minutes=minutes_said(at.waits),
        start=clock(at.starts),
    )
    return _timed(ConflictCode.LONG_WAIT, at, sentence=sentence, planned=at.ready, limit=at.starts)


def _host(at: Placed) -> Conflict | None:
    state = None if at.stop.host is None else at.stop.host.stage
    stop = at.stop.name
    if state is Stage.DECLINED:
        sentence = phrase("{stop} — the host cannot receive the group.", stop=stop)
        return _untimed(ConflictCode.HOST_REFUSED, at, sentence=sentence)
    if state is Stage.ASKED:
        sentence = phrase("{stop} — the host has not confirmed yet.", stop=stop)
        return _untimed(ConflictCode.HOST_NOT_CONFIRMED, at, sentence=sentence)
    if state is Stage.CANDIDATE:
        sentence = phrase("{stop} — not confirmed yet: the host has not been asked.", stop=stop)
        return _untimed(ConflictCode.HOST_NOT_CONFIRMED, at, sentence=sentence)
    return None


def _timed(
    code: ConflictCode, at: Placed, *, sentence: Phrase, planned: int, limit: int
) -> Conflict:
    return replace(
        _untimed(code, at, sentence=sentence),
        minutes=abs(planned - limit) or None,
        planned_minute=planned,
        limit_minute=limit,
    )


def _untimed(code: ConflictCode, at: Placed, *, sentence: Phrase) -> Conflict:
    return Conflict(
        code=code,
        level=LEVELS[code],
        day_id=at.day_id,
        stop_ids=(at.stop.stop_id,),
        sentence=sentence,
    )
