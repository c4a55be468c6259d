"""Open a large tour in a large book, look at its sides, drag a stop and change one.

    python -m tests.benchmarks.bench_tour_page [--people N] [--days N] [--stops N] [--group N]
                                               [--earlier N] [--rounds N]

Runs offscreen on an invented book; from the call until it is painted. Prints p50 and p95 in
milliseconds, by the clock and of this process alone, and how often the floor goes into it by the
processor's time. The floor of each is measured in turn with it: fetching the tour's rows by plain
sqlite3 and painting a bare list of as many texts; for a change also one written row; for what is
only dragged, or shown again, the painting alone. A frame is 16 ms.
"""

import argparse
import os
import random
import sqlite3
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QStringListModel, QThreadPool, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QListView
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.tours import (
    costs,
    host_details,
    itineraries,
    participants,
    rooms,
    stops,
    tours,
    vehicles,
)
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.stop_drafts import HostDraft, LegDraft, StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.services.tours.vehicles import SeatDraft, VehicleDraft
from organiser.touring.plan import Window
from organiser.ui.language import install_translators
from organiser.ui.store import Store
from organiser.ui.theme import apply_theme
from organiser.ui.tours.room import ToursRoom
from organiser.ui.tours.sides import SIDES
from organiser.vocabulary import CostKind, CostShare, Stage, StopKind
from organiser.wording import phrase
from tests.benchmarks import bench_tours
from tests.benchmarks.bench_person_page import milliseconds, said
from tests.benchmarks.books import DAY, make_book

Times = list[tuple[float, float]]
Work = Callable[[], object]
_READ = (
    *("tour_day", "stop", "leg", "stop_window", "host_visit", "participant", "seat", "room"),
    *("room_place", "cost"),
)


def fill(session: Session, *, days: int, count: int, group: int, chance: random.Random) -> int:
    """Add a tour with its hosts, its group in seats and rooms, and its costs; return its id."""
    dates = tuple(DAY + timedelta(days=40 + later) for later in range(days))
    tour_id = tours.add_tour(session, TourDraft(name=f"大きなツアー {group}名"), days=dates)
    people = list(range(1, group + 1))
    participants.add_participants(session, tour_id, people)
    for day in itineraries.get_plan(session, tour_id).days:
        for place in range(1, count + 1):
            stop_id = stops.add_stop(
                session, day.day_id, _stop(chance, place, is_last=place == count)
            )
            if place == count:
                _fill_rooms(session, tour_id, stop_id, people)
            else:
                details = {"shows": "入国後講習の教室", "gift": f"手土産 {stop_id}"}
                host_details.change_details(session, stop_id, details, today=DAY)
    _fill_bus(session, tour_id, people)
    for number in range(12):
        share = list(CostShare)[number % 2 * 3]
        draft = CostDraft(what=f"費用 {number}", amount=9800, kind=CostKind.OTHER, share=share)
        costs.add_cost(session, tour_id, draft)
    return tour_id


def _stop(chance: random.Random, place: int, *, is_last: bool) -> StopDraft:
    kind = StopKind.MEAL if place == 4 else StopKind.VISIT
    return StopDraft(
        name=f"訪問先 {place} 協同組合",
        kind=StopKind.LODGING if is_last else kind,
        dwell_minutes=0 if is_last else 30,
        windows=(Window(540, 690), Window(780, 1080)) if kind is StopKind.VISIT else (),
        latitude=34.6 + chance.random() / 8,
        longitude=134.6 + chance.random() / 4,
        leg=LegDraft(),
        host=HostDraft(person_id=chance.randint(100, 300), stage=Stage.ACCEPTED),
    )


def _fill_rooms(session: Session, tour_id: int, stop_id: int, people: list[int]) -> None:
    rooms.add_rooms(session, stop_id, f"501-{500 + len(people) // 2}", 2)
    (night,) = (one for one in rooms.list_nights(session, tour_id) if one.stop_id == stop_id)
    pairs = zip(people[::2], people[1::2], strict=False)
    wanted = {room.room_id: pair for room, pair in zip(night.rooms, pairs, strict=False)}
    rooms.keep_places(session, stop_id, wanted)


def _fill_bus(session: Session, tour_id: int, people: list[int]) -> None:
    draft = VehicleDraft(name="大型バス")
    vehicle_id = vehicles.add_vehicle(session, tour_id, draft)
    seats = [
        SeatDraft(person_id=person_id, vehicle_id=vehicle_id, row=row, number=number)
        for person_id, (row, number) in zip(people, draft.layout.seats(), strict=False)
    ]
    vehicles.keep_seats(session, tour_id, seats)


