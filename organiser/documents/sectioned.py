"""Cards and directories: a head, and sections of labelled lines with a hairline under each."""

from collections.abc import Iterator

from organiser.documents.body import BODY, HAIRLINE, KIND, SMALL, TITLE, spread
from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.name_spans import name_spans
from organiser.documents.page import A4, Band, Cell, Placed, Rule, Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.papers.options import PaperOptions
from organiser.papers.people import Sender
from organiser.papers.section_lines import LineSection, SectionedLines, SectionLine

_READING = Style(size=8, leading=10, colour=QUIET)
_LABEL = Style(size=9.5, leading=14.5, bold=True)
_HEADING = Style(size=11, leading=16, bold=True, colour=TEAL)
_HEADING_RULE = Rule(TEAL, 1.0)

#: A label takes this share of the width at most, and wraps where that is too little.
_LABEL_SHARE = 0.3
_GAP = 14.0
#: Lines for notes by hand, as many as there is room for.
_NOTE_LINES = (6, 5, 4, 3)
_NOTE_LEADING = 24.0


def build_sectioned(
    lines: SectionedLines, options: PaperOptions, *, sender: Sender, base: Sheet = A4
) -> Paper:
    """Return the lines as PDF, the same bytes for the same values."""
    sheet = sheet_for(options, base=base)
    pages = _pages(lines, options, sheet)
    imprint = Imprint(
        kind=lines.kind,
        title=lines.title,
        sender=sender,
        texts=lines.texts(),
        name_parts=(lines.kind, lines.title),
    )
    return finish_paper(pages, sheet, imprint, options)


def _pages(
    lines: SectionedLines, options: PaperOptions, sheet: Sheet
) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages, with fewer lines for notes where that saves one."""
    counts = _NOTE_LINES if lines.room_for_notes else _NOTE_LINES[:1]
    with_furigana = options.furigana
    laid = (
        flow(_sections(lines, sheet, with_furigana=with_furigana, note_lines=count), sheet)
        for count in counts
    )
    return min(laid, key=len)


def _sections(
    lines: SectionedLines, sheet: Sheet, *, with_furigana: bool, note_lines: int
) -> Iterator[Section]:
    yield Section(groups=((_head(lines, sheet),),))
    left = _text_left(lines, sheet)
    for section in lines.sections:
        bands = [
            _line_band(line, _label(line, with_furigana=with_furigana), left, sheet)
            for line in section.lines
        ]
        yield _section(section, bands, sheet)
    if lines.remarks:
        remarks = tuple(spread(text, SMALL, sheet, above=3) for text in lines.remarks)
        yield Section(groups=(remarks,), above=12)
    if lines.room_for_notes:
        heading = _heading(lines.room_for_notes, sheet)
        rows = tuple(_empty_line(sheet) for _number in range(note_lines))
        yield Section(heading=heading, groups=tuple((row,) for row in rows), above=16)


def _head(lines: SectionedLines, sheet: Sheet) -> Band:
    spans = [Span(lines.kind, KIND)]
    if lines.reading:
        spans.append(Span(lines.reading, _READING))
    spans.append(Span(lines.title, TITLE))
    spans += [Span(text, BODY) for text in lines.under]
    paragraphs = tuple((span,) for span in spans)
    return Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=paragraphs),))


def _text_left(lines: SectionedLines, sheet: Sheet) -> float:
    """Return where the text of all lines begins, so that sections stand under each other."""
    labels = (line.label for section in lines.sections for line in section.lines)
    widest = max((text_width(text, _LABEL) for text in labels), default=0.0)
    return min(widest + _GAP, sheet.body_width * _LABEL_SHARE)


def _section(section: LineSection, bands: list[Band], sheet: Sheet) -> Section:
    groups = [(band,) for band in bands]
    return Section(
        heading=_heading(section.heading, sheet),
        repeated=_heading(section.heading, sheet),
        groups=tuple(groups) or ((spread(section.empty, SMALL, sheet, above=3),),),
        above=14,
    )


def _heading(text: str, sheet: Sheet) -> Band:
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(text, _HEADING),),))
    return Band(cells=(cell,), below=2, rule=_HEADING_RULE)


def _label(line: SectionLine, *, with_furigana: bool) -> tuple[Span, ...]:
    if with_furigana and line.name is not None:
        return name_spans(line.name, _LABEL, with_furigana=True) or (Span("", _LABEL),)
    return (Span(line.label, _LABEL),)


def _line_band(line: SectionLine, label: tuple[Span, ...], left: float, sheet: Sheet) -> Band:
    paragraphs = [(Span(line.text, BODY),)] if line.text or not line.detail else []
    if line.detail:
        paragraphs.append((Span(line.detail, SMALL),))
    cells = (
        Cell(left=0, width=left - _GAP / 2, paragraphs=(label,)),
        Cell(left=left, width=sheet.body_width - left, paragraphs=tuple(paragraphs)),
    )
    return Band(cells=cells, above=3.5, below=3.5, rule=HAIRLINE)


def _empty_line(sheet: Sheet) -> Band:
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(" ", SMALL),),))
    return Band(cells=(cell,), above=_NOTE_LEADING - SMALL.leading, rule=HAIRLINE)
