"""The right of the ask screen for a candidate: the words, the date, and marking them asked."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.services.inviting.invitation_checks import check_reply_by
from organiser.services.inviting.invitation_values import AskDraft
from organiser.services.inviting.words import SPOKEN, WITH_SUBJECT, find_alike
from organiser.services.people.acquaintance import Reach
from organiser.ui.buttons import button
from organiser.ui.fields import TextField
from organiser.ui.flow_layout import FlowLayout
from organiser.ui.labels import text_label
from organiser.ui.language import current_language, say
from organiser.ui.moment_fields import DateField
from organiser.ui.programmes.asking.words_editor import Compose
from organiser.ui.programmes.asking.words_part import WordsFor, WordsPart
from organiser.ui.store import Store
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from organiser.vocabulary import label
from organiser.wording import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class AskContext:
    """What the pane must know of one candidate.

    `reply_by` is the date by the programme's rule; `hurdle` is why it is not their turn.
    """

    invitation_id: int
    person_id: int
    reach: Reach
    reply_by: date
    hurdle: Phrase | None
    compose: Compose


class AskPane(QWidget):
    """Hands over the ask of one person, as it stands in its fields.

    Signals: `asked(object)` with an `AskDraft`; `later_requested()`; `aside_requested()`;
    `person_requested(int)`.
    """

    asked = Signal(object)
    later_requested = Signal()
    aside_requested = Signal()
    person_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("ask_pane")
        self._store = store
        self._context: AskContext | None = None
        self.words = WordsPart(store)
        self.editor = self.words.editor
        self.reason = TextField(placeholder=self.tr("Reason to ask all the same"))
        self.reason.setObjectName("override_edit")
        self.reply_by = DateField(today=store.today(), lean="coming")
        self.reply_by.setObjectName("reply_by_edit")
        self.problem_label = text_label("", "problem", wrap=True, name="ask_problem")
        self.hurdle_label = text_label("", "body", wrap=True, name="hurdle_label")
        self.hint_label = text_label("", "small", wrap=True, name="hint_label")
        self._make_buttons()
        self._lay_out()
        self._wire()

    def show_ask(self, context: AskContext) -> None:
        """Show the words for a candidate; what was written before is still there."""
        before = self._context
        is_another = before is None or before.invitation_id != context.invitation_id
        if is_another:
            self.reason.setText("")
        # By the rule, and not by hand, the date moves on with the day.
        if is_another or (before is not None and self._day() == before.reply_by):
            self.reply_by.blockSignals(True)
            self.reply_by.set_value(context.reply_by)
            self.reply_by.blockSignals(False)
        self._context = context
        self.hurdle_label.setText(say(context.hurdle) if context.hurdle else "")
        self._hurdle.setVisible(context.hurdle is not None)
        self.words.show_words(self._words_for(context), reply_by=self._day())
        self.refresh()

    def forget(self, invitation_id: int) -> None:
        """Drop what was written for somebody who has been asked."""
        self.words.forget(invitation_id)
        if self._context is not None and self._context.invitation_id == invitation_id:
            self._context = None

    def draft(self) -> AskDraft:
        """Return the ask as it stands."""
        return AskDraft(
            channel=self.editor.channel(),
            words=self.editor.said(),
            reply_by=self._day(),
            override_reason=self.reason.value(),
            language=current_language(),
        )

    def refresh(self) -> None:
        """Look again which buttons make sense."""
        channel, problem = self.editor.channel(), self._problem()
        missing = not self._hurdle.isHidden() and self.reason.is_empty()
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.ask_button.setEnabled(not problem and not missing)
        spoken = channel in SPOKEN
        self.ask_button.setText(
            self.tr("Mark as asked") if spoken else self.tr("Copy and mark as asked")
        )
        self.hint_label.setText(self._hint())

    def _words_for(self, context: AskContext) -> WordsFor:
        key = context.invitation_id
        return WordsFor(
            key=key,
            person_id=context.person_id,
            reach=context.reach,
            compose=context.compose,
            find_alike=lambda text: self._store.read(find_alike, key, text),
        )

    def _day(self) -> date | None:
        return None if self.reply_by.problem() else self.reply_by.value()

    def _problem(self) -> str:
        problem, day = self.reply_by.problem(), self._day()
        if problem:
            return problem
        if day is None:
            return self.tr("Please say until when the seat is held.")
        try:
            check_reply_by(day, today=self._store.today())
        except InvalidInput as error:
            return say(error.message)
        return ""

    def _hint(self) -> str:
        channel = self.editor.channel()
        if channel in SPOKEN:
            return self.tr(
                "Nothing is sent from here. These are points for the talk; they stay on this"
                " person's timeline."
            )
        if channel in WITH_SUBJECT:
            return self.tr(
                "Nothing is sent from here. Paste the words into your own mail, or open a draft"
                " in your mail program."
            )
        return self.tr(
            "Nothing is sent from here. Paste the words into your own {channel}; the ask stays on"
            " this person's timeline."
        ).format(channel=say(label(channel)))

    def _on_reply_by_changed(self) -> None:
        self.editor.set_reply_by(self._day())
        self.refresh()

    def _on_ask(self) -> None:
        if not self.ask_button.isEnabled() or self._context is None:
            return
        self.words.copy_written()
        self.asked.emit(self.draft())

    def _make_buttons(self) -> None:
        self.later_button = button(
            self.tr("Later"), name="later_button", tip=self.tr("Put one place down in the order")
        )
        self.aside_button = button(self.tr("Not this time…"), name="aside_button")
        keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        self.ask_button = button(
            self.tr("Copy and mark as asked"), name="ask_button", kind="primary", tip=keys
        )

    def _lay_out(self) -> None:
        self._hurdle = QFrame()
        self._hurdle.setObjectName("hurdle")
        self._hurdle.setProperty("surface", "notice")
        inside = QVBoxLayout(self._hurdle)
        inside.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        inside.addWidget(self.hurdle_label)
        inside.addWidget(self.reason)
        self._hurdle.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_L, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_S + 2)
        column.addWidget(self._hurdle)
        column.addWidget(self.words, 1)
        column.addWidget(self.problem_label)
        column.addWidget(self._reply_line())
        column.addWidget(_wrapping(self.later_button, self.aside_button, self.ask_button))
        column.addWidget(self.hint_label)

    def _reply_line(self) -> QWidget:
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(text_label(self.tr("Reply by"), "muted"))
        self.reply_by.setFixedWidth(190)
        row.addWidget(self.reply_by)
        words = self.words
        return _wrapping(together, words.mail_button, words.letter_button, words.anew_button)

    def _wire(self) -> None:
        self.words.changed.connect(self.refresh)
        self.words.person_requested.connect(self.person_requested)
        self.reply_by.changed.connect(self._on_reply_by_changed)
        self.reason.changed.connect(self.refresh)
        self.later_button.clicked.connect(self.later_requested)
        self.aside_button.clicked.connect(self.aside_requested)
        self.ask_button.clicked.connect(self._on_ask)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_ask)


def _wrapping(*widgets: QWidget) -> QWidget:
    """Return a line of widgets that wraps where the pane is narrow."""
    holder = QWidget()
    holder.setObjectName("wrapping_line")
    flow = FlowLayout(holder, gap=SPACE_S)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
