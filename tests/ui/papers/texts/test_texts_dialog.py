"""The window of texts on papers on a real book."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.papers import paper_texts
from organiser.services.papers.paper_texts import PaperTextKey, PaperWords
from organiser.services.settings import Settings, change_settings
from organiser.ui import ask
from organiser.ui.dialogs import open_dialog
from organiser.ui.papers.texts.texts_dialog import PaperTextsDialog
from organiser.ui.settings.form import SettingsForm
from organiser.ui.store import Store
from organiser.vocabulary import PaperWording
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person, make_programme
from tests.ui.programmes.pressing import find, press

INVITATION = PaperTextKey(wording=PaperWording.INVITATION_LETTER, language="en")
NOTE = PaperTextKey(wording=PaperWording.SESSION_NOTE, language="en")


@pytest.fixture
def store(qapp: QApplication, book: Book) -> Iterator[Store]:
    del qapp
    opened = Store(Glance(book.path), lambda: book, today=lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What is answered when something would be discarded; the last one stays."""
    given = [True]
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: given[0])
    return given


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, book: Book) -> PaperTextsDialog:
    def prepare(session: Any) -> None:
        make_person(session)
        make_programme(session, name="器の会")
        change_settings(session, Settings(organiser_name="本田"))

    book.do(PREPARE, prepare)
    owner = QWidget()
    qtbot.addWidget(owner)
    opened = open_dialog("paper texts", store, owner)
    assert isinstance(opened, PaperTextsDialog)
    opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(opened)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def shown(dialog: PaperTextsDialog) -> str:
    return dialog.sample.text_label.text()


def kept(store: Store, key: PaperTextKey) -> PaperWords:
    return store.read(paper_texts.get_paper_text, key)


def marks(dialog: PaperTextsDialog) -> list[str]:
    model = dialog.list.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_it_begins_with_the_invitation_as_it_reads(qtbot: QtBot, dialog: PaperTextsDialog) -> None:
    assert dialog.editor.subject.value() == "Invitation to “{{ programme }}”"
    qtbot.waitUntil(lambda: "Dear 高橋 美咲," in shown(dialog))
    assert set(marks(dialog)) == {"shipped"}
    assert not dialog.back_button.isEnabled()
    assert not dialog.save_button.isEnabled()


def test_what_is_written_is_seen_kept_taken_back_and_undone(
    qtbot: QtBot, dialog: PaperTextsDialog, store: Store
) -> None:
    dialog.editor.text.set_value("Hello {{ name }}!")
    qtbot.waitUntil(lambda: "Hello 高橋 美咲!" in shown(dialog))
    enter, ctrl = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(dialog.editor.text, enter, ctrl)
    written = "Subject: Invitation to “{{ programme }}”\n\nHello {{ name }}!"
    assert kept(store, INVITATION).text == written
    assert "own" in marks(dialog)
    press(qtbot, dialog, "back_button")
    assert not kept(store, INVITATION).is_own
    assert dialog.editor.text.value().endswith("welcoming you.")
    store.undo()
    assert dialog.editor.text.value() == "Hello {{ name }}!"


def test_a_mistake_is_said_with_its_line_and_keeps_save_off(
    qtbot: QtBot, dialog: PaperTextsDialog
) -> None:
    qtbot.waitUntil(lambda: "Dear" in shown(dialog))
    dialog.editor.text.set_value("one\n{{ nobody }}")
    assert dialog.editor.mistakes_label.text().startswith("Line 2: there is no field")
    dialog.editor.subject.setText("{{ programm }}")
    assert "Subject: Line 1" in dialog.editor.mistakes_label.text()
    assert not dialog.save_button.isEnabled()
    dialog.keep()
    qtbot.waitUntil(dialog.sample.past_label.isVisible)
    assert "Dear" in shown(dialog)
    dialog.editor.subject.setText("")
    dialog.editor.text.set_value("All is well.")
    qtbot.waitUntil(lambda: "All is well." in shown(dialog))
    assert dialog.sample.past_label.isHidden()


def test_a_note_has_no_subject_and_its_own_fields(qtbot: QtBot, dialog: PaperTextsDialog) -> None:
    dialog.list.view.select_key(NOTE)
    assert dialog.editor.subject.isHidden()
    qtbot.waitUntil(lambda: "please tell 本田" in shown(dialog))
    dialog.editor.text.set_value("")
    qtbot.waitUntil(lambda: shown(dialog) == "Nothing is printed here.")
    press(qtbot, dialog, "field_people")
    assert dialog.editor.text.value() == "{{ people }}"


def test_a_field_goes_where_the_cursor_was(qtbot: QtBot, dialog: PaperTextsDialog) -> None:
    dialog.editor.subject.setFocus()
    dialog.editor.subject.setText("To ")
    qtbot.keyClick(dialog.editor.subject, Qt.Key.Key_End)
    press(qtbot, dialog, "field_name")
    assert dialog.editor.subject.text() == "To {{ name }}"


def test_the_same_text_in_the_other_language(qtbot: QtBot, dialog: PaperTextsDialog) -> None:
    press(qtbot, dialog, "paper_text_languages_0")
    assert dialog.editor.subject.value() == "「{{ 企画 }}」のご案内"
    qtbot.waitUntil(lambda: "拝啓" in shown(dialog))


def test_unsaved_text_is_asked_about(dialog: PaperTextsDialog, answers: list[bool]) -> None:
    dialog.editor.text.set_value("Mine.")
    answers[0] = False
    dialog.list.view.select_key(NOTE)
    assert dialog.editor.text.value() == "Mine."
    dialog.reject()
    assert dialog.isVisible()
    answers[0] = True
    dialog.reject()
    assert not dialog.isVisible()


def test_the_settings_lead_there(qtbot: QtBot, store: Store) -> None:
    form = SettingsForm.open_for(store, None)
    qtbot.addWidget(form)
    press(qtbot, form, "texts_button")
    assert find(form, "paper_texts_dialog").isVisible()
