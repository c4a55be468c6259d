"""Cells on sheets of labels and cards, each exactly where the sheet has it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from organiser.documents.figures import Area, Figure, Moved, Shape, Stroke
from organiser.documents.fitted_text import MM
from organiser.documents.page import A4
from organiser.papers.label_sheets import Box, SheetChoice

_HAIRLINE = 0.3
_CUT_COLOUR = "#AAB2B9"


def label_pages(
    cells: Sequence[tuple[Shape, ...]], choice: SheetChoice, *, outlines: bool = False
) -> Iterator[Figure]:
    """Yield the sheets; the shapes of a cell count from its corner. `outlines` are for cutting."""
    for placed in choice.sheets(len(cells)):
        shapes: list[Shape] = []
        for cell, number in placed.items():
            box = choice.box(cell)
            shapes.append(Moved(left=box.left * MM, top=box.top * MM, shapes=cells[number]))
            if outlines:
                shapes.extend(outline(box, _CUT_COLOUR))
        yield page_of(tuple(shapes))


def page_of(shapes: tuple[Shape, ...]) -> Figure:
    """Return an upright A4 page."""
    return Figure(width=A4.width, height=A4.height, shapes=shapes)


def outline(box: Box, colour: str, *, thickness: float = _HAIRLINE) -> Iterator[Stroke]:
    """Yield the four edges of a box given in millimetres."""
    left, top = box.left * MM, box.top * MM
    right, bottom = left + box.width * MM, top + box.height * MM
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    for start, end in pairwise(corners):
        yield Stroke(start, end, colour, thickness)


def filled(box: Box, colour: str) -> Area:
    """Return a box given in millimetres as a filled area."""
    left, top = box.left * MM, box.top * MM
    right, bottom = left + box.width * MM, top + box.height * MM
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Area(corners, colour, colour, 0)
