"""Qualifications that run out stand on Today; a line opens the person."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.people import expertise
from organiser.services.people.expertise import ExpertiseDraft
from organiser.ui.pieces import Chip
from organiser.ui.store import Store
from organiser.ui.today.lines import OpenLine
from organiser.ui.today.room import TodayRoom
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


def note(store: Store, person_id: int, skill: str, days: int) -> int:
    draft = ExpertiseDraft(skill=skill, valid_to=TODAY + timedelta(days=days))
    return store.do(PREPARE, expertise.add_expertise, person_id, draft, today=TODAY)


def told(room: TodayRoom) -> list[str]:
    return [label.text() for label in room.findChildren(QLabel, "qualification_told")]


def test_a_line_says_what_runs_out_and_opens_the_person(qtbot: QtBot, store: Store) -> None:
    person_id = store.do(PREPARE, make_person)
    key = note(store, person_id, "看護師", 40)
    note(store, person_id, "溶接", -2)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.show()
    assert told(room) == [
        "溶接 of 高橋 美咲 ran out on 2026-11-19 (Thu)",
        "看護師 of 高橋 美咲 runs out on 2026-12-31 (Thu)",
    ]
    chips = room.findChildren(Chip, "qualification_due")
    assert [chip.tone() for chip in chips] == ["stop", "caution"]
    assert chips[0].text().startswith("ran out 2 day")
    assert chips[1].text().startswith("runs out in 40 day")
    line = room.findChild(OpenLine, f"qualification_{key}")
    with qtbot.waitSignal(room.person_requested) as heard:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert heard.args == [person_id]


def test_it_goes_when_it_is_renewed(qtbot: QtBot, store: Store) -> None:
    person_id = store.do(PREPARE, make_person)
    key = note(store, person_id, "看護師", 3)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.show()
    renewed = ExpertiseDraft(skill="看護師", valid_to=TODAY + timedelta(days=1000))
    action = phrase("Renew")
    store.do(action, expertise.change_expertise, key, renewed, today=TODAY)
    qtbot.waitUntil(lambda: told(room) == [])


def test_of_many_the_rest_is_one_click_away(qtbot: QtBot, store: Store) -> None:
    person_id = store.do(PREPARE, make_person)
    for number in range(10):
        note(store, person_id, f"資格{number}", number)
    room = TodayRoom(store)
    qtbot.addWidget(room)
    room.show()
    assert len(told(room)) == 8
    more = room.findChild(QPushButton, "more_qualifications")
    assert "2" in more.text()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(told(room)) == 10
