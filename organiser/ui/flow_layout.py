"""A layout that fills lines from the left and wraps, for chips and small buttons."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_S, SPACE_XS


class FlowLayout(QLayout):
    """Places widgets one after the other and begins a new line where the width ends."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = SPACE_XS) -> None:
        super().__init__(parent)
        self._gap = gap
        # What stands well apart side by side would fall apart one below the other.
        self._line_gap = min(gap, SPACE_XS if gap > SPACE_S else SPACE_S)
        self._items: list[QLayoutItem] = []
        # Layouts around it ask again and again: what was counted holds until something changes.
        self._heights: dict[int, int] = {}
        self._hint = QSize()
        self.setContentsMargins(0, 0, 0, 0)

    def clear(self) -> None:
        """Take every widget out and delete it."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        self._hint = QSize()
        super().invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    @override
    def sizeHint(self) -> QSize:
        if not self._hint.isValid():
            widths = [item.sizeHint().width() for item in self._shown()]
            margins = self.contentsMargins()
            width = sum(widths) + self._gap * max(0, len(widths) - 1)
            width += margins.left() + margins.right()
            self._hint = QSize(width, self.heightForWidth(width))
        return QSize(self._hint)

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins: QMargins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        x, y, line_height = area.x(), area.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, line_height = area.x(), y + line_height + self._line_gap, 0
            width = min(size.width(), area.width())
            # What wraps itself needs more lines where it gets less width than it wants.
            height = item.heightForWidth(width) if item.hasHeightForWidth() else size.height()
            if place:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self._gap
            line_height = max(line_height, height)
        return y + line_height - rect.y() + margins.bottom()
