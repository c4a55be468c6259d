"""What lies behind the stops of a map: land, the middles of towns, and the scale."""

import math
from collections.abc import Iterator

from organiser.text.town_points import TownPoint, towns_within
from organiser.touring.maps.atlas import Ring, Town, rings, towns
from organiser.touring.maps.clipping import clipped
from organiser.touring.maps.frame import Frame
from organiser.touring.maps.map_values import Point
from organiser.touring.plan import Place

#: Narrower maps show the middles of towns instead of trusting the coast.
_DOTTED_BELOW_KM = 20.0
_MOST_DOTS = 600
#: The least people a town has to be named on a map wider than so many kilometres.
_NAMED_FROM = ((1500, 1_500_000), (500, 400_000), (150, 120_000), (50, 40_000), (0, 0))
#: With so many towns in Japanese a map does without those in Latin letters.
_ENOUGH_TOWNS = 3
_LAND_STEP = 0.6
#: Land goes on a little outside the map, so that its cut edge shows no coast.
_BEYOND = 4.0
_SCALE_SHARE = 0.22


def prepare() -> None:
    """Read what lies behind every map, so that the first does not wait; fit for a thread."""
    rings()
    towns()
    # A point in Japan is enough: the whole table is read for it.
    towns_within(south=35, west=135, north=35, east=135)


def towns_to_name(frame: Frame, language: str) -> Iterator[tuple[str, Place]]:
    """Yield towns worth naming on a map of this width, those with most people first.

    Towns without a Japanese name are left out of a Japanese map that has enough others.
    """
    least = next(people for km, people in _NAMED_FROM if frame.width_km >= km)
    named = [
        (town.name(language), Place(town.latitude, town.longitude))
        for town in towns()
        if town.people >= least and town.name(language) and _is_within(town, frame)
    ]
    if language == "ja":
        japanese = [pair for pair in named if not pair[0].isascii()]
        named = japanese if len(japanese) >= _ENOUGH_TOWNS else named
    yield from named
    if language == "ja":
        for point in _points(frame):
            yield point.name, Place(point.latitude, point.longitude)


def _is_within(town: Town, frame: Frame) -> bool:
    return frame.south <= town.latitude <= frame.north and any(
        frame.west <= town.longitude + turn <= frame.east for turn in (0, 360)
    )


def dots(frame: Frame) -> Iterator[Point]:
    """Yield the middles of towns, on maps too narrow to trust the coast."""
    for point in _points(frame)[:_MOST_DOTS]:
        yield frame.point(Place(point.latitude, point.longitude))


def _points(frame: Frame) -> tuple[TownPoint, ...]:
    if not is_dotted(frame):
        return ()
    return towns_within(south=frame.south, west=frame.west, north=frame.north, east=frame.east)


def is_dotted(frame: Frame) -> bool:
    """Tell whether a map is too narrow to trust the coast."""
    return frame.width_km < _DOTTED_BELOW_KM


def land(frame: Frame) -> Iterator[tuple[Point, ...]]:
    """Yield closed lines around land, cut near the edges of the map."""
    for ring in rings():
        for turn in (0, 360):
            if _is_seen(ring, frame, turn):
                points = clipped(
                    list(_thinned(ring, frame, turn)),
                    width=frame.width,
                    height=frame.height,
                    beyond=_BEYOND,
                )
                if points:
                    yield tuple(points)


def _is_seen(ring: Ring, frame: Frame, turn: int) -> bool:
    return (
        ring.west + turn <= frame.east
        and ring.east + turn >= frame.west
        and ring.south <= frame.north
        and ring.north >= frame.south
    )


def _thinned(ring: Ring, frame: Frame, turn: int) -> Iterator[Point]:
    """Yield the points of a ring, leaving out those nobody could tell from the one before."""
    last: Point | None = None
    for longitude, latitude in ring.points:
        point = frame.x(longitude + turn), frame.y(latitude)
        if last is None or math.dist(point, last) >= _LAND_STEP:
            last = point
            yield point


def scale_bar(frame: Frame) -> tuple[float, str]:
    """Return the length of the scale bar and what it says: the longest of 1, 2, 5, 10… km."""
    per_km = frame.width / frame.width_km
    room = frame.width * _SCALE_SHARE
    steps = [base * 10**power for power in range(-1, 4) for base in (1, 2, 5)]
    km = max((step for step in steps if step * per_km <= room), default=steps[0])
    text = f"{km:g} km" if km >= 1 else f"{km * 1000:g} m"
    return km * per_km, text
