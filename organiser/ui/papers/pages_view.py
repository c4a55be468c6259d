"""Pages one below the other, as wide as the window or at a zoom of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from organiser.ui.overriding import override
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.sheets import USUAL_DOTS, Found, Sheets
from organiser.ui.tokens import SPACE_L

_LEAST, _MOST = 0.25, 4.0
_STEP = 1.2


class PagesView(QScrollArea):
    """Shows the pages of a PDF; Ctrl with the wheel, + or - changes the zoom, Ctrl+0 fits again.

    Signals: `zoom_changed(int)` with the percentage; `page_changed(int)` with the page that is
    seen, counted from 1.
    """

    zoom_changed = Signal(int)
    page_changed = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets = Sheets()
        self.setWidget(self._sheets)
        self._zoom = 1.0
        self._fits = True
        self._shows_whole = False
        self._page = 0
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell_page())

    def set_pages(self, pages: PdfPages) -> None:
        """Show another document; the zoom and, if it can be, the place stay."""
        place = self.verticalScrollBar().value()
        self._sheets.set_pages(pages)
        self._apply()
        self.verticalScrollBar().setValue(place)
        self._tell_page()

    def forget_pages(self) -> None:
        """Show nothing, so that the document may be closed."""
        self._sheets.forget_pages()

    def set_dimmed(self, *, dimmed: bool) -> None:
        """Show by a veil that another document is being made."""
        self._sheets.set_dimmed(dimmed=dimmed)

    def page(self) -> int:
        """Return the page that is seen, counted from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return self._sheets.page_at(middle) + 1

    def show_page(self, number: int) -> None:
        """Scroll to a page, counted from 1."""
        self.verticalScrollBar().setValue(self._sheets.rect_of(number - 1).top() - SPACE_L)

    def mark(self, found: Sequence[Found], current: Found | None = None) -> None:
        """Colour what was found and bring the current one into sight."""
        self._sheets.mark(found, current)
        if current is not None:
            place = self._sheets.place_of(current.spots[0]).center().toPoint()
            room = self.viewport().size() / 3
            self.ensureVisible(place.x(), place.y(), room.width(), room.height())

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
        self._fits, self._shows_whole = True, False
        self._apply()

    def fit_page(self) -> None:
        """Let the whole of the largest page be seen, and keep it so: for envelopes and cards."""
        self._fits, self._shows_whole = True, True
        self._apply()

    def _set_zoom(self, zoom: float) -> None:
        self._fits = False
        self._zoom = max(_LEAST, min(zoom, _MOST))
        self._apply()

    def _apply(self) -> None:
        if self._fits:
            self._zoom = max(_LEAST, min(self._fitting(), _MOST))
        self._sheets.set_dots(USUAL_DOTS * self._zoom)
        self.zoom_changed.emit(self.zoom_percent())

    def _fitting(self) -> float:
        widest, view = self._sheets.widest_at(USUAL_DOTS), self.viewport()
        if not widest:
            return 1.0
        across = (view.width() - 2 * SPACE_L) / widest
        if not self._shows_whole:
            return across
        return min(across, (view.height() - 2 * SPACE_L) / self._sheets.highest_at(USUAL_DOTS))

    def _tell_page(self) -> None:
        page = self.page()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

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

    def zoom_by_key(self, event: QKeyEvent) -> bool:
        """Change the zoom if the key is one of those that do; tell whether it was."""
        steps = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Semicolon: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit_width,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        step()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.zoom_by_key(event):
            super().keyPressEvent(event)
