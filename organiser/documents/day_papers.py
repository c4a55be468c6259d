"""What the papers carried around on the day of a tour share: what stands around their pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from organiser.documents.drawing import Furniture, draw
from organiser.documents.page import Placed, Sheet
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.text.dates import plain_date
from organiser.touring.lines import tour_dates
from organiser.wording import Phrase, phrase


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
