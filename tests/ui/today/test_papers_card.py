"""Today's card of papers that are no longer right, leading to whom to tell."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.papers.old_holders import gather_held
from organiser.services.papers.tours_to_tell import find_to_tell, list_given_out
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.papers_card import PapersCard
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import PaperKind
from tests.conftest import TODAY
from tests.factories import PREPARE
from tests.services.papers.given_books import Given, give, make_given, move


@pytest.fixture
def store(book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def given(store: Store) -> Given:
    made = store.do(PREPARE, make_given)
    store.do(PREPARE, give, PaperKind.ITINERARY, made.tour, *made.group.people[:2])
    return made


def names(store: Store, today: date) -> list[tuple[str, ...]]:
    tours = store.read(list_given_out, today=today)
    held = [(tour, store.read(gather_held, tour.tour_id)) for tour in tours]
    return [one.names for one in find_to_tell(held, "ja")]


def test_the_line_of_a_tour_opens_its_papers(qtbot: QtBot, store: Store, given: Given) -> None:
    store.do(PREPARE, move, given.group.visit, 640)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    qtbot.waitUntil(lambda: room.findChild(QLabel, "old_papers_names") is not None)
    label = room.findChild(QLabel, "old_papers_names")
    assert label is not None
    assert label.text().endswith("青木 一郎, 伊藤 一郎")
    line = room.findChild(OpenLine, f"old_papers_{given.group.tour_id}")
    assert line is not None
    with qtbot.waitSignal(room.papers_requested) as asked:
        line.opened.emit()
    assert asked.args == [given.group.tour_id]


def test_papers_that_are_right_are_not_mentioned(store: Store, given: Given) -> None:
    assert names(store, TODAY) == []
    store.do(PREPARE, move, given.group.visit, 640)
    assert names(store, TODAY) == [("青木 一郎", "伊藤 一郎")]


@pytest.mark.parametrize("day", [date(2026, 11, 18), date(2026, 12, 5)])
def test_only_tours_of_the_next_days_count(store: Store, given: Given, day: date) -> None:
    store.do(PREPARE, move, given.group.visit, 640)
    assert names(store, day) == []


def test_the_card_goes_once_the_papers_are_right_again(
    qtbot: QtBot, store: Store, given: Given
) -> None:
    store.do(PREPARE, move, given.group.visit, 640)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.show()
    qtbot.waitUntil(lambda: room.findChild(PapersCard) is not None)
    store.do(PREPARE, move, given.group.visit, 600)
    qtbot.waitUntil(lambda: room.findChild(PapersCard) is None)


def test_the_day_is_shown_before_papers_are_compared(
    qtbot: QtBot, store: Store, given: Given
) -> None:
    store.do(PREPARE, move, given.group.visit, 640)
    seen: list[object] = []
    room = TodayRoom(store)
    qtbot.addWidget(room)
    assert room.findChild(PapersCard) is None
    room._papers.found.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert room.findChild(PapersCard) is not None
