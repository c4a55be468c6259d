"""The list of people on the screen: first paint, paging, jumping, sorting, against Qt's own model.

    python tests/benchmarks/bench_list_view.py [PEOPLE] [BOOK]

Offscreen; a book that is named is used as it is, else one is made. Prints CPU milliseconds, median
and p95, and the ratio of the first paint to that of a QSqlQueryModel over the same file.
"""

import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui import theme
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from organiser.wording import phrase
from tests.benchmarks.bench_people_list import fill
from tests.benchmarks.books import DAY

ROUNDS = 9
PAGES = 120
QUERIES = (
    "た",
    "さと",
    "研修",
    "登山",
    "last:>6m",
    "has:time in:大阪府",
    "rhythm:overdue last:<30d",
)
QTSQL = """
SELECT p.family_name || ' ' || p.given_name, p.family_reading || ' ' || p.given_reading
  FROM person_search s JOIN person p ON p.id = s.person_id ORDER BY s.sort_key, s.person_id
"""


def milliseconds(job: Callable[[], object]) -> float:
    """Return the processor time of a job with all that it has painted: others share the machine."""
    started = time.process_time()
    job()
    QApplication.processEvents()
    return (time.process_time() - started) * 1000


def report(name: str, times: list[float]) -> None:
    """Print median and p95."""
    p95 = sorted(times)[round(0.95 * (len(times) - 1))]
    sys.stdout.write(f"{name:44s} {statistics.median(times):8.1f} /{p95:8.1f} ms\n")
    sys.stdout.flush()


def qt_table(path: Path) -> Callable[[], QTableView]:
    """Return what shows the same people by Qt's own model."""
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(path))
    database.open()

    def show() -> QTableView:
        view = QTableView()
        model = QSqlQueryModel(view)
        model.setQuery(QTSQL, database)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setModel(model)
        view.resize(330, 756)
        view.show()
        view.grab()
        return view

    return show


def measure_first_paint(store: Store, path: Path) -> PeopleRoom:
    """Measure rooms, then the list in turn with Qt's own model; return a room."""
    rooms: list[PeopleRoom] = []

    def show_room() -> None:
        rooms.append(PeopleRoom(store))
        rooms[-1].resize(1164, 808)
        rooms[-1].show()

    def show_list() -> None:
        room.model.set_keys(room.model._keys[:0])
        room._fill("")
        room.pane.view.viewport().grab()

    made = []
    for _ in range(ROUNDS):
        made.append(milliseconds(show_room))
        for old in rooms[:-1]:
            old.hide()
            old.deleteLater()
        del rooms[:-1]
    report("whole room with the first person's page", made)
    room, show_qt = rooms[-1], qt_table(path)
    pairs = [(milliseconds(show_list), milliseconds(show_qt)) for _ in range(ROUNDS)]
    report("list: keys, index, first paint", [ours for ours, _theirs in pairs])
    report("QSqlQueryModel: first paint", [theirs for _ours, theirs in pairs])
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    sys.stdout.write(f"list / QSqlQueryModel: {ratio:.2f}\n")
    return room


def measure_paging(room: PeopleRoom, name: str) -> None:
    """Page down from the top and jump about, painting each frame."""
    bar = room.pane.view.verticalScrollBar()
    viewport = room.pane.view.viewport()

    def go(value: int) -> None:
        bar.setValue(value)
        viewport.repaint()

    room.pane.view.grab()
    step = bar.pageStep()
    pages = [milliseconds(partial(go, at * step)) for at in range(1, PAGES)]
    report(f"{name}: page down", pages)
    spots = [bar.maximum() * (at * 37 % PAGES) // PAGES for at in range(PAGES)]
    report(f"{name}: jump", [milliseconds(partial(go, at)) for at in spots])


def measure_table(room: PeopleRoom) -> None:
    """Turn the list into a table and sort it."""
    report("turn into a table", [milliseconds(lambda: room.show_table(shown=True))])
    measure_paging(room, "table")
    for order in ("last_contact", "organisation", "due", ""):
        room.table.sort_by(order, descending=True)
        report(f"sort by {order or 'reading'}", [milliseconds(lambda: room._fill(""))])
    room.show_table(shown=False)


def measure(path: Path) -> None:
    """Measure all of it on one book."""
    application = QApplication([])
    application.setApplicationName("bench_list_view")
    application.setOrganizationName("bench_list_view")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(path.parent))
    QSettings().clear()
    theme.apply_theme(application, "light")
    book = Book(path)
    store = Store(Glance(path), lambda: book, today=lambda: DAY)
    room = measure_first_paint(store, path)
    places = [milliseconds(lambda: store.first_places(store.people_keys())) for _ in range(ROUNDS)]
    report("keys and places of the initials", places)
    measure_paging(room, "list")
    measure_table(room)
    for query in QUERIES:
        times = []
        for _ in range(ROUNDS):
            room.search.clear()
            times.append(milliseconds(partial(room.search.setText, query)))
        report(f"type “{query}”", times)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"most memory: {used:.0f} MiB\n")
    store.close()


def main(people: int = 100_000, book: str = "") -> None:
    """Measure on a book, or on one made for it."""
    if book:
        measure(Path(book))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.organiser"
        made = Book(path)
        made.do(phrase("Fill"), fill, people)
        made.close()
        measure(path)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, *sys.argv[2:3])
