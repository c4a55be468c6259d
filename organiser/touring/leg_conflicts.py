"""What the minutes of a way are worth: unknown, impossible, estimated, better than ever."""

from organiser.touring.caution_words import caution_at, minutes_said
from organiser.touring.clock_words import moment
from organiser.touring.hours_conflicts import is_received
from organiser.touring.itinerary import Conflict, ConflictCode, TimedLeg, TimedStop
from organiser.touring.reached import Reached
from organiser.touring.zones import zone_mark
from organiser.vocabulary import LegSource
from organiser.wording import phrase

#: An estimate is off by a fifth either way.
_OFF_BY = 5


def travel_time(at: Reached) -> Conflict | None:
    """Return the caution for a way nobody knows the minutes of."""
    if at.origin is None or at.leg is None or at.leg.source is not LegSource.UNKNOWN:
        return None
    sentence = phrase(
        "{stop} — the travel time from {previous} is not known. Please type the minutes.",
        stop=at.stop.name,
        previous=at.origin.name,
    )
    return caution_at(ConflictCode.NO_TRAVEL_TIME, at, sentence=sentence)


def arrives_before_leaving(at: Reached) -> Conflict | None:
    """Return the caution for a timetable that arrives before it leaves, by the same clock."""
    leg, previous = at.planned_leg, at.previous
    if leg is None or previous is None or leg.departs_at is None or leg.arrives_at is None:
        return None
    left = leg.departs_at - previous.offset_minutes
    came = leg.arrives_at - at.timed.offset_minutes
    if came >= left:
        return None
    sentence = phrase(
        "{stop} — arrives at {arrives} {zone}, {minutes} before it leaves {previous} "
        "({departs} {there}). Check the day and the time zones.",
        stop=at.stop.name,
        arrives=moment(leg.arrives_at),
        zone=zone_mark(at.stop.zone),
        minutes=minutes_said(left - came),
        previous=previous.stop.name,
        departs=moment(leg.departs_at),
        there=zone_mark(previous.stop.zone),
    )
    return caution_at(ConflictCode.ZONE_ORDER, at, sentence=sentence)


def tight_on_an_estimate(at: Reached) -> Conflict | None:
    """Return the note for an estimated way whose error would break something later.

    Of several such ways in a row the last is named, which is the nearest to what would break.
    """
    leg, margin = at.leg, at.timed.margin_minutes
    if leg is None or margin is None or not _is_tight(leg, margin) or _is_broken(at):
        return None
    if at.following is not None and _is_tight_too(at.following):
        return None
    sentence = phrase(
        "{stop} — the way from {previous}, about {estimate}, is an estimate, and the slack is only "
        "{margin}. Please check the minutes.",
        stop=at.stop.name,
        previous=at.origin.name if at.origin else "",
        estimate=minutes_said(leg.minutes),
        margin=minutes_said(margin),
    )
    return caution_at(ConflictCode.ESTIMATE_ONLY, at, sentence=sentence)


def tighter_than_ever(at: Reached) -> Conflict | None:
    """Return the caution for a way that was never done in the time it is given."""
    learned = at.planned_leg.learned if at.planned_leg is not None else None
    if learned is None or at.leg is None or at.origin is None:
        return None
    planned = at.leg.minutes - at.late_minutes
    is_typed = at.leg.source is LegSource.TYPED
    if not 0 < planned < learned.fastest or not (is_typed or at.late_minutes):
        return None
    words = {
        "stop": at.stop.name,
        "previous": at.origin.name,
        "minutes": minutes_said(planned),
        "fastest": minutes_said(learned.fastest),
        "count": learned.count,
    }
    if at.late_minutes:
        sentence = phrase(
            "{stop} — to be in time the way from {previous} may take {minutes}, "
            "but it never took less than {fastest} (measured: {count}).",
            **words,
        )
    else:
        sentence = phrase(
            "{stop} — {minutes} are planned for the way from {previous}, "
            "but it never took less than {fastest} (measured: {count}).",
            **words,
        )
    return caution_at(ConflictCode.TIGHTER_THAN_EVER, at, sentence=sentence)


def _is_broken(at: Reached) -> bool:
    return at.late_minutes > 0 or (bool(at.stop.windows) and not is_received(at))


def _is_tight_too(following: TimedStop) -> bool:
    leg, margin = following.leg_before, following.margin_minutes
    return leg is not None and margin is not None and _is_tight(leg, margin)


def _is_tight(leg: TimedLeg, margin: int) -> bool:
    return leg.source is LegSource.ESTIMATE and 0 <= margin * _OFF_BY < leg.minutes
