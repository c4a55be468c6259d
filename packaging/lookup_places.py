"""Postal codes of Japan with the middle of their towns, from Japan Post's and Geolonia's tables."""

import csv
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import fmean, median
from typing import NamedTuple

from organiser.text.place_keys import PREFECTURES, place_key

Point = tuple[float, float]
#: A municipality's code, and a town's key in it.
Town = tuple[str, str]

# Villages and towns the table of towns lacks: where their offices stand.
_BY_HAND: dict[str, Point] = {"13362": (34.5297, 139.2822), "43506": (32.2764, 130.9812)}
# Hamamatsu drew its wards anew in 2024, after the table of towns was made: they are joined by town.
_WARDS_OF_BEFORE = {f"2213{ward}": "22130" for ward in range(1, 8)}
_WARDS_OF_NOW = dict.fromkeys(("22138", "22139", "22140"), "22130")
_BLOCK = re.compile(r"(?<=[^\d])\d+丁目.*$")
_LOTS = re.compile(r"第?[０-９]+地割.*$")
_SCALE = 10_000


class Row(NamedTuple):
    """One line of Japan Post's table; `kind` says when the code holds, `*` for one body's own."""

    code: str
    municipality: str
    town: str
    kind: str


def places_table(postal_book: Path, towns: Path, cities: Path) -> str:
    """Return the table: municipalities, an empty line, then a line for each code and town.

    Points are ten-thousandths of a degree; those of towns count from their municipality's.
    """
    names: dict[str, str] = {}
    rows = sorted(_postal_rows(postal_book, names))
    points = _TownPoints(towns)
    of_town = {row: points.of_town(row.municipality, row.town) for row in rows}
    names |= _cities_of_wards(cities, names)
    middles = _middles(points, of_town, names)
    head = [f"{code}{names[code]}\t{_written(middles[code])}" for code in sorted(names)]
    body = [_line(row, of_town[row], middles[row.municipality]) for row in rows]
    return "\n".join([*head, "", *body])


class _TownPoints:
    """The middle of towns: the mean of their blocks, found by the key of the town."""

    def __init__(self, towns: Path) -> None:
        self.blocks: dict[Town, list[Point]] = defaultdict(list)
        self.of_municipality: dict[str, list[Point]] = defaultdict(list)
        with towns.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                point = float(row["latitude"]), float(row["longitude"])
                code = _WARDS_OF_BEFORE.get(row["cityCode"], row["cityCode"])
                self.blocks[code, _BLOCK.sub("", place_key(row["town"]))].append(point)
                self.of_municipality[code].append(point)
        self.keys: dict[str, list[str]] = defaultdict(list)
        for code, key in sorted(self.blocks):
            self.keys[code].append(key)

    def of_town(self, municipality: str, town: str) -> Point | None:
        """Return the middle of a town, of its parts, or of the town it lies in."""
        code, key = _WARDS_OF_NOW.get(municipality, municipality), place_key(town)
        if not key:
            return None
        if (code, key) in self.blocks:
            return _mean(self.blocks[code, key])
        parts = [known for known in self.keys[code] if known.startswith(key)]
        if not parts:
            parts = [known for known in self.keys[code] if known and key.startswith(known)][-1:]
        return _mean([point for part in parts for point in self.blocks[code, part]])


def _postal_rows(postal_book: Path, names: dict[str, str]) -> Iterator[Row]:
    """Yield each code with each of its towns once; fill `names` of municipalities by the way."""
    with closing(sqlite3.connect(postal_book)) as book:
        kinds: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for entry in _entries(book, "postal_data"):
            code, town = entry["jisx0402"], _town(entry)
            names[code] = f"{entry['prefecture']}\t{entry['city']}"
            kinds[entry["postal_code"], code, town].append(entry["note"] or "")
        several = _of_several_codes(kinds)
        own = {
            Row(entry["postal_code"], entry["jis"], entry["neighborhood"], "*")
            for entry in _entries(book, "office_data")
        }
    for key, notes in kinds.items():
        yield Row(*key, "、".join(filter(None, notes)) if key[1:] in several else "")
    yield from (row for row in own if row.municipality in names)


def _entries(book: sqlite3.Connection, table: str) -> Iterator[dict[str, str]]:
    for (text,) in book.execute(f"SELECT data FROM {table}"):
        entry = json.loads(text)
        for other in entry.pop("alternates"):
            yield {"postal_code": entry["postal_code"], **other}
        yield entry


def _town(entry: dict[str, str]) -> str:
    town = _LOTS.sub("", entry["neighborhood"])
    return "" if "場合" in town or entry["city"].endswith(town) else town


def _of_several_codes(kinds: Iterable[tuple[str, str, str]]) -> set[Town]:
    codes: dict[Town, set[str]] = defaultdict(set)
    for code, municipality, town in kinds:
        codes[municipality, town].add(code)
    return {town for town, own in codes.items() if town[1] and len(own) > 1}


def _cities_of_wards(cities: Path, names: dict[str, str]) -> dict[str, str]:
    """Return the cities that postal rows name only with their wards, by code."""
    with cities.open(encoding="utf-8", newline="") as lines:
        codes = {row["cityCode"]: row["cityName"] for row in csv.DictReader(lines)}
    wanted = {name.split("\t")[1].partition("市")[0] + "市" for name in names.values()}
    return {
        code: f"{PREFECTURES[int(code[:2]) - 1]}\t{city}"
        for code, city in codes.items()
        if code not in names and city in wanted
    }


def _middles(
    points: _TownPoints, of_town: dict[Row, Point | None], names: dict[str, str]
) -> dict[str, Point]:
    """Return the middle of each municipality: the median, which no far mountain draws away."""
    towns = defaultdict(list, points.of_municipality)
    for row, point in of_town.items():
        if row.municipality in _WARDS_OF_NOW and point:
            towns[row.municipality].append(point)
    for code, name in names.items():
        if code not in towns:
            wards = [ward for ward, other in names.items() if other.startswith(name)]
            towns[code] = [point for ward in wards for point in points.of_municipality[ward]]
    return {code: _median(found) for code, found in towns.items() if found} | _BY_HAND


def _line(row: Row, point: Point | None, middle: Point) -> str:
    start = f"{row.code}{row.municipality}{row.town}"
    place = _written(point, middle) if point else "\t"
    return f"{start}\t{place}\t{row.kind}".rstrip("\t")


def _written(point: Point, origin: Point = (0.0, 0.0)) -> str:
    pairs = zip(point, origin, strict=True)
    return "\t".join(str(round(one * _SCALE) - round(other * _SCALE)) for one, other in pairs)


def _mean(points: list[Point]) -> Point | None:
    return (fmean(p[0] for p in points), fmean(p[1] for p in points)) if points else None


def _median(points: list[Point]) -> Point:
    return median(p[0] for p in points), median(p[1] for p in points)
