"""A better order is shown beside today's, and taken, taken for a day, or left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from organiser.services.tours import stops
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.ui.store import Store
from organiser.ui.tours.ordering.order_dialog import OrderDialog
from organiser.ui.tours.tour_page import TourPage
from organiser.wording import phrase
from tests.services.tour_books import Hyogo

Find = Callable[[], OrderDialog]
#: In a line to the east, put into the day out of order.
PLACES = {"東": 0.5, "中": 0.25, "西": 0.05, "東の先": 0.6}


@pytest.fixture
def find(page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot) -> Find:
    for name, east in PLACES.items():
        draft = StopDraft(name=name, latitude=34.8, longitude=134.7 + east, dwell_minutes=20)
        store.do(phrase("Prepare a test"), stops.add_stop, tour.day_ids[1], draft)

    def open_dialog() -> OrderDialog:
        page.header.order_button.click()
        dialog = page.findChildren(OrderDialog)[-1]
        qtbot.waitUntil(lambda: not dialog.search.is_running(), timeout=15_000)
        return dialog

    return open_dialog


def names(store: Store, tour: Hyogo) -> list[str]:
    days = store.read(get_itinerary, tour.tour_id).timeline.days
    return [timed.stop.name for timed in days[1].stops]


def told(dialog: OrderDialog, name: str) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, name)]


def test_the_proposal_is_taken_in_one_step_and_undone(
    find: Find, store: Store, tour: Hyogo
) -> None:
    before = names(store, tour)
    dialog = find()
    assert "some days can be better" in dialog.verdict_label.text()
    assert told(dialog, "order_why")
    assert "播州機械工業" in told(dialog, "order_obstacle")[0]
    dialog.take_button.click()
    assert sorted(names(store, tour)) == sorted(before)
    assert names(store, tour) != before
    store.undo()
    assert names(store, tour) == before


def test_leaving_changes_nothing(find: Find, store: Store, tour: Hyogo, qtbot: QtBot) -> None:
    before = names(store, tour)
    dialog = find()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert names(store, tour) == before
    assert not dialog.isVisible()


def test_the_best_order_is_said_to_be_so(find: Find, store: Store, tour: Hyogo) -> None:
    store.do(phrase("Prepare a test"), stops.change_dwell, tour.factory, minutes=60)
    find().take_button.click()
    dialog = find()
    assert "the best there is" in dialog.verdict_label.text()
    assert not dialog.take_button.isVisible()


def test_a_single_stop_has_no_order(page: TourPage, store: Store, tour: Hyogo) -> None:
    for stop_id in (tour.visit, tour.lunch, tour.factory):
        store.do(phrase("Prepare a test"), stops.remove_stop, stop_id)
    assert not page.header.order_button.isEnabled()
