"""What can be done with those chosen in the order: the menu of the right button, with its keys."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from organiser.ui.programmes.asking.order_view import FAR, OrderView


class OrderMenu(QMenu):
    """Moves those chosen, or leads to their reason; only candidates can be moved.

    The keys are named here and belong to the list.
    """

    def __init__(
        self,
        view: OrderView,
        *,
        on_after: Callable[[], object],
        on_reason: Callable[[], object],
    ) -> None:
        super().__init__(view)
        self.setObjectName("order_menu")
        self._view = view
        self.first = self._add(self.tr("To the head"), "Alt+Home", self._move_to(0))
        self.up = self._add(self.tr("One up"), "Alt+Up", self._step(-1))
        self.down = self._add(self.tr("One down"), "Alt+Down", self._step(1))
        self.last = self._add(self.tr("To the end"), "Alt+End", self._move_to(FAR))
        self.after = self._add(self.tr("Right after…"), "Ctrl+M", on_after)
        self.addSeparator()
        self.reason = self._add(self.tr("Note the reason"), "F2", on_reason)

    def open_at(self, point: QPoint) -> None:
        """Open at a point of the list."""
        some = bool(self._view.chosen())
        for action in (self.first, self.up, self.down, self.last, self.after):
            action.setEnabled(some)
        self.reason.setEnabled(self._view.current_key() is not None)
        self.popup(self._view.viewport().mapToGlobal(point))

    def _add(self, text: str, keys: str, slot: Callable[[], object]) -> QAction:
        said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = self.addAction(f"{text}\t{said}")
        action.triggered.connect(lambda _checked: slot())
        return action

    def _step(self, steps: int) -> Callable[[], object]:
        return lambda: self._view.stepped.emit(self._view.chosen(), steps)

    def _move_to(self, position: int) -> Callable[[], object]:
        return lambda: self._view.moved.emit(self._view.chosen(), position)
