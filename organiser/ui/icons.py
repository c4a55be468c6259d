"""Icons: Lucide drawings in the colours of the moment, sharp at every screen factor."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from organiser import paths
from organiser.ui import theme
from organiser.ui.overriding import override

IconRole = Literal[
    "text", "muted", "accent", "side", "on_primary", "info", "positive", "caution", "stop"
]


def icon(name: str, role: IconRole = "text") -> QIcon:
    """Return an icon that follows the theme by itself; an unknown name raises FileNotFoundError."""
    _drawing(name)
    return QIcon(_LucideEngine(name, role))


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: str) -> None:
    """Draw an icon in a token's colour, as item delegates and own widgets need it."""
    # Not `device()`: finding out what it is builds Python types for some 15 ms at the first paint.
    ratio = painter.deviceTransform().m11()
    painter.drawPixmap(rect, _pixmap(name, colour, _device_size(rect.size(), ratio)))


def _device_size(size: QSize, ratio: float) -> tuple[int, int]:
    return round(size.width() * ratio), round(size.height() * ratio)


@cache
def _drawing(name: str) -> str:
    return paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, colour: str, size: tuple[int, int]) -> QPixmap:
    """Return the drawing in one colour at a size in device pixels; few of each ever exist."""
    pixmap = QPixmap(*size)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(_drawing(name).replace("currentColor", colour).encode())
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, *size))
    painter.end()
    return pixmap


def _colour(role: IconRole, mode: QIcon.Mode) -> str:
    look = theme.tokens()
    if mode is QIcon.Mode.Disabled:
        return look.faint
    colours: dict[IconRole, str] = {
        "text": look.text,
        "muted": look.muted,
        "accent": look.accent,
        "side": look.side_text,
        "on_primary": look.on_primary,
        "info": look.info.text,
        "positive": look.positive.dot,
        "caution": look.caution.dot,
        "stop": look.stop.dot,
    }
    return colours[role]


_CLONES: list[QIconEngine] = []


class _LucideEngine(QIconEngine):
    """Draws one icon in the colour its role has at the moment of painting."""

    def __init__(self, name: str, role: IconRole) -> None:
        super().__init__()
        self._name = name
        self._role: IconRole = role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = self._colour_for(mode, state)
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint_icon(painter, square, self._name, colour)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(round(size.width() * scale), round(size.height() * scale))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        # WORKAROUND PySide6 6.11: the returned object is not handed over to Qt; without a
        # reference of our own it is freed while Qt still draws with it.
        copy = _LucideEngine(self._name, self._role)
        _CLONES.append(copy)
        return copy

    @override
    def key(self) -> str:
        return f"lucide:{self._name}:{self._role}"

    @override
    def iconName(self) -> str:
        return self._name

    @override
    def isNull(self) -> bool:
        return False

    def _colour_for(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if state is QIcon.State.On and mode is not QIcon.Mode.Disabled and self._role == "text":
            # A text icon that is switched on stands on the primary colour.
            return theme.tokens().on_primary
        return _colour(self._role, mode)
