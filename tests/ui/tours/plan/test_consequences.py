from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.services.tours.itineraries import get_plan
from organiser.touring.lines import RowKind
from organiser.touring.timeline import compute
from organiser.ui.tours.plan.consequences import ConsequenceWords, try_move
from organiser.ui.tours.plan.timeline_view import TimelineView
from organiser.ui.tours.tour_page import TourPage
from tests.services.tour_books import Hyogo, contents, prepared


def test_moving_a_stop_is_told_and_nothing_is_kept(book: Book, qapp: object) -> None:
    tour = prepared(book)
    before, plan = contents(book), book.read(get_plan, tour.tour_id)
    move = try_move(plan, compute(plan), stop_id=tour.factory, day_id=tour.day_ids[0], place=2)
    assert (move.travel_minutes, move.ends) == (-65, 1040)
    assert move.cautions == 1
    assert "day ends 17:20" in ConsequenceWords().of(move)
    assert contents(book) == before


def test_staying_in_place_changes_nothing(book: Book, qapp: object) -> None:
    tour = prepared(book)
    plan = book.read(get_plan, tour.tour_id)
    move = try_move(plan, compute(plan), stop_id=tour.visit, day_id=tour.day_ids[0], place=2)
    assert (move.travel_minutes, move.cautions, move.ends) == (0, 0, None)
    assert ConsequenceWords().of(move) == "nothing else changes"


def middle(timeline: TimelineView, stop_id: int) -> QPoint:
    keys = [row.key for row in timeline.rows()]
    index = timeline.model().index(keys.index((RowKind.STOP.value, stop_id)), 0)
    return timeline.visualRect(index).center()


def times(timeline: TimelineView) -> dict[int, str]:
    return {row.stop_id: row.time for row in timeline.rows() if row.kind is RowKind.STOP}


def test_a_dragged_stop_shows_the_new_times_before_it_is_dropped(
    page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    timeline, left = page.plan.day_pane.timeline, Qt.MouseButton.LeftButton
    before, view = times(timeline), timeline.viewport()
    qtbot.mousePress(view, left, pos=middle(timeline, tour.factory))
    qtbot.mouseMove(view, middle(timeline, tour.lunch))
    qtbot.mouseMove(view, middle(timeline, tour.visit) - QPoint(0, 4))
    assert times(timeline)[tour.visit] == "14:30 – 16:00"
    changed = [row.stop_id for row in timeline.rows() if row.is_changed]
    assert changed == [tour.visit, tour.lunch, tour.factory]
    assert "day ends 17:20" in page.plan.day_pane.totals_label.text()
    view.repaint()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    qtbot.mouseRelease(view, left, pos=middle(timeline, tour.visit))
    assert times(timeline) == before
    assert page.plan.day_pane.totals_label.text().startswith("travel 1 h 25 min")


def test_a_stop_over_another_day_tells_what_that_would_mean(
    page: TourPage, tour: Hyogo, qtbot: QtBot
) -> None:
    timeline, left = page.plan.day_pane.timeline, Qt.MouseButton.LeftButton
    button = page.plan.day_pane.findChild(QPushButton, "day_bar_1")
    assert isinstance(button, QPushButton)
    there = timeline.viewport().mapFromGlobal(button.mapToGlobal(button.rect().center()))
    qtbot.mousePress(timeline.viewport(), left, pos=middle(timeline, tour.visit))
    qtbot.mouseMove(timeline.viewport(), middle(timeline, tour.lunch))
    qtbot.mouseMove(timeline.viewport(), there)
    assert "day ends 10:30" in page.plan.day_pane.totals_label.text()
    assert times(timeline)[tour.lunch] != "11:30 – 12:30"
    away = timeline.viewport().mapFromGlobal(page.mapToGlobal(QPoint(2, 2)))
    qtbot.mouseMove(timeline.viewport(), away)
    assert times(timeline)[tour.lunch] == "11:30 – 12:30"
    qtbot.mouseRelease(timeline.viewport(), left, pos=away)
    assert times(timeline)[tour.visit] == "9:40 – 11:10"
