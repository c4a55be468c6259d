"""The programme of a session, for those who take part."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.documents.change_marks import ChangeMarks, marks_for, marks_said
from organiser.documents.fact_panel import fact_groups
from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.page import Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band, table_section, tabled_sections
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.session_lines import SessionLines, session_lines
from organiser.papers.session_material import SessionMaterial
from organiser.papers.table_lines import Table
from organiser.wording import phrase


def build(passed: Passed[SessionMaterial], options: PaperOptions) -> Paper:
    """Return the programme as PDF, the same bytes for the same values."""
    session = passed.value
    lines = session_lines(session, options)
    sheet = sheet_for(options)
    kind = phrase("Programme of the session").in_language(options.language)
    imprint = Imprint(
        kind=lines.head.kind,
        title=lines.head.title,
        when=lines.head.when,
        sender=session.sender,
        texts=lines.texts(),
        name_parts=(kind, session.programme, session.held_on.isoformat()),
    )
    return finish_paper(flow(_sections(lines, sheet, options), sheet), sheet, imprint, options)


def _sections(lines: SessionLines, sheet: Sheet, options: PaperOptions) -> Iterator[Section]:
    marks = marks_for(options)
    yield from tabled_sections(lines.head, sheet, furigana=False)
    if lines.facts:
        groups = tuple(fact_groups(lines.facts, sheet, marks))
        yield Section(groups=groups, above=12, panel=True)
    if lines.agenda is not None:
        section = table_section(lines.agenda, sheet, furigana=options.furigana)
        yield _marked(section, lines.agenda, marks)
    texts = filter(None, (*lines.remarks, marks_said(options)))
    yield Section(groups=tuple((remark_band(text, sheet),) for text in texts), above=10)


def _marked(section: Section, agenda: Table, marks: ChangeMarks) -> Section:
    """Return the agenda with a bar beside every item that changed; each is a group of its own."""
    groups = list(section.groups)
    for place, row in enumerate(agenda.rows):
        if row.key in marks.keys:
            *headings, band = groups[place]
            groups[place] = (*headings, replace(band, marked=True))
    return replace(section, groups=tuple(groups))
