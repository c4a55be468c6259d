"""Pages of a PDF as pictures, drawn by pdfium: what is seen is what the file holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class RenderedSize:
    """How large a page is, in points of 1/72 inch."""

    width: float
    height: float


class PdfPages:
    """An opened PDF; used on the window's thread only, for pdfium knows no others."""

    def __init__(self, data: bytes) -> None:
        """Open a PDF from its bytes."""
        # Heavy, and needed by nobody who prints nothing.
        import pypdfium2

        self._document = pypdfium2.PdfDocument(data)
        self.sizes = tuple(
            RenderedSize(*self._document.get_page_size(number))
            for number in range(len(self._document))
        )

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self.sizes)

    def size_at(self, number: int, dots_per_inch: float) -> QSizeF:
        """Return the size of a page, counted from 0, in dots."""
        scale = dots_per_inch / POINTS_PER_INCH
        size = self.sizes[number]
        return QSizeF(size.width * scale, size.height * scale)

    def render(self, number: int, dots_per_inch: float) -> QImage:
        """Return a page, counted from 0, as a picture."""
        page = self._document[number]
        bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        bitmap.close()
        page.close()
        return image

    @contextmanager
    def text_page(self, number: int) -> Iterator[Any]:
        """Lend pdfium's text of a page, counted from 0, with the place of each of its signs."""
        page = self._document[number]
        text = page.get_textpage()
        try:
            yield text
        finally:
            text.close()
            page.close()

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()
