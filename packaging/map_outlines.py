"""Coasts and borders for small maps, from TopoJSON files drawn after Natural Earth."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[int, int]

#: Points are thousandths of a degree: about a hundred metres, finer than the coast itself.
SCALE = 1000
#: Rings smaller than this many thousandths of a degree either way are no use on a small map.
_SMALLEST = 4


def outlines_table(world: Path, japan: Path, indonesia: Path) -> str:
    """Return a line for each ring: its layer, its first point, then the steps to the next ones.

    Japan and Indonesia have layers of their own, so the coarse countries leave them out.
    """
    layers = (
        ("world", world, "countries", frozenset({"392", "360"})),
        ("japan", japan, "jpn", frozenset()),
        ("indonesia", indonesia, "idn", frozenset()),
    )
    lines = []
    for name, file, collection, without in layers:
        topology = json.loads(file.read_text(encoding="utf-8"))
        rings = _rings(topology, collection, without)
        lines += [f"{name}\t{_written(ring)}" for ring in rings]
    return "\n".join(lines)


def _rings(
    topology: dict[str, Any], collection: str, without: frozenset[str]
) -> Iterator[list[Point]]:
    arcs = [_arc(topology, arc) for arc in topology["arcs"]]
    for geometry in topology["objects"][collection]["geometries"]:
        if str(geometry.get("id")) in without:
            continue
        polygons = geometry.get("arcs", [])
        for polygon in [polygons] if geometry["type"] == "Polygon" else polygons:
            for ring in polygon:
                points = _thinned(_joined(arcs, ring))
                if _is_worth_drawing(points):
                    yield points


def _arc(topology: dict[str, Any], arc: list[list[int]]) -> list[tuple[float, float]]:
    """Return an arc in degrees (TopoJSON specification, 2.1.3: delta-encoded, quantised)."""
    (scale_x, scale_y), (left, bottom) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    points, x, y = [], 0, 0
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + left, y * scale_y + bottom))
    return points


def _joined(arcs: list[list[tuple[float, float]]], ring: list[int]) -> list[tuple[float, float]]:
    """Return the points of a ring; an arc counted below zero runs backwards (2.1.4)."""
    points: list[tuple[float, float]] = []
    for number in ring:
        arc = arcs[~number][::-1] if number < 0 else arcs[number]
        points += arc[1:] if points else arc
    return points


def _thinned(points: list[tuple[float, float]]) -> list[Point]:
    """Return the points in whole thousandths of a degree, none twice in a row."""
    whole: list[Point] = []
    for east, north in points:
        point = round(east * SCALE), round(north * SCALE)
        if not whole or point != whole[-1]:
            whole.append(point)
    return whole


def _is_worth_drawing(points: list[Point]) -> bool:
    if len(points) < 4:
        return False
    spans = [max(values) - min(values) for values in zip(*points, strict=True)]
    return max(spans) >= _SMALLEST


def _written(points: list[Point]) -> str:
    east, north = points[0]
    steps = [f"{east},{north}"]
    for (last_east, last_north), (next_east, next_north) in pairwise(points):
        steps.append(f"{next_east - last_east},{next_north - last_north}")
    return " ".join(steps)
