import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.ui.programmes.room import ProgrammesRoom
from organiser.ui.store import Store
from tests.factories import PREPARE, make_person
from tests.services.inviting import Inviting
from tests.ui.programmes.pressing import dialog, press


@pytest.fixture
def newcomer(store: Store) -> int:
    return store.do(
        PREPARE,
        lambda session: make_person(
            session, family_name="渡辺", family_reading="わたなべ", given_name="学"
        ),
    )


def test_someone_is_found_by_reading_and_added_at_the_end(
    qtbot: QtBot, newcomer: int, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    press(qtbot, opened, "add_people_button")
    people = dialog(opened, "add_people")
    qtbot.keyClicks(people.search, "watanabe")
    assert people.view.current_key() == newcomer
    press(qtbot, people, "add_button")
    assert inviting.order()[-1] == "渡辺"
    assert not people.add_button.isEnabled()
    line = people.view.model().row_at(0)
    assert (line.name, line.trailing) == ("渡辺 学", "Candidate")


def test_nobody_is_added_twice(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    press(qtbot, opened, "add_people_button")
    people = dialog(opened, "add_people")
    qtbot.keyClick(people.search, Qt.Key.Key_Down)
    assert people.view.current_key() is not None
    assert not people.add_button.isEnabled()
    qtbot.keyClick(people.view, Qt.Key.Key_Return)
    assert len(inviting.order()) == 5


def test_each_addition_can_be_undone(
    qtbot: QtBot, newcomer: int, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    opened.programme_screen.asking._on_person_chosen(newcomer)
    assert str(opened._store.undo()) == "Put 渡辺 学 into the order"
    assert "渡辺" not in inviting.order()
