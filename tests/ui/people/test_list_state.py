"""How the list was left: kept for each book by itself, and never trusted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from organiser.ui.people.list_state import ListState, keep_state, read_state

STATE = ListState(
    line="専門:介護 余裕:あり",
    person_id=7,
    top=540,
    is_table=True,
    columns=(("name", 150), ("tags", 90)),
    order="last_contact",
    descending=True,
)
BOOK = Path("a.organiser")


def test_each_book_has_its_own(qapp: QApplication) -> None:
    keep_state(BOOK, STATE)
    assert read_state(BOOK) == STATE
    assert read_state(Path("b.organiser")) == ListState()


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "7", "{nonsense", '{"line": "", "person_id": "x"}']
)
def test_what_cannot_be_read_is_as_at_first(qapp: QApplication, text: str) -> None:
    keep_state(BOOK, STATE)
    (name,) = (key for key in QSettings().allKeys() if key.startswith("people/"))
    QSettings().setValue(name, text)
    assert read_state(BOOK) == ListState()
