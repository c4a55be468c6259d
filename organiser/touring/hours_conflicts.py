"""Visiting hours: a stay that none of them holds, and waiting for them or for a fixed time."""

from organiser.touring.caution_words import caution_at, in_minutes, minutes_said
from organiser.touring.clock_words import moment
from organiser.touring.day_conflicts import eats_while_waiting
from organiser.touring.itinerary import Conflict, ConflictCode, clock
from organiser.touring.placing import windows_of
from organiser.touring.plan import Window
from organiser.touring.reached import Reached
from organiser.wording import phrase

LONG_WAIT_MINUTES = 45


def visiting_hours(at: Reached) -> Conflict | None:
    """Return the caution for a stay that no window holds, by the window it misses.

    A host who is closed all day has no hours to miss.
    """
    windows, starts = at.stop.windows, at.timed.starts
    if not windows or is_received(at) or at.closed_by is not None:
        return None
    closing = [one for one in windows if one.opens <= starts < one.closes and not one.is_last_entry]
    if closing:
        return _runs_past_close(at, closes=max(window.closes for window in closing))
    opening = [window.opens for window in windows if window.opens > starts]
    if opening:
        return _before_opening(at, opens=min(opening))
    return _after_close(at, max(windows, key=lambda window: window.closes))


def is_received(at: Reached) -> bool:
    """Return whether a window holds the whole stay."""
    dwell, starts = at.stop.dwell_minutes, at.timed.starts
    return any(window.opens <= starts <= window.latest_start(dwell) for window in at.stop.windows)


def between_windows(at: Reached) -> Conflict | None:
    """Return the note for a stay that its first window could not hold."""
    windows, starts = windows_of(at.stop), at.timed.starts
    if at.stop.fixed_start is not None or not windows or not at.timed.waits_minutes:
        return None
    if starts == windows[0].opens or not is_received(at):
        return None
    sentence = phrase(
        "{stop} — waits {minutes} for the visiting hours from {opens}.",
        stop=at.stop.name,
        minutes=minutes_said(at.timed.waits_minutes),
        opens=moment(starts),
    )
    found = caution_at(ConflictCode.BETWEEN_WINDOWS, at, sentence=sentence)
    return in_minutes(found, planned=starts - at.timed.waits_minutes, limit=starts)


def long_wait(at: Reached) -> Conflict | None:
    """Return the note for much idle time that is not spent on lunch."""
    waits, starts = at.timed.waits_minutes, at.timed.starts
    if waits < LONG_WAIT_MINUTES or eats_while_waiting(at):
        return None
    sentence = phrase(
        "{stop} — {minutes} of waiting before the start at {start}.",
        stop=at.stop.name,
        minutes=minutes_said(waits),
        start=moment(starts),
    )
    found = caution_at(ConflictCode.LONG_WAIT, at, sentence=sentence)
    return in_minutes(found, planned=starts - waits, limit=starts)


def _runs_past_close(at: Reached, *, closes: int) -> Conflict:
    sentence = phrase(
        "{stop} — ends at {end}, {minutes} after visiting hours (until {closes}). "
        "A stay of up to {longest} fits.",
        stop=at.stop.name,
        end=moment(at.timed.ends),
        minutes=minutes_said(at.timed.ends - closes),
        closes=clock(closes),
        longest=minutes_said(closes - at.timed.starts),
    )
    found = caution_at(ConflictCode.RUNS_PAST_CLOSE, at, sentence=sentence)
    return in_minutes(found, planned=at.timed.ends, limit=closes)


def _before_opening(at: Reached, *, opens: int) -> Conflict:
    starts = at.timed.starts
    sentence = phrase(
        "{stop} — starts at {start}, {minutes} before visiting hours (from {opens}).",
        stop=at.stop.name,
        start=moment(starts),
        minutes=minutes_said(opens - starts),
        opens=clock(opens),
    )
    found = caution_at(ConflictCode.BEFORE_OPENING, at, sentence=sentence)
    return in_minutes(found, planned=starts, limit=opens)


def _after_close(at: Reached, window: Window) -> Conflict:
    starts, closes = at.timed.starts, window.closes
    words = {
        "stop": at.stop.name,
        "start": moment(starts),
        "minutes": minutes_said(starts - closes),
        "closes": clock(closes),
    }
    if window.is_last_entry:
        sentence = phrase(
            "{stop} — starts at {start}, {minutes} after the last entry ({closes}).", **words
        )
    elif starts == closes:
        sentence = phrase(
            "{stop} — starts at {start}, just when visiting hours end: no time is left.",
            stop=at.stop.name,
            start=moment(starts),
        )
    else:
        sentence = phrase(
            "{stop} — starts at {start}, {minutes} after visiting hours (until {closes}).", **words
        )
    found = caution_at(ConflictCode.AFTER_CLOSE, at, sentence=sentence)
    return in_minutes(found, planned=starts, limit=closes)
