"""One field of a form with its label above and its sentence of complaint below."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.labels import restyle, text_label
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_XS


class FormRow(QWidget):
    """A field named as in the draft it fills.

    Signals: `changed()` when the field's value changes; `left()` when it then loses the
    focus.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, name: str, label: str, field: Any, *, required: bool) -> None:  # noqa: ANN401
        """Take a widget that is a `fields.Field`; a check box brings its own label."""
        super().__init__()
        self.field = field
        self._name = name
        self._required = required
        self._changed = self._touched = False
        self.setObjectName(f"{name}_row")
        field.setObjectName(f"{name}_edit")
        field.setAccessibleName(label)
        field.installEventFilter(self)
        field.changed.connect(self._on_changed)
        self.problem_label = text_label("", "problem", wrap=True, name=f"{name}_problem")
        self.problem_label.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        if label and not isinstance(field, QCheckBox):
            column.addLayout(self._heading(label))
        column.addWidget(field)
        column.addWidget(self.problem_label)

    def own_problem(self) -> str:
        """Return what is wrong with the field by itself, shown or not; empty if nothing is."""
        if self._required and self.field.is_empty():
            return QCoreApplication.translate("FormRow", "This cannot stay empty.")
        return str(self.field.problem())

    def show_problem(self, sentence: str, *, at_once: bool = False) -> None:
        """Show a complaint, or none; one about half-typed text waits until the field is left."""
        shown = sentence if at_once or self._touched else ""
        self.problem_label.setText(shown)
        self.problem_label.setVisible(bool(shown))
        self.field.setAccessibleDescription(shown)
        if bool(self.field.property("problem")) != bool(shown):
            self.field.setProperty("problem", bool(shown))
            restyle(self.field)

    def _heading(self, label: str) -> QHBoxLayout:
        heading = text_label(label, "field", name=f"{self._name}_label")
        heading.setBuddy(self.field)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(heading)
        if self._required:
            word = QCoreApplication.translate("FormRow", "required")
            row.addWidget(text_label(word, "tiny", name=f"{self._name}_required"))
        row.addStretch(1)
        return row

    def _on_changed(self) -> None:
        self._changed = True
        self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._changed and not self._touched:
            self._touched = True
            self.left.emit()
        return False
