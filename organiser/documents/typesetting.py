"""Text to lines: styles, spans of text in a style, and lines broken to a width.

Text is never read as markup: what the organiser typed is printed sign by sign. Measures are
points; vertical ones count downwards.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import accumulate, groupby, pairwise, takewhile
from math import floor
from operator import itemgetter

from reportlab.lib.colors import Color, toColor
from reportlab.pdfgen.textobject import PDFTextObject

from organiser.documents.breaking import break_lines
from organiser.documents.fonts import advance, advances, plain_signs, printable, runs

INK = "#1B1F23"
QUIET = "#5B636B"
TEAL = "#165D84"

_ELLIPSIS = "…"

#: How far down its own height the foot of a line stands.
_FOOT = 0.74
#: How far signs reach above and below their foot, and how small readings are, by the size.
_ASCENT = 0.88
_DESCENT = -0.12
_RUBY_SHARE = 0.5

#: So many texts stay set: pages are tried with less air, and papers of one tour say the same.
_MOST_KEPT = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How text looks. With `tabular`, all figures are equally wide, as columns of times need."""

    size: float
    leading: float
    bold: bool = False
    colour: str = INK
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style; line feeds in it begin new lines.

    `ruby` is the reading that stands small above it; the two are never parted.
    """

    text: str
    style: Style
    ruby: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Spans that stand on one line, without line feeds.

    `ruby_room` is the part of its height that readings above it take.
    """

    spans: tuple[Span, ...]
    leading: float
    width: float
    ruby_room: float = 0.0

    @property
    def rise(self) -> float:
        """Return how far below its top the foot of the line stands."""
        return (self.leading - self.ruby_room) * _FOOT + self.ruby_room

    @property
    def fall(self) -> float:
        """Return how far its own height goes on below its foot."""
        return self.leading - self.rise

    def draw(self, text: PDFTextObject, left: float, baseline: float) -> None:
        """Write the line with its left end at a point of the page (upwards from its foot)."""
        readings = []
        for span in self.spans:
            width = _span_width(span)
            if span.ruby:
                readings.append((span, left + width / 2))
                _draw_span(span, text, left + (width - _text_width(span)) / 2, baseline)
            else:
                _draw_span(span, text, left, baseline)
            left += width
        for span, middle in readings:
            reading = Span(span.ruby, _ruby_style(span.style))
            up = span.style.size * _ASCENT - reading.style.size * _DESCENT
            _draw_span(reading, text, middle - _text_width(reading) / 2, baseline + up)


@lru_cache(maxsize=_MOST_KEPT)
def set_lines(spans: tuple[Span, ...], width: float) -> tuple[Line, ...]:
    """Return spans broken into lines of at most `width`; without text, one empty line.

    A text too wide to stay in one piece under its reading is followed by it in brackets.
    """
    leading = max(span.style.leading for span in spans)
    lines: list[Line] = []
    for paragraph in _paragraphs(_pieces(spans, width)):
        text = plain_signs(
            "".join("一" if ruby else sign for sign, _style, ruby, _width in paragraph)
        )
        widths = [piece[3] for piece in paragraph]
        for start, end in break_lines(text, widths, width):
            spans_here = _joined(paragraph[start:end])
            room = max((_ruby_room(span, leading) for span in spans_here), default=0.0)
            lines.append(Line(spans_here, leading + room, sum(widths[start:end]), room))
    return tuple(lines)


def text_width(text: str, style: Style) -> float:
    """Return the width of text on one line."""
    return sum(_widths(printable(text), style))


def fitted(text: str, style: Style, *, width: float, least_size: float) -> Style:
    """Return the style in which text fits into `width` on one line, if need be at `least_size`.

    Text still wider than that has to wrap or be elided.
    """
    needed = max(text_width(line, style) for line in printable(text).split("\n"))
    if needed <= width or style.size <= least_size:
        return style
    size = max(floor(style.size * width / needed * 20) / 20, least_size)
    return replace(style, size=size, leading=style.leading * size / style.size)


