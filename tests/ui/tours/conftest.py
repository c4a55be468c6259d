"""The room of tours on a real book with a two-day tour in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.room import ToursRoom
from organiser.ui.tours.tour_page import TourPage
from tests.conftest import TODAY
from tests.services.tour_books import Hyogo, prepared


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def room(qtbot: QtBot, store: Store) -> ToursRoom:
    made = ToursRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(room: ToursRoom, tour: Hyogo) -> TourPage:
    room.show_tour(tour.tour_id)
    return room.tour_page


@pytest.fixture
def open_form(room: ToursRoom, qtbot: QtBot) -> Callable[[], FormDialog]:
    """Return a reader of the form that is open over the room."""

    def found() -> FormDialog:
        (form,) = [one for one in room.findChildren(FormDialog) if one.isVisible()]
        assert isinstance(form, FormDialog)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return found
