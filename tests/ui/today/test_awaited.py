"""Today's card of answers awaited: remind, hold on, close, each from its line."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.store import Store
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import Stage
from tests.conftest import TODAY
from tests.services.seat_books import Inviting, start_inviting


@pytest.fixture
def inviting(book: Book) -> Inviting:
    """One seat; the first was asked nine days ago and is silent."""
    made = start_inviting(book, capacity=1)
    made.today = TODAY - timedelta(days=9)
    made.ask(1)
    made.today = TODAY
    return made


@pytest.fixture
def room(qtbot: QtBot, book: Book, inviting: Inviting) -> Iterator[TodayRoom]:
    store = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    made = TodayRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 860)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    store.close()


def press(qtbot: QtBot, room: TodayRoom, name: str) -> None:
    qtbot.mouseClick(find(qtbot, room, name), Qt.MouseButton.LeftButton)


def find(qtbot: QtBot, room: TodayRoom, name: str) -> QToolButton:
    def seen() -> list[QToolButton]:
        return [one for one in room.findChildren(QToolButton, name) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()))
    return seen()[-1]


def opened(room: TodayRoom, name: str) -> QDialog:
    return next(one for one in room.findChildren(QDialog, name) if one.isVisible())


def reads(qtbot: QtBot, room: TodayRoom, text: str) -> None:
    """Wait until a text is to be read; what is made anew is shown a moment later."""

    def is_read() -> bool:
        shown = (label.text() for label in room.findChildren(QLabel) if label.isVisible())
        return text in " ".join(shown)

    qtbot.waitUntil(is_read)


def test_a_follow_up_in_words(qtbot: QtBot, room: TodayRoom, inviting: Inviting) -> None:
    press(qtbot, room, "bell_awaited_1")
    opened(room, "words_dialog").say_it()
    assert inviting.page(1).row.due_on == TODAY + timedelta(days=7)
    reads(qtbot, room, "7 days left")


def test_holding_on(qtbot: QtBot, room: TodayRoom, inviting: Inviting) -> None:
    inviting.change(answers_until=TODAY + timedelta(days=2))
    room.reload()
    button = find(qtbot, room, "hourglass_awaited_1")
    assert button.accessibleName() == "Hold on for 高橋 美咲 until 23 Nov"
    press(qtbot, room, "hourglass_awaited_1")
    assert inviting.page(1).row.due_on == TODAY + timedelta(days=2)


def test_closing(qtbot: QtBot, room: TodayRoom, inviting: Inviting) -> None:
    press(qtbot, room, "x_awaited_1")
    assert inviting.page(1).row.stage is Stage.NO_REPLY
    reads(qtbot, room, "Nobody owes an answer.")


def test_one_who_considers_is_there_on_the_day(
    qtbot: QtBot, room: TodayRoom, inviting: Inviting
) -> None:
    inviting.answer(1, Stage.CONSIDERING, come_back_on=TODAY + timedelta(days=5))
    room._store.today = lambda: TODAY + timedelta(days=5)
    room.reload()
    reads(qtbot, room, "due today Considering")


def test_a_free_seat_is_to_be_told_to_who_waits(
    qtbot: QtBot, room: TodayRoom, inviting: Inviting
) -> None:
    inviting.answer(1, Stage.WAITING)
    room.reload()
    reads(qtbot, room, "A seat is free")
    reads(qtbot, room, "Said yes before and waits for a seat.")
    inviting.offer(1)
    room.reload()
    reads(qtbot, room, "7 days left Waiting")
    assert not [one for one in room.findChildren(QToolButton, "x_awaited_1") if one.isVisible()]
    press(qtbot, room, "bell_awaited_1")
    assert "that a seat is free" in opened(room, "words_dialog").windowTitle()
