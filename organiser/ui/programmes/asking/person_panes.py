"""The middle and right of the ask screen: one person's briefing, and their words or answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from organiser.services import briefing, invitation_lists, invitations, words
from organiser.services.acquaintance import get_reach
from organiser.services.invitation_checks import usual_reply_by
from organiser.services.invitation_values import AnswerDraft, AskDraft, InvitationRow
from organiser.services.words import Manner, Words
from organiser.ui.programmes import actions
from organiser.ui.programmes.asking.answer_form import AnswerForm, ReasonForm
from organiser.ui.programmes.asking.answers_pane import AnswersPane
from organiser.ui.programmes.asking.ask_pane import AskContext, AskPane
from organiser.ui.programmes.asking.briefing_pane import BriefingPane
from organiser.ui.store import Store
from organiser.vocabulary import Stage

_MIDDLE_WIDTHS = (264, 372)


class PersonPanes(QWidget):
    """Shows one invitation, and does with it what is asked.

    Signals: `later_requested()` to put the person one place down; `person_requested(int)`.
    """

    later_requested = Signal()
    person_requested = Signal(int)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setObjectName("person_panes")
        self._store = store
        self._row: InvitationRow | None = None
        self.briefing = BriefingPane()
        self.briefing.setMinimumWidth(_MIDDLE_WIDTHS[0])
        self.briefing.setMaximumWidth(_MIDDLE_WIDTHS[1])
        self.ask_pane = AskPane(store.today)
        self.answers = AnswersPane()
        self._right = QStackedWidget()
        self._right.setObjectName("right_pane")
        self._right.addWidget(self.ask_pane)
        self._right.addWidget(self.answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.briefing, 1)
        row.addWidget(self._right, 2)
        self._wire()

    def show_invitation(self, row: InvitationRow, *, reply_days: int) -> None:
        """Show one person: the words for a candidate, the answers of everybody else."""
        self._row = row
        today = self._store.today()
        known = self._store.read(briefing.build, row.invitation_id, today)
        self.briefing.show_briefing(known, today=today)
        if row.stage is Stage.CANDIDATE:
            self._show_ask(row, reply_days)
            self._right.setCurrentWidget(self.ask_pane)
            return
        page = self._store.read(invitation_lists.get_invitation, row.invitation_id, today=today)
        self.answers.show_answers(page, today=today)
        self._right.setCurrentWidget(self.answers)

    def focus_words(self) -> None:
        """Put the cursor into the words, if there are any to write."""
        if self._right.currentWidget() is self.ask_pane:
            self.ask_pane.editor.text.setFocus()

    def _show_ask(self, row: InvitationRow, reply_days: int) -> None:
        store, today = self._store, self._store.today()

        def compose(manner: Manner) -> Words:
            return store.read(words.draft, row.invitation_id, manner, today=today)

        context = AskContext(
            invitation_id=row.invitation_id,
            reach=store.read(get_reach, row.person_id),
            reply_by=usual_reply_by(today, reply_days),
            hurdle=store.read(invitations.find_hurdle, row.invitation_id, today=today),
            compose=compose,
        )
        self.ask_pane.show_ask(context)

    def _on_asked(self, draft: AskDraft) -> None:
        if self._row is not None:
            row = self._row
            actions.ask(self._store, row, draft)
            self.ask_pane.forget(row.invitation_id)

    def _on_answer_requested(self, stage: Stage) -> None:
        row = self._row
        if row is None:
            return
        today, key = self._store.today(), row.invitation_id
        hurdle = self._store.read(invitations.find_seat_hurdle, key, stage, today=today)

        def keep(draft: AnswerDraft) -> None:
            actions.record_answer(self._store, row, draft)

        AnswerForm(self, row, stage, today=today, hurdle=hurdle, on_save=keep).open()

    def _on_aside_requested(self) -> None:
        row = self._row
        if row is not None:
            ReasonForm(
                self,
                self.tr("Not this time: {person}").format(person=row.name),
                self.tr("Why not (for yourself)"),
                action_label=self.tr("Set aside"),
                on_save=lambda reason: actions.set_aside(self._store, row, reason),
            ).open()

    def _on_reason_requested(self) -> None:
        row = self._row
        if row is not None:
            ReasonForm(
                self,
                self.tr("Why {person}").format(person=row.name),
                self.tr("Why this person, for this programme"),
                text=row.reason,
                on_save=lambda reason: actions.set_reason(self._store, row, reason),
            ).open()

    def _on_take_back(self) -> None:
        if self._row is not None:
            actions.take_back(self._store, self._row)

    def _wire(self) -> None:
        self.briefing.reason_requested.connect(self._on_reason_requested)
        self.briefing.person_requested.connect(self.person_requested)
        self.ask_pane.asked.connect(self._on_asked)
        self.ask_pane.later_requested.connect(self.later_requested)
        self.ask_pane.aside_requested.connect(self._on_aside_requested)
        self.answers.answer_requested.connect(self._on_answer_requested)
        self.answers.take_back_requested.connect(self._on_take_back)
