"""The list of people: filters, index, table, and how it was left."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import PersonTag, Photo
from organiser.ui.people.person_form import PersonForm
from organiser.ui.people.room import PeopleRoom
from organiser.ui.person_rows import PersonLine
from organiser.ui.store import Store
from organiser.ui.tables import ROW_ROLE
from organiser.vocabulary import Sureness
from tests.factories import PREPARE, TODAY, add, make_interaction, make_person

NAMES = (("石川", "いしかわ"), ("高橋", "たかはし"), ("林", "はやし"), ("渡邉", "わたなべ"))


@pytest.fixture
def ids(book: Book) -> list[int]:
    found = [
        book.do(PREPARE, make_person, family_name=name, family_reading=reading).value
        for name, reading in NAMES
    ]
    book.do(PREPARE, lambda session: add(session, PersonTag(person_id=found[1], tag="介護")))
    book.do(PREPARE, lambda session: add(session, PersonTag(person_id=found[2], tag="介護")))
    for days, person_id in enumerate(found, start=1):
        day = TODAY - timedelta(days=days)
        book.do(PREPARE, make_interaction, person_id, happened_on=day, text="春の集い")
    return found


def entered(qtbot: QtBot, store: Store, *, width: int = 1160) -> PeopleRoom:
    room = PeopleRoom(store)
    qtbot.addWidget(room)
    room.resize(width, 800)
    room.show()
    return room


def shown(room: PeopleRoom) -> list[str]:
    model = room.model
    lines = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [line.name[:1] for line in lines]


def first_line(room: PeopleRoom) -> PersonLine:
    line: PersonLine = room.model.index(0, 0).data(ROW_ROLE)
    return line


def press(qtbot: QtBot, room: PeopleRoom, name: str) -> None:
    button = room.findChild(QAbstractButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def chips(room: PeopleRoom) -> list[QPushButton]:
    return [
        chip for chip in room.desk.bar.findChildren(QPushButton, "term_chip") if chip.isVisible()
    ]


def test_a_condition_in_the_line_filters_and_shows_as_a_chip(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    assert not room.desk.bar.isVisible()
    room.search.setText("tag:介護")
    assert shown(room) == ["高", "林"]
    assert [chip.text() for chip in chips(room)] == ["Tag: 介護"]
    assert room.desk.button.text() == "Filter (1)"
    assert room.header.subtitle_label.text() == "2 found"


def test_a_press_on_a_chip_takes_its_condition_out(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.search.setText("tag:介護 はやし -tag:春")
    qtbot.mouseClick(chips(room)[0], Qt.MouseButton.LeftButton)
    assert room.search.text() == "-tag:春 はやし"
    press(qtbot, room, "clear_filter")
    assert room.search.text() == "はやし"
    assert not room.desk.bar.isVisible()


def test_what_is_not_understood_is_said(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.search.setText("last:soon")
    assert "soon" in room.desk.bar.problem_label.text()
    assert room.desk.bar.isVisible()


def test_nobody_meeting_a_filter_offers_to_clear_it(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.search.setText("tag:nothing 鷲尾")
    assert "condition" in room.pane.nobody.sentence_label.text()
    press(qtbot, room, "people_list_nobody_action")
    assert room.search.text() == "鷲尾"
    press(qtbot, room, "people_list_nobody_action")
    form = room.findChild(PersonForm)
    assert form is not None
    assert form.fields.field("family_name").text() == "鷲尾"


def test_a_row_says_why_somebody_is_found(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.search.setText("集い")
    line = first_line(room)
    assert line.second_line == "Timeline: 春の集い"
    (begin, end) = line.second_marks[0]
    assert line.second_line[begin:end] == "集い"
    assert str(TODAY - timedelta(days=1)) in line.tip


def test_the_index_leads_through_the_list(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    assert dict(room.index.places()) == {"あ": 0, "た": 1, "は": 2, "わ": 3}
    room.index.chosen.emit(2)
    assert room.current_person_id() == ids[2]
    qtbot.waitUntil(lambda: room.index.current() == "は")
    room.search.setText("集い")
    assert room.index.isHidden()


def test_rows_mark_guesses_and_whom_to_leave_in_peace(
    qtbot: QtBot, store: Store, book: Book
) -> None:
    book.do(PREPARE, make_person, family_reading_sureness=Sureness.GUESSED, do_not_approach=True)
    line = first_line(entered(qtbot, store))
    assert line.is_guessed
    assert line.is_avoided
    assert "(guessed)" in line.tip


def test_pictures_are_read_for_rows_that_are_seen(
    qtbot: QtBot, store: Store, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = {"person_id": ids[1], "content": b"no picture"}
    asked: list[int] = []
    monkeypatch.setattr(store, "photo", lambda person_id: asked.append(person_id) or b"")
    store.do(PREPARE, lambda session: add(session, Photo(**photo)))
    room = entered(qtbot, store)
    qtbot.waitUntil(lambda: asked == [ids[1]])
    store.undo()
    store.redo()
    qtbot.waitUntil(lambda: asked == [ids[1], ids[1]])
    assert room.isVisible()


def test_the_room_is_found_as_it_was_left(qtbot: QtBot, store: Store, ids: list[int]) -> None:
    room = entered(qtbot, store)
    room.search.setText("tag:介護")
    room.pane.view.select_key(ids[2])
    room.hide()
    again = entered(qtbot, store)
    assert again.search.text() == "tag:介護"
    assert again.current_person_id() == ids[2]
    again.show_table(shown=True)
    again.hide()
    assert entered(qtbot, store).table.is_on()


def test_a_long_list_is_scrolled_to_where_it_was(qtbot: QtBot, store: Store, book: Book) -> None:
    for number in range(40):
        book.do(PREPARE, make_person, family_name=f"林{number}", family_reading="はやし")
    room = entered(qtbot, store)
    room.pane.view.verticalScrollBar().setValue(700)
    room.hide()
    again = entered(qtbot, store)
    qtbot.waitUntil(lambda: again.pane.view.verticalScrollBar().value() == 700)


def test_the_page_gives_way_where_there_is_no_room_beside_the_panel(
    qtbot: QtBot, store: Store, ids: list[int]
) -> None:
    room = entered(qtbot, store)
    room.desk.show_panel(shown=True)
    assert room.page.isVisible()
    room.resize(828, 600)
    assert not room.page.isVisible()
    room.desk.show_panel(shown=False)
    assert room.page.isVisible()


@pytest.mark.parametrize("keys", ["Ctrl+Shift+F", "Ctrl+Shift+T"])
def test_keys_open_panel_and_table(qtbot: QtBot, store: Store, ids: list[int], keys: str) -> None:
    room = entered(qtbot, store)
    qtbot.waitUntil(room.isActiveWindow)
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(room.search, combination.key(), combination.keyboardModifiers())
    opened = room.desk.panel.isVisible() if keys.endswith("F") else room.table.is_on()
    assert opened