class Floor:
    """The least anything could do: fetch the rows, write one, and paint a list."""

    def __init__(self, path: Path, folder: Path, texts: list[str]) -> None:
        self._path = path
        self._beside = folder / "floor.sqlite"
        with closing(sqlite3.connect(self._beside)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("CREATE TABLE stop (id INTEGER PRIMARY KEY, dwell INTEGER)")
            connection.execute("INSERT INTO stop VALUES (1, 0)")
            connection.commit()
        self._view = QListView()
        self._model = QStringListModel(texts)
        self._texts = texts
        self._view.setModel(self._model)
        self._view.resize(1160, 860)
        self._view.show()

    def paint(self) -> None:
        """Put the texts into the list anew and paint them."""
        self._model.setStringList(self._texts)
        self._view.viewport().repaint()

    def read(self) -> None:
        """Fetch every row of the tables a tour lies in, and paint."""
        with closing(sqlite3.connect(self._path)) as connection:
            for table in _READ:
                connection.execute(
                    f"SELECT * FROM {table} ORDER BY rowid DESC LIMIT 200"
                ).fetchall()
        self.paint()

    def change(self) -> None:
        """Write one row in a transaction of its own, then read and paint."""
        with closing(sqlite3.connect(self._beside)) as connection:
            connection.execute("UPDATE stop SET dwell = dwell + 1")
            connection.commit()
        self.read()


def steps(
    store: Store, room: ToursRoom, keys: tuple[int, int], floor: Floor, rounds: int
) -> Iterator[tuple[str, Work, Work]]:
    """Yield what the window does, one after the other, each with its floor."""
    page = room.tour_page
    for number in range(rounds):
        yield "opens", partial(room.show_tour, keys[number % 2]), floor.read
    for number in range(rounds):
        for side in SIDES:
            name = f"side {side.key}" + ("" if number else ", first")
            yield name, partial(page.show_side, side.key), floor.read
    page.show_side("plan")
    room.show_tour(keys[0])
    stop_ids = [stop.stop_id for day in page.itinerary.plan.days for stop in day.stops]
    timeline = page.plan.day_pane.timeline
    for number in range(rounds):
        place = number % 7 + 1
        yield "dragged over a row", partial(timeline.dragged.emit, stop_ids[0], place), floor.paint
    timeline.drag_ended.emit()
    for key in ("plan", "hosts", "group", "live"):
        page.show_side(key)
        for number in range(rounds):
            yield f"changed → {key}", partial(change, store, stop_ids[number % 7]), floor.change


def change(store: Store, stop_id: int) -> None:
    """Make a stop a minute longer, as the window does."""
    minutes = store.read(stops.get_draft, stop_id).dwell_minutes % 40 + 1
    store.do(phrase("Change"), stops.change_dwell, stop_id, minutes=minutes)


def settle(application: QApplication) -> None:
    """Let what goes on beside end, and what was shown before go."""
    QThreadPool.globalInstance().waitForDone()
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main(*, people: int, days: int, count: int, group: int, earlier: int, rounds: int) -> None:
    """Measure and print."""
    application = QApplication([])
    qInstallMessageHandler(lambda *_said: None)
    install_translators(application, "ja")
    apply_theme(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = make_book(Path(folder) / "book.organiser", people)
        book = Book(path)
        book.do(phrase("Fill"), bench_tours.fill, days=days, stops=count, earlier=earlier)
        chance = random.Random(people)
        keys = tuple(
            book.do(phrase("Fill"), fill, days=days, count=count, group=group, chance=chance).value
            for _ in range(2)
        )
        store = Store(Glance(path), lambda: book, today=lambda: DAY)
        room = ToursRoom(store)
        room.resize(1160, 860)
        room.show()
        settle(application)
        floor = Floor(
            path, Path(folder), [f"訪問先 {place} 協同組合" for place in range(days * count)]
        )
        found: dict[str, tuple[Times, Times]] = defaultdict(lambda: ([], []))
        for name, work, least in steps(store, room, keys, floor, rounds):
            whole, lower = found[name]
            whole.append(milliseconds(lambda: (work(), application.processEvents())))  # noqa: B023
            settle(application)
            lower.append(milliseconds(lambda: (least(), application.processEvents())))  # noqa: B023
        for name, (whole, lower) in found.items():
            ratio = median(one[1] for one in whole) / median(one[1] for one in lower)
            print(said(f"{name:22}", whole) + f"  {ratio:5.1f} times the floor")
        store.close()
    print(f"{people} people; {days} days of {count} stops, group of {group}; {rounds} rounds")


if __name__ == "__main__":
    told = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    told.add_argument("--people", type=int, default=10_000)
    told.add_argument("--days", type=int, default=5)
    told.add_argument("--stops", dest="count", type=int, default=8)
    told.add_argument("--group", type=int, default=40)
    told.add_argument("--earlier", type=int, default=20)
    told.add_argument("--rounds", type=int, default=15)
    main(**vars(told.parse_args()))
