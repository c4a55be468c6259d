"""What the papers carried around on the day of a tour share: type, headings, furniture, marks."""

from collections.abc import Iterable
from dataclasses import dataclass

from organiser.documents.drawing import Furniture, draw
from organiser.documents.page import Band, Cell, Placed, Rule, Sheet
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.documents.typesetting import QUIET, TEAL, Span, Style
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.text.dates import plain_date
from organiser.touring.lines import tour_dates
from organiser.wording import Phrase, phrase

KIND = Style(size=9, leading=15, colour=QUIET)
TITLE = Style(size=17, leading=23, bold=True)
BODY = Style(size=10, leading=14.5)
STRONG = Style(size=10, leading=14.5, bold=True)
SMALL = Style(size=9, leading=13, colour=QUIET)
HEADING = Style(size=12, leading=17, bold=True)

HEADING_RULE = Rule(TEAL, 1.5)
HAIRLINE = Rule("#D3D9DE", 0.5)
INSET = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPaper:
    """A paper before it is drawn: what it is, of which tour, and perhaps of which part of that."""

    kind: Phrase
    material: TourMaterial
    texts: Iterable[tuple[str, str]]
    part: str = ""


def build_paper(
    pages: tuple[tuple[Placed, ...], ...], sheet: Sheet, paper: DayPaper, options: PaperOptions
) -> Paper:
    """Return pages that were laid out on a sheet as a paper."""
    language, itinerary = options.language, paper.material.itinerary
    said = paper.kind.in_language(language)
    as_of = plain_date(options.printed_on, language=language, era_dates=options.era_dates)
    revision = itinerary.revision
    imprint = phrase(
        "{title} · {kind} · as of {date} (revision {revision})",
        title="",
        kind=said,
        date=as_of,
        revision=revision,
    )
    furniture = Furniture(
        title=itinerary.title,
        imprint=imprint.in_language(language),
        running=" · ".join(filter(None, (said, paper.part))),
        author=itinerary.organiser_name,
        subject=said,
        language=language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
    dates = tour_dates(itinerary)
    first = dates[0].isoformat() if dates else ""
    edition = phrase("revision {revision}", revision=revision).in_language(language)
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=safe_file_name(
            (said, paper.part, itinerary.title, first, edition), suffix=".pdf"
        ),
        page_count=len(pages),
        missing=missing_signs(paper.texts),
    )


def spread(text: str, style: Style, sheet: Sheet, *, above: float = 0.0) -> Band:
    """Return text over the whole width."""
    cell = Cell(left=0, width=sheet.body_width, paragraphs=((Span(text, style),),))
    return Band(cells=(cell,), above=above)


def heading(text: str, further: str, sheet: Sheet, *, bookmark: str = "") -> Band:
    """Return a heading, with what stands beside it, and its rule."""
    spans = (Span(text, HEADING), Span(f"  {further}" if further else "", BODY))
    cell = Cell(left=0, width=sheet.body_width, paragraphs=(spans,))
    return Band(cells=(cell,), below=3, rule=HEADING_RULE, bookmark=bookmark)
