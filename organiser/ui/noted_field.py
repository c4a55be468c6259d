"""A line of text with a word about it at its end, while there is room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from organiser.ui import theme
from organiser.ui.fields import TextField
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override

_GAP = 16


class NotedField(TextField):
    """One line; its note is muted, stands at the right and is also the tooltip."""

    def __init__(self, text: str = "", *, placeholder: str = "") -> None:
        super().__init__(text, placeholder=placeholder)
        self._note = ""

    def note(self) -> str:
        """Return what is noted, empty where there is nothing."""
        return self._note

    def set_note(self, note: str) -> None:
        """Note something about the text, or nothing."""
        self._note = note
        self.setToolTip(plain_tip(note))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._note:
            return
        painter = QPainter(self)
        painter.setFont(theme.font("tiny"))
        painter.setPen(theme.colour(theme.tokens().muted))
        room = self.rect().adjusted(_GAP // 2, 0, -_GAP // 2, 0)
        width = painter.fontMetrics().horizontalAdvance(self._note)
        typed = self.fontMetrics().horizontalAdvance(self.text())
        if room.width() >= typed + width + _GAP:
            place = QRect(room.right() - width, room.top(), width + 1, room.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._note)
