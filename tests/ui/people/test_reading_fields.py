from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from organiser.text.name_readings import family_readings
from organiser.ui.fields import TextField
from organiser.ui.people.reading_fields import NameReading, Reading, ReadingField
from organiser.vocabulary import Sureness
from tests.ui.people.composing import compose, show

SURE, GUESSED = Sureness.SURE, Sureness.GUESSED


class Pair(QWidget):
    """A name beside its reading, a field after them and a button."""

    def __init__(self, name: str = "", reading: str = "", sureness: Sureness = SURE) -> None:
        super().__init__()
        self.name = TextField(name)
        self.reading = ReadingField(Reading(reading, sureness))
        self.next, self.button = TextField(), QPushButton()
        self.kept = NameReading(self.name, self.reading, family_readings)
        column = QVBoxLayout(self)
        for widget in (self.name, self.reading, self.next, self.button):
            column.addWidget(widget)


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[Pair]:
    made = Pair()
    qtbot.addWidget(made)
    made.show()
    made.name.setFocus()
    qtbot.waitUntil(made.name.hasFocus)
    yield made
    made.close()


def test_typed_kana_that_are_known_are_sure(pair: Pair) -> None:
    compose(pair.name, "つのだ", "角田")
    assert pair.reading.value() == Reading("つのだ", SURE)


def test_typed_kana_that_are_not_known_are_a_guess(pair: Pair) -> None:
    compose(pair.name, "かどだ", "角田")
    assert pair.reading.value() == Reading("かどだ", GUESSED)
    pair.next.setFocus()
    assert pair.reading.text() == "かどだ"


def test_a_conversion_given_up_leaves_nothing(pair: Pair) -> None:
    show(pair.name, "つの")
    show(pair.name, "")
    assert pair.reading.value() == Reading()


def test_leaving_the_name_proposes_a_guess(pair: Pair) -> None:
    pair.name.setText("角田")
    assert pair.reading.text() == ""
    pair.next.setFocus()
    assert pair.reading.value() == Reading("かくた", GUESSED)
    assert [action.text() for action in pair.reading.show_others().actions()] == [
        "つのだ",
        "すみだ",
        "かくだ",
    ]


def test_a_press_of_a_button_proposes_nothing_unseen(pair: Pair) -> None:
    pair.name.setText("角田")
    pair.button.setFocus()
    assert pair.reading.value() == Reading()


def test_a_name_in_kana_is_its_own_reading(pair: Pair) -> None:
    pair.name.setText("サトウ")
    assert pair.reading.value() == Reading("さとう", SURE)
    pair.name.clear()
    assert pair.reading.value() == Reading()


def test_what_is_typed_is_sure_and_stays(qtbot: QtBot, pair: Pair) -> None:
    qtbot.keyClicks(pair.reading, "sumida")
    assert pair.reading.value() == Reading("sumida", SURE)
    compose(pair.name, "つのだ", "角田")
    pair.kept.propose()
    assert pair.reading.text() == "sumida"


def test_a_guess_is_confirmed_by_enter(qtbot: QtBot, pair: Pair) -> None:
    pair.name.setText("角田")
    pair.kept.propose()
    with qtbot.waitSignal(pair.reading.changed):
        qtbot.keyClick(pair.reading, Qt.Key.Key_Return)
    assert pair.reading.value() == Reading("かくた", SURE)
    assert not pair.reading.confirm_action.isVisible()


def test_another_reading_is_chosen(pair: Pair) -> None:
    pair.name.setText("角田")
    pair.kept.propose()
    pair.reading.show_others().actions()[1].trigger()
    assert pair.reading.value() == Reading("すみだ", SURE)


def test_another_name_lets_go_of_what_was_guessed(pair: Pair) -> None:
    pair.name.setText("角田")
    pair.kept.propose()
    pair.name.setText("Smith")
    assert pair.reading.value() == Reading()
    assert not pair.reading.show_others().actions()[0].isEnabled()


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("佐藤", Reading("さとう", GUESSED)),
        ("髙橋", Reading("たかはし", SURE)),
        ("Ōkami", Reading("たかはし", GUESSED)),
        ("", Reading()),
    ],
)
def test_the_reading_in_the_book_follows_a_new_name(
    qtbot: QtBot, name: str, proposed: Reading
) -> None:
    pair = Pair("髙橋", "たかはし", SURE)
    qtbot.addWidget(pair)
    pair.name.setText("何か")
    pair.name.setText(name)
    pair.kept.propose()
    assert pair.reading.value() == proposed


def test_a_guess_of_the_book_keeps_its_mark(qtbot: QtBot) -> None:
    pair = Pair("髙橋", "こうはし", GUESSED)
    qtbot.addWidget(pair)
    pair.kept.propose()
    assert pair.reading.value() == Reading("こうはし", GUESSED)
    assert not pair.grab().isNull()
