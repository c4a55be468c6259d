"""One text on papers, with its fields to choose and its mistakes as they are typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.papers.own_words import LETTERS, split_subject, with_subject
from organiser.services.papers.paper_texts import PaperTextKey, find_text_mistakes, list_fields
from organiser.ui.fields import LinesField, TextField
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.tokens import SPACE_S
from organiser.ui.wordings.field_chips import FieldChips

_MISTAKES_SHOWN = 3


class TextEditor(QWidget):
    """Edits one text; of a letter its subject stands apart.

    Signals: `changed()` at every change.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_text_editor")
        self._key: PaperTextKey | None = None
        self._untouched = ""
        self._in_subject = False
        self.chips = FieldChips()
        self.subject = TextField(placeholder=self.tr("Subject"))
        self.subject.setObjectName("paper_text_subject")
        self.text = LinesField(rows=0)
        self.text.setObjectName("paper_text_edit")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setPlaceholderText(self.tr("Nothing is printed here. Write what should be."))
        self.mistakes_label = text_label("", "problem", wrap=True, name="paper_text_mistakes")
        self.mistakes_label.hide()
        self._lay_out()
        self.chips.chosen.connect(self._insert)
        self.subject.changed.connect(self._on_changed)
        self.text.changed.connect(self._on_changed)
        QShortcut(QKeySequence("Alt+I"), self, self.chips.take_focus)

    def show_text(self, key: PaperTextKey, text: str) -> None:
        """Show a text as it is kept."""
        self._key, self._untouched = key, text
        self.chips.show_fields(key.language, list_fields(key.wording))
        is_letter = key.wording in LETTERS
        subject, body = split_subject(text, key.language) if is_letter else ("", text)
        self.subject.setVisible(is_letter)
        for field in (self.subject, self.text):
            field.blockSignals(True)
        self.subject.setText(subject)
        # After it was kept the cursor stays where it is.
        if self.text.value() != body.strip():
            self.text.set_value(body)
        for field in (self.subject, self.text):
            field.blockSignals(False)
        self._on_changed()

    def written(self) -> str:
        """Return the text as it stands, as it is kept."""
        if self._key is None:
            return ""
        return with_subject(self.subject.value(), self.text.value(), self._key.language)

    def is_changed(self) -> bool:
        """Tell whether it differs from what is kept."""
        return self.written() != self._untouched.strip()

    def problem(self) -> str:
        """Return what hinders keeping it, empty if nothing does."""
        return next(iter(self._mistakes()), "")

    def _mistakes(self) -> list[str]:
        if self._key is None:
            return []
        in_subject = [
            self.tr("Subject: {mistake}").format(mistake=say(mistake.message))
            for mistake in find_text_mistakes(self._key, self.subject.value())
        ]
        written = self.text.toPlainText()
        in_text = [say(mistake.message) for mistake in find_text_mistakes(self._key, written)]
        # Each may be short enough, and both together too long.
        in_both = [
            say(mistake.message) for mistake in find_text_mistakes(self._key, self.written())
        ]
        return in_subject + in_text or in_both

    def _on_changed(self) -> None:
        mistakes = self._mistakes()[:_MISTAKES_SHOWN]
        self.mistakes_label.setText("\n".join(mistakes))
        self.mistakes_label.setVisible(bool(mistakes))
        self.changed.emit()

    def _insert(self, written: str) -> None:
        """Write a field where the cursor was last, and go on there."""
        if self._in_subject and not self.subject.isHidden():
            self.subject.insert(written)
            self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.text.insertPlainText(written)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _be_in(self, *, subject: bool) -> None:
        field = self.subject if subject else self.text
        if field.hasFocus():
            self._in_subject = subject

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        hint = text_label(
            self.tr("Press a field to insert it at the cursor (Alt+I)."),
            "small",
            wrap=True,
            name="paper_fields_hint",
        )
        for widget in (hint, self.chips, self.subject):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        column.addWidget(self.mistakes_label)
        QWidget.setTabOrder(self.subject, self.text)
        self.subject.cursorPositionChanged.connect(lambda _old, _new: self._be_in(subject=True))
        self.text.cursorPositionChanged.connect(lambda: self._be_in(subject=False))
