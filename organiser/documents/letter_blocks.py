"""The blocks of a letter: at the left, at the right, in the middle, over the whole width."""

import re
from collections.abc import Iterator
from dataclasses import replace

from organiser.documents.fonts import readable
from organiser.documents.page import Band, Cell, Sheet
from organiser.documents.typesetting import QUIET, Span, Style, set_lines

#: How much of the width addressee and sender take at most.
_BLOCK_SHARE = 0.72
_SIZE = 10.5
#: The wide space of the font is only two thirds of a kanji wide.
_WIDE_SPACE = 2 / 3
_WIDE_SPACES = re.compile("(\u3000+)")
_LEAST_LEADING, _MORE_LEADING = 14.0, 4.5


class Blocks:
    """Sets text on a sheet; `air` is the share of the usual room between lines and blocks."""

    def __init__(self, sheet: Sheet, air: float = 1.0) -> None:
        leading = _LEAST_LEADING + _MORE_LEADING * air
        self.sheet = sheet
        self.air = air
        self.body = Style(size=_SIZE, leading=leading)
        self.strong = replace(self.body, bold=True)
        self.name = Style(size=11.5, leading=leading)
        self.title = Style(size=13, leading=leading + 2.5, bold=True)
        self.small = Style(size=8.5, leading=12, colour=QUIET)

    @property
    def width(self) -> float:
        """Return the width of the body."""
        return self.sheet.body_width

    def gap(self, usual: float) -> float:
        """Return the room to leave where there usually is so much."""
        return usual * self.air

    def plain(self, text: str, style: Style, *, above: float = 0.0) -> Band:
        """Return text over the whole width, its paragraphs set in by the width of a kanji."""
        cell = Cell(left=0, width=self.width, paragraphs=(_spaced(text, style),))
        return Band(cells=(cell,), above=self.gap(above))

    def left(self, text: str, style: Style) -> Band:
        """Return a line of a block at the left; long ones wrap before the right edge."""
        return self._band(text, style, left=0, width=self.width * _BLOCK_SHARE)

    def right(self, text: str, *, above: float = 0.0) -> Band:
        """Return a line that ends at the right edge."""
        width = self.width * _BLOCK_SHARE
        cell = Cell(
            left=self.width - width,
            width=width,
            paragraphs=((Span(text, self.body),),),
            to_the_right=True,
        )
        return Band(cells=(cell,), above=self.gap(above))

    def centred(self, text: str, style: Style, *, above: float = 0.0) -> Iterator[Band]:
        """Yield a band for each line of the text, in the middle of the body."""
        for place, line in enumerate(set_lines((Span(text, style),), self.width)):
            said = readable("".join(span.text for span in line.spans))
            left = (self.width - line.width) / 2
            gap = 0.0 if place else above
            yield self._band(said, style, left=left, width=line.width + 1, above=gap)

    def _band(
        self, text: str, style: Style, *, left: float, width: float, above: float = 0.0
    ) -> Band:
        cell = Cell(left=left, width=width, paragraphs=((Span(text, style),),))
        return Band(cells=(cell,), above=self.gap(above))


def _spaced(text: str, style: Style) -> tuple[Span, ...]:
    """Return text whose wide spaces are as wide as a kanji, which paragraphs are set in by."""
    wide = replace(style, size=style.size / _WIDE_SPACE)
    parts = filter(None, _WIDE_SPACES.split(text))
    return tuple(Span(part, wide if part.isspace() else style) for part in parts) or (
        Span(text, style),
    )
