"""Towns to orient oneself by on small maps, in Japanese and in Latin letters."""

import json
import re
from collections.abc import Iterator
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

from organiser.text.postal_table import Municipality, municipalities

_SCALE = 10_000
_KATAKANA = re.compile("[ァ-ヺー・]+")
_WARD = re.compile("^.+?市(?=.+区$)")
_SUFFIX = re.compile("[市区町村]$")
#: Elsewhere only large cities are named.
_LARGE = 500_000
#: A municipality and a place of its name lie at most so far apart.
_NEAR_DEGREES = 0.35


def towns_table(cities: Path) -> str:
    """Return a line for each town: latitude, longitude, people, Japanese name, Latin name.

    Japan's towns are those of the postal table, with the people and Latin names of GeoNames where
    the two can be joined. Points are ten-thousandths of a degree.
    """
    places = list(json.loads(cities.read_text(encoding="utf-8")).values())
    lines = [*_japanese(places), *_others(places)]
    lines.sort(key=lambda line: (-line[2], line))
    return "\n".join("\t".join(map(str, line)) for line in lines)


Line = tuple[int, int, int, str, str]


def _japanese(places: list[dict[str, Any]]) -> Iterator[Line]:
    named: dict[str, list[dict[str, Any]]] = {}
    for place in places:
        if place["countrycode"] == "JP":
            for name in {place["name"], *place["alternatenames"]}:
                named.setdefault(_SUFFIX.sub("", name), []).append(place)
    for municipality in municipalities().values():
        short = municipality.name.rpartition("郡")[2]
        known = _nearest(municipality, named.get(_SUFFIX.sub("", short), []))
        yield (
            municipality.latitude,
            municipality.longitude,
            known["population"] if known else 0,
            _WARD.sub("", short),
            _latin(known) if known else "",
        )


def _latin(place: dict[str, Any]) -> str:
    """Return the name in Latin letters; without the quarter of its town hall."""
    name: str = place["name"]
    if "-" not in name:
        return name
    names = [one for one in place["alternatenames"] if one.isalpha() and name.startswith(one)]
    return max(sorted(names), key=len, default=name)


def _nearest(municipality: Municipality, places: list[dict[str, Any]]) -> dict[str, Any] | None:
    north, east = municipality.latitude / _SCALE, municipality.longitude / _SCALE

    def distance(place: dict[str, Any]) -> float:
        across = (place["longitude"] - east) * cos(radians(north))
        return hypot(place["latitude"] - north, across)

    near = [place for place in places if distance(place) < _NEAR_DEGREES]
    return max(near, key=lambda place: (place["population"], -distance(place)), default=None)


def _others(places: list[dict[str, Any]]) -> Iterator[Line]:
    for place in places:
        country, people = place["countrycode"], place["population"]
        if country == "JP" or (country != "ID" and people < _LARGE):
            continue
        katakana = [name for name in place["alternatenames"] if _KATAKANA.fullmatch(name)]
        yield (
            round(place["latitude"] * _SCALE),
            round(place["longitude"] * _SCALE),
            people,
            katakana[0] if katakana else place["name"],
            place["name"],
        )
