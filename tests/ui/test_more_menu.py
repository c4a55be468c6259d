"""Removing what a room shows: from its page's menu and with the Delete key of its list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.ui import ask
from organiser.ui.organisations.room import OrganisationsRoom
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from tests.conftest import TODAY
from tests.factories import PREPARE, make_contact_point, make_organisation, make_person


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    made = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def agree(_parent: object, title: str, text: str = "", **_more: object) -> bool:
        asked.append(f"{title}\n{text}")
        return True

    monkeypatch.setattr(ask, "confirm", agree)
    return asked


@pytest.fixture
def people(qtbot: QtBot, store: Store) -> PeopleRoom:
    for place, name in enumerate(("青木", "井上", "上田")):
        reading = ("あおき", "いのうえ", "うえだ")[place]
        person = store.do(PREPARE, make_person, family_name=name, family_reading=reading)
        store.do(PREPARE, make_contact_point, person)
    room = PeopleRoom(store)
    qtbot.addWidget(room)
    room.resize(1100, 700)
    room.show()
    room.show_person(2)
    return room


def test_the_menu_removes_after_saying_what_goes(people: PeopleRoom, questions: list[str]) -> None:
    people.page.more.menu.actions()[-1].trigger()
    assert questions[0].startswith("Remove “井上 美咲”?\nWith it go:\nContact points: 1\n")
    assert "It waits in the trash" in questions[0]
    assert people.model.position_of(2) < 0


def test_the_neighbour_is_chosen(people: PeopleRoom, questions: list[str]) -> None:
    people.page.more.menu.actions()[-1].trigger()
    assert people.current_person_id() == 3
    people._show_page()
    people.page.more.menu.actions()[-1].trigger()
    assert people.current_person_id() == 1
    assert len(questions) == 2


def test_the_last_one_leaves_an_empty_room(people: PeopleRoom, questions: list[str]) -> None:
    for _ in range(3):
        people._show_page()
        people.page.more.menu.actions()[-1].trigger()
    assert people.current_person_id() is None
    assert people._nothing.isVisible()
    assert len(questions) == 3


@pytest.mark.parametrize("table", [False, True])
def test_delete_removes_the_row_under_the_cursor(
    qtbot: QtBot, people: PeopleRoom, store: Store, questions: list[str], *, table: bool
) -> None:
    people.show_table(shown=table)
    people.pane.view.select_key(1)
    people.pane.view.setFocus()
    qtbot.keyClick(people.pane.view, Qt.Key.Key_Delete)
    assert questions[0].startswith("Remove “青木 美咲”?")
    assert list(store.people_keys()) == [2, 3]
    assert people.current_person_id() == 2


def test_who_does_not_agree_loses_nothing(
    people: PeopleRoom, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: False)
    people.page.more.menu.actions()[-1].trigger()
    assert people.current_person_id() == 2
    assert store.counts()["people"] == 3


def test_a_person_of_whom_nothing_is_known_needs_no_list(
    people: PeopleRoom, store: Store, questions: list[str]
) -> None:
    people.show_person(store.do(PREPARE, make_person, family_name="江口"))
    people.page.more.menu.actions()[-1].trigger()
    assert "With it go" not in questions[0]


def test_organisations_are_removed_alike(qtbot: QtBot, store: Store, questions: list[str]) -> None:
    for name in ("あさひ協同組合", "いずみ協同組合"):
        store.do(PREPARE, make_organisation, name=name, reading=name[:3])
    room = OrganisationsRoom(store)
    qtbot.addWidget(room)
    room.show()
    room.show_organisation(1)
    room.page.more.menu.actions()[-1].trigger()
    assert questions[0].startswith("Remove “あさひ協同組合”?")
    assert room.current_organisation_id() == 2
    assert [str(entry.name) for entry in store.trash()] == ["あさひ協同組合"]


def test_without_a_list_the_menu_still_removes(
    qtbot: QtBot, store: Store, people: PeopleRoom, questions: list[str]
) -> None:
    people.page.more._view = None
    people.page.more._remove_current()
    people.page.more.menu.actions()[-1].trigger()
    assert len(questions) == 1
    assert store.counts()["people"] == 2
