"""An attached file as a link: a press opens it, its arrow offers what else can be done."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from organiser.services.relations.timeline_values import AttachmentLine
from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.labels import plain_tip
from organiser.ui.links import Link
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line

_ICON = 14
_GAP = 4
_ARROW_WIDTH = 18
_MENU_KEYS = (Qt.Key.Key_Menu, Qt.Key.Key_Down)

#: What the menu offers: its text, and what happens with the file.
Choices = list[tuple[str, Callable[[AttachmentLine], object]]]


class FileLink(Link):
    """Names an attached file; `choices` are what can be done with it, the usual one first."""

    def __init__(self, file: AttachmentLine, choices: Choices) -> None:
        super().__init__(file.file_name, name=f"attachment_{file.attachment_id}")
        self._file = file
        self._choices = choices
        self.setAcceptDrops(False)
        self.clicked.connect(lambda: choices[0][1](file))

    def offer(self) -> QMenu:
        """Show the menu of what can be done with the file, and return it."""
        menu = QMenu(self)
        menu.setObjectName("attachment_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in self._choices:
            menu.addAction(text).triggered.connect(lambda _checked, act=act: act(self._file))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        return menu

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_ICON + _GAP + _ARROW_WIDTH, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        is_marked = self.hasFocus() or self.underMouse()
        colour = look.accent if is_marked else look.text
        painter = QPainter(self)
        top = (self.height() - _ICON) // 2
        paint_icon(painter, QRect(0, top, _ICON, _ICON), "paperclip", look.muted)
        left = _ICON + _GAP
        room = QRect(left, 0, self.width() - left - _ARROW_WIDTH, self.height())
        used = draw_line(painter, room, self.text(), self.font(), colour)
        arrow = QRect(left + used + 3, top + 1, _ICON - 2, _ICON - 2)
        paint_icon(painter, arrow, "chevron-down", colour if is_marked else look.muted)
        if is_marked:
            line = QRect(left, self.height() - 3, used, 1)
            painter.fillRect(line, theme.colour(look.accent))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_arrow = event.position().x() >= self.width() - _ARROW_WIDTH
        if on_arrow and event.button() is Qt.MouseButton.LeftButton:
            self.offer()
            return
        super().mousePressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.offer()
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MENU_KEYS:
            self.offer()
            return
        super().keyPressEvent(event)


def size_tip(file: AttachmentLine) -> str:
    """Return a file's name and size for a tooltip."""
    size = QLocale().formattedDataSize(file.size_bytes)
    return plain_tip(f"{file.file_name}\n{size}")
