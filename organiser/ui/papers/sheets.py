"""The sheets of a paper as one tall widget: drawn where they are seen, with what was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.papers.rendering import POINTS_PER_INCH, PdfPages
from organiser.ui.tokens import LIGHT, SPACE_L

#: Pixels per inch at 100 %.
USUAL_DOTS = 96
#: A page is never drawn with more dots; beyond it is stretched, and nobody sees it.
_MOST_DOTS = 12_000_000
#: So many dots of pages are kept, four bytes each.
_KEPT_DOTS = 24_000_000
_VEIL = 150


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page counted from 0, in points from its upper left corner."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found in the text: its spots, more than one where it runs over a line's end."""

    spots: tuple[Spot, ...]


class Sheets(QWidget):
    """Draws the pages one below the other; only those that are seen are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheets")
        self._pages: PdfPages | None = None
        self._dots: float = USUAL_DOTS
        self._rects: list[QRect] = []
        self._drawn: dict[int, QPixmap] = {}
        self._found: Sequence[Found] = ()
        self._current: Found | None = None
        self._is_dimmed = False

    def set_pages(self, pages: PdfPages) -> None:
        """Show another document."""
        self._pages = pages
        self._drawn.clear()
        self.mark((), None)
        self._arrange()

    def forget_pages(self) -> None:
        """Show nothing, so that the document may be closed."""
        self._pages = None
        self._drawn.clear()
        self._rects = []

    def set_dots(self, dots: float) -> None:
        """Show the pages with so many pixels per inch."""
        if dots != self._dots:
            self._dots = dots
            self._drawn.clear()
        self._arrange()

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Draw a veil over the pages: what they show is no longer what was chosen."""
        self._is_dimmed = dimmed
        self.update()

    def mark(self, found: Sequence[Found], current: Found | None) -> None:
        """Colour what was found, the current one more strongly."""
        self._found, self._current = found, current
        self.update()

    def widest_at(self, dots: float) -> float:
        """Return how wide the widest page is at so many dots per inch."""
        if self._pages is None:
            return 0
        pages = self._pages
        return max((pages.size_at(number, dots).width() for number in range(len(pages))), default=0)

    def highest_at(self, dots: float) -> float:
        """Return how high the highest page is at so many dots per inch."""
        if self._pages is None:
            return 0
        pages = self._pages
        return max(
            (pages.size_at(number, dots).height() for number in range(len(pages))), default=0
        )

    def rect_of(self, number: int) -> QRect:
        """Return where a page stands, counted from 0; empty where there is none."""
        return self._rects[number] if 0 <= number < len(self._rects) else QRect()

    def place_of(self, spot: Spot) -> QRectF:
        """Return where a spot of a page stands in the widget."""
        scale = self._dots / POINTS_PER_INCH
        corner = self.rect_of(spot.page).topLeft()
        return QRectF(
            corner.x() + spot.left * scale,
            corner.y() + spot.top * scale,
            spot.width * scale,
            spot.height * scale,
        )

    def page_at(self, y: int) -> int:
        """Return the page that stands at a height, or the last one above it."""
        tops = [rect.top() - SPACE_L for rect in self._rects]
        return max(sum(top <= y for top in tops) - 1, 0)

    def _arrange(self) -> None:
        pages = self._pages
        if pages is None:
            return
        sizes = [pages.size_at(number, self._dots).toSize() for number in range(len(pages))]
        width = max((size.width() for size in sizes), default=0)
        top = SPACE_L
        self._rects = []
        for size in sizes:
            self._rects.append(QRect((width - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + SPACE_L
        self.resize(QSize(width, top))
        self.update()

    def _picture(self, number: int) -> QPixmap:
        if number not in self._drawn and self._pages is not None:
            size = self._rects[number].size() * self.devicePixelRatioF()
            share = min(1.0, (_MOST_DOTS / max(size.width() * size.height(), 1)) ** 0.5)
            dots = self._dots * self.devicePixelRatioF() * share
            self._make_room(number)
            self._drawn[number] = QPixmap.fromImage(self._pages.render(number, dots))
        return self._drawn[number]

    def _make_room(self, number: int) -> None:
        """Let go of the pictures that are furthest away where they are too many."""
        kept = sorted(self._drawn, key=lambda other: abs(other - number))
        room = _KEPT_DOTS
        for other in kept:
            picture = self._drawn[other]
            room -= picture.width() * picture.height()
            if room < 0:
                del self._drawn[other]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, rect in enumerate(self._rects):
            if rect.intersects(event.rect()):
                picture = self._picture(number)
                is_stretched = picture.size() != rect.size() * self.devicePixelRatioF()
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=is_stretched)
                painter.drawPixmap(rect, picture)
                painter.setPen(theme.colour(theme.tokens().line_strong))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
        self._paint_found(painter, event.rect())
        if self._is_dimmed:
            veil = theme.colour(theme.tokens().paper)
            veil.setAlpha(_VEIL)
            painter.fillRect(event.rect(), veil)

    def _paint_found(self, painter: QPainter, seen: QRect) -> None:
        # Paper is white in every scheme, and the letters must be read through the colour.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for found in self._found:
            tone = LIGHT.caution
            colour = theme.colour(tone.line if found is self._current else tone.ground)
            for spot in found.spots:
                place = self.place_of(spot).adjusted(-2, -2, 2, 2)
                if place.intersects(QRectF(seen)):
                    painter.fillRect(place, colour)
                    if found is self._current:
                        painter.setPen(theme.colour(tone.text))
                        painter.drawRect(place)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(Qt.PenStyle.NoPen)
