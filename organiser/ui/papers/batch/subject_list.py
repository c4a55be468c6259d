"""Whom or what files are made for, with a tick each, and what became of each file."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.ticked_row import TickedRow
from organiser.ui.tokens import SPACE_XS, ToneName

_NAME, _STATE = 0, 1
_NAME_WIDTH = 190
_FOCUS = QStyle.StateFlag.State_HasFocus
_TONE = int(Qt.ItemDataRole.UserRole)


class SubjectList(QTreeWidget):
    """One row for each name, all ticked at first; Space ticks.

    Signals: `changed()` when something is ticked or unticked; `preview_requested(int)` with the
    place of a row on a double click or Enter.
    """

    changed = Signal()
    preview_requested = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("subject_list")
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("For"), self.tr("File")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setItemDelegateForColumn(_NAME, TickedRow(self))
        self.setItemDelegateForColumn(_STATE, _StateCell(self))
        self.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        self.header().resizeSection(_NAME, _NAME_WIDTH)
        self.header().setStretchLastSection(True)
        for name in names:
            item = QTreeWidgetItem(self, [name, ""])
            item.setToolTip(_NAME, plain_tip(name))
            item.setCheckState(_NAME, Qt.CheckState.Checked)
        self.itemChanged.connect(self._on_item_changed)
        self.setCurrentIndex(self.model().index(0, _NAME))

    def ticked(self) -> tuple[int, ...]:
        """Return the places of the rows that are ticked."""
        return tuple(
            place
            for place, item in enumerate(self._items())
            if item.checkState(_NAME) is Qt.CheckState.Checked
        )

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every row, or none."""
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for item in self._items():
            item.setCheckState(_NAME, state)

    def current_place(self) -> int:
        """Return the place of the current row, -1 without one."""
        return self.currentIndex().row()

    def say_of(self, place: int, text: str, tone: ToneName = "neutral") -> None:
        """Say what became of the file of a row, and bring the row into sight."""
        item = self._items()[place]
        item.setText(_STATE, text)
        item.setToolTip(_STATE, plain_tip(text))
        item.setData(_STATE, _TONE, tone)
        self.scrollToItem(item)

    def say_nothing(self) -> None:
        """Forget what became of all files."""
        for item in self._items():
            item.setText(_STATE, "")

    def _items(self) -> list[QTreeWidgetItem]:
        found = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [item for item in found if item is not None]

    def _on_item_changed(self, _item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME:
            self.changed.emit()


class _StateCell(QStyledItemDelegate):
    """Paints what became of a file in the colour of how it went."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        paint_row_ground(painter, option.rect, option.state & ~_FOCUS)
        colour = theme.tokens().tone(index.data(_TONE) or "neutral").text
        room = option.rect.adjusted(SPACE_XS, 0, -SPACE_XS, 0)
        draw_line(painter, room, str(index.data()), theme.font(), colour)
        painter.restore()
