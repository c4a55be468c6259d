"""Click to first page on screen, and the window while personal pages are made beside it.

    python -m tests.benchmarks.bench_preview [--people N] [--rounds N]

Runs offscreen on the sample book and one with many people on its tour. Prints milliseconds by the
clock: the first paper of a process, without and with what the menu loads while it is read; the
median of later ones; the longest gap between two beats of a timer of 5 ms while a batch is made;
and the most memory the process ever had.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from organiser import paper_making
from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.papers.options import PaperSubject
from organiser.services import sample
from organiser.services.tours import itineraries, participants, tours
from organiser.ui.language import install_translators
from organiser.ui.papers.batch.batch_dialog import BatchDialog
from organiser.ui.papers.open_paper import open_paper
from organiser.ui.store import Store
from organiser.ui.theme import apply_theme
from organiser.vocabulary import PaperKind
from organiser.wording import phrase
from tests.benchmarks.bench_start import ENVIRONMENT
from tests.benchmarks.books import DAY, person

_BEAT_MS = 5


def make_books(folder: Path, people: int) -> tuple[Path, Path]:
    """Return the sample book, and one whose tours have so many people more."""
    small, large = folder / "small.organiser", folder / "large.organiser"
    for path in (small, large):
        book = Book(path)
        sample.build(book.do, today=DAY, language="ja")
        if path == large:
            book.do(phrase("Fill"), invite_many, people)
        book.close()
    return small, large


def invite_many(session: Session, people: int) -> None:
    """Add people to the next tour."""
    import random

    chance = random.Random(people)
    many = [person(chance) for _ in range(people)]
    session.add_all(many)
    session.flush()
    tour_id = tours.next_tour_id(session, DAY)
    participants.add_participants(session, tour_id, [one.id for one in many])


def opened(path: Path) -> tuple[Store, PaperSubject]:
    """Return the window's door to a book with its tour already looked at."""
    book = Book(path)
    store = Store(Glance(path), lambda: book, today=lambda: DAY)
    tour_id = store.read(tours.next_tour_id, DAY)
    store.read(itineraries.get_itinerary, tour_id)
    # As the application does when its rooms are loaded.
    gc.freeze()
    return store, PaperSubject(tour_id=tour_id)


def show_once(store: Store, subject: PaperSubject) -> tuple[float, float]:
    """Return the milliseconds until the first page is painted, by the clock and the processor."""
    began, used = time.perf_counter(), time.process_time()
    preview = open_paper(None, store, PaperKind.ITINERARY, subject)
    loop = QEventLoop()
    preview.shown.connect(lambda _paper: loop.quit())
    loop.exec()
    preview.pages_view.grab()
    took = (time.perf_counter() - began) * 1000, (time.process_time() - used) * 1000
    preview.reject()
    QApplication.processEvents()
    # What was drawn lately would be shown without being drawn.
    paper_making._LATELY.clear()
    return took


def batch_gap(store: Store, subject: PaperSubject, folder: Path) -> tuple[float, float, int]:
    """Return the longest gap between two beats, the time in all, and how many files were made."""
    dialog = BatchDialog.open_for(store, None, PaperKind.PERSONAL_PAGE, subject)
    dialog.write_into(folder)
    QApplication.processEvents()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(_BEAT_MS)
    began = time.perf_counter()
    dialog.make_files()
    loop = QEventLoop()
    assert dialog.run is not None
    dialog.run.ended.connect(loop.quit)
    loop.exec()
    took = time.perf_counter() - began
    gaps = [after - before for before, after in zip([began, *beats], beats, strict=False)]
    dialog.reject()
    return max(gaps) * 1000, took, len(list(folder.iterdir()))


def cold(path: Path, *, prepared: bool) -> None:
    """Print how long the first paper of this process takes."""
    store, subject = opened(path)
    if prepared:
        paper_making.prepare()
    print(*show_once(store, subject))


def said(times: list[tuple[float, float]]) -> str:
    """Return the medians in words."""
    clock, used = (median(column) for column in zip(*times, strict=True))
    return f"{clock:.0f} ms by the clock, {used:.0f} ms of the processor"


def most_memory() -> float:
    """Return the most memory this process ever had, in MiB; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(people: int, rounds: int) -> None:
    """Print all of it."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        small, large = make_books(folder, people)
        for name, flag in (("cold", "--cold"), ("cold, menu read first", "--prepared")):
            command = [sys.executable, "-m", "tests.benchmarks.bench_preview", flag, str(small)]
            told = [
                subprocess.run(
                    command, check=True, capture_output=True, text=True, env=ENVIRONMENT
                ).stdout.split()
                for _ in range(3)
            ]
            print(f"{name}: {said([(float(clock), float(used)) for clock, used in told])}")
        store, subject = opened(small)
        times = [show_once(store, subject) for _ in range(rounds)]
        print(f"warm: {said(times[1:])}")
        store.close()
        store, subject = opened(large)
        out = folder / "out"
        out.mkdir()
        gap, took, files = batch_gap(store, subject, out)
        print(f"batch: {files} files in {took:.1f} s, longest frame {gap:.0f} ms")
        print(f"memory: {most_memory():.0f} MiB")
        store.close()


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--cold", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--prepared", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    qInstallMessageHandler(lambda *_said: None)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as settings:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, settings)
        install_translators(application, "ja")
        apply_theme(application, "light")
        if given.cold or given.prepared:
            cold(given.cold or given.prepared, prepared=bool(given.prepared))
        else:
            measure(given.people, given.rounds)


if __name__ == "__main__":
    main()
