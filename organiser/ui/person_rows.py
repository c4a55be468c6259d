"""The two-line row that stands for a person, or a matter of one, in every list."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.overriding import override
from organiser.ui.painting import (
    draw_line,
    draw_marked,
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
_MARK = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One row: name and reading, post and organisation, and at the right an age or a word.

    `tone` colours the dot or chip at the right, `second_tone` the second line; neutral is muted.
    `second_marks` are the beginnings and ends of what is bold in the second line. A reading that is
    guessed has a question mark, someone not to be approached a hand beside the name. `tip` says all
    of it, for where it is cut off.
    """

    person_id: int
    name: str
    reading: str = ""
    second_line: str = ""
    trailing: str = ""
    tone: ToneName = "neutral"
    second_tone: ToneName = "neutral"
    second_marks: tuple[tuple[int, int], ...] = ()
    is_guessed: bool = False
    is_avoided: bool = False
    has_photo: bool = False
    tip: str = ""


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
        face_of: Callable[[int], QPixmap | None] | None = None,
    ) -> None:
        """Paint rows with a dot or a chip; `face_of` gives the pictures of who has one."""
        super().__init__(parent)
        self._face_of = face_of
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
            self._paint_avatar(painter, QRect(left, top, _AVATAR, _AVATAR), line)
            left += _AVATAR + _GAP
        right = rect.right() - _MARGIN - self._paint_trailing(painter, rect, line)
        self._paint_name(painter, QRect(left, rect.top() + 9, right - left, 19), line)
        second = QRect(left, rect.top() + 28, right - left, 17)
        colour, face = _second(look, line), theme.font("small")
        if line.second_marks:
            draw_marked(painter, second, line.second_line, line.second_marks, colour=colour)
        else:
            draw_line(painter, second, line.second_line, face, colour)

    def _paint_avatar(self, painter: QPainter, circle: QRect, line: PersonLine) -> None:
        face = self._face_of(line.person_id) if self._face_of and line.has_photo else None
        if face is None:
            paint_avatar(painter, circle, line.name)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(circle, face)
        painter.restore()

    def _paint_name(self, painter: QPainter, room: QRect, line: PersonLine) -> None:
        """Draw name, warning and reading in one line."""
        look = theme.tokens()
        if line.is_avoided:
            room = room.adjusted(0, 0, -_MARK - 4, 0)
        used = draw_line(painter, room, line.name, theme.font("strong", bold=True), look.text)
        if line.is_avoided:
            place = QRect(room.left() + used + 5, room.top() + 3, _MARK, _MARK)
            paint_icon(painter, place, "hand", look.stop.dot)
            used += _MARK + 5
        reading = room.adjusted(used + 6, 1, _MARK if line.is_avoided else 0, 1)
        if reading.width() > 20:
            guessed = "?" if line.is_guessed and line.reading else ""
            draw_line(painter, reading, line.reading + guessed, theme.font("tiny"), look.muted)

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
