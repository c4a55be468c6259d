"""The menu bar of the main window, with the shortcuts that work in every room."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from organiser.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuActions:
    """The entries whose text follows what was done last, and the switch of discretion."""

    undo: QAction
    redo: QAction
    discreet: QAction


def build_menus(window: "MainWindow") -> MenuActions:
    """Fill the window's menu bar."""
    translate = QCoreApplication.translate
    book = window.menuBar().addMenu(translate("MainWindow", "&Book"))
    _opener(window, book, translate("MainWindow", "Import people…"), "import", "Ctrl+I")
    _add(book, translate("MainWindow", "Back up…"), window.back_up, "Ctrl+Shift+B")
    book.addSeparator()
    _opener(window, book, translate("MainWindow", "Skills…"), "skills")
    _opener(window, book, translate("MainWindow", "Licence classes…"), "licence classes")
    _opener(window, book, translate("MainWindow", "Kinds of programme…"), "programme kinds")
    _opener(window, book, translate("MainWindow", "Rhythms and weights…"), "rhythms")
    _opener(window, book, translate("MainWindow", "Wordings…"), "wordings", "Ctrl+Shift+W")
    _opener(window, book, translate("MainWindow", "Texts on papers…"), "paper texts")
    _opener(window, book, translate("MainWindow", "Settings…"), "settings", "Ctrl+,")
    book.addSeparator()
    _add(book, translate("MainWindow", "Quit"), window.close, "Ctrl+Q")
    edit = window.menuBar().addMenu(translate("MainWindow", "&Edit"))
    undo = _add(edit, translate("MainWindow", "Undo"), window.undo, "Ctrl+Z")
    redo = _add(edit, translate("MainWindow", "Redo"), window.redo, "Ctrl+Shift+Z")
    _opener(window, edit, translate("MainWindow", "What was done…"), "history", "Ctrl+Shift+H")
    _opener(window, edit, translate("MainWindow", "Duplicates…"), "duplicates", "Ctrl+Shift+U")
    _opener(window, edit, translate("MainWindow", "Trash…"), "trash", "Ctrl+Shift+Del")
    edit.addSeparator()
    _add(edit, translate("MainWindow", "Log a contact…"), window.log_contact, "Ctrl+L")
    _add(edit, translate("MainWindow", "Search"), window.search, "Ctrl+K")
    edit.addSeparator()
    discreet = _add(
        edit, translate("MainWindow", "Discreet: hide what only I may read"), keys="Ctrl+Shift+D"
    )
    discreet.setCheckable(True)
    discreet.toggled.connect(window.turn_discretion)
    about = window.menuBar().addMenu(translate("MainWindow", "&Help"))
    _add(about, translate("MainWindow", "About Organiser"), window.show_about)
    return MenuActions(undo=undo, redo=redo, discreet=discreet)


def _opener(window: "MainWindow", menu: QMenu, text: str, dialog: str, keys: str = "") -> None:
    _add(menu, text, lambda: window.open_dialog(dialog), keys)


def _add(
    menu: QMenu, text: str, slot: Callable[[], object] | None = None, keys: str = ""
) -> QAction:
    action = QAction(text, menu)
    if keys:
        action.setShortcut(QKeySequence(keys))
    if slot is not None:
        action.triggered.connect(lambda _checked: slot())
    menu.addAction(action)
    return action
