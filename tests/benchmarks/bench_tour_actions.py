"""Plan, look around and run the day of a large tour in a book of many people: cost and queries.

    python tests/benchmarks/bench_tour_actions.py [--people N] [--days N] [--stops N]
                                                  [--participants N] [--earlier N]

Runs offscreen on an invented book. Prints of each action p50 and p95 in milliseconds, by the clock
and of this process alone, with all that is painted after it, and how many queries it took.
"""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QThreadPool, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import HostVisit, Invitation, Programme, Stop, Tour, TourDay
from organiser.services.tours import costs, itineraries, live, rooms, stops, vehicles
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.vehicles import SeatDraft, VehicleDraft
from organiser.ui import rooms as window_rooms
from organiser.ui.language import install_translators
from organiser.ui.store import Store
from organiser.ui.theme import apply_theme
from organiser.ui.today.room import TodayRoom
from organiser.ui.tours.live.live_side import LiveSide
from organiser.ui.tours.room import ToursRoom
from organiser.vocabulary import ProgrammeKind, Stage
from organiser.wording import phrase
from tests.benchmarks.bench_person_page import milliseconds, said
from tests.benchmarks.bench_tours import DAY
from tests.benchmarks.bench_tours import fill as fill_tours
from tests.benchmarks.books import make_book

Step = tuple[str, Callable[[], object]]

_SIDES = ("hosts", "group", "costs", "live", "after")
_AGAIN = 5


def fill(
    session: Session, *, days: int, stops_a_day: int, participants: int, earlier: int
) -> tuple[int, int]:
    """Add tours; give the last and the latest before it a group; return the ids of both."""
    last = fill_tours(session, days=days, stops=stops_a_day, earlier=earlier)
    for tour_id in (1, last):
        add_group(session, tour_id, range(1, participants + 1))
    return last, 1


