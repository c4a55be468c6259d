"""The side of papers that are out: who has to be told what, and that they were."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.ui import jobs
from organiser.ui.language import install_translators
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.tours.papers_out.papers_side import PapersSide
from organiser.ui.tours.room import ToursRoom
from organiser.vocabulary import PaperKind
from tests.factories import PREPARE
from tests.services.papers.given_books import Given, give, make_given, move

ITINERARY, DRIVER = PaperKind.ITINERARY, PaperKind.DRIVER_SHEET


@pytest.fixture
def given(book: Book) -> Given:
    return book.do(PREPARE, make_given).value


@pytest.fixture
def side(room: ToursRoom, given: Given) -> PapersSide:
    room.show_papers(given.group.tour_id)
    found = room.tour_page.findChild(PapersSide)
    assert isinstance(found, PapersSide)
    return found


@pytest.fixture
def changed(store: Store, given: Given) -> Given:
    """Give the itinerary to two and the driver's sheet to the driver, and move the visit."""
    store.do(PREPARE, give, ITINERARY, given.tour, *given.group.people[:2])
    store.do(PREPARE, give, DRIVER, given.ride, "山田")
    store.do(PREPARE, move, given.group.visit, 640)
    return given


def settle(widget: QWidget) -> None:
    """Let all be found and shown that is being looked for."""
    looking = widget.window().findChildren(QTimer)
    QApplication.processEvents()
    while jobs._running or any(timer.isActive() and timer.isSingleShot() for timer in looking):
        QApplication.processEvents()


def texts(widget: QWidget, name: str) -> list[str]:
    settle(widget)
    return [one.text() for one in widget.findChildren(QLabel, name) if one.isVisible()]


def press(widget: QWidget, begins: str, place: int = 0) -> None:
    settle(widget)
    buttons = [
        one
        for one in widget.findChildren(QAbstractButton)
        if one.isVisible() and one.objectName().startswith(begins)
    ]
    buttons[place].click()


def links(widget: QWidget) -> list[str]:
    settle(widget)
    made = [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]
    return [one.text() for one in made if one.objectName().startswith("old_holder_")]


def test_without_papers_it_says_what_to_do(side: PapersSide) -> None:
    assert "Give out" in texts(side, "no_given_label")[0]
    assert texts(side, "no_old_papers_label")[0].startswith("Nobody.")
    side.take_focus()


def test_what_changed_stands_once_above_all_for_whom_it_did(
    changed: Given, side: PapersSide
) -> None:
    assert texts(side, "old_paper_label") == [
        "Itinerary for participants, revision 1",
        "Driver's sheet (1号車), revision 1",
    ]
    assert links(side) == ["青木 一郎", "伊藤 一郎"]
    assert texts(side, "old_holder_name") == ["山田"]
    assert "10:00 – 11:30 → 10:40 – 12:10" in texts(side, "changes_label")[0]


def test_who_was_told_leaves_the_list(changed: Given, store: Store, side: PapersSide) -> None:
    press(side, "told_")
    assert links(side) == ["伊藤 一郎"]
    press(side, "got_")
    press(side, "told_")
    assert texts(side, "no_old_papers_label")[0].endswith("agree with the plan.")
    store.undo()
    assert texts(side, "old_holder_name") == ["山田"]


def test_the_words_are_copied_in_the_language_of_the_window(
    changed: Given, qapp: QApplication, side: PapersSide
) -> None:
    install_translators(qapp, "ja")
    side._desk.store.announce_day()
    press(side, "copy_")
    assert QGuiApplication.clipboard().text().startswith("青木 様、")
    assert "第1版" in QGuiApplication.clipboard().text()


def test_a_name_leads_to_the_person(changed: Given, qtbot: QtBot, room: ToursRoom) -> None:
    room.show_papers(changed.group.tour_id)
    with qtbot.waitSignal(room.person_requested) as asked:
        press(room.tour_page, "old_holder_")
    assert asked.args == [changed.group.people[0]]


def test_what_was_given_out_stands_with_its_number_and_holders(
    changed: Given, store: Store, side: PapersSide
) -> None:
    store.do(PREPARE, give, ITINERARY, changed.tour, changed.group.people[0])
    given_card = side.given
    assert texts(given_card, "issue_title")[0] == "Itinerary for participants"
    chips = [one.text() for one in given_card.findChildren(Chip) if one.isVisible()]
    assert chips == ["revision 2", "revision 1", "revision 1"]
    press(side, "told_", 1)
    press(side, "told_")
    settle(side)
    side.take_focus()
    focused = side.window().focusWidget()
    assert focused is not None
    assert given_card.isAncestorOf(focused)


def test_above_the_plan_a_line_names_them(changed: Given, room: ToursRoom) -> None:
    room.show_tour(changed.group.tour_id)
    notice = room.tour_page.old_papers
    settle(room)
    assert notice.isVisible()
    assert notice.count_chip.text().startswith("3 ")
    assert notice.names_label.text() == "青木 一郎, 伊藤 一郎, 山田"
    notice.show_button.click()
    assert room.tour_page.bar.current() == "papers"
    assert not notice.isVisible()


def test_there_is_no_line_where_all_is_right(given: Given, store: Store, room: ToursRoom) -> None:
    store.do(PREPARE, give, ITINERARY, given.tour, *given.group.people)
    room.show_tour(given.group.tour_id)
    settle(room)
    assert not room.tour_page.old_papers.isVisible()


def test_marks_in_names_are_shown_and_not_obeyed(
    given: Given, store: Store, side: PapersSide
) -> None:
    store.do(PREPARE, give, DRIVER, given.ride, "<b>山田 & 子</b>")
    store.do(PREPARE, move, given.group.visit, 660)
    assert texts(side, "old_holder_name") == ["<b>山田 & 子</b>"]
