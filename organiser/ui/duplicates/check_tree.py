"""A field of rows to be ticked, in groups: what of somebody's is to go somewhere else."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from organiser.services.duplicates.splitting import Share
from organiser.ui.labels import plain_tip
from organiser.ui.language import say
from organiser.ui.ticked_row import TickedRow
from organiser.ui.tokens import SPACE_L

_ROW_ID = int(Qt.ItemDataRole.UserRole)
_TABLE = _ROW_ID + 1
_SHORT = 8
_HEIGHT = 300


class CheckTree(QTreeWidget):
    """The value is the ids ticked, by table; Space ticks, a group ticks all of its rows.

    Signals: `changed()` when something is ticked or unticked.
    """

    changed = Signal()

    def __init__(self, shares: Sequence[Share]) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setMinimumHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setIndentation(SPACE_L)
        self.setItemDelegate(TickedRow(self))
        for share in shares:
            self._add(share)
        self.itemChanged.connect(lambda _item, _column: self.changed.emit())
        for group in self._groups()[:1]:
            self.setCurrentItem(group)

    def value(self) -> Mapping[str, tuple[int, ...]]:
        """Return the ids of the rows ticked, by the name of their table."""
        found = {}
        for group in self._groups():
            rows = filter(None, (group.child(place) for place in range(group.childCount())))
            ticked = [row for row in rows if row.checkState(0) is Qt.CheckState.Checked]
            if ticked:
                ids = tuple(int(row.data(0, _ROW_ID)) for row in ticked)
                found[str(group.data(0, _TABLE))] = ids
        return found

    def problem(self) -> str:
        """Return nothing: any choice is a choice."""
        return ""

    def is_empty(self) -> bool:
        """Tell whether nothing is ticked."""
        return not self.value()

    def text(self) -> str:
        """Return what is ticked, for comparing."""
        return repr(self.value())

    def _groups(self) -> list[QTreeWidgetItem]:
        found = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [group for group in found if group is not None]

    def _add(self, share: Share) -> None:
        group = QTreeWidgetItem(self, [f"{say(share.label)} ({len(share.rows)})"])
        group.setData(0, _TABLE, share.table)
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        for row in share.rows:
            words = " ".join(say(row.words).split()) or "—"
            item = QTreeWidgetItem(group, [words])
            item.setToolTip(0, plain_tip(words))
            item.setData(0, _ROW_ID, row.row_id)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        group.setExpanded(len(share.rows) <= _SHORT)
