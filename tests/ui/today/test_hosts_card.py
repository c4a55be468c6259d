"""Today's hosts: whom to ask and whose answers are awaited, each leading to its tour."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.inviting.invitation_values import AskDraft
from organiser.services.tours import host_asks, hosts, stops
from organiser.services.tours.stop_drafts import HostDraft, StopDraft
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import Channel, Stage
from tests.conftest import TODAY
from tests.factories import PREPARE
from tests.services.tour_books import FIRST_DAY, Hyogo, prepared


def ask_late(session: Session, tour: Hyogo) -> None:
    """Let one host be overdue, and further visits have nobody asked."""
    hosts.load_host(session, tour.visit).stage = Stage.CANDIDATE
    draft = AskDraft(channel=Channel.MAIL, reply_by=TODAY - timedelta(days=11))
    host_asks.ask(session, tour.visit, draft, today=TODAY - timedelta(days=12))
    for number in range(6):
        name = f"見学先{number}"
        stops.add_stop(session, tour.day_ids[1], StopDraft(name=name, host=HostDraft()))


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


@pytest.fixture
def room(qtbot: QtBot, book: Book, tour: Hyogo) -> Iterator[TodayRoom]:
    store = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    store.do(PREPARE, ask_late, tour)
    made = TodayRoom(store)
    qtbot.addWidget(made)
    made.resize(1164, 1000)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    store.close()


def names(room: TodayRoom) -> list[str]:
    QApplication.processEvents()
    return [one.text() for one in room.findChildren(QLabel, "due_host_name") if one.isVisible()]


def test_the_most_pressing_hosts_stand_first(room: TodayRoom) -> None:
    assert names(room)[:2] == ["高橋 美咲", "見学先0"]
    chips = {chip.text() for chip in room.findChildren(Chip, "due_host_chip")}
    assert any(text.startswith("was due") for text in chips)
    assert "ask now" in chips


def test_the_rest_is_one_click_away(room: TodayRoom) -> None:
    before = len(names(room))
    (more,) = room.findChildren(QPushButton, "more_hosts")
    more.click()
    assert len(names(room)) > before


def test_a_line_opens_its_host(room: TodayRoom, tour: Hyogo, qtbot: QtBot) -> None:
    line = next(one for one in room.findChildren(OpenLine) if "due_host" in one.objectName())
    with qtbot.waitSignal(room.host_requested) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    tour_id, stop_id = asked.args
    assert line.objectName() == f"due_host_{stop_id}"
    assert tour_id == tour.tour_id


def test_thanks_to_a_host_say_by_when(qtbot: QtBot, book: Book) -> None:
    after = FIRST_DAY + timedelta(days=5)
    store = Store(Glance(book.path), lambda: book, today=lambda: after)
    prepared(book)
    made = TodayRoom(store)
    qtbot.addWidget(made)
    chips = [one for one in made.findChildren(Chip) if one.objectName().startswith("thanks_due")]
    assert [(chip.text(), chip.tone()) for chip in chips] == [("by 6 Dec", "stop")]
    store.close()
