"""What can be done with one stop, as a menu."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from organiser.ui.icons import icon

translate = QCoreApplication.translate
Step = Callable[[], object]


def stop_menu(
    parent: QWidget,
    *,
    edit: Step,
    move: Mapping[str, Step],
    remove: Step,
    days: Sequence[tuple[str, Step]],
) -> QMenu:
    """Return the menu of a stop; `move` has what `up` and `down` do, `days` the other days."""
    menu = QMenu(parent)
    menu.setObjectName("stop_menu")
    _add(menu, "pencil", translate("StopMenu", "Edit…"), edit, "Return")
    menu.addSeparator()
    if "up" in move:
        _add(menu, "arrow-up", translate("StopMenu", "Earlier"), move["up"], "Alt+Up")
    if "down" in move:
        _add(menu, "arrow-down", translate("StopMenu", "Later"), move["down"], "Alt+Down")
    for name, step in days:
        text = translate("StopMenu", "To {day}").format(day=name)
        _add(menu, "calendar-days", text, step, "")
    menu.addSeparator()
    _add(menu, "trash-2", translate("StopMenu", "Remove"), remove, "Delete")
    return menu


def _add(menu: QMenu, icon_name: str, text: str, step: Step, keys: str) -> None:
    action = menu.addAction(icon(icon_name), text)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutVisibleInContextMenu(True)
    # Without the mark whether it is checked, which Qt would hand over.
    action.triggered.connect(lambda _checked: step())
