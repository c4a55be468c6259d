"""Labelled texts above and below the days of a tour."""

from collections.abc import Iterator

from organiser.documents.body import BODY, STRONG
from organiser.documents.change_marks import ChangeMarks
from organiser.documents.page import Band, Cell, Sheet
from organiser.documents.typesetting import Span, text_width
from organiser.papers.fact_lines import PaperFact

_INSET = 11.0
_GAP = 14.0
#: Labels take this share of the width at most, and wrap beyond.
_MOST_LABEL = 0.34


def fact_groups(
    facts: tuple[PaperFact, ...], sheet: Sheet, marks: ChangeMarks, *, inset: float = _INSET
) -> Iterator[tuple[Band, ...]]:
    """Yield a group for each fact, labels under labels and texts under texts."""
    widest = max(text_width(fact.label, STRONG) for fact in facts) + 1
    label_width = min(widest, sheet.body_width * _MOST_LABEL)
    left = inset + label_width + _GAP
    edge = 9.0 if inset else 5.0
    last = len(facts) - 1
    for place, fact in enumerate(facts):
        label = (Span(fact.label, STRONG),)
        text = (Span(fact.text, BODY), *marks.tag(fact.key))
        yield (
            Band(
                cells=(
                    Cell(left=inset, width=label_width, paragraphs=(label,)),
                    Cell(left=left, width=sheet.body_width - left - inset, paragraphs=(text,)),
                ),
                above=edge if place == 0 else 1.0,
                below=edge if place == last and inset else 1.0,
                marked=fact.key in marks.keys,
            ),
        )
