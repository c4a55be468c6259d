"""Painting the rows of the timeline: time, kind, place, chips; ways between them."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
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
_WIDEST_TIME = 190
_LEAST_WORD_WIDTH = 50
_GAP = 14
_CHIP_GAP = 4
_ICON = 15
_ICON_GAP = 7


class TimelineDelegate(QStyledItemDelegate):
    """Paints `TimelineRow` rows over the whole width of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._word_width = _LEAST_WORD_WIDTH
        self._time_width = _TIME_WIDTH

    def fit(self, rows: tuple[TimelineRow, ...]) -> None:
        """Make the columns of times and kinds as wide as the widest; they never change midway."""
        words = {row.word for row in rows if row.word}
        self._word_width = max([_LEAST_WORD_WIDTH, *(chip_size(word).width() for word in words)])
        bold, tiny = QFontMetrics(theme.font("strong", bold=True)), QFontMetrics(theme.font("tiny"))
        times = [bold.horizontalAdvance(row.time) for row in rows]
        times += [tiny.horizontalAdvance(row.around) for row in rows]
        self._time_width = min(max(_TIME_WIDTH, max(times, default=0) + _GAP), _WIDEST_TIME)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row = index.data(ROW_ROLE)
        if not isinstance(row, TimelineRow) or row.kind is not RowKind.STOP:
            return QSize(320, _LEG_HEIGHT)
        return QSize(320, _STOP_HEIGHT if _is_high(row) else _BARE_STOP_HEIGHT)

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
        return rect.left() + _MARGIN + self._time_width + self._word_width + _GAP

    def _paint_stop(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        look = theme.tokens()
        colour = look.muted if row.is_done or row.is_dropped else look.text
        self._paint_times(painter, rect, row, colour)
        word = QRect(rect.left() + _MARGIN + self._time_width, rect.top() + 12, 0, CHIP_HEIGHT)
        word.setWidth(self._word_width)
        paint_chip(painter, word, row.word, "neutral" if colour == look.muted else "info")
        left = self._left(rect)
        right = rect.right() - _MARGIN - _paint_right(painter, rect, row)
        name = QRect(left, rect.top() + 11, right - left, 20)
        face = theme.font("strong", bold=True)
        if row.is_dropped:
            face = QFont(face)
            face.setStrikeOut(True)
        used = draw_line(painter, name, row.text, face, colour)
        if row.host and used + 30 < name.width():
            host = name.adjusted(used + 8, 0, 0, 0)
            draw_line(painter, host, row.host, theme.font("strong"), colour)
        below = QRect(left, rect.top() + 35, rect.right() - _MARGIN - left, CHIP_HEIGHT)
        used = self._paint_chips(painter, below, row)
        if _is_high(row) and row.margin and used + _width_at_right(row.margin) < below.width():
            _paint_at_right(painter, QRect(rect.left(), below.top(), rect.width(), 20), row.margin)

    def _paint_times(self, painter: QPainter, rect: QRect, row: TimelineRow, colour: str) -> None:
        look = theme.tokens()
        line = QRect(rect.left() + _MARGIN, rect.top() + 11, self._time_width - _CHIP_GAP, 20)
        shown = look.accent if row.is_changed else colour
        draw_line(painter, line, row.time, theme.font("strong", bold=True), shown)
        if row.around:
            below = line.translated(0, 24)
            draw_line(painter, below, row.around, theme.font("tiny"), look.muted)

    def _paint_chips(self, painter: QPainter, room: QRect, row: TimelineRow) -> int:
        """Draw the chips as far as there is room; return the width they took."""
        left = room.left()
        for text, tone in row.chips:
            width = min(chip_size(text).width(), room.right() - left)
            if width < 2 * _MARGIN:
                break
            paint_chip(painter, QRect(left, room.top(), width, CHIP_HEIGHT), text, tone)
            left += width + _CHIP_GAP
        return left - room.left()

    def _paint_way(self, painter: QPainter, rect: QRect, row: TimelineRow) -> None:
        look = theme.tokens()
        colour = look.tone(row.ground).text if row.ground else look.muted
        left = rect.left() + _MARGIN + self._time_width
        mode = (MODE_ICONS[row.mode],) if row.mode is not None else ()
        for name in ("arrow-down" if mode else "hourglass", *mode):
            paint_icon(painter, QRect(left, rect.center().y() - 7, _ICON, _ICON), name, colour)
            left += _ICON + _ICON_GAP
        text = QRect(left, rect.top(), rect.right() - _MARGIN - left, rect.height())
        whole = QFontMetrics(theme.font("small")).horizontalAdvance(row.text)
        # Where there is no room for both, the tip still says where the minutes come from.
        if row.margin and whole + _width_at_right(row.margin) <= text.width():
            _paint_at_right(painter, rect, row.margin)
        draw_line(painter, text, row.text, theme.font("small"), colour)


def _is_high(row: TimelineRow) -> bool:
    """Return whether a stop has a second line."""
    return bool(row.chips or row.around)


def _width_at_right(text: str) -> int:
    return QFontMetrics(theme.font("tiny")).horizontalAdvance(text) + _GAP


def _paint_right(painter: QPainter, rect: QRect, row: TimelineRow) -> int:
    """Draw lock and tick at the right of a stop's name, in low rows the minutes to spare too.

    Return the width they took.
    """
    line = QRect(rect.left(), rect.top() + 11, rect.width(), 20)
    in_line = row.margin and not _is_high(row)
    used = _paint_at_right(painter, line, row.margin) if in_line else 0
    look = theme.tokens()
    for shown, name, colour in (
        (row.is_done, "circle-check", look.positive.dot),
        (row.is_locked, "lock", look.muted),
    ):
        if shown:
            place = QRect(line.right() - _MARGIN - used - _ICON, line.top() + 2, _ICON, _ICON)
            paint_icon(painter, place, name, colour)
            used += _ICON + _CHIP_GAP
    return used + _GAP if used else 0


def _paint_at_right(painter: QPainter, rect: QRect, text: str) -> int:
    """Write a few small words at the right end of a row; return the width they took."""
    face = theme.font("tiny")
    painter.setFont(face)
    width = painter.fontMetrics().horizontalAdvance(text) + 1
    place = QRect(rect.right() - _MARGIN - width, rect.top(), width, rect.height())
    draw_line(painter, place, text, face, theme.tokens().muted)
    return width + _GAP
