"""The rows of the trash: what was removed, in the words of the screen, and what finds it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from organiser.text.folding import fold
from organiser.ui import theme
from organiser.ui.language import current_language, say
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.row_ground import paint_row_ground
from organiser.ui.tables import ROW_ROLE
from organiser.wording import Phrase, day_label

#: More sentences than this are only counted.
MOST_LINES = 6
TRASH_ROW_HEIGHT = 54
_MARGIN = 20
_GAP = 10
_LEAST = 20


class Removed(Protocol):
    """What the rows need of an entry of the trash."""

    @property
    def change_id(self) -> int:
        """Return the number of the action that removed it."""

    @property
    def kind(self) -> Phrase:
        """Return what it is."""

    @property
    def name(self) -> Phrase:
        """Return what it is called."""

    @property
    def action(self) -> Phrase:
        """Return how it went."""

    @property
    def removed_at(self) -> datetime:
        """Return the moment it went, with its zone."""

    @property
    def with_it(self) -> tuple[Phrase, ...]:
        """Return what went with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashLine:
    """One thing in the trash; `with_it` has a line for each sort of row that went along."""

    change_id: int
    kind: str
    name: str
    action: str
    removed_on: date
    with_it: tuple[str, ...]

    @property
    def day(self) -> str:
        """Return the day it went."""
        return day_label(self.removed_on, current_language())


def trash_lines(entries: Iterable[Removed], *, zone: tzinfo | None = None) -> list[TrashLine]:
    """Return a line for each entry; days are those of `zone`, nothing for this computer's own."""
    return [
        TrashLine(
            change_id=entry.change_id,
            kind=say(entry.kind),
            name=say(entry.name),
            action=say(entry.action),
            removed_on=entry.removed_at.astimezone(zone).date(),
            with_it=tuple(say(line) for line in entry.with_it),
        )
        for entry in entries
    ]


def found_lines(lines: Sequence[TrashLine], query: str) -> list[TrashLine]:
    """Return the lines in which every word typed occurs, folded as in every search."""
    words = fold(query).split()
    return [line for line in lines if all(word in _findable(line) for word in words)]


def spoken(line: TrashLine) -> str:
    """Return a row as one sentence, for tooltips and screen readers."""
    return f"{line.kind} {line.name} — {line.action}, {line.day}"


class TrashDelegate(QStyledItemDelegate):
    """Paints name and kind, below them how the thing went, and the day at the right."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, TRASH_ROW_HEIGHT)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, TrashLine):
            return
        painter.save()
        rect: QRect = option.rect
        paint_row_ground(painter, rect, option.state)
        _paint_line(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), line)
        painter.restore()


def _paint_line(painter: QPainter, room: QRect, line: TrashLine) -> None:
    look, small = theme.tokens(), theme.font("small")
    width = QFontMetrics(small).horizontalAdvance(line.day) + 1
    draw_line(painter, room.adjusted(room.width() - width, 0, 0, 0), line.day, small, look.muted)
    words = room.adjusted(0, 0, -width - _GAP, 0)
    first = QRect(words.left(), words.top() + 9, words.width(), 19)
    used = draw_line(painter, first, line.name, theme.font("strong", bold=True), look.text)
    kind = first.adjusted(used + _GAP, 1, 0, 1)
    if kind.width() > _LEAST:
        draw_line(painter, kind, line.kind, theme.font("tiny"), look.muted)
    second = QRect(words.left(), words.top() + 29, words.width(), 17)
    draw_line(painter, second, line.action, small, look.muted)


def _findable(line: TrashLine) -> str:
    return fold(f"{line.kind} {line.name} {line.action} {line.day}")
