"""What the papers of a tour share: the head of the first page, and the imprint of all."""

from organiser.documents.drawing import Furniture
from organiser.documents.page import A4, Band, Cell, Sheet
from organiser.documents.typesetting import QUIET, Span, Style, fitted
from organiser.papers.options import PaperOptions
from organiser.text.dates import plain_date
from organiser.touring.itinerary import Itinerary
from organiser.wording import phrase

_KIND = Style(size=9, leading=15, colour=QUIET)
_TITLE = Style(size=17, leading=24, bold=True)
_WHEN = Style(size=10, leading=14.5)
#: Longer titles than fit at this size take a second line.
_LEAST_TITLE = 13.0


def head(
    kind: str, title: str, when: str, *, sheet: Sheet = A4, further: tuple[Span, ...] = ()
) -> Band:
    """Return the head of a paper: what it is, of which tour, and when that takes place.

    `further` stands behind the dates.
    """
    title_style = fitted(title, _TITLE, width=sheet.body_width, least_size=_LEAST_TITLE)
    paragraphs = (
        (Span(kind, _KIND),),
        (Span(title, title_style),),
        (Span(when, _WHEN), *further),
    )
    return Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=paragraphs),))


def furniture_for_participants(
    itinerary: Itinerary, options: PaperOptions, *, kind: str, running: str
) -> Furniture:
    """Return what stands around every page that participants get, and the facts of the file."""
    language = options.language
    imprint = phrase(
        "{title} · for participants · as of {date} (revision {revision})",
        title="",
        date=plain_date(options.printed_on, language=language, era_dates=options.era_dates),
        revision=itinerary.revision,
    )
    return Furniture(
        title=itinerary.title,
        imprint=imprint.in_language(language),
        running=running,
        author=itinerary.organiser_name,
        subject=kind,
        language=language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
