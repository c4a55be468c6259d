"""Lines of a card put in the place of those before, and the buttons that fold some away."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from organiser.ui.buttons import button


def put_lines(
    body: QBoxLayout, before: QWidget, lines: Iterable[QWidget], *, place: int, name: str
) -> QWidget:
    """Put lines into a card at a place instead of those before; return what holds them."""
    holder = QWidget()
    holder.setObjectName(name)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for line in lines:
        column.addWidget(line)
    body.removeWidget(before)
    before.hide()
    before.deleteLater()
    body.insertWidget(place, holder)
    holder.setVisible(column.count() > 0)
    return holder


def fold_button(text: str, turn: Callable[[], object], *, name: str, is_open: bool) -> QPushButton:
    """Return the button that shows what is folded away, or folds it again."""
    icon_name = "chevron-down" if is_open else "chevron-right"
    made = button(text, name=name, kind="quiet", icon_name=icon_name)
    made.setAccessibleName(text)
    made.clicked.connect(lambda _checked: turn())
    return made
