import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from organiser.ui.main_window import MainWindow
from organiser.ui.store import Store
from organiser.ui.tours.live.live_side import LiveSide
from tests.services.live_books import LiveDay


@pytest.fixture
def window(qtbot: QtBot, store: Store, live_day: LiveDay) -> MainWindow:
    made = MainWindow(store, store.book_path)
    qtbot.addWidget(made)
    made.show()
    made.fill()
    return made


def test_today_leads_to_the_day_of_the_tour(window: MainWindow, live_day: LiveDay) -> None:
    button = window.findChild(QAbstractButton, f"follow_{live_day.tour_id}_button")
    assert button is not None
    button.click()
    room = window.stack.currentWidget()
    side = room.findChild(LiveSide, "live_side")
    assert side is not None
    assert side.isVisible()
    assert side.minutes.is_running()


def test_another_side_stops_the_clock(window: MainWindow, live_day: LiveDay) -> None:
    window._open("tours", "show_live", live_day.tour_id)
    room = window.stack.currentWidget()
    side = room.findChild(LiveSide, "live_side")
    room.tour_page.show_side("plan")
    assert not side.minutes.is_running()
    room.tour_page.show_side("live")
    assert side.minutes.is_running()
    window.enter("today")
    assert not side.minutes.is_running()
