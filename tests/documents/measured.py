"""Measuring in a PDF: where its shapes and texts are, in millimetres from the upper left corner."""

from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

from organiser.documents.paper import Paper

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Measured:
    """A shape or a text object as it lies on its page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def shapes_of(paper: Paper) -> list[Measured]:
    return _objects(paper, raw.FPDF_PAGEOBJ_PATH)


def texts_of(paper: Paper) -> list[Measured]:
    return _objects(paper, raw.FPDF_PAGEOBJ_TEXT)


def page_size(paper: Paper, number: int = 0) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(paper.data)
    width, height = document.get_page_size(number)
    document.close()
    return width / MM, height / MM


def glyphs_of(paper: Paper, number: int = 0) -> list[tuple[str, float, float]]:
    """Return each sign of a page with the middle of its square, in reading order."""
    document = pypdfium2.PdfDocument(paper.data)
    page = document[number]
    text, height = page.get_textpage(), page.get_height()
    found = []
    for place in range(text.count_chars()):
        sign = text.get_text_range(place, 1)
        if sign.strip():
            left, bottom, right, top = text.get_charbox(place, loose=True)
            middle = (left + right) / 2 / MM, (height - (top + bottom) / 2) / MM
            found.append((sign, *middle))
    text.close()
    document.close()
    return found


def _objects(paper: Paper, kind: int) -> list[Measured]:
    document = pypdfium2.PdfDocument(paper.data)
    found = []
    for number in range(len(document)):
        page = document[number]
        height = page.get_height()
        for one in page.get_objects(filter=[kind]):
            left, bottom, right, top = one.get_bounds()
            edges = (left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)
            found.append(Measured(number, *edges))
        page.close()
    document.close()
    return found
