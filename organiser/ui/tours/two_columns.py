"""Two columns of cards that scroll together, one below the other where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from organiser.ui.overriding import override
from organiser.ui.pieces import scrolled
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XL

#: Below this width the columns usually stand one below the other.
_NARROW = 1000


class TwoColumns(QWidget):
    """Cards in two columns of the same width, each as high as it needs to be."""

    def __init__(
        self,
        left: Sequence[QWidget],
        right: Sequence[QWidget],
        *,
        name: str,
        narrow: int = _NARROW,
    ) -> None:
        """Put the columns side by side, or below each other when narrower than `narrow`."""
        super().__init__()
        self._narrow = narrow
        self.setObjectName(name)
        content = QWidget()
        content.setObjectName(f"{name}_content")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_XL)
        self._columns.setSpacing(SPACE_L)
        for place, cards in enumerate((left, right)):
            column = _column(cards, name=f"{name}_{place}")
            self._columns.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content, name=f"{name}_scroll"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        is_narrow = event.size().width() < self._narrow
        self._columns.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        # Below each other they take their own height, and what room is left stays at the end.
        for place in (0, 1):
            self._columns.setStretch(place, int(not is_narrow))
        self._columns.setStretch(2, int(is_narrow))


def _column(cards: Sequence[QWidget], *, name: str) -> QWidget:
    holder = QWidget()
    holder.setObjectName(name)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_L)
    for card in cards:
        column.addWidget(card)
    return holder
