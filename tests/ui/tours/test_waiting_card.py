"""A card that is filled anew keeps the keyboard: on the same part, else on its first one."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser.ui.buttons import button
from organiser.ui.columns import clear_column
from organiser.ui.overriding import override
from organiser.ui.tours.waiting_card import WaitingCard


class Buttons(WaitingCard):
    """Shows a button for each name."""

    names: tuple[str, ...] = ()

    @override
    def fill(self) -> None:
        clear_column(self.body)
        for name in self.names:
            self.body.addWidget(button(name, name=name))

    def show_names(self, *names: str) -> None:
        self.names = names
        self.show_news(names)


@pytest.fixture
def card(qtbot: QtBot) -> Buttons:
    """The card after another widget that would take the keyboard when it is lost."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Buttons("", name="buttons")
    column.addWidget(QPushButton("elsewhere"))
    column.addWidget(made)
    made.show_names("ask", "remind")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.mark.parametrize(
    ("names", "focused"),
    [(("ask", "remind", "answer"), "remind"), (("answer", "withdraw"), "answer")],
)
def test_the_keyboard_stays_in_the_card(
    card: Buttons, names: tuple[str, ...], focused: str
) -> None:
    card.findChild(QPushButton, "remind").setFocus()
    card.show_names(*names)
    assert card.window().focusWidget().objectName() == focused


def test_the_keyboard_is_not_taken_from_elsewhere(card: Buttons) -> None:
    before = card.window().focusWidget()
    card.show_names("answer")
    assert card.window().focusWidget() is before


def test_a_part_that_was_hidden_stays_hidden(card: Buttons) -> None:
    hidden = button("", name="hidden")
    hidden.hide()
    card.head.addWidget(hidden)
    card.show_names("answer")
    assert hidden.isHidden()
