"""Long lists in cards: the first rows stand there, the others are made when they are wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.ui.buttons import button

Rows = Sequence[Callable[[], QWidget]]


def add_folded(
    column: QVBoxLayout, rows: Rows, *, first: int, name: str, unfolded: Callable[[], object]
) -> None:
    """Add the first rows and a button that makes the rest; `unfolded` is called when it is pressed.

    One more than the first is shown at once: the button would take as much room.
    """
    if len(rows) <= first + 1:
        first = len(rows)
    for make in rows[:first]:
        column.addWidget(make())
    if not rows[first:]:
        return
    words = QCoreApplication.translate("FoldedRows", "Show all {count}").format(count=len(rows))
    more = button(words, name=name, kind="quiet", icon_name="chevron-down")

    def unfold() -> None:
        unfolded()
        place = column.indexOf(more)
        more.hide()
        made = [make() for make in rows[first:]]
        for offset, row in enumerate(made):
            column.insertWidget(place + offset, row)
            row.show()
        made[0].setFocus()

    more.clicked.connect(unfold)
    column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
