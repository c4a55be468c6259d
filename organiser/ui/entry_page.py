"""What the pages of people and organisations share: a head, and columns of cards below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.labels import ElidedLabel
from organiser.ui.overriding import override
from organiser.ui.pieces import Avatar
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

AVATAR_SIZE = 60
SIDE_WIDTH = 300
_NARROW = 660
_NARROWEST = 400
#: Qt's own greatest size of a widget (QWIDGETSIZE_MAX), which PySide6 does not export.
_ANY_WIDTH = (1 << 24) - 1


class EntryPage(QWidget):
    """The page of one entry of the book: circle, name with its reading, buttons, columns.

    Subclasses make their buttons and call `lay_out`. Signals: `edit_requested()`.
    """

    edit_requested = Signal()

    def __init__(self, avatar: Avatar, *, name: str) -> None:
        """Make the head's parts; `name` begins the names of the widgets."""
        super().__init__()
        self.setObjectName(f"{name}_page")
        self.avatar = avatar
        self.name_label = ElidedLabel("", "large", name=f"{name}_name")
        self.reading_label = ElidedLabel("", "small", name=f"{name}_reading")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(SPACE_L)
        self._side = QWidget()
        # Asked for no more, the pane gives the width there is, and the side goes below.
        self.setMinimumWidth(_NARROWEST)

    def lay_out(
        self,
        below_name: Sequence[QWidget],
        buttons: Sequence[QWidget],
        *,
        beside_name: QWidget | None = None,
    ) -> None:
        """Put everything in its place, with these widgets under the name and at the right.

        `beside_name` stands behind the reading.
        """
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addStretch(1)
        words.addLayout(self._name_line(beside_name))
        for widget in below_name:
            words.addWidget(widget)
        words.addStretch(1)
        who = QHBoxLayout()
        who.setSpacing(SPACE_L)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        what = QHBoxLayout()
        what.setSpacing(SPACE_L)
        for button in buttons:
            what.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        what.addStretch(1)
        head = self._head
        head.setSpacing(SPACE_L)
        head.addLayout(who, 1)
        head.addLayout(what)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_XL)
        whole.setSpacing(SPACE_L)
        whole.addLayout(head)
        whole.addLayout(self.columns, 1)

    def put_side(self, side: QWidget) -> None:
        """Put a column of cards at the right of the others, below them where it is narrow."""
        self.columns.removeWidget(self._side)
        self._side.hide()
        self._side.deleteLater()
        self._side = side
        self.columns.addWidget(side)
        # Its parts can be found and focused at once, not only when the layout shows it.
        side.show()
        self._arrange()

    def _name_line(self, beside: QWidget | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.name_label)
        line.addWidget(self.reading_label, 0, Qt.AlignmentFlag.AlignBottom)
        if beside is not None:
            line.addWidget(beside, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        return line

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW
        directions = QBoxLayout.Direction
        direction = directions.TopToBottom if narrow else directions.LeftToRight
        self._head.setDirection(direction)
        self.columns.setDirection(direction)
        if narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
        else:
            self._side.setFixedWidth(SIDE_WIDTH)


def card_column(cards: Sequence[QWidget | None], *, name: str) -> QWidget:
    """Return cards one below the other, without those that have nothing to say."""
    holder = QWidget()
    holder.setObjectName(name)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_M)
    for card in cards:
        if card is not None:
            column.addWidget(card)
    column.addStretch(1)
    return holder
