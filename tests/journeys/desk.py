"""The organiser's desk: a real window on a real book file, worked by clicks and keys."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.main_window import MainWindow
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from tests.conftest import TODAY, still_clock

NO_KEY = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


class Desk:
    """One book, the window on it while it is open, and a calendar that tests turn."""

    window: MainWindow
    store: Store

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.path = path
        self.today = TODAY
        self._is_open = False

    def open(self) -> None:
        """Open book and window anew, as a start of the application does."""
        self.book = Book(self.path, clock=still_clock)
        self.store = Store(Glance(self.path), lambda: self.book, today=lambda: self.today)
        self.window = MainWindow(self.store, self.path)
        self.window.resize(1360, 860)
        self.window.fill()
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self._is_open = True
        self.activate(self.window)

    def close(self) -> None:
        """Close window and book, if they are open."""
        if not self._is_open:
            return
        self._is_open = False
        for dialog in self.window.findChildren(QDialog):
            dialog.hide()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()

    def turn_to(self, day: date) -> None:
        """Let the day change while the window is open."""
        self.today = day
        self.window._on_day_may_have_changed()

    def activate(self, window: QWidget) -> None:
        """Give a window the keyboard, as the window system does."""
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def find(self, name: str, within: QWidget | None = None) -> Any:
        """Return the widget of that name once it can be seen; of several the one made last."""

        def is_seen() -> None:
            assert self._seen(name, within), f"{name} is not to be seen"

        self.qtbot.waitUntil(is_seen)
        return self._seen(name, within)[-1]

    def shows(self, name: str, within: QWidget | None = None) -> bool:
        """Tell whether a widget of that name can be seen."""
        return bool(self._seen(name, within))

    def text(self, name: str, within: QWidget | None = None) -> str:
        """Return what a label says."""
        label: QLabel = self.find(name, within)
        return label.text()

    def texts(self, within: QWidget) -> str:
        """Return all that can be read in a widget."""
        labels = within.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def dialog(self, name: str) -> Any:
        """Return an open dialog, once it has the keyboard."""
        found = self.find(name)
        self.activate(found)
        return found

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Click a button that can be seen and pressed."""
        button: QAbstractButton = self.find(name, within)
        assert button.isEnabled(), f"{name} cannot be pressed"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def click(self, name: str) -> QAbstractButton:
        """Press a button of the room that is seen, wherever it is scrolled to, and return it."""
        found: QAbstractButton = self.find(name, self.window.stack.currentWidget())
        found.click()
        return found

    def choose(self, name: str, place: int) -> None:
        """Press a button of the room that is seen, and take an entry of its menu by its place."""
        made: QMenu | None = None
        pressed = self.find(name, self.window.stack.currentWidget())
        if pressed.menu() is None:
            pressed.click()
            made = pressed.findChild(QMenu)
        menu = made or pressed.menu()
        entries = [action for action in menu.actions() if not action.isSeparator()]
        entries[place].trigger()
        menu.close()

    def form(self, kind: type[QDialog]) -> Any:
        """Return the form that is open; those closed before may not be gone yet."""
        return next(form for form in self.window.findChildren(kind) if form.isVisible())

    def click_row(self, view: RowsView, key: object) -> None:
        """Click a row of a list, known by its key."""
        index = view._shown_model().index(view._shown_model().position_of(key), 0)
        view.scrollTo(index)
        self.click_at(view.viewport(), view.visualRect(index).center())

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click somewhere in a widget."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the cursor is."""
        self.qtbot.keyClick(self.focus(), key, modifiers)

    def tab_to(self, name: str) -> None:
        """Press Tab until the widget of that name has the cursor."""
        first = self.focus()
        while self.focus().objectName() != name:
            self.key(Qt.Key.Key_Tab)
            assert self.focus() is not first, f"{name} cannot be reached by Tab"

    def focus(self) -> QWidget:
        """Return the widget that has the cursor, else the active window."""
        window = QApplication.activeWindow()
        if window is None or not window.isVisible():
            # A window system gives the keyboard back when a dialog or a list of proposals closes.
            dialogs = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
            window = dialogs[-1] if dialogs else self.window
            self.activate(window)
        return window.focusWidget() or window

    def write(self, text: str) -> None:
        """Write where the cursor is, by keys or as an input method does what no key has."""
        widget = self.focus()
        if text.isascii():
            self.qtbot.keyClicks(widget, text)
            return
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)

    def fill(self, within: QWidget, **texts: str) -> None:
        """Write into fields of a form by their names, over what stands there."""
        for name, text in texts.items():
            self.write_into(self.find(f"{name}_edit", within), text)

    def write_into(self, field: QWidget, text: str) -> None:
        """Write into a field, over what stands there."""
        field.setFocus(Qt.FocusReason.MouseFocusReason)
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() in (field, field.focusProxy()))
        self.key(Qt.Key.Key_A, CTRL)
        self.write(text)

    def _seen(self, name: str, within: QWidget | None) -> list[QWidget]:
        children = (within or self.window).findChildren(QWidget, name)
        return [child for child in children if child.isVisible()]
