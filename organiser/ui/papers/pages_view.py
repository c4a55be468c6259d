"""Pages one below the other, as wide as the window or at a zoom of one's own."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.tokens import SPACE_L

#: Pixels per inch at 100 %.
_USUAL_DOTS = 96
_LEAST, _MOST = 0.25, 4.0
_STEP = 1.2


class PagesView(QScrollArea):
    """Shows the pages of a PDF; Ctrl with the wheel, + or - changes the zoom, Ctrl+0 fits again.

    Signals: `zoom_changed(int)` with the percentage.
    """

    zoom_changed = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets = _Sheets()
        self.setWidget(self._sheets)
        self._zoom = 1.0
        self._fits = True

    def set_pages(self, pages: PdfPages) -> None:
        """Show another document; the zoom and, if it can be, the place stay."""
        place = self.verticalScrollBar().value()
        self._sheets.set_pages(pages)
        self._apply()
        self.verticalScrollBar().setValue(place)

    def forget_pages(self) -> None:
        """Show nothing, so that the document may be closed."""
        self._sheets.forget_pages()

    def zoom_percent(self) -> int:
        """Return the zoom, 100 for the size of the paper."""
        return round(self._zoom * 100)

    def fits_width(self) -> bool:
        """Tell whether the pages follow the width of the view."""
        return self._fits

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._set_zoom(self._zoom / _STEP)

    def fit_width(self) -> None:
        """Make the pages as wide as the view, and keep them so."""
        self._fits = True
        self._apply()

    def _set_zoom(self, zoom: float) -> None:
        self._fits = False
        self._zoom = max(_LEAST, min(zoom, _MOST))
        self._apply()

    def _apply(self) -> None:
        if self._fits:
            room = self.viewport().width() - 2 * SPACE_L
            widest = self._sheets.widest_at(_USUAL_DOTS)
            self._zoom = max(_LEAST, min(room / widest, _MOST)) if widest else 1.0
        self._sheets.set_dots(_USUAL_DOTS * self._zoom)
        self.zoom_changed.emit(self.zoom_percent())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self._apply()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step()
        else:
            super().keyPressEvent(event)


class _Sheets(QWidget):
    """The sheets themselves; only those that are seen are drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheets")
        self._pages: PdfPages | None = None
        self._dots: float = _USUAL_DOTS
        self._rects: list[QRect] = []
        self._drawn: dict[int, QPixmap] = {}

    def set_pages(self, pages: PdfPages) -> None:
        self._pages = pages
        self._drawn.clear()
        self._arrange()

    def forget_pages(self) -> None:
        self._pages = None
        self._drawn.clear()
        self._rects = []

    def set_dots(self, dots: float) -> None:
        if dots != self._dots:
            self._dots = dots
            self._drawn.clear()
        self._arrange()

    def widest_at(self, dots: float) -> float:
        if self._pages is None:
            return 0
        pages = self._pages
        return max((pages.size_at(number, dots).width() for number in range(len(pages))), default=0)

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
            ratio = self.devicePixelRatioF()
            picture = QPixmap.fromImage(self._pages.render(number, self._dots * ratio))
            picture.setDevicePixelRatio(ratio)
            self._drawn[number] = picture
        return self._drawn[number]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, rect in enumerate(self._rects):
            if rect.intersects(event.rect()):
                painter.drawPixmap(rect.topLeft(), self._picture(number))
                painter.setPen(theme.colour(theme.tokens().line_strong))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
