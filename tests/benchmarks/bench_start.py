"""Start: the first paint of the window on a book of many people, against a bare PySide6 window.

    python tests/benchmarks/bench_start.py [PEOPLE] [ROUNDS]

Fresh processes in turn, offscreen; prints medians of wall and CPU seconds and of the ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.books import make_book

BARE = """
import time, sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
window = QMainWindow()
window.resize(1360, 860)
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, painted)
        return False
def painted():
    print(time.process_time()); sys.stdout.flush(); app.quit()
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""
PAINTED = """
import time, sys
from organiser.__main__ import hurry_to_first_paint
from organiser import cli
hurry_to_first_paint()
from organiser import app
from PySide6.QtWidgets import QApplication
def painted(*_):
    assert "sqlalchemy" not in sys.modules
    print(time.process_time()); sys.stdout.flush(); QApplication.quit()
app.Desk._after_first_paint = painted
sys.exit(app.run(cli.parse(["--book", sys.argv[1]])))
"""
FILLED = """
import time, sys
from organiser.__main__ import hurry_to_first_paint
from organiser import cli
hurry_to_first_paint()
from organiser import app
from organiser.ui.main_window import MainWindow
from PySide6.QtWidgets import QApplication
fill = MainWindow.fill
def filled(window):
    fill(window); QApplication.processEvents()
    print(time.process_time()); sys.stdout.flush(); QApplication.quit()
MainWindow.fill = filled
sys.exit(app.run(cli.parse(["--book", sys.argv[1]])))
"""


#: As a person starts it: compiled modules are kept between starts.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
} | {"QT_QPA_PLATFORM": "offscreen"}


def once(code: str, *arguments: str) -> tuple[float, float]:
    """Run one process; return wall and CPU seconds up to the moment it reports."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=ENVIRONMENT,
    )
    assert process.stdout is not None
    cpu = float(process.stdout.readline())
    wall = time.perf_counter() - begin
    process.communicate(timeout=60)
    return wall, cpu


def main(people: int = 10_000, rounds: int = 11) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        book = str(make_book(Path(folder) / "book.organiser", people))
        runs = {"bare window": (BARE,), "first paint": (PAINTED, book), "Today": (FILLED, book)}
        for run in runs.values():
            once(*run)
        times = [{name: once(*run) for name, run in runs.items()} for _ in range(rounds)]
    print(f"{people} people, {rounds} rounds: medians, and medians of the ratios in each round")
    for name in runs:
        wall, cpu = (statistics.median(row[name][side] for row in times) for side in (0, 1))
        to_wall, to_cpu = (
            statistics.median(row[name][side] / row["bare window"][side] for row in times)
            for side in (0, 1)
        )
        print(f"  {name:12} wall {wall:.3f} s ({to_wall:.2f}x)   CPU {cpu:.3f} s ({to_cpu:.2f}x)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
