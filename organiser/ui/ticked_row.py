"""Rows of a list that can be ticked."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tokens import SPACE_S, SPACE_XS

_ROW_HEIGHT = 28
_BOX = 16


class TickedRow(QStyledItemDelegate):
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
        is_group = index.model().hasChildren(index)
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
