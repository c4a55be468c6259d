"""The second start finds the first window."""

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from organiser.ui import one_window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def parent(qapp: QObject) -> QObject:
    return QObject(qapp)


def asked_by_another_start(qtbot: QtBot, book: Path) -> bool:
    """Ask from another process, as a second start does; tell whether anybody answered."""
    script = (
        "import sys; from pathlib import Path; from organiser.ui import one_window;"
        " sys.exit(0 if one_window.bring_forward(Path(sys.argv[1]), patience_seconds=0) else 4)"
    )
    asking = subprocess.Popen([sys.executable, "-c", script, str(book)], cwd=ROOT)
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    assert asking.returncode in (0, 4)
    return asking.returncode == 0


def test_a_minimised_window_comes_forward_each_time(
    qtbot: QtBot, window: QMainWindow, parent: QObject, tmp_path: Path
) -> None:
    server = one_window.listen(tmp_path / "book", lambda: window, parent)
    for _ in range(2):
        window.showMinimized()
        assert asked_by_another_start(qtbot, tmp_path / "book")
        qtbot.waitUntil(lambda: not window.isMinimized())
    server.close()


def test_a_maximised_window_stays_so(
    qtbot: QtBot, window: QMainWindow, parent: QObject, tmp_path: Path
) -> None:
    server = one_window.listen(tmp_path / "book", lambda: window, parent)
    window.setWindowState(Qt.WindowState.WindowMaximized | Qt.WindowState.WindowMinimized)
    assert asked_by_another_start(qtbot, tmp_path / "book")
    qtbot.waitUntil(window.isMaximized)
    assert not window.isMinimized()
    server.close()


def test_nobody_answers_for_another_book(
    qtbot: QtBot, window: QMainWindow, parent: QObject, tmp_path: Path
) -> None:
    server = one_window.listen(tmp_path / "book", lambda: window, parent)
    assert not asked_by_another_start(qtbot, tmp_path / "other")
    server.close()


def test_a_window_that_is_gone_does_not_answer(
    qtbot: QtBot, window: QMainWindow, parent: QObject, tmp_path: Path
) -> None:
    one_window.listen(tmp_path / "book", lambda: window, parent).close()
    assert not asked_by_another_start(qtbot, tmp_path / "book")


@pytest.mark.skipif(not hasattr(__import__("os"), "getuid"), reason="sockets are files on Unix")
def test_a_socket_left_behind_is_no_hindrance(
    qtbot: QtBot, window: QMainWindow, parent: QObject, tmp_path: Path
) -> None:
    book = tmp_path / "book"
    digest = hashlib.sha256(str(book).encode()).hexdigest()[:24]
    left_behind = Path(tempfile.gettempdir()) / f"organiser-{digest}"
    left_behind.write_bytes(b"")
    assert not one_window.bring_forward(book, patience_seconds=0)
    server = one_window.listen(book, lambda: window, parent)
    assert asked_by_another_start(qtbot, book)
    server.close()
    assert not left_behind.exists()


def test_a_book_whose_name_is_no_text_is_asked_for_like_any_other() -> None:
    nameless = Path(os.fsdecode(b"\xff.organiser"))
    assert not one_window.bring_forward(nameless, patience_seconds=0)
