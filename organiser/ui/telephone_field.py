"""A field for a telephone number, kept as typed, with its international form beside it."""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent

from organiser.ui import theme
from organiser.ui.fields import TextField
from organiser.ui.overriding import override

_GAP = 16


class TelephoneField(TextField):
    """One line; what a telephone abroad would dial stands at its end while there is room."""

    def __init__(self, number: str = "") -> None:
        super().__init__(number)
        self._normalised = ""
        self.textChanged.connect(lambda _text: self._set_normalised(""))
        self.editingFinished.connect(self.normalise)
        if number:
            # The table of the world's numbers is read when the form is already to be seen.
            QTimer.singleShot(0, self, self.normalise)

    def normalised(self) -> str:
        """Return the international form that is shown, empty where there is none."""
        return self._normalised

    def normalise(self) -> None:
        """Read the number anew."""
        from organiser.text.telephones import normalised

        self._set_normalised(normalised(self.value()) if self.value() else "")

    def _set_normalised(self, text: str) -> None:
        self._normalised = "" if text == self.value() else text
        self.setToolTip(self._normalised)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Qt tells that editing has finished only after typing; text set by a program counts too.
        super().focusOutEvent(event)
        self.normalise()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._normalised:
            return
        painter = QPainter(self)
        painter.setFont(theme.font("tiny"))
        painter.setPen(theme.colour(theme.tokens().muted))
        room = self.rect().adjusted(_GAP // 2, 0, -_GAP // 2, 0)
        width = painter.fontMetrics().horizontalAdvance(self._normalised)
        typed = self.fontMetrics().horizontalAdvance(self.text())
        if room.width() >= typed + width + _GAP:
            place = QRect(room.right() - width, room.top(), width + 1, room.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._normalised)
