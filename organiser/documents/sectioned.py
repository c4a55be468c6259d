"""Cards and directories: a head, and sections of labelled lines with a hairline under each."""

from collections.abc import Iterator

from organiser.documents.drawing import Furniture, draw
from organiser.documents.fonts import missing_characters
from organiser.documents.page import A4, Band, Cell, Rule, Section, Sheet, flow
from organiser.documents.paper import MissingSign, Paper, safe_file_name
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.papers.options import PaperOptions
from organiser.papers.section_lines import LineSection, SectionedLines, SectionLine
from organiser.text.dates import plain_date
from organiser.wording import phrase

_KIND = Style(size=9, leading=15, colour=QUIET)
_READING = Style(size=8, leading=10, colour=QUIET)
_TITLE = Style(size=17, leading=23, bold=True)
_BODY = Style(size=10, leading=14.5)
_LABEL = Style(size=9.5, leading=14.5, bold=True)
_SMALL = Style(size=9, leading=13, colour=QUIET)
_HEADING = Style(size=11, leading=16, bold=True, colour=TEAL)
_HEADING_RULE = Rule(TEAL, 1.0)
_HAIRLINE = Rule("#D3D9DE", 0.5)

#: A label takes this share of the width at most, and wraps where that is too little.
_LABEL_SHARE = 0.3
_GAP = 14.0
_NOTE_LINES = 6
_NOTE_LEADING = 24.0


def build_sectioned(
    lines: SectionedLines, options: PaperOptions, *, author: str, base: Sheet = A4
) -> Paper:
    """Return the lines as PDF, the same bytes for the same values."""
    sheet = sheet_for(options, base=base)
    pages = flow(_sections(lines, sheet), sheet)
    as_of = plain_date(options.printed_on, language=options.language, era_dates=options.era_dates)
    furniture = Furniture(
        title=lines.title,
        imprint=phrase("{title} · as of {date}", title="", date=as_of).in_language(
            options.language
        ),
        running=lines.kind,
        author=author,
        subject=lines.kind,
        language=options.language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=safe_file_name((lines.kind, lines.title), suffix=".pdf"),
        page_count=len(pages),
        missing=_missing(lines),
    )


def _sections(lines: SectionedLines, sheet: Sheet) -> Iterator[Section]:
    yield Section(groups=((_head(lines, sheet),),))
    left = _text_left(lines, sheet)
    for section in lines.sections:
        yield _section(section, left, sheet)
    if lines.remarks:
        remarks = tuple(_plain(text, sheet) for text in lines.remarks)
        yield Section(groups=(remarks,), above=12)
    if lines.room_for_notes:
        heading = _heading(lines.room_for_notes, sheet)
        rows = tuple(_empty_line(sheet) for _number in range(_NOTE_LINES))
        yield Section(heading=heading, groups=tuple((row,) for row in rows), above=16)


def _head(lines: SectionedLines, sheet: Sheet) -> Band:
    spans = [Span(lines.kind, _KIND)]
    if lines.reading:
        spans.append(Span(lines.reading, _READING))
    spans.append(Span(lines.title, _TITLE))
    spans += [Span(text, _BODY) for text in lines.under]
    paragraphs = tuple((span,) for span in spans)
    return Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=paragraphs),))


def _text_left(lines: SectionedLines, sheet: Sheet) -> float:
    """Return where the text of all lines begins, so that sections stand under each other."""
    labels = (line.label for section in lines.sections for line in section.lines)
    widest = max((text_width(text, _LABEL) for text in labels), default=0.0)
    return min(widest + _GAP, sheet.body_width * _LABEL_SHARE)


def _section(section: LineSection, left: float, sheet: Sheet) -> Section:
    groups = [(_line_band(line, left, sheet),) for line in section.lines]
    return Section(
        heading=_heading(section.heading, sheet),
        repeated=_heading(section.heading, sheet),
        groups=tuple(groups) or ((_plain(section.empty, sheet),),),
        above=14,
    )


def _heading(text: str, sheet: Sheet) -> Band:
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(text, _HEADING),),))
    return Band(cells=(cell,), below=2, rule=_HEADING_RULE)


def _line_band(line: SectionLine, left: float, sheet: Sheet) -> Band:
    paragraphs = [(Span(line.text, _BODY),)] if line.text else []
    if line.detail:
        paragraphs.append((Span(line.detail, _SMALL),))
    cells = (
        Cell(left=0, width=left - _GAP / 2, paragraphs=((Span(line.label, _LABEL),),)),
        Cell(left=left, width=sheet.body_width - left, paragraphs=tuple(paragraphs)),
    )
    return Band(cells=cells, above=3.5, below=3.5, rule=_HAIRLINE)


def _plain(text: str, sheet: Sheet) -> Band:
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(text, _SMALL),),))
    return Band(cells=(cell,), above=3)


def _empty_line(sheet: Sheet) -> Band:
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(" ", _SMALL),),))
    return Band(cells=(cell,), above=_NOTE_LEADING - _SMALL.leading, rule=_HAIRLINE)


def _missing(lines: SectionedLines) -> tuple[MissingSign, ...]:
    found = (
        MissingSign(sign, place)
        for place, text in lines.texts()
        for sign in missing_characters(text)
    )
    return tuple(dict.fromkeys(found))
