"""What the papers of programmes and sessions share: the head, and papers of tables."""

from organiser.documents.finishing import Imprint, finish_paper
from organiser.documents.page import Section, Sheet, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import tabled_sections
from organiser.papers.options import PaperOptions
from organiser.papers.people import Sender
from organiser.papers.table_lines import TabledLines


def build_tabled(
    lines: TabledLines, options: PaperOptions, *, sender: Sender, name_parts: tuple[str, ...]
) -> Paper:
    """Return a paper that is a head, facts and tables."""
    sheet = sheet_for(options)
    pages = flow(tabled_sections(lines, sheet, furigana=options.furigana), sheet)
    return finish_paper(pages, sheet, tabled_imprint(lines, sender, name_parts), options)


def tabled_imprint(lines: TabledLines, sender: Sender, name_parts: tuple[str, ...]) -> Imprint:
    """Return what a paper of tables is."""
    return Imprint(
        kind=lines.kind,
        title=lines.title,
        when=lines.when,
        sender=sender,
        texts=lines.texts(),
        name_parts=name_parts,
    )


def head_section(kind: str, title: str, when: str, sheet: Sheet) -> Section:
    """Return the head of a paper that has neither facts nor tables."""
    head = TabledLines(kind=kind, title=title, when=when)
    return next(iter(tabled_sections(head, sheet, furigana=False)))
