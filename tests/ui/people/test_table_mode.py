"""The list of people as a table: columns of choice, sorting, and back to the page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import Availability, PersonTag
from organiser.ui.people.list_columns import list_columns
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from organiser.vocabulary import AvailabilityLevel
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)


@pytest.fixture
def ids(book: Book) -> list[int]:
    names = (("石川", "いしかわ"), ("高橋", "たかはし"), ("林", "はやし"))
    found = [
        book.do(PREPARE, make_person, family_name=name, family_reading=reading).value
        for name, reading in names
    ]
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_position, found[1], body)
    for days, person_id in ((5, found[0]), (1, found[1])):
        day = TODAY - timedelta(days=days)
        book.do(PREPARE, make_interaction, person_id, happened_on=day)
    return found


@pytest.fixture
def room(qtbot: QtBot, store: Store, ids: list[int]) -> PeopleRoom:
    made = PeopleRoom(store)
    qtbot.addWidget(made)
    made.resize(1160, 800)
    made.show()
    made.show_table(shown=True)
    return made


def cells(room: PeopleRoom, row: int) -> list[str]:
    model = room.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def column_of(room: PeopleRoom, place: int) -> list[str]:
    return [cells(room, row)[place][:1] for row in range(room.model.rowCount())]


def choose(room: PeopleRoom, header: str) -> None:
    room.table.menu.aboutToShow.emit()
    (action,) = (one for one in room.table.menu.actions() if one.text() == header)
    action.trigger()


def click_header(qtbot: QtBot, room: PeopleRoom, place: int) -> None:
    header = room.pane.view.horizontalHeader()
    middle = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
    point = header.rect().center()
    point.setX(middle)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_usual_columns_say_the_usual(room: PeopleRoom) -> None:
    first = ["高橋 美咲", "たかはし みさき", "みらい協同組合", "代表理事", "", "2026-11-20", ""]
    assert cells(room, 1) == first
    assert not room.page.isVisible()


def test_columns_are_chosen_from_a_menu(room: PeopleRoom, store: Store, ids: list[int]) -> None:
    room_left = {"level": AvailabilityLevel.OPEN, "as_of": TODAY}
    store.do(PREPARE, lambda session: add(session, PersonTag(person_id=ids[0], tag="春")))
    store.do(PREPARE, lambda session: add(session, Availability(person_id=ids[0], **room_left)))
    for header in ("Organisation", "Post", "Place", "Next due", "Tags", "Room"):
        choose(room, header)
    assert room.table.names() == ("name", "reading", "last_contact", "tags", "availability")
    assert cells(room, 0)[2:] == ["2026-11-16", "春", "Has room"]
    choose(room, "Usual columns")
    assert "tags" not in room.table.names()


def test_every_column_can_be_shown(room: PeopleRoom) -> None:
    room.table.set_widths([(name, 100) for name in list_columns()])
    assert room.model.columnCount() == len(list_columns())
    assert cells(room, 0)[0] == "石川 美咲"


def test_a_click_on_a_heading_sorts(qtbot: QtBot, room: PeopleRoom) -> None:
    click_header(qtbot, room, 5)
    assert column_of(room, 0) == ["石", "高", "林"]
    click_header(qtbot, room, 5)
    assert column_of(room, 0) == ["高", "石", "林"]
    assert room.index.isHidden()
    click_header(qtbot, room, 0)
    assert column_of(room, 0) == ["石", "高", "林"]
    click_header(qtbot, room, 1)
    assert column_of(room, 0) == ["林", "高", "石"]


def test_a_click_on_a_heading_without_an_order_changes_nothing(
    qtbot: QtBot, room: PeopleRoom
) -> None:
    header = room.pane.view.horizontalHeader()
    click_header(qtbot, room, 4)
    assert header.sortIndicatorSection() == 0
    assert column_of(room, 0) == ["石", "高", "林"]


def test_widths_and_places_are_kept(qtbot: QtBot, store: Store, room: PeopleRoom) -> None:
    header = room.pane.view.horizontalHeader()
    header.resizeSection(1, 222)
    header.moveSection(3, 1)
    room.hide()
    again = PeopleRoom(store)
    qtbot.addWidget(again)
    again.show()
    assert again.table.widths()[:3] == (("name", 170), ("title", 110), ("reading", 222))


def test_enter_opens_the_page_beside_the_list(
    qtbot: QtBot, room: PeopleRoom, ids: list[int]
) -> None:
    room.pane.view.select_key(ids[2])
    qtbot.keyClick(room.pane.view, Qt.Key.Key_Return)
    assert not room.table.is_on()
    assert room.page.name_label.text() == "林 美咲"
    assert room.page.isVisible()


def test_the_button_turns_it_on_and_off(qtbot: QtBot, room: PeopleRoom, ids: list[int]) -> None:
    room.pane.view.select_key(ids[1])
    button = room.findChild(QAbstractButton, "table_button")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert room.model.columnCount() == 1
    assert room.current_person_id() == ids[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert room.table.is_on()
    columns = room.findChild(QAbstractButton, "columns_button")
    assert columns is not None
    qtbot.mouseClick(columns, Qt.MouseButton.LeftButton)
    assert room.table.menu.isVisible()
    room.table.menu.close()
