"""The list of the order: candidates move by drag or keys, one or several, and get their reason."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from organiser.ui.overriding import override
from organiser.ui.person_rows import (
    PERSON_ROW_HEIGHT,
    HeadingLine,
    PersonLine,
    PersonRowDelegate,
)
from organiser.ui.programmes.asking.order_lines import OrderLine, OrderLines
from organiser.ui.programmes.asking.reason_edit import ReasonEdit
from organiser.ui.row_dragging import DraggedRowsView, dragged_rows
from organiser.ui.tables import Column, RowsModel
from organiser.ui.tokens import SPACE_S

_MIME = "application/x-organiser-invitation"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
#: Further than any order is long.
FAR = 10_000_000
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: FAR}

#: Where the text of a row begins, and the room below its name.
_EDIT_LEFT = 50
_EDIT_HEIGHT = 26


class OrderModel(RowsModel[OrderLine]):
    """Lines of the order; those of candidates may be dragged."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(
            [Column(header="", text=_spoken, tip=_tip)],
            key=lambda line: line.key if isinstance(line, HeadingLine) else line.person_id,
            parent=parent,
        )
        self._candidates: frozenset[int] = frozenset()

    def set_lines(self, lines: OrderLines) -> None:
        """Show these lines; none of them is made before it is seen."""
        self._show(lines, lines.keys)

    @override
    def is_heading(self, position: int) -> bool:
        return isinstance(self.key_at(position), str)

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
        rows = sorted({index.row() for index in indexes})
        return dragged_rows(_MIME, (self.key_at(row) for row in rows if self.is_candidate(row)))


class OrderView(DraggedRowsView):
    """Shows the order; keeps those chosen by their invitations. One of them is current.

    Signals: `moved(list, int)` with the invitations and their new position among the other
    candidates; `stepped(list, int)` with how many steps down, or up below zero;
    `reason_written(int, str)` with what was written in the row of an invitation.
    """

    moved = Signal(list, int)
    stepped = Signal(list, int)
    reason_written = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(name="order_list", mime=_MIME, row_height=PERSON_ROW_HEIGHT)
        self.setItemDelegate(PersonRowDelegate(self, trailing="chip"))
        self.order = OrderModel(self)
        self.show_model(self.order)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Order to ask"))
        self._edit: ReasonEdit | None = None

    def chosen(self) -> list[int]:
        """Return the candidates that are selected, in asking order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        keys = (self.order.key_at(row) for row in rows if self.order.is_candidate(row))
        return [key for key in keys if isinstance(key, int)]

    def choose(self, invitation_ids: Iterable[int]) -> None:
        """Select further lines beside the current one."""
        flag = QItemSelectionModel.SelectionFlag
        for key in invitation_ids:
            position = self.order.position_of(key)
            if position >= 0:
                index = self.order.index(position, 0)
                self.selectionModel().select(index, flag.Select | flag.Rows)

    def write_reason(self, text: str) -> None:
        """Let the reason be written in the current row, beginning with what it is."""
        key = self.current_key()
        if self._edit is not None or not isinstance(key, int):
            return
        edit = self._edit = ReasonEdit(self.viewport(), text=text)
        edit.setFixedHeight(_EDIT_HEIGHT)
        self._place_edit(edit)
        edit.kept.connect(lambda said: self.reason_written.emit(key, said))
        edit.closed.connect(self._on_edit_closed)
        edit.selectAll()
        edit.show()
        edit.setFocus()

    def drop_position(self, point: QPoint, but_for: Iterable[int] = ()) -> int:
        """Return before which of the other candidates something dropped at a point belongs."""
        moved = set(but_for)
        rows = (
            row
            for row in range(self.order.rowCount())
            if self.order.is_candidate(row) and self.order.key_at(row) not in moved
        )
        middles = (self.rowViewportPosition(row) + self.rowHeight(row) // 2 for row in rows)
        return sum(point.y() > middle for middle in middles)

    @override
    def drop_at(self, keys: list[int], point: QPoint) -> None:
        target = self.drop_position(point, but_for=keys)
        if self._would_move(keys, target):
            self.moved.emit(keys, target)

    def _would_move(self, invitation_ids: list[int], target: int) -> bool:
        rows = range(self.order.rowCount())
        order = [self.order.key_at(row) for row in rows if self.order.is_candidate(row)]
        others = [key for key in order if key not in invitation_ids]
        return [*others[:target], *invitation_ids, *others[target:]] != order

    def _on_edit_closed(self) -> None:
        self._edit = None
        self.setFocus()

    @override
    def _on_reset(self) -> None:
        super()._on_reset()
        if self._edit is not None:
            # What is being written stays with its person, wherever they stand now.
            self._place_edit(self._edit)

    def _place_edit(self, edit: ReasonEdit) -> None:
        """Put the line over the second line of the current row."""
        row = self.visualRect(self.currentIndex())
        edit.move(row.left() + _EDIT_LEFT, row.bottom() - _EDIT_HEIGHT)
        edit.resize(row.width() - _EDIT_LEFT - SPACE_S, _EDIT_HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and self._move_by_key(event.key()):
            return
        super().keyPressEvent(event)

    def _move_by_key(self, key: int) -> bool:
        """Move what is chosen, if the key means that; tell whether it does."""
        if key not in (*_STEPS, *_ENDS):
            return False
        chosen = self.chosen()
        if chosen and key in _STEPS:
            self.stepped.emit(chosen, _STEPS[Qt.Key(key)])
        elif chosen:
            self.moved.emit(chosen, _ENDS[Qt.Key(key)])
        return True


def _spoken(line: OrderLine) -> str:
    if isinstance(line, HeadingLine):
        return line.text
    return ", ".join(part for part in (line.name, line.second_line) if part)


def _tip(line: OrderLine) -> str:
    return line.tip if isinstance(line, PersonLine) else ""
