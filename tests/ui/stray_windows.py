"""Watching for widgets that become windows by mistake: shown before they have a parent."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

_MEANT = Qt.WindowType.Popup | Qt.WindowType.ToolTip


class StrayWindows(QObject):
    """As an event filter of the application, notes what nobody meant to be a window.

    It flashes on the screen and takes the keyboard away from whoever is typing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and _is_stray(watched):
            self.names.append(watched.objectName() or type(watched).__name__)
        return False


def _is_stray(widget: QWidget) -> bool:
    if not widget.isWindow() or isinstance(widget, QMainWindow | QDialog | QMenu):
        return False
    return not widget.windowFlags() & (_MEANT & ~Qt.WindowType.Window)
