"""The list of an agenda: items move by drag, or with Alt and the arrow keys."""

from PySide6.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from organiser.services.sessions.agendas import AgendaLine
from organiser.ui.overriding import override
from organiser.ui.programmes.sessions.day_notes import span_text
from organiser.ui.row_dragging import DraggedRowsView, dragged_rows
from organiser.ui.tables import Column, RowsModel

_MIME = "application/x-organiser-agenda-item"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOST_ROWS = 14


class AgendaModel(RowsModel[AgendaLine]):
    """The items of one agenda; all of them may be dragged."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(_columns(), key=lambda line: line.item_id, parent=parent)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        return dragged_rows(_MIME, [self.key_at(indexes[0].row())])


class AgendaView(DraggedRowsView):
    """Shows an agenda as high as it is, up to a limit.

    Signals: `moved(int, int)` with the item and its new place; `removal_requested(int)`.
    """

    moved = Signal(int, int)
    removal_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="agenda_list", mime=_MIME)
        self.items = AgendaModel(self)
        self.show_model(self.items)
        self.setAccessibleName(self.tr("Agenda"))

    def fit_height(self) -> None:
        """Take the height that the rows need."""
        rows = min(self.items.rowCount(), _MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + 2)

    @override
    def drop_at(self, keys: list[int], point: QPoint) -> None:
        (item_id,) = keys
        rows = range(self.items.rowCount())
        middles = (self.rowViewportPosition(row) + self.rowHeight(row) // 2 for row in rows)
        position = sum(point.y() > middle for middle in middles)
        own = self.items.position_of(item_id)
        target = position - 1 if position > own else position
        if target != own:
            self.moved.emit(item_id, target)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item_id = Qt.Key(event.key()), self.current_key()
        if not isinstance(item_id, int):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            place = self.items.position_of(item_id) + _STEPS[key]
            if 0 <= place < self.items.rowCount():
                self.moved.emit(item_id, place)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_requested.emit(item_id)
        elif key == Qt.Key.Key_F2:
            self.key_activated.emit(item_id)
        else:
            super().keyPressEvent(event)


def _columns() -> list[Column[AgendaLine]]:
    translate = QCoreApplication.translate
    return [
        Column(
            header=translate("AgendaView", "From"),
            text=lambda line: span_text(line.starts, None),
            width=70,
        ),
        Column(header=translate("AgendaView", "Item"), text=_item, tip=_item),
        Column(
            header=translate("AgendaView", "Led by"),
            text=lambda line: line.person,
            tip=lambda line: line.person,
            width=100,
        ),
        Column(
            header=translate("AgendaView", "Min"),
            text=lambda line: str(line.minutes or ""),
            at_right=True,
            width=56,
        ),
    ]


def _item(line: AgendaLine) -> str:
    note = " ".join(line.note.split())
    return f"{line.title} — {note}" if note else line.title
