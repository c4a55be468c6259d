"""What can be done with one stop, as a menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from organiser.ui.icons import icon
from organiser.ui.language import say
from organiser.vocabulary import OrderLock, label

Step = Callable[[], object]
#: The drawing and the key of each entry.
_LOOKS = {
    "edit": ("pencil", "Return"),
    "up": ("arrow-up", "Alt+Up"),
    "down": ("arrow-down", "Alt+Down"),
    "day": ("calendar-days", ""),
    "split": ("calendar-plus", ""),
    "longer": ("plus", "+"),
    "shorter": ("minus", "-"),
    "fix": ("pin", "F"),
    "free": ("pin-off", "F"),
    "copy": ("copy", "Ctrl+D"),
    "remove": ("trash-2", "Delete"),
}


class StopMenu(QMenu):
    """Gone again once it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stop_menu")
        self.aboutToHide.connect(self.deleteLater)

    def add(self, name: str, step: Step) -> None:
        """Add one of the entries that every stop may have."""
        texts = {
            "edit": self.tr("Edit…"),
            "up": self.tr("Earlier"),
            "down": self.tr("Later"),
            "split": self.tr("Begin a new day here"),
            "longer": self.tr("5 minutes longer"),
            "shorter": self.tr("5 minutes shorter"),
            "fix": self.tr("Fix the time"),
            "free": self.tr("Free the time"),
            "copy": self.tr("Duplicate"),
            "remove": self.tr("Remove"),
        }
        self._add(self, name, texts[name], step)

    def add_day(self, day: str, step: Step) -> None:
        """Add another day to go to, by its name."""
        self._add(self, "day", self.tr("To {day}").format(day=day), step)

    def add_locks(self, current: OrderLock, step: Callable[[OrderLock], object]) -> None:
        """Add how far a better order may move the stop; L keeps it on its day or frees it."""
        menu = self.addMenu(icon("lock"), self.tr("When an order is suggested"))
        menu.setObjectName("lock_menu")
        for lock in OrderLock:
            action = menu.addAction(say(label(lock)))
            action.setCheckable(True)
            action.setChecked(lock is current)
            action.triggered.connect(lambda _checked, lock=lock: step(lock))
            if lock is OrderLock.DAY:
                _show_keys(action, "L")

    def _add(self, menu: QMenu, name: str, text: str, step: Step) -> None:
        drawing, keys = _LOOKS[name]
        action = menu.addAction(icon(drawing), text.replace("&", "&&"))
        action.setObjectName(f"{name}_stop_action")
        _show_keys(action, keys)
        # Without the mark whether it is checked, which Qt would hand over.
        action.triggered.connect(lambda _checked: step())


def _show_keys(action: QAction, keys: str) -> None:
    action.setShortcut(QKeySequence(keys))
    # The timeline obeys these keys itself.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
