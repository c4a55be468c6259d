"""Lines of a card put in the place of those before, and the buttons that fold some away."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser.ui.buttons import button
from organiser.ui.tokens import SPACE_XS


class LineHolder(QWidget):
    """Holds the lines of a card, one below the other; hidden while there are none."""

    def __init__(self, *, name: str) -> None:
        """Begin without a line."""
        super().__init__()
        self.setObjectName(name)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def put(self, lines: Iterable[QWidget]) -> None:
        """Show these lines; those shown already stay, for to make one takes long."""
        before, self._lines = self._lines, list(lines)
        # Or each line that is shown would have all others laid out again.
        self._column.setEnabled(False)
        for line in set(before).difference(self._lines):
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, line in enumerate(self._lines):
            if self._column.indexOf(line) != place:
                self._column.insertWidget(place, line)
                line.show()
        self._column.setEnabled(True)
        self._column.invalidate()
        self.setVisible(bool(self._lines))
        if before:
            self._chain()

    def _chain(self) -> None:
        """Let Tab go through the lines as they stand, whichever was made last."""
        parts = (part for line in self._lines for part in (line, *line.findChildren(QWidget)))
        # What a choice drops down is a window of its own.
        here = (part for part in parts if part.window() is self.window())
        for one, following in pairwise(filter(_takes_tab, here)):
            QWidget.setTabOrder(one, following)


def _takes_tab(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)


def fold_button(text: str, turn: Callable[[], object], *, name: str, is_open: bool) -> QPushButton:
    """Return the button that shows what is folded away, or folds it again."""
    icon_name = "chevron-down" if is_open else "chevron-right"
    made = button(text, name=name, kind="quiet", icon_name=icon_name)
    made.setAccessibleName(text)
    made.clicked.connect(lambda _checked: turn())
    return made


def line_row(name: str, *, gap: int = SPACE_XS) -> tuple[QWidget, QHBoxLayout]:
    """Return what a line stands in, and the row to put its parts into."""
    content = QWidget()
    content.setObjectName(name)
    row = QHBoxLayout(content)
    row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
    row.setSpacing(gap)
    return content, row
