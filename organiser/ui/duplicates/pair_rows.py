"""The rows of the list of duplicates: both sides next to each other, the reasons below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.services.duplicates.duplicate_sides import Side
from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.painting import CHIP_HEIGHT, chip_size, draw_line, paint_avatar, paint_chip
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tables import ROW_ROLE
from organiser.ui.tokens import SPACE_L, SPACE_S, SPACE_XS, ToneName

PAIR_ROW_HEIGHT = 104

_AVATAR = 34
_TOP = 10
_LINE = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class PairLine:
    """A pair as it is shown: both sides, and chips that say why it stands here."""

    first: Side
    second: Side
    chips: tuple[tuple[str, ToneName], ...]

    @property
    def key(self) -> tuple[int, int]:
        """Return the ids of both."""
        return self.first.row_id, self.second.row_id


def spoken(line: PairLine) -> str:
    """Return a row as one text, for tooltips and screen readers."""
    return "\n".join(
        [_side_words(line.first), _side_words(line.second), *(text for text, _tone in line.chips)]
    )


def _side_words(side: Side) -> str:
    return " · ".join(filter(None, (side.name, side.reading, side.belongs, side.reached)))


class PairDelegate(QStyledItemDelegate):
    """Paints a pair: two columns of equal width, and the chips over the whole of it."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(480, PAIR_ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, PairLine):
            return
        rect: QRect = option.rect
        painter.save()
        paint_row_ground(painter, rect, option.state)
        room = rect.adjusted(SPACE_L, _TOP, -SPACE_L, -_TOP)
        half = (room.width() - SPACE_L) // 2
        height = 3 * _LINE
        _paint_side(painter, QRect(room.left(), room.top(), half, height), line.first)
        right = QRect(room.left() + half + SPACE_L, room.top(), half, height)
        _paint_side(painter, right, line.second)
        chips = QRect(room.left(), room.top() + height + SPACE_S, room.width(), CHIP_HEIGHT)
        _paint_chips(painter, chips, line.chips)
        painter.restore()


def _paint_side(painter: QPainter, room: QRect, side: Side) -> None:
    look = theme.tokens()
    paint_avatar(painter, QRect(room.left(), room.top() + 8, _AVATAR, _AVATAR), side.name)
    words = room.adjusted(_AVATAR + SPACE_S, 0, 0, 0)
    first = QRect(words.left(), words.top(), words.width(), _LINE)
    used = draw_line(painter, first, side.name, theme.font("strong", bold=True), look.text)
    reading = first.adjusted(used + SPACE_S, 1, 0, 1)
    if reading.width() > 20:
        draw_line(painter, reading, side.reading, theme.font("tiny"), look.muted)
    for place, text in enumerate((side.belongs, side.reached), start=1):
        below = first.translated(0, place * _LINE)
        draw_line(painter, below, text, theme.font("small"), look.muted)


def _paint_chips(painter: QPainter, room: QRect, chips: Sequence[tuple[str, ToneName]]) -> None:
    """Draw the chips in one line, as many as fit; the row's tooltip has all of them."""
    left = room.left()
    for text, tone in chips:
        width = min(chip_size(text).width(), room.right() - left)
        if width < CHIP_HEIGHT * 2:
            return
        paint_chip(painter, QRect(left, room.top(), width, CHIP_HEIGHT), text, tone)
        left += width + SPACE_XS
