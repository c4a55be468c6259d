"""Starts of the application as processes of their own: new book, wrong file, second start."""

import json
import os
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from organiser.app import BookLoader
from organiser.book.file import REVISION, revision_of
from organiser.book.lock import BookLock

ROOT = Path(__file__).resolve().parent.parent
HEAVY = (
    "sqlalchemy",
    "reportlab",
    "PIL",
    "asyncio",
    "alembic",
    "openpyxl",
    "pypdfium2",
    "PySide6.QtNetwork",
)

#: Runs the application as `python -m organiser` does; STEPS is called once the room is entered,
#: BOX with every box that would wait for an answer.
START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from organiser import app, cli
from organiser.ui import main_window

def told(dialog):
    return dialog.findChild(QLabel, "message_text").text()

def look():
    box = QApplication.activeModalWidget()
    if box is not None:
        on_box(box)
        return
    for window in [] if seen else application.topLevelWidgets():
        if isinstance(window, main_window.MainWindow) and window.stack.count() > 1:
            seen.append(window)
            on_window(window)

def on_box(box):
    print(told(box))
    box.accept()

def on_window(window):
    window.close()

seen = []
application = QApplication([])
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
{steps}
sys.exit(app.run(cli.parse(sys.argv[1:])))
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """Return surroundings with a home of their own and no screen."""
    folders = "HOME USERPROFILE APPDATA LOCALAPPDATA XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME"
    place = tmp_path / "home"
    place.mkdir()
    return {
        **os.environ,
        **dict.fromkeys(folders.split(), str(place)),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }


def started(home: dict[str, str], steps: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    """Start the application with some steps in its script; the caller waits for it."""
    script = START.replace("{steps}", steps)
    return subprocess.Popen(
        [sys.executable, "-c", script, "--language", "en", *map(str, arguments)],
        env=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def ended(start: "subprocess.Popen[str]") -> tuple[int, str, str]:
    """Return exit code, output and complaints of a start, without Qt's word on its platform."""
    said, complaints = start.communicate(timeout=60)
    lines = [line for line in complaints.splitlines() if "This plugin does not" not in line]
    return start.returncode, said.strip(), "\n".join(lines)


def log_of(home: dict[str, str]) -> str:
    (log,) = Path(home["HOME"]).rglob("organiser.log")
    return log.read_text(encoding="utf-8")


def test_a_new_book_is_made_shown_and_let_go(home: dict[str, str], tmp_path: Path) -> None:
    book = tmp_path / "new" / "book.organiser"
    steps = """
def on_window(window):
    print(window.windowTitle(), window.stack.currentWidget().isVisible())
    window.close()
"""
    assert ended(started(home, steps, "--book", book)) == (0, "Organiser — book True", "")
    assert revision_of(book) == REVISION
    assert BookLock(book).path.read_text(encoding="utf-8") == ""


def test_nothing_heavy_is_loaded_before_the_first_paint(
    home: dict[str, str], book_file: Path
) -> None:
    steps = f"""
import json
from PySide6.QtWidgets import QWidget
painted = []
real = app.after_first_paint

class Watched(main_window.MainWindow):
    def paintEvent(self, event):
        painted.append(True)
        super().paintEvent(event)

def spy(window, then):
    def look():
        print(json.dumps([painted, [name for name in {HEAVY} if name in sys.modules]]))
        then()
    real(window, look)

app.MainWindow = Watched
app.after_first_paint = spy
"""
    code, said, complaints = ended(started(home, steps, "--book", book_file))
    assert (code, complaints) == (0, "")
    painted, heavy = json.loads(said)
    assert painted
    assert heavy == []


def test_another_kind_of_file_is_refused_in_a_sentence(
    home: dict[str, str], tmp_path: Path
) -> None:
    book = tmp_path / "letter.txt"
    book.write_text("Dear Ms Takahashi", encoding="utf-8")
    code, said, complaints = ended(started(home, "", "--book", book))
    sentence = f"{book} is not an Organiser book. Choose another file; this one was left untouched."
    assert (code, said, complaints) == (2, sentence, sentence)
    assert book.read_text(encoding="utf-8") == "Dear Ms Takahashi"


def test_a_home_that_cannot_be_written_is_said(home: dict[str, str], tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    place = home["HOME"]
    moved = {name: str(blocked) if value == place else value for name, value in home.items()}
    code, said, _complaints = ended(started(moved, ""))
    assert code == 2
    assert "could not be opened" in said


def test_a_second_start_brings_the_first_forward(home: dict[str, str], book_file: Path) -> None:
    steps = """
def on_window(window):
    from organiser.ui import one_window
    one_window._answer = lambda *told, answer=one_window._answer: answered(answer, *told)
    print("open", flush=True)

def answered(answer, server, window):
    answer(server, window)
    print("forward", flush=True)
    QTimer.singleShot(200, window.close)
"""
    first = started(home, steps, "--book", book_file)
    assert first.stdout is not None
    assert first.stdout.readline() == "open\n"
    assert ended(started(home, "", "--book", book_file)) == (0, "", "")
    assert ended(first) == (0, "forward", "")


def test_a_book_held_by_something_without_a_window_is_said(
    home: dict[str, str], book_file: Path
) -> None:
    lock = BookLock(book_file)
    lock.take(now=datetime(2026, 11, 21, 9, 30, tzinfo=UTC))
    code, said, _complaints = ended(started(home, "", "--book", book_file))
    lock.release()
    assert code == 2
    assert f"process {os.getpid()}" in said


def test_a_fault_of_ours_is_an_apology_and_a_traceback_in_the_log(
    home: dict[str, str], book_file: Path
) -> None:
    steps = """
def on_window(window):
    QTimer.singleShot(0, lambda: 1 / 0)

def on_box(box):
    print(told(box))
    box.accept()
    seen[0].close()
"""
    code, said, complaints = ended(started(home, steps, "--book", book_file))
    assert (code, complaints) == (0, "")
    assert said.startswith("Something went wrong inside Organiser.")
    assert home["HOME"] in said
    assert "ZeroDivisionError" in log_of(home)


def test_nothing_is_imported_any_more_when_the_application_ends(book_file: Path) -> None:
    loader = BookLoader(book_file)
    loader.wait()
    loader.start()
    loader.load_rooms()
    loader.wait()
    loader.book().close()
    running = {thread.name for thread in threading.enumerate()}
    assert not running & {"open the book", "load the rooms"}
