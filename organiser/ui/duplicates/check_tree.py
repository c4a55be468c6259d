"""A field of rows to be ticked, in groups: what of somebody's is to go somewhere else."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from organiser.services.duplicates.splitting import Share
from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.labels import plain_tip
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS

_ROW_ID = int(Qt.ItemDataRole.UserRole)
_TABLE = _ROW_ID + 1
_SHORT = 8
_HEIGHT = 300
_ROW_HEIGHT = 28
_BOX = 16


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
        self.setItemDelegate(_TickedRow(self))
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


class _TickedRow(QStyledItemDelegate):
    """Paints a box, ticked or with a dash for some of a group, and the words; any click ticks."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state)
        top = rect.top() + (rect.height() - _BOX) // 2
        box = QRect(rect.left() + SPACE_XS, top, _BOX, _BOX)
        _paint_box(painter, box, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        words = rect.adjusted(_BOX + SPACE_S + SPACE_XS, 0, -SPACE_XS, 0)
        is_group = not index.parent().isValid()
        face = theme.font(bold=True) if is_group else theme.font()
        draw_line(painter, words, str(index.data()), face, theme.tokens().text)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            role = Qt.ItemDataRole.CheckStateRole
            ticked = Qt.CheckState(index.data(role)) is Qt.CheckState.Checked
            wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, wanted, role)
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        return super().editorEvent(event, model, option, index)


def _paint_box(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
    look = theme.tokens()
    ticked = state is not Qt.CheckState.Unchecked
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(look.primary if ticked else look.line_strong), 1))
    painter.setBrush(theme.colour(look.primary if ticked else look.field))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if state is Qt.CheckState.Checked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", look.on_primary)
    elif ticked:
        painter.fillRect(box.adjusted(4, 7, -4, -7), theme.colour(look.on_primary))
