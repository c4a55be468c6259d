"""Fixed times the group cannot keep: one caution per cause."""

from dataclasses import replace

from organiser.touring.caution_words import caution_at, in_minutes, minutes_said
from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Conflict, ConflictCode, TimedStop
from organiser.touring.reached import Reached
from organiser.wording import Phrase, phrase


def reached_late(at: Reached) -> Conflict | None:
    """Return the caution for a fixed time that comes too soon.

    Two fixed times that overlap or lie too close are a matter of both, whoever travels between.
    """
    fixed, previous = at.stop.fixed_start, at.previous
    if fixed is None or not at.late_minutes:
        return None
    if previous is not None and at.previous_ends > fixed:
        return _overlap(at, previous, fixed=fixed)
    if previous is not None and previous.stop.fixed_start is not None:
        return _too_close(at, previous, fixed=fixed)
    return _late(at, fixed=fixed)


def _overlap(at: Reached, previous: TimedStop, *, fixed: int) -> Conflict:
    sentence = phrase(
        "{stop} — starts at {start}, {minutes} before {previous} ends ({end}).",
        stop=at.stop.name,
        start=moment(fixed),
        minutes=minutes_said(at.previous_ends - fixed),
        previous=previous.stop.name,
        end=moment(at.previous_ends),
    )
    found = caution_at(ConflictCode.OVERLAP, at, sentence=sentence)
    found = replace(found, stop_ids=(at.stop.stop_id, previous.stop.stop_id))
    return in_minutes(found, planned=at.previous_ends, limit=fixed)


def _too_close(at: Reached, previous: TimedStop, *, fixed: int) -> Conflict:
    sentence = phrase(
        "{stop} — {gap} between the end of {previous} ({end}) and the fixed start ({start}), "
        "but it takes {needed}: {minutes} short.",
        stop=at.stop.name,
        gap=minutes_said(fixed - at.previous_ends),
        previous=previous.stop.name,
        end=moment(at.previous_ends),
        start=moment(fixed),
        needed=minutes_said(at.ready - at.previous_ends),
        minutes=minutes_said(at.late_minutes),
    )
    found = caution_at(ConflictCode.TRANSFER_TOO_SHORT, at, sentence=sentence)
    found = replace(found, stop_ids=(at.stop.stop_id, previous.stop.stop_id))
    return in_minutes(found, planned=at.ready, limit=fixed)


def _late(at: Reached, *, fixed: int) -> Conflict:
    arrives = at.ready if at.timed.arrives is None else at.timed.arrives
    sentence = _late_sentence(at, arrives=arrives, fixed=fixed)
    found = caution_at(ConflictCode.LATE_FOR_FIXED, at, sentence=sentence)
    return in_minutes(found, planned=arrives if arrives > fixed else at.ready, limit=fixed)


def _late_sentence(at: Reached, *, arrives: int, fixed: int) -> Phrase:
    stop, arrival, start = at.stop.name, moment(arrives), moment(fixed)
    with_buffer = minutes_said(at.late_minutes)
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
