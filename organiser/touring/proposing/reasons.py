"""Why a stop moves, as one fact: the first that holds of closed, caution, hours, shorter way."""

from dataclasses import dataclass

from organiser.touring.itinerary import Conflict, TimedDay, TimedStop, clock
from organiser.vocabulary import OrderLock, label
from organiser.wording import Phrase, phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A stop before and after, the errors it had that go, and what all moves together save.

    `freed` is the name of a stop after it today that is then reached in time, empty without one.
    """

    before: TimedStop
    after: TimedStop
    day_before: TimedDay
    day_after: TimedDay
    cautions: tuple[Conflict, ...]
    freed: str
    saved_minutes: int


def reason(change: Change) -> Phrase:
    """Return why a stop moves."""
    return (
        _closed(change)
        or _wished(change)
        or _caution(change)
        or _opening(change)
        or _freed(change)
        or _before_fixed(change)
        or _shorter(change)
    )


def _closed(change: Change) -> Phrase | None:
    closed = change.before.stop.closed_on(change.day_before.plan.day)
    if closed is None or change.day_after is change.day_before:
        return None
    return phrase("closed on day {day}: {reason}", day=change.day_before.number, reason=closed)


def _wished(change: Change) -> Phrase | None:
    lock = change.after.stop.lock
    if lock in (OrderLock.FREE, OrderLock.DAY):
        return None
    return phrase("as you wish: {wish}", wish=label(lock))


def _caution(change: Change) -> Phrase | None:
    for conflict in change.cautions:
        if conflict.minutes:
            return phrase("{minutes} minutes too late there today", minutes=conflict.minutes)
        return phrase("cannot be kept where it stands today")
    return None


def _opening(change: Change) -> Phrase | None:
    """Return the opening that waiting is avoided for, or that the stop now begins at."""
    opens = {window.opens for window in change.after.stop.windows}
    if change.before.waits_minutes > change.after.waits_minutes and change.before.starts in opens:
        return phrase(
            "opens at {opens}: {minutes} minutes less waiting",
            opens=clock(change.before.starts),
            minutes=change.before.waits_minutes - change.after.waits_minutes,
        )
    if change.after.starts in opens:
        return phrase("opens at {opens}", opens=clock(change.after.starts))
    return None


def _freed(change: Change) -> Phrase | None:
    return phrase("so that {stop} is reached in time", stop=change.freed) if change.freed else None


def _before_fixed(change: Change) -> Phrase | None:
    """Return the fixed stop it is now in time for, where it made that one late before."""
    later = change.day_after.stops[change.after.number :]
    fixed = next((timed for timed in later if timed.stop.fixed_start is not None), None)
    if fixed is None or change.saved_minutes > 0:
        return None
    return phrase(
        "leaves time before {stop} at {start}", stop=fixed.stop.name, start=clock(fixed.starts)
    )


def _shorter(change: Change) -> Phrase:
    if change.saved_minutes > 0:
        return phrase(
            "shorter ways: {minutes} minutes in all, together with the other moves",
            minutes=change.saved_minutes,
        )
    return phrase("less waiting and an earlier end")
