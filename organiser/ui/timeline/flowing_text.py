"""Text of an entry, painted: many of them stand on a page, and labels would take their time."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from organiser.ui import theme
from organiser.ui.labels import LINE_PERCENT
from organiser.ui.overriding import override
from organiser.ui.tokens import TypeSize

_LINE_SEPARATOR = "\u2028"
_NO_LIMIT = 1 << 30


class FlowingText(QWidget):
    """Plain text that wraps; it can be marked with the mouse, and shows some lines at most.

    Signals: `pressed()` when marking begins.
    """

    pressed = Signal()

    def __init__(
        self, text: str, *, name: str, size: TypeSize = "body", lines: int = 0, muted: bool = False
    ) -> None:
        """Show `text`, folded after so many lines; 0 shows all of it."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = text
        self._lines = lines or _NO_LIMIT
        self._muted = muted
        self._width = -1
        self._heights: dict[int, int] = {}
        self._marked = (0, 0)
        self._layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), theme.font(size))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._line_height = QFontMetrics(theme.font(size)).lineSpacing() * LINE_PERCENT // 100

    def text(self) -> str:
        """Return all of the text, also what is folded away."""
        return self._text

    def is_cut(self, width: int) -> bool:
        """Tell whether not all of the text is to be seen at this width."""
        self._flow(width)
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        seen = last.textStart() + last.textLength() if last.isValid() else 0
        return seen < len(self._layout.text().encode("utf-16-le")) // 2

    def marked_text(self) -> str:
        """Return what is marked, empty if nothing is."""
        begin, end = sorted(self._marked)
        units = self._layout.text().encode("utf-16-le")[2 * begin : 2 * end]
        return units.decode("utf-16-le", errors="ignore").replace(_LINE_SEPARATOR, "\n")

    def _flow(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        self._layout.beginLayout()
        for number in range(self._lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1))
            above = (self._line_height - line.height()) / 2
            line.setPosition(QPointF(0, number * self._line_height + above))
        self._layout.endLayout()

    def _place_of(self, point: QPoint) -> int:
        count = self._layout.lineCount()
        if not count:
            return 0
        line = self._layout.lineAt(min(max(point.y() // self._line_height, 0), count - 1))
        return line.xToCursor(point.x())

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._flow(width)
            self._heights[width] = self._layout.lineCount() * self._line_height
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self._line_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._flow(self.width())
        look = theme.tokens()
        painter = QPainter(self)
        painter.setPen(theme.colour(look.muted if self._muted else look.text))
        begin, end = sorted(self._marked)
        marks = []
        if begin < end:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = begin, end - begin
            shape = QTextCharFormat()
            shape.setBackground(theme.colour(look.primary))
            shape.setForeground(theme.colour(look.on_primary))
            mark.format = shape
            marks.append(mark)
        self._layout.draw(painter, QPointF(0, 0), marks, QRectF(event.rect()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            place = self._place_of(event.position().toPoint())
            self._marked = (place, place)
            self.update()
            self.pressed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._marked = (self._marked[0], self._place_of(event.position().toPoint()))
            self.update()
