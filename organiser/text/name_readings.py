"""How Japanese names are probably read: suggestions to look over, never saved unseen.

Only the person knows how a name is read: 角田 is かくた, つのだ or すみだ. The table lies packed in
the resources and is read at the first look-up.
"""

import re
import unicodedata
from functools import cache

from organiser import paths
from organiser.text.variants import COMMON_FORMS

_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(0x30A1, 0x30F7)}
# Signs that choose the shape of the kanji before them, and spaces.
_SHAPES = dict.fromkeys([*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), ord(" ")])
_COMMON = str.maketrans(COMMON_FORMS)
_KANA = re.compile("[ぁ-ゖ][ぁ-ゖーゝゞ・]*")
# Four kanji, some with a sign for their shape.
_LONGEST_FAMILY_NAME = 6


def family_readings(name: str) -> tuple[str, ...]:
    """Return the readings of a family name in hiragana, the likeliest first; empty if unknown.

    Variant kanji (髙﨑, 濵, 邉, 𠮷) are read like the common ones; kana are their own reading.
    """
    return _readings(0, name)


def given_readings(name: str) -> tuple[str, ...]:
    """Return the readings of a given name in hiragana, the likeliest first; empty if unknown.

    Parents choose readings freely: for given names the first one is a guess more often.
    """
    return _readings(1, name)


def split_name(text: str) -> tuple[str, str] | None:
    """Return family and given name of a Japanese name written in one: 佐藤翔太 is 佐藤 and 翔太.

    The longest known family name is taken, first of all one that leaves a known given name. What
    already stands in two parts comes back in these. None where there is nothing to go by: a family
    name alone, kana or Latin letters alone, an unknown family name.
    """
    parts = text.split()
    if len(parts) != 1:
        return _apart(parts)
    name = parts[0]
    if family_readings(name) or given_readings(name):
        return None
    ends = range(min(len(name) - 1, _LONGEST_FAMILY_NAME), 0, -1)
    splits = [(name[:end], name[end:]) for end in ends if _known(0, _plain(name[:end]))]
    whole = (split for split in splits if given_readings(split[1]))
    return next(whole, splits[0] if splits else None)


def _apart(parts: list[str]) -> tuple[str, str] | None:
    if len(parts) != 2 or not _known(0, _plain(parts[0])):
        return None
    return parts[0], parts[1]


def _readings(part: int, name: str) -> tuple[str, ...]:
    plain = _plain(name)
    hiragana = plain.translate(_HIRAGANA)
    if _KANA.fullmatch(hiragana):
        return (hiragana,)
    return tuple(_known(part, plain).split())


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).translate(_SHAPES)


def _known(part: int, plain: str) -> str:
    table = _tables()[part]
    return table.get(plain) or table.get(plain.translate(_COMMON), "")


@cache
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Return the readings of family and of given names, parted by spaces."""
    import lzma

    text = lzma.decompress(paths.resource("lookup", "name_readings.xz").read_bytes()).decode()
    family, _, given = text.partition("\n\n")
    return _table(family), _table(given)


def _table(lines: str) -> dict[str, str]:
    return dict(line.split("\t") for line in lines.splitlines())
