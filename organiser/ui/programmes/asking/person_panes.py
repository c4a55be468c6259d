"""The middle and right of the ask screen: one person's briefing, and their words or answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from organiser.services.inviting import briefing, invitation_lists, turns, words
from organiser.services.inviting.invitation_checks import usual_reply_by
from organiser.services.inviting.invitation_values import AnswerDraft, AskDraft, InvitationRow
from organiser.services.inviting.seats import Turn
from organiser.services.inviting.words import Manner, Words
from organiser.services.people.acquaintance import get_reach
from organiser.services.programmes.programmes import ProgrammePage
from organiser.ui.language import say
from organiser.ui.programmes import actions
from organiser.ui.programmes.asking import following_up
from organiser.ui.programmes.asking.answer_form import AnswerForm, ReasonForm
from organiser.ui.programmes.asking.answers_pane import AnswersPane, FollowUp
from organiser.ui.programmes.asking.ask_pane import AskContext, AskPane
from organiser.ui.programmes.asking.briefing_pane import BriefingPane
from organiser.ui.store import Store
from organiser.vocabulary import Stage
from organiser.wording import Phrase

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
        self._page: ProgrammePage | None = None
        #: The invitation with which something was done here last, and the action in the journal.
        self._done = (0, 0)
        self.briefing = BriefingPane()
        self.briefing.setMinimumWidth(_MIDDLE_WIDTHS[0])
        self.briefing.setMaximumWidth(_MIDDLE_WIDTHS[1])
        self.ask_pane = AskPane(store)
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

    def show_invitation(self, row: InvitationRow, *, page: ProgrammePage) -> None:
        """Show one person of a programme: a candidate's words, the answers of everybody else."""
        self._row, self._page = row, page
        today = self._store.today()
        known = self._store.read(briefing.build, row.invitation_id, today)
        self.briefing.show_briefing(known, today=today)
        if row.stage is Stage.CANDIDATE:
            self._show_ask(row, page)
            self._right.setCurrentWidget(self.ask_pane)
            return
        self._show_answers(row, page)
        self._right.setCurrentWidget(self.answers)

    def row(self) -> InvitationRow | None:
        """Return the person shown, nothing before the first."""
        return self._row

    def focus_words(self) -> None:
        """Put the cursor into the words, if there are any to write; open those of a free seat."""
        if self._right.currentWidget() is self.ask_pane:
            self.ask_pane.editor.text.setFocus()
        elif self._row is not None and self._row.stage is Stage.WAITING:
            self.remind()

    def _show_answers(self, row: InvitationRow, page: ProgrammePage) -> None:
        store, today, key = self._store, self._store.today(), row.invitation_id
        follow_up = FollowUp(
            hold_until=usual_reply_by(today, page.draft),
            seat_is_theirs=page.turn.invitation_id == key,
        )
        known = store.read(invitation_lists.get_invitation, key, today=today)
        self.answers.show_answers(known, follow_up=follow_up, today=today)
        self._offer_undo()

    def _show_ask(self, row: InvitationRow, page: ProgrammePage) -> None:
        store, today, key = self._store, self._store.today(), row.invitation_id

        def compose(manner: Manner) -> Words:
            return store.read(words.draft, key, manner, today=today)

        context = AskContext(
            invitation_id=key,
            person_id=row.person_id,
            reach=store.read(get_reach, row.person_id),
            reply_by=usual_reply_by(today, page.draft),
            hurdle=self._hurdle(key, page.turn),
            compose=compose,
        )
        self.ask_pane.show_ask(context)

    def _hurdle(self, invitation_id: int, turn: Turn) -> Phrase | None:
        """Return why it is not this candidate's turn; most often the page knows it already."""
        if not turn.offers:
            return turns.hurdle_in(turn, invitation_id)
        return self._store.read(turns.find_hurdle, invitation_id, today=self._store.today())

    def _offer_undo(self) -> None:
        """Offer to undo what was done here last with the person shown, if nothing came after."""
        if self._row is None or self._done[0] != self._row.invitation_id:
            self.answers.offer_undo("")
            return
        last = self._store.undoable()
        is_last = last is not None and last.change_id == self._done[1]
        self.answers.offer_undo(say(last.action) if last is not None and is_last else "")

    def _note_done(self, invitation_id: int) -> None:
        last = self._store.undoable()
        self._done = invitation_id, last.change_id if last is not None else 0
        self._offer_undo()

    def _on_undo(self) -> None:
        self._store.undo(self._done[1])

    def _on_asked(self, draft: AskDraft) -> None:
        if self._row is not None:
            row = self._row
            actions.ask(self._store, row, draft)
            self.ask_pane.forget(row.invitation_id)
            self._note_done(row.invitation_id)

    def _on_answer_requested(self, stage: Stage) -> None:
        row = self._row
        if row is None:
            return
        today, key = self._store.today(), row.invitation_id
        hurdle = self._store.read(turns.find_seat_hurdle, key, stage, today=today)

        def keep(draft: AnswerDraft) -> None:
            actions.record_answer(self._store, row, draft)
            self._note_done(key)

        AnswerForm(self, row, stage, today=today, hurdle=hurdle, on_save=keep).open()

    def remind(self) -> None:
        """Open the words that remind the person shown, or tell them of a free seat."""
        if self._row is not None:
            following_up.remind(self._store, self, self._row, done=self._note_done)

    def hold_on(self) -> None:
        """Go on holding the seat of the person shown, by the programme's rule."""
        if self._row is not None and self._page is not None:
            until = usual_reply_by(self._store.today(), self._page.draft)
            following_up.hold_on(self._store, self, self._row, until, done=self._note_done)

    def close_unanswered(self) -> None:
        """Wait no longer for the answer of the person shown."""
        if self._row is not None:
            row = self._row
            following_up.close(self._store, row)
            self._note_done(row.invitation_id)

    def _on_aside_requested(self) -> None:
        row = self._row
        if row is not None:
            ReasonForm(
                self,
                self.tr("Not this time: {person}").format(person=row.name),
                self.tr("Why not (for yourself)"),
                action_label=self.tr("Set aside"),
                on_save=lambda reason: self._set_aside(row, reason),
            ).open()

    def _set_aside(self, row: InvitationRow, reason: str) -> None:
        actions.set_aside(self._store, row, reason)
        self._note_done(row.invitation_id)

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
        self.ask_pane.person_requested.connect(self.person_requested)
        self.answers.answer_requested.connect(self._on_answer_requested)
        self.answers.take_back_requested.connect(self._on_take_back)
        self.answers.remind_requested.connect(self.remind)
        self.answers.hold_on_requested.connect(self.hold_on)
        self.answers.close_requested.connect(self.close_unanswered)
        self.answers.undo_requested.connect(self._on_undo)
