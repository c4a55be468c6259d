"""The numbered discs of a map: shared by stops in one spot, pushed apart where they touch."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from organiser.touring.maps.map_values import MapStop, Mark, Point, gravest

#: Pushing discs apart settles within a few rounds; a crowd never wholly does.
_ROUNDS = 12

Group = tuple[list[MapStop], Point]


def groups_of(stops: Sequence[MapStop], points: Sequence[Point], reach: float) -> list[Group]:
    """Return the stops in one spot together; whatever can be told apart stays so."""
    groups: list[Group] = []
    for stop, point in zip(stops, points, strict=True):
        near = next((group for group, place in groups if math.dist(place, point) < reach / 2), None)
        if near is None:
            groups.append(([stop], point))
        else:
            near.append(stop)
    return groups


def mark_of(group: list[MapStop], place: Point, reach: float) -> Mark:
    """Return the disc of the stops in one spot."""
    text = numbers_text([stop.number for stop in group])
    return Mark(
        x=place[0],
        y=place[1],
        half_width=reach * max(1.0, 0.4 + 0.4 * len(text)),
        text=text,
        stop_ids=tuple(stop.stop_id for stop in group),
        trouble=gravest(stop.trouble for stop in group),
    )


def apart(marks: Sequence[Mark], reach: float) -> Iterator[Mark]:
    """Yield the discs moved as little as needed so that hardly any cover each other."""
    places = [[mark.x, mark.y] for mark in marks]
    for _round in range(_ROUNDS):
        for (one, first), (two, second) in combinations(enumerate(marks), 2):
            across = first.half_width + second.half_width
            _push(places[one], places[two], across=across, down=2 * reach)
    for mark, (x, y) in zip(marks, places, strict=True):
        yield replace(mark, x=x, y=y)


def _push(one: list[float], two: list[float], *, across: float, down: float) -> None:
    """Move two points apart in the direction in which less is missing."""
    missing = [across - abs(two[0] - one[0]), down - abs(two[1] - one[1])]
    if min(missing) <= 0:
        return
    axis = missing.index(min(missing))
    step = missing[axis] / 2 * (1 if two[axis] >= one[axis] else -1)
    one[axis] -= step
    two[axis] += step


def numbers_text(numbers: Sequence[int]) -> str:
    """Return numbers in few signs: `1`, `1·4`, `2–5`."""
    spans: list[list[int]] = []
    for number in sorted(set(numbers)):
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    written = [
        f"{span[0]}–{span[-1]}" if len(span) > 2 else "·".join(map(str, span)) for span in spans
    ]
    return "·".join(written)
