"""Departures that the group cannot catch: those of a timetable, and the last of the day."""

from organiser.touring.caution_words import caution_at, in_minutes, minutes_said
from organiser.touring.clock_words import moment
from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.touring.reached import Reached
from organiser.wording import Phrase, phrase


def departure(at: Reached) -> Conflict | None:
    """Return the caution for a departure that is missed; after the last one nothing else goes.

    From its lodging a group leaves as early as it has to: that is a day that begins too early.
    """
    leg = at.planned_leg
    if leg is None or at.previous is None:
        return None
    last = leg.last_departs_at
    if last is not None and max(at.boards, leg.departs_at or 0) > last:
        return _after_the_last(at, last=last)
    if leg.departs_at is not None and at.boards > leg.departs_at:
        return _missed(at, departs=leg.departs_at, following=leg.next_departs_at)
    return None


def _after_the_last(at: Reached, *, last: int) -> Conflict:
    leg = at.planned_leg
    boards = max(at.boards, (leg.departs_at if leg else None) or 0)
    sentence = phrase(
        "{stop} — the last departure from {previous} is at {last}, {minutes} before the group "
        "can board ({boards}).",
        stop=at.stop.name,
        previous=_from(at),
        last=moment(last),
        minutes=minutes_said(boards - last),
        boards=moment(boards),
    )
    found = caution_at(ConflictCode.LAST_TRAIN, at, sentence=sentence)
    return in_minutes(found, planned=boards, limit=last)


def _missed(at: Reached, *, departs: int, following: int | None) -> Conflict:
    found = caution_at(
        ConflictCode.MISSED_TRANSPORT,
        at,
        sentence=_missed_sentence(at, departs=departs, following=following),
    )
    return in_minutes(found, planned=at.boards, limit=departs)


def _missed_sentence(at: Reached, *, departs: int, following: int | None) -> Phrase:
    leg = at.planned_leg
    service = leg.service if leg is not None else ""
    missed = phrase(
        "{stop} — the departure at {departs} from {previous} is missed by {minutes}.",
        stop=at.stop.name,
        departs=phrase("{service} {departs}", service=service, departs=moment(departs))
        if service
        else moment(departs),
        previous=_from(at),
        minutes=minutes_said(at.boards - departs),
    )
    if following is None:
        return missed
    if following >= at.boards:
        return phrase("{missed} The next one is at {next}.", missed=missed, next=moment(following))
    return phrase(
        "{missed} The next one at {next} is missed, too.", missed=missed, next=moment(following)
    )


def _from(at: Reached) -> str:
    return at.origin.name if at.origin is not None else ""
