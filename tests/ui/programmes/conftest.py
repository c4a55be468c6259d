"""The room of programmes on a real book."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from tests.conftest import TODAY
from tests.services.seat_books import Inviting, start_inviting


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made._glance.close()


@pytest.fixture
def room(qtbot: QtBot, store: Store) -> ProgrammesRoom:
    """The room on a book that a test may have filled before, shown."""
    made = ProgrammesRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def inviting(book: Book) -> Inviting:
    """Three seats and five people in order: 高橋 田村 岡本 森田 伊藤."""
    return start_inviting(book)


@pytest.fixture
def opened(inviting: Inviting, room: ProgrammesRoom) -> ProgrammesRoom:
    """The room at that programme."""
    room.show_programme(inviting.programme_id)
    return room
