"""Proposals under the search line: values are there to be taken, keys only offered."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser.text.query_proposals import Proposals, proposals
from organiser.text.query_words import QueryKey
from organiser.ui.page_header import SearchField
from organiser.ui.people.search_proposals import SearchProposals

TAGS = ("介護", "介護の会", "春")


def names(key: QueryKey, text: str) -> Sequence[str]:
    return [tag for tag in TAGS if tag.startswith(text)] if key is QueryKey.TAG else []


def propose(line: str, cursor: int) -> Proposals:
    return proposals(line, cursor, names)


@pytest.fixture
def search(qtbot: QtBot) -> Iterator[SearchField]:
    window = QWidget()
    window.resize(500, 400)
    made = SearchField("Search", name="search")
    other = SearchField("Other", name="other")
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.hide()


@pytest.fixture
def shown(search: SearchField) -> SearchProposals:
    return SearchProposals(search, propose)


def test_values_of_a_key_are_proposed(search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:介")
    assert shown.texts() == ["介護", "介護の会"]
    search.setText("tag:無")
    assert not shown.is_open()


def test_enter_takes_the_first_and_goes_on(
    qtbot: QtBot, search: SearchField, shown: SearchProposals
) -> None:
    search.setText("tag:介")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == "tag:介護 "
    assert not shown.is_open()


def test_down_and_up_choose(qtbot: QtBot, search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        qtbot.keyClick(search, key)
    assert search.text() == "tag:介護の会 "


def test_it_goes_along_with_the_line(search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:")
    assert shown.list is not None
    search.move(search.x() + 40, search.y())
    assert shown.list.x() == search.x()


def test_what_follows_stays(qtbot: QtBot, search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:春 高橋")
    search.setCursorPosition(4)
    assert shown.is_open()
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert search.text() == "tag:介護 高橋"
    assert search.cursorPosition() == len("tag:介護")


def test_keys_are_offered_and_the_list_is_still_reached(
    qtbot: QtBot, search: SearchField, shown: SearchProposals
) -> None:
    search.setText("ta")
    assert shown.texts() == ["tag:"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        with qtbot.waitSignal(search.list_requested):
            qtbot.keyClick(search, key)
    qtbot.keyClick(search, Qt.Key.Key_Tab)
    assert search.text() == "tag:"
    assert shown.texts() == list(TAGS)


def test_a_click_takes_one(qtbot: QtBot, search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:")
    assert shown.list is not None
    place = shown.list.visualItemRect(shown.list.item(2)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert search.text() == "tag:春 "


def test_escape_closes_the_list_before_it_empties_the_line(
    qtbot: QtBot, search: SearchField, shown: SearchProposals
) -> None:
    search.setText("tag:")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not shown.is_open()
    assert search.text() == "tag:"
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_it_closes_where_the_line_is_left(search: SearchField, shown: SearchProposals) -> None:
    search.setText("tag:")
    other = search.window().findChild(SearchField, "other")
    assert other is not None
    other.setFocus()
    assert not shown.is_open()
    search.setText("tag:介")
    assert not shown.is_open()


def test_kana_still_being_typed_are_left_to_the_input_method(
    search: SearchField, shown: SearchProposals
) -> None:
    search.setText("tag:")
    QApplication.sendEvent(search, QInputMethodEvent("かい", []))
    assert not shown.is_open()
