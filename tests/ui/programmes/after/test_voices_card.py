"""The card of voices: noted, taken over from feedback, answered in its place, put in order."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from organiser.book.book import Book
from organiser.models import Feedback
from organiser.services.programmes import voices
from organiser.services.programmes.voices import VoiceAnswer, VoiceDraft, VoiceLine
from organiser.ui.papers.paper_preview import PaperPreview
from organiser.ui.programmes.after.voices.voices_card import VoicesCard
from organiser.ui.programmes.room import ProgrammesRoom
from organiser.vocabulary import VoiceState
from tests.factories import PREPARE, TODAY, add, make_person, make_programme
from tests.ui.programmes import pressing
from tests.ui.programmes.after.afters import start_after


class Shown:
    """The card of one programme in the room."""

    def __init__(self, room: ProgrammesRoom, book: Book, programme_id: int) -> None:
        self.room, self.book, self.programme_id = room, book, programme_id
        room.show_programme(programme_id)
        room.programme_screen.show_side("after")
        self.card: Any = room.findChild(VoicesCard)

    def find(self, name: str) -> Any:
        QApplication.processEvents()
        return pressing.find(self.card, name)

    def press(self, qtbot: QtBot, name: str) -> None:
        QApplication.processEvents()
        pressing.press(qtbot, self.card, name)

    def choose(self, qtbot: QtBot, name: str, text: str) -> None:
        self.press(qtbot, name)
        menu = self.find(f"{name}_menu")
        (action,) = [action for action in menu.actions() if action.text() == text]
        action.trigger()
        menu.close()

    def texts(self, name: str) -> list[str]:
        QApplication.processEvents()
        found = self.card.findChildren(QLabel, name)
        return [label.text() for label in found if label.isVisible()]

    def lines(self) -> tuple[VoiceLine, ...]:
        return self.book.read(voices.list_voices, self.programme_id)

    def note(self, said: str, answer: str = "") -> int:
        key = self.book.do(
            PREPARE, voices.add_voice, self.programme_id, VoiceDraft(said=said), today=TODAY
        ).value
        if answer:
            told = VoiceAnswer(state=VoiceState.DONE, answer=answer)
            self.book.do(PREPARE, voices.answer_voice, key, told, today=TODAY)
        self.room.reload()
        return int(key)


@pytest.fixture
def shown(room: ProgrammesRoom, book: Book) -> Shown:
    return Shown(room, book, start_after(book))


def test_without_voices_the_card_says_what_to_do(shown: Shown) -> None:
    (sentence,) = shown.texts("voices_empty")
    assert "from the feedback" in sentence
    assert not shown.card.paper_button.isEnabled()


def test_a_point_is_typed_and_entered(qtbot: QtBot, shown: Shown) -> None:
    edit = shown.card.adder.text_edit
    edit.setFocus()
    edit.setText("音が小さい")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert [line.said for line in shown.lines()] == ["音が小さい"]
    assert shown.texts("voice_said") == ["音が小さい"]
    assert shown.card.subtitle_label.text().startswith("1")
    assert edit.is_empty()


def test_feedback_becomes_a_voice_in_one_click(qtbot: QtBot, shown: Shown) -> None:
    row = Feedback(programme_id=shown.programme_id, person_id=1, said="短い", said_on=TODAY)
    shown.book.do(PREPARE, add, row)
    shown.room.reload()
    shown.press(qtbot, "take_said_1")
    assert [(line.said, line.person_id) for line in shown.lines()] == [("短い", 1)]
    assert shown.texts("said_before") == []
    assert shown.find("voice_person_1").text() == "高橋 美咲"


def test_the_feedback_can_be_folded_away(qtbot: QtBot, shown: Shown) -> None:
    row = Feedback(programme_id=shown.programme_id, person_id=1, said="短い", said_on=TODAY)
    shown.book.do(PREPARE, add, row)
    shown.room.reload()
    shown.press(qtbot, "said_before_button")
    assert shown.texts("said_before") == []


def test_an_answer_is_written_in_its_place(qtbot: QtBot, shown: Shown) -> None:
    key = shown.note("音が小さい")
    shown.press(qtbot, f"answer_voice_{key}")
    form = shown.find(f"voice_{key}").form()
    assert form.fields.field("state").value() is VoiceState.LOOKING
    form.fields.field("answer").setPlainText("会場に頼みました")
    form.save()
    (line,) = shown.lines()
    assert (line.state, line.answer) == (VoiceState.LOOKING, "会場に頼みました")
    assert "会場に頼みました" in shown.texts("voice_answer")[0]
    assert shown.texts("voice_state") == ["Looking into it"]
    assert shown.card.subtitle_label.text() == "all answered"


def test_a_refusal_without_a_reason_is_not_kept(qtbot: QtBot, shown: Shown) -> None:
    key = shown.note("録画してほしい")
    shown.press(qtbot, f"answer_voice_{key}")
    form = shown.find(f"voice_{key}").form()
    form.fields.field("state").set_value(VoiceState.WILL_NOT)
    form.save()
    assert shown.lines()[0].state is VoiceState.RECEIVED
    assert form.isVisible()


def test_what_is_being_answered_stays_while_something_else_changes(
    qtbot: QtBot, shown: Shown
) -> None:
    key = shown.note("一")
    shown.press(qtbot, f"answer_voice_{key}")
    form = shown.find(f"voice_{key}").form()
    form.fields.field("answer").setPlainText("途中")
    shown.note("二")
    assert form.isVisible()
    form.save()
    QApplication.processEvents()
    assert shown.texts("voice_said") == ["一", "二"]


def test_the_menu_of_a_point(qtbot: QtBot, shown: Shown) -> None:
    first, second = shown.note("一"), shown.note("二")
    shown.choose(qtbot, f"more_voice_{second}", "Move up")
    assert [line.said for line in shown.lines()] == ["二", "一"]
    shown.choose(qtbot, f"more_voice_{second}", "Move down")
    shown.choose(qtbot, f"more_voice_{first}", "Dealt with")
    assert shown.lines()[0].state is VoiceState.DONE
    shown.choose(qtbot, f"more_voice_{first}", "Remove")
    assert [line.said for line in shown.lines()] == ["二"]


def test_what_was_said_is_changed_in_a_form(qtbot: QtBot, shown: Shown) -> None:
    key = shown.note("高橋です。音が小さい")
    shown.choose(qtbot, f"more_voice_{key}", "Change what was said…")
    form = pressing.dialog(shown.room.window(), "voice_form")
    form.fields.field("said").setPlainText("音が小さい")
    form.save()
    assert shown.texts("voice_said") == ["音が小さい"]


def test_the_answers_are_printed_from_the_card(qtbot: QtBot, shown: Shown) -> None:
    shown.note("音が小さい", "増やしました")
    shown.press(qtbot, "voice_answers_button")
    preview = shown.room.window().findChild(PaperPreview)
    with qtbot.waitSignal(preview.shown, timeout=20_000):
        pass
    assert preview.paper.page_count == 1
    preview.close()


def test_another_programme_has_its_own_voices(shown: Shown) -> None:
    shown.note("一")
    shown.card.adder.text_edit.setText("書きかけ")
    other = shown.book.do(PREPARE, make_programme, name="別の会").value
    shown.book.do(PREPARE, make_person)
    shown.room.show_programme(other)
    shown.room.programme_screen.show_side("after")
    assert shown.texts("voice_said") == []
    assert shown.card.adder.text_edit.is_empty()
