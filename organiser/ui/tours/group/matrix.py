"""People of a tour against its stops: who is where."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from organiser.services.tours.attendances import StopPerson
from organiser.services.tours.participants import ParticipantRow
from organiser.ui import discretion, theme
from organiser.ui.icons import paint_icon
from organiser.ui.labels import plain_tip
from organiser.ui.language import say
from organiser.ui.overriding import override
from organiser.ui.painting import chip_size, draw_line, paint_chip_at_right
from organiser.ui.tokens import SPACE_M, SPACE_S, ToneName
from organiser.vocabulary import Listing, TourRole, label

ROW_HEIGHT = 44
NAME_WIDTH = 300
STOP_WIDTH = 126
_ICON = 16

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixStop:
    """One column: a stop with its date and time."""

    stop_id: int
    name: str
    time: str


class Matrix(QAbstractTableModel):
    """The first column names the people, each further one is a stop.

    What is said of the people is there for the head of each row, too.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people: tuple[ParticipantRow, ...] = ()
        self.stops: tuple[MatrixStop, ...] = ()
        self._absent: frozenset[StopPerson] = frozenset()

    def show_group(
        self,
        people: Sequence[ParticipantRow],
        stops: Sequence[MatrixStop],
        absent: frozenset[StopPerson],
    ) -> None:
        """Show people and stops; where these stay as they were only the marks are renewed."""
        keys = [row.person_id for row in self.people], [stop.stop_id for stop in self.stops]
        wanted = [row.person_id for row in people], [stop.stop_id for stop in stops]
        if keys != wanted:
            self.beginResetModel()
        self.people, self.stops, self._absent = tuple(people), tuple(stops), absent
        if keys != wanted:
            self.endResetModel()
        if keys != wanted or not people:
            return
        self.dataChanged.emit(
            self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.stops))

    def takes_part(self, stop_id: int, person_id: int) -> bool:
        """Tell whether somebody is to be at a stop."""
        return (stop_id, person_id) not in self._absent

    def count_at(self, stop_id: int) -> int:
        """Return how many are to be at a stop."""
        return sum(self.takes_part(stop_id, row.person_id) for row in self.people)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.people)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1 + len(self.stops)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.people[index.row()]
        if index.column() == 0:
            return self._about(row, role)
        stop = self.stops[index.column() - 1]
        here = self.takes_part(stop.stop_id, row.person_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return "✓" if here else "–"
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = (
                self.tr("{person} is at {stop}") if here else self.tr("{person} is not at {stop}")
            )
            return plain_tip(words.format(person=row.name, stop=stop.name))
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return self._about(self.people[section], role)
        if section == 0:
            return self.tr("Participant") if role == Qt.ItemDataRole.DisplayRole else None
        stop = self.stops[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return stop.name
        if role == Qt.ItemDataRole.ToolTipRole:
            count = self.tr("%n people", "", self.count_at(stop.stop_id))
            return plain_tip(f"{stop.name}\n{stop.time}\n{count}")
        return None

    def _about(self, row: ParticipantRow, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        lines = [row.name, " · ".join(filter(None, (row.organisation, row.title)))]
        if row.deputy_name:
            lines.append(self.tr("Deputy: {name}").format(name=row.deputy_name))
        lines.append(say(label(row.listing)))
        if row.diet and not discretion.is_on():
            lines.append(row.diet)
        return plain_tip("\n".join(filter(None, lines)))


class MatrixDelegate(QStyledItemDelegate):
    """Draws a tick for everybody at a stop."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(STOP_WIDTH, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, Matrix):
            return
        look = theme.tokens()
        painter.save()
        is_here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(look.selection))
        row = model.people[index.row()]
        # The names of the first column stand in the head of each row.
        if index.column() > 0:
            stop = model.stops[index.column() - 1]
            _paint_mark(painter, option.rect, here=model.takes_part(stop.stop_id, row.person_id))
        painter.setPen(theme.colour(look.line_soft))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if is_here:
            painter.setPen(theme.colour(look.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def paint_person(painter: QPainter, rect: QRect, row: ParticipantRow) -> None:
    """Draw a name, below it the post, at the right the role or a refusal to be listed."""
    look = theme.tokens()
    room = rect.adjusted(SPACE_M, 4, -SPACE_S, -4)
    chip, tone = _chip(row)
    if chip:
        paint_chip_at_right(painter, room, chip, tone)
        room.setRight(room.right() - chip_size(chip).width() - SPACE_S)
    half = room.height() // 2
    upper = QRect(room.left(), room.top(), room.width(), half)
    draw_line(painter, upper, row.name, theme.font("strong"), look.text)
    deputy = f"→ {row.deputy_name}" if row.deputy_name else ""
    post = " · ".join(filter(None, (deputy, row.organisation, row.title)))
    lower = QRect(room.left(), room.top() + half, room.width(), half)
    draw_line(painter, lower, post, theme.font("small"), look.muted)


def _chip(row: ParticipantRow) -> tuple[str, ToneName]:
    if row.role is not TourRole.PARTICIPANT:
        return say(label(row.role)), "info"
    if row.listing is Listing.REFUSED:
        return QCoreApplication.translate("Matrix", "unlisted"), "caution"
    return "", "neutral"


def _paint_mark(painter: QPainter, rect: QRect, *, here: bool) -> None:
    look = theme.tokens()
    place = QRect(0, 0, _ICON, _ICON)
    place.moveCenter(rect.center())
    if here:
        paint_icon(painter, place, "check", look.positive.dot)
    else:
        painter.setPen(theme.colour(look.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "–")
