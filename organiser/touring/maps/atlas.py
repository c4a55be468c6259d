"""The outlines and towns that lie in the resources, read at the first map and kept.

Coasts are drawn at 1:10 million: harbours are off by up to a kilometre.
`packaging/build_maps.py` writes both tables.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from organiser import paths

_OUTLINE_SCALE = 1000
_TOWN_SCALE = 10_000


class Ring(NamedTuple):
    """A closed line around land, in degrees, with the box it lies in."""

    layer: str
    points: tuple[tuple[float, float], ...]
    west: float
    south: float
    east: float
    north: float


class Town(NamedTuple):
    """A town to orient oneself by; `latin` is empty where it has no known Latin name."""

    latitude: float
    longitude: float
    people: int
    japanese: str
    latin: str

    def name(self, language: str) -> str:
        """Return its name in a language, empty if it has none there."""
        return self.japanese if language == "ja" else self.latin


@cache
def rings() -> tuple[Ring, ...]:
    """Return all outlines: countries, prefectures of Japan, provinces of Indonesia."""
    return tuple(_ring(line) for line in _lines("outlines.xz"))


@cache
def towns() -> tuple[Town, ...]:
    """Return all towns, those with most people first."""
    return tuple(_town(line) for line in _lines("towns.xz"))


def _lines(name: str) -> Iterator[str]:
    import lzma

    packed = paths.resource("maps", name).read_bytes()
    yield from lzma.decompress(packed).decode().split("\n")


def _ring(line: str) -> Ring:
    layer, _, written = line.partition("\t")
    points, east, north = [], 0, 0
    for step in written.split(" "):
        step_east, _, step_north = step.partition(",")
        east, north = east + int(step_east), north + int(step_north)
        points.append((east / _OUTLINE_SCALE, north / _OUTLINE_SCALE))
    easts, norths = zip(*points, strict=True)
    return Ring(layer, tuple(points), min(easts), min(norths), max(easts), max(norths))


def _town(line: str) -> Town:
    north, east, people, japanese, latin = line.split("\t")
    return Town(int(north) / _TOWN_SCALE, int(east) / _TOWN_SCALE, int(people), japanese, latin)
