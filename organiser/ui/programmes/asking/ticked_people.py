"""A list of people to be ticked: Space or a click on the box ticks, Enter takes the ticked ones."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.overriding import override
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonLine, PersonRowDelegate
from organiser.ui.row_views import RowsView

_BOX = 16
_BOX_LEFT = 14
#: So far from the left a click is meant for the box.
_BOX_ROOM = 36


class TickedPeople(RowsView):
    """Shows people with a box each; keeps who is ticked whatever is shown.

    Signals: `ticks_changed()` when somebody is ticked or unticked; `all_requested()` when the keys
    for choosing everything are pressed.
    """

    ticks_changed = Signal()
    all_requested = Signal()

    def __init__(self, *, name: str, may_tick: Callable[[int], bool]) -> None:
        """Begin with nobody ticked; `may_tick` says of a person whether they can be."""
        super().__init__(name=name, row_height=PERSON_ROW_HEIGHT)
        self._may_tick = may_tick
        self._ticked: dict[int, None] = {}
        self.setItemDelegate(_TickedDelegate(self, self.is_ticked, may_tick))

    def ticked(self) -> tuple[int, ...]:
        """Return who is ticked, in the order of ticking."""
        return tuple(self._ticked)

    def is_ticked(self, person_id: int) -> bool:
        """Tell whether somebody is ticked."""
        return person_id in self._ticked

    def toggle(self, person_id: int) -> None:
        """Tick somebody, or take the tick away."""
        if person_id in self._ticked:
            del self._ticked[person_id]
        elif self._may_tick(person_id):
            self._ticked[person_id] = None
        self._show_ticks()

    def tick(self, person_ids: Iterable[int]) -> None:
        """Tick all of these who can be."""
        self._ticked.update(dict.fromkeys(filter(self._may_tick, person_ids)))
        self._show_ticks()

    def untick_all(self) -> None:
        """Take all ticks away."""
        self._ticked.clear()
        self._show_ticks()

    def _show_ticks(self) -> None:
        self.viewport().update()
        self.ticks_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key()
        if event.key() == Qt.Key.Key_Space and isinstance(key, int):
            self.toggle(key)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_requested.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        key = self._shown_model().key_at(index.row()) if index.isValid() else None
        if isinstance(key, int) and event.position().x() < _BOX_ROOM:
            self.toggle(key)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < _BOX_ROOM:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)


class _TickedDelegate(PersonRowDelegate):
    """Paints a box before each person."""

    def __init__(
        self, parent: QObject, is_ticked: Callable[[int], bool], may_tick: Callable[[int], bool]
    ) -> None:
        super().__init__(parent, trailing="chip")
        self._is_ticked = is_ticked
        self._may_tick = may_tick

    @override
    def _paint_line(self, painter: QPainter, rect: QRect, line: PersonLine) -> None:
        top = rect.top() + (rect.height() - _BOX) // 2
        if self._may_tick(line.person_id):
            box = QRect(rect.left() + _BOX_LEFT, top, _BOX, _BOX)
            _paint_box(painter, box, ticked=self._is_ticked(line.person_id))
        super()._paint_line(painter, rect.adjusted(_BOX_ROOM - 8, 0, 0, 0), line)


def _paint_box(painter: QPainter, box: QRect, *, ticked: bool) -> None:
    look = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(look.primary if ticked else look.line_strong), 1))
    painter.setBrush(theme.colour(look.primary if ticked else look.field))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.restore()
    if ticked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", look.on_primary)
