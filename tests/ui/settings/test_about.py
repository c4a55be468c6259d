"""The about box: everything that travels with the application is named in it."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser import __version__, paths
from organiser.ui.settings.about import AboutDialog
from organiser.ui.settings.credits import PACKAGES, RESOURCES

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the folders that would have been opened."""
    urls: list[str] = []

    def keep(url: QUrl) -> bool:
        urls.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", keep)
    return urls


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, opened: list[str]) -> AboutDialog:
    del opened
    made = AboutDialog.open_for(None, tmp_path / "book.organiser")
    qtbot.addWidget(made)
    return made


def test_version_and_licence_are_said(dialog: AboutDialog) -> None:
    assert dialog.findChild(QLabel, "version_label").text().endswith(__version__)
    assert "MIT" in dialog.findChild(QLabel, "promise_label").text()


def test_paths_can_be_copied_and_opened_only_on_a_click(
    qtbot: QtBot, dialog: AboutDialog, tmp_path: Path, opened: list[str]
) -> None:
    assert dialog.findChild(QLineEdit, "book_path").text() == str(tmp_path / "book.organiser")
    assert dialog.findChild(QLineEdit, "log_path").text().endswith("organiser.log")
    assert opened == []
    for name in ("open_book", "open_resources"):
        qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path), str(paths.resources_folder())]


def test_every_dependency_is_credited() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {re.split(r"[<>=]", text)[0].lower() for text in project["dependencies"]}
    credited = {credit.package.replace("_", "-").lower() for credit in PACKAGES}
    assert wanted <= credited


def test_every_dependency_has_a_version_here(dialog: AboutDialog) -> None:
    versions = [label.text() for label in dialog.findChildren(QLabel, "credit_version")]
    assert all(versions)
    assert len(versions) == len(PACKAGES) + len(RESOURCES)


@pytest.mark.parametrize("credit", RESOURCES, ids=lambda credit: credit.name)
def test_resources_agree_with_their_readme(credit: QWidget) -> None:
    told = paths.resource("README.md").read_text(encoding="utf-8").lower()
    stem = credit.name.split()[0].lower()
    assert stem in told
    assert credit.licence.split("-")[0].split(",")[0].lower() in told
