"""Who of a tour is where and when, on one clock for all tours."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from organiser.services.tours.attendances import StopPerson
from organiser.touring.itinerary import TimedDay, TimedStop, Timeline, clock
from organiser.wording import Phrase, phrase, verbatim

_NAMES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in minutes of UTC since long ago; `said` is it by the clock there."""

    begins: int
    ends: int
    said: str

    def meets(self, other: "Span") -> bool:
        """Return whether two stretches have a minute in common."""
        return self.begins < other.ends and other.begins < self.ends


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTour:
    """A computed tour with its people by id; `absent` are stops somebody is planned not to be at.

    Without `people` nobody is known yet.
    """

    tour_id: int
    programme_id: int | None
    name: str
    timeline: Timeline
    people: Mapping[int, str]
    absent: frozenset[StopPerson]

    def stops(self) -> Iterator[tuple[TimedDay, TimedStop]]:
        """Yield the stops of all days with their day."""
        for day in self.timeline.days:
            for timed in day.stops:
                yield day, timed

    def span_of(self, person_id: int, day: TimedDay) -> Span | None:
        """Return when somebody is with the group on a day: from their first stop to their last."""
        stops = [timed for timed in day.stops if (timed.stop.stop_id, person_id) not in self.absent]
        return span_between(day, stops[0], stops[-1]) if stops else None

    def count_at(self, stop_id: int) -> int:
        """Return how many are planned to be at a stop; 0 while nobody is known."""
        return sum((stop_id, person_id) not in self.absent for person_id in self.people)


def span_between(day: TimedDay, first: TimedStop, last: TimedStop) -> Span:
    """Return the time from the start of one stop to the end of another on the same day."""
    return Span(
        utc(day.plan.day, first.starts, first.offset_minutes),
        utc(day.plan.day, last.ends, last.offset_minutes),
        f"{clock(first.starts)}–{clock(last.ends)}",
    )


def utc(day: date, minute: int, offset: int) -> int:
    """Return a local minute of a day on the clock all spans share."""
    return day.toordinal() * 24 * 60 + minute - offset


def names_said(names: Sequence[str]) -> Phrase:
    """Return names as a list; of many only the first and how many more."""
    shown, more = names[:_NAMES_SHOWN], len(names) - _NAMES_SHOWN
    said = verbatim(shown[0])
    for name in shown[1:]:
        said = phrase("{names}, {name}", names=said, name=name)
    return phrase("{names} and {count} more", names=said, count=more) if more > 0 else said
