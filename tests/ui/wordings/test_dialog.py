"""The window of wordings on a real book."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.services.inviting import wordings
from organiser.services.inviting.wordings import Wording, WordingKey
from organiser.ui import ask
from organiser.ui.dialogs import open_dialog
from organiser.ui.store import Store
from organiser.ui.wordings.dialog import WordingsDialog
from organiser.vocabulary import Channel, Politeness, ProgrammeKind, WordPurpose
from organiser.wording import phrase
from tests.conftest import TODAY
from tests.factories import PREPARE, make_person, make_programme
from tests.ui.programmes.pressing import find, press

KEY = WordingKey(purpose=WordPurpose.ASK, politeness=Politeness.POLITE, language="en")


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
def dialog(qtbot: QtBot, store: Store, book: Book) -> WordingsDialog:
    def prepare(session: Any) -> None:
        make_person(session, family_name="高橋", given_name="美咲")
        make_programme(session, name="器をひろげる会")

    book.do(PREPARE, prepare)
    owner = QWidget()
    qtbot.addWidget(owner)
    opened = open_dialog("wordings", store, owner)
    assert isinstance(opened, WordingsDialog)
    qtbot.addWidget(opened)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def shown(dialog: WordingsDialog) -> str:
    return str(find(dialog, "preview_text").text())


def kept(store: Store, key: WordingKey = KEY) -> Wording:
    return store.read(wordings.find_wording, key)


def test_the_shipped_wording_is_seen_as_it_reads(qtbot: QtBot, dialog: WordingsDialog) -> None:
    assert "{{ addressee }}" in find(dialog, "wording_text").value()
    qtbot.waitUntil(lambda: shown(dialog).startswith("Dear 高橋 美咲,"))
    assert "器をひろげる会" in find(dialog, "preview_subject").text()
    assert not find(dialog, "back_button").isEnabled()
    assert not find(dialog, "save_button").isEnabled()


def test_what_is_written_is_seen_kept_and_taken_back(
    qtbot: QtBot, dialog: WordingsDialog, store: Store
) -> None:
    find(dialog, "wording_text").set_value("Hello {{ name }}!")
    qtbot.waitUntil(lambda: shown(dialog) == "Hello 高橋 美咲!")
    qtbot.keyClick(
        find(dialog, "wording_text"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert kept(store).text == "Hello {{ name }}!"
    assert not find(dialog, "save_button").isEnabled()
    press(qtbot, dialog, "back_button")
    assert kept(store).own_id is None
    assert "{{ addressee }}" in find(dialog, "wording_text").value()
    store.undo()
    assert find(dialog, "wording_text").value() == "Hello {{ name }}!"


def test_a_mistake_is_said_with_its_line_and_keeps_save_off(dialog: WordingsDialog) -> None:
    find(dialog, "wording_text").set_value("one\n{{ ''.__class__ }}")
    assert find(dialog, "wording_mistakes").text().startswith("Line 2: only fields")
    assert not find(dialog, "save_button").isEnabled()
    find(dialog, "wording_subject").setText("{{ programm }}")
    assert (
        "Subject: Line 1: there is no field “programm”" in find(dialog, "wording_mistakes").text()
    )
    find(dialog, "wording_text").set_value(" ")
    dialog.keep()
    assert not find(dialog, "save_button").isEnabled()


def test_with_a_mistake_the_preview_says_that_it_is_past(
    qtbot: QtBot, dialog: WordingsDialog
) -> None:
    qtbot.waitUntil(lambda: shown(dialog).startswith("Dear"))
    find(dialog, "wording_text").set_value("{{ oops")
    note = dialog.preview.past_label
    qtbot.waitUntil(note.isVisible)
    assert shown(dialog).startswith("Dear")
    assert find(dialog, "preview_text").property("role") == "muted"
    find(dialog, "wording_text").set_value("Hello!")
    qtbot.waitUntil(lambda: shown(dialog) == "Hello!")
    assert find(dialog, "preview_text").property("role") == "body"
    assert note.isHidden()


def test_a_mistake_without_words_before_shows_none(qtbot: QtBot, dialog: WordingsDialog) -> None:
    find(dialog, "wording_text").set_value("{{ oops")
    qtbot.waitUntil(lambda: "cannot be shown yet" in dialog.preview.gaps_label.text())
    assert shown(dialog) == ""


def test_a_field_is_written_where_the_cursor_was(qtbot: QtBot, dialog: WordingsDialog) -> None:
    text, subject = find(dialog, "wording_text"), find(dialog, "wording_subject")
    text.set_value("At ")
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_End)
    press(qtbot, dialog, "field_when")
    assert text.value() == "At {{ when }}"
    assert text.hasFocus()
    subject.setFocus()
    subject.setText("For ")
    qtbot.keyClick(subject, Qt.Key.Key_End)
    press(qtbot, dialog, "field_name")
    assert subject.text() == "For {{ name }}"


def test_fields_are_reached_by_keyboard(qtbot: QtBot, dialog: WordingsDialog) -> None:
    text = find(dialog, "wording_text")
    text.set_value("")
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    first = find(dialog, "field_addressee")
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert text.value() == "{{ addressee }}"


def test_a_wording_for_one_kind_and_channel(
    qtbot: QtBot, dialog: WordingsDialog, store: Store
) -> None:
    find(dialog, "wording_kind").set_value(ProgrammeKind.TRAINING)
    find(dialog, "wording_channel").set_value(Channel.LINE)
    assert dialog.editor.subject.isHidden()
    find(dialog, "wording_text").set_value("Training, {{ name }}")
    press(qtbot, dialog, "save_button")
    narrow = replace(KEY, kind=ProgrammeKind.TRAINING, channel=Channel.LINE)
    assert kept(store, narrow).text == "Training, {{ name }}"
    assert kept(store).own_id is None
    assert dialog.list.current() == narrow


def test_going_elsewhere_asks_about_what_is_not_saved(
    dialog: WordingsDialog, answers: list[bool]
) -> None:
    find(dialog, "wording_text").set_value("not saved")
    answers[0] = False
    dialog.list.view.select_key(replace(KEY, politeness=Politeness.FORMAL))
    assert dialog.list.current() == KEY
    dialog.reject()
    assert dialog.isVisible()
    assert find(dialog, "wording_text").value() == "not saved"
    answers[0] = True
    dialog.list.view.select_key(replace(KEY, politeness=Politeness.FORMAL))
    assert "pleasure of inviting" in find(dialog, "wording_text").value()


def test_the_other_language_has_its_own_fields(qtbot: QtBot, dialog: WordingsDialog) -> None:
    press(qtbot, dialog, "wording_languages_0")
    assert "{{ 企画 }}" in find(dialog, "wording_text").value()
    names = [chip.text() for chip in dialog.editor.chips.findChildren(QPushButton)]
    assert names[-24:][:2] == ["宛名", "氏名"]
    qtbot.waitUntil(lambda: "高橋" in shown(dialog) and "企画して" in shown(dialog))


def test_what_is_empty_for_this_person_is_named(qtbot: QtBot, dialog: WordingsDialog) -> None:
    find(dialog, "wording_text").set_value("At {{ when }}")
    qtbot.waitUntil(lambda: shown(dialog) == "At [when]")
    assert "[when]" in find(dialog, "preview_gaps").text()
    dialog.preview.person.set_chosen(None, "")
    qtbot.waitUntil(lambda: shown(dialog) == "")
    assert "Choose a person" in find(dialog, "preview_gaps").text()


def test_what_is_written_stays_while_the_book_changes(dialog: WordingsDialog, store: Store) -> None:
    find(dialog, "wording_text").set_value("being written")
    store.do(phrase("x"), make_person, family_name="田村")
    assert find(dialog, "wording_text").value() == "being written"
