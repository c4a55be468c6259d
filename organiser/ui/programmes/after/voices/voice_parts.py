"""The lines of the card of voices: each point with its answer, and feedback that may join them."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser.services.programmes.voices import SaidBefore, VoiceAnswer, VoiceLine
from organiser.ui.buttons import button
from organiser.ui.card_desk import CardDesk
from organiser.ui.form_fields import FieldColumn
from organiser.ui.in_place import InPlace
from organiser.ui.inline_form import InlineForm
from organiser.ui.labels import ElidedLabel, text_label
from organiser.ui.language import say
from organiser.ui.links import link
from organiser.ui.pieces import Chip
from organiser.ui.programmes.after.voices import actions
from organiser.ui.programmes.after.voices.voice_form import VoiceForm
from organiser.ui.programmes.days import short_day
from organiser.ui.programmes.steps.lines import line_row
from organiser.ui.ties.tie_lines import Choice, more_button
from organiser.ui.tokens import SPACE_S, SPACE_XS, ToneName
from organiser.vocabulary import VoiceState, label

TONES: dict[VoiceState, ToneName] = {
    VoiceState.RECEIVED: "neutral",
    VoiceState.LOOKING: "info",
    VoiceState.DONE: "positive",
    VoiceState.WILL_NOT: "caution",
}
#: States that need no words of their own; a refusal says why.
_IN_ONE_CLICK = (VoiceState.RECEIVED, VoiceState.LOOKING, VoiceState.DONE)


class VoiceParts(QObject):
    """Makes the lines of a card of voices; `after` runs after each change."""

    def __init__(self, desk: CardDesk, after: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self._after = after

    def voice_part(self, line: VoiceLine, place: int, count: int) -> InPlace:
        """Return a point, which is at a place among so many; its pencil opens the answer."""
        content, row = line_row("voice_line", gap=SPACE_S)
        row.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(text_label(line.said, wrap=True, name="voice_said"))
        if line.answer:
            told = self.tr("Answer: {answer}").format(answer=line.answer)
            words.addWidget(text_label(told, "muted", wrap=True, name="voice_answer"))
        foot, step = self._foot(line)
        words.addLayout(foot)
        row.addLayout(words, 1)
        spoken = self.tr("Answer “{said}”").format(said=_one_line(line.said))
        name = f"voice_{line.voice_id}"
        part = InPlace(content, partial(self._form, line), name=name, label=spoken)
        step.clicked.connect(part.open)
        choices = self._choices(line, place, count)
        spoken = self.tr("What to do with “{said}”").format(said=_one_line(line.said))
        more = more_button(choices, name=f"more_voice_{line.voice_id}", spoken=spoken)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def feedback_line(self, said: SaidBefore, take: Callable[[SaidBefore], object]) -> QWidget:
        """Return feedback that one click makes a voice."""
        content, row = line_row("said_before_line", gap=SPACE_S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text_label(said.said, "muted", wrap=True, name="said_before"))
        words.addWidget(ElidedLabel(said.person, "small", name="said_before_person"))
        row.addLayout(words, 1)
        taking = button(self.tr("Take over"), name=f"take_said_{said.person_id}", kind="small")
        taking.setAccessibleName(self.tr("Take over what {name} said").format(name=said.person))
        taking.clicked.connect(lambda: take(said))
        row.addWidget(taking, 0, Qt.AlignmentFlag.AlignTop)
        return content

    def _foot(self, line: VoiceLine) -> tuple[QHBoxLayout, QPushButton]:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(Chip(say(label(line.state)), TONES[line.state], name="voice_state"))
        if line.person_id is not None:
            row.addWidget(text_label(self.tr("from"), "small"))
            row.addWidget(
                link(line.person, self._desk.show_person, line.person_id, name="voice_person")
            )
        today = self._desk.store.today()
        told = self.tr("noted on {day}").format(day=short_day(line.noted_on, today=today))
        if line.answered_on is not None:
            told = self.tr("answered on {day}").format(day=short_day(line.answered_on, today=today))
        row.addWidget(ElidedLabel(told, "small", name="voice_day"), 1)
        text = self.tr("Change…") if line.answer else self.tr("Answer…")
        step = button(text, name=f"answer_voice_{line.voice_id}", kind="small")
        row.addWidget(step)
        return row, step

    def _choices(self, line: VoiceLine, place: int, count: int) -> list[Choice]:
        choices: list[Choice] = [
            (say(label(state)), partial(self._set_state, line, state))
            for state in _IN_ONE_CLICK
            if state is not line.state
        ]
        choices.append((self.tr("Change what was said…"), partial(self._change, line)))
        if place > 0:
            choices.append((self.tr("Move up"), partial(self._move, line, place - 1)))
        if place < count - 1:
            choices.append((self.tr("Move down"), partial(self._move, line, place + 1)))
        choices.append((self.tr("Remove"), partial(self._remove, line)))
        return choices

    def _form(self, line: VoiceLine) -> InlineForm:
        fields = FieldColumn()
        states: list[tuple[object, str]] = [(state, say(label(state))) for state in VoiceState]
        state = VoiceState.LOOKING if line.state is VoiceState.RECEIVED else line.state
        fields.add_choice("state", self.tr("What became of it"), states, state)
        fields.add_lines("answer", self.tr("What they are told"), line.answer, rows=3)

        def keep(said: dict[str, Any]) -> None:
            actions.answer_voice(self._desk.store, line, VoiceAnswer(**said))
            self._after()

        return InlineForm(fields, on_save=keep, first="answer")

    def _change(self, line: VoiceLine) -> None:
        form = VoiceForm.open_for(self._desk.store, self._desk.parent, line)
        form.saved.connect(lambda _said: self._after())

    def _set_state(self, line: VoiceLine, state: VoiceState) -> None:
        actions.set_state(self._desk.store, line, state)
        self._after()

    def _move(self, line: VoiceLine, place: int) -> None:
        actions.place_voice(self._desk.store, line, place)
        self._after()

    def _remove(self, line: VoiceLine) -> None:
        actions.remove_voice(self._desk.store, line)
        self._after()


def _one_line(text: str) -> str:
    return " ".join(text.split())
