"""The page of answers to voices, for those who take part: what was heard, what became of it."""

from collections.abc import Iterator

from organiser.documents.body import HAIRLINE, INSET, heading, spread
from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.page import Band, Cell, Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.programme_pages import head_section
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band
from organiser.documents.typesetting import QUIET, Span, Style
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.programme_material import ProgrammeMaterial
from organiser.papers.voice_lines import VoiceGroup, VoiceLines, VoiceRow, voice_lines

_BODY = Style(size=10, leading=15.5)
_SAID = Style(size=10, leading=15.5, colour=QUIET)
_SMALL = Style(size=8.5, leading=12, colour=QUIET)

#: What was said takes this share of the width, its answer the rest.
_SAID_SHARE = 0.42
_GAP = 18.0


def build(passed: Passed[ProgrammeMaterial], options: PaperOptions) -> Paper:
    """Return the page as PDF; raises `Refused` while nothing is answered."""
    programme = passed.value
    lines = voice_lines(programme, options)
    sheet = sheet_for(options)
    imprint = Imprint(
        kind=lines.kind,
        title=lines.title,
        when=lines.when,
        sender=programme.sender,
        texts=lines.texts(),
        name_parts=(lines.kind, lines.title),
    )
    return finish_paper(flow(_sections(lines, sheet), sheet), sheet, imprint, options)


def _sections(lines: VoiceLines, sheet: Sheet) -> Iterator[Section]:
    yield head_section(lines.kind, lines.title, lines.when, sheet)
    yield Section(groups=((spread(lines.thanks, _BODY, sheet),),), above=12)
    for group in lines.groups:
        yield _group_section(group, sheet)
    foot = tuple(remark_band(text, sheet) for text in (lines.rest, lines.contact) if text)
    yield Section(groups=(foot,), above=14)


def _group_section(group: VoiceGroup, sheet: Sheet) -> Section:
    return Section(
        heading=heading(group.heading, "", sheet, bookmark=group.heading),
        repeated=heading(group.heading, "", sheet),
        groups=tuple((_row_band(row, sheet),) for row in group.rows),
        above=18,
    )


def _row_band(row: VoiceRow, sheet: Sheet) -> Band:
    left = sheet.body_width * _SAID_SHARE
    answer = [(Span(row.answer, _BODY),)]
    if row.answered:
        answer.append((Span(row.answered, _SMALL),))
    cells = (
        Cell(left=INSET, width=left - _GAP, paragraphs=((Span(row.said, _SAID),),)),
        Cell(left=left, width=sheet.body_width - left - INSET, paragraphs=tuple(answer)),
    )
    return Band(cells=cells, above=5, below=6, rule=HAIRLINE)
