"""The sheet for a host on A4, on one page where that can be."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.documents.body import (
    BODY,
    HAIRLINE,
    INSET,
    KIND,
    SMALL,
    STRONG,
    TITLE,
    heading,
    spread,
)
from organiser.documents.change_marks import ChangeMarks, marks_for, marks_said
from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.fact_panel import fact_groups
from organiser.documents.page import A4, MOSTLY, Band, Cell, Placed, Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import table_section
from organiser.documents.typesetting import Span, Style, text_width
from organiser.papers.gate import Passed
from organiser.papers.host_sheet_lines import HostSheetLines, OutlineRow, host_sheet_lines
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase

_ADDRESSEE = Style(size=12, leading=18, bold=True)
_TIME = Style(size=10, leading=14.5, tabular=True)
_OWN_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)

_GAP = 16.0
#: Sheets and shares of the usual room between sections, tried in this order for one page.
_CLOSE = replace(A4, first_top=32.0, bottom_room=46.0)
_ROOMS = ((A4, 1.0), (_CLOSE, 0.7), (_CLOSE, 0.4))


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the sheet of the own stop as PDF, the same bytes for the same values."""
    material = passed.value
    lines = host_sheet_lines(material, language=options.language, era_dates=options.era_dates)
    pages, sheet = _pages(lines, options)
    paper = DayPaper(
        kind=phrase("Sheet for the host"),
        material=material,
        texts=lines.texts(),
        part=lines.place,
    )
    return build_paper(pages, sheet, paper, options)


def _pages(
    lines: HostSheetLines, options: PaperOptions
) -> tuple[tuple[tuple[Placed, ...], ...], Sheet]:
    laid = []
    for base, air in _ROOMS:
        sheet = sheet_for(options, base=base)
        pages = flow(_sections(lines, sheet, options, air), sheet)
        laid.append((pages, sheet))
        if len(pages) == 1:
            return laid[-1]
    return laid[0]


def _sections(
    lines: HostSheetLines, sheet: Sheet, options: PaperOptions, air: float
) -> Iterator[Section]:
    marks = marks_for(options)
    yield Section(groups=(_head(lines, sheet),))
    yield Section(groups=tuple(fact_groups(lines.facts, sheet, marks)), above=14 * air, panel=True)
    if lines.agreed:
        hint = spread(lines.agreed_hint, SMALL, sheet, above=4)
        first, *rest = fact_groups(lines.agreed, sheet, marks, inset=INSET)
        yield Section(
            heading=heading(lines.agreed_heading, "", sheet),
            groups=((hint, *first), *rest),
            above=18 * air,
        )
    yield replace(table_section(lines.people, sheet, furigana=options.furigana), above=18 * air)
    yield Section(
        heading=heading(lines.outline_heading, lines.outline_date, sheet),
        repeated=heading(lines.outline_heading, lines.outline_date, sheet),
        groups=tuple(_outline(lines.outline, sheet, marks)),
        above=18 * air,
        kept_whole=MOSTLY,
    )
    last = tuple(spread(text, BODY, sheet) for text in (marks_said(options), lines.note) if text)
    yield Section(groups=(last,) if last else (), above=14 * air)


def _head(lines: HostSheetLines, sheet: Sheet) -> tuple[Band, ...]:
    addressee = tuple((Span(text, _ADDRESSEE),) for text in lines.addressee)
    titles = ((Span(lines.kind, KIND),), (Span(lines.title, TITLE),))
    return (
        Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=addressee),)),
        Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=titles),), above=10),
    )


def _outline(
    rows: tuple[OutlineRow, ...], sheet: Sheet, marks: ChangeMarks
) -> Iterator[tuple[Band, ...]]:
    time = max(text_width(row.time, _OWN_TIME) for row in rows) + 1
    left = INSET + time + _GAP
    for row in rows:
        times, style = (_OWN_TIME, STRONG) if row.is_own else (_TIME, BODY)
        text = (Span(row.text, style), *marks.tag(row.key))
        cells = (
            Cell(left=INSET, width=time, paragraphs=((Span(row.time, times),),)),
            Cell(left=left, width=sheet.body_width - left, paragraphs=(text,)),
        )
        marked = row.key in marks.keys
        yield (Band(cells=cells, above=2.5, below=2.5, rule=HAIRLINE, marked=marked),)
