"""The middles of Japan's towns in a small area, from the table of postal codes."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from organiser.text.postal_table import Municipality, municipalities, rows_of

_SCALE = 10_000
#: Towns lie at most so far from the middle of their municipality, in degrees.
_REACH = 0.5


class TownPoint(NamedTuple):
    """A town (町・大字) with its middle in degrees."""

    name: str
    latitude: float
    longitude: float


@lru_cache(maxsize=8)
def towns_within(*, south: float, west: float, north: float, east: float) -> tuple[TownPoint, ...]:
    """Return the towns whose middle lies in an area, each once, in the order of their codes."""
    found: dict[TownPoint, None] = {}
    for municipality in municipalities().values():
        latitude, longitude = municipality.latitude / _SCALE, municipality.longitude / _SCALE
        if not (south - _REACH <= latitude <= north + _REACH):
            continue
        if not (west - _REACH <= longitude <= east + _REACH):
            continue
        for town in _points(municipality):
            if south <= town.latitude <= north and west <= town.longitude <= east:
                found[town] = None
    return tuple(found)


def _points(municipality: Municipality) -> Iterator[TownPoint]:
    for row in rows_of(municipality.code):
        if row.town and row.north and row.east:
            yield TownPoint(
                row.town,
                (municipality.latitude + int(row.north)) / _SCALE,
                (municipality.longitude + int(row.east)) / _SCALE,
            )
