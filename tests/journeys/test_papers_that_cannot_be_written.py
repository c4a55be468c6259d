"""Papers that no disk takes: said in a sentence, nothing half-written, and done a second time."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from organiser.ui import ask
from tests.journeys.desk import CTRL, Desk
from tests.journeys.paper_tour import PEOPLE, open_tour
from tests.journeys.papering import choose_entry, leave, ready

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files cannot be limited there")


@contextmanager
def full() -> Iterator[None]:
    """Let no file become as long as a paper is: so far a disk goes that is full."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder that is chosen when one is asked for."""
    made = tmp_path / "papers"
    made.mkdir()
    monkeypatch.setattr(ask, "folder_path", lambda *_said, **_more: made)
    monkeypatch.setattr(ask, "save_path", lambda *_said, **_more: made / "行程表.pdf")
    return made


@pytest.fixture
def preview(desk: Desk) -> Any:
    open_tour(desk)
    desk.key(Qt.Key.Key_P, CTRL)
    return ready(desk)


def test_a_paper_for_a_full_disk_leaves_what_was_there(
    desk: Desk, preview: Any, folder: Path, boxes: list[str]
) -> None:
    target = folder / "行程表.pdf"
    target.write_bytes(b"earlier")
    with full():
        desk.key(Qt.Key.Key_S, CTRL)
    (said,) = boxes
    assert "行程表.pdf" in said
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {target.name: b"earlier"}
    desk.key(Qt.Key.Key_S, CTRL)
    assert target.read_bytes() == preview.paper.data
    leave(desk)


def test_a_paper_for_a_folder_that_is_gone_is_said(
    desk: Desk, preview: Any, folder: Path, boxes: list[str]
) -> None:
    folder.rmdir()
    desk.key(Qt.Key.Key_S, CTRL)
    assert "行程表.pdf" in boxes[0]
    assert preview.isVisible()
    leave(desk)


def test_a_copy_for_elsewhere_is_refused_alike(desk: Desk, preview: Any, boxes: list[str]) -> None:
    preview.file_chip.setFocus()
    with full():
        desk.key(Qt.Key.Key_C, CTRL)
    assert preview.paper.file_name in boxes[0]
    leave(desk)


def test_files_for_each_are_whole_or_not_there(desk: Desk, folder: Path) -> None:
    open_tour(desk)
    choose_entry(desk.find("paper_button").menu(), "personal_page_batch")
    dialog = desk.dialog("batch_dialog")
    desk.press("folder_button", dialog)
    with full():
        make(desk, dialog)
    rows = [dialog.subject_list.topLevelItem(place).text(1) for place in range(len(PEOPLE))]
    assert all(".pdf" in said for said in rows)
    assert not dialog.open_button.isVisible()
    assert list(folder.iterdir()) == []
    make(desk, dialog)
    assert len(list(folder.iterdir())) == len(PEOPLE)


def make(desk: Desk, dialog: Any) -> None:
    desk.key(Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)
