import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from organiser.ui.sidebar import SideBar, SideEntry

ENTRIES = [
    SideEntry(room="today", label="今日", icon_name="calendar-check", group=0),
    SideEntry(room="people", label="人", icon_name="users", group=1),
    SideEntry(room="tours", label="ツアー", icon_name="route", group=2),
]


@pytest.fixture
def side_bar(qtbot: QtBot) -> SideBar:
    bar = SideBar(ENTRIES, product="Organiser")
    qtbot.addWidget(bar)
    bar.resize(196, 600)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def room_button(bar: SideBar, room: str) -> QAbstractButton:
    found = bar.findChild(QAbstractButton, f"room_{room}")
    assert isinstance(found, QAbstractButton)
    return found


def test_click_asks_for_the_room(qtbot: QtBot, side_bar: SideBar) -> None:
    with qtbot.waitSignal(side_bar.room_requested) as asked:
        qtbot.mouseClick(room_button(side_bar, "people"), Qt.MouseButton.LeftButton)
    assert asked.args == ["people"]
    assert side_bar.current() == "people"


def test_marking_the_room_announces_nothing(qtbot: QtBot, side_bar: SideBar) -> None:
    with qtbot.assertNotEmitted(side_bar.room_requested):
        side_bar.set_current("tours")
    assert side_bar.current() == "tours"


def test_arrow_keys_go_through_the_rooms_and_stop_at_the_ends(
    qtbot: QtBot, side_bar: SideBar
) -> None:
    side_bar.set_current("today")
    today = room_button(side_bar, "today")
    visited: list[str] = []
    side_bar.room_requested.connect(visited.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(today, key)
    assert visited == ["people", "tours", "tours", "people"]


def test_numbers_and_state_are_shown_and_spoken(side_bar: SideBar) -> None:
    side_bar.set_count("people", 214)
    assert room_button(side_bar, "people").accessibleName() == "人, 214"
    side_bar.set_status("保存済み · 控え 09:12", "positive")
    label = side_bar.findChild(QLabel, "status_label")
    assert isinstance(label, QLabel)
    assert label.text() == "保存済み · 控え 09:12"
    assert label.isVisible()


def test_groups_are_parted_by_a_gap(side_bar: SideBar) -> None:
    tops = [room_button(side_bar, entry.room).y() for entry in ENTRIES]
    assert tops[1] - tops[0] > room_button(side_bar, "today").height() + 6
