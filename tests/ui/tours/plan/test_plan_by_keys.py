from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from organiser.services.tours import live, stops
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.itinerary import TimedStop
from organiser.touring.lines import RowKind
from organiser.ui.forms import FormDialog
from organiser.ui.store import Store
from organiser.ui.tours.plan.timeline_view import TimelineView
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import OrderLock
from tests.services.tour_books import ACT, Hyogo

OpenForm = Callable[[], FormDialog]


@pytest.fixture
def timeline(page: TourPage, tour: Hyogo) -> TimelineView:
    page.plan.day_pane.timeline.select_stop(tour.visit)
    return page.plan.day_pane.timeline


def kept(store: Store, stop_id: int) -> StopDraft:
    return store.read(stops.get_draft, stop_id)


def timed(page: TourPage, stop_id: int) -> TimedStop:
    all_stops = (one for day in page.itinerary.timeline.days for one in day.stops)
    return next(one for one in all_stops if one.stop.stop_id == stop_id)


def test_plus_and_minus_change_the_stay_within_its_limits(
    timeline: TimelineView, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    limited = replace(kept(store, tour.visit), least_dwell_minutes=85, most_dwell_minutes=95)
    store.do(ACT, stops.change_stop, tour.visit, limited)
    for key, minutes in (("+", 95), ("+", 95), ("-", 90), ("-", 85), ("-", 85)):
        qtbot.keyClicks(timeline, key)
        assert kept(store, tour.visit).dwell_minutes == minutes
    store.undo()
    assert kept(store, tour.visit).dwell_minutes == 90


def test_f_fixes_the_time_it_has_and_frees_it(
    timeline: TimelineView, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_F)
    assert kept(store, tour.visit).fixed_start == 580
    qtbot.keyClick(timeline, Qt.Key.Key_F)
    assert kept(store, tour.visit).fixed_start is None


def test_l_keeps_a_stop_on_its_day_and_frees_it(
    timeline: TimelineView, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_L)
    assert kept(store, tour.visit).lock is OrderLock.DAY
    row = next(row for row in timeline.rows() if row.key == (RowKind.STOP.value, tour.visit))
    assert row.is_locked
    assert "Order: " in row.tip
    qtbot.keyClick(timeline, Qt.Key.Key_L)
    assert kept(store, tour.visit).lock is OrderLock.FREE


def test_control_d_duplicates(
    timeline: TimelineView, page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    copy = timeline.current_stop()
    assert copy not in (None, tour.visit)
    assert timeline.stop_ids()[2] == copy


def test_deeds_are_said_aloud(
    timeline: TimelineView, tour: Hyogo, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    qtbot.keyClick(timeline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert said == ["みらい協同組合: 10:15 to 11:45, place 3"]


def open_menu(page: TourPage, stop_id: int) -> QMenu:
    page.plan.day_pane.timeline.menu_requested.emit(stop_id, QPoint(300, 300))
    menu = page.findChild(QMenu, "stop_menu")
    assert isinstance(menu, QMenu)
    return menu


def trigger(menu: QMenu, name: str) -> None:
    next(action for action in menu.actions() if action.objectName() == name).trigger()
    menu.close()


def test_the_menu_begins_a_new_day_and_sets_locks(
    page: TourPage, store: Store, tour: Hyogo
) -> None:
    menu = open_menu(page, tour.lunch)
    locks = menu.findChild(QMenu, "lock_menu")
    assert isinstance(locks, QMenu)
    assert [action.isChecked() for action in locks.actions()].count(True) == 1
    locks.actions()[-1].trigger()
    assert kept(store, tour.lunch).lock is OrderLock.AFTER
    trigger(menu, "split_stop_action")
    days = page.itinerary.timeline.days
    assert [len(day.stops) for day in days] == [2, 2, 1]
    assert page.plan.day_pane.current_day_id() == days[1].plan.day_id
    assert page.plan.day_pane.timeline.current_stop() == tour.lunch


def test_the_menu_of_a_day_inserts_reverses_and_begins_later(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot
) -> None:
    pane = page.plan.day_pane
    store.do(ACT, stops.change_start, tour.gathering, minute=None)
    store.do(ACT, stops.change_dwell, tour.factory, minutes=60)
    pane.day_menu.aboutToShow.emit()
    texts = [action.text() for action in pane.day_menu.actions() if action.isVisible()]
    assert texts[-1] == "Begin at 9:20, as late as it works"
    pane.day_menu.actions()[2].trigger()
    assert timed(page, tour.gathering).starts == 560
    pane.day_menu.actions()[1].trigger()
    assert pane.timeline.stop_ids() == [tour.gathering, tour.factory, tour.lunch, tour.visit]
    pane.day_menu.actions()[0].trigger()
    assert [len(day.stops) for day in page.itinerary.timeline.days] == [4, 0, 1]
    assert pane.empty_state.isVisible()


def test_the_tour_moves_to_other_dates(
    page: TourPage, store: Store, tour: Hyogo, qtbot: QtBot, open_form: OpenForm
) -> None:
    page.header.dates_requested.emit()
    form = open_form()
    form.fields.field("first_day").setText("2026-12-10")
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert [str(day.plan.day) for day in page.itinerary.timeline.days] == [
        "2026-12-10",
        "2026-12-11",
    ]


def test_what_became_of_stops_shows(
    page: TourPage, store: Store, tour: Hyogo, timeline: TimelineView
) -> None:
    store.do(ACT, live.note_done, tour.gathering)
    store.do(ACT, live.note_dropped, tour.factory)
    rows = {row.stop_id: row for row in timeline.rows() if row.kind is RowKind.STOP}
    assert (rows[tour.gathering].is_done, rows[tour.factory].is_dropped) == (True, True)
    assert rows[tour.factory].ground is None
    timeline.viewport().repaint()


def test_days_say_what_is_wrong_and_which_are_holidays(
    page: TourPage, store: Store, tour: Hyogo
) -> None:
    button = page.plan.day_pane.findChild(QPushButton, "day_bar_0")
    assert isinstance(button, QPushButton)
    assert not button.icon().isNull()
    assert "2 caution" in button.toolTip()
    store.do(ACT, stops.add_stop, tour.day_ids[1], StopDraft(name="港", leg=LegDraft()))
    assert "caution" in page.plan.day_pane.findChild(QPushButton, "day_bar_1").toolTip()
