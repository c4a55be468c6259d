"""Names on papers, with their readings small above them where that is chosen."""

from organiser.documents.typesetting import Span, Style
from organiser.papers.name_words import written_name
from organiser.papers.people import PaperName
from organiser.text.folding import fold
from organiser.vocabulary import NameOrder


def name_spans(name: PaperName, style: Style, *, with_furigana: bool) -> tuple[Span, ...]:
    """Return a name as its owner writes it; each part keeps its reading above it.

    A part in kana needs none. A name that may not be read has no spans.
    """
    if not with_furigana:
        written = written_name(name)
        return (Span(written, style),) if written else ()
    family = _span(name.family, name.family_reading, style)
    given = _span(name.given, name.given_reading, style)
    parts = (family, given) if name.order is NameOrder.FAMILY_FIRST else (given, family)
    spans: list[Span] = []
    for part in parts:
        if part.text:
            spans += [Span(" ", style), part] if spans else [part]
    return tuple(spans)


def _span(text: str, reading: str, style: Style) -> Span:
    text, reading = " ".join(text.split()), " ".join(reading.split())
    return Span(text, style, "" if fold(text) == fold(reading) else reading)
