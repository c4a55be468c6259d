"""Text from top to bottom, glyph by glyph: lines and brackets turn, 、。 and small kana shift.

A column hangs around its middle; measures are points from the upper left corner of the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from organiser.documents.figures import Moved, Shape
from organiser.documents.fitted_text import words
from organiser.documents.fonts import printable
from organiser.documents.typesetting import Style, text_width
from organiser.papers.vertical_writing import Stance, VerticalSign, vertical_signs

#: How far below the top of its square the foot of an upright sign stands, in sizes.
_FOOT = 0.88
#: The same from the middle of the square, for turned signs.
_TURNED_FOOT = _FOOT - 0.5
_SHIFT_RIGHT, _SHIFT_UP = 0.55, 0.55
_SMALL_SHIFT = 0.06
_SPACE = 0.5
_WIDEST_PAIR = 0.98
#: A break stands well behind these: prefecture, town, ward.
_GOOD_ENDS = "都道府県市区町村郡 　"


@dataclass(frozen=True, slots=True)
class Column:
    """Signs one below the other in one style, a share of their size further apart."""

    signs: tuple[VerticalSign, ...]
    style: Style
    spread: float = 0.0

    @property
    def length(self) -> float:
        """Return how far down the column reaches."""
        steps = sum(_step(sign, self.style) for sign in self.signs)
        return steps + max(0, len(self.signs) - 1) * self.spread * self.style.size

    def shapes(self, *, middle: float, top: float) -> Iterator[Shape]:
        """Yield the glyphs of the column as it hangs from a point."""
        for sign in self.signs:
            yield from _glyph(sign, self.style, middle, top)
            top += _step(sign, self.style) + self.spread * self.style.size


def column(text: str, style: Style, *, kanji_numerals: bool = True, spread: float = 0.0) -> Column:
    """Return text as a column."""
    shown = " ".join(printable(text).split("\n"))
    return Column(vertical_signs(shown, kanji_numerals=kanji_numerals), style, spread)


def shrunk(given: Column, *, height: float, least: float) -> Column:
    """Return a column, smaller where it is longer than `height`, down to a share of its size."""
    share = 1.0
    while share - 0.02 >= least and given.length * share > height:
        share -= 0.02
    return scaled(given, share)


def wrapped(given: Column, *, height: float, least: float) -> tuple[Column, ...]:
    """Return one column, shrunk to its share `least` at most, or as many as the text needs."""
    whole = shrunk(given, height=height, least=least)
    if whole.length <= height:
        return (whole,)
    columns, rest = [], whole.signs
    while rest:
        end = _end(rest, whole, height)
        columns.append(replace(whole, signs=_stripped(rest[:end])))
        rest = _stripped(rest[end:])
    return tuple(columns)


def scaled(given: Column, share: float) -> Column:
    """Return a column with its signs so many times as large."""
    style = replace(given.style, size=given.style.size * share)
    return replace(given, style=style)


def _end(signs: Sequence[VerticalSign], like: Column, height: float) -> int:
    """Return after which sign a column ends, the last that fits or a good place shortly before."""
    fits = 1
    while fits < len(signs) and replace(like, signs=tuple(signs[: fits + 1])).length <= height:
        fits += 1
    if fits == len(signs):
        return fits
    good = (end for end in range(fits, fits // 2, -1) if signs[end - 1].text in _GOOD_ENDS)
    return next(good, fits)


def _stripped(signs: Sequence[VerticalSign]) -> tuple[VerticalSign, ...]:
    kept = list(signs)
    while kept and kept[0].stance is Stance.SPACE:
        del kept[0]
    while kept and kept[-1].stance is Stance.SPACE:
        del kept[-1]
    return tuple(kept)


def _step(sign: VerticalSign, style: Style) -> float:
    """Return how much of the column a sign takes."""
    if sign.stance is Stance.SPACE:
        return style.size * (1.0 if sign.text == "\u3000" else _SPACE)
    if sign.stance in (Stance.TURNED, Stance.LINE):
        width = text_width(sign.text, style)
        return width if len(sign.text) > 1 else max(width, style.size * _SPACE)
    return style.size


def _glyph(sign: VerticalSign, style: Style, middle: float, top: float) -> Iterator[Shape]:
    size, width = style.size, text_width(sign.text, style)
    foot, left = top + _FOOT * size, middle - width / 2
    match sign.stance:
        case Stance.SPACE:
            return
        case Stance.TURNED:
            centre = top + _step(sign, style) / 2
            turned = words(sign.text, style, left=-width / 2, foot=_TURNED_FOOT * size)
            yield Moved(left=middle, top=centre, shapes=(turned,), degrees=90)
        case Stance.LINE:
            # Turned to the other side, it begins at its lower end, below the sign before it:
            # so readers of the text do not take it for a sign beside that one.
            centre = top + _step(sign, style) / 2
            turned = words(sign.text, style, left=-width / 2, foot=_TURNED_FOOT * size)
            yield Moved(left=middle, top=centre, shapes=(turned,), degrees=-90)
        case Stance.SHIFTED:
            right = middle - size / 2 + _SHIFT_RIGHT * size
            yield words(sign.text, style, left=right, foot=foot - _SHIFT_UP * size)
        case Stance.SMALL:
            shift = _SMALL_SHIFT * size
            yield words(sign.text, style, left=left + shift, foot=foot - shift)
        case Stance.BESIDE:
            share = min(1.0, _WIDEST_PAIR * size / width)
            smaller = replace(style, size=size * share)
            yield words(sign.text, smaller, left=middle - width * share / 2, foot=foot)
        case _:
            yield words(sign.text, style, left=left, foot=foot)
