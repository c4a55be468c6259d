"""What a map shows, and a map that is ready to be drawn."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import Place
from organiser.vocabulary import ConflictLevel

Point = tuple[float, float]
Segment = tuple[Point, Point]
#: Gives the width and height of a name, for a stop (`True`) or a town.
Measure = Callable[[str, bool], tuple[float, float]]
_COLOURED = (ConflictLevel.ERROR, ConflictLevel.WARNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapStop:
    """A stop to be shown; `number` is what its row says, `trouble` how grave its cautions are."""

    stop_id: int
    number: int
    name: str
    place: Place
    trouble: ConflictLevel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One numbered disc; stops in one spot share it, and it grows as wide as its numbers."""

    x: float
    y: float
    half_width: float
    text: str
    stop_ids: tuple[int, ...]
    trouble: ConflictLevel | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name at its place, from its upper left corner."""

    text: str
    left: float
    top: float
    is_stop: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TourMap:
    """A map ready to be drawn, `reach` the half of a disc's height.

    `land` are closed lines, `spots` the middles of towns with a name there, `dots` those without.
    A map that `is_dotted` is too narrow to trust the coast: all of it counts as land.
    """

    width: float
    height: float
    reach: float
    land: tuple[tuple[Point, ...], ...]
    lines: tuple[Segment, ...]
    marks: tuple[Mark, ...]
    names: tuple[Name, ...]
    spots: tuple[Point, ...]
    dots: tuple[Point, ...]
    is_dotted: bool
    scale_length: float
    scale_text: str


def stops_to_show(itinerary: Itinerary, day_id: int | None = None) -> tuple[MapStop, ...]:
    """Return the stops of a day, or of the whole tour, whose place is known.

    On one day they have the numbers of its rows, on the whole tour they are counted through.
    """
    shown, number = [], 0
    for day in itinerary.timeline.days:
        for timed in day.stops:
            number += 1
            if timed.stop.place is None or day_id not in (None, day.plan.day_id):
                continue
            shown.append(
                MapStop(
                    stop_id=timed.stop.stop_id,
                    number=number if day_id is None else timed.number,
                    name=timed.stop.name,
                    place=timed.stop.place,
                    trouble=gravest(
                        one.level for one in itinerary.timeline.conflicts_at(timed.stop.stop_id)
                    ),
                )
            )
    return tuple(shown)


def gravest(levels: Iterable[ConflictLevel | None]) -> ConflictLevel | None:
    """Return the gravest of some levels that colour a stop: notes do not."""
    found = set(levels)
    return next((level for level in _COLOURED if level in found), None)
