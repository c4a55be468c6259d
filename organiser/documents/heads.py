"""What the papers of a tour share: the head of the first page, and the imprint of all."""

from datetime import date

from organiser.documents.page import A4, Band, Cell
from organiser.documents.typesetting import QUIET, Span, Style
from organiser.text.dates import plain_date
from organiser.touring.itinerary import Itinerary
from organiser.wording import phrase

_KIND = Style(size=9, leading=15, colour=QUIET)
_TITLE = Style(size=17, leading=24, bold=True)
_WHEN = Style(size=10, leading=14.5)


def head(kind: str, title: str, when: str) -> Band:
    """Return the head of a paper: what it is, of which tour, and when that takes place."""
    spans = ((kind, _KIND), (title, _TITLE), (when, _WHEN))
    paragraphs = tuple((Span(text, style),) for text, style in spans)
    return Band(cells=(Cell(left=0, width=A4.body_width, paragraphs=paragraphs),))


def imprint_for_participants(
    itinerary: Itinerary, *, language: str, era_dates: bool, printed_on: date
) -> str:
    """Return what stands at the foot of every page that participants get."""
    imprint = phrase(
        "{title} · for participants · as of {date} (revision {revision})",
        title="",
        date=plain_date(printed_on, language=language, era_dates=era_dates),
        revision=itinerary.revision,
    )
    return imprint.in_language(language)
