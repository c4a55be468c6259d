"""The picture of ties on the screen: moved and zoomed, walked through by mouse and keyboard."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from organiser.services.relations.tie_webs import NodeId, NodeKind, Web, WebNode
from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.ties.layout import Spot, nearest_in
from organiser.ui.ties.web_painting import Picture, build_picture, paint_picture, screen_look

_ZOOM = 1.2
_LEAST, _MOST = 0.3, 3.0
#: Fitted to the window, names do not become larger than they are elsewhere.
_FITTED_MOST = 1.15
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class WebView(QWidget):
    """Shows a web. A click or Space makes a person the middle, a double click or Enter opens.

    Arrow keys go from point to point, Page Down and Page Up to each in turn; the wheel, + and -
    zoom, 0 shows all, dragging moves.

    Signals: `centre_requested(int)` with a person; `open_requested(object)` with the `NodeId`.
    """

    centre_requested = Signal(int)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("web_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(420, 300)
        self.picture: Picture | None = None
        self.marked: NodeId | None = None
        self._scale = 1.0
        self._offset = QPointF()
        self._is_fitted = True
        self._pressed: QPoint | None = None
        self._dragged = False
        # A double click begins with a single one, which must not turn the picture under it.
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._click.setInterval(QApplication.doubleClickInterval())
        self._click.timeout.connect(self._centre_marked)

    def show_web(self, web: Web) -> None:
        """Show a web around its middle, all of it."""
        self.picture = build_picture(web)
        self._mark(web.nodes[0])
        self.fit()

    def fit(self) -> None:
        """Show all of the picture."""
        if self.picture is None:
            return
        bounds = self.picture.bounds
        fitting = min(self.width() / bounds.width(), self.height() / bounds.height())
        self._scale = max(_LEAST, min(fitting, _FITTED_MOST))
        self._offset = QPointF(self.rect().center()) - bounds.center() * self._scale
        self._is_fitted = True
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Make the picture larger or smaller, with one place of the window staying where it is."""
        held = QPointF(self.rect().center()) if around is None else around
        scale = max(_LEAST, min(self._scale * factor, _MOST))
        self._offset = held - (held - self._offset) * (scale / self._scale)
        self._scale = scale
        self._is_fitted = False
        self.update()

    def place_of(self, node_id: NodeId) -> QPoint:
        """Return where the middle of a point is in the window."""
        if self.picture is None:
            return QPoint()
        return self._transform().map(self.picture.rects[node_id].center()).toPoint()

    def _transform(self) -> QTransform:
        return QTransform(self._scale, 0, 0, self._scale, self._offset.x(), self._offset.y())

    def _node_at(self, place: QPointF) -> WebNode | None:
        inverted, _can = self._transform().inverted()
        return self.picture.node_at(inverted.map(place)) if self.picture else None

    def _mark(self, node: WebNode) -> None:
        self.marked = node.node_id
        self.setAccessibleDescription(node.name)
        self.update()

    def _centre_marked(self) -> None:
        if self.marked is not None and self.marked[0] is NodeKind.PERSON:
            self.centre_requested.emit(self.marked[1])

    def _open_marked(self) -> None:
        if self.marked is not None:
            self.open_requested.emit(self.marked)

    def _step(self, direction: tuple[int, int]) -> None:
        if self.picture is None or self.marked is None:
            return
        spots = {
            key: Spot(rect.center().x(), rect.center().y())
            for key, rect in self.picture.rects.items()
        }
        found = nearest_in(spots, self.marked, direction)
        for node in self.picture.web.nodes:
            if node.node_id == found:
                self._go_to(node)

    def _turn_page(self, count: int) -> None:
        """Go to the next point or the one before: every one can be reached so."""
        if self.picture is None:
            return
        nodes = self.picture.web.nodes
        here = next(place for place, node in enumerate(nodes) if node.node_id == self.marked)
        self._go_to(nodes[(here + count) % len(nodes)])

    def _go_to(self, node: WebNode) -> None:
        self._mark(node)
        self._bring_in(node)

    def _bring_in(self, node: WebNode) -> None:
        """Move the picture until the point is seen."""
        place, room = self.place_of(node.node_id), self.rect().adjusted(60, 30, -60, -30)
        if not room.contains(place):
            self._offset += QPointF(room.center() - place)
            self._is_fitted = False
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        look = screen_look()
        painter.fillRect(self.rect(), theme.colour(look.ground))
        if self.picture is not None:
            painter.setTransform(self._transform())
            paint_picture(
                painter, self.picture, look, marked=self.marked if self.hasFocus() else None
            )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._click.stop()
        self._pressed, self._dragged = event.position().toPoint(), False
        node = self._node_at(event.position())
        if node is not None:
            self._mark(node)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            over = self._node_at(event.position()) is not None
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
            return
        moved = event.position().toPoint() - self._pressed
        if self._dragged or moved.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self._offset += QPointF(moved)
            self._pressed = event.position().toPoint()
            self._is_fitted = False
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and not self._dragged
        self._pressed = None
        if was_click and self._node_at(event.position()) is not None:
            self._click.start()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._click.stop()
        self._pressed = None
        node = self._node_at(event.position())
        if node is not None:
            self._mark(node)
            self._open_marked()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom(_ZOOM if turned > 0 else 1 / _ZOOM, event.position())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._step(_ARROWS[key])
        elif key in _PAGES:
            self._turn_page(_PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_marked()
        elif key == Qt.Key.Key_Space:
            self._centre_marked()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(_ZOOM if key == Qt.Key.Key_Plus else 1 / _ZOOM)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            node = self._node_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(node.name) if node else "", self)
            return True
        return super().event(event)
