"""Pages to PDF: bands, panels, running title, footer, outline and the facts about the file.

The same pages give the same bytes. Only one paper is drawn at a time, because reading the shared
fonts moves a place in them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import groupby
from threading import Lock

from reportlab.pdfgen.canvas import Canvas

from organiser.documents.figures import draw_figure
from organiser.documents.fonts import first_font, printable
from organiser.documents.page import (
    BODY_WIDTH,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE,
    Placed,
)
from organiser.documents.typesetting import QUIET, Line, Span, Style, elided, text_width

_PANEL = "#EFF4F7"
_PANEL_CORNER = 4.0
_FOOTER_FOOT = PAGE_HEIGHT - 30.0
_RUNNING_FOOT = 40.0
_SMALL = Style(size=8, leading=11, colour=QUIET)
_GAP = 12.0

_drawing = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """What stands around the text of every page, and the facts about the file.

    `imprint` follows the title in the footer, where the title gives way. `running` stands at the
    right above the second and later pages.
    """

    title: str
    imprint: str
    running: str
    author: str
    subject: str
    language: str
    printed_on: date


def draw(pages: tuple[tuple[Placed, ...], ...], furniture: Furniture) -> bytes:
    """Return the pages as PDF."""
    file = BytesIO()
    with _drawing:
        canvas = Canvas(
            file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=first_font(),
            lang=furniture.language,
        )
        _describe(canvas, furniture)
        for number, page in enumerate(pages, start=1):
            _draw_page(canvas, page, first_key=f"page{number}")
            if number > 1:
                _draw_edge(canvas, furniture.title, furniture.running, _RUNNING_FOOT)
            _draw_footer(canvas, furniture, f"{number} / {len(pages)}")
            canvas.showPage()
        canvas.save()
    return file.getvalue()


def _describe(canvas: Canvas, furniture: Furniture) -> None:
    printed = f"D:{furniture.printed_on:%Y%m%d}000000"
    canvas.setTitle(printable(furniture.title))
    canvas.setAuthor(printable(furniture.author))
    canvas.setSubject(furniture.subject)
    canvas.setCreator("Organiser")
    canvas.setDateFormatter(lambda *_moment: printed)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw_page(canvas: Canvas, page: tuple[Placed, ...], *, first_key: str) -> None:
    for panel, placed in groupby(page, key=lambda placed: placed.band.panel):
        if panel:
            _draw_panel(canvas, list(placed))
    for number, placed_band in enumerate(page):
        if placed_band.band.bookmark:
            key = f"{first_key}-{number}"
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT - placed_band.top)
            canvas.addOutlineEntry(placed_band.band.bookmark, key)
        _draw_band(canvas, placed_band)


def _draw_panel(canvas: Canvas, placed: list[Placed]) -> None:
    top, bottom = placed[0].top, placed[-1].bottom
    canvas.setFillColor(_PANEL)
    canvas.roundRect(
        SIDE, PAGE_HEIGHT - bottom, BODY_WIDTH, bottom - top, _PANEL_CORNER, stroke=0, fill=1
    )


def _draw_band(canvas: Canvas, placed: Placed) -> None:
    lines = ((set_line.left, set_line.foot, set_line.line) for set_line in placed.band.lines)
    _draw_lines(canvas, ((left, placed.top + foot, line) for left, foot, line in lines))
    if placed.band.figure:
        top = PAGE_HEIGHT - placed.top - placed.band.figure_top
        draw_figure(canvas, placed.band.figure, left=SIDE, top=top)
    rule = placed.band.rule
    if rule:
        canvas.setStrokeColor(rule.colour)
        canvas.setLineWidth(rule.thickness)
        height = PAGE_HEIGHT - placed.bottom
        canvas.line(SIDE, height, SIDE + BODY_WIDTH, height)


def _draw_lines(canvas: Canvas, lines: Iterable[tuple[float, float, Line]]) -> None:
    text = canvas.beginText()
    for left, foot, line in lines:
        line.draw(text, SIDE + left, PAGE_HEIGHT - foot)
    canvas.drawText(text)


def _draw_footer(canvas: Canvas, furniture: Furniture, number: str) -> None:
    imprint = furniture.imprint
    room = BODY_WIDTH - text_width(imprint, _SMALL) - text_width(number, _SMALL) - _GAP
    title = elided(furniture.title, _SMALL, width=room)
    _draw_edge(canvas, title + imprint, number, _FOOTER_FOOT)


def _draw_edge(canvas: Canvas, left: str, right: str, foot: float) -> None:
    """Draw small text at both ends of one line; the left one gives way."""
    right_width = text_width(right, _SMALL)
    left = elided(left, _SMALL, width=BODY_WIDTH - right_width - _GAP)
    at_right = BODY_WIDTH - right_width
    lines = ((0.0, foot, _small_line(left)), (at_right, foot, _small_line(right)))
    _draw_lines(canvas, lines)


def _small_line(text: str) -> Line:
    return Line((Span(text, _SMALL),) if text else (), _SMALL.leading, text_width(text, _SMALL))
