"""Editing in place: a part of a page gives way to its small form and comes back changed.

A double click, Enter or the pencil opens the form; Enter keeps, Escape leaves everything as it was.
Only one form is open at a time: opening another keeps the first.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from shiboken6 import isValid

from organiser.ui import theme
from organiser.ui.buttons import icon_button
from organiser.ui.inline_form import ENTER_KEYS, InlineForm, save_open_forms
from organiser.ui.overriding import override
from organiser.ui.tokens import RADIUS_CONTROL


class InPlace(QWidget):
    """A part of a page with a pencil that opens its form right there.

    `make_form` is asked each time; without it the part can only be seen.
    """

    def __init__(
        self,
        content: QWidget,
        make_form: Callable[[], InlineForm] | None,
        *,
        name: str,
        label: str,
        icon_name: str = "pencil",
    ) -> None:
        """Show `content`; `label` says what the pencil does, a plus is always to be seen."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.content = content
        self._make_form = make_form
        self._form: InlineForm | None = None
        self._is_seen_always = icon_name == "plus"
        self.open_button = icon_button(icon_name, label, name="open_in_place")
        self.open_button.setFixedSize(26, 24)
        self.open_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keep_room(True)
        self.open_button.clicked.connect(self.open)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(content, 1)
        self._row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        self.open_button.setVisible(self._is_seen_always)
        if make_form is None:
            self.open_button.hide()
            return
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        for part in content.findChildren(QWidget):
            part.installEventFilter(self)
        content.installEventFilter(self)

    def open(self) -> None:
        """Let the form take the place of what is shown; another open form is kept first."""
        if self._make_form is None or self._form is not None:
            return
        window, name = self.window(), self.objectName()
        if not save_open_forms(window):
            return
        here = self if isValid(self) and self.isVisibleTo(window) else _shown_part(window, name)
        if here is not None:
            here.put_form()

    def put_form(self) -> None:
        """Show the form."""
        if self._make_form is None:
            return
        self._form = self._make_form()
        self._form.closed.connect(self._take_back)
        self.content.hide()
        self._keep_room(False)
        self.open_button.setVisible(False)
        self._row.insertWidget(0, self._form, 1)
        self._form.show()
        self._form.begin()

    def form(self) -> InlineForm | None:
        """Return the form while it is open."""
        return self._form

    def _take_back(self) -> None:
        form, self._form = self._form, None
        if form is None:
            return
        self._row.removeWidget(form)
        form.hide()
        form.deleteLater()
        self.content.show()
        self._keep_room(True)
        if self.isVisible():
            self.setFocus()
        self._show_pencil()

    def _keep_room(self, kept: bool) -> None:
        """Keep the pencil's place free while it cannot be seen, or not."""
        policy = self.open_button.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.open_button.setSizePolicy(policy)

    def _show_pencil(self) -> None:
        if self._make_form is not None and self._form is None:
            marked = self._is_seen_always or self.hasFocus() or self.underMouse()
            self.open_button.setVisible(marked)
            self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and self._form is None:
            self.open()
            return True
        return False

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ENTER_KEYS, Qt.Key.Key_F2) and self._form is None:
            self.open()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_pencil()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_pencil()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_pencil()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_pencil()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._form is not None or self._make_form is None:
            return
        if not (self.hasFocus() or self.underMouse()):
            return
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(look.accent if self.hasFocus() else look.hover))
        painter.setBrush(theme.colour(look.hover))
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, RADIUS_CONTROL, RADIUS_CONTROL)


def focused_part(around: QWidget) -> str:
    """Return the name of the part or button of a widget that has the focus, empty without one."""
    focused = around.window().focusWidget()
    if not around.isAncestorOf(focused):
        return ""
    part: QWidget | None = focused
    while part is not None and not isinstance(part, InPlace):
        part = part.parentWidget()
    return focused.objectName() if part is None else part.objectName()


def focus_part(around: QWidget, name: str) -> None:
    """Give the focus to the part or button of a name, if it is there."""
    if not name:
        return
    buttons = [one for one in around.findChildren(QAbstractButton, name) if one.isVisibleTo(around)]
    # Of several with one name nobody knows which it was.
    part = _shown_part(around, name) or (buttons[0] if len(buttons) == 1 else None)
    if part is not None:
        part.setFocus()


def _shown_part(around: QWidget, name: str) -> InPlace | None:
    parts = around.findChildren(InPlace, name)
    return next((part for part in parts if part.isVisibleTo(around)), None)
