"""A card that shows news only when nothing is being typed into it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from organiser.ui.in_place import focus_part, focused_part
from organiser.ui.inline_form import open_forms
from organiser.ui.pieces import Card

#: Somebody said whether it is to be seen.
_SHOWN_OR_HIDDEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class WaitingCard(Card):
    """A card whose parts are changed in their places; subclasses override `fill`.

    What is being typed stays over a reload: the news come when the form is closed.
    """

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__(title, name=name)
        self._told: object = None
        self._next: object = None

    def show_news(self, told: object) -> None:
        """Show something else than before, at once or when the open form is closed."""
        self._next = told
        busy = [form for form in open_forms(self) if form.is_changed()]
        for form in busy:
            form.closed.connect(self._show_next, Qt.ConnectionType.QueuedConnection)
        if not busy:
            self._show_next()

    def fill(self) -> None:
        """Show what was told last."""
        raise NotImplementedError

    def refill(self) -> None:
        """Show the same once more, because something about how it is shown has changed."""
        focused, was_here = focused_part(self), self._has_keyboard()
        self.fill()
        self._show_parts()
        focus_part(self, focused)
        if was_here and not self._has_keyboard():
            self._focus_first()

    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def _show_parts(self) -> None:
        """Show what was made just now: hidden until the next event it could not get the focus."""
        for place in range(self.body.count()):
            item = self.body.itemAt(place)
            part = item.widget() if item else None
            if part is not None and not part.testAttribute(_SHOWN_OR_HIDDEN):
                part.show()

    def _focus_first(self) -> None:
        parts = self.findChildren(QWidget)
        usable = [one for one in parts if one.isVisibleTo(self) and one.isEnabled()]
        for part in usable:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus()
                return

    def _show_next(self) -> None:
        # The page around may be on its way out.
        if isValid(self) and self._next != self._told:
            self._told = self._next
            self.refill()
