"""The rooms of a night: added in one line, given, swapped, proposed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from organiser.services.tours import rooms, wishes
from organiser.ui.store import Store
from organiser.ui.tours.group.group_side import GroupSide
from organiser.ui.tours.group.proposal_dialog import ProposalDialog
from organiser.ui.tours.group.room_list import Slot
from organiser.ui.tours.group.rooms_pane import RoomsPane
from organiser.ui.tours.room import ToursRoom
from organiser.vocabulary import SeatingRule
from organiser.wording import phrase
from tests.services.group_books import Group

ADD = phrase("Add rooms at {stop}", stop="")


@pytest.fixture
def pane(side: GroupSide, store: Store, group: Group) -> RoomsPane:
    side.show_pane("rooms")
    store.do(ADD, rooms.add_rooms, group.hotel, "501-502", 2)
    return side.rooms


def sleeping(store: Store, group: Group, night: int = 0) -> dict[str, list[int]]:
    found = store.read(rooms.list_nights, group.tour_id)[night].rooms
    return {
        room.draft.name: [group.people.index(one.person_id) for one in room.sleepers]
        for room in found
    }


def choose(pane: RoomsPane, key: tuple[object, ...]) -> None:
    assert pane.view.select_key(key)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)


def select_bed(pane: RoomsPane, room: str) -> None:
    """Make the first free bed of a room current."""
    night = pane._night()
    assert night is not None
    room_id = next(one.room_id for one in night.rooms if one.draft.name == room)
    assert pane.view.select_key((Slot.BED, room_id, 0))


def put(pane: RoomsPane, group: Group, person: int, room: str) -> None:
    """Take somebody up and put them into the first free bed of a room."""
    choose(pane, (Slot.PERSON, group.people[person]))
    select_bed(pane, room)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)


def test_a_line_makes_many_rooms(pane: RoomsPane, keep: Callable[..., None]) -> None:
    pane.add_button.click()
    keep(names="503-510")
    night = pane._night()
    assert night is not None
    assert (len(night.rooms), night.beds) == (10, 20)


def test_who_has_no_room_stands_first_and_alone_while_taken_up(
    pane: RoomsPane, group: Group
) -> None:
    pane.view.select_first()
    assert [line.person_id for line in pane.view.lines.rows()[1:6]] == list(group.people)
    assert not pane.edit_button.isEnabled()
    choose(pane, (Slot.PERSON, group.people[2]))
    without = [line.slot for line in pane.view.lines.rows()[:3]]
    assert without == [Slot.HEADING, Slot.PERSON, Slot.HEADING]
    select_bed(pane, "501")
    assert pane.edit_button.isEnabled()


def test_people_get_beds_swap_and_leave(pane: RoomsPane, store: Store, group: Group) -> None:
    put(pane, group, 0, "501")
    put(pane, group, 1, "502")
    choose(pane, (Slot.PERSON, group.people[0]))
    choose(pane, (Slot.PERSON, group.people[1]))
    assert sleeping(store, group) == {"501": [1], "502": [0]}
    pane.view.select_key((Slot.PERSON, group.people[0]))
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert sleeping(store, group) == {"501": [1], "502": []}
    choose(pane, (Slot.PERSON, group.people[1]))
    choose(pane, (Slot.NO_ROOM, None, 0))
    assert sleeping(store, group) == {"501": [], "502": []}


def test_escape_puts_nobody_anywhere(pane: RoomsPane, store: Store, group: Group) -> None:
    choose(pane, (Slot.PERSON, group.people[0]))
    assert "青木 一郎" in pane.hint_label.text()
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert "青木" not in pane.hint_label.text()
    assert sleeping(store, group) == {"501": [], "502": []}


def test_who_is_locked_is_not_taken_up_nor_swapped(
    pane: RoomsPane, store: Store, group: Group
) -> None:
    put(pane, group, 0, "501")
    pane.view.select_key((Slot.PERSON, group.people[0]))
    QTest.keyClick(pane.view, Qt.Key.Key_L)
    choose(pane, (Slot.PERSON, group.people[0]))
    assert pane._held is None
    choose(pane, (Slot.PERSON, group.people[1]))
    choose(pane, (Slot.PERSON, group.people[0]))
    assert sleeping(store, group) == {"501": [0], "502": []}


def test_the_night_before_is_copied(pane: RoomsPane, store: Store, group: Group) -> None:
    put(pane, group, 0, "501")
    pane.bar.set_current(group.second_hotel)
    pane.bar.chosen.emit(group.second_hotel)
    assert pane.empty.isVisible()
    pane.copy_button.click()
    assert sleeping(store, group, night=1) == {"501": [0], "502": []}


def test_a_room_is_changed_and_removed(
    pane: RoomsPane, store: Store, group: Group, keep: Callable[..., None]
) -> None:
    select_bed(pane, "501")
    pane.edit_button.click()
    keep(name="離れ", note="和室")
    assert set(sleeping(store, group)) == {"離れ", "502"}
    select_bed(pane, "離れ")
    pane.remove_button.click()
    assert set(sleeping(store, group)) == {"502"}


def test_a_proposal_for_a_night_is_taken(
    pane: RoomsPane, room: ToursRoom, store: Store, group: Group, qtbot: QtBot
) -> None:
    pane.propose(SeatingRule.ANY)
    qtbot.waitUntil(lambda: bool(room.findChildren(ProposalDialog)))
    (dialog,) = room.findChildren(ProposalDialog)
    assert "without a place" in dialog.summary_label.text()
    dialog.take_button.click()
    assert [len(people) for people in sleeping(store, group).values()] == [2, 2]
    store.undo()
    assert sleeping(store, group) == {"501": [], "502": []}


def test_a_wish_is_added_changed_and_forgotten(
    pane: RoomsPane, store: Store, group: Group, keep: Callable[..., None]
) -> None:
    pane.wishes.add_button.click()
    keep(first_person_id=group.people[0], second_person_id=group.people[1], note="同期")
    (row,) = store.read(wishes.list_wishes, group.tour_id)
    assert row.draft.note == "同期"
    pane.wishes.view.select_first()
    QTest.keyClick(pane.wishes.view, Qt.Key.Key_Return)
    keep(note="")
    QTest.keyClick(pane.wishes.view, Qt.Key.Key_Delete)
    assert store.read(wishes.list_wishes, group.tour_id) == ()
    assert pane.wishes.empty_label.isVisible()
