"""The moment after a window was first seen: what is heavy waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from organiser.ui.overriding import override

#: A window that opens minimised is painted only when somebody wants to see it.
_PATIENCE_MILLISECONDS = 2_000


def after_first_paint(window: QWidget, then: Callable[[], None]) -> None:
    """Call `then` once, right after `window` was painted for the first time, or soon anyway.

    A timer of no length would not do: it comes before the paint.
    """
    _Watch(window, then)


class _Watch(QObject):
    """Looks out for the first paint event of a window."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)
        QTimer.singleShot(_PATIENCE_MILLISECONDS, self, self._call)

    def _call(self) -> None:
        then, self._then = self._then, _nothing
        self._window.removeEventFilter(self)
        then()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            # The painting itself comes after this filter.
            QTimer.singleShot(0, self, self._call)
        return False


def _nothing() -> None:
    """Do nothing: it was called already."""
