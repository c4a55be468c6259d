"""The minutes and decisions of a session, kept by themselves when they are left."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from shiboken6 import isValid

from organiser.errors import OrganiserError
from organiser.services.sessions.sessions import SessionPage
from organiser.ui.card_desk import CardDesk
from organiser.ui.fields import LinesField
from organiser.ui.inline_form import ENTER_KEYS
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import Card
from organiser.ui.programmes.sessions import actions


class NotesCard(Card):
    """Two texts; leaving them or Ctrl+Enter keeps what was written, Escape takes it back.

    What Escape took is one Ctrl+Z away: whoever cancels a conversion may press it once too often.
    """

    def __init__(self, page: SessionPage, desk: CardDesk) -> None:
        """Show the texts of one session."""
        super().__init__(self.tr("Minutes"), name="notes_card")
        self._page, self._desk = page, desk
        self._is_keeping = False
        self.minutes = LinesField(page.minutes, rows=7)
        self.minutes.setObjectName("minutes_edit")
        self.minutes.setPlaceholderText(self.tr("What was talked about"))
        self.decisions = LinesField(page.decisions, rows=3)
        self.decisions.setObjectName("decisions_edit")
        self.decisions.setPlaceholderText(self.tr("What was decided"))
        self.problem_label = text_label("", "problem", wrap=True, name="notes_problem")
        self.problem_label.hide()
        decided = text_label(self.tr("Decisions"), "field", name="decisions_label")
        decided.setBuddy(self.decisions)
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self.decisions.setAccessibleName(self.tr("Decisions"))
        for part in (self.minutes, decided, self.decisions, self.problem_label):
            self.body.addWidget(part)
        for field in (self.minutes, self.decisions):
            field.installEventFilter(self)
            field.changed.connect(self._tell)
        self._tell()

    def show_page(self, page: SessionPage) -> None:
        """Show the texts anew; what is being written stays."""
        pairs = (
            (self.minutes, self._page.minutes, page.minutes),
            (self.decisions, self._page.decisions, page.decisions),
        )
        self._page = page
        for field, old, new in pairs:
            if field.toPlainText() == old and old != new:
                field.set_value(new)
        self._tell()

    def is_changed(self) -> bool:
        """Tell whether something written is not in the book yet."""
        return (self.minutes.toPlainText(), self.decisions.toPlainText()) != self._kept()

    def keep(self) -> bool:
        """Keep what was written; tell whether that was possible, and say here why not."""
        if self._is_keeping or not self.is_changed():
            return True
        self._is_keeping = True
        try:
            actions.write_notes(
                self._desk.store,
                self._page.session_id,
                self._page.draft.held_on,
                minutes=self.minutes.toPlainText(),
                decisions=self.decisions.toPlainText(),
            )
        except OrganiserError as error:
            self._complain(say(error.message))
            return False
        finally:
            self._is_keeping = False
        if isValid(self):
            self._complain("")
        return True

    def problem(self) -> str:
        """Return why the text could not be kept."""
        return self.problem_label.text()

    def _kept(self) -> tuple[str, str]:
        return self._page.minutes, self._page.decisions

    def _complain(self, sentence: str) -> None:
        self.problem_label.setText(sentence)
        self.problem_label.setVisible(bool(sentence))

    def _tell(self) -> None:
        kept = self.tr("kept when you leave the field")
        told = self.tr("not kept yet · Ctrl+Enter") if self.is_changed() else kept
        self.set_heading(self.tr("Minutes"), told)

    def _take_back(self) -> None:
        self.minutes.retype(self._page.minutes)
        self.decisions.retype(self._page.decisions)
        self._complain("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.keep()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in ENTER_KEYS and with_control:
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape and self.is_changed():
                self._take_back()
                return True
        return False

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
