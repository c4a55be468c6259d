"""Cautions for what two tours want at the same time: the same people, the same host."""

from collections.abc import Iterator, Sequence

from organiser.services.tours.on_tour import OnTour, Span, names_said, span_between
from organiser.touring.caution_words import caution_of_day, caution_of_stop
from organiser.touring.itinerary import Conflict, ConflictCode, TimedDay, TimedStop
from organiser.touring.plan import PlannedHost, PlannedStop
from organiser.vocabulary import HOST_REFUSALS, Stage
from organiser.wording import Phrase, phrase, verbatim

_NOT_RECEIVING = (*HOST_REFUSALS, Stage.SET_ASIDE)


def list_person_clashes(here: OnTour, others: Sequence[OnTour]) -> Iterator[Conflict]:
    """Yield a caution for each day on which people are on another tour at the same time."""
    for day in here.timeline.days:
        for other in others:
            for there in other.timeline.days:
                found = _in_two_places(here, day, other, there)
                if found:
                    yield _in_two_tours(day, other, there, found)


def list_host_clashes(here: OnTour, others: Sequence[OnTour]) -> Iterator[Conflict]:
    """Yield a caution for each stop whose host receives another tour at the same time."""
    for day, timed in here.stops():
        span = span_between(day, timed, timed)
        for other in others:
            for there, elsewhere in other.stops():
                said = _same_host(timed.stop, elsewhere.stop)
                theirs = span_between(there, elsewhere, elsewhere)
                if said is not None and span.meets(theirs):
                    yield _received_twice(day, timed, other, said, theirs)


def _in_two_places(here: OnTour, day: TimedDay, other: OnTour, there: TimedDay) -> list[int]:
    """Return who is on both days at once."""
    return [
        person_id
        for person_id in here.people
        if person_id in other.people
        and _meet(here.span_of(person_id, day), other.span_of(person_id, there))
    ]


def _meet(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one.meets(other)


def _in_two_tours(day: TimedDay, other: OnTour, there: TimedDay, people: list[int]) -> Conflict:
    sentence = phrase(
        "Day {number} — on the tour “{other}” at the same time ({time}): {people}.",
        number=day.number,
        other=other.name,
        time=span_between(there, there.stops[0], there.stops[-1]).said,
        people=names_said([other.people[person_id] for person_id in people]),
    )
    return caution_of_day(ConflictCode.PERSON_CLASH, day, sentence=sentence)


def _same_host(stop: PlannedStop, other: PlannedStop) -> Phrase | None:
    """Return who would receive both tours; nothing where nobody does."""
    if not _may_receive(stop.host) or not _may_receive(other.host):
        return None
    person_id = stop.host.person_id if stop.host else None
    if stop.host and other.host and person_id is not None and person_id == other.host.person_id:
        return verbatim(stop.host.name)
    is_same = stop.organisation_id is not None and stop.organisation_id == other.organisation_id
    return phrase("this organisation") if is_same else None


def _may_receive(host: PlannedHost | None) -> bool:
    return host is None or host.stage not in _NOT_RECEIVING


def _received_twice(
    day: TimedDay, timed: TimedStop, other: OnTour, host: Phrase, span: Span
) -> Conflict:
    sentence = phrase(
        "{stop} — {host} receives the tour “{other}” at the same time ({time}).",
        stop=timed.stop.name,
        host=host,
        other=other.name,
        time=span.said,
    )
    return caution_of_stop(ConflictCode.HOST_CLASH, day, timed, sentence=sentence)
