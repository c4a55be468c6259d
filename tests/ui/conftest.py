"""The window without a screen, and a guard: a dialog nobody expected fails instead of waiting."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.language import install_translators
from organiser.ui.theme import apply_theme

_BLOCKING = [
    (QDialog, ("exec",)),
    (QMenu, ("exec",)),
    (QMessageBox, ("exec", "question", "information", "warning", "critical", "about")),
    (
        QFileDialog,
        (
            "exec",
            "getOpenFileName",
            "getOpenFileNames",
            "getSaveFileName",
            "getExistingDirectory",
        ),
    ),
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the platform without a screen says about windows it cannot raise."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def no_unexpected_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> Callable[..., None]:
        def opened(*_arguments: object, **_named: object) -> None:
            raise AssertionError(f"{name} would wait for an answer")

        return opened

    for owner, names in _BLOCKING:
        for name in names:
            monkeypatch.setattr(owner, name, refuse(f"{owner.__name__}.{name}"))


@pytest.fixture(scope="session")
def settings_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where windows keep their places meanwhile: not where this user's own do."""
    folder = tmp_path_factory.mktemp("settings")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    return folder


@pytest.fixture(autouse=True)
def as_at_first(settings_folder: Path) -> None:
    """Let every test begin with windows that nobody has opened before."""
    assert settings_folder.is_dir()
    QSettings().clear()


@pytest.fixture(autouse=True)
def held_widgets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hold every window of a test until it is taken down.

    Events still arrive after the last line of a test; a window only the test knew could be
    collected as garbage in the middle of its own painting.
    """
    held: dict[int, QWidget] = {}
    add = QtBot.addWidget

    def add_and_hold(bot: QtBot, widget: QWidget, **more: Any) -> None:
        key = id(widget)
        held[key] = widget
        widget.destroyed.connect(lambda: held.pop(key, None))
        add(bot, widget, **more)

    monkeypatch.setattr(QtBot, "addWidget", add_and_hold)
    yield
    held.clear()


@pytest.fixture(autouse=True)
def english_daylight(qapp: QApplication) -> Iterator[None]:
    QStandardPaths.setTestModeEnabled(True)
    install_translators(qapp, "en")
    apply_theme(qapp, "light")
    yield
    install_translators(qapp, "en")
    apply_theme(qapp, "light")
