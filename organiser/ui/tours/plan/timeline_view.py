"""The timeline of one day: opened by click or Enter, put in order by dragging or by keys."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QWidget

from organiser.touring.lines import RowKind
from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tours.plan.timeline_delegate import TimelineDelegate
from organiser.ui.tours.plan.timeline_rows import RowKey, TimelineRow

_NOWHERE = -1
#: What a key does with the current stop, by the name of the deed.
DEED_KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_Plus: "longer",
    Qt.Key.Key_Equal: "longer",
    Qt.Key.Key_Minus: "shorter",
    Qt.Key.Key_F: "fix",
    Qt.Key.Key_L: "lock",
}
_PLAIN = Qt.KeyboardModifier.NoModifier
_SHIFTED = (_PLAIN, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)
_PILL_HEIGHT = 24


class TimelineView(QListView):
    """Shows `TimelineRow`s.

    Signals: `stop_opened(int)` and `leg_opened(int)` with the stop's id, of a leg that of the stop
    it leads to; `move_requested(int, int)` with a stop and its new place among the day's stops,
    from 1; `day_step_requested(int, int)` with a stop and -1 or 1; `deed_requested(str, int)` with
    one of `DEED_KEYS` or "copy", and a stop; `dropped_outside(int, QPoint)` with the global
    position; `menu_requested(int, QPoint)`; `dragged(int, int)` with a stop and the place it would
    take, and `dragged_outside(int, QPoint)`, before anything is dropped; `drag_ended()` when
    nothing more is dragged; `current_changed()`.
    """

    stop_opened = Signal(int)
    leg_opened = Signal(int)
    move_requested = Signal(int, int)
    day_step_requested = Signal(int, int)
    deed_requested = Signal(str, int)
    dropped_outside = Signal(int, QPoint)
    menu_requested = Signal(int, QPoint)
    dragged = Signal(int, int)
    dragged_outside = Signal(int, QPoint)
    drag_ended = Signal()
    current_changed = Signal()

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._delegate = TimelineDelegate(self)
        self.setItemDelegate(self._delegate)
        columns = [Column[TimelineRow](header="", text=_spoken, tip=lambda row: row.tip)]
        self._rows = RowsModel(columns, key=_key, heading=_is_waiting, parent=self)
        self.setModel(self._rows)
        self._pressed: TimelineRow | None = None
        self._pressed_at = QPoint()
        self._dropping_at = _NOWHERE
        self._told_place = 0
        self._pill = ""
        self.selectionModel().currentChanged.connect(self.current_changed)

    def set_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show these rows; the current one stays current if it is still there."""
        kept, scrolled = self._current_key(), self.verticalScrollBar().value()
        self._delegate.fit(rows)
        self._rows.set_rows(rows)
        self.scheduleDelayedItemsLayout()
        if kept is not None and self._current_key() != kept:
            self._make_current(kept)
        self.verticalScrollBar().setValue(scrolled)

    def show_preview(self, rows: tuple[TimelineRow, ...], words: str) -> None:
        """Show what a drop would mean: times in the rows, and in words where it would go."""
        self._rows.set_rows(rows)
        self._pill = words
        self.viewport().update()

    def rows(self) -> tuple[TimelineRow, ...]:
        """Return the rows that are shown."""
        return self._rows.rows()

    def stop_ids(self) -> list[int]:
        """Return the day's stops in order."""
        return [row.stop_id for row in self.rows() if row.kind is RowKind.STOP]

    def current_stop(self) -> int | None:
        """Return the stop of the current row, None without one or on a way."""
        row = self._rows.row_at(self.currentIndex().row())
        return row.stop_id if row is not None and row.kind is RowKind.STOP else None

    def select_stop(self, stop_id: int) -> bool:
        """Make a stop current and visible; tell whether it is of this day."""
        return self._make_current((RowKind.STOP.value, stop_id))

    def _make_current(self, key: RowKey | Hashable) -> bool:
        position = self._rows.position_of(key)
        if position < 0:
            return False
        index = self._rows.index(position, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def _current_key(self) -> Hashable:
        return self._rows.key_at(self.currentIndex().row())

    def _open(self, row: TimelineRow) -> None:
        signal = self.stop_opened if row.kind is RowKind.STOP else self.leg_opened
        signal.emit(row.stop_id)

    def _step(self, key: int, stop_id: int) -> bool:
        """Move a stop by an arrow key with Alt; tell whether the key means something."""
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.day_step_requested.emit(stop_id, 1 if key == Qt.Key.Key_Right else -1)
            return True
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        stop_ids = self.stop_ids()
        place = stop_ids.index(stop_id) + (1 if key == Qt.Key.Key_Down else -1)
        if 0 <= place < len(stop_ids):
            self.move_requested.emit(stop_id, place + 1)
        return True

    def _gap_at(self, y: int) -> int:
        """Return before which of the day's stops a drop at a height would go."""
        gap = 0
        for position, row in enumerate(self.rows()):
            middle = self.visualRect(self._rows.index(position, 0)).center().y()
            gap += row.kind is RowKind.STOP and y > middle
        return gap

    def _gap_y(self, gap: int) -> int:
        """Return the height of the line that shows where a drop would go."""
        places = [at for at, row in enumerate(self.rows()) if row.kind is RowKind.STOP]
        if gap < len(places):
            return self.visualRect(self._rows.index(places[gap], 0)).top()
        return self.visualRect(self._rows.index(places[-1], 0)).bottom()

    def _stop_dragging(self) -> None:
        self._pressed, self._dropping_at, self._told_place, self._pill = None, _NOWHERE, 0, ""
        self.viewport().unsetCursor()
        self.viewport().update()
        self.drag_ended.emit()

    def _drop(self, row: TimelineRow, event: QMouseEvent) -> None:
        if not self.viewport().rect().contains(event.position().toPoint()):
            self.dropped_outside.emit(row.stop_id, event.globalPosition().toPoint())
            return
        now = self.stop_ids().index(row.stop_id)
        place = self._place_at(event.position().toPoint().y(), now)
        if place != now + 1:
            self.move_requested.emit(row.stop_id, place)

    def _place_at(self, y: int, now: int) -> int:
        """Return the place, from 1, that the stop at an index would take at a height."""
        gap = self._gap_at(y)
        return gap if gap > now else gap + 1

    def _drag(self, row: TimelineRow, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        self._dropping_at = self._gap_at(here.y())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if not self.viewport().rect().contains(here):
            self._told_place = 0
            self.dragged_outside.emit(row.stop_id, event.globalPosition().toPoint())
        else:
            place = self._place_at(here.y(), self.stop_ids().index(row.stop_id))
            if place != self._told_place:
                self._told_place = place
                self.dragged.emit(row.stop_id, place)
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            row = self._rows.row_at(index.row())
            self._pressed = None if row is None or _is_waiting(row) else row
            self._pressed_at = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        far = (here - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed.kind is RowKind.STOP and (far or self._dropping_at != _NOWHERE):
            self._drag(self._pressed, event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, dragging = self._pressed, self._dropping_at != _NOWHERE
        if dragging:
            self._stop_dragging()
        self._pressed = None
        super().mouseReleaseEvent(event)
        if row is None:
            return
        if dragging:
            self._drop(row, event)
        elif self._rows.key_at(self.indexAt(event.position().toPoint()).row()) == row.key:
            self._open(row)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dropping_at != _NOWHERE:
            self._stop_dragging()
            return
        row = self._rows.row_at(self.currentIndex().row())
        if row is not None and self._obey(event, row):
            return
        super().keyPressEvent(event)

    def _obey(self, event: QKeyEvent, row: TimelineRow) -> bool:
        key, is_stop = event.key(), row.kind is RowKind.STOP
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(row)
            return True
        if not is_stop:
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return self._step(key, row.stop_id)
        with_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        deed = DEED_KEYS.get(Qt.Key(key)) if event.modifiers() in _SHIFTED else None
        if with_control and key == Qt.Key.Key_D:
            deed = "copy"
        if deed is not None:
            self.deed_requested.emit(deed, row.stop_id)
        return deed is not None

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index: QModelIndex = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self._rows.row_at(index.row())
        if row is None or row.kind is not RowKind.STOP:
            return
        self.setCurrentIndex(index)
        at = self.visualRect(index).center() if by_key else event.pos()
        self.menu_requested.emit(row.stop_id, self.viewport().mapToGlobal(at))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._dropping_at == _NOWHERE:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.colour(theme.tokens().accent), 3))
        y = self._gap_y(self._dropping_at)
        painter.drawLine(8, y, self.viewport().width() - 8, y)
        if self._pill:
            paint_pill(painter, self.viewport().rect(), y, self._pill)


def paint_pill(painter: QPainter, room: QRect, y: int, text: str) -> None:
    """Draw what a drop would mean at the right end of the line where it would go."""
    look = theme.tokens()
    painter.setFont(theme.font("small", bold=True))
    width = min(painter.fontMetrics().horizontalAdvance(text) + 28, room.width() - 32)
    top = max(room.top() + 4, min(y - _PILL_HEIGHT // 2, room.bottom() - _PILL_HEIGHT - 4))
    pill = QRect(room.right() - width - 16, top, width, _PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(look.accent))
    painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
    inside = pill.adjusted(12, 0, -12, 0)
    draw_line(painter, inside, text, theme.font("small", bold=True), look.on_primary)


def _spoken(row: TimelineRow) -> str:
    return row.spoken


def _key(row: TimelineRow) -> RowKey:
    return row.key


def _is_waiting(row: TimelineRow) -> bool:
    return row.kind is RowKind.WAIT