def add_group(session: Session, tour_id: int, people: range) -> None:
    """Let people accept the programme of a tour, seat them, and give them rooms and costs."""
    programme = Programme(name=f"協同組合の会 {tour_id}", kind=ProgrammeKind.TOUR)
    session.add(programme)
    session.flush()
    session.get_one(Tour, tour_id).programme_id = programme.id
    session.add_all(
        Invitation(programme_id=programme.id, person_id=key, place=key, stage=Stage.ACCEPTED)
        for key in people
    )
    session.flush()
    bus = vehicles.add_vehicle(session, tour_id, VehicleDraft(name="1号車"))
    seats = [
        SeatDraft(person_id=key, vehicle_id=bus, row=place // 4 + 1, number=place % 4 + 1)
        for place, key in enumerate(people)
    ]
    vehicles.keep_seats(session, tour_id, seats)
    costs.add_costs(session, tour_id, [CostDraft(what=f"費用{n}", amount=9000) for n in range(12)])
    of_tour = select(Stop).join(TourDay, TourDay.id == Stop.day_id)
    for number, stop in enumerate(session.scalars(of_tour.where(TourDay.tour_id == tour_id))):
        host = session.scalars(select(HostVisit).where(HostVisit.stop_id == stop.id)).one()
        host.person_id = people[-1] + 1 + number
        if stop.place == 8:
            rooms.add_rooms(session, stop.id, "201-220", 2)


def main(*, people: int, participants: int, days: int, stops_a_day: int, earlier: int) -> None:
    """Measure and print."""
    application = QApplication([])
    qInstallMessageHandler(lambda *_said: None)
    install_translators(application, "ja")
    apply_theme(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = make_book(Path(folder) / "book.organiser", people, visits=1)
        book = Book(path)
        size = {"days": days, "stops_a_day": stops_a_day, "participants": participants}
        filled = book.do(phrase("Fill"), fill, earlier=earlier, **size)
        # As the application does when its first room is filled.
        window_rooms.load()
        gc.freeze()
        store = Store(Glance(path), lambda: book, today=lambda: DAY)
        report(application, book, steps(application, store, *filled.value))
        store.close()
    print(f"{people} people, {days} days of {stops_a_day} stops, {participants} take part")


def report(application: QApplication, book: Book, measured_steps: Iterator[Step]) -> None:
    """Run what is measured, and print it by name in the order of its first."""
    measured: dict[str, list[tuple[float, float]]] = {}
    queries: dict[str, int] = {}
    seen: list[object] = []

    def noted(*arguments: object) -> None:
        seen.append(arguments[2])

    event.listen(book._engine, "before_cursor_execute", noted)
    for name, work in measured_steps:
        seen.clear()
        measured.setdefault(name, []).append(milliseconds(partial(settled, application, work)))
        queries[name] = len(seen)
    event.remove(book._engine, "before_cursor_execute", noted)
    for name, times in measured.items():
        print(f"{said(f'{name:22}', times)}   {queries[name]:4} queries")


def settled(application: QApplication, work: Callable[[], object]) -> None:
    """Do some work, lay out, paint, and let go of what was shown before."""
    work()
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def steps(application: QApplication, store: Store, tour_id: int, other_id: int) -> Iterator[Step]:
    """Yield what the window does, one after the other."""
    yield from looking_at_today(store)
    made: list[ToursRoom] = []
    yield "room of tours, first", lambda: made.append(shown_room(store))
    (room,) = made
    # Nobody chooses a tour before the maps are unpacked.
    QThreadPool.globalInstance().waitForDone()
    yield "tour opens, first", partial(room.show_tour, tour_id)
    for _ in range(_AGAIN):
        settled(application, partial(room.show_tour, other_id))
        yield "tour opens, again", partial(room.show_tour, tour_id)
    yield from planning(store, room, tour_id)
    for key in _SIDES:
        show = partial(room.tour_page.show_side, key)
        yield f"side {key}, first", show
        for _ in range(_AGAIN):
            settled(application, partial(room.tour_page.show_side, "plan"))
            yield f"side {key}, again", show
    yield from the_day(store, room, tour_id)


def looking_at_today(store: Store) -> Iterator[Step]:
    """Yield how Today is read anew."""
    today = TodayRoom(store)
    today.resize(1160, 860)
    today.show()
    for _ in range(_AGAIN):
        yield "Today", today.reload
    today.hide()


def shown_room(store: Store) -> ToursRoom:
    """Return the room of tours as it stands in the window."""
    room = ToursRoom(store)
    room.resize(1160, 860)
    room.show()
    return room


def planning(store: Store, room: ToursRoom, tour_id: int) -> Iterator[Step]:
    """Yield changes of the plan until they are on the screen, and drags."""
    planned = store.read(itineraries.get_plan, tour_id).days
    stop_ids = [stop.stop_id for stop in planned[0].stops]
    for minutes in range(30, 30 + 2 * _AGAIN, 2):
        yield (
            "dwell changed",
            partial(store.do, phrase("Stay"), stops.change_dwell, stop_ids[2], minutes=minutes),
        )
    action, move, day_id = phrase("Move"), stops.move_stop, planned[0].day_id
    for place in (3, 5, 2, 6, 3):
        moved = partial(store.do, action, move, stop_ids[1], day_id=day_id, place=place)
        yield "stop moved", moved
    for _ in range(3):
        yield "undone", store.undo
        yield "redone", store.redo
    pane = room.tour_page.plan.day_pane
    for place in range(1, len(stop_ids)):
        yield "dragged over a row", partial(pane.timeline.dragged.emit, stop_ids[0], place)
    pane.timeline.drag_ended.emit()
    for day in planned:
        yield "another day", partial(pane.show_day, day.day_id)
    for scope in ("tour", "day", "tour", "day"):
        yield f"map of the {scope}", partial(show_map, room, scope)


def show_map(room: ToursRoom, scope: str) -> None:
    """Choose how much the map shows, and paint it wherever it is scrolled to."""
    card = room.tour_page.plan.map_card
    card.scope_bar.set_current(scope)
    card.scope_bar.chosen.emit(scope)
    card.map_view.grab()


def the_day(store: Store, room: ToursRoom, tour_id: int) -> Iterator[Step]:
    """Yield what the day itself asks for."""
    plan = store.read(itineraries.get_plan, tour_id).days[0]
    stop_ids = [stop.stop_id for stop in plan.stops]
    room.tour_page.show_side("live")
    (side,) = room.tour_page.findChildren(LiveSide)
    side.minutes.clock = lambda: datetime(plan.day.year, plan.day.month, plan.day.day, tzinfo=UTC)
    side.refresh()
    for _ in range(_AGAIN):
        yield "a minute passes", side.refresh
    for number, stop_id in enumerate(stop_ids[:4]):
        minute = 540 + 60 * number
        yield "came", partial(store.do, phrase("Came"), live.note_came, stop_id, minute)
        yield "left", partial(store.do, phrase("Left"), live.note_left, stop_id, minute + 40)
    here = stop_ids[5]
    yield "late", partial(store.do, phrase("Late"), live.note_late, here, 20)
    all_there = live.note_everybody_present
    yield "everybody is there", partial(store.do, phrase("All"), all_there, here)
    yield "list of tours", room.show_list


if __name__ == "__main__":
    told = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    told.add_argument("--people", type=int, default=10_000)
    told.add_argument("--days", type=int, default=5)
    told.add_argument("--stops", dest="stops_a_day", type=int, default=8)
    told.add_argument("--participants", type=int, default=40)
    told.add_argument("--earlier", type=int, default=20)
    main(**vars(told.parse_args()))
