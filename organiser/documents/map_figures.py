"""The map of a tour as a figure on paper: the same map as in the window."""

from collections.abc import Iterator, Sequence

from organiser.documents.figures import Area, Disc, Figure, Shape, Stroke, Words
from organiser.documents.typesetting import INK, QUIET, TEAL, Line, Span, Style, text_width
from organiser.touring.maps.map_values import MapStop, Mark, Name, TourMap
from organiser.touring.maps.tour_map import draw_map

_SEA = "#E4EDF2"
_LAND = "#FAFAF8"
_COAST = "#B9C6CE"
_EDGE = "#D3D9DE"
_WHITE = "#FFFFFF"

_STOP = Style(size=8.5, leading=11, bold=True, colour=INK)
_TOWN = Style(size=7, leading=9.5, colour=QUIET)
_NUMBER = Style(size=8, leading=10, bold=True, colour=_WHITE)
_REACH = 7.0
_FOOT = 0.78
_SCALE_LEFT = 10.0


def map_figure(stops: Sequence[MapStop], *, width: float, height: float, language: str) -> Figure:
    """Return the map of some stops in a box; they may not be none."""
    shown = draw_map(stops, size=(width, height), reach=_REACH, language=language, measure=_measure)
    assert shown is not None
    return Figure(width=width, height=height, shapes=tuple(_shapes(shown)))


def _measure(text: str, is_stop: bool) -> tuple[float, float]:
    style = _STOP if is_stop else _TOWN
    return text_width(text, style), style.leading


def _shapes(shown: TourMap) -> Iterator[Shape]:
    width, height = shown.width, shown.height
    corners = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    yield Area(corners, _LAND if shown.is_dotted else _SEA, _SEA, 0)
    for points in shown.land:
        yield Area(points, _LAND, _COAST, 0.5)
    for middle in shown.dots:
        yield Disc(middle=middle, half_width=0.7, half_height=0.7, fill=_COAST)
    for middle in shown.spots:
        yield Disc(middle=middle, half_width=1.2, half_height=1.2, fill=QUIET)
    for start, end in shown.lines:
        yield Stroke(start, end, TEAL, 1.6)
    for name in sorted(shown.names, key=lambda name: name.is_stop):
        yield _words(name)
    for mark in shown.marks:
        yield from _disc(mark, shown.reach)
    yield from _scale(shown)
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        yield Stroke(start, end, _EDGE, 1)


def _words(name: Name) -> Words:
    style = _STOP if name.is_stop else _TOWN
    foot = name.top + style.leading * _FOOT
    ground = _WHITE if name.is_stop else None
    return Words(left=name.left, foot=foot, line=_line(name.text, style), ground=ground)


def _disc(mark: Mark, reach: float) -> Iterator[Shape]:
    yield Disc(
        middle=(mark.x, mark.y),
        half_width=mark.half_width,
        half_height=reach,
        fill=TEAL,
        edge=_WHITE,
    )
    line = _line(mark.text, _NUMBER)
    foot = mark.y + _NUMBER.size * 0.36
    yield Words(left=mark.x - line.width / 2, foot=foot, line=line)


def _scale(shown: TourMap) -> Iterator[Shape]:
    foot = shown.height - 10
    right = _SCALE_LEFT + shown.scale_length
    yield Stroke((_SCALE_LEFT, foot), (right, foot), QUIET, 1)
    for end in (_SCALE_LEFT, right):
        yield Stroke((end, foot - 3), (end, foot), QUIET, 1)
    yield Words(left=_SCALE_LEFT + 2, foot=foot - 4, line=_line(shown.scale_text, _TOWN))


def _line(text: str, style: Style) -> Line:
    return Line((Span(text, style),), style.leading, text_width(text, style))
