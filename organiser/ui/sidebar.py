"""The side bar: the rooms of the house in groups, and a line about the state of the book."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line, paint_dot
from organiser.ui.tokens import RADIUS_CONTROL, SPACE_S, SPACE_XS, WIDTH_SIDE_BAR, ToneName

_ROW_HEIGHT = 35
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEntry:
    """One room: its name for the program, its name for people, its icon, its group."""

    room: str
    label: str
    icon_name: str
    group: int = 0


class SideBar(QFrame):
    """Lets the organiser go from room to room by mouse, arrow keys and Ctrl+1 to Ctrl+9.

    Signals: `room_requested(str)` with the room's name.
    """

    room_requested = Signal(str)

    def __init__(
        self, entries: Sequence[SideEntry], *, product: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setProperty("surface", "side")
        self.setFixedWidth(WIDTH_SIDE_BAR)
        self._buttons: dict[str, _RoomButton] = {}
        self._is_walked = False
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 18, 11, 16)
        column.setSpacing(2)
        name_label = text_label(product, "product", name="product_label")
        name_label.setContentsMargins(10, 0, 10, 12)
        column.addWidget(name_label)
        self._add_entries(column, entries)
        column.addStretch(1)
        self._foot = _StatusLine()
        column.addWidget(self._foot)

    def set_current(self, room: str) -> None:
        """Mark a room as the one we are in; nothing is announced."""
        self._buttons[room].setChecked(True)

    def current(self) -> str:
        """Return the room we are in, empty before the first one."""
        return next((room for room, made in self._buttons.items() if made.isChecked()), "")

    def is_walked(self) -> bool:
        """Tell whether the arrow keys lead from room to room just now, and want to go on."""
        return self._is_walked

    def set_count(self, room: str, count: int | None) -> None:
        """Show a number at the right of a room, or none."""
        self._buttons[room].set_count(count)

    def set_status(self, text: str, tone: ToneName = "positive") -> None:
        """Say at the foot how the book is doing: saved, last backup, key."""
        self._foot.set_status(text, tone)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        rooms = list(self._buttons)
        if step is None or not rooms:
            super().keyPressEvent(event)
            return
        place = rooms.index(self.current()) + step if self.current() else 0
        self._is_walked = True
        self._go(rooms[max(0, min(place, len(rooms) - 1))])
        self._is_walked = False

    def _add_entries(self, column: QVBoxLayout, entries: Sequence[SideEntry]) -> None:
        for place, entry in enumerate(entries):
            made = _RoomButton(entry)
            made.clicked.connect(lambda _checked=False, room=entry.room: self._go(room))
            self._group.addButton(made)
            self._buttons[entry.room] = made
            column.addWidget(made)
            if place < 9:
                shortcut = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
                shortcut.activated.connect(lambda room=entry.room: self._go(room))
                hint = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
                made.setToolTip(f"{entry.label} ({hint})")
        gaps = [place for place, pair in enumerate(pairwise(entries)) if _parted(*pair)]
        for place in reversed(gaps):
            # The product's name stands above the first entry.
            column.insertSpacing(place + 2, SPACE_S)

    def _go(self, room: str) -> None:
        chosen = self._buttons[room]
        chosen.setChecked(True)
        if self._is_walked:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
        self.room_requested.emit(room)


def _parted(before: SideEntry, after: SideEntry) -> bool:
    return before.group != after.group


class _RoomButton(QAbstractButton):
    """One room: icon, name, number; a filled block when it is the current one."""

    def __init__(self, entry: SideEntry) -> None:
        super().__init__()
        self._entry = entry
        self._count: int | None = None
        self._ringed = False
        self.setObjectName(f"room_{entry.room}")
        self.setText(entry.label)
        self.setAccessibleName(entry.label)
        self.setCheckable(True)
        self.setFixedHeight(_ROW_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None) -> None:
        self._count = count
        spoken = self._entry.label if count is None else f"{self._entry.label}, {count}"
        self.setAccessibleName(spoken)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH_SIDE_BAR - 21, _ROW_HEIGHT)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # No ring for the focus a window has by itself when it opens.
        self._ringed = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.tokens()
        painter = QPainter(self)
        self._paint_ground(painter)
        chosen = self.isChecked()
        icon_colour = look.on_primary if chosen else look.side_text
        paint_icon(
            painter,
            QRect(10, (self.height() - 17) // 2, 17, 17),
            self._entry.icon_name,
            icon_colour,
        )
        number = "" if self._count is None else str(self._count)
        face = theme.font("tiny")
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(number)
        right = QRect(self.width() - 10 - width, 0, width + 1, self.height())
        draw_line(painter, right, number, face, look.on_primary if chosen else look.muted)
        room = QRect(37, 0, right.left() - 37 - SPACE_XS, self.height())
        draw_line(painter, room, self.text(), theme.font(), icon_colour)

    def _paint_ground(self, painter: QPainter) -> None:
        look = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.colour(look.primary))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        elif self.underMouse():
            painter.setBrush(theme.colour(look.line))
            painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        if self._ringed and self.hasFocus():
            ring = look.focus_ring if self.isChecked() else look.accent
            painter.setPen(QPen(theme.colour(ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(inner, RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)


class _StatusLine(QWidget):
    """A dot and a few small words at the foot of the side bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status_line")
        self._dot = _Dot()
        self._label = text_label("", "tiny", wrap=True, name="status_label")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.hide()

    def set_status(self, text: str, tone: ToneName) -> None:
        self._label.setText(text)
        self._dot.set_tone(tone)
        self.setVisible(bool(text))


class _Dot(QWidget):
    """A dot in the colour of a tone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status_dot")
        self._tone: ToneName = "positive"
        self.setFixedSize(9, 15)

    def set_tone(self, tone: ToneName) -> None:
        self._tone = tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colour = theme.tokens().tone(self._tone).dot
        paint_dot(QPainter(self), QPoint(4, 7), colour)
