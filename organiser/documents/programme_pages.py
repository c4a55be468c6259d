"""What the papers of programmes and sessions share: from laid out pages to a finished paper."""

from collections.abc import Iterable
from dataclasses import dataclass

from organiser.documents.drawing import Furniture, draw
from organiser.documents.fonts import missing_characters
from organiser.documents.page import Placed, Section, Sheet, flow
from organiser.documents.paper import MissingSign, Paper, safe_file_name
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import tabled_sections
from organiser.papers.options import PaperOptions
from organiser.papers.people import Sender
from organiser.papers.table_lines import TabledLines
from organiser.text.dates import plain_date
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What a paper is: its kind and title, when that takes place, who made it, all its texts.

    `name_parts` make the name of its file.
    """

    kind: str
    title: str
    when: str
    sender: Sender
    texts: Iterable[tuple[str, str]]
    name_parts: tuple[str, ...]


def finish_paper(
    pages: tuple[tuple[Placed, ...], ...], sheet: Sheet, imprint: Imprint, options: PaperOptions
) -> Paper:
    """Return pages that were laid out on a sheet as a paper."""
    language = options.language
    as_of = plain_date(options.printed_on, language=language, era_dates=options.era_dates)
    furniture = Furniture(
        title=imprint.title,
        imprint=phrase("{title} · as of {date}", title="", date=as_of).in_language(language),
        running="   ".join(filter(None, (imprint.kind, imprint.when))),
        author=imprint.sender.name,
        subject=imprint.kind,
        language=language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=safe_file_name(imprint.name_parts, suffix=".pdf"),
        page_count=len(pages),
        missing=_missing(imprint.texts),
    )


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


def _missing(texts: Iterable[tuple[str, str]]) -> tuple[MissingSign, ...]:
    found = (MissingSign(sign, place) for place, text in texts for sign in missing_characters(text))
    return tuple(dict.fromkeys(found))
