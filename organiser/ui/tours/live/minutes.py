"""The clock of views that show the moment: they look again each full minute, while seen."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from organiser.ui.overriding import override

_MINUTE_MILLISECONDS = 60_000


class Minutes(QObject):
    """Tells a view when the minute has turned, and whenever it is shown; hidden it costs nothing.

    Signals: `passed()`.

    `clock` gives the moment and may be replaced.
    """

    passed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.clock: Callable[[], datetime] = _now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_minute)
        view.installEventFilter(self)

    def is_running(self) -> bool:
        """Tell whether the next minute is waited for."""
        return self._timer.isActive()

    def _on_minute(self) -> None:
        self._wait()
        self.passed.emit()

    def _wait(self) -> None:
        moment = self.clock()
        gone = moment.second * 1000 + moment.microsecond // 1000
        self._timer.start(_MINUTE_MILLISECONDS - gone)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show:
            self._on_minute()
        elif watched is self._view and event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return False


def _now() -> datetime:
    return datetime.now(UTC)
