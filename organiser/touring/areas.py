"""Simple areas on the map, as boxes: enough to tell whose clock a place goes by."""

from dataclasses import dataclass

from organiser.touring.plan import Place


@dataclass(frozen=True, slots=True)
class Box:
    """A simple area between two latitudes and two longitudes, in degrees."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, place: Place) -> bool:
        """Return whether the place lies in the area, its edges included."""
        return (
            self.south <= place.latitude <= self.north and self.west <= place.longitude <= self.east
        )


#: Japan without its neighbours: Busan and Jeju, Taiwan and Primorye lie outside all of these.
JAPAN = (
    Box(south=32.5, north=36.5, west=130.7, east=141.0),
    Box(south=34.0, north=41.6, west=135.5, east=142.2),
    Box(south=41.3, north=45.6, west=139.3, east=145.9),
    Box(south=28.0, north=34.0, west=128.0, east=132.2),
    Box(south=34.0, north=34.75, west=129.1, east=132.2),
    Box(south=24.0, north=28.6, west=122.9, east=131.4),
    Box(south=24.0, north=35.0, west=138.5, east=154.0),
)

#: Sumatra with its islands, Java, Madura, West and Central Kalimantan.
WESTERN_INDONESIA = (
    Box(south=-6.2, north=1.2, west=95.0, east=108.8),
    Box(south=1.2, north=1.7, west=97.0, east=102.6),
    Box(south=1.7, north=2.2, west=97.0, east=101.8),
    Box(south=2.2, north=6.0, west=95.0, east=100.0),
    Box(south=2.0, north=4.8, west=105.0, east=109.0),
    Box(south=-9.0, north=-5.0, west=105.0, east=114.43),
    Box(south=-7.5, north=-5.0, west=114.43, east=116.0),
    Box(south=-3.7, north=1.0, west=108.8, east=114.52),
    Box(south=1.0, north=2.1, west=108.8, east=109.65),
    Box(south=-2.9, north=1.0, west=114.52, east=115.0),
    Box(south=-2.2, north=1.0, west=115.0, east=115.15),
)

#: Bali and Nusa Tenggara, Sulawesi, South, East and North Kalimantan.
CENTRAL_INDONESIA = (
    Box(south=-11.1, north=-8.0, west=114.43, east=125.0),
    Box(south=-7.5, north=2.0, west=118.7, east=124.25),
    Box(south=-6.5, north=-5.0, west=124.25, east=124.8),
    Box(south=0.0, north=2.0, west=124.25, east=125.4),
    Box(south=1.9, north=5.0, west=124.8, east=127.2),
    Box(south=-4.4, north=-2.9, west=114.52, east=116.9),
    Box(south=-2.9, north=-2.2, west=115.0, east=116.9),
    Box(south=-2.2, north=2.3, west=115.15, east=118.7),
    Box(south=2.3, north=4.17, west=115.6, east=118.0),
)

#: The Moluccas and Papua.
EASTERN_INDONESIA = (
    Box(south=-2.7, north=-1.4, west=124.25, east=127.4),
    Box(south=-8.0, north=2.8, west=125.4, east=127.4),
    Box(south=-9.2, north=2.8, west=127.4, east=141.0),
)
