"""The side of the day on a real book, with a clock that is set by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.tours import live
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.progress import Noted
from organiser.ui.card_desk import CardDesk
from organiser.ui.store import Store
from organiser.ui.tours.live.live_side import LiveSide
from tests.services.live_books import LiveDay, at, prepared_day
from tests.services.tour_books import FIRST_DAY


@dataclass
class Desk:
    """The side as a test has it: what it shows, and where it led."""

    qtbot: QtBot
    store: Store
    side: LiveSide
    day: LiveDay
    led: list[Any] = field(default_factory=list)

    def at(self, clock: str, *, later_days: int = 0) -> None:
        """Let it be a time in Japan, and the minute pass."""
        moment = at(clock, later_days=later_days)
        self.side.minutes.clock = lambda: moment
        self.side.minutes.passed.emit()

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(name, QAbstractButton), Qt.MouseButton.LeftButton)

    def key(self, letter: str) -> None:
        self.qtbot.keyClick(self.side, letter)

    def find(self, name: str, kind: type[QWidget] = QWidget) -> Any:
        """Return a part by its name; of what is made anew the old one may still be there."""
        found = self.side.findChildren(kind, name)
        assert found, name
        return found[-1]

    def text(self, name: str, around: str = "") -> str:
        whole = self.find(around) if around else self.side
        found = whole.findChildren(QLabel, name)
        assert found, name
        return str(found[-1].text())

    def noted(self, stop_id: int) -> Noted:
        return self.store.read(live.get_notes, self.day.tour_id).get(stop_id, Noted())


@pytest.fixture
def live_day(book: Book) -> LiveDay:
    return prepared_day(book)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: FIRST_DAY)
    yield made
    made.close()


@pytest.fixture
def desk(qtbot: QtBot, store: Store, live_day: LiveDay) -> Desk:
    """Return the side shown on the morning of the day."""
    parent = QWidget()
    qtbot.addWidget(parent)
    led: list[Any] = []
    side = LiveSide(
        CardDesk(
            store=store,
            parent=parent,
            show_person=led.append,
            show_organisation=led.append,
            show_tour=led.append,
        )
    )
    qtbot.addWidget(side)
    side.resize(1000, 640)
    made = Desk(qtbot, store, side, live_day, led)

    def show_again(_tables: frozenset[str]) -> None:
        side.show_tour(store.read(get_itinerary, live_day.tour_id))

    store.changed.connect(show_again)
    side.show_tour(store.read(get_itinerary, live_day.tour_id))
    made.at("8:50")
    side.show()
    qtbot.waitExposed(side)
    side.activateWindow()
    qtbot.waitUntil(side.isActiveWindow)
    return made
