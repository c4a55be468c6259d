"""Writing the reason for somebody right in the row of the order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from organiser.ui.overriding import override


class ReasonEdit(QLineEdit):
    """A line over a row: Enter or leaving it keeps what was written, Escape leaves it as it was.

    Signals: `kept(str)` with the new reason, only if it is another; `closed()` at the end.
    """

    kept = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, *, text: str) -> None:
        super().__init__(text, parent)
        self.setObjectName("reason_edit")
        self.setPlaceholderText(self.tr("Why this person"))
        self.setAccessibleName(self.tr("Why this person"))
        self._before = text
        self._is_over = False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close(kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._close(kept=False)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # An input method's window, or the edit menu, only borrows the keyboard.
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._close(kept=True)

    def _close(self, *, kept: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        self.hide()
        text = self.text().strip()
        if kept and text != self._before.strip():
            self.kept.emit(text)
        self.closed.emit()
        self.deleteLater()
