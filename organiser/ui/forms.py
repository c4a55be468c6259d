"""Form dialogs: fields under a title, complaints where they belong, Save only when it can work."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from organiser.errors import InvalidInput, OrganiserError
from organiser.ui import ask
from organiser.ui.buttons import button
from organiser.ui.form_fields import FieldColumn
from organiser.ui.labels import plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL

_SCREEN_SHARE = 0.85


class FormDialog(QDialog):
    """A window with `fields`. Subclasses add fields and override `draft`; show it with `open()`.

    `on_save` gets the draft when Save is pressed. If it raises an InvalidInput that names a field,
    the sentence appears under that field, any other OrganiserError above the buttons; the form
    stays open. Ctrl+Enter saves; Escape asks only if something was changed.

    Signals: `saved(object)` with what `on_save` returned, just before the form closes.
    """

    saved = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        on_save: Callable[[Any], object],
        action_label: str = "",
        name: str = "form",
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._on_save = on_save
        self._untouched: dict[str, object] | None = None
        # An empty form is no mistake yet: nothing is complained about before something was typed.
        self._was_changed = False
        self.fields = FieldColumn(name=f"{name}_fields")
        self.fields.column.setContentsMargins(SPACE_XL, 2, SPACE_XL, SPACE_L)
        self.notice_label = text_label("", "problem", wrap=True, name="notice_label")
        self.cancel_button = button(self.tr("Cancel"), name="cancel_button")
        self.save_button = button(
            action_label or self.tr("Save"), name="save_button", kind="primary"
        )
        self._lay_out(title)
        self.fields.changed.connect(self.refresh)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)

    def draft(self) -> object:
        """Return what the fields say as the value `on_save` takes; subclasses override it.

        It is also asked at every change, when every field is well by itself: an InvalidInput that
        names a field keeps Save off and shows its sentence there.
        """
        return self.fields.entered()

    def is_changed(self) -> bool:
        """Tell whether anything differs from when the form was shown."""
        return self._untouched is not None and self.fields.entered() != self._untouched

    def refresh(self) -> None:
        """Look again whether everything is valid; happens by itself at every change."""
        own = self.fields.own_problems()
        further = {} if own else self._complaint_of(self.draft)
        self._was_changed = self._was_changed or self.is_changed()
        if self._was_changed or any(not self.fields.has_field(name) for name in further):
            self._show_problems(own, further)
        self._allow_saving(next(iter({**own, **further}.values()), ""))

    def save(self) -> None:
        """Hand the draft to `on_save`, as the Save button does; stay open if it is refused."""
        if not self.save_button.isEnabled():
            return
        results: list[object] = []
        refusal = self._complaint_of(lambda: results.append(self._on_save(self.draft())))
        if refusal:
            self._show_problems({}, refusal)
            return
        self.saved.emit(results[0])
        self.accept()

    @override
    def reject(self) -> None:
        if self.is_changed() and not self._may_discard():
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.save()
            elif isinstance(focused, QPushButton | QToolButton):
                focused.click()
            return
        super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._untouched is None:
            self._untouched = self.fields.entered()
            self.refresh()
            self._fit()
            self.fields.focus_first()
            # Taking the focus may scroll by the height of the label above the field.
            QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(0))
        super().showEvent(event)

    def _may_discard(self) -> bool:
        return ask.confirm(
            self,
            self.tr("Discard what you entered?"),
            self.tr("It has not been saved."),
            action_label=self.tr("Discard"),
            dangerous=True,
        )

    def _allow_saving(self, hindrance: str) -> None:
        """Switch Save off for a reason that can be read on it, or on."""
        self.save_button.setEnabled(not hindrance)
        self.save_button.setToolTip(plain_tip(hindrance or "Ctrl+Enter"))

    def _complaint_of(self, step: Callable[[], object]) -> dict[str, str]:
        """Take a step; return its complaint by the field it names, nothing if all went well."""
        try:
            step()
        except OrganiserError as error:
            field = error.field if isinstance(error, InvalidInput) else ""
            return {field: say(error.message)}
        return {}

    def _show_problems(self, own: dict[str, str], further: dict[str, str]) -> None:
        self.fields.show_problems(own, further)
        elsewhere = [text for name, text in further.items() if not self.fields.has_field(name)]
        self.notice_label.setText("\n".join(elsewhere))
        self._notice.setVisible(bool(elsewhere))

    def _lay_out(self, title: str) -> None:
        title_label = text_label(title, "title", name="form_title")
        title_label.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_M)
        holder = QWidget()
        holder.setObjectName("form_holder")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.fields)
        inner.addStretch(1)
        self._area = scrolled(holder, name="form_area")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QFrame()
        foot.setObjectName("form_foot")
        foot.setProperty("surface", "foot")
        self._notice = QFrame()
        self._notice.setObjectName("notice")
        self._notice.setProperty("surface", "notice")
        inside = QVBoxLayout(self._notice)
        inside.setContentsMargins(10, 6, 10, 6)
        inside.addWidget(self.notice_label)
        self._notice.hide()
        column = QVBoxLayout(foot)
        column.setContentsMargins(SPACE_XL, SPACE_M, SPACE_XL, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self._notice)
        column.addLayout(self._button_line())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(title_label)
        whole.addWidget(self._area, 1)
        whole.addWidget(foot)
        self.setMinimumWidth(480)

    def _button_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addStretch(1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        return line

    def _fit(self) -> None:
        """Take the height the fields ask for, as far as the screen has it."""
        wanted = self.fields.sizeHint().height() + 28
        limit = round(self.screen().availableGeometry().height() * _SCREEN_SHARE)
        around = self.sizeHint().height() - self._area.sizeHint().height()
        self.resize(max(self.width(), self.sizeHint().width()), min(wanted + around, limit))
