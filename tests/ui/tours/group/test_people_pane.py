"""The people of a tour against its stops, worked with keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from organiser.book.book import Book
from organiser.services.tours import attendances, participants
from organiser.ui import ask, discretion
from organiser.ui.store import Store
from organiser.ui.tours.group.group_side import GroupSide
from organiser.ui.tours.group.people_pane import PeoplePane
from organiser.ui.tours.room import ToursRoom
from tests.factories import PREPARE, make_person, make_tour
from tests.services.group_books import Group

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(side: GroupSide) -> PeoplePane:
    return side.people


def go_to(pane: PeoplePane, group: Group, *, person: int, stop: int) -> None:
    pane.view.go_to((group.people[person], stop + 1))


def absent(store: Store, group: Group) -> set[tuple[int, int]]:
    """Return who is missing where, as places of the people and of the stops."""
    stop_ids = (group.visit, group.hotel, group.second_hotel)
    found = store.read(attendances.list_absences, group.tour_id)
    return {(group.people.index(person), stop_ids.index(stop)) for stop, person in found}


def press(pane: PeoplePane, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(pane.view, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_space_lets_somebody_come_or_not(pane: PeoplePane, store: Store, group: Group) -> None:
    go_to(pane, group, person=1, stop=0)
    press(pane, Qt.Key.Key_Space)
    assert absent(store, group) == {(1, 0)}
    assert pane.view.matrix.count_at(group.visit) == 4
    press(pane, Qt.Key.Key_Space)
    assert absent(store, group) == set()


def test_whole_rows_and_columns_with_shift_and_ctrl(
    pane: PeoplePane, store: Store, group: Group
) -> None:
    go_to(pane, group, person=1, stop=0)
    press(pane, Qt.Key.Key_Space, SHIFT)
    assert absent(store, group) == {(1, 0), (1, 1), (1, 2)}
    press(pane, Qt.Key.Key_Space, SHIFT)
    press(pane, Qt.Key.Key_Space, CTRL)
    assert absent(store, group) == {(person, 0) for person in range(5)}


def test_who_joins_later_and_leaves_before(pane: PeoplePane, store: Store, group: Group) -> None:
    go_to(pane, group, person=2, stop=1)
    press(pane, Qt.Key.Key_J)
    assert absent(store, group) == {(2, 0)}
    press(pane, Qt.Key.Key_L)
    assert absent(store, group) == {(2, 0), (2, 2)}
    store.undo()
    assert absent(store, group) == {(2, 0)}


def test_who_joins_earlier_after_all_is_there_from_then_on(
    pane: PeoplePane, store: Store, group: Group
) -> None:
    go_to(pane, group, person=2, stop=2)
    press(pane, Qt.Key.Key_J)
    assert absent(store, group) == {(2, 0), (2, 1)}
    go_to(pane, group, person=2, stop=1)
    press(pane, Qt.Key.Key_J)
    assert absent(store, group) == {(2, 0)}


def test_who_stays_longer_after_all_is_there_until_then(
    pane: PeoplePane, store: Store, group: Group
) -> None:
    go_to(pane, group, person=2, stop=0)
    press(pane, Qt.Key.Key_L)
    assert absent(store, group) == {(2, 1), (2, 2)}
    go_to(pane, group, person=2, stop=1)
    press(pane, Qt.Key.Key_L)
    assert absent(store, group) == {(2, 2)}
    store.undo()
    assert absent(store, group) == {(2, 1), (2, 2)}


def name_at(pane: PeoplePane, person: int) -> QPoint:
    """Return where the name of somebody stands, in the head of their row."""
    return QPoint(40, pane.view.verticalHeader().sectionViewportPosition(person) + 10)


def test_a_click_at_a_name_chooses_its_person_and_two_open_it(
    pane: PeoplePane, group: Group
) -> None:
    names, opened = pane.view.verticalHeader().viewport(), []
    pane.view.opened.disconnect()
    pane.view.opened.connect(opened.append)
    go_to(pane, group, person=0, stop=1)
    QTest.mouseClick(names, Qt.MouseButton.LeftButton, pos=name_at(pane, 2))
    assert pane.view.current_person() == pane.view.matrix.people[2]
    QTest.mouseDClick(names, Qt.MouseButton.LeftButton, pos=name_at(pane, 3))
    assert opened == [group.people[3]]


def test_a_name_has_a_menu_of_its_own(pane: PeoplePane, group: Group) -> None:
    go_to(pane, group, person=0, stop=1)
    pane.view.verticalHeader().customContextMenuRequested.emit(name_at(pane, 1))
    menu = pane.view.findChild(QMenu, "group_menu")
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][-1] == "What is noted…"
    assert pane.view.current_person() == pane.view.matrix.people[1]
    menu.close()


def test_a_click_on_a_mark_toggles_it(pane: PeoplePane, store: Store, group: Group) -> None:
    index = pane.view.matrix.index(3, 2)
    place = pane.view.visualRect(index).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert absent(store, group) == {(3, 1)}
    assert pane.view.currentIndex() == index


def test_what_is_noted_about_somebody_is_kept_and_counted(
    pane: PeoplePane, store: Store, group: Group, keep: Callable[..., None]
) -> None:
    go_to(pane, group, person=0, stop=0)
    press(pane, Qt.Key.Key_Return)
    keep(diet="ハラール", deputy_name="代理 花子")
    first = store.read(participants.list_participants, group.tour_id)[0]
    assert (first.diet, first.deputy_name) == ("ハラール", "代理 花子")
    assert "青木 一郎" in pane.diet_names.text()


def test_with_discretion_nobody_reads_who_eats_what(
    pane: PeoplePane, group: Group, keep: Callable[..., None]
) -> None:
    pane.view.opened.emit(group.people[0])
    keep(diet="ハラール")
    discretion.set_on(True)
    try:
        pane.view.opened.emit(group.people[1])
        keep(deputy_name="代理 花子")
        assert "青木" not in pane.diet_names.text()
        assert "ハラール" not in str(pane.view.matrix.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    finally:
        discretion.set_on(False)


def test_somebody_is_added_by_name_and_taken_off(
    pane: PeoplePane, store: Store, book: Book, group: Group
) -> None:
    guest = book.do(PREPARE, make_person, family_name="和田", family_reading="わだ").value
    pane.person_field.set_chosen(guest, "和田 美咲")
    pane.person_field.chosen.emit(guest)
    assert len(pane.view.matrix.people) == 6
    assert pane.person_field.text() == ""
    pane.view.go_to((guest, 1))
    press(pane, Qt.Key.Key_Delete)
    assert len(pane.view.matrix.people) == 5
    assert store.read(participants.list_participant_ids, group.tour_id) == {}


def test_who_accepted_is_not_taken_off_here(
    pane: PeoplePane, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(ask, "show_error", lambda _parent, message, **_more: said.append(message))
    go_to(pane, group, person=0, stop=0)
    press(pane, Qt.Key.Key_Delete)
    assert "accepted the programme" in said[0]


def test_the_menu_offers_what_keys_do(pane: PeoplePane, group: Group) -> None:
    go_to(pane, group, person=0, stop=1)
    texts = [action.text() for action in pane.view._menu(at_stop=True).actions()]
    assert {"Joins here", "Leaves after this stop", "What is noted…"} <= set(texts)
    assert "Take off the tour" not in texts


def test_a_tour_of_nobody_says_how_to_begin(room: ToursRoom, book: Book) -> None:
    tour_id = book.do(PREPARE, make_tour).value
    room.show_tour(tour_id)
    room.tour_page.show_side("group")
    side = room.tour_page.findChild(GroupSide)
    assert isinstance(side, GroupSide)
    assert side.people.empty.isVisible()
    side.take_focus()
    side.show_pane("seats")
    assert side.seats.empty.isVisible()
    side.show_pane("rooms")
    assert side.rooms.empty.isVisible()
