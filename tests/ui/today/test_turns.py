"""Today stays calm with many programmes, and keeps the keyboard where it was."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.next_card import NextCard
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import Stage
from tests.conftest import TODAY
from tests.factories import PREPARE, make_invitation, make_person, make_programme
from tests.ui.programmes.after.afters import hold
from tests.ui.programmes.pressing import press


@pytest.fixture
def store(book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


def opened(qtbot: QtBot, store: Store) -> TodayRoom:
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.resize(1164, 1600)
    with qtbot.waitExposed(room):
        room.show()
    return room


def lines(room: TodayRoom, kind: str) -> list[str]:
    QApplication.processEvents()
    found = [one.objectName() for one in room.findChildren(OpenLine) if one.isVisible()]
    return [name for name in found if name.startswith(kind)]


def focused(room: TodayRoom) -> str:
    QApplication.processEvents()
    return room.window().focusWidget().objectName()


def candidates(session: Session, *, programmes: int) -> None:
    person_id = make_person(session)
    for number in range(programmes):
        key = make_programme(session, name=f"第{number}回")
        make_invitation(session, key, person_id)


def test_two_are_shown_at_length_and_the_others_in_a_line(qtbot: QtBot, store: Store) -> None:
    store.do(PREPARE, candidates, programmes=11)
    room = opened(qtbot, store)
    assert len(room.findChildren(NextCard)) == 2
    assert len(lines(room, "turn_")) == 8
    with qtbot.waitSignal(room.invitation_requested) as wish:
        qtbot.keyClick(room.findChild(OpenLine, "turn_3"), Qt.Key.Key_Return)
    assert wish.args == [3]
    press(qtbot, room, "more_turns")
    assert len(lines(room, "turn_")) == 9
    assert focused(room) == "turn_11"


def test_a_full_programme_is_a_line_that_opens_it(qtbot: QtBot, store: Store) -> None:
    def fill(session: Session) -> None:
        key = make_programme(session, capacity=1)
        asked = {"stage": Stage.ASKED, "asked_on": TODAY, "reply_by": TODAY + timedelta(days=3)}
        make_invitation(session, key, make_person(session), **asked)
        make_invitation(session, key, make_person(session), place=2)

    store.do(PREPARE, fill)
    room = opened(qtbot, store)
    assert "may open on" in room.findChild(QLabel, "turn_told").text()
    with qtbot.waitSignal(room.programme_requested) as wish:
        qtbot.keyClick(room.findChild(OpenLine, "turn_1"), Qt.Key.Key_Return)
    assert wish.args == [1]


def test_a_programme_at_rest_is_not_spoken_of(qtbot: QtBot, store: Store) -> None:
    store.do(PREPARE, make_programme, capacity=None)
    assert lines(opened(qtbot, store), "turn_") == []
    store.do(PREPARE, make_programme, capacity=4)
    assert lines(opened(qtbot, store), "turn_") == ["turn_2"]


def test_eight_answers_awaited_are_shown_and_all_on_a_click(qtbot: QtBot, store: Store) -> None:
    def fill(session: Session) -> None:
        key = make_programme(session, capacity=30)
        for place in range(10):
            asked = {"stage": Stage.ASKED, "asked_on": TODAY, "reply_by": TODAY}
            make_invitation(session, key, make_person(session), place=place, **asked)

    store.do(PREPARE, fill)
    room = opened(qtbot, store)
    assert len(lines(room, "awaited_")) == 8
    assert room.findChild(QPushButton, "more_awaited").text() == "and 2 more"
    press(qtbot, room, "more_awaited")
    assert len(lines(room, "awaited_")) == 10
    assert focused(room) == "awaited_9"


def test_the_keyboard_stays_in_its_place(qtbot: QtBot, store: Store) -> None:
    key = store.do(PREPARE, make_programme)
    store.do(PREPARE, hold, key, TODAY - timedelta(days=3), people=3)
    room = opened(qtbot, store)
    first, second, third = lines(room, "owed_")
    room.findChild(OpenLine, first).setFocus()
    for following in (second, third):
        qtbot.keyClick(room.window().focusWidget(), Qt.Key.Key_T)
        assert focused(room) == following
    qtbot.keyClick(room.window().focusWidget(), Qt.Key.Key_N)
    assert lines(room, "owed_") == []
    assert focused(room).startswith("turn_")
    store.undo()
    assert focused(room).startswith("turn_")
