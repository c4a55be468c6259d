"""A desk with an empty book, in either language; file dialogs are answered, never opened."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser import app
from organiser.ui import ask, jobs
from organiser.ui.language import install_translators
from tests.journeys.desk import Desk
from tests.ui.conftest import (
    as_at_first,
    english_daylight,
    no_unexpected_dialog,
    pytest_collection_modifyitems,
    settings_folder,
)
from tests.ui.stray_windows import StrayWindows

__all__ = [
    "as_at_first",
    "english_daylight",
    "no_unexpected_dialog",
    "pytest_collection_modifyitems",
    "settings_folder",
]


@pytest.fixture
def language(request: pytest.FixtureRequest) -> str:
    """The window's language; tests name others by indirect parameters."""
    return str(getattr(request, "param", "ja"))


@pytest.fixture(autouse=True)
def no_stray_windows(qapp: QApplication) -> Iterator[None]:
    """Fail when a widget flashes as a window of its own."""
    watching = StrayWindows()
    qapp.installEventFilter(watching)
    yield
    qapp.removeEventFilter(watching)
    assert " ".join(watching.names) == ""


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    book_file: Path,
    language: str,
    english_daylight: None,
    as_at_first: None,
) -> Iterator[Desk]:
    """The desk with its window open on an empty book."""
    install_translators(qapp, language)
    made = Desk(qtbot, book_file)
    made.open()
    yield made
    jobs.stop_all_jobs()
    made.close()


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> list[str]:
    """Return what the error boxes of the application say."""
    sentences: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _parent, said: sentences.append(said))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    app.install_error_hook(lambda: desk.window, Path("organiser.log"))
    return sentences


@pytest.fixture(autouse=True)
def nothing_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail when anything is handed to another program: mail, browser."""

    def refuse(url: object) -> None:
        raise AssertionError(f"{url} would be opened")

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)


@pytest.fixture
def choose_files(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Answer the next questions for files to read."""

    def chosen(*files: Path) -> None:
        monkeypatch.setattr(ask, "open_paths", lambda *_said, **_more: list(files))

    return chosen


@pytest.fixture
def save_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the next questions where to save."""

    def answered(path: Path) -> None:
        def answer(_parent: QWidget, _title: str, _suggested: str, **_more: object) -> Path:
            return path

        monkeypatch.setattr(ask, "save_path", answer)

    return answered
