"""Open the page of a person with a long history: read, show, lay out and paint.

    python tests/benchmarks/bench_person_page.py [INTERACTIONS] [ROUNDS] [PEOPLE]

Two such people are opened in turn in the room of people, offscreen, so that nothing of the page
before is at hand; prints p50 and p95 in milliseconds of the clock and of this process alone.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Interaction, InteractionParticipant
from organiser.services.people.person_pages import get_person_page
from organiser.ui.language import install_translators
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from organiser.ui.theme import apply_theme
from organiser.vocabulary import InteractionKind
from organiser.wording import phrase
from tests.benchmarks.books import DAY, make_book

TEXT = "新しい研修棟を見せていただいた。夏の受け入れについて相談し、次は秋にあらためて話す約束。"
LONG = TEXT * 2500
KINDS = (InteractionKind.VISIT, InteractionKind.CALL, InteractionKind.MESSAGE, InteractionKind.NOTE)


def add_history(session: Session, person_id: int, count: int) -> None:
    """Give a person so many interactions over ten years, one with a text of 100,000 signs."""
    chance = random.Random(person_id)
    for number in range(count):
        entry = Interaction(
            kind=chance.choice(KINDS),
            happened_on=DAY - timedelta(days=number * 3650 // count),
            text=LONG if number == 3 else TEXT * chance.randint(1, 3),
            about="受け入れ" if number % 5 == 0 else "",
        )
        people = {person_id, *(chance.randint(3, 40) for _ in range(number % 4))}
        entry.participants = [InteractionParticipant(person_id=one) for one in people]
        session.add(entry)
    session.flush()


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long some work takes, by the clock and in this process alone."""
    begin, spent = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - begin) * 1000, (time.process_time() - spent) * 1000


def said(name: str, times: list[tuple[float, float]]) -> str:
    """Return a line with p50 and p95, of the clock and of the process."""
    told = []
    for side in zip(*times, strict=True):
        ordered = sorted(side)
        told += [ordered[round(part * (len(ordered) - 1))] for part in (0.5, 0.95)]
    clock = f"p50 {told[0]:6.1f}   p95 {told[1]:6.1f} ms"
    return f"  {name:24} {clock}   CPU p50 {told[2]:6.1f}   p95 {told[3]:6.1f} ms"


def main(interactions: int = 2000, rounds: int = 40, people: int = 2000) -> None:
    """Measure and print."""
    application = QApplication([])
    qInstallMessageHandler(lambda *_said: None)
    install_translators(application, "ja")
    apply_theme(application, "light")
    with tempfile.TemporaryDirectory() as folder:
        path = make_book(Path(folder) / "book.organiser", people)
        book = Book(path)
        for person_id in (1, 2):
            book.do(phrase("Fill"), add_history, person_id, interactions)
        store = Store(Glance(path), lambda: book, today=lambda: DAY)
        measure(application, store, rounds)
        store.close()
    print(f"{interactions} interactions, {people} people, {rounds} rounds")


def measure(application: QApplication, store: Store, rounds: int) -> None:
    """Open the two people in turn and print what that took."""
    room = PeopleRoom(store)
    room.resize(1160, 860)
    room.show()
    application.processEvents()
    whole, read = [], []
    for number in range(rounds + 4):
        person_id = number % 2 + 1
        reading = milliseconds(lambda: store.read(get_person_page, person_id, today=DAY))  # noqa: B023
        opening = milliseconds(lambda: open_person(application, room, person_id))  # noqa: B023
        if number >= 4:
            read.append(reading)
            whole.append(opening)
    print(said("opening the page", whole))
    print(said("reading it (part of it)", read))
    room.deleteLater()


def open_person(application: QApplication, room: PeopleRoom, person_id: int) -> None:
    """Open a person and let what was shown before go, as the event loop of the window does."""
    room.show_person(person_id)
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
