"""The rows of the history: days as headings, one line per action."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.ui import theme
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line, paint_chip_at_right
from organiser.ui.person_rows import HeadingLine, paint_heading
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tables import ROW_ROLE
from organiser.wording import Phrase, clock_label, day_label

HISTORY_ROW_HEIGHT = 38

_MARGIN = 20
_CLOCK_WIDTH = 52
_GAP = 10


class Deed(Protocol):
    """What the rows need of an entry of the journal."""

    @property
    def change_id(self) -> int:
        """Return the number to undo it by."""

    @property
    def action(self) -> Phrase:
        """Return its name."""

    @property
    def done_at(self) -> datetime:
        """Return the moment it was done, with its zone."""

    @property
    def undone(self) -> bool:
        """Tell whether it is not in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One action: when it was done (local time of day), its name, whether it was undone."""

    change_id: int
    clock: str
    action: str
    undone: bool


def history_lines(
    entries: Sequence[Deed], *, today: date, zone: tzinfo | None = None
) -> list[HistoryLine | HeadingLine]:
    """Return a heading per day and a line per action, in the order given.

    Times are those of `zone`, nothing for this computer's own.
    """
    lines: list[HistoryLine | HeadingLine] = []
    day = None
    for entry in entries:
        moment = entry.done_at.astimezone(zone)
        if moment.date() != day:
            day = moment.date()
            lines.append(HeadingLine(key=f"day {day} {len(lines)}", text=_day(day, today)))
        lines.append(_line(entry, moment))
    return lines


def undone_word() -> str:
    """Return the word for an action that is not in force."""
    return QCoreApplication.translate("HistoryRows", "Undone")


def _line(entry: Deed, moment: datetime) -> HistoryLine:
    return HistoryLine(
        change_id=entry.change_id,
        clock=clock_label(moment.time()),
        action=say(entry.action),
        undone=entry.undone,
    )


def _day(day: date, today: date) -> str:
    label = day_label(day, current_language())
    if day == today:
        return QCoreApplication.translate("HistoryRows", "Today, {day}").format(day=label)
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("HistoryRows", "Yesterday, {day}").format(day=label)
    return label


class HistoryDelegate(QStyledItemDelegate):
    """Paints the time, the action's name, and a word behind what was undone."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, HISTORY_ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW_ROLE)
        rect: QRect = option.rect
        room = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        painter.save()
        if isinstance(line, HeadingLine):
            paint_heading(painter, room, line)
        elif isinstance(line, HistoryLine):
            paint_row_ground(painter, rect, option.state)
            _paint_line(painter, room, line)
        painter.restore()


def _paint_line(painter: QPainter, room: QRect, line: HistoryLine) -> None:
    look = theme.tokens()
    draw_line(painter, room, line.clock, theme.font("small"), look.muted)
    right = room.right()
    if line.undone:
        right -= paint_chip_at_right(painter, room, undone_word(), "neutral") + _GAP
    words = QRect(room)
    words.setLeft(room.left() + _CLOCK_WIDTH)
    words.setRight(right)
    colour = look.muted if line.undone else look.text
    draw_line(painter, words, line.action, theme.font(), colour)
