"""The words to one person on the ask screen: channels by key, hints, notes, mail files."""

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.models import Setting, WordTemplate
from organiser.services import settings
from organiser.services.inviting.wordings import Wording, WordingKey, keep_wording
from organiser.services.settings import Settings
from organiser.ui import ask
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.vocabulary import Channel, Politeness, ProgrammeKind, Stage, WordPurpose
from organiser.wording import phrase
from tests.factories import PREPARE, add, make_contact_point
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import find, press

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def pane(room: ProgrammesRoom) -> Any:
    return room.programme_screen.asking.person.ask_pane


def hint(room: ProgrammesRoom, name: str) -> str:
    shown: Any = pane(room).words.hints.findChild(QWidget, f"{name}_hint")
    return "" if shown.isHidden() else str(shown.label.text())


def test_three_keys_after_reading_ask_one_person(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    focused = find(opened, "words_edit")
    focused.setFocus()
    qtbot.keyClick(focused, Qt.Key.Key_4, ALT)
    assert pane(opened).editor.channel() is Channel.FACE_TO_FACE
    qtbot.keyClick(focused, Qt.Key.Key_Return, CTRL)
    page = inviting.page(1)
    assert (page.row.stage, page.row.channel) == (Stage.ASKED, Channel.FACE_TO_FACE)


def test_four_people_are_asked_in_a_row_by_keys(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    for number, key in ((1, Qt.Key.Key_1), (2, Qt.Key.Key_3), (3, Qt.Key.Key_5)):
        qtbot.keyClick(opened, Qt.Key.Key_J, CTRL)
        qtbot.keyClick(find(opened, "words_edit"), key, ALT)
        qtbot.keyClick(find(opened, "words_edit"), Qt.Key.Key_Return, CTRL)
        assert inviting.page(number).row.stage is Stage.ASKED
    channels = [inviting.page(number).row.channel for number in (1, 2, 3)]
    assert channels == [Channel.LINE, Channel.TELEPHONE, Channel.LETTER]


def test_a_key_for_a_channel_that_is_not_there_does_nothing(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    qtbot.keyClick(find(opened, "words_edit"), Qt.Key.Key_7, ALT)
    assert pane(opened).editor.channel() is Channel.LINE


def test_a_letter_is_text_to_copy(qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting) -> None:
    pane(opened).editor.wording.set_value("ja formal")
    press(qtbot, opened, "channel_bar_4")
    assert "敬具" in find(opened, "words_edit").value()
    press(qtbot, opened, "ask_button")
    assert "拝啓" in QGuiApplication.clipboard().text()
    assert "拝啓" in inviting.page(1).words


def test_what_was_said_in_a_talk_is_kept_with_the_points(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    assert find(opened, "words_edit").isVisible()
    press(qtbot, opened, "channel_bar_2")
    qtbot.keyClicks(find(opened, "said_note_edit"), "gladly")
    opened.programme_screen.asking.select(inviting.key(2))
    assert pane(opened).editor.note.value() == ""
    opened.programme_screen.asking.select(inviting.key(1))
    press(qtbot, opened, "ask_button")
    words = inviting.page(1).words
    assert words.startswith("– Speak with 高橋 美咲")
    assert words.endswith("What was said:\ngladly")


def test_the_note_is_only_there_for_talks(qtbot: QtBot, opened: ProgrammesRoom) -> None:
    assert pane(opened).editor.note.isHidden()
    press(qtbot, opened, "channel_bar_3")
    assert not pane(opened).editor.note.isHidden()


def test_a_missing_name_is_entered_where_the_hint_leads(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    assert hint(opened, "sender") == "Your name is not entered yet."
    qtbot.mouseClick(find(opened, "sender_hint_link"), Qt.MouseButton.LeftButton)
    assert find(opened.window(), "settings_form").isVisible()
    store = opened._store
    store.do(phrase("x"), settings.change_settings, Settings(organiser_name="田中"))
    assert hint(opened, "sender") == ""
    assert find(opened, "words_edit").value().endswith("田中")


def test_a_missing_address_leads_to_the_person(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    assert hint(opened, "address") == ""
    press(qtbot, opened, "channel_bar_1")
    assert "No mail address" in hint(opened, "address")
    person_id = inviting.page(1).row.person_id
    with qtbot.waitSignal(opened.programme_screen.asking.person.person_requested) as asked:
        qtbot.mouseClick(find(opened, "address_hint_link"), Qt.MouseButton.LeftButton)
    assert asked.args == [person_id]


def test_a_gap_is_named_until_it_is_filled(qtbot: QtBot, opened: ProgrammesRoom) -> None:
    pane(opened).editor.wording.set_value("en polite")
    press(qtbot, opened, "channel_bar_4")
    assert hint(opened, "gaps") == "Still to be filled in by hand: [sender]"
    words = find(opened, "words_edit")
    words.set_value(words.value().replace("[sender]", "Tanaka"))
    assert hint(opened, "gaps") == ""


def test_words_like_those_to_somebody_else_are_named(
    qtbot: QtBot, opened: ProgrammesRoom, inviting: Inviting
) -> None:
    qtbot.waitUntil(lambda: not pane(opened).words._rest.isActive())
    assert hint(opened, "alike") == ""
    press(qtbot, opened, "ask_button")
    opened.programme_screen.asking.select(inviting.key(2))
    qtbot.waitUntil(lambda: "高橋 美咲" in hint(opened, "alike"))
    assert find(opened, "ask_button").isEnabled()
    find(opened, "words_edit").set_value("Quite other words, for this person alone.")
    qtbot.waitUntil(lambda: hint(opened, "alike") == "")


def test_a_broken_own_wording_is_told(qtbot: QtBot, opened: ProgrammesRoom) -> None:
    def plant(session: Any) -> None:
        for language in ("ja", "en"):
            add(
                session,
                WordTemplate(
                    purpose=WordPurpose.ASK,
                    politeness=Politeness.POLITE,
                    language=language,
                    text="{{ oops",
                ),
            )

    opened._store.do(phrase("x"), plant)
    assert "Your own wording has a mistake" in hint(opened, "notice")
    assert "監理団体の器をひろげる会" in find(opened, "words_edit").value()
    qtbot.mouseClick(find(opened, "notice_hint_link"), Qt.MouseButton.LeftButton)
    assert find(opened.window(), "wordings_dialog").isVisible()


def test_the_wording_behind_a_draft_is_edited_from_there(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    editor = pane(opened).editor
    editor.wording.set_value("en plain")
    press(qtbot, opened, "channel_bar_1")
    way = find(opened, "edit_wording_button")
    way.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(way, Qt.Key.Key_Space)
    wordings = find(opened.window(), "wordings_dialog")
    assert wordings._key == WordingKey(
        purpose=WordPurpose.ASK,
        politeness=Politeness.PLAIN,
        language="en",
        channel=Channel.MAIL,
    )
    wordings.editor.text.set_value("Hello {{ name }}, come!")
    wordings.keep()
    assert find(opened, "words_edit").value() == "Hello 高橋 美咲, come!"


def test_the_way_to_a_wording_leads_to_the_one_for_its_kind(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    key = WordingKey(
        purpose=WordPurpose.ASK,
        politeness=Politeness.POLITE,
        language="en",
        kind=ProgrammeKind.LIMITED,
        channel=Channel.LINE,
    )
    own = Wording(subject="", text="Come!")
    opened._store.do(phrase("x"), keep_wording, key, own)
    pane(opened).editor.wording.set_value("en polite")
    press(qtbot, opened, "edit_wording_button")
    wordings = find(opened.window(), "wordings_dialog")
    assert (wordings._key, wordings.editor.text.value()) == (key, "Come!")


def test_a_mail_is_kept_as_a_file(
    inviting: Inviting,
    room: ProgrammesRoom,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inviting.book.do(PREPARE, make_contact_point, inviting.page(1).row.person_id)
    room.show_programme(inviting.programme_id)
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, **_more: object) -> Path:
        offered.append(name)
        return tmp_path / "mail.eml"

    monkeypatch.setattr(ask, "save_path", choose)
    room.programme_screen.asking.person.ask_pane.words.save_mail_action.trigger()
    read = message_from_bytes((tmp_path / "mail.eml").read_bytes(), policy=policy.default)
    assert offered == ["Invitation_ 監理団体の器をひろげる会.eml"]
    assert read["To"] == "misaki@example.jp"
    assert read.get_content().split() == find(room, "words_edit").value().split()
    assert inviting.page(1).row.stage is Stage.CANDIDATE


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, opened: ProgrammesRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(qtbot, opened, "channel_bar_1")
    save = opened.programme_screen.asking.person.ask_pane.words.save_mail_action
    told: list[str] = []
    monkeypatch.setattr(ask, "save_path", lambda *_said, **_more: tmp_path / "none" / "a.eml")
    monkeypatch.setattr(ask, "show_error", lambda _parent, message: told.append(str(message)))
    save.trigger()
    assert "could not be written" in told[0]
    monkeypatch.setattr(ask, "save_path", lambda *_said, **_more: None)
    save.trigger()
    assert len(told) == 1


def test_the_sender_stands_under_the_words(opened: ProgrammesRoom) -> None:
    opened._store.do(
        phrase("x"), lambda session: add(session, Setting(name="organiser_name", value="田中"))
    )
    assert find(opened, "words_edit").value().endswith("田中")


def test_what_is_written_by_hand_says_that_another_tone_leaves_it(
    qtbot: QtBot, opened: ProgrammesRoom
) -> None:
    editor = pane(opened).editor
    editor.text.set_value("My own words")
    assert hint(opened, "behind") == ""
    editor.wording.set_value("en plain")
    assert "stay as you wrote them" in hint(opened, "behind")
    assert editor.text.value() == "My own words"
    press(qtbot, opened, "anew_button")
    assert hint(opened, "behind") == ""
    assert editor.text.value() != "My own words"


def test_the_words_of_a_letter_become_its_pages(qtbot: QtBot, opened: ProgrammesRoom) -> None:
    pane(opened).editor.wording.set_value("ja polite")
    assert not pane(opened).words.letter_button.isVisible()
    press(qtbot, opened, "channel_bar_4")
    find(opened, "words_edit").set_value("拝啓　お元気でしょうか。ぜひお越しください。\n敬具")
    press(qtbot, opened, "letter_button")
    assert find(opened.window(), "greeting_edit").text() == "お元気でしょうか。"
    press(qtbot, opened.window(), "keep_words_button")
    assert "拝啓　お元気でしょうか。ぜひお越しください。" in find(opened, "words_edit").value()
