"""A tour drawn small: numbered stops joined by straight lines over coasts and towns.

Everything is placed here, in the units of the size asked for, so that window and paper show the
same map.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from organiser.touring.maps.background import dots, is_dotted, land, scale_bar, towns_to_name
from organiser.touring.maps.frame import Frame, frame_around
from organiser.touring.maps.labels import Box, Labels
from organiser.touring.maps.map_values import MapStop, Mark, Measure, Name, Point, TourMap
from organiser.touring.maps.marks import apart, groups_of, mark_of

_MOST_TOWNS = 14
#: Up to so many discs all have their names, however close they lie.
_MOST_NAMES = 10
#: How much of the map's width a name may take.
_WIDEST_NAME = 0.75


def draw_map(
    stops: Sequence[MapStop],
    *,
    size: tuple[float, float],
    reach: float,
    language: str,
    measure: Measure,
) -> TourMap | None:
    """Return the map of some stops, `reach` the half of a disc; nothing without any."""
    if not stops:
        return None
    width, height = size
    frame = frame_around([stop.place for stop in stops], width=width, height=height)
    points = [frame.point(stop.place) for stop in stops]
    lines = tuple(line for line in pairwise(points) if math.dist(*line) > reach)
    groups = groups_of(stops, points, reach)
    marks = tuple(apart([mark_of(group, place, reach) for group, place in groups], reach))
    length, scale_text = scale_bar(frame)
    scale = Box(0, height - 28, length + 24, 28)
    discs = [_box(mark, reach) for mark in marks]
    labels = Labels(Box(0, 0, width, height), scale=scale, discs=discs, lines=lines)
    named = [group for group, _place in groups]
    names = tuple(_stop_names(labels, named, marks, measure=measure))
    seen = list(_towns(frame, language, measure, labels))
    return TourMap(
        width=width,
        height=height,
        reach=reach,
        land=() if is_dotted(frame) else tuple(land(frame)),
        lines=lines,
        marks=marks,
        names=(*names, *(name for name, _spot in seen)),
        spots=tuple(spot for _name, spot in seen),
        dots=tuple(dots(frame)),
        is_dotted=is_dotted(frame),
        scale_length=length,
        scale_text=scale_text,
    )


def _stop_names(
    labels: Labels,
    groups: Sequence[Sequence[MapStop]],
    marks: Sequence[Mark],
    *,
    measure: Measure,
) -> Iterator[Name]:
    """Yield the name beside each disc: of the first stop there, with how many others it has.

    Among many discs names that would cover others are left out; the numbers still tell.
    """
    all_named = len(marks) <= _MOST_NAMES
    for group, mark in zip(groups, marks, strict=True):
        first, *others = dict.fromkeys(stop.name for stop in group)
        more = f" (+{len(others)})" if others else ""
        text = _shortened(first, more, room=labels.width * _WIDEST_NAME, measure=measure)
        size = measure(text, True)
        box = labels.place(mark.x, mark.y, reach=mark.half_width, size=size, must=all_named)
        if box:
            yield Name(text=text, left=box.left, top=box.top, is_stop=True)


def _shortened(name: str, more: str, *, room: float, measure: Measure) -> str:
    """Return a name that ends in … where it would be wider than there is room."""
    text, kept = name + more, len(name)
    while kept > 1 and measure(text, True)[0] > room:
        kept -= 1
        text = f"{name[:kept]}…{more}"
    return text


def _towns(
    frame: Frame, language: str, measure: Measure, labels: Labels
) -> Iterator[tuple[Name, Point]]:
    """Yield towns with their names, the largest first, as far as there is room."""
    named = 0
    for text, place in towns_to_name(frame, language):
        spot = frame.point(place)
        if named == _MOST_TOWNS:
            return
        if not (0 <= spot[0] <= frame.width and 0 <= spot[1] <= frame.height):
            continue
        box = labels.place(*spot, reach=2, size=measure(text, False), must=False)
        if box:
            named += 1
            yield Name(text=text, left=box.left, top=box.top, is_stop=False), spot


def _box(mark: Mark, reach: float) -> Box:
    return Box(mark.x - mark.half_width, mark.y - reach, 2 * mark.half_width, 2 * reach)
