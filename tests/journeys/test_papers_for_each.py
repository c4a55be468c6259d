"""One file for each participant: into a folder, broken off, with files that are there already."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from organiser.ui import ask
from tests.journeys.desk import CTRL, Desk
from tests.journeys.paper_tour import PEOPLE, open_tour
from tests.journeys.papering import choose_entry
from tests.journeys.touring import squeezed

Answers = Callable[[bool], list[str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that is chosen when one is asked for."""
    made = tmp_path / "しおり"
    made.mkdir()
    monkeypatch.setattr(ask, "folder_path", lambda *_said, **_more: made)
    return made


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Return what answers the next questions; it returns the questions."""

    def answer(agrees: bool) -> list[str]:
        asked: list[str] = []

        def confirm(_parent: object, title: str, text: str, **_more: object) -> bool:
            asked.append(f"{title} {text}")
            return agrees

        monkeypatch.setattr(ask, "confirm", confirm)
        return asked

    return answer


@pytest.fixture
def dialog(desk: Desk, folder: Path) -> Any:
    """The window for each participant, at the folder."""
    open_tour(desk)
    choose_entry(desk.find("paper_button").menu(), "personal_page_batch")
    opened = desk.dialog("batch_dialog")
    desk.press("folder_button", opened)
    assert folder.name in desk.text("folder_label", opened)
    return opened


def make(desk: Desk, dialog: Any) -> None:
    """Make the files by keys and wait for the end."""
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)


def texts(folder: Path) -> dict[str, str]:
    """Return what can be read in each file."""
    return {
        file.name: squeezed(PdfReader(file, strict=True).pages[0].extract_text())
        for file in folder.iterdir()
    }


def test_each_gets_a_page_of_their_own(desk: Desk, dialog: Any, folder: Path) -> None:
    make(desk, dialog)
    found = texts(folder)
    assert len(found) == len(PEOPLE)
    for name, _reading in PEOPLE:
        (text,) = (text for file, text in found.items() if name in file)
        assert f"{name}様" in text
        assert not any(other in text for other, _kana in PEOPLE if other != name)


def test_broken_off_there_are_whole_files_and_the_rest_can_follow(
    desk: Desk, dialog: Any, folder: Path, answering: Answers
) -> None:
    desk.key(Qt.Key.Key_Return, CTRL)
    dialog.run.piece_done.connect(lambda _place, _outcome: desk.key(Qt.Key.Key_Escape))
    desk.qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)
    assert desk.shows("batch_dialog")
    (first,) = texts(folder)
    asked = answering(True)
    make(desk, dialog)
    assert first in asked[0]
    assert len(texts(folder)) == len(PEOPLE)
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not desk.shows("batch_dialog"))


def test_a_file_that_is_there_is_left_alone_unless_one_agrees(
    desk: Desk, dialog: Any, folder: Path, answering: Answers
) -> None:
    make(desk, dialog)
    mine = next(iter(folder.iterdir()))
    mine.write_bytes(b"mine")
    asked = answering(False)
    desk.key(Qt.Key.Key_Return, CTRL)
    assert len(asked) == 1
    assert dialog.run is None
    assert mine.read_bytes() == b"mine"
    answering(True)
    make(desk, dialog)
    assert mine.read_bytes().startswith(b"%PDF")
