"""The rooms of a night as lines: who has none, and each room's beds, taken or free."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from organiser.services.tours.rooms import Night, RoomRow
from organiser.ui import theme
from organiser.ui.icons import paint_icon
from organiser.ui.overriding import override
from organiser.ui.painting import draw_line
from organiser.ui.row_views import RowsView
from organiser.ui.tables import ROW_ROLE, Column, RowsModel
from organiser.ui.tokens import SPACE_M, SPACE_XL

_LINE, _LOCK = 32, 14


class Slot(Enum):
    """What one line is."""

    HEADING = "heading"
    PERSON = "person"
    BED = "bed"
    NO_ROOM = "no room"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomLine:
    """A line: the heading of a room, somebody in it, one of its free beds, or no room at all."""

    slot: Slot
    text: str
    room_id: int | None = None
    person_id: int | None = None
    number: int = 0
    is_locked: bool = False
    is_held: bool = False
    is_over: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """Return what tells the line from others; a person keeps it from room to room."""
        if self.slot is Slot.PERSON:
            return (self.slot, self.person_id)
        return (self.slot, self.room_id, self.number)


class RoomList(RowsView):
    """Enter or a double click takes somebody up and puts them into a bed, or swaps two.

    Signals: `chosen(object)` with the line on Enter; `lock_requested(object)`;
    `leave_requested(object)`; `let_go()` on Escape.
    """

    chosen = Signal(object)
    lock_requested = Signal(object)
    leave_requested = Signal(object)
    let_go = Signal()

    def __init__(self) -> None:
        super().__init__(name="room_list", row_height=_LINE)
        self.lines: RowsModel[RoomLine] = RowsModel(
            [Column(header="", text=lambda line: line.text, tip=lambda line: line.text)],
            key=lambda line: line.key,
            heading=lambda line: line.slot is Slot.HEADING,
            parent=self,
        )
        self.setItemDelegate(_LineDelegate(self))
        self.show_model(self.lines)
        self.setAccessibleName(self.tr("Rooms"))
        self.key_activated.connect(lambda _key: self._choose())

    def show_night(self, night: Night, held: int | None) -> None:
        """Show a night; `held` is the person who waits to be put into a bed."""
        self.lines.set_rows(list_lines(night, held))

    def current_line(self) -> RoomLine | None:
        """Return the current line."""
        return self.lines.row_at(self.currentIndex().row())

    def _choose(self) -> None:
        line = self.current_line()
        if line is not None:
            self.chosen.emit(line)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current_line()
        is_person = line is not None and line.slot is Slot.PERSON
        if event.key() == Qt.Key.Key_Space:
            self._choose()
        elif event.key() == Qt.Key.Key_L and is_person:
            self.lock_requested.emit(line)
        elif event.key() == Qt.Key.Key_Delete and is_person:
            self.leave_requested.emit(line)
        elif event.key() == Qt.Key.Key_Escape:
            self.let_go.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)


def list_lines(night: Night, held: int | None) -> list[RoomLine]:
    """Return the lines of a night: who has no room, then every room with its beds.

    While somebody is taken up, the others without a room are left out: the beds come near.
    """
    lines: list[RoomLine] = []
    if night.without or held is not None:
        lines += _lines_without(night, held)
    for room in night.rooms:
        lines += _room_lines(room, held)
    return lines


def _lines_without(night: Night, held: int | None) -> list[RoomLine]:
    translate = QCoreApplication.translate
    text = translate("RoomList", "Without a room: {count}").format(count=len(night.without))
    lines = [RoomLine(slot=Slot.HEADING, text=text)]
    lines += [
        RoomLine(
            slot=Slot.PERSON,
            text=one.name,
            person_id=one.person_id,
            is_held=one.person_id == held,
        )
        for one in night.without
        if held in (None, one.person_id)
    ]
    is_inside = held is not None and all(one.person_id != held for one in night.without)
    if is_inside:
        lines.append(RoomLine(slot=Slot.NO_ROOM, text=translate("RoomList", "No room")))
    return lines


def _room_lines(room: RoomRow, held: int | None) -> list[RoomLine]:
    translate, draft = QCoreApplication.translate, room.draft
    free = draft.beds - len(room.sleepers)
    told = translate("RoomList", "{room} · beds: {beds}").format(room=draft.name, beds=draft.beds)
    if free < 0:
        over = translate("RoomList", "too many: {count}").format(count=-free)
        told = f"{told} · {over}"
    lines = [
        RoomLine(
            slot=Slot.HEADING,
            text=" · ".join(filter(None, (told, draft.note))),
            room_id=room.room_id,
            is_over=free < 0,
        )
    ]
    for one in room.sleepers:
        lines.append(
            RoomLine(
                slot=Slot.PERSON,
                text=one.name,
                room_id=room.room_id,
                person_id=one.person_id,
                is_locked=one.is_locked,
                is_held=one.person_id == held,
            )
        )
    for number in range(max(0, free)):
        text = translate("RoomList", "Free bed")
        lines.append(RoomLine(slot=Slot.BED, text=text, room_id=room.room_id, number=number))
    return lines


class _LineDelegate(QStyledItemDelegate):
    """Draws headings bold, people plain, free beds faint, and a lock where there is one."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option, index
        return QSize(0, _LINE)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, RoomLine):
            return
        look = theme.tokens()
        painter.save()
        if line.slot is Slot.HEADING:
            painter.fillRect(option.rect, theme.colour(look.header))
            colour = look.stop.text if line.is_over else look.text
            room = option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)
            draw_line(painter, room, line.text, theme.font("small", bold=True), colour)
        else:
            ground = look.caution.ground if line.is_held else look.selection
            if line.is_held or option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, theme.colour(ground))
            self._paint_slot(painter, option.rect, line)
        painter.restore()

    def _paint_slot(self, painter: QPainter, rect: QRect, line: RoomLine) -> None:
        look = theme.tokens()
        room = rect.adjusted(SPACE_XL + SPACE_M, 0, -SPACE_XL - _LOCK, 0)
        colour = look.text if line.slot is Slot.PERSON else look.muted
        draw_line(painter, room, line.text, theme.font("body"), colour)
        if line.is_locked:
            place = QRect(room.right() + 4, rect.center().y() - _LOCK // 2, _LOCK, _LOCK)
            paint_icon(painter, place, "lock", look.muted)
