"""The two-line row that stands for a person, or a matter of one, in every list."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.ui import theme
from organiser.ui.overriding import override
from organiser.ui.painting import (
    draw_line,
    paint_avatar,
    paint_chip_at_right,
    paint_dot,
)
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tables import ROW_ROLE
from organiser.ui.tokens import Tokens, ToneName

PERSON_ROW_HEIGHT = 54

_MARGIN = 14
_AVATAR = 34
_GAP = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One row: name and reading, post and organisation, and at the right an age or a word.

    `tone` colours the dot or chip at the right, `second_tone` the second line; neutral is muted.
    """

    person_id: int
    name: str
    reading: str = ""
    second_line: str = ""
    trailing: str = ""
    tone: ToneName = "neutral"
    second_tone: ToneName = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingLine:
    """A small heading between rows; `key` keeps it apart from the rows' ids."""

    key: str
    text: str


def paint_heading(painter: QPainter, room: QRect, line: HeadingLine) -> None:
    """Draw a heading, a little nearer to the rows below it."""
    colour = theme.tokens().muted
    draw_line(painter, room.adjusted(0, 8, 0, 0), line.text, theme.font("small"), colour)


class PersonRowDelegate(QStyledItemDelegate):
    """Paints `PersonLine` and `HeadingLine` rows over the whole width of a one-column view."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        avatars: bool = True,
        trailing: Literal["dot", "chip"] = "dot",
    ) -> None:
        super().__init__(parent)
        self._avatars = avatars
        self._trailing = trailing

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(240, PERSON_ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        if isinstance(line, HeadingLine):
            paint_heading(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), line)
        elif isinstance(line, PersonLine):
            paint_row_ground(painter, rect, option.state)
            self._paint_line(painter, rect, line)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, line: PersonLine) -> None:
        look = theme.tokens()
        left = rect.left() + _MARGIN
        if self._avatars:
            top = rect.top() + (rect.height() - _AVATAR) // 2
            paint_avatar(painter, QRect(left, top, _AVATAR, _AVATAR), line.name)
            left += _AVATAR + _GAP
        right = rect.right() - _MARGIN - self._paint_trailing(painter, rect, line)
        first = QRect(left, rect.top() + 9, right - left, 19)
        used = draw_line(painter, first, line.name, theme.font("strong", bold=True), look.text)
        reading = first.adjusted(used + 6, 1, 0, 1)
        if reading.width() > 20:
            draw_line(painter, reading, line.reading, theme.font("tiny"), look.muted)
        second = QRect(left, rect.top() + 28, right - left, 17)
        draw_line(painter, second, line.second_line, theme.font("small"), _second(look, line))

    def _paint_trailing(self, painter: QPainter, rect: QRect, line: PersonLine) -> int:
        """Draw the age or word at the right; return the width it took."""
        if not line.trailing:
            return 0
        if self._trailing == "chip":
            room = rect.adjusted(0, 0, -_MARGIN, 0)
            return paint_chip_at_right(painter, room, line.trailing, line.tone) + _GAP
        look = theme.tokens()
        face = theme.font("tiny")
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(line.trailing)
        place = QRect(rect.right() - _MARGIN - width, rect.top(), width + 1, rect.height())
        draw_line(painter, place, line.trailing, face, look.muted)
        dot = QPoint(place.left() - 9, rect.center().y())
        paint_dot(painter, dot, look.tone(line.tone).dot)
        return width + 13 + _GAP


def _second(look: Tokens, line: PersonLine) -> str:
    return look.muted if line.second_tone == "neutral" else look.tone(line.second_tone).text
