"""The frame: rooms, the menu's undo, the day's turn, and wishes that lead from room to room."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui import ask, discretion, rooms
from organiser.ui.main_window import MainWindow
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.programmes.sides import SIDES
from organiser.ui.row_views import RowsView
from organiser.ui.store import Store
from organiser.vocabulary import ProgrammeKind, Sensitivity
from organiser.wording import phrase
from tests.conftest import TODAY
from tests.factories import (
    PREPARE,
    make_invitation,
    make_person,
    make_programme,
    make_session,
    make_tour,
)


class Days:
    """A calendar that can be turned."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        return self.today


@pytest.fixture
def days() -> Days:
    return Days()


@pytest.fixture
def window(qtbot: QtBot, book: Book, days: Days) -> Iterator[MainWindow]:
    store = Store(Glance(book.path), lambda: book, today=days)
    made = MainWindow(store, book.path)
    qtbot.addWidget(made)
    made.show()
    made.fill()
    yield made
    made.close()
    store.close()


@pytest.mark.parametrize("name", rooms.ROOMS)
def test_every_room_can_be_entered(window: MainWindow, qtbot: QtBot, name: str) -> None:
    button = window.side_bar.findChild(type(window.side_bar._buttons[name]), f"room_{name}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget().objectName() == f"{name}_room"
    assert window.side_bar.current() == name


def test_the_keyboard_comes_along_into_a_room(window: MainWindow, qtbot: QtBot, book: Book) -> None:
    book.do(PREPARE, make_person)
    window.side_bar.room_requested.emit("people")
    view = window.stack.currentWidget().findChild(RowsView, "people_list")
    qtbot.waitUntil(view.hasFocus)
    button = window.side_bar._buttons["people"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Down)
    assert window.side_bar.current() == "organisations"
    assert window.side_bar._buttons["organisations"].hasFocus()


def keys_of(window: MainWindow) -> list[tuple[str, str]]:
    """Return the keys that work in the room that is seen, with what they belong to."""
    shortcuts = [
        (made.key(), made.parent().objectName())
        for made in window.findChildren(QShortcut)
        if made.context() is Qt.ShortcutContext.WindowShortcut
        and isinstance(made.parent(), QWidget)
        and made.parent().isVisible()
    ]
    bar = window.menuBar().actions()
    menus = [menu for menu in (action.menu() for action in bar) if isinstance(menu, QMenu)]
    entries = [entry for menu in menus for entry in menu.actions()]
    buttons = [made for made in window.findChildren(QAbstractButton) if made.isVisible()]
    pressed = [(made.shortcut(), made.objectName()) for made in (*entries, *buttons)]
    return [(keys.toString(), whose) for keys, whose in (*shortcuts, *pressed) if keys.toString()]


def shared_keys(window: MainWindow) -> dict[str, list[str]]:
    """Return the keys that more than one thing would answer."""
    whose: dict[str, list[str]] = {}
    for keys, owner in keys_of(window):
        whose.setdefault(keys, []).append(owner)
    assert {"Ctrl+Z", "Ctrl+Shift+U", "Ctrl+Shift+D", "Ctrl+1"} <= set(whose)
    return {keys: owners for keys, owners in whose.items() if len(owners) > 1}


@pytest.mark.parametrize("name", rooms.ROOMS)
def test_no_two_things_share_a_key(window: MainWindow, book: Book, name: str) -> None:
    book.do(PREPARE, make_person)
    window.enter(name)
    assert shared_keys(window) == {}


@pytest.mark.parametrize("side", [side.key for side in SIDES])
def test_no_two_things_share_a_key_on_a_side(window: MainWindow, side: str) -> None:
    do = window._store.do
    programme_id = do(PREPARE, make_programme, kind=ProgrammeKind.JOINT_PROJECT)
    do(PREPARE, make_session, programme_id)
    do(PREPARE, make_invitation, programme_id, do(PREPARE, make_person))
    room = window.enter("programmes")
    assert isinstance(room, ProgrammesRoom)
    room.show_programme(programme_id)
    room.programme_screen.show_side(side)
    assert {"Ctrl+J", "Ctrl+Tab"} <= {keys for keys, _owner in keys_of(window)}
    assert shared_keys(window) == {}


def test_the_menu_names_what_can_be_undone(window: MainWindow, book: Book) -> None:
    assert not window.undo_action.isEnabled()
    window._store.do(phrase("Add {person}", person="高橋"), make_person)
    assert window.undo_action.text() == "Undo: Add 高橋"
    window.undo()
    assert window.redo_action.text() == "Redo: Add 高橋"
    assert window._store.counts()["people"] == 0
    window.redo()
    assert window._store.counts()["people"] == 1


def test_what_is_named_is_opened(window: MainWindow) -> None:
    store = window._store
    person_id = store.do(PREPARE, make_person)
    programme_id = store.do(PREPARE, make_programme)
    store.do(PREPARE, make_invitation, programme_id, person_id)
    tour_id = store.do(PREPARE, make_tour)
    window.show_person(person_id)
    assert window._people_on_screen() == [person_id]
    window.show_programme(programme_id)
    window.show_invitation(1)
    assert window.side_bar.current() == "programmes"
    window.show_tour(tour_id)
    assert window.side_bar.current() == "tours"


def test_the_rooms_follow_the_day(window: MainWindow, days: Days) -> None:
    today = window.stack.currentWidget()
    before = today.header.subtitle_label.text()  # type: ignore[attr-defined]
    days.today += timedelta(days=1)
    window._on_day_may_have_changed()
    assert today.header.subtitle_label.text() != before  # type: ignore[attr-defined]


def test_a_backup_is_written_where_one_wants_it(
    window: MainWindow, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = book.path.parent / "copy.organiser"
    monkeypatch.setattr(ask, "save_path", lambda *_arguments, **_named: target)
    window.back_up()
    assert target.exists()


def test_the_search_leads_to_the_people(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.side_bar.current() == "people"


def test_one_key_hides_what_only_i_may_read(window: MainWindow, qtbot: QtBot) -> None:
    told: list[frozenset[str]] = []
    window._store.changed.connect(told.append)
    before = status_of(window)
    window.discreet_action.trigger()
    assert discretion.hides(Sensitivity.ME_ONLY)
    assert not discretion.hides(Sensitivity.CIRCLE)
    assert "Discreet" in status_of(window)
    assert len(told) == 1
    again = MainWindow(window._store, window._book)
    qtbot.addWidget(again)
    assert again.discreet_action.isChecked()
    window.discreet_action.trigger()
    assert not discretion.hides(Sensitivity.ME_ONLY)
    assert status_of(window) == before


def status_of(window: MainWindow) -> str:
    label = window.side_bar.findChild(QLabel, "status_label")
    assert label is not None
    return label.text()


def test_what_was_told_last_is_not_cut_short(window: MainWindow, qtbot: QtBot) -> None:
    window.tell("first")
    window._told.start(60)
    window.tell("second")
    assert window._told.remainingTime() > 1000
