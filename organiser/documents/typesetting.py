"""Text to lines: styles, spans of text in a style, and lines broken to a width.

Text is never read as markup: what the organiser typed is printed sign by sign. Measures are
points; vertical ones count downwards.
"""

from dataclasses import dataclass, replace
from itertools import accumulate, takewhile

from reportlab.pdfgen.textobject import PDFTextObject

from organiser.documents.breaking import break_lines
from organiser.documents.fonts import advance, printable, runs

INK = "#1B1F23"
QUIET = "#5B636B"
TEAL = "#165D84"

_ELLIPSIS = "…"


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
    """Text in one style; line feeds in it begin new lines."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """Spans that stand on one line, without line feeds."""

    spans: tuple[Span, ...]
    leading: float
    width: float

    def draw(self, text: PDFTextObject, left: float, baseline: float) -> None:
        """Write the line with its left end at a point of the page (upwards from its foot)."""
        for span in self.spans:
            first_room = _side_room(span.text[0], span.style) * span.style.size
            text.setTextOrigin(left + first_room, baseline)
            _draw_span(span, text)
            left += sum(_width(sign, span.style) for sign in span.text)


def set_lines(spans: tuple[Span, ...], width: float) -> tuple[Line, ...]:
    """Return spans broken into lines of at most `width`; without text, one empty line."""
    signs = [(sign, span.style) for span in spans for sign in printable(span.text)]
    leading = max(span.style.leading for span in spans)
    lines: list[Line] = []
    for paragraph in _paragraphs(signs):
        text = "".join(sign for sign, _style in paragraph)
        widths = [_width(sign, style) for sign, style in paragraph]
        for start, end in break_lines(text, widths, width):
            spans_here = _spans(paragraph[start:end])
            lines.append(Line(spans_here, leading, sum(widths[start:end])))
    return tuple(lines)


def text_width(text: str, style: Style) -> float:
    """Return the width of text on one line."""
    return sum(_width(sign, style) for sign in printable(text))


def elided(text: str, style: Style, *, width: float) -> str:
    """Return text on one line, cut with … where it is wider than `width`."""
    text = " ".join(printable(text).split("\n"))
    if text_width(text, style) <= width:
        return text
    room = width - text_width(_ELLIPSIS, style)
    used = accumulate(_width(sign, style) for sign in text)
    kept = sum(1 for _sign in takewhile(lambda so_far: so_far <= room, used))
    return text[:kept].rstrip() + _ELLIPSIS


def _paragraphs(signs: list[tuple[str, Style]]) -> list[list[tuple[str, Style]]]:
    paragraphs: list[list[tuple[str, Style]]] = [[]]
    for sign in signs:
        if sign[0] == "\n":
            paragraphs.append([])
        else:
            paragraphs[-1].append(sign)
    return paragraphs


def _spans(signs: list[tuple[str, Style]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for sign, style in signs:
        if spans and spans[-1].style is style:
            spans[-1] = replace(spans[-1], text=spans[-1].text + sign)
        else:
            spans.append(Span(sign, style))
    return tuple(spans)


def _width(sign: str, style: Style) -> float:
    return style.size * (advance(sign, bold=style.bold) + 2 * _side_room(sign, style))


def _side_room(sign: str, style: Style) -> float:
    """Return what a narrow figure gets on each side, at size 1, to be as wide as the others."""
    if not (style.tabular and sign.isdecimal() and sign.isascii()):
        return 0.0
    return (advance("0", bold=style.bold) - advance(sign, bold=style.bold)) / 2


def _draw_span(span: Span, text: PDFTextObject) -> None:
    style = span.style
    text.setFillColor(style.colour)
    for run in runs(span.text, bold=style.bold):
        text.setFont(run.font, style.size)
        if style.tabular:
            _draw_figures(run.text, style, text)
        else:
            text.textOut(run.text)


def _draw_figures(figures: str, style: Style, text: PDFTextObject) -> None:
    """Write figures; the room on both sides of narrow ones goes into the spacing."""
    rooms = [_side_room(sign, style) * style.size for sign in (*figures, " ")]
    for place, sign in enumerate(figures):
        text.setCharSpace(rooms[place] + rooms[place + 1])
        text.textOut(sign)
    text.setCharSpace(0)
