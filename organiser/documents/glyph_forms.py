"""Which forms of a sign a font has besides the usual one: 辻 with one dot or two.

A selector after a sign chooses its form (Unicode IVS); fonts list the pairs they know in their
`cmap` table, format 14 (ISO/IEC 14496-22, 5.2.1.3.11).
"""

from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from

_VARIATIONS = 14

#: A sign and the selector after it, as numbers.
Pair = tuple[int, int]


def read_forms(file: Path) -> dict[Pair, int | None]:
    """Return the glyph of every pair a TrueType font knows; nothing where it is the usual one."""
    table = _character_table(file)
    forms: dict[Pair, int | None] = {}
    for start in _variation_tables(table):
        (count,) = unpack_from(">I", table, start + 6)
        for place in range(count):
            record = start + 10 + 11 * place
            selector = _three_bytes(table, record)
            usual, other = unpack_from(">II", table, record + 3)
            if usual:
                forms |= dict.fromkeys(_usual(table, start + usual, selector))
            if other:
                forms |= _others(table, start + other, selector)
    return forms


def _character_table(file: Path) -> bytes:
    """Return the table of a font that leads from characters to glyphs."""
    with file.open("rb") as opened:
        head = opened.read(12)
        (count,) = unpack_from(">H", head, 4)
        directory = opened.read(16 * count)
        for place in range(count):
            tag, _sum, offset, length = unpack_from(">4sIII", directory, 16 * place)
            if tag == b"cmap":
                opened.seek(offset)
                return opened.read(length)
    return b"\0\0\0\0"


def _variation_tables(table: bytes) -> Iterator[int]:
    (count,) = unpack_from(">H", table, 2)
    for place in range(count):
        (start,) = unpack_from(">I", table, 4 + 8 * place + 4)
        if unpack_from(">H", table, start) == (_VARIATIONS,):
            yield start


def _usual(table: bytes, start: int, selector: int) -> Iterator[Pair]:
    """Yield the pairs whose form is the usual one, listed as ranges of signs."""
    (count,) = unpack_from(">I", table, start)
    for place in range(count):
        record = start + 4 + 4 * place
        first = _three_bytes(table, record)
        for code in range(first, first + table[record + 3] + 1):
            yield code, selector


def _others(table: bytes, start: int, selector: int) -> dict[Pair, int | None]:
    (count,) = unpack_from(">I", table, start)
    records = (start + 4 + 5 * place for place in range(count))
    return {
        (_three_bytes(table, record), selector): unpack_from(">H", table, record + 3)[0]
        for record in records
    }


def _three_bytes(table: bytes, place: int) -> int:
    return int.from_bytes(table[place : place + 3], "big")
