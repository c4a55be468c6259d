"""Whatever the window can do can be taken back to the empty book and done again, also tomorrow."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.book.test_journal import contents
from tests.journeys.deeds import do_everything
from tests.journeys.desk import CTRL, CTRL_SHIFT, Desk
from tests.journeys.ui_actions import action_names

pytestmark = pytest.mark.parametrize("language", ["en"], indirect=True)

ROOMS = ("people", "organisations", "circles", "programmes", "tours", "today")
State = dict[str, list[Any]]


@pytest.fixture
def states(desk: Desk, tmp_path: Path) -> list[State]:
    """Everything done, in a window whose rooms are all open; the book after each action."""
    for room in ROOMS:
        desk.window.enter(room)
    found = [state(desk)]
    desk.store.changed.connect(lambda _tables: found.append(state(desk)))
    do_everything(desk, tmp_path)
    return list(found)


def state(desk: Desk) -> State:
    """Return the whole book; of the list of people who stands after whom, not by which number."""
    found = contents(desk.path)
    found["person_search"] = [row[1:] for row in sorted(found["person_search"])]
    return found


def reopen(desk: Desk) -> None:
    desk.close()
    desk.open()
    for room in ROOMS:
        desk.window.enter(room)


def names(desk: Desk) -> list[str]:
    # All of it: what is listed for the organiser ends after the latest.
    return [entry.action.template for entry in desk.store.book.history(limit=10_000)]


def test_nothing_the_window_does_is_left_out(desk: Desk, states: list[State]) -> None:
    assert set(names(desk)) == action_names()
    assert len(states) == len(names(desk)) + 1


@pytest.mark.parametrize("restarts", [False, True])
def test_all_is_undone_and_redone_exactly(desk: Desk, states: list[State], restarts: bool) -> None:
    middle = len(states) // 2
    for place in reversed(range(len(states) - 1)):
        if restarts and place == middle:
            reopen(desk)
        desk.key(Qt.Key.Key_Z, CTRL)
        assert state(desk) == states[place], names(desk)[::-1][place]
    assert not desk.window.undo_action.isEnabled()
    for place in range(1, len(states)):
        if restarts and place == middle:
            reopen(desk)
        desk.key(Qt.Key.Key_Z, CTRL_SHIFT)
        assert state(desk) == states[place], names(desk)[::-1][place - 1]
    assert not desk.window.redo_action.isEnabled()


def test_each_action_has_its_name_in_both_languages(desk: Desk, states: list[State]) -> None:
    assert states
    for entry in desk.store.history():
        assert entry.action.in_language("ja") != entry.action.in_language("en")
