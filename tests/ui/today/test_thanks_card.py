"""Today's thanks: one click from done, or with words; long ago is left to the programme."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.sessions import thanks
from organiser.ui.store import Store
from organiser.ui.today.room import TodayRoom
from organiser.ui.today.thanks_card import ThanksCard
from tests.conftest import TODAY
from tests.factories import PREPARE, make_programme
from tests.ui.programmes.after.afters import hold
from tests.ui.programmes.pressing import dialog, press


@pytest.fixture
def store(book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


def fill(session: Session) -> None:
    programme_id = make_programme(session)
    hold(session, programme_id, TODAY - timedelta(days=3), people=10)
    hold(session, programme_id, TODAY - timedelta(days=61), people=2)


@pytest.fixture
def room(qtbot: QtBot, store: Store) -> TodayRoom:
    store.do(PREPARE, fill)
    made = TodayRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 1000)
    with qtbot.waitExposed(made):
        made.show()
    return made


def names(room: TodayRoom) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in room.findChildren(QLabel, "owed_name") if one.isVisible()]


def test_the_first_thanks_are_shown_and_all_on_a_click(qtbot: QtBot, room: TodayRoom) -> None:
    (card,) = room.findChildren(ThanksCard)
    assert card.subtitle_label.text().startswith("10")
    assert len(names(room)) == 8
    press(qtbot, room, "more_thanks")
    assert len(names(room)) == 10
    (told, *_more) = room.findChildren(QLabel, "owed_what")
    assert "監理団体の器をひろげる会" in told.text()


def test_thanks_are_one_click_or_key_from_done(qtbot: QtBot, store: Store, room: TodayRoom) -> None:
    press(qtbot, room, "thanked_session_1_1")
    assert len(store.read(thanks.list_lately_owed, TODAY)) == 9
    QApplication.processEvents()
    line = next(one for one in room.findChildren(ThanksCard) if one.isVisible())
    first = line.findChild(QLabel, "owed_name").parentWidget()
    qtbot.keyClick(first, Qt.Key.Key_N)
    assert len(store.read(thanks.list_lately_owed, TODAY)) == 8


def test_thanks_open_their_words(qtbot: QtBot, store: Store, room: TodayRoom) -> None:
    press(qtbot, room, "words_session_1_2")
    dialog(room, "words_dialog").say_it()
    assert len(store.read(thanks.list_lately_owed, TODAY)) == 9


def test_without_thanks_there_is_no_card(qtbot: QtBot, store: Store) -> None:
    room = TodayRoom(store)
    qtbot.addWidget(room)
    assert not room.findChildren(ThanksCard)
