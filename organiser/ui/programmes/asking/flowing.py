"""Panes whose whole content is made anew whenever they show something else."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from organiser.ui import discretion
from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_XL


class FlowingPane(QWidget):
    """A scrolling pane of cards."""

    def __init__(self, *, name: str, left: int = SPACE_M, right: int = SPACE_XL) -> None:
        super().__init__()
        self.setObjectName(name)
        self._sides = left, right
        self._shown: tuple[object, ...] = ()
        self._next = _Content()
        self._area: QScrollArea = scrolled(self._next, name=f"{name}_area")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def shows(self, *what: object) -> bool:
        """Tell whether just this is shown already, and keep it in mind if not.

        The room reads anew after every change, and making cards takes longer than reading.
        """
        wanted = (*what, discretion.is_on())
        same = wanted == self._shown
        self._shown = wanted
        return same

    def begin(self) -> QVBoxLayout:
        """Return an empty column for new content, which `finish` shows."""
        self._next = content = _Content()
        column = QVBoxLayout(content)
        left, right = self._sides
        column.setContentsMargins(left, SPACE_L, right, SPACE_L)
        column.setSpacing(SPACE_M)
        return column

    def finish(self, *, scrolled_to: int = 0) -> None:
        """Show the new content instead of the old, scrolled down so far."""
        # One of the old widgets may have sent the signal that led here: it goes later.
        self._keep_keyboard()
        old = self._area.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._area.setWidget(self._next)
        self._next.show()
        self._area.verticalScrollBar().setValue(scrolled_to)

    def _keep_keyboard(self) -> None:
        """Keep the cursor in the pane when what it stood in goes, also below an open dialog."""
        old = self._area.widget()
        if old is not None and old.isAncestorOf(self.window().focusWidget()):
            self._area.setFocus()

    def scrolled_to(self) -> int:
        """Return how far down the pane is scrolled."""
        return self._area.verticalScrollBar().value()


class _Content(QWidget):
    """As high as its paragraphs are at its width, not as they would be in a narrower one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("flowing_content")
        self.setAutoFillBackground(False)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
