"""The calendar of a programme or series: its dates month by month, a year on one page."""

from collections.abc import Iterator

from organiser.documents.body import BODY, INSET, heading
from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.page import Band, Cell, Placed, Rule, Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.programme_pages import head_section
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.programme_material import ProgrammeMaterial
from organiser.papers.series_lines import (
    CalendarLines,
    CalendarMonth,
    CalendarRow,
    series_lines,
)

_DAY = Style(size=10, leading=14.5, bold=True, tabular=True)
_REST = Style(size=10, leading=14.5, bold=True, tabular=True, colour="#B3402F")
_TIME = Style(size=10, leading=14.5, tabular=True)
_SMALL = Style(size=8.5, leading=12, colour=QUIET)
_MONTH = Style(size=13, leading=17, bold=True, colour=TEAL)
_MONTH_RULE = Rule("#9AA5AE", 0.75)
_HAIRLINE = Rule("#E4E8EB", 0.5)

#: Shares of the usual gaps between rows, tried in this order to save a page.
_LESS_AIR = (0.7, 0.4, 0.1)
_MONTH_WIDTH = 62.0
_GAP = 14.0


def build(passed: Passed[ProgrammeMaterial], options: PaperOptions) -> Paper:
    """Return the calendar as PDF, the same bytes for the same values."""
    programme = passed.value
    lines = series_lines(programme, options)
    sheet = sheet_for(options)
    imprint = Imprint(
        kind=lines.kind,
        title=lines.title,
        when=lines.when,
        sender=programme.sender,
        texts=lines.texts(),
        name_parts=(lines.kind, lines.title),
    )
    return finish_paper(_pages(lines, sheet), sheet, imprint, options)


def _pages(lines: CalendarLines, sheet: Sheet) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages, with less air between the dates where that makes them one."""
    usual = flow(_sections(lines, sheet, 1.0), sheet)
    if len(usual) == 1:
        return usual
    tighter = (flow(_sections(lines, sheet, air), sheet) for air in _LESS_AIR)
    return next((pages for pages in tighter if len(pages) == 1), usual)


def _sections(lines: CalendarLines, sheet: Sheet, air: float) -> Iterator[Section]:
    yield head_section(lines.kind, lines.title, lines.when, sheet)
    columns = _Columns(lines, sheet)
    for month in lines.months:
        year = heading(month.year, "", sheet, bookmark=month.year) if month.year else None
        groups = tuple(_month_groups(month, columns, air))
        yield Section(heading=year, groups=groups, above=18 * air if year else 0.0)
    if not lines.months:
        yield Section(groups=((remark_band(lines.empty, sheet),),), above=14)
    if lines.facts:
        facts = tuple(remark_band("  ".join(fact), sheet) for fact in lines.facts)
        yield Section(groups=(facts,), above=14 * air)


class _Columns:
    """Where day, time and theme stand; days and times are as wide as the widest of them."""

    def __init__(self, lines: CalendarLines, sheet: Sheet) -> None:
        rows = [row for month in lines.months for row in month.rows]
        self.day = _MONTH_WIDTH
        self.day_width = max((text_width(row.day, _DAY) for row in rows), default=0.0) + 1
        self.time = self.day + self.day_width + _GAP
        self.time_width = max((text_width(row.time, _TIME) for row in rows), default=0.0) + 1
        self.theme = self.time + (self.time_width + _GAP if self.time_width > 1 else 0.0)
        self.theme_width = sheet.body_width - self.theme


def _month_groups(
    month: CalendarMonth, columns: _Columns, air: float
) -> Iterator[tuple[Band, ...]]:
    """Yield the dates of a month; its name stands beside the first."""
    last = len(month.rows) - 1
    for place, row in enumerate(month.rows):
        rule = _MONTH_RULE if place == last else _HAIRLINE
        month_cell = (_month_cell(month),) if place == 0 else ()
        cells = (*month_cell, *_cells(row, columns))
        yield (Band(cells=cells, above=4 * air, below=4 * air, rule=rule),)


def _month_cell(month: CalendarMonth) -> Cell:
    return Cell(left=INSET, width=_MONTH_WIDTH - INSET, paragraphs=((Span(month.name, _MONTH),),))


def _cells(row: CalendarRow, columns: _Columns) -> Iterator[Cell]:
    day = (Span(row.day, _REST if row.of_rest else _DAY),)
    yield Cell(left=columns.day, width=columns.day_width, paragraphs=(day,), to_the_right=True)
    if row.time:
        time = (Span(row.time, _TIME),)
        yield Cell(left=columns.time, width=columns.time_width, paragraphs=(time,))
    paragraphs = [(Span(row.theme, BODY),)]
    told = "   ".join(filter(None, (row.holiday, row.place)))
    if told:
        paragraphs = [*(paragraphs if row.theme else []), (Span(told, _SMALL),)]
    yield Cell(left=columns.theme, width=columns.theme_width, paragraphs=tuple(paragraphs))
