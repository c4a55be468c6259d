from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from organiser.ui.pieces import EmptyState
from organiser.ui.questions import confirmation, error_message
from tests.ui.stray_windows import StrayWindows


@pytest.fixture
def stray(qapp: QApplication) -> Iterator[StrayWindows]:
    watching = StrayWindows()
    qapp.installEventFilter(watching)
    yield watching
    qapp.removeEventFilter(watching)


def test_what_is_shown_without_a_parent_is_noted(stray: StrayWindows, qtbot: QtBot) -> None:
    button = QPushButton()
    button.setObjectName("lost")
    qtbot.addWidget(button)
    button.show()
    assert stray.names == ["lost"]


def test_nothing_flashes_while_widgets_are_built(stray: StrayWindows, qtbot: QtBot) -> None:
    empty = EmptyState("users", "Nobody yet.", action_label="Add")
    asked = confirmation(None, "Sure?", "It is gone then.", action_label="Go", dangerous=True)
    told = error_message(None, "Oh", "That did not work.", detail="why")
    for widget in (empty, asked, told):
        qtbot.addWidget(widget)
    assert stray.names == []
