"""Words to one person outside the ask: a reminder, thanks."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from organiser.errors import Refused
from organiser.services.inviting import words
from organiser.services.inviting.words import Manner, Words
from organiser.ui import ask
from organiser.ui.programmes.words_dialog import Said, WordsDialog
from organiser.ui.store import Store
from organiser.vocabulary import Channel, WordPurpose
from organiser.wording import phrase
from tests.services.seat_books import Inviting
from tests.ui.programmes.pressing import find, press

REPLY_BY = date(2026, 11, 30)
Opener = Callable[..., WordsDialog]


@pytest.fixture
def said() -> list[Said]:
    return []


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows left open by a test may go."""
    monkeypatch.setattr(ask, "confirm", lambda *_said, **_more: True)


@pytest.fixture
def opener(qtbot: QtBot, store: Store, inviting: Inviting, said: list[Said]) -> Opener:
    """Opens the window of words to the first person of a programme."""

    def open_it(purpose: WordPurpose = WordPurpose.REMIND, **telling: Any) -> WordsDialog:
        def compose(manner: Manner) -> Words:
            return store.read(words.draft, inviting.key(1), manner, today=store.today())

        told: dict[str, Any] = {"on_said": said.append} | telling
        made = WordsDialog(
            store,
            told.pop("parent", None),
            title="To 高橋",
            person_id=inviting.page(1).row.person_id,
            purpose=purpose,
            compose=compose,
            **told,
        )
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.open()
        return made

    return open_it


def test_a_follow_up_is_copied_and_handed_over(
    qtbot: QtBot, opener: Opener, said: list[Said]
) -> None:
    dialog = opener(with_reply_by=True, reply_by=REPLY_BY)
    assert "30 Nov (Mon)" in dialog.editor.text.value()
    press(qtbot, dialog, "said_button")
    assert [(one.channel, one.reply_by) for one in said] == [(Channel.LINE, REPLY_BY)]
    assert QGuiApplication.clipboard().text() == said[0].words
    assert dialog.isHidden()


def test_another_date_stands_in_the_words(opener: Opener, said: list[Said]) -> None:
    dialog = opener(with_reply_by=True, reply_by=REPLY_BY)
    dialog.reply_by.set_value(date(2026, 12, 2))
    assert "2 Dec (Wed)" in dialog.editor.text.value()
    dialog.say_it()
    assert said[0].reply_by == date(2026, 12, 2)


@pytest.mark.parametrize("typed", ["2026-11-01", "", "not a day"])
def test_a_date_that_cannot_be_keeps_the_button_off(
    opener: Opener, said: list[Said], typed: str
) -> None:
    dialog = opener(with_reply_by=True, reply_by=REPLY_BY)
    dialog.reply_by.setText(typed)
    assert dialog.problem_label.text()
    dialog.say_it()
    assert said == []


def test_a_talk_is_noted_by_keyboard(qtbot: QtBot, opener: Opener, said: list[Said]) -> None:
    dialog = opener(WordPurpose.THANK)
    focused = find(dialog, "words_edit")
    qtbot.keyClick(focused, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(find(dialog, "said_note_edit"), "was glad")
    assert find(dialog, "said_button").text() == "Mark as thanked"
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (said[0].channel, said[0].reply_by) == (Channel.TELEPHONE, None)
    assert said[0].words.endswith("was glad")


@pytest.mark.parametrize(
    ("purpose", "written", "spoken"),
    [
        (WordPurpose.REMIND, "Copy, mark as reminded", "Mark as reminded"),
        (WordPurpose.SEAT_FREE, "Copy, mark as told", "Mark as told"),
        (WordPurpose.THANK, "Copy, mark as thanked", "Mark as thanked"),
        (WordPurpose.ASK_FEEDBACK, "Copy, mark as asked", "Mark as asked"),
    ],
)
def test_the_button_says_what_it_does(
    qtbot: QtBot, opener: Opener, purpose: WordPurpose, written: str, spoken: str
) -> None:
    dialog = opener(purpose)
    assert dialog.said_button.text() == written
    press(qtbot, dialog, "channel_bar_3")
    assert dialog.said_button.text() == spoken


def test_nothing_said_cannot_be_kept(opener: Opener) -> None:
    dialog = opener()
    dialog.editor.text.set_value(" ")
    assert not dialog.said_button.isEnabled()


def test_a_refusal_is_shown_and_the_window_stays(opener: Opener) -> None:
    def refuse(_said: Said) -> None:
        raise Refused(phrase("Not now."))

    dialog = opener(on_said=refuse)
    dialog.say_it()
    assert dialog.problem_label.text() == "Not now."
    assert dialog.isVisible()


@pytest.mark.parametrize("agreed", [True, False])
def test_written_words_are_not_thrown_away_unasked(
    qtbot: QtBot, opener: Opener, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    dialog = opener()
    dialog.editor.text.set_value("my own words")
    with monkeypatch.context() as answering:
        answering.setattr(ask, "confirm", lambda *_said, **_more: agreed)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden() is agreed


def test_the_missing_address_leads_to_the_person(
    qtbot: QtBot, opener: Opener, inviting: Inviting
) -> None:
    class Window(QWidget):
        asked: int | None = None

        def show_person(self, person_id: int) -> None:
            self.asked = person_id

    window = Window()
    qtbot.addWidget(window)
    dialog = opener(parent=window)
    press(qtbot, dialog, "channel_bar_1")
    qtbot.mouseClick(find(dialog, "address_hint_link"), Qt.MouseButton.LeftButton)
    assert window.asked == inviting.page(1).row.person_id


def test_the_words_begin_in_the_channel_of_the_ask(opener: Opener) -> None:
    assert opener(channel=Channel.LETTER).editor.channel() is Channel.LETTER
    assert opener(channel=None).editor.channel() is Channel.LINE
