"""How the window fares while a better order is looked for, and how soon the search lets go.

    python tests/benchmarks/bench_order_window.py [--rounds N]

Offscreen, in turn with nothing else to do, with twelve stops that are put in order exactly, and
with five days of eight. A frame is one repaint of the timeline: printed are its p50, p95 and worst
by the clock, and how long the window's thread waited in it for others.
"""

import argparse
import gc
import os
import random
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from organiser.touring.itinerary import Itinerary
from organiser.touring.plan import Place, PlannedDay, PlannedStop, PlannedTour, Window
from organiser.touring.timeline import compute
from organiser.ui import rooms, theme
from organiser.ui.tours.ordering.order_search import OrderSearch
from organiser.ui.tours.plan.day_pane import DayPane
from organiser.vocabulary import StopKind

DAY = date(2026, 12, 7)
_FRAMES = 60
_FRAME_SECONDS = 0.016
_PATIENCE_SECONDS = 60
_CANCELS = 20


def make_tour(*, days: int, stops: int) -> PlannedTour:
    """Return a tour of stops here and there, some of which receive only at certain hours."""
    chance = random.Random(days * stops)
    return PlannedTour(
        days=tuple(
            PlannedDay(
                day_id=later + 1,
                day=DAY + timedelta(days=later),
                starts_at=510,
                stops=tuple(_stop(later * stops + place + 1, chance) for place in range(stops)),
            )
            for later in range(days)
        ),
        group_size=20,
        arrival_buffer_minutes=5,
    )


def _stop(stop_id: int, chance: random.Random) -> PlannedStop:
    return PlannedStop(
        stop_id=stop_id,
        kind=StopKind.VISIT,
        name=f"訪問先 {stop_id}",
        dwell_minutes=30,
        windows=(Window(540, 690), Window(780, 1020)) if chance.random() < 0.3 else (),
        place=Place(34.6 + chance.random() / 8, 134.6 + chance.random() / 4),
    )


def shown(tour: PlannedTour) -> DayPane:
    """Return a window with the timeline of a tour."""
    pane = DayPane()
    pane.resize(760, 800)
    itinerary = Itinerary(
        tour_id=1,
        title="五日間",
        first_day=DAY,
        last_day=DAY,
        timeline=compute(tour),
        participants=20,
        gathering="",
        organiser_name="",
        organiser_telephone="",
        things_to_bring="",
        rain_rule="",
        closing_note="",
        revision=1,
        plan=tour,
    )
    pane.set_itinerary(itinerary)
    pane.show()
    QApplication.processEvents()
    return pane


def frames(pane: DayPane, search: OrderSearch | None) -> list[tuple[float, float]]:
    """Return of frames in milliseconds how long they took, and what of it was waiting."""
    found: list[tuple[float, float]] = []
    while len(found) < _FRAMES and (search is None or search.is_running()):
        began, spent = time.perf_counter(), time.thread_time()
        pane.timeline.viewport().repaint()
        QApplication.processEvents()
        took, worked = time.perf_counter() - began, time.thread_time() - spent
        found.append((took * 1000, (took - worked) * 1000))
        time.sleep(max(0.001, _FRAME_SECONDS - took))
    return found


def wait_for(search: OrderSearch) -> float:
    """Let a search end; return the seconds until then."""
    began = time.perf_counter()
    while search.is_running() and time.perf_counter() - began < _PATIENCE_SECONDS:
        QApplication.processEvents()
        time.sleep(0.005)
    return time.perf_counter() - began


def cancel_milliseconds(search: OrderSearch, tour: PlannedTour, after_seconds: float) -> float:
    """Return how long after it was told to stop a search still works."""
    search.start(tour)
    time.sleep(after_seconds)
    began = time.perf_counter()
    search.stop()
    QThreadPool.globalInstance().waitForDone()
    taken = (time.perf_counter() - began) * 1000
    QApplication.processEvents()
    return taken


def told(name: str, found: list[tuple[float, float]]) -> None:
    """Print a line of frames."""
    lines = []
    for side in zip(*found, strict=True):
        ordered = sorted(side)
        middle, most = ordered[len(ordered) // 2], ordered[round(0.95 * (len(ordered) - 1))]
        lines.append(f"p50 {middle:6.1f}   p95 {most:6.1f}   worst {ordered[-1]:6.1f} ms")
    print(f"{name:20} frame {lines[0]}   of it waiting {lines[1]}")


def main(*, rounds: int) -> None:
    """Measure and print."""
    application = QApplication([])
    theme.apply_theme(application, "light")
    rooms.load()
    large = make_tour(days=5, stops=8)
    small = replace(large, days=tuple(replace(day, stops=day.stops[:6]) for day in large.days[:2]))
    pane, owner = shown(large), QObject()
    search = OrderSearch(owner)
    # As the application does when its rooms are loaded.
    gc.freeze()
    tours = {"nothing else": None, "12 stops, exact": small, "5 days of 8 stops": large}
    seen: dict[str, list[tuple[float, float]]] = {name: [] for name in tours}
    for _ in range(rounds):
        for name, tour in tours.items():
            if tour is not None:
                search.start(tour)
            seen[name] += frames(pane, search if tour is not None else None)
            search.stop()
            QThreadPool.globalInstance().waitForDone()
            QApplication.processEvents()
    for name, found in seen.items():
        told(name, found)
    for name, tour in tours.items():
        if tour is not None:
            search.start(tour)
            alone = wait_for(search)
            moments = [alone * (number + 0.5) / (2 * _CANCELS) for number in range(_CANCELS)]
            taken = sorted(cancel_milliseconds(search, tour, moment) for moment in moments)
            print(
                f"{name:28} ends after {alone:.2f} s; cancelled it stops within "
                f"p50 {taken[_CANCELS // 2]:.1f}, worst {taken[-1]:.1f} ms"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=4)
    main(**vars(parser.parse_args()))
