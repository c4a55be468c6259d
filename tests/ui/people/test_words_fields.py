import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import PersonTag
from organiser.ui.people.words_fields import LanguagesField, TagsField, usual_languages
from organiser.ui.store import Store
from tests.factories import PREPARE, add, make_person


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("日本語、 インドネシア語;English", ["日本語", "インドネシア語", "English"]),
        ("ja,ja", ["ja"]),
        ("", []),
    ],
)
def test_languages_untouched_stay_as_written(qtbot: QtBot, text: str, chips: list[str]) -> None:
    field = LanguagesField(text)
    qtbot.addWidget(field)
    assert field.value() == text
    field.add("x", "x")
    assert field.value() == ", ".join([*chips, "x"])


def test_usual_languages_are_proposed(qtbot: QtBot) -> None:
    field = LanguagesField("")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    qtbot.keyClicks(field.edit, "vie")
    assert field.completion.proposals()[0] == ("Vietnamese", "Vietnamese")
    assert len(usual_languages()) == len(set(usual_languages()))


def test_tags_of_the_book_are_proposed_and_new_ones_taken(
    qtbot: QtBot, book: Book, store: Store
) -> None:
    person_id = book.do(PREPARE, make_person).value
    book.do(PREPARE, add, PersonTag(person_id=person_id, tag="kaigo"))
    field = TagsField(store, ["old"])
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.edit.hasFocus)
    qtbot.keyClicks(field.edit, "kai")
    assert field.completion.proposals() == [("kaigo", "kaigo")]
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    field.edit.setText("kaisha")
    field.take_typed()
    assert field.value() == ("old", "kaisha")
