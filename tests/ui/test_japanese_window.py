"""Every screen in Japanese: nothing that has a translation is still shown in English."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services import sample
from organiser.ui import pictures
from organiser.ui.language import install_translators
from organiser.ui.main_window import MainWindow
from organiser.ui.store import Store
from organiser.wording import catalogue
from tests.conftest import TODAY
from tests.ui.window_texts import translations

#: A language is called by its own name in the list of languages.
_RIGHT_IN_ENGLISH = {"English"}
_ROWS_LOOKED_AT = 20


@pytest.fixture(scope="module")
def english() -> re.Pattern[str]:
    """Return what matches any English text that Japanese says differently."""
    texts = [text.source for text, said in translations("ja").items() if said != [text.source]]
    texts += [template for template, said in catalogue("ja").items() if said != template]
    worded = [text for text in texts if re.search(r"[A-Za-z]{2}", re.sub(r"\{\w+\}|%n", "", text))]
    patterns = (re.sub(r"\\\{\w+\\\}|%n", ".*", re.escape(text)) for text in worded)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


@pytest.fixture
def stage(
    book: Book, book_file: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> pictures.Stage:
    sample.build(book.do, today=TODAY, language="ja")
    install_translators(qapp, "ja")
    store = Store(Glance(book_file), lambda: book, today=lambda: TODAY)
    window = MainWindow(store, book_file)
    qtbot.addWidget(window)
    window.show()
    window.fill()
    subjects = pictures.find_subjects(store)
    return pictures.Stage(window=window, store=store, subjects=subjects, folder=tmp_path)


def shown_in(widget: QWidget) -> Iterator[str]:
    """Yield every text of a window: on it, under the pointer, and for screen readers."""
    for part in [widget, *widget.findChildren(QWidget)]:
        yield from (part.windowTitle(), part.toolTip(), part.accessibleName())
        yield from _own_texts(part)
    yield from (action.text() for action in widget.findChildren(QAction))


def _own_texts(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit | QTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    elif isinstance(part, QTabWidget):
        yield from (part.tabText(place) for place in range(part.count()))
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _cells(part)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
            yield str(model.index(row, column).data() or "")


def left_over(widget: QWidget, english: re.Pattern[str]) -> set[str]:
    found = {text for text in shown_in(widget) if english.fullmatch(text)}
    return found - _RIGHT_IN_ENGLISH


@pytest.mark.slow
def test_no_screen_shows_english(stage: pictures.Stage, english: re.Pattern[str]) -> None:
    found = {}
    for name, screen in pictures.SCREENS.items():
        widget = screen(stage)
        QThreadPool.globalInstance().waitForDone()
        QApplication.processEvents()
        found[name] = left_over(widget, english)
        if isinstance(widget, QDialog):
            widget.done(QDialog.DialogCode.Rejected)
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_a_planted_english_text_is_found(qtbot: QtBot, english: re.Pattern[str]) -> None:
    window = QLabel("Save")
    qtbot.addWidget(window)
    window.setToolTip("Open the person")
    QLineEdit(window).setPlaceholderText("LINE")
    QLabel("保存", window)
    assert left_over(window, english) == {"Save", "Open the person"}
