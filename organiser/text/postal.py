"""Places of Japan by postal code and by address, with their point on the map."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from organiser.text.place_keys import PREFECTURES, place_key
from organiser.text.postal_table import (
    Row,
    longest_name,
    municipalities,
    municipality_names,
    rows_of_code,
    towns_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalPlace:
    """A town of Japan, or a municipality where `town` is empty; the point is its middle, if known.

    `postal_code` is seven digits without hyphen. It is empty where a place has several codes and
    the address does not tell which.
    """

    postal_code: str
    prefecture: str
    municipality: str
    municipality_code: str
    town: str
    latitude: float | None
    longitude: float | None


_SCALE = 10_000
_LONGEST_TOWN = 40
_CODE = re.compile(r"〒?\s*([0-9]{3})\s*-?\s*([0-9]{4})(?![0-9-])\s*")
_COUNTRY = re.compile(r"(?:日本国?|japan)[\s,、]+", re.IGNORECASE)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−─ー", "-"))
# An old ward that its city no longer has stands before the town.
_WARD = re.compile("^[^0-9区]{1,3}区")
_STREETS = re.compile("^(.*(?:[上下]る|[東西]入))(.+)$")
_BLOCKS = re.compile("([0-9]+)(?:[~〜-]([0-9]+))?")


def find_by_code(code: str) -> tuple[PostalPlace, ...]:
    """Return the towns of a postal code; empty if it is none, or nobody's.

    Full and half width, with or without 〒 and hyphen, are one: 〒６７０−００１２ and 6700012.
    """
    match = _CODE.fullmatch(_plain(code))
    return tuple(_place(row) for row in rows_of_code("".join(match.groups()))) if match else ()


def find_by_address(text: str) -> PostalPlace | None:
    """Return the town an address of Japan lies in, or its municipality if no town is known.

    Taken are the ways addresses are written: 丁目 or hyphens, digits or numerals, streets of Kyoto,
    大字 or not, ヶ or ケ, without prefecture or 郡, with or without a postal code before. None for
    what cannot be told: no municipality, or one of several with nothing to choose by.
    """
    plain = _COUNTRY.sub("", _plain(text), count=1)
    match = _CODE.match(plain)
    code = "".join(match.groups()) if match else ""
    key = place_key(plain[match.end() if match else 0 :])
    for numbers, rest in _municipalities_before(key):
        found = _in_one_of(numbers, rest, code)
        if found:
            return found
    return _near_code(code, key)


def list_prefectures() -> tuple[str, ...]:
    """Return the 47 prefectures in their usual order."""
    return PREFECTURES


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_DASHES).strip()


def _place(row: Row, postal_code: str | None = None) -> PostalPlace:
    municipality = municipalities()[row.municipality]
    known = bool(row.north) or not row.town
    return PostalPlace(
        postal_code=row.postal_code if postal_code is None else postal_code,
        prefecture=municipality.prefecture,
        municipality=municipality.name,
        municipality_code=municipality.code,
        town=row.town,
        latitude=(municipality.latitude + int(row.north or 0)) / _SCALE if known else None,
        longitude=(municipality.longitude + int(row.east or 0)) / _SCALE if known else None,
    )


@cache
def _prefecture_keys() -> dict[str, str]:
    return {place_key(name): f"{number:02}" for number, name in enumerate(PREFECTURES, start=1)}


def _municipalities_before(key: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the municipalities an address may begin with, and the rest of it."""
    for prefecture, number in _prefecture_keys().items():
        # 東京千代田区 is written for 東京都千代田区
        for name in (prefecture, prefecture[:-1]):
            if key.startswith(name):
                yield from _named(key[len(name) :], number)
    yield from _named(key, "")


def _named(key: str, prefecture: str) -> Iterator[tuple[tuple[str, ...], str]]:
    names = municipality_names()
    for end in range(min(len(key), longest_name()), 1, -1):
        codes = [code for code in names.get(key[:end], ()) if code.startswith(prefecture)]
        if codes:
            yield tuple(codes), key[end:]


def _in_one_of(codes: tuple[str, ...], rest: str, postal_code: str) -> PostalPlace | None:
    found = [place for code in codes if (place := _in_town(code, rest, postal_code))]
    if len(found) > 1:
        found = [place for place in found if place.postal_code == postal_code]
    if found:
        return found[0]
    rows = [row for row in rows_of_code(postal_code) if row.municipality in codes]
    return _only_place(rows) or _whole(codes)


def _whole(codes: tuple[str, ...]) -> PostalPlace | None:
    """Return the municipality itself: the one there is, or the city whose wards the others are."""
    names = {code: municipalities()[code].name for code in codes}
    above = [
        code
        for code, name in names.items()
        if all(other.startswith(name) for other in names.values())
    ]
    if len(above) != 1:
        return None
    postal_codes = {row.postal_code for rows in towns_of(above[0]).values() for row in rows}
    postal_code = postal_codes.pop() if len(postal_codes) == 1 else ""
    return _place(Row(postal_code, above[0]))


def _in_town(municipality: str, rest: str, postal_code: str) -> PostalPlace | None:
    towns = towns_of(municipality)
    for before, after in _beginnings(municipality, rest):
        for end in range(min(len(after), _LONGEST_TOWN), 0, -1):
            rows = towns.get(after[:end], ())
            if rows and not (after[end - 1].isdigit() and after[end : end + 1].isdigit()):
                return _place(rows[0], _chosen(rows, (before, after[end:]), postal_code))
    return None


def _beginnings(municipality: str, rest: str) -> Iterator[tuple[str, str]]:
    """Yield where the town may begin: after the streets of Kyoto, at once, after an old ward."""
    streets = _STREETS.match(rest) if municipality.startswith("261") else None
    if streets:
        yield streets[1], streets[2]
    yield "", rest
    if ward := _WARD.match(rest):
        yield "", rest[ward.end() :]


def _chosen(rows: tuple[Row, ...], around: tuple[str, str], postal_code: str) -> str:
    """Return the postal code that holds for an address, empty where it cannot be told."""
    codes = {row.postal_code for row in rows}
    if postal_code in codes:
        return postal_code
    if len(codes) == 1:
        return codes.pop()
    fitting = {row.postal_code for row in rows if _fits(row.kind, *around)}
    return fitting.pop() if len(fitting) == 1 else ""


def _fits(kind: str, streets: str, rest: str) -> bool:
    """Tell whether a code given for `1〜19丁目`, or for certain streets or parts, holds."""
    if kind.endswith("丁目"):
        block = re.match("[0-9]+", rest)
        return block is not None and any(
            int(first) <= int(block[0]) <= int(last or first)
            for first, last in _BLOCKS.findall(kind)
        )
    parts = [place_key(part) for part in kind.split("、")]
    return any(part and (rest.startswith(part) or part == streets) for part in parts)


def _near_code(postal_code: str, key: str) -> PostalPlace | None:
    """Return the place of a postal code whose address has no municipality to go by."""
    rows = list(rows_of_code(postal_code))
    named = [row for row in rows if row.town and key.startswith(place_key(row.town))]
    chosen = max(named, key=lambda row: len(row.town), default=None)
    return _place(chosen) if chosen else _only_place(rows)


def _only_place(rows: list[Row]) -> PostalPlace | None:
    """Return the town of these rows, the municipality if there are several, None if of those."""
    if len({row.municipality for row in rows}) != 1:
        return None
    first = rows[0]
    same = all(row.town == first.town for row in rows)
    return _place(first if same else Row(first.postal_code, first.municipality))
