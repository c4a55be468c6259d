"""The plan of a tour on the screen: reload, redraw, scroll, and what is shown while dragging.

    python tests/benchmarks/bench_tours_view.py [STOPS]

Offscreen. Prints CPU milliseconds, median and worst; a frame is 16 ms. The ratio compares a redraw
with a bare list of as many texts.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services.tours import stops, tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.touring.plan import Window
from organiser.ui import theme
from organiser.ui.tours.plan.day_pane import DayPane
from organiser.wording import phrase

ROUNDS = 30
FIRST = date(2026, 12, 10)


def make_tour(session: Session, count: int) -> int:
    """Add a tour of five days with that many stops on the first, eight on each other."""
    dates = tuple(FIRST + timedelta(days=later) for later in range(5))
    tour_id = tours.add_tour(session, TourDraft(name="五日間", group_size=20), days=dates)
    days = get_itinerary(session, tour_id).plan.days
    for place, day in enumerate(days):
        for number in range(count if not place else 8):
            draft = StopDraft(
                name=f"訪問先 {number + 1} 協同組合",
                dwell_minutes=10,
                windows=(Window(540, 1080),) if number % 3 == 0 else (),
                latitude=34.6 + 0.01 * (number % 7),
                longitude=135 + 0.01 * (number // 7),
                leg=LegDraft(),
                host=HostDraft(),
            )
            stops.add_stop(session, day.day_id, draft)
    return tour_id


def milliseconds(job: Callable[[], object]) -> float:
    """Return the processor time of a job with all that it has painted."""
    started = time.process_time()
    job()
    QApplication.processEvents()
    return (time.process_time() - started) * 1000


def report(name: str, job: Callable[[], object]) -> float:
    """Run a job some times, print what it took, and return the median."""
    job()
    times = [milliseconds(job) for _round in range(ROUNDS)]
    median = statistics.median(times)
    print(f"{name:32} {median:7.2f} ms   worst {max(times):7.2f} ms")
    return median


def main() -> None:
    """Measure, and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    application = QApplication([])
    theme.apply_theme(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        book = Book(Path(folder) / "book.organiser")
        tour_id = book.do(phrase("Prepare"), make_tour, count).value
        itinerary = book.read(get_itinerary, tour_id)
        pane = DayPane()
        pane.resize(760, 800)
        pane.show()
        report(f"show {count} stops", lambda: pane.set_itinerary(itinerary))
        redraw = report("redraw", pane.timeline.viewport().repaint)
        bar = pane.timeline.verticalScrollBar()
        report("scroll by a page", lambda: bar.setValue((bar.value() + 700) % (bar.maximum() + 1)))
        places = iter(range(2, 2 + ROUNDS * 2))
        moved = itinerary.plan.days[0].stops[0].stop_id
        report("dragged over a row", lambda: pane.timeline.dragged.emit(moved, next(places)))
        plain = QListView()
        plain.setModel(QStringListModel([row.spoken for row in pane.timeline.rows()]))
        plain.resize(760, 800)
        plain.show()
        print(f"redraw / plain list: {redraw / report('plain list', plain.viewport().repaint):.1f}")
        book.close()


if __name__ == "__main__":
    main()