def elided(text: str, style: Style, *, width: float) -> str:
    """Return text on one line, cut with … where it is wider than `width`."""
    text = " ".join(printable(text).split("\n"))
    if text_width(text, style) <= width:
        return text
    room = width - text_width(_ELLIPSIS, style)
    used = accumulate(_widths(text, style))
    kept = sum(1 for _sign in takewhile(lambda so_far: so_far <= room, used))
    return text[:kept].rstrip() + _ELLIPSIS


#: What lines may end between: a sign, or a text with its reading; its style, reading and width.
_Piece = tuple[str, Style, str, float]


def _pieces(spans: tuple[Span, ...], width: float) -> Iterator[_Piece]:
    for span in spans:
        text, style = printable(span.text), span.style
        ruby = printable(span.ruby).replace("\n", " ") if text else ""
        if ruby:
            whole = Span(text, style, ruby)
            whole_width = _span_width(whole)
            if "\n" not in text and whole_width <= width:
                yield text, style, ruby, whole_width
                continue
            text = f"{text} ({ruby})"
        for sign, sign_width in zip(text, _widths(text, style), strict=True):
            yield sign, style, "", sign_width


def _paragraphs(pieces: Iterable[_Piece]) -> list[list[_Piece]]:
    paragraphs: list[list[_Piece]] = [[]]
    for piece in pieces:
        if piece[0] == "\n":
            paragraphs.append([])
        else:
            paragraphs[-1].append(piece)
    return paragraphs


def _joined(pieces: list[_Piece]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for _key, group in groupby(pieces, key=itemgetter(1, 2)):
        same = list(group)
        style, ruby = same[0][1:3]
        if ruby:
            spans += [Span(piece[0], style, ruby) for piece in same]
        else:
            spans.append(Span("".join(piece[0] for piece in same), style))
    return tuple(spans)


def _span_width(span: Span) -> float:
    if not span.ruby:
        return _text_width(span)
    return max(_text_width(span), _text_width(Span(span.ruby, _ruby_style(span.style))))


def _text_width(span: Span) -> float:
    return sum(_widths(span.text, span.style))


def _ruby_style(style: Style) -> Style:
    size = style.size * _RUBY_SHARE
    return replace(style, size=size, leading=size, bold=False, tabular=False)


def _ruby_room(span: Span, leading: float) -> float:
    """Return what a reading needs above the usual height of a line."""
    if not span.ruby:
        return 0.0
    needed = span.style.size * (_ASCENT + _RUBY_SHARE)
    return max(needed - leading * _FOOT, 0.0)


def _widths(text: str, style: Style) -> list[float]:
    """Return the width of every sign; line feeds have some that nobody reads."""
    size = style.size
    if not style.tabular:
        return [size * width for width in advances(text, bold=style.bold)]
    return [size * (advance(sign, bold=style.bold) + 2 * _side_room(sign, style)) for sign in text]


@cache
def colour(written: str) -> Color:
    """Return a colour as reportlab wants it, which takes long to read one."""
    return toColor(written)


def _side_room(sign: str, style: Style) -> float:
    """Return what a narrow figure gets on each side, at size 1, to be as wide as the others."""
    if not (style.tabular and sign.isdecimal() and sign.isascii()):
        return 0.0
    return (advance("0", bold=style.bold) - advance(sign, bold=style.bold)) / 2


def _draw_span(span: Span, text: PDFTextObject, left: float, baseline: float) -> None:
    style = span.style
    text.setTextOrigin(left + _side_room(span.text[0], style) * style.size, baseline)
    text.setFillColor(colour(style.colour))
    for run in runs(span.text, bold=style.bold):
        text.setFont(run.font, style.size)
        if style.tabular:
            _draw_figures(run.text, style, text)
        else:
            text.textOut(run.text)


def _draw_figures(figures: str, style: Style, text: PDFTextObject) -> None:
    """Write figures; the room on both sides of narrow ones goes into the spacing."""
    rooms = [_side_room(sign, style) * style.size for sign in (*figures, " ")]
    spaces = [before + after for before, after in pairwise(rooms)]
    for space, signs in groupby(zip(spaces, figures, strict=True), key=itemgetter(0)):
        if space:
            text.setCharSpace(space)
        text.textOut("".join(sign for _space, sign in signs))
        if space:
            text.setCharSpace(0)
