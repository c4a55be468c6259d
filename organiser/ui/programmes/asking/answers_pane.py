"""The right of the ask screen for someone asked before: answers to record, steps so far, words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.services.inviting.invitation_values import InvitationPage
from organiser.services.inviting.seats import HOLDING
from organiser.text.long_words import let_break
from organiser.ui.buttons import button
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import ElidedLabel, selectable, text_label
from organiser.ui.language import say
from organiser.ui.pieces import Card, Chip
from organiser.ui.programmes.asking.flowing import FlowingPane
from organiser.ui.programmes.asking.order_lines import due_said
from organiser.ui.programmes.asking.steps_said import step_lines
from organiser.ui.programmes.days import short_day
from organiser.ui.tokens import SPACE_M, SPACE_S, SPACE_XL, ToneName
from organiser.vocabulary import Stage, label

TONES: dict[Stage, ToneName] = {
    Stage.ACCEPTED: "positive",
    Stage.ASKED: "caution",
    Stage.CONSIDERING: "caution",
    Stage.WAITING: "info",
    Stage.NO_REPLY: "stop",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What may be done while no answer comes.

    One may hold on until `hold_until`, by the programme's rule. `seat_is_theirs` says that a free
    seat is to be offered to this person now.
    """

    hold_until: date
    seat_is_theirs: bool = False


