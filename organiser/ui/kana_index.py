"""The index at the edge of a list of names: あ か さ … A B C … #, a press away from any of them."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from organiser.text.initials import KANA_ROWS, REST
from organiser.ui import theme
from organiser.ui.overriding import override

WIDTH = 22
_LINE = 15
_TALLEST_LINE = 22


def shown_initials(places: Mapping[str, int], room: int) -> list[str]:
    """Return what an index of so many lines shows: all rows of kana, the letters there are, #.

    Where the lines do not suffice for all letters, every second or third stands for its neighbours.
    """
    letters = [name for name in places if name not in KANA_ROWS and name != REST]
    spare = max(1, room - len(KANA_ROWS) - 1)
    step = -(-len(letters) // spare)
    return [*KANA_ROWS, *letters[:: step or 1], *([REST] if REST in places else [])]


class KanaIndex(QWidget):
    """Initials one below the other; those nobody has are faint.

    A press, a drag or the arrow keys choose one. Signals: `chosen(int)` with the row of the list
    where the initial begins; `left()` when Escape, Left or Enter leads back into the list.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, *, name: str = "kana_index", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Index by reading"))
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._places: dict[str, int] = {}
        self._current = ""

    def set_places(self, places: Mapping[str, int]) -> None:
        """Show these initials, with the rows where each begins, in the order of the list."""
        self._places = dict(places)
        self._current = ""
        self.update()

    def places(self) -> Mapping[str, int]:
        """Return the initials there are, with the rows where they begin."""
        return self._places

    def follow(self, position: int) -> None:
        """Mark the initial that the row at a position belongs to."""
        reached = [name for name, begin in self._places.items() if begin <= position]
        self._mark(reached[-1] if reached and position >= 0 else "")

    def current(self) -> str:
        """Return the marked initial, empty without one."""
        return self._current

    def lines(self) -> list[tuple[str, QRect]]:
        """Return each initial with its place in the widget."""
        names = shown_initials(self._places, self.height() // _LINE)
        line = min(_TALLEST_LINE, self.height() / max(1, len(names)))
        top = (self.height() - line * len(names)) / 2
        return [
            (name, QRect(0, round(top + at * line), self.width(), round(line)))
            for at, name in enumerate(names)
        ]

    def _mark(self, name: str) -> None:
        if name != self._current:
            self._current = name
            self.update()

    def _choose(self, name: str) -> None:
        if name in self._places and name != self._current:
            self._mark(name)
            self.chosen.emit(self._places[name])

    def _name_at(self, point: QPoint) -> str:
        """Return the initial at a point; beside all of them the nearest."""
        lines = self.lines()
        return min(lines, key=lambda line: abs(line[1].center().y() - point.y()))[0]

    def _nearest(self, name: str) -> str:
        """Return the initial, or the next one somebody has where nobody has it."""
        order = [shown for shown, _place in self.lines()]
        later = order[order.index(name) :]
        return next((one for one in later if one in self._places), "")

    def _step(self, by: int) -> None:
        names = list(self._places)
        shown = names.index(self._current) if self._current in names else -1
        if names:
            self._choose(names[min(max(shown + by, 0), len(names) - 1)])

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, _LINE * len(KANA_ROWS))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._current = ""
            self._choose(self._nearest(self._name_at(event.position().toPoint())))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._nearest(self._name_at(event.position().toPoint())))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -len(self._places),
            Qt.Key.Key_End: len(self._places),
        }
        leaving = (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in leaving:
            self.left.emit()
        elif event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.text().upper() in self._places:
            self._choose(event.text().upper())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            name = self._name_at(event.pos())
            nobody = self.tr("Nobody under {initial}").format(initial=name)
            QToolTip.showText(event.globalPos(), "" if name in self._places else nobody, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        for name, place in self.lines():
            is_current = name == self._current
            painter.setFont(theme.font("tiny", bold=is_current))
            colour = look.accent if is_current else look.muted
            painter.setPen(theme.colour(colour if name in self._places else look.faint))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
        if self.hasFocus():
            painter.setPen(theme.colour(look.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
