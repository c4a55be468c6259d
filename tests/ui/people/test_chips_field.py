from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from organiser.ui.completion import Proposal
from organiser.ui.people.chips_field import ChipsField, WordsField

NAMES = {1: "Takahashi", 2: "Takada", 3: "Hayashi"}


def find(text: str) -> Sequence[Proposal]:
    return [(key, name) for key, name in NAMES.items() if name.startswith(text)]


def shown(qtbot: QtBot, field: ChipsField) -> ChipsField:
    qtbot.addWidget(field)
    field.show()
    field.edit.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    return field


def test_typing_and_enter_chooses_the_first_proposal(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(find=find, values=[(1, "Takahashi")]))
    qtbot.keyClicks(field.edit, "Ta")
    assert field.completion.proposals() == [(2, "Takada")]
    assert "Ta" in field.problem()
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.value() == (1, 2))
    assert field.edit.text() == ""
    assert field.problem() == ""


def test_backspace_and_the_cross_take_out(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(find=find, values=list(NAMES.items())))
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.value() == (1, 2)
    cross = field.findChildren(QToolButton, "remove_chip")[0]
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.value() == (2,)


def test_where_one_fits_the_next_takes_its_place(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(find=find, values=[(1, "Takahashi")], most=1))
    field.add(3, "Hayashi")
    assert field.value() == (3,)


def test_a_word_counts_while_it_is_typed(qtbot: QtBot) -> None:
    field = shown(qtbot, WordsField(find=lambda _text: [], values=[("介護", "介護")]))
    qtbot.keyClicks(field.edit, "care")
    assert field.value() == ("介護", "care")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.edit.text() == ""
    assert field.value() == ("介護", "care")


def test_an_arrow_past_the_only_proposal_keeps_it_marked(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(find=find))
    qtbot.keyClicks(field.edit, "Ha")
    popup = field.completion.completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert popup.currentIndex().row() == 0
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.value() == (3,))
