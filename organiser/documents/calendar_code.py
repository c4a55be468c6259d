"""The code at the end of an itinerary: read by a telephone, it puts the tour into its calendar."""

from datetime import date

from organiser.documents.body import SMALL, STRONG
from organiser.documents.figures import Figure, Moved, Shape, Words
from organiser.documents.page import Band, Sheet
from organiser.documents.qr import qr_figure
from organiser.documents.typesetting import Span, set_lines
from organiser.papers.tour_calendar import calendar_file
from organiser.touring.itinerary import Itinerary
from organiser.wording import phrase

#: As large as the camera of a telephone needs a square: 0.42 mm.
_SQUARE = 1.19
_GAP = 8.0


def calendar_band(
    itinerary: Itinerary, sheet: Sheet, *, printed_on: date, language: str
) -> Band | None:
    """Return the code with what it is good for beside it; nothing for a tour without dates."""
    file = calendar_file(itinerary, stamped_on=printed_on, language=language)
    if file is None:
        return None
    code = qr_figure(file.text, _SQUARE / sheet.scale)
    heading = phrase("Calendar for your telephone").in_language(language)
    how = phrase("Scan this code to add every day of the tour to your calendar.")
    if not file.has_days:
        how = phrase("Scan this code to add the tour to your calendar.")
    words = _words(heading, how.in_language(language), sheet.body_width - code.width - _GAP)
    moved = Moved(left=code.width + _GAP, top=code.height * 0.25, shapes=words)
    return Band(
        figure=Figure(width=sheet.body_width, height=code.height, shapes=(*code.shapes, moved)),
        above=6,
    )


def _words(heading: str, text: str, width: float) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    foot = 0.0
    for span in (Span(heading, STRONG), Span(text, SMALL)):
        for line in set_lines((span,), width):
            foot += line.leading
            shapes.append(Words(left=0.0, foot=foot, line=line))
    return tuple(shapes)
