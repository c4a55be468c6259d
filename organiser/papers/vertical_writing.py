"""Text as it is written from top to bottom: signs in their order, and how each one stands."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_NUMERALS = str.maketrans("0123456789", "〇一二三四五六七八九")
_DASHES = str.maketrans(dict.fromkeys("-‐‑‒–−－", "－"))

#: Lines, which look the same turned to either side.
_LINES = frozenset("ー～〜－―—…‥＝=：:｜|~")
#: Brackets and arrows, which turn with the writing.
_TURNED = frozenset("「」『』（）［］【】〈〉《》〔〕｛｝()[]{}；;→←<>＜＞")
#: They stand in the upper right of their square instead of the lower left.
_SHIFTED = frozenset("、。，．")
_SMALL = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ")
#: With the marks that Latin letters of other languages bear, in one sign or in several.
_LATIN = r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\u0300-\u036f<>&'\"’./@_]{2,}"
_PIECES = re.compile(rf"(?<![0-9])[0-9]{{2}}(?![0-9])|{_LATIN}(?: {_LATIN})*|.", re.DOTALL)
_LONGEST_UPRIGHT_WORD = 3


class Stance(StrEnum):
    """How a sign stands in vertical writing."""

    UPRIGHT = "upright"
    TURNED = "turned"
    LINE = "line"
    SHIFTED = "shifted"
    SMALL = "small"
    BESIDE = "beside"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class VerticalSign:
    """A sign with its stance; several signs only for figures side by side and turned words."""

    text: str
    stance: Stance


def vertical_signs(text: str, *, kanji_numerals: bool) -> tuple[VerticalSign, ...]:
    """Return text sign by sign; numerals one by one as 一〇二, or figures, two side by side."""
    written = _full_width_figures_as_plain(text).translate(_DASHES)
    if kanji_numerals:
        written = written.translate(_NUMERALS)
    signs: list[VerticalSign] = []
    for found in _PIECES.finditer(written):
        signs.extend(_signs(found[0]))
    return tuple(signs)


def _signs(piece: str) -> list[VerticalSign]:
    if len(piece) == 1:
        return [VerticalSign(piece, _stance(piece))]
    if piece.isdecimal():
        return [VerticalSign(piece, Stance.BESIDE)]
    if piece.isupper() and piece.isalpha() and len(piece) <= _LONGEST_UPRIGHT_WORD:
        return [VerticalSign(sign, Stance.UPRIGHT) for sign in piece]
    return [VerticalSign(piece, Stance.TURNED)]


def _stance(sign: str) -> Stance:
    if sign.isspace():
        return Stance.SPACE
    if sign in _LINES:
        return Stance.LINE
    if sign in _TURNED:
        return Stance.TURNED
    if sign in _SHIFTED:
        return Stance.SHIFTED
    return Stance.SMALL if sign in _SMALL else Stance.UPRIGHT


def _full_width_figures_as_plain(text: str) -> str:
    return "".join(
        unicodedata.normalize("NFKC", sign) if "０" <= sign <= "９" else sign for sign in text
    )
