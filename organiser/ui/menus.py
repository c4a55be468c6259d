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
    """The entries whose text follows what was done last."""

    undo: QAction
    redo: QAction


def build_menus(window: "MainWindow") -> MenuActions:
    """Fill the window's menu bar."""
    translate = QCoreApplication.translate
    book = window.menuBar().addMenu(translate("MainWindow", "&Book"))
    _opener(window, book, translate("MainWindow", "Import people…"), "import", "Ctrl+I")
    _add(book, translate("MainWindow", "Back up…"), window.back_up, "Ctrl+Shift+B")
    book.addSeparator()
    _opener(window, book, translate("MainWindow", "Settings…"), "settings", "Ctrl+,")
    book.addSeparator()
    _add(book, translate("MainWindow", "Quit"), window.close, "Ctrl+Q")
    edit = window.menuBar().addMenu(translate("MainWindow", "&Edit"))
    undo = _add(edit, translate("MainWindow", "Undo"), window.undo, "Ctrl+Z")
    redo = _add(edit, translate("MainWindow", "Redo"), window.redo, "Ctrl+Shift+Z")
    _opener(window, edit, translate("MainWindow", "What was done…"), "history", "Ctrl+Shift+H")
    edit.addSeparator()
    _add(edit, translate("MainWindow", "Log a contact…"), window.log_contact, "Ctrl+L")
    _add(edit, translate("MainWindow", "Search"), window.search, "Ctrl+K")
    about = window.menuBar().addMenu(translate("MainWindow", "&Help"))
    _add(about, translate("MainWindow", "About Organiser"), window.show_about)
    return MenuActions(undo=undo, redo=redo)


def _opener(window: "MainWindow", menu: QMenu, text: str, dialog: str, keys: str = "") -> None:
    _add(menu, text, lambda: window.open_dialog(dialog), keys)


def _add(menu: QMenu, text: str, slot: Callable[[], object], keys: str = "") -> QAction:
    action = QAction(text, menu)
    if keys:
        action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _checked: slot())
    menu.addAction(action)
    return action
