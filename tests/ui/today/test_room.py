"""Today: whose turn it is, who owes an answer, what is coming; each line opens what it names."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.models import Licence
from organiser.ui import discretion
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.room import TodayRoom
from organiser.vocabulary import Channel, Sensitivity, Stage
from tests.conftest import TODAY
from tests.factories import (
    PREPARE,
    add,
    make_day,
    make_interaction,
    make_invitation,
    make_organisation,
    make_person,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)


@pytest.fixture
def store(book: Book) -> Iterator[Store]:
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


def opened(qtbot: QtBot, store: Store) -> TodayRoom:
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.resize(1164, 860)
    room.show()
    return room


def fill(session: Session) -> None:
    programme_id = make_programme(session)
    make_session(session, programme_id)
    asked = {
        "stage": Stage.ASKED,
        "channel": Channel.LINE,
        "asked_on": TODAY - timedelta(days=9),
        "reply_by": TODAY - timedelta(days=2),
    }
    make_invitation(session, programme_id, make_person(session, family_name="佐々木"), **asked)
    make_invitation(session, programme_id, make_person(session), place=2)
    make_stop(session, make_day(session, make_tour(session)))


def texts(room: TodayRoom) -> str:
    return " ".join(label.text() for label in room.findChildren(QLabel) if label.isVisible())


def test_a_quiet_day_sends_nobody_to_add_people_who_are_there(qtbot: QtBot, store: Store) -> None:
    store.do(PREPARE, make_person)
    room = opened(qtbot, store)
    assert "Nothing waits for you." in texts(room)
    assert "Import" not in texts(room)


def test_an_empty_book_says_what_to_do_first(qtbot: QtBot, store: Store) -> None:
    room = opened(qtbot, store)
    with qtbot.waitSignal(room.room_requested) as wish:
        qtbot.mouseClick(
            room.findChild(QPushButton, "today_empty_action") or room.findChildren(QPushButton)[-1],
            Qt.MouseButton.LeftButton,
        )
    assert wish.args == ["people"]


def test_the_last_contact_can_be_hidden(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.do(PREPARE, fill)
    mine = {"sensitivity": Sensitivity.ME_ONLY, "text": "内密"}
    store.do(PREPARE, make_interaction, 2, **mine)
    assert "内密" in texts(opened(qtbot, store))
    monkeypatch.setattr(discretion._current, "is_on", True)
    assert "内密" not in texts(opened(qtbot, store))


def test_the_next_person_is_one_click_from_being_asked(qtbot: QtBot, store: Store) -> None:
    store.do(PREPARE, fill)
    room = opened(qtbot, store)
    assert "高橋 美咲" in texts(room)
    with qtbot.waitSignal(room.invitation_requested) as wish:
        qtbot.mouseClick(room.findChild(QPushButton, "ask_button"), Qt.MouseButton.LeftButton)
    assert wish.args == [2]


@pytest.mark.parametrize(
    ("line", "signal", "key"),
    [
        ("awaited_1", "invitation_requested", 1),
        ("coming_programme_1", "programme_requested", 1),
        ("coming_tour_1", "tour_requested", 1),
    ],
)
def test_every_line_opens_what_it_names(
    qtbot: QtBot, store: Store, line: str, signal: str, key: int
) -> None:
    store.do(PREPARE, fill)
    room = opened(qtbot, store)
    found = room.findChild(OpenLine, line)
    assert isinstance(found, OpenLine)
    with qtbot.waitSignal(getattr(room, signal)) as wish:
        qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
    assert wish.args == [key]
    with qtbot.waitSignal(getattr(room, signal)):
        qtbot.keyClick(found, Qt.Key.Key_Return)


def test_an_overdue_answer_says_by_how_much(qtbot: QtBot, store: Store) -> None:
    store.do(PREPARE, fill)
    assert "2 days over" in texts(opened(qtbot, store))


def test_it_follows_what_is_done(qtbot: QtBot, store: Store) -> None:
    room = opened(qtbot, store)
    store.do(PREPARE, fill)
    qtbot.waitUntil(lambda: "佐々木 美咲" in texts(room))
    store.undo()
    qtbot.waitUntil(lambda: "佐々木 美咲" not in texts(room))


def test_a_search_leads_to_the_people(qtbot: QtBot, store: Store) -> None:
    room = opened(qtbot, store)
    room._search.setText("たかはし")
    with qtbot.waitSignal(room.search_requested) as wish:
        qtbot.keyClick(room._search, Qt.Key.Key_Return)
    assert wish.args == ["たかはし"]


def test_licences_that_ask_for_something_lead_to_their_body(qtbot: QtBot, store: Store) -> None:
    def hold(session: Session) -> None:
        body = make_organisation(session)
        for days in (-3, 20, 100):
            licence = Licence(
                organisation_id=body,
                licence_class=f"区分{days}",
                valid_to=TODAY + timedelta(days=days),
                renewal_opens_on=TODAY if days == 100 else None,
            )
            add(session, licence)

    store.do(PREPARE, hold)
    room = opened(qtbot, store)
    due = [chip.text() for chip in room.findChildren(QLabel, "licence_due")]
    assert due == ["ran out 3 days ago", "runs out in 20 days", "renew: 100 days left"]
    line = room.findChild(OpenLine, "licence_1")
    assert line is not None
    with qtbot.waitSignal(room.organisation_requested) as heard:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert heard.args == [1]
