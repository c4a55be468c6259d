"""A number with the word for what it counts; pressed, it opens the people behind it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line, paint_dot
from organiser.ui.tokens import RADIUS_CONTROL, SPACE_S, ToneName

_HEIGHT = 50
_DOT = 14


class Figure(QAbstractButton):
    """Shows a number above its word, with a dot in a tone; nothing opens where it is zero."""

    def __init__(self, count: int, word: str, *, name: str, tone: ToneName | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(word)
        self.setAccessibleName(f"{word} {count}")
        self._count = str(count)
        self._tone = tone
        self.setEnabled(count > 0)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if count:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def count(self) -> str:
        """Return the number shown."""
        return self._count

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(theme.font("small")).horizontalAdvance(self.text())
        number = QFontMetrics(theme.font("large", bold=True)).horizontalAdvance(self._count)
        dot = _DOT if self._tone else 0
        return QSize(max(word + dot, number) + 2 * SPACE_S + 2, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, painter = theme.tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            line = QPen(theme.colour(look.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(line)
            painter.setBrush(theme.colour(look.hover))
            ground = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ground, RADIUS_CONTROL, RADIUS_CONTROL)
        number = look.text if self.isEnabled() else look.muted
        room = QRect(SPACE_S, 3, self.width() - SPACE_S, 27)
        draw_line(painter, room, self._count, theme.font("large", bold=True), number)
        left = SPACE_S
        if self._tone is not None:
            paint_dot(painter, QPoint(left + 4, 38), look.tone(self._tone).dot)
            left += _DOT
        word = QRect(left, 29, self.width() - left, 18)
        draw_line(painter, word, self.text(), theme.font("small"), look.muted)
