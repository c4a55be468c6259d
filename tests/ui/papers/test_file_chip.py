from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from organiser.documents.paper import Paper
from organiser.ui.papers.file_chip import FileChip
from organiser.ui.papers.handing_over import file_for

PAPER = Paper(data=b"%PDF", file_name="行程表_兵庫.pdf", page_count=1)


@pytest.fixture
def chip(qtbot: QtBot) -> FileChip:
    made = FileChip()
    qtbot.addWidget(made)
    made.set_paper(PAPER)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_file_is_made_apart_each_time_and_for_this_user_only() -> None:
    first, second = file_for(PAPER), file_for(PAPER)
    assert first != second
    assert first.name == second.name == PAPER.file_name
    assert first.read_bytes() == PAPER.data
    assert first.parent.stat().st_mode & 0o077 == 0
    assert first.parent.parent.stat().st_mode & 0o077 == 0


def test_it_is_dragged_as_a_file(
    chip: FileChip, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[Paper] = []
    monkeypatch.setattr(chip, "start_drag", dragged.append)
    qtbot.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(chip, QPoint(6, 6))
    assert dragged == []
    qtbot.mouseMove(chip, QPoint(60, 12))
    assert dragged == [PAPER]
    qtbot.mouseMove(chip, QPoint(90, 12))
    assert dragged == [PAPER]


def test_copied_it_is_a_file_to_be_pasted(chip: FileChip, qtbot: QtBot) -> None:
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    assert Path(url.toLocalFile()).read_bytes() == PAPER.data


def test_it_is_opened_elsewhere_only_when_asked(
    chip: FileChip, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    shown: list[object] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, place: shown.append(place))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown
    assert opened == []
    chip.open_file()
    assert opened[0].fileName() == PAPER.file_name


def test_without_a_paper_there_is_nothing_to_take(qtbot: QtBot) -> None:
    chip = FileChip()
    qtbot.addWidget(chip)
    chip.copy_file()
    chip.open_file()
    assert not chip.isVisible()
