"""Every room and every window over it: on an empty book and a full one, in either look."""

from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from organiser.models import Circle
from organiser.services import sample
from organiser.services.programmes import programmes
from organiser.services.tours import tours
from organiser.ui import dialogs, rooms
from organiser.ui.pieces import Card, EmptyState
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.programmes.sides import SIDES
from organiser.ui.theme import Scheme, apply_theme
from organiser.ui.tours import sides as tour_sides
from organiser.ui.tours.group.group_side import GroupSide
from organiser.ui.tours.tour_page import TourPage
from organiser.vocabulary import ProgrammeKind
from tests.factories import (
    PREPARE,
    add,
    make_day,
    make_organisation,
    make_person,
    make_programme,
    make_tour,
)
from tests.journeys.desk import Desk

#: Opens the system's own window for files first.
_ASKS_FOR_FILES = "import"
languages = pytest.mark.parametrize("language", ["ja", "en"], indirect=True)
schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


@pytest.fixture
def dressed(desk: Desk, scheme: Scheme, qapp: QApplication) -> Desk:
    """The desk in a look, with nothing in its book."""
    apply_theme(qapp, scheme)
    return desk


def all_windows(desk: Desk) -> Iterator[QWidget]:
    """Show every room and every dialog, one after the other, and yield it painted."""
    for name in rooms.ROOMS:
        yield painted(desk.window.enter(name))
    for name in dialogs.NAMES:
        if name != _ASKS_FOR_FILES:
            dialog = dialogs.open_dialog(name, desk.store, desk.window)
            yield painted(dialog)
            dialog.done(QDialog.DialogCode.Rejected)


def programme_windows(desk: Desk) -> Iterator[QWidget]:
    """Show every side of every programme, and every window over them, and yield it painted."""
    room = desk.window.enter("programmes")
    assert isinstance(room, ProgrammesRoom)
    for row in desk.store.read(programmes.list_programmes, desk.today):
        room.show_programme(row.programme_id)
        screen = room.programme_screen
        page = screen.page()
        assert page is not None
        for side in SIDES:
            if side.belongs(page):
                screen.show_side(side.key)
                yield painted(room)
        for opened in (screen.asking.add_people, screen.asking.keeper.propose, room.edit_programme):
            yield from windows_after(desk, opened)
    yield from windows_after(desk, room.show_balance)


def tour_windows(desk: Desk) -> Iterator[QWidget]:
    """Show every side of every tour, each pane of its group and the order, and yield it painted."""
    for row in desk.store.read(tours.list_tours):
        desk.window.show_tour(row.tour_id)
        page = desk.find("tour_page")
        assert isinstance(page, TourPage)
        for side in tour_sides.SIDES:
            page.show_side(side.key)
            yield painted(page)
        group = desk.window.findChild(GroupSide)
        assert group is not None
        page.show_side("group")
        for pane in ("people", "seats", "rooms"):
            group.show_pane(pane)
            yield painted(page)
        if page.header.order_button.isEnabled():
            yield from windows_after(desk, page.header.order_button.click)


def windows_after(desk: Desk, opened: Callable[[], object]) -> Iterator[QWidget]:
    """Open a window, yield it painted, and close it."""
    opened()
    for dialog in desk.window.findChildren(QDialog):
        if dialog.isVisible():
            yield painted(dialog)
            dialog.done(QDialog.DialogCode.Rejected)


def painted(shown: QWidget) -> QWidget:
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    assert not shown.grab().isNull()
    return shown


def bare_lists(shown: QWidget) -> list[str]:
    """Return the lists that are seen without a row: a sentence should stand in their place."""
    lists = [one for one in shown.findChildren(QAbstractItemView) if one.isVisible()]
    return [one.objectName() for one in lists if one.model() and not one.model().rowCount()]


def silent_states(shown: QWidget) -> list[str]:
    """Return what stands for nothing without saying so."""
    states = [one for one in shown.findChildren(EmptyState) if one.isVisible()]
    return [one.objectName() for one in states if not one.sentence_label.text()]


def silent_cards(page: QWidget) -> list[str]:
    """Return the cards that say nothing but their title."""
    cards = [one for one in page.findChildren(Card) if one.isVisible()]

    def said(card: Card) -> list[str]:
        labels = [one for one in card.findChildren(QLabel) if one.isVisible()]
        return [one.text() for one in labels if one is not card.title_label and one.text()]

    return [card.objectName() for card in cards if not said(card)]


@languages
@schemes
def test_an_empty_book_says_everywhere_what_is_missing(dressed: Desk) -> None:
    for shown in all_windows(dressed):
        assert bare_lists(shown) == [], shown.objectName()
        assert silent_states(shown) == []


@languages
@schemes
def test_a_full_book_is_shown_everywhere(dressed: Desk, language: str) -> None:
    sample.build(dressed.book.do, today=dressed.today, language=language)
    dressed.close()
    dressed.open()
    for shown in chain(all_windows(dressed), programme_windows(dressed), tour_windows(dressed)):
        assert bare_lists(shown) == [], shown.objectName()


@languages
@schemes
@pytest.mark.parametrize("kind", [ProgrammeKind.LIMITED, ProgrammeKind.JOINT_PROJECT])
def test_a_new_programme_says_on_every_side_what_is_missing(
    dressed: Desk, kind: ProgrammeKind
) -> None:
    dressed.store.do(PREPARE, make_programme, kind=kind)
    for shown in programme_windows(dressed):
        assert bare_lists(shown) == [], shown.objectName()
        assert silent_states(shown) == []
        assert silent_cards(shown) == []


@languages
@schemes
def test_a_new_tour_says_on_every_side_what_is_missing(dressed: Desk) -> None:
    dressed.store.do(PREPARE, make_tour)
    dressed.store.do(PREPARE, make_day, 1)
    for shown in tour_windows(dressed):
        assert bare_lists(shown) == [], shown.objectName()
        assert silent_states(shown) == []
        assert silent_cards(shown) == []


@languages
def test_pages_of_which_nothing_is_known_say_so(desk: Desk) -> None:
    store, window = desk.store, desk.window
    show = {
        "people": (window.show_person, make_person),
        "organisations": (window.show_organisation, make_organisation),
        "circles": (window.show_circle, lambda session: add(session, Circle(name="輪"))),
    }
    for room, (open_page, make) in show.items():
        open_page(store.do(PREPARE, make))
        assert silent_cards(painted(desk.window.enter(room))) == []


def test_a_list_without_a_row_is_noticed(qtbot: QtBot) -> None:
    window = QDialog()
    QListWidget(window).setObjectName("bare")
    qtbot.addWidget(window)
    window.show()
    assert bare_lists(window) == ["bare"]
