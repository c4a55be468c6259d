"""The stops of a tour as papers walk through them: times, what is noted there, who is there."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from organiser.papers.tour_material import Guest, StopNotes, TourMaterial
from organiser.touring.clock_words import day_marks, moment
from organiser.touring.driving import is_ride
from organiser.touring.itinerary import TimedDay, TimedStop
from organiser.touring.lines import Row, RowKind, leg_words, rows
from organiser.vocabulary import Stage

#: Whose name and number a paper may give: those who said yes, or were asked.
_RECEIVING = (Stage.ACCEPTED, Stage.ASKED, Stage.CONSIDERING)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperStop:
    """A stop with all a paper may tell of it.

    `row` is what the itinerary says, `way` how the group comes there. Nobody is named who
    has refused or was not asked. `zone` is given where the day has several.
    """

    timed: TimedStop
    row: Row
    notes: StopNotes
    way: str = ""
    zone: str = ""
    arrives: str = ""
    leaves: str = ""
    count: int = 0
    is_received: bool = False

    @property
    def stop_id(self) -> int:
        """Return the stop."""
        return self.timed.stop.stop_id

    @property
    def key(self) -> str:
        """Return by what its line is known again in another revision."""
        return f"stop:{self.stop_id}"

    @property
    def telephones(self) -> tuple[str, ...]:
        """Return the numbers of the place and of who receives the group, each once."""
        person = self.notes.telephone if self.is_received else ""
        return tuple(dict.fromkeys(filter(None, (self.notes.body_telephone, person))))


@dataclass(frozen=True, slots=True)
class Boarding:
    """How many get on and off at a stop, and how many are aboard when it is left."""

    on: int = 0
    off: int = 0
    aboard: int = 0


def paper_stops(material: TourMaterial, day: TimedDay, *, language: str) -> tuple[PaperStop, ...]:
    """Return the stops of a day in their order."""
    notes = {one.stop_id: one for one in material.stops}
    counts = dict(material.counts_at)
    said = [row for row in rows(day, language=language) if row.kind is RowKind.STOP]
    zones = _zones(day)
    found = []
    for timed, row, before, here in zip(day.stops, said, ("", *zones), zones, strict=False):
        key, leg = timed.stop.stop_id, timed.leg_before
        host = timed.stop.host
        found.append(
            PaperStop(
                timed=timed,
                row=row,
                notes=notes.get(key) or StopNotes(stop_id=key, day_id=day.plan.day_id),
                way=leg_words(leg, marks=(before, here)).in_language(language) if leg else "",
                zone=here,
                arrives=_time(timed.arrives, language),
                leaves=_time(timed.leaves, language),
                count=counts.get(key, material.head_count),
                is_received=host is not None and host.stage in _RECEIVING,
            )
        )
    return tuple(found)


def leaving_lodging(day: TimedDay, *, language: str) -> tuple[str, str] | None:
    """Return when a day begins by leaving where the group slept, and where that is."""
    if day.leaves_lodging is None or day.plan.starts_from is None:
        return None
    return _time(day.leaves_lodging, language), day.plan.starts_from.name


def present_at(guests: Iterable[Guest], stop_id: int) -> tuple[Guest, ...]:
    """Return who is at a stop."""
    return tuple(guest for guest in guests if stop_id not in guest.away_from)


def boardings(
    guests: Collection[Guest], day: TimedDay, *, expected: int, by_road: bool
) -> tuple[Boarding, ...]:
    """Return who gets on and off at each stop of a day, before them all at the lodging it leaves.

    Everybody rides from the first of their stops on that day to their last, `by_road` only where a
    way goes by road; nobody is named. Before anybody takes part, `expected` people do.
    """
    keys = [timed.stop.stop_id for timed in day.stops]
    begins = 0 if day.leaves_lodging is None else -1
    rides = [] if guests else [(begins, len(keys) - 1)] * expected
    for guest in guests:
        here = [place for place, key in enumerate(keys) if key not in guest.away_from]
        rides += [(here[0] or begins, here[-1])] if here else []
    found, before = [], frozenset[int]()
    for place in range(-1, len(keys)):
        onward = day.stops[place + 1] if place + 1 < len(keys) else None
        goes = onward is not None and (not by_road or is_ride(onward))
        riders = (n for n, (first, last) in enumerate(rides) if first <= place < last)
        aboard = frozenset(riders) if goes else frozenset()
        found.append(Boarding(len(aboard - before), len(before - aboard), len(aboard)))
        before = aboard
    return tuple(found)


def _zones(day: TimedDay) -> tuple[str, ...]:
    """Return the mark of the zone at each stop, empty where all the day has one clock."""
    marks = day_marks(day)
    return marks if len(set(marks)) > 1 else ("",) * len(marks)


def _time(minute: int | None, language: str) -> str:
    return "" if minute is None else moment(minute).in_language(language)
