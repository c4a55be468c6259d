"""Lists whose rows are moved by dragging; where they stand is for the book to decide."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from organiser.ui.overriding import override
from organiser.ui.row_views import LINE_HEIGHT, RowsView


def dragged_rows(mime: str, keys: Iterable[object]) -> QMimeData:
    """Return what is dragged: the keys of rows, under the name that only their list knows."""
    data = QMimeData()
    data.setData(mime, ",".join(map(str, keys)).encode())
    return data


class DraggedRowsView(RowsView):
    """Takes its own rows, and no others, where they are dropped."""

    def __init__(self, *, name: str, mime: str, row_height: int = LINE_HEIGHT) -> None:
        """Take what `dragged_rows` names with this `mime`."""
        super().__init__(name=name, row_height=row_height)
        self._mime = mime
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def drop_at(self, keys: list[int], point: QPoint) -> None:
        """Ask for rows to be moved to where they were dropped."""
        raise NotImplementedError

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._accept(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        keys = bytes(event.mimeData().data(self._mime).data()).decode()
        if not keys:
            event.ignore()
            return
        # The view would take the dragged rows away itself; the book decides where they stand.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_at([int(key) for key in keys.split(",")], event.position().toPoint())

    def _accept(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(self._mime):
            event.acceptProposedAction()
        else:
            event.ignore()
