"""Painting the rows of the timeline: time, kind, place, chips; ways between them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.touring.lines import RowKind
from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.overriding import override
from organiser.ui.painting import (
    CHIP_HEIGHT,
    chip_size,
    draw_line,
    paint_chip,
)
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tables import ROW_ROLE
from organiser.ui.tours.plan.timeline_rows import TimelineRow
from organiser.vocabulary import LegMode

MODE_ICONS = {
    LegMode.BUS: "bus",
    LegMode.CAR: "car",
    LegMode.TRAIN: "train-front",
    LegMode.WALK: "footprints",
    LegMode.FERRY: "ship",
    LegMode.FLIGHT: "plane",
}

_STOP_HEIGHT = 64
_BARE_STOP_HEIGHT = 44
_LEG_HEIGHT = 30
_MARGIN = 14
_TIME_WIDTH = 122
_LEAST_WORD_WIDTH = 50
_GAP = 14
_CHIP_GAP = 4
_ICON = 15


class TimelineDelegate(QStyledItemDelegate):
    """Paints `TimelineRow` rows over the whole width of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._word_width = _LEAST_WORD_WIDTH

    def fit(self, rows: tuple[TimelineRow, ...]) -> None:
        """Make the column of kinds as wide as its widest word."""
        widths = [chip_size(row.word).width() for row in rows if row.word]
        self._word_width = max([_LEAST_WORD_WIDTH, *widths])

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, TimelineRow) or row.kind is not RowKind.STOP:
            return QSize(320, _LEG_HEIGHT)
        return QSize(320, _STOP_HEIGHT if row.chips else _BARE_STOP_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, TimelineRow):
            return
        rect: QRect = option.rect
        is_stop = row.kind is RowKind.STOP
        look = theme.tokens()
        tint = look.tone(row.ground).ground if row.ground and is_stop else ""
        painter.save()
        paint_row_ground(painter, rect, option.state, tint=tint, resting=look.line_strong)
        if is_stop:
            self._paint_stop(painter, rect, row)
        else:
            self._paint_way(painter, rect, row)
        painter.restore()

    def _left(self, rect: QRect) -> int:
        return rect.left() + _MARGIN + _TIME_WIDTH + self._word_width + _GAP

    def _paint_stop(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        look = theme.tokens()
        line = QRect(rect.left() + _MARGIN, rect.top() + 11, _TIME_WIDTH, 20)
        draw_line(painter, line, row.time, theme.font("strong", bold=True), look.text)
        word = QRect(line.right() + 1, rect.top() + 12, self._word_width, CHIP_HEIGHT)
        paint_chip(painter, word, row.word, "info")
        left = self._left(rect)
        right = rect.right() - _MARGIN - _paint_margin(painter, rect, row)
        name = QRect(left, rect.top() + 11, right - left, 20)
        used = draw_line(painter, name, row.text, theme.font("strong", bold=True), look.text)
        if row.host and used + 30 < name.width():
            host = name.adjusted(used + 8, 0, 0, 0)
            draw_line(painter, host, row.host, theme.font("strong"), look.text)
        self._paint_chips(painter, QRect(left, rect.top() + 35, right - left, CHIP_HEIGHT), row)

    def _paint_chips(self, painter: QPainter, room: QRect, row: TimelineRow) -> None:
        left = room.left()
        for text, tone in row.chips:
            width = min(chip_size(text).width(), room.right() - left)
            if width < 2 * _MARGIN:
                return
            paint_chip(painter, QRect(left, room.top(), width, CHIP_HEIGHT), text, tone)
            left += width + _CHIP_GAP

    def _paint_way(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        look = theme.tokens()
        colour = look.tone(row.ground).text if row.ground else look.muted
        middle = rect.center().y()
        arrow = QRect(self._left(rect) - _GAP - self._word_width, middle - 7, _ICON, _ICON)
        if row.mode is not None:
            paint_icon(painter, arrow, "arrow-down", colour)
            icon = arrow.translated(self._word_width + _GAP, 0)
            paint_icon(painter, icon, MODE_ICONS[row.mode], colour)
        else:
            paint_icon(painter, arrow, "hourglass", colour)
        left = self._left(rect) + (_ICON + 7 if row.mode is not None else 0)
        text = QRect(left, rect.top(), rect.right() - _MARGIN - left, rect.height())
        draw_line(painter, text, row.text, theme.font("small"), colour)


def _paint_margin(painter: QPainter, rect: QRect, row: TimelineRow) -> int:
    """Write the minutes to spare at the right; return the width they took."""
    if not row.margin:
        return 0
    face = theme.font("tiny")
    painter.setFont(face)
    width = painter.fontMetrics().horizontalAdvance(row.margin) + 1
    place = QRect(rect.right() - _MARGIN - width, rect.top() + 11, width, 20)
    draw_line(painter, place, row.margin, face, theme.tokens().muted)
    return width + _GAP
