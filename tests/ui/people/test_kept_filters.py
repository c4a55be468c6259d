"""Filters with a name: kept, used, renamed, changed, frozen and removed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.errors import OrganiserError
from organiser.models import PersonTag
from organiser.services.people import saved_filters
from organiser.services.people.saved_filters import KeptFilter
from organiser.ui.people.kept_filter_form import KeptFilterForm
from organiser.ui.people.room import PeopleRoom
from organiser.ui.store import Store
from tests.factories import PREPARE, TODAY, add, make_person


@pytest.fixture
def room(qtbot: QtBot, store: Store, book: Book) -> Iterator[PeopleRoom]:
    for tag in ("介護", "介護", "春"):
        person_id = book.do(PREPARE, make_person, family_name=tag).value
        book.do(PREPARE, lambda session, *given: add(session, tagged(*given)), person_id, tag)
    made = PeopleRoom(store)
    qtbot.addWidget(made)
    made.resize(1160, 800)
    made.show()
    yield made
    made.hide()


def tagged(person_id: int, tag: str) -> PersonTag:
    return PersonTag(person_id=person_id, tag=tag)


def kept(store: Store) -> list[KeptFilter]:
    return list(store.read(saved_filters.list_filters))


def press(qtbot: QtBot, room: PeopleRoom, name: str) -> None:
    # What was shown before may still wait to be deleted.
    button = room.findChildren(QAbstractButton, name)[-1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def keep(qtbot: QtBot, room: PeopleRoom, line: str, name: str) -> None:
    room.search.setText(line)
    press(qtbot, room, "keep_filter")
    form = room.window().findChildren(KeptFilterForm)[-1]
    form.fields.field("name").setText(name)
    form.save()


def choice(room: PeopleRoom, filter_id: int, text: str) -> QAction:
    menu = room.findChildren(QMenu, f"kept_actions_{filter_id}")[-1]
    return next(action for action in menu.actions() if action.text() == text)


def test_a_filter_is_kept_and_used_again(qtbot: QtBot, store: Store, room: PeopleRoom) -> None:
    keep(qtbot, room, "tag:介護", "介護の人")
    (one,) = kept(store)
    assert (one.name, one.line) == ("介護の人", "tag:介護")
    assert room.desk.panel.isVisible()
    room.search.setText("")
    press(qtbot, room, f"kept_name_{one.filter_id}")
    assert room.search.text() == "tag:介護"
    room.search.setText("filter:介護の人")
    assert room.model.rowCount() == 2


def test_a_frozen_filter_stands_for_its_people(
    qtbot: QtBot, store: Store, room: PeopleRoom
) -> None:
    keep(qtbot, room, "tag:介護", "介護の人")
    (one,) = kept(store)
    choice(room, one.filter_id, "Freeze as of today").trigger()
    assert kept(store)[0].frozen_on == TODAY
    told = room.findChild(QLabel, f"frozen_{one.filter_id}")
    assert told is not None
    assert told.text() == f"Frozen on {TODAY}: 2 people"
    store.do(PREPARE, lambda session: add(session, tagged(3, "介護")))
    press(qtbot, room, f"kept_name_{one.filter_id}")
    assert room.search.text() == "filter:介護の人"
    assert room.model.rowCount() == 2
    choice(room, one.filter_id, "Unfreeze").trigger()
    assert room.model.rowCount() == 3


def test_a_filter_is_renamed_changed_and_removed(
    qtbot: QtBot, store: Store, room: PeopleRoom
) -> None:
    keep(qtbot, room, "tag:介護", "介護の人")
    (one,) = kept(store)
    choice(room, one.filter_id, "Rename…").trigger()
    form = room.window().findChildren(KeptFilterForm)[-1]
    form.fields.field("name").setText("春の人")
    form.save()
    room.search.setText("tag:春")
    choice(room, one.filter_id, "Change to what is set now").trigger()
    assert [(two.name, two.line) for two in kept(store)] == [("春の人", "tag:春")]
    choice(room, one.filter_id, "Remove").trigger()
    assert kept(store) == []
    assert not room.desk.kept.isVisible()
    store.undo()
    assert room.desk.kept.isVisible()


def test_a_name_that_is_taken_is_refused_in_the_form(
    qtbot: QtBot, store: Store, room: PeopleRoom
) -> None:
    keep(qtbot, room, "tag:介護", "介護の人")
    keep(qtbot, room, "tag:春", "介護の人")
    form = room.window().findChildren(KeptFilterForm)[-1]
    assert len(kept(store)) == 1
    assert "介護の人" in form.fields._rows["name"].problem_label.text()
    form.done(0)


def test_nothing_cannot_take_the_place_of_a_filter(
    qtbot: QtBot, store: Store, room: PeopleRoom
) -> None:
    keep(qtbot, room, "tag:介護", "介護の人")
    (one,) = kept(store)
    room.search.setText("")
    with pytest.raises(OrganiserError):
        room.desk.kept._change(one)
    assert kept(store) == [one]
