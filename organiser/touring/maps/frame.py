"""Which part of the world a map shows, and where a place lies on it.

The projection is equirectangular with the middle latitude true to scale: good enough for the few
hundred kilometres of a tour, and honest about it, since ways are drawn straight anyway.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from organiser.touring.plan import Place

_KM_PER_DEGREE = 111.195
#: Empty room around the outermost places, of the map's width and height.
_MARGIN = 0.14
#: A map never shows less than this.
_LEAST_KM = 5.0
_FURTHEST_NORTH = 85.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A map of some size: x to the right and y downwards, from its upper left corner.

    Longitudes east of the date line pass 180.
    """

    width: float
    height: float
    west: float
    north: float
    per_degree_x: float
    per_degree_y: float

    @property
    def east(self) -> float:
        """Return the longitude of the right edge."""
        return self.west + self.width / self.per_degree_x

    @property
    def south(self) -> float:
        """Return the latitude of the lower edge."""
        return self.north - self.height / self.per_degree_y

    @property
    def width_km(self) -> float:
        """Return how many kilometres the map is wide at its middle."""
        return self.width / self.per_degree_y * _KM_PER_DEGREE

    def x(self, longitude: float) -> float:
        """Return how far to the right a longitude lies."""
        return (longitude - self.west) * self.per_degree_x

    def y(self, latitude: float) -> float:
        """Return how far down a latitude lies."""
        return (self.north - latitude) * self.per_degree_y

    def point(self, place: Place) -> tuple[float, float]:
        """Return where a place lies; west of the frame it is looked for beyond the date line."""
        longitude = place.longitude
        if longitude + 360 <= self.east:
            longitude += 360
        return self.x(longitude), self.y(place.latitude)


def frame_around(places: Sequence[Place], *, width: float, height: float) -> Frame:
    """Return the frame in which all places lie with some room around them, as large as possible."""
    longitudes = _beside_each_other([place.longitude for place in places])
    latitudes = [place.latitude for place in places]
    middle_x = (min(longitudes) + max(longitudes)) / 2
    middle_y = (min(latitudes) + max(latitudes)) / 2
    narrowing = math.cos(math.radians(min(abs(middle_y), _FURTHEST_NORTH)))
    room = 1 - 2 * _MARGIN
    per_degree_y = min(
        width * room / max((max(longitudes) - min(longitudes)) * narrowing, 1e-9),
        height * room / max(max(latitudes) - min(latitudes), 1e-9),
        width / (_LEAST_KM / _KM_PER_DEGREE),
    )
    per_degree_x = per_degree_y * narrowing
    return Frame(
        width=width,
        height=height,
        west=middle_x - width / 2 / per_degree_x,
        north=middle_y + height / 2 / per_degree_y,
        per_degree_x=per_degree_x,
        per_degree_y=per_degree_y,
    )


def _beside_each_other(longitudes: list[float]) -> list[float]:
    """Return longitudes so that neighbours across the date line are neighbours."""
    if max(longitudes) - min(longitudes) <= 180:
        return longitudes
    return [longitude + 360 if longitude < 0 else longitude for longitude in longitudes]
