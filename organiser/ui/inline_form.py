"""A small form inside a page, in the place of what it changes."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from organiser.errors import InvalidInput, OrganiserError
from organiser.ui import ask
from organiser.ui.address_aid import PostalCodeField
from organiser.ui.buttons import button
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_S, SPACE_XS

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class InlineForm(QWidget):
    """Fields named as in a draft, with Save and Cancel below them, and Remove if it can go.

    `on_save` gets what was entered; an InvalidInput it raises is shown at the field of the last
    part of its name. Signals: `closed()` when there is nothing more to enter.
    """

    closed = Signal()

    def __init__(
        self,
        fields: FieldColumn,
        *,
        on_save: Callable[[dict[str, Any]], object],
        on_remove: Callable[[], object] | None = None,
        first: str = "",
    ) -> None:
        """Begin with the field named `first`, else with the first one."""
        super().__init__()
        self.setObjectName("inline_form")
        self.fields = fields
        self._on_save = on_save
        self._first = first
        self._untouched = fields.entered()
        self.is_open = True
        fields.column.setSpacing(SPACE_S)
        self.notice_label = text_label("", "problem", wrap=True, name="inline_notice")
        self.notice_label.hide()
        self.save_button = button(self.tr("Save"), name="inline_save", kind="small", tip="Enter")
        self.cancel_button = button(
            self.tr("Cancel"), name="inline_cancel", kind="small", tip="Escape"
        )
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.save_button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        if on_remove is not None:
            away = button(self.tr("Remove"), name="inline_remove", kind="small")
            away.clicked.connect(lambda: self._remove(on_remove))
            line.addWidget(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_XS, 0, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(fields)
        column.addWidget(self.notice_label)
        column.addLayout(line)
        self._wire()

    def is_changed(self) -> bool:
        """Tell whether anything differs from what was there."""
        return self.fields.entered() != self._untouched

    def save(self) -> bool:
        """Keep what was entered and close; tell whether that was possible."""
        if not self.is_open:
            return True
        if not self.is_changed():
            self.close_form()
            return True
        problems = self.fields.own_problems()
        if not problems:
            problems = self._refused()
        if problems:
            self._complain(problems)
            return False
        if isValid(self):
            self.close_form()
        return True

    def begin(self) -> None:
        """Put the cursor into the field to begin with, and bring the whole form into sight."""
        if self._first:
            self.fields.field(self._first).setFocus()
        else:
            self.fields.focus_first()
        QTimer.singleShot(0, self, self._show_whole)

    def close_form(self) -> None:
        """Leave everything as it is in the book."""
        self.is_open = False
        self.closed.emit()

    def problem(self) -> str:
        """Return what is complained about, empty if nothing is."""
        return self.notice_label.text() or next(iter(self.fields.own_problems().values()), "")

    def _show_whole(self) -> None:
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            # The page around learns its new height only when all pending layouts have run.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            around.ensureWidgetVisible(self)

    def _refused(self) -> dict[str, str]:
        # Keeping has the page read anew: this form is on its way out then.
        self.is_open = False
        try:
            self._on_save(self.fields.entered())
        except OrganiserError as error:
            self.is_open = True
            field = error.field if isinstance(error, InvalidInput) else ""
            name = next((part for part in _names(field) if self.fields.has_field(part)), "")
            return {name: say(error.message)}
        return {}

    def _complain(self, problems: dict[str, str]) -> None:
        self.fields.show_problems({}, problems)
        elsewhere = "\n".join(
            text for name, text in problems.items() if not self.fields.has_field(name)
        )
        self.notice_label.setText(elsewhere)
        self.notice_label.setVisible(bool(elsewhere))
        named = next((name for name in problems if self.fields.has_field(name)), "")
        if named:
            self.fields.field(named).setFocus()

    def _remove(self, on_remove: Callable[[], object]) -> None:
        self.is_open = False
        on_remove()
        if isValid(self):
            self.close_form()

    def _wire(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.close_form)
        self.fields.changed.connect(lambda: self.fields.show_problems({}, {}))
        # Enter means something of its own in these.
        for edit in self.fields.findChildren(QLineEdit):
            if edit.objectName() == "chips_edit" or isinstance(edit, PostalCodeField):
                edit.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or event.key() not in ENTER_KEYS
            or event.modifiers() & Qt.KeyboardModifier.ControlModifier
            or not isinstance(watched, QLineEdit)
            or not watched.text().strip()
        ):
            return False
        watched.returnPressed.emit()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)


def open_forms(around: QWidget) -> Iterator[InlineForm]:
    """Yield the forms that are open in a widget."""
    for form in around.findChildren(InlineForm):
        if form.is_open:
            yield form


def save_open_forms(around: QWidget) -> bool:
    """Keep what is entered in the open forms of a widget; tell whether all of it could be kept."""
    return all(form.save() for form in list(open_forms(around)) if isValid(form))


def save_or_say(around: QWidget) -> None:
    """Keep what is entered in open forms that are about to go, and say what could not be kept."""
    for form in list(open_forms(around)):
        if isValid(form) and not form.save():
            translate = QCoreApplication.translate
            title = translate("InPlace", "What you were entering was not kept")
            ask.show_error(around, form.problem(), title=title)
            form.close_form()


def _names(field: str) -> tuple[str, ...]:
    """Return what a field of a draft may be called in a small form: `value` of a contact point."""
    parts = field.split(".")
    return (field, parts[-1], parts[0])
