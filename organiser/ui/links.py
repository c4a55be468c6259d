"""Small buttons that look like text and lead to what they name."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from organiser.ui import theme
from organiser.ui.labels import ElidedLabel, plain_tip
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.tokens import SPACE_S


class Link(QAbstractButton):
    """A name that can be pressed; it turns blue under the mouse and on focus, and ends in … ."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.lineSpacing() + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        return QSize(min(size.width(), 60), size.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self.text()) if is_cut else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        is_marked = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        colour = look.accent if is_marked else look.text
        used = draw_line(painter, self.rect(), self.text(), self.font(), colour)
        if is_marked:
            line = QRect(0, self.height() - 3, used, 1)
            painter.fillRect(line, theme.colour(look.accent))


def link(text: str, follow: Callable[[int], object], key: int, *, name: str) -> Link:
    """Return a link that calls `follow` with `key`; its object name is `name` and the key."""
    made = Link(text, name=f"{name}_{key}")
    made.clicked.connect(lambda: follow(key))
    return made


def link_line(made: QWidget, told: str = "", *, after: QWidget | None = None) -> QHBoxLayout:
    """Return a link with a chip behind it, if there is one, and then a muted word."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_S)
    line.addWidget(made)
    if after is not None:
        line.addWidget(after)
    line.addWidget(ElidedLabel(told, "small"), 1)
    return line