class AnswersPane(FlowingPane):
    """Shows one `InvitationPage` that is no longer a candidate's.

    Signals: `answer_requested(object)` with a `Stage`; `take_back_requested()`;
    `remind_requested()`, for one who waits to tell them of a free seat; `hold_on_requested()`;
    `close_requested()` without an answer; `undo_requested()`.
    """

    answer_requested = Signal(object)
    take_back_requested = Signal()
    remind_requested = Signal()
    hold_on_requested = Signal()
    close_requested = Signal()
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__(name="answers_pane")
        self._today = date.min
        self._done_label = ElidedLabel("", "small", name="done_label")
        self._done = self._done_line()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self._done)

    def show_answers(self, page: InvitationPage, *, follow_up: FollowUp, today: date) -> None:
        """Show where someone stands today."""
        if self.shows(page, follow_up, today):
            return
        self._today = today
        column = self.begin()
        column.addWidget(self._now_card(page, follow_up))
        column.addWidget(self._steps_card(page))
        if page.words:
            column.addWidget(self._words_card(page))
        column.addStretch(1)
        self.finish()

    def offer_undo(self, action: str) -> None:
        """Say what was done last and offer to undo it; without words offer nothing."""
        self._done_label.setText(self.tr("Done: {action}").format(action=action) if action else "")
        self._done.setVisible(bool(action))

    def _now_card(self, page: InvitationPage, follow_up: FollowUp) -> Card:
        row = page.row
        overdue = row.due_on is not None and row.due_on < self._today
        edge: ToneName | None = "stop" if overdue else None
        card = Card(self.tr("Where it stands"), name="now_card", edge=edge)
        card.body.addLayout(self._standing_line(page))
        if page.override_reason:
            said = self.tr("Asked or seated out of turn: {reason}")
            text = said.format(reason=page.override_reason)
            card.body.addWidget(
                text_label(let_break(text), "small", wrap=True, name="override_label")
            )
        if row.stage in HOLDING or row.stage is Stage.WAITING:
            card.body.addWidget(text_label(self._follow_said(page, follow_up), "small", wrap=True))
            if row.stage is not Stage.WAITING or follow_up.seat_is_theirs:
                card.body.addWidget(self._follow_buttons(page, follow_up, overdue=overdue))
        if row.stage is Stage.SET_ASIDE:
            back = button(self.tr("Put back into the order"), name="take_back_button")
            back.clicked.connect(self.take_back_requested)
            card.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        elif page.possible_answers:
            card.body.addWidget(text_label(self.tr("Record the answer"), "small"))
            # Closing stands above already.
            left_out = Stage.NO_REPLY if overdue else None
            stages = [stage for stage in page.possible_answers if stage is not left_out]
            card.body.addWidget(self._answer_buttons(stages))
        return card

    def _standing_line(self, page: InvitationPage) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        stage = page.row.stage
        line.addWidget(Chip(say(label(stage)), TONES.get(stage, "neutral"), name="stage_chip"))
        if page.row.due_on is not None:
            days_left = (page.row.due_on - self._today).days
            line.addWidget(Chip(*due_said(days_left), name="due_chip"))
        line.addStretch(1)
        return line

    def _follow_said(self, page: InvitationPage, follow_up: FollowUp) -> str:
        due_on = page.row.due_on
        if due_on is None:
            if follow_up.seat_is_theirs:
                return self.tr("A seat is free, and it is theirs before anybody else is asked.")
            return self.tr("They said yes and take the next free seat in their turn.")
        day = short_day(due_on, today=self._today)
        if due_on < self._today:
            return self.tr(
                "No answer has come by {day}. Remind them, hold on, or close without an answer."
            ).format(day=day)
        if page.row.stage is Stage.CONSIDERING:
            return self.tr("Come back to it on {day}; their seat is held.").format(day=day)
        return self.tr("Their seat is held until {day}.").format(day=day)

    def _follow_buttons(
        self, page: InvitationPage, follow_up: FollowUp, *, overdue: bool
    ) -> QWidget:
        waits = page.row.stage is Stage.WAITING
        said = self.tr("Tell them that a seat is free…") if waits else self.tr("Remind…")
        remind = button(
            said,
            name="remind_button",
            kind="primary" if overdue or follow_up.seat_is_theirs else "secondary",
            icon_name="bell",
        )
        remind.clicked.connect(self.remind_requested)
        holder = QWidget()
        holder.setObjectName("follow_buttons")
        flow = FlowLayout(holder, gap=SPACE_S)
        flow.addWidget(remind)
        if page.row.due_on is not None and page.row.due_on < follow_up.hold_until:
            day = short_day(follow_up.hold_until, today=self._today)
            hold = button(
                self.tr("Hold on until {day}").format(day=day),
                name="hold_on_button",
                icon_name="hourglass",
            )
            hold.clicked.connect(self.hold_on_requested)
            flow.addWidget(hold)
        if overdue and Stage.NO_REPLY in page.possible_answers:
            close = button(self.tr("Close without an answer"), name="close_button", icon_name="x")
            close.clicked.connect(self.close_requested)
            flow.addWidget(close)
        return holder

    def _answer_buttons(self, stages: Sequence[Stage]) -> QWidget:
        holder = QWidget()
        holder.setObjectName("answer_buttons")
        flow = FlowLayout(holder, gap=SPACE_S)
        for stage in stages:
            made = button(self._answer_said(stage), name=f"answer_{stage.name.lower()}")
            made.clicked.connect(lambda _on, stage=stage: self.answer_requested.emit(stage))
            flow.addWidget(made)
        return holder

    def _answer_said(self, stage: Stage) -> str:
        if stage is Stage.WITHDRAWN:
            return self.tr("Withdraw…")
        return self.tr("{stage}…").format(stage=say(label(stage)))

    def _steps_card(self, page: InvitationPage) -> Card:
        card = Card(self.tr("Steps so far"), name="steps_card")
        lines = step_lines(page, today=self._today)
        for line in lines:
            text = f"{line.text}\n{line.words}" if line.words else line.text
            card.body.addWidget(text_label(let_break(text), wrap=True, name="step_line"))
        if not lines:
            card.body.addWidget(text_label(self.tr("None yet."), "muted"))
            return card
        hint = self.tr(
            "Noted by mistake? Ctrl+Z takes back what was done last; “What was done…” in the Edit"
            " menu takes back something older."
        )
        card.body.addWidget(text_label(hint, "small", wrap=True, name="undo_hint"))
        return card

    def _words_card(self, page: InvitationPage) -> Card:
        channel = say(label(page.row.channel)) if page.row.channel else ""
        card = Card(self.tr("Words as sent"), channel, name="words_card")
        copy = button(self.tr("Copy"), name="copy_button", kind="small", icon_name="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(page.words))
        card.head.addWidget(copy)
        shown = let_break(page.words)
        words = text_label(shown, wrap=True, name="sent_words")
        # Marked and copied by hand, places to break a line in would go with the words.
        card.body.addWidget(selectable(words) if shown == page.words else words)
        return card

    def _done_line(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("done_line")
        frame.setProperty("surface", "header")
        undo = button(
            self.tr("Undo"), name="undo_button", kind="small", icon_name="undo-2", tip="Ctrl+Z"
        )
        undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_XL, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._done_label, 1)
        row.addWidget(text_label("Ctrl+Z", "small"))
        row.addWidget(undo)
        frame.hide()
        return frame
