"""What stands in a line while somebody types, unfinished kana of the input method included."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit

from organiser.ui.overriding import override


class TypedText(QObject):
    """Follows a line edit.

    Signals: `changed(str)` with the text and what the input method has not yet turned into text, so
    that a search finds たか before it has become 高.
    """

    changed = Signal(str)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._unfinished = ""
        self._told = edit.text()
        edit.textChanged.connect(self._tell)
        edit.installEventFilter(self)

    def text(self) -> str:
        """Return the text with the unfinished part where the cursor is."""
        place = self._edit.cursorPosition()
        text = self._edit.text()
        return text[:place] + self._unfinished + text[place:]

    def _tell(self) -> None:
        text = self.text()
        if text != self._told:
            self._told = text
            self.changed.emit(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            self._unfinished = event.preeditString()
            if not event.commitString():
                self._tell()
        return False
