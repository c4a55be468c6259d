"""The text of one wording, with its fields to choose and its mistakes as they are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.inviting.wordings import Wording, WordingKey, find_mistakes
from organiser.services.inviting.words import WITH_SUBJECT
from organiser.ui.fields import LinesField, TextField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_S
from organiser.ui.wordings.field_chips import FieldChips

_MISTAKES_SHOWN = 3


class WordingEditor(QWidget):
    """Edits one wording.

    Signals: `changed()` at every change of subject or text.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wording_editor")
        self._untouched = Wording(subject="", text="")
        self._in_subject = False
        self.chips = FieldChips()
        self.subject = TextField(placeholder=self.tr("Subject"))
        self.subject.setObjectName("wording_subject")
        self.text = LinesField(rows=0)
        self.text.setObjectName("wording_text")
        self.text.setAccessibleName(self.tr("Wording"))
        self.mistakes_label = text_label("", "problem", wrap=True, name="wording_mistakes")
        self.mistakes_label.hide()
        self._lay_out()
        self.chips.chosen.connect(self._insert)
        self.subject.changed.connect(self._on_changed)
        self.text.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Alt+I"), self, self.chips.take_focus)

    def show_wording(self, key: WordingKey, wording: Wording) -> None:
        """Show a wording as it is kept."""
        self._untouched = wording
        self.chips.show_fields(key.language)
        has_subject = key.channel is None or key.channel in WITH_SUBJECT
        self.subject.setVisible(has_subject)
        for field in (self.subject, self.text):
            field.blockSignals(True)
        self.subject.setText(wording.subject if has_subject else "")
        # After it was kept the cursor stays where it is.
        if self.text.value() != wording.text.strip():
            self.text.set_value(wording.text)
        for field in (self.subject, self.text):
            field.blockSignals(False)
        self._on_changed()

    def draft(self) -> Wording:
        """Return the wording as it stands."""
        return Wording(subject=self.subject.value(), text=self.text.value())

    def is_changed(self) -> bool:
        """Tell whether it differs from what is kept."""
        kept = (self._untouched.subject, self._untouched.text.strip())
        subject = self._untouched.subject if self.subject.isHidden() else self.subject.value()
        return (subject, self.text.value()) != kept

    def problem(self) -> str:
        """Return what hinders keeping it, empty if nothing does."""
        if self.text.is_empty():
            return self.tr("Please write the wording.")
        return next(iter(self._mistakes()), "")

    def _mistakes(self) -> list[str]:
        in_subject = [
            self.tr("Subject: {mistake}").format(mistake=say(mistake.message))
            for mistake in find_mistakes(self.subject.value())
        ]
        in_text = [say(mistake.message) for mistake in find_mistakes(self.text.toPlainText())]
        return in_subject + in_text

    def _on_changed(self) -> None:
        mistakes = self._mistakes()[:_MISTAKES_SHOWN]
        self.mistakes_label.setText("\n".join(mistakes))
        self.mistakes_label.setVisible(bool(mistakes))
        self.changed.emit()

    def _insert(self, written: str) -> None:
        """Write a field where the cursor was last, and go on there."""
        if self._was_in_subject():
            self.subject.insert(written)
            self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.text.insertPlainText(written)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _was_in_subject(self) -> bool:
        return self._in_subject and not self.subject.isHidden()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        hint = text_label(
            self.tr("Press a field to insert it at the cursor (Alt+I)."),
            "small",
            wrap=True,
            name="fields_hint",
        )
        for widget in (hint, self.chips, self.subject):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.mistakes_label)
        QWidget.setTabOrder(self.subject, self.text)
        self.subject.cursorPositionChanged.connect(lambda _old, _new: self._be_in(subject=True))
        self.text.cursorPositionChanged.connect(lambda: self._be_in(subject=False))

    def _be_in(self, *, subject: bool) -> None:
        field = self.subject if subject else self.text
        if field.hasFocus():
            self._in_subject = subject
