"""A radio button whose text may take several lines."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.tokens import RADIUS_CONTROL, SPACE_S, SPACE_XS

_RING = 16
_DOT = 8
_MOST_LINES = 5
_INDENT = _RING + 2 * SPACE_S
_USUAL_WIDTH = 300
_LINE_HEIGHT = 20
_TOP = SPACE_XS


class ValueRadio(QRadioButton):
    """One side's value of a field; a long one is cut after some lines and whole in the tooltip."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setToolTip(plain_tip(text))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")))
        wanted = min(widest + _INDENT + 2 * SPACE_XS, _USUAL_WIDTH)
        return QSize(wanted, self.heightForWidth(wanted))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_INDENT + _RING, _LINE_HEIGHT + 2 * _TOP)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * _LINE_HEIGHT + 2 * _TOP

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(look.selection if self.isChecked() else look.hover))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(look.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(outline, RADIUS_CONTROL, RADIUS_CONTROL)
        self._paint_ring(painter)
        painter.setPen(theme.colour(look.text if self.isEnabled() else look.faint))
        line = QRect(_INDENT, _TOP, self.width() - _INDENT, _LINE_HEIGHT)
        for text in self._lines(self.width()):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
            line.translate(0, _LINE_HEIGHT)

    def _lines(self, width: int) -> list[str]:
        """Return the text as it is broken at a width; the last line says when there is more."""
        room = max(1, width - _INDENT - SPACE_XS)
        lines = [
            line for part in self.text().split("\n") for line in _broken(part, self.font(), room)
        ]
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1][:-1]}…"]
        return lines

    def _paint_ring(self, painter: QPainter) -> None:
        look = theme.tokens()
        top = _TOP + (_LINE_HEIGHT - _RING) / 2
        ring = QRectF(SPACE_S + 0.5, top + 0.5, _RING - 1, _RING - 1)
        chosen = self.isChecked()
        painter.setPen(QPen(theme.colour(look.primary if chosen else look.line_strong), 1.5))
        painter.setBrush(theme.colour(look.field))
        painter.drawEllipse(ring)
        if chosen:
            dot = QRectF(0, 0, _DOT, _DOT)
            dot.moveCenter(ring.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(look.primary))
            painter.drawEllipse(dot)


def _broken(text: str, face: QFont, width: int) -> list[str]:
    """Return a paragraph in lines of a width."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines or [""]
