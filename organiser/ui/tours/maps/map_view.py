"""The map of some stops as a widget; a click on a number leads to its stop."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from organiser.touring.maps.map_values import MapStop, Mark, TourMap
from organiser.touring.maps.tour_map import draw_map
from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.language import current_language
from organiser.ui.overriding import override
from organiser.ui.tours.maps.map_painting import measure_with, paint_map

_REACH = 10.0


class MapView(QWidget):
    """Shows stops over coasts and towns.

    Signals: `stop_chosen(int)` with the first stop of a number that was clicked.
    """

    stop_chosen = Signal(int)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(180)
        self._stops: tuple[MapStop, ...] = ()
        self._current: int | None = None
        self._drawn: tuple[object, TourMap | None] = (None, None)

    def set_stops(self, stops: Sequence[MapStop]) -> None:
        """Show these stops."""
        self._stops = tuple(stops)
        names = (f"{stop.number} {stop.name}" for stop in self._stops)
        self.setAccessibleName(self.tr("Map with: {stops}").format(stops=", ".join(names)))
        self.update()

    def set_current(self, stop_id: int | None) -> None:
        """Ring the number of a stop."""
        if stop_id != self._current:
            self._current = stop_id
            self.update()

    def drawn(self) -> TourMap | None:
        """Return the map at the size of the widget, nothing without stops; computed once."""
        key = (self._stops, self.size(), current_language(), theme.tokens())
        if self._drawn[0] != key:
            self._drawn = (
                key,
                draw_map(
                    self._stops,
                    size=(self.width(), self.height()),
                    reach=_REACH,
                    language=current_language(),
                    measure=measure_with(theme.font("small", bold=True), theme.font("tiny")),
                ),
            )
        return self._drawn[1]

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * 0.75)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.drawn()
        if shown is None:
            return
        with QPainter(self) as painter:
            paint_map(
                painter,
                shown,
                theme.tokens(),
                stop_font=theme.font("small", bold=True),
                town_font=theme.font("tiny"),
                current=self._current,
            )

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._mark_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark and event.button() is Qt.MouseButton.LeftButton:
            self.stop_chosen.emit(mark.stop_ids[0])

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            names = [
                f"{stop.number}  {stop.name}"
                for stop in self._stops
                if mark and stop.stop_id in mark.stop_ids
            ]
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(names)), self)
            return True
        return super().event(event)

    def _mark_at(self, place: QPointF) -> Mark | None:
        shown = self.drawn()
        for mark in reversed(shown.marks if shown else ()):
            inside = abs(place.x() - mark.x) <= mark.half_width
            if inside and abs(place.y() - mark.y) <= _REACH:
                return mark
        return None
