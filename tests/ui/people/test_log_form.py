from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.ui.people.log_form import LogForm
from organiser.ui.store import Store
from organiser.vocabulary import InteractionKind
from tests.factories import PREPARE, TODAY, make_interaction, make_person
from tests.timelines import list_timeline


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def opened(qtbot: QtBot, store: Store, *given: Any, **named: Any) -> LogForm:
    form = LogForm.open_for(store, None, *given, **named)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(form)
    return form


def test_a_person_is_found_by_typing_and_ctrl_enter_saves(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store)
    people = form.fields.field("person_ids")
    qtbot.waitUntil(people.edit.hasFocus)
    qtbot.keyClicks(people.edit, "taka")
    qtbot.keyClick(people.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: people.person_ids() == (person_id,))
    form.fields.field("kind").set_value(InteractionKind.CALL)
    form.fields.field("text").setPlainText("夏季の入国状況")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (entry,) = store.read(list_timeline, person_id)
    assert (entry.kind, entry.happened_on) == (InteractionKind.CALL, TODAY)
    assert entry.text == "夏季の入国状況"


def test_without_anybody_or_in_the_future_it_cannot_be_saved(
    qtbot: QtBot, store: Store, person_id: int
) -> None:
    form = opened(qtbot, store, [person_id])
    assert form.save_button.isEnabled()
    form.fields.field("happened_on").setText("2026-11-22")
    assert not form.save_button.isEnabled()
    form.fields.field("happened_on").setText("昨日")
    assert form.save_button.isEnabled()
    form.fields.field("person_ids").remove(person_id)
    assert not form.save_button.isEnabled()


def test_an_entry_can_be_changed(qtbot: QtBot, store: Store, book: Book, person_id: int) -> None:
    key = book.do(PREPARE, make_interaction, person_id).value
    form = opened(qtbot, store, interaction_id=key)
    form.fields.field("about").setText("実地見学ツアー 姫路")
    form.save()
    (entry,) = store.read(list_timeline, person_id)
    assert entry.about == "実地見学ツアー 姫路"
    assert entry.text == "姫路の見学に同行"
