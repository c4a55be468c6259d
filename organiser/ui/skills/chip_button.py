"""A chip that can be pressed."""

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, paint_chip
from organiser.ui.tokens import ToneName

#: Room around the chip for the line that shows the focus.
_EDGE = 2


class ChipButton(QAbstractButton):
    """A rounded label in one of the five tones that opens what it names."""

    def __init__(self, text: str, tone: ToneName, *, name: str, tip: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(tip))
        self._tone: ToneName = tone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tone(self) -> ToneName:
        """Return the tone it speaks in."""
        return self._tone

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self.text()).grownBy(self._margins())

    @override
    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        return QSize(min(size.width(), 80), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        inside = self.rect().marginsRemoved(self._margins())
        paint_chip(painter, inside, self.text(), self._tone)
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(theme.tokens().accent), 1))
            round_by = inside.height() / 2 + 1
            painter.drawRoundedRect(inside.adjusted(-1, -1, 0, 0), round_by, round_by)

    def _margins(self) -> QMargins:
        return QMargins(_EDGE, _EDGE, _EDGE, _EDGE)
