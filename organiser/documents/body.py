"""The body of papers: its type, headings with their rule, and text over the whole width."""

from organiser.documents.page import Band, Cell, Rule, Sheet
from organiser.documents.typesetting import QUIET, TEAL, Span, Style

KIND = Style(size=9, leading=15, colour=QUIET)
TITLE = Style(size=17, leading=23, bold=True)
BODY = Style(size=10, leading=14.5)
STRONG = Style(size=10, leading=14.5, bold=True)
SMALL = Style(size=9, leading=13, colour=QUIET)
HEADING = Style(size=12, leading=17, bold=True)

HEADING_RULE = Rule(TEAL, 1.5)
HAIRLINE = Rule("#D3D9DE", 0.5)
INSET = 4.0


def spread(
    text: str, style: Style, sheet: Sheet, *, above: float = 0.0, marked: bool = False
) -> Band:
    """Return text over the whole width."""
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(text, style),),))
    return Band(cells=(cell,), above=above, marked=marked)


def heading(text: str, further: str, sheet: Sheet, *, bookmark: str = "") -> Band:
    """Return a heading, with what stands beside it, and its rule."""
    spans = (Span(text, HEADING), Span(f"  {further}" if further else "", BODY))
    cell = Cell(left=0, width=sheet.body_width, paragraphs=(spans,))
    return Band(cells=(cell,), below=3, rule=HEADING_RULE, bookmark=bookmark)
