"""The attendance sheet of a session: names to tick, room for time, deputy and signature."""

from collections.abc import Iterator

from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.name_spans import name_spans
from organiser.documents.page import Band, Cell, Rule, Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.programme_pages import head_section
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band
from organiser.documents.typesetting import QUIET, Span, Style, fitted
from organiser.papers.attendance_lines import AttendanceLines, AttendanceRow, attendance_lines
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.session_material import SessionMaterial
from organiser.wording import phrase

_NAME = Style(size=11, leading=15, bold=True)
_BODY = Style(size=10, leading=15)
_NUMBER = Style(size=9, leading=15, colour=QUIET, tabular=True)
_BOX = Style(size=15, leading=17)
_SMALL = Style(size=8.5, leading=12, colour=QUIET)
_HEADING_RULE = Rule("#5B636B", 1.0)
_ROW_RULE = Rule("#9AA5AE", 0.5)
_LEAST_SIZE = 6.0

#: How much of the width each column takes: number, name, tick, time, deputy, signature.
_SHARES = (0.06, 0.34, 0.08, 0.11, 0.18, 0.23)
_GAP = 8.0
_MARKS = {None: "□", True: "○", False: "–"}


def build(passed: Passed[SessionMaterial], options: PaperOptions) -> Paper:
    """Return the sheet as PDF, the same bytes for the same values."""
    session = passed.value
    lines = attendance_lines(session, options)
    sheet = sheet_for(options)
    pages = flow(_sections(lines, sheet, with_furigana=options.furigana), sheet)
    kind = phrase("Attendance sheet").in_language(options.language)
    imprint = Imprint(
        kind=lines.kind,
        title=lines.title,
        when=lines.when,
        sender=session.sender,
        texts=lines.texts(),
        name_parts=(kind, session.programme, session.held_on.isoformat()),
    )
    return finish_paper(pages, sheet, imprint, options)


def _sections(lines: AttendanceLines, sheet: Sheet, *, with_furigana: bool) -> Iterator[Section]:
    when = "   ".join(filter(None, (lines.when, lines.place, lines.count)))
    yield head_section(lines.kind, lines.title, when, sheet)
    headings = _band(
        [((Span(text, _SMALL),),) for text in lines.headings], sheet, rule=_HEADING_RULE
    )
    rows = tuple((_row_band(row, sheet, with_furigana=with_furigana),) for row in lines.rows)
    remark = (remark_band(lines.remark, sheet),)
    yield Section(heading=headings, repeated=headings, groups=(*rows, remark), above=14)


Paragraphs = tuple[tuple[Span, ...], ...]


def _row_band(row: AttendanceRow, sheet: Sheet, *, with_furigana: bool) -> Band:
    name = name_spans(row.name, _NAME, with_furigana=with_furigana)
    honorific = (Span(f" {row.honorific}", _BODY),) if row.honorific else ()
    post = " ".join(filter(None, (row.post, row.remark)))
    width = sheet.body_width * _SHARES[1] - _GAP
    small = fitted(post, _SMALL, width=2 * width, least_size=_LEAST_SIZE)
    texts: list[Paragraphs] = [
        ((Span(row.number, _NUMBER),),),
        ((*name, *honorific) or (Span("", _NAME),), (Span(post, small),)),
        ((Span(_MARKS[row.came], _BOX),),),
        ((Span("", _BODY),),),
        ((Span(row.deputy, _BODY),),),
        ((Span("", _BODY),),),
    ]
    return _band(texts, sheet, rule=_ROW_RULE)


def _band(texts: list[Paragraphs], sheet: Sheet, *, rule: Rule) -> Band:
    cells, left = [], 0.0
    for share, paragraphs in zip(_SHARES, texts, strict=True):
        width = sheet.body_width * share
        cells.append(Cell(left=left, width=width - _GAP, paragraphs=paragraphs))
        left += width
    return Band(cells=tuple(cells), above=4, below=4, rule=rule)
