from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.tours import live
from organiser.ui.store import Store
from organiser.ui.today.room import TodayRoom
from organiser.ui.today.tour_card import TourTodayCard
from organiser.wording import phrase
from tests.services.live_books import LiveDay, at, prepared_day
from tests.services.tour_books import FIRST_DAY


@pytest.fixture
def day(book: Book) -> LiveDay:
    return prepared_day(book)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: FIRST_DAY)
    yield made
    made.close()


@pytest.fixture
def card(qtbot: QtBot, store: Store, day: LiveDay) -> TourTodayCard:
    made = TourTodayCard(store, day.tour_id)
    qtbot.addWidget(made)
    return made


def show_at(card: TourTodayCard, clock: str) -> tuple[str, str]:
    """Return what is said at a time in Japan."""
    card.minutes.clock = lambda: at(clock)
    card.minutes.passed.emit()
    return card.now_label.text(), card.next_label.text()


def test_now_and_next_are_said(card: TourTodayCard) -> None:
    now, coming = show_at(card, "9:50")
    assert now == "Now: みらい協同組合"
    assert coming.startswith("Next: 姫路城 資料館 · from 11:10")
    assert show_at(card, "18:00") == ("Now: The day is over", "")


def test_a_delay_that_was_noted_is_in_it(store: Store, card: TourTodayCard, day: LiveDay) -> None:
    store.do(phrase("Be late"), live.note_late, day.visit, 30)
    assert "from 11:30 (planned 11:10)" in show_at(card, "9:50")[1]


def test_off_the_day_nothing_is_said_of_it(card: TourTodayCard) -> None:
    card.minutes.clock = lambda: at("9:00", later_days=-1)
    card.refresh()
    assert card.now_label.text() == "Nothing is planned for this hour."


def test_today_has_the_card_on_the_day_and_leads_there(
    qtbot: QtBot, store: Store, day: LiveDay
) -> None:
    room = TodayRoom(store)
    qtbot.addWidget(room)
    made = room.findChild(QPushButton, f"follow_{day.tour_id}_button")
    assert made is not None
    with qtbot.waitSignal(room.live_requested) as asked:
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert asked.args == [day.tour_id]


def test_other_days_have_no_card(qtbot: QtBot, book: Book, day: LiveDay) -> None:
    store = Store(Glance(book.path), lambda: book, today=lambda: FIRST_DAY.replace(day=2))
    room = TodayRoom(store)
    qtbot.addWidget(room)
    assert room.findChild(TourTodayCard) is None
    store.close()
