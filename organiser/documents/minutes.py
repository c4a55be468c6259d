"""The minutes of a session, for those who take part: who was there, decisions, what follows."""

from collections.abc import Iterator

from organiser.documents.body import heading, spread
from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.page import Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import table_section, tabled_sections
from organiser.documents.typesetting import Style
from organiser.papers.gate import Passed
from organiser.papers.minutes_lines import MinutesLines, TextPart, minutes_lines
from organiser.papers.options import PaperOptions
from organiser.papers.session_material import SessionMaterial

_BODY = Style(size=10, leading=16)


def build(passed: Passed[SessionMaterial], options: PaperOptions) -> Paper:
    """Return the minutes as PDF; raises `Refused` where nothing is noted of the session."""
    session = passed.value
    lines = minutes_lines(session, options)
    sheet = sheet_for(options)
    pages = flow(_sections(lines, sheet, furigana=options.furigana), sheet)
    imprint = Imprint(
        kind=lines.head.kind,
        title=lines.head.title,
        when=lines.head.when,
        sender=session.sender,
        texts=lines.texts(),
        name_parts=(lines.head.kind, session.programme, session.held_on.isoformat()),
    )
    return finish_paper(pages, sheet, imprint, options)


def _sections(lines: MinutesLines, sheet: Sheet, *, furigana: bool) -> Iterator[Section]:
    yield from tabled_sections(lines.head, sheet, furigana=furigana)
    yield table_section(lines.present, sheet, furigana=furigana)
    if lines.decisions is not None:
        yield _text_section(lines.decisions, sheet)
    if lines.steps is not None:
        yield table_section(lines.steps, sheet, furigana=furigana)
    if lines.talk is not None:
        yield _text_section(lines.talk, sheet)


def _text_section(part: TextPart, sheet: Sheet) -> Section:
    """Return a text under its heading; its paragraphs may go to different pages."""
    groups = tuple((spread(text, _BODY, sheet, above=3),) for text in part.text.split("\n"))
    return Section(
        heading=heading(part.heading, "", sheet, bookmark=part.heading), groups=groups, above=18
    )
