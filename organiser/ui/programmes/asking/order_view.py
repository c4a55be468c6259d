"""The list of the order: candidates move by drag, or with Alt and the arrow keys."""

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from organiser.ui.overriding import override
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, HeadingLine, PersonRowDelegate
from organiser.ui.programmes.asking.order_lines import OrderLine, line_key
from organiser.ui.row_views import RowsView
from organiser.ui.tables import Column, RowsModel

_MIME = "application/x-organiser-invitation"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderModel(RowsModel[OrderLine]):
    """Lines of the order; those of candidates may be dragged."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(
            [Column(header="", text=_spoken)],
            key=line_key,
            heading=lambda line: isinstance(line, HeadingLine),
            parent=parent,
        )
        self._candidates: frozenset[int] = frozenset()

    def set_candidates(self, invitation_ids: frozenset[int]) -> None:
        """Say which lines may be moved."""
        self._candidates = invitation_ids

    def is_candidate(self, position: int) -> bool:
        """Tell whether the line at a position may be moved."""
        return self.key_at(position) in self._candidates

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.is_candidate(index.row()):
            return flags | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        data.setData(_MIME, str(self.key_at(indexes[0].row())).encode())
        return data


class OrderView(RowsView):
    """Shows the order; keeps the chosen person by their invitation.

    Signals: `moved(int, int)` with the invitation and its new position among the candidates;
    `stepped(int, int)` with the invitation and how many steps down, or up below zero.
    """

    moved = Signal(int, int)
    stepped = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(name="order_list", row_height=PERSON_ROW_HEIGHT)
        self.setItemDelegate(PersonRowDelegate(self, trailing="chip"))
        self.order = OrderModel(self)
        self.show_model(self.order)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(self.tr("Order to ask"))

    def drop_position(self, point: QPoint) -> int:
        """Return before which candidate something dropped at a point of the list belongs."""
        candidates = [row for row in range(self.order.rowCount()) if self.order.is_candidate(row)]
        middles = (self.rowViewportPosition(row) + self.rowHeight(row) // 2 for row in candidates)
        return sum(point.y() > middle for middle in middles)

    def drop_at(self, invitation_id: int, point: QPoint) -> None:
        """Ask for a candidate to be moved to where it was dropped."""
        position = self.drop_position(point)
        first = next(row for row in range(self.order.rowCount()) if self.order.is_candidate(row))
        own = self.order.position_of(invitation_id) - first
        target = position - 1 if position > own else position
        if target != own:
            self.moved.emit(invitation_id, target)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._accept(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(_MIME):
            event.ignore()
            return
        invitation_id = int(bytes(event.mimeData().data(_MIME).data()).decode())
        # The view would take the dragged row away itself; the book decides where it stands.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_at(invitation_id, event.position().toPoint())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, invitation_id = event.key(), self.current_key()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and key in _STEPS and isinstance(invitation_id, int):
            if self.order.is_candidate(self.order.position_of(invitation_id)):
                self.stepped.emit(invitation_id, _STEPS[Qt.Key(key)])
            return
        super().keyPressEvent(event)

    def _accept(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()


def _spoken(line: OrderLine) -> str:
    if isinstance(line, HeadingLine):
        return line.text
    return ", ".join(part for part in (line.name, line.second_line) if part)
