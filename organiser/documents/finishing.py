"""From drawn pages to a finished paper: what stands around them, the facts about the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from organiser.documents.drawing import FileFacts, Furniture, draw, draw_figures
from organiser.documents.figures import Figure
from organiser.documents.page import Placed, Sheet
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.papers.options import PaperOptions
from organiser.papers.people import Sender
from organiser.text.dates import plain_date
from organiser.wording import phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What a paper is: its kind and title, when that takes place, who made it, all its texts.

    Each text comes after the name of its place; `name_parts` make the name of the file.
    """

    kind: str
    title: str
    sender: Sender
    texts: Iterable[tuple[str, str]]
    name_parts: tuple[str, ...]
    when: str = ""


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
        missing=missing_signs(imprint.texts),
    )


def finish_figures(pages: Sequence[Figure], imprint: Imprint, options: PaperOptions) -> Paper:
    """Return figures, each a page of its own size, as a paper."""
    facts = FileFacts(
        title=imprint.title,
        author=imprint.sender.name,
        subject=imprint.kind,
        language=options.language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
    return Paper(
        data=draw_figures(pages, facts),
        file_name=safe_file_name(imprint.name_parts, suffix=".pdf"),
        page_count=len(pages),
        missing=missing_signs(imprint.texts),
    )
