"""Days and hours on which nobody receives visitors: closed days, public holidays, Friday noon."""

from collections.abc import Iterable, Sequence

from organiser.text.holidays import holiday_name
from organiser.touring.caution_words import caution_at
from organiser.touring.itinerary import Conflict, ConflictCode
from organiser.touring.plan import PlannedStop, PlannedTour
from organiser.touring.reached import Reached
from organiser.touring.zones import country_of
from organiser.vocabulary import Stage, StopKind
from organiser.wording import Phrase, phrase

_FRIDAY = 4
_PRAYERS_BEGIN = 11 * 60 + 30
_PRAYERS_END = 13 * 60
_OPEN_DAYS_NAMED = 2


def closed_day(tour: PlannedTour, at: Reached) -> Conflict | None:
    """Return the caution for a host who is closed on that day, with the next open ones."""
    reason = at.closed_by
    if reason is None:
        return None
    numbers = open_days(tour, at.stop, than=at.day.number)[:_OPEN_DAYS_NAMED]
    if numbers:
        sentence = phrase(
            "{stop} — closed on this day ({reason}). Open on {days}.",
            stop=at.stop.name,
            reason=reason,
            days=_listed([_day_said(tour, number) for number in numbers]),
        )
    else:
        sentence = phrase(
            "{stop} — closed on this day ({reason}), and on every other day of the tour.",
            stop=at.stop.name,
            reason=reason,
        )
    return caution_at(ConflictCode.HOST_CLOSED_DAY, at, sentence=sentence)


def open_days(tour: PlannedTour, stop: PlannedStop, *, than: int) -> list[int]:
    """Return the numbers of the other days a host is not closed on: those after day `than` first.

    An organisation that said nothing of its hours is open on all days.
    """
    closed = {one.day for one in stop.hours if one.closed_by is not None}
    numbers = [
        number
        for number, day in enumerate(tour.days, start=1)
        if number != than and day.day not in closed
    ]
    return sorted(numbers, key=lambda number: (number < than, number))


def public_holiday(at: Reached) -> Conflict | None:
    """Return the caution for a visit on a public holiday that its host has not confirmed."""
    country = country_of(at.stop.zone)
    host = at.stop.host
    if country is None or not _is_received_by_somebody(at.stop):
        return None
    if host is not None and host.stage is Stage.ACCEPTED:
        return None
    day = at.day.plan.day
    english = holiday_name(day, country, "en")
    if not english:
        return None
    sentence = phrase(
        "{stop} — {holiday} is a public holiday there. Ask whether visitors are received.",
        stop=at.stop.name,
        # Each language shows its own of the two names.
        holiday=phrase(
            "{english}{japanese:.0}", english=english, japanese=holiday_name(day, country, "ja")
        ),
    )
    return caution_at(ConflictCode.PUBLIC_HOLIDAY, at, sentence=sentence)


def friday_noon(at: Reached) -> Conflict | None:
    """Return the note for a visit in Indonesia during Friday prayers."""
    is_friday = at.day.plan.day.weekday() == _FRIDAY
    if not is_friday or country_of(at.stop.zone) != "ID":
        return None
    is_over_noon = at.timed.starts < _PRAYERS_END and at.timed.ends > _PRAYERS_BEGIN
    if not is_over_noon or not _is_received_by_somebody(at.stop):
        return None
    sentence = phrase(
        "{stop} — on Fridays from 11:30 to 13:00 prayers keep many people in Indonesia away.",
        stop=at.stop.name,
    )
    return caution_at(ConflictCode.FRIDAY_NOON, at, sentence=sentence)


def _is_received_by_somebody(stop: PlannedStop) -> bool:
    return stop.host is not None or stop.kind in (StopKind.VISIT, StopKind.TALK)


def _day_said(tour: PlannedTour, number: int) -> Phrase:
    return phrase("day {number}, {day}", number=number, day=tour.days[number - 1].day)


def _listed(days: Sequence[Phrase] | Iterable[Phrase]) -> Phrase:
    first, *others = days
    return phrase("{first}; {second}", first=first, second=others[0]) if others else first
