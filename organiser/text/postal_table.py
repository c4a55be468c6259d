"""The table of postal codes, read at the first look-up and kept; `postal` asks it.

It lies packed in the resources: the municipalities with their points, then some 146,000 lines,
sorted by code, each with municipality, town, point and, where a town has several codes, when it
holds. `packaging/lookup_places.py` writes it.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from organiser import paths
from organiser.text.place_keys import place_key

# Stands where a code is the own one of a body, such as a town hall.
_ONE_BODY = "*"
# A county, or an island, before the name of a town or village: mostly left out.
_COUNTY = re.compile("^.+?郡(?=.+[町村]$)|^(?:3宅島|8丈島)(?=.)")
_CITY = re.compile("^(.+?市)(.+区)$")


class Municipality(NamedTuple):
    """A municipality and its middle, in ten-thousandths of a degree."""

    code: str
    prefecture: str
    name: str
    latitude: int
    longitude: int


class Row(NamedTuple):
    """One town of one code.

    `north` and `east` count from the middle of the municipality in ten-thousandths of a degree,
    empty if unknown. `kind` says when the code holds, where the town has several.
    """

    postal_code: str
    municipality: str
    town: str = ""
    north: str = ""
    east: str = ""
    kind: str = ""


@cache
def _table() -> tuple[dict[str, Municipality], list[str]]:
    import lzma

    packed = paths.resource("lookup", "postal_places.xz").read_bytes()
    head, _, body = lzma.decompress(packed).decode().partition("\n\n")
    found = {}
    for line in head.split("\n"):
        prefecture, name, north, east = line[5:].split("\t")
        code = line[:5]
        found[code] = Municipality(code, prefecture, name, int(north), int(east))
    return found, body.split("\n")


def municipalities() -> dict[str, Municipality]:
    """Return the municipalities by code, cities of wards among them."""
    return _table()[0]


def rows_of_code(code: str) -> Iterator[Row]:
    """Yield the towns of a postal code of seven digits."""
    lines = _table()[1]
    if not code:
        return
    for at in range(bisect_left(lines, code), len(lines)):
        if not lines[at].startswith(code):
            return
        yield _row(lines[at])


def _row(line: str) -> Row:
    town, north, east, kind = (line[12:] + "\t\t\t").split("\t")[:4]
    return Row(line[:7], line[7:12], town, north, east, kind)


@cache
def _lines_by_municipality() -> dict[str, list[str]]:
    lines: dict[str, list[str]] = defaultdict(list)
    for line in _table()[1]:
        lines[line[7:12]].append(line)
    return lines


def rows_of(municipality: str) -> Iterator[Row]:
    """Yield the towns of a municipality; the own codes of bodies are left out."""
    for line in _lines_by_municipality().get(municipality, ()):
        row = _row(line)
        if row.kind != _ONE_BODY:
            yield row


@lru_cache(maxsize=256)
def towns_of(municipality: str) -> dict[str, tuple[Row, ...]]:
    """Return the towns of a municipality by key."""
    towns: dict[str, tuple[Row, ...]] = {}
    for row in rows_of(municipality):
        key = place_key(row.town)
        towns[key] = (*towns.get(key, ()), row)
    return towns


@cache
def municipality_names() -> dict[str, tuple[str, ...]]:
    """Return the codes of municipalities by key of their names, long and short."""
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for municipality in municipalities().values():
        name, code = place_key(municipality.name), municipality.code
        names[name][code] = None
        names[_COUNTY.sub("", name)][code] = None
        if ward := _CITY.match(name):
            # 横浜市 alone and 中区 alone: the town tells the rest
            names[ward[1]][code] = None
            names[ward[2]][code] = None
    return {name: tuple(codes) for name, codes in names.items()}


@cache
def longest_name() -> int:
    """Return how many signs the longest key of a municipality has."""
    return max(map(len, municipality_names()))
