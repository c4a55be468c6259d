"""Fields made of several widgets: leaving one of them is leaving the field."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from organiser.ui.overriding import override


class Leaving(QObject):
    """Passes the loss of the focus of a part on to the whole field.

    A form waits with its complaints about half-typed text until the field is left.
    """

    def __init__(self, whole: QWidget) -> None:
        super().__init__(whole)
        self._whole = whole

    def watch(self, part: QWidget) -> None:
        """Follow one more part."""
        part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The focus is also lost when the whole field goes.
        if event.type() == QEvent.Type.FocusOut and isValid(self._whole):
            QCoreApplication.sendEvent(self._whole, QFocusEvent(QEvent.Type.FocusOut))
        return False
