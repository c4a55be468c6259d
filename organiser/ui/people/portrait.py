"""The circle with somebody's picture."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap

from organiser.ui.overriding import override
from organiser.ui.pieces import Avatar


class Portrait(Avatar):
    """The circle with a person's picture, or the first sign of their name without one."""

    def __init__(self, *, size: int) -> None:
        super().__init__(size=size)
        self._picture = QPixmap()

    def show_person(self, name: str, photo: bytes | None) -> None:
        """Stand for somebody; a picture that cannot be drawn is no picture."""
        self.set_name(name)
        self.setAccessibleName(name)
        self._picture = QPixmap()
        if photo:
            self._picture.loadFromData(photo)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(self.rect())
        painter.setClipPath(circle)
        side = min(self._picture.width(), self._picture.height())
        left, top = (self._picture.width() - side) // 2, (self._picture.height() - side) // 2
        painter.drawPixmap(self.rect(), self._picture, QRect(left, top, side, side))
