"""The right of the ask screen for someone asked before: answers to record, steps so far, words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from organiser.services.invitation_values import AnswerLine, InvitationPage
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import selectable, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.asking.flowing import FlowingPane
from organiser.ui.programmes.asking.order_lines import due_said
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import SPACE_S, ToneName
from organiser.vocabulary import Stage, label

TONES: dict[Stage, ToneName] = {
    Stage.ACCEPTED: "positive",
    Stage.ASKED: "caution",
    Stage.CONSIDERING: "caution",
    Stage.WAITING: "info",
    Stage.NO_REPLY: "stop",
}


class AnswersPane(FlowingPane):
    """Shows one `InvitationPage` that is no longer a candidate's.

    Signals: `answer_requested(object)` with a `Stage`; `take_back_requested()`.
    """

    answer_requested = Signal(object)
    take_back_requested = Signal()

    def __init__(self) -> None:
        super().__init__(name="answers_pane")
        self._today = date.min

    def show_answers(self, page: InvitationPage, *, today: date) -> None:
        """Show where someone stands today."""
        self._today = today
        column = self.begin()
        column.addWidget(self._now_card(page))
        column.addWidget(self._steps_card(page.steps))
        if page.words:
            column.addWidget(self._words_card(page))
        column.addStretch(1)
        self.finish()

    def _now_card(self, page: InvitationPage) -> Card:
        stage = page.row.stage
        card = Card(self.tr("Where it stands"), name="now_card")
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(Chip(say(label(stage)), TONES.get(stage, "neutral"), name="stage_chip"))
        if page.row.due_on is not None:
            days_left = (page.row.due_on - self._today).days
            line.addWidget(Chip(*due_said(days_left), name="due_chip"))
        line.addStretch(1)
        card.body.addLayout(line)
        if page.override_reason:
            said = self.tr("Asked or seated out of turn: {reason}")
            text = said.format(reason=page.override_reason)
            card.body.addWidget(text_label(text, "small", wrap=True, name="override_label"))
        if stage is Stage.SET_ASIDE:
            back = button(self.tr("Put back into the order"), name="take_back_button")
            back.clicked.connect(self.take_back_requested)
            card.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        elif page.possible_answers:
            card.body.addWidget(text_label(self.tr("Record the answer"), "small"))
            card.body.addWidget(self._answer_buttons(page.possible_answers))
        return card

    def _answer_buttons(self, stages: Sequence[Stage]) -> QWidget:
        holder = QWidget()
        holder.setObjectName("answer_buttons")
        flow = FlowLayout(holder, gap=SPACE_S)
        for stage in stages:
            made = button(
                self._answer_said(stage),
                name=f"answer_{stage.name.lower()}",
                kind="primary" if stage is Stage.ACCEPTED else "secondary",
            )
            made.clicked.connect(lambda _on, stage=stage: self.answer_requested.emit(stage))
            flow.addWidget(made)
        return holder

    def _answer_said(self, stage: Stage) -> str:
        if stage is Stage.WITHDRAWN:
            return self.tr("Withdraw…")
        return self.tr("{stage}…").format(stage=say(label(stage)))

    def _steps_card(self, steps: Sequence[AnswerLine]) -> Card:
        card = Card(self.tr("Steps so far"), name="steps_card")
        for step in steps:
            card.body.addWidget(text_label(self._step_said(step), wrap=True, name="step_line"))
        if not steps:
            card.body.addWidget(text_label(self.tr("None yet."), "muted"))
        return card

    def _step_said(self, step: AnswerLine) -> str:
        parts = [short_day(step.given_on, today=self._today), say(label(step.to_stage))]
        if step.channel is not None:
            parts.append(say(label(step.channel)))
        if step.come_back_on is not None:
            day = short_day(step.come_back_on, today=self._today)
            parts.append(self.tr("back to it on {day}").format(day=day))
        text = " · ".join(parts)
        return f"{text}\n{step.words}" if step.words else text

    def _words_card(self, page: InvitationPage) -> Card:
        channel = say(label(page.row.channel)) if page.row.channel else ""
        card = Card(self.tr("Words as sent"), channel, name="words_card")
        copy = button(self.tr("Copy"), name="copy_button", kind="small", icon_name="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(page.words))
        card.head.addWidget(copy)
        card.body.addWidget(selectable(text_label(page.words, wrap=True, name="sent_words")))
        return card
