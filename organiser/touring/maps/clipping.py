"""Cutting land at the edges of a map (Sutherland and Hodgman, 1974)."""

from collections.abc import Callable, Iterator

from organiser.touring.maps.map_values import Point


def clipped(points: list[Point], *, width: float, height: float, beyond: float) -> list[Point]:
    """Return the part of a closed line inside a map, cut `beyond` its edges."""
    for is_inside, cut in _edges(-beyond, -beyond, width + beyond, height + beyond):
        if not points:
            return []
        points = list(_cut(points, is_inside, cut))
    return points


_Edge = tuple[Callable[[Point], bool], Callable[[Point, Point], Point]]


def _edges(left: float, top: float, right: float, bottom: float) -> tuple[_Edge, ...]:
    return (
        (lambda point: point[0] >= left, lambda one, two: _at_x(one, two, left)),
        (lambda point: point[0] <= right, lambda one, two: _at_x(one, two, right)),
        (lambda point: point[1] >= top, lambda one, two: _at_y(one, two, top)),
        (lambda point: point[1] <= bottom, lambda one, two: _at_y(one, two, bottom)),
    )


def _cut(
    points: list[Point],
    is_inside: Callable[[Point], bool],
    cut: Callable[[Point, Point], Point],
) -> Iterator[Point]:
    last, was_inside = points[-1], is_inside(points[-1])
    for point in points:
        inside = is_inside(point)
        if inside is not was_inside:
            yield cut(last, point)
        if inside:
            yield point
        last, was_inside = point, inside


def _at_x(one: Point, two: Point, x: float) -> Point:
    share = (x - one[0]) / (two[0] - one[0])
    return x, one[1] + share * (two[1] - one[1])


def _at_y(one: Point, two: Point, y: float) -> Point:
    share = (y - one[1]) / (two[1] - one[1])
    return one[0] + share * (two[0] - one[0]), y
