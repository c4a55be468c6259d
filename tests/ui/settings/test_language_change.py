"""The language changes at once: another window takes the old one's place."""

import argparse
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from organiser.app import Desk
from organiser.book.book import Book
from organiser.ui.language import current_language
from organiser.ui.settings.form import SettingsForm
from organiser.ui.settings.history import HistoryDialog
from organiser.ui.store import Store


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, store: Store, book: Book) -> Iterator[Desk]:
    QSettings().clear()
    options = argparse.Namespace(language="", scheme="light")
    made = Desk(qapp, store, book.path, options)
    made.window.show()
    made.window.fill()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.preferences.deleteLater()


@pytest.fixture
def speak(qtbot: QtBot, desk: Desk) -> Callable[[str], None]:
    """Return a function that chooses a language in the form, as a person does."""

    def chosen(language: str) -> None:
        old = desk.window
        old.open_dialog("settings")
        form = old.findChild(SettingsForm)
        form.fields.field("language").set_value(language)
        qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not isValid(old))

    return chosen


def test_another_window_stands_where_the_old_one_stood(
    desk: Desk, speak: Callable[[str], None]
) -> None:
    desk.window.enter("people")
    desk.window.setGeometry(40, 50, 1100, 700)
    speak("ja")
    assert current_language() == "ja"
    assert desk.window.isVisible()
    # The width is that of the screen, which is narrow without one.
    assert (desk.window.geometry().y(), desk.window.height()) == (50, 700)
    assert desk.window.side_bar.current() == "people"
    assert desk.window.undo_action.isEnabled()


def test_the_new_window_works_on(
    qtbot: QtBot, desk: Desk, speak: Callable[[str], None], store: Store
) -> None:
    speak("ja")
    speak("en")
    desk.window.undo()
    assert store.setting("language") == "ja"
    qtbot.waitUntil(lambda: current_language() == "ja")


def test_an_undo_in_the_history_changes_it_back(
    qtbot: QtBot, desk: Desk, speak: Callable[[str], None]
) -> None:
    speak("ja")
    old = desk.window
    old.open_dialog("history")
    dialog = old.findChild(HistoryDialog)
    qtbot.mouseClick(dialog.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not isValid(old))
    assert current_language() == "en"
    assert desk.window.isVisible()
