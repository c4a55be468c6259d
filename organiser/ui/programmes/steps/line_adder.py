"""A line that takes one entry after the other; Enter adds it, further fields come with typing."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.errors import OrganiserError
from organiser.ui.buttons import button
from organiser.ui.fields import TextField
from organiser.ui.inline_form import ENTER_KEYS
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.people.chips_field import ChipsField
from organiser.ui.tokens import SPACE_S, SPACE_XS


class LineAdder(QWidget):
    """A text and what else is told of an entry; the latter is asked once something is typed.

    `on_add` keeps the entry; what it complains about stands below, and nothing typed is lost.
    `first` is said when there is no text yet.
    """

    def __init__(
        self,
        text_edit: TextField,
        further: Sequence[QWidget],
        *,
        name: str,
        first: str,
        on_add: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.text_edit = text_edit
        self._on_add = on_add
        self._first = first
        self._fields: list[Any] = [text_edit, *further]
        add = QCoreApplication.translate("LineAdder", "Add")
        self.add_button = button(add, name=f"{name}_add", tip="Enter")
        self.add_button.clicked.connect(self.add)
        self.problem_label = text_label("", "problem", wrap=True, name=f"{name}_problem")
        self.problem_label.hide()
        self._further = QWidget()
        self._further.setObjectName(f"{name}_further")
        self._lay_out(further)
        for field in self._fields:
            field.changed.connect(self._on_changed)
            if isinstance(field, ChipsField):
                field.edit.installEventFilter(self)
        self._on_changed()

    def is_touched(self) -> bool:
        """Tell whether anything is entered that has not been kept."""
        return not all(field.is_empty() for field in self._fields)

    def add(self) -> None:
        """Keep what is entered and make room for the next."""
        problem = next(filter(None, (field.problem() for field in self._fields)), "")
        if self.text_edit.is_empty():
            problem = self._first
        if not problem:
            problem = self._refused()
        self._complain(problem)
        if not problem:
            self.clear()
        self.text_edit.setFocus()

    def clear(self) -> None:
        """Forget what is entered."""
        for field in self._fields:
            if isinstance(field, ChipsField):
                field.edit.clear()
                field.set_values([])
            else:
                field.clear()
        self._on_changed()

    def _refused(self) -> str:
        try:
            self._on_add()
        except OrganiserError as error:
            return say(error.message)
        return ""

    def _complain(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def _on_changed(self) -> None:
        self._complain("")
        self._further.setVisible(self.is_touched())

    def _lay_out(self, further: Sequence[QWidget]) -> None:
        row = QHBoxLayout(self._further)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for widget in (*further, self.add_button):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        for place, widget in enumerate(further):
            row.setStretch(place, 0 if widget.maximumWidth() == widget.minimumWidth() else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.text_edit)
        column.addWidget(self._further)
        column.addWidget(self.problem_label)
        self.setFocusProxy(self.text_edit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        field = watched.parent()
        if (
            event.key() in ENTER_KEYS
            and isinstance(field, ChipsField)
            and field.edit.text().strip()
        ):
            # Enter chooses first who is being typed, and adds the entry only when pressed again.
            field.take_typed()
            return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.add()
        elif event.key() == Qt.Key.Key_Escape and self.is_touched():
            self.clear()
            self.text_edit.setFocus()
        else:
            super().keyPressEvent(event)
