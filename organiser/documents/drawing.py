"""Pages to PDF: bands, panels, running title, footer, outline and the facts about the file.

The same pages give the same bytes. Only one paper is drawn at a time, because reading the shared
fonts moves a place in them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import groupby
from threading import Lock

from reportlab.pdfgen.canvas import Canvas

from organiser.documents.figures import Figure, draw_figure
from organiser.documents.fonts import first_font, printable, readable
from organiser.documents.greys import without_colour
from organiser.documents.page import A4, Placed, Sheet
from organiser.documents.typesetting import (
    INK,
    QUIET,
    Line,
    Span,
    Style,
    colour,
    elided,
    text_width,
)

_PANEL = "#EFF4F7"
_PANEL_CORNER = 4.0
_FOOTER_UP = 30.0
_RUNNING_FOOT = 40.0
_SMALL = Style(size=8, leading=11, colour=QUIET)
_GAP = 12.0
#: The bar beside what is marked: how far into the margin, and how wide.
_MARK_LEFT = 9.0
_MARK_WIDTH = 2.5

_drawing = Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """The facts about a file that readers and searches show.

    In `black_and_white` dark colours are printed as ink, all others as the grey they look like.
    """

    title: str
    author: str
    subject: str
    language: str
    printed_on: date
    black_and_white: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture(FileFacts):
    """What stands around the text of every page, and the facts about the file.

    `imprint` follows the title in the footer, where the title gives way; without it a single page
    has no footer, as letters have none. `running` stands at the right above the second and later
    pages.
    """

    imprint: str
    running: str


def draw(pages: Sequence[Sequence[Placed]], furniture: Furniture, sheet: Sheet = A4) -> bytes:
    """Return pages that were laid out on a sheet as PDF."""

    def draw_pages(canvas: Canvas) -> None:
        for number in range(len(pages)):
            _draw_sheet(canvas, pages, number, furniture, sheet=sheet)
            canvas.showPage()

    size = sheet.width * sheet.scale, sheet.height * sheet.scale
    return _write(draw_pages, furniture, size)


def draw_folded(pages: Sequence[Sequence[Placed]], furniture: Furniture, sheet: Sheet) -> bytes:
    """Return pages as PDF two by two, to be printed on both sides, stacked and folded.

    Pages are filled up to a multiple of four. The paper is turned over its short edge.
    """
    whole = [*pages, *((),) * (-len(pages) % 4)]
    width = sheet.width * sheet.scale

    def draw_pages(canvas: Canvas) -> None:
        for sides in folded_order(len(whole)):
            for number, left in zip(sides, (0.0, A4.height - width), strict=True):
                canvas.saveState()
                canvas.translate(left, 0)
                _draw_sheet(canvas, whole, number, furniture, sheet=sheet, with_outline=False)
                canvas.restoreState()
            canvas.showPage()

    return _write(draw_pages, furniture, (A4.height, A4.width))


def folded_order(count: int) -> tuple[tuple[int, int], ...]:
    """Return which pages, counted from 0, stand left and right on each side of folded paper."""
    last = count - 1
    return tuple(
        (side, last - side) if side % 2 else (last - side, side) for side in range(count // 2)
    )


def _draw_sheet(
    canvas: Canvas,
    pages: Sequence[Sequence[Placed]],
    number: int,
    furniture: Furniture,
    *,
    sheet: Sheet,
    with_outline: bool = True,
) -> None:
    """Draw one of the pages, counted from 0, with what stands around its text."""
    canvas.scale(sheet.scale, sheet.scale)
    _draw_page(canvas, pages[number], sheet)
    if with_outline:
        _add_outline(canvas, pages[number], sheet, first_key=f"page{number + 1}")
    if number:
        _draw_edge(canvas, sheet, furniture.title, furniture.running, _RUNNING_FOOT)
    if furniture.imprint or len(pages) > 1:
        _draw_footer(canvas, sheet, furniture, f"{number + 1} / {len(pages)}")


def draw_figures(pages: Iterable[Figure], facts: FileFacts) -> bytes:
    """Return figures as PDF, each a page of its own size: badges, envelopes, labels."""

    def draw_pages(canvas: Canvas) -> None:
        for page in pages:
            canvas.setPageSize((page.width, page.height))
            draw_figure(canvas, page, left=0, top=page.height)
            canvas.showPage()

    return _write(draw_pages, facts, (A4.width, A4.height))


def _write(
    draw_pages: Callable[[Canvas], None], facts: FileFacts, size: tuple[float, float]
) -> bytes:
    file = BytesIO()
    with _drawing:
        canvas = Canvas(
            file,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=first_font(),
            lang=facts.language,
            enforceColorSpace=without_colour if facts.black_and_white else None,
        )
        _describe(canvas, facts)
        draw_pages(canvas)
        canvas.save()
    return file.getvalue()


def _describe(canvas: Canvas, facts: FileFacts) -> None:
    printed = f"D:{facts.printed_on:%Y%m%d}000000"
    canvas.setTitle(readable(printable(facts.title)))
    canvas.setAuthor(readable(printable(facts.author)))
    canvas.setSubject(facts.subject)
    canvas.setCreator("Organiser")
    canvas.setDateFormatter(lambda *_moment: printed)
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw_page(canvas: Canvas, page: Sequence[Placed], sheet: Sheet) -> None:
    for panel, placed in groupby(page, key=lambda placed: placed.band.panel):
        if panel:
            _draw_panel(canvas, list(placed), sheet)
    for placed_band in page:
        _draw_band(canvas, placed_band, sheet)


def _add_outline(canvas: Canvas, page: Sequence[Placed], sheet: Sheet, *, first_key: str) -> None:
    for number, placed in enumerate(page):
        if placed.band.bookmark:
            key = f"{first_key}-{number}"
            top = (sheet.height - placed.top) * sheet.scale
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
            canvas.addOutlineEntry(readable(printable(placed.band.bookmark)), key)


def _draw_panel(canvas: Canvas, placed: list[Placed], sheet: Sheet) -> None:
    top, bottom = placed[0].top, placed[-1].bottom
    canvas.setFillColor(colour(_PANEL))
    canvas.roundRect(
        sheet.side,
        sheet.height - bottom,
        sheet.body_width,
        bottom - top,
        _PANEL_CORNER,
        stroke=0,
        fill=1,
    )


def _draw_band(canvas: Canvas, placed: Placed, sheet: Sheet) -> None:
    lines = ((set_line.left, set_line.foot, set_line.line) for set_line in placed.band.lines)
    _draw_lines(canvas, sheet, ((left, placed.top + foot, line) for left, foot, line in lines))
    if placed.band.figure:
        top = sheet.height - placed.top - placed.band.figure_top
        draw_figure(canvas, placed.band.figure, left=sheet.side, top=top)
    if placed.band.marked:
        _draw_mark(canvas, placed, sheet)
    rule = placed.band.rule
    if rule:
        canvas.setStrokeColor(colour(rule.colour))
        canvas.setLineWidth(rule.thickness)
        height = sheet.height - placed.bottom
        canvas.line(sheet.side, height, sheet.side + sheet.body_width, height)


def _draw_mark(canvas: Canvas, placed: Placed, sheet: Sheet) -> None:
    canvas.setFillColor(colour(INK))
    foot, height = sheet.height - placed.bottom + 1.5, placed.band.height - 3
    canvas.rect(sheet.side - _MARK_LEFT, foot, _MARK_WIDTH, height, stroke=0, fill=1)


def _draw_lines(canvas: Canvas, sheet: Sheet, lines: Iterable[tuple[float, float, Line]]) -> None:
    text = canvas.beginText()
    for left, foot, line in lines:
        line.draw(text, sheet.side + left, sheet.height - foot)
    canvas.drawText(text)


def _draw_footer(canvas: Canvas, sheet: Sheet, furniture: Furniture, number: str) -> None:
    imprint = furniture.imprint
    room = sheet.body_width - text_width(imprint, _SMALL) - text_width(number, _SMALL) - _GAP
    title = elided(furniture.title, _SMALL, width=room)
    _draw_edge(canvas, sheet, title + imprint, number, sheet.height - _FOOTER_UP)


def _draw_edge(canvas: Canvas, sheet: Sheet, left: str, right: str, foot: float) -> None:
    """Draw small text at both ends of one line; the left one gives way."""
    right_width = text_width(right, _SMALL)
    left = elided(left, _SMALL, width=sheet.body_width - right_width - _GAP)
    at_right = sheet.body_width - right_width
    lines = ((0.0, foot, _small_line(left)), (at_right, foot, _small_line(right)))
    _draw_lines(canvas, sheet, lines)


def _small_line(text: str) -> Line:
    return Line((Span(text, _SMALL),) if text else (), _SMALL.leading, text_width(text, _SMALL))
