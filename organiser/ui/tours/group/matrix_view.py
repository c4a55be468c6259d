"""The table of people against stops, worked with keys: who joins later, who leaves before."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from organiser.services.tours.attendances import StopPerson
from organiser.services.tours.participants import ParticipantRow
from organiser.ui.overriding import override
from organiser.ui.tours.group.matrix import STOP_WIDTH, Index, Matrix, MatrixDelegate
from organiser.ui.tours.group.matrix_heads import MatrixHead, MatrixNames


class MatrixView(QTableView):
    """Space toggles one, with Shift the person everywhere, with Ctrl everybody at the stop.

    J: joins here. L: leaves after this stop.

    Signals: `part_changed(list, str, bool)` with the pairs, whom or what it is about, and whether
    they take part; `stay_changed(int, list, list)` with a person, the stops now missed and those
    now joined; `opened(int)` with the person of a row; `remove_requested(int)`.
    """

    part_changed = Signal(list, str, bool)
    stay_changed = Signal(int, list, list)
    opened = Signal(int)
    remove_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("group_matrix")
        self.setAccessibleName(self.tr("Who is at which stop"))
        self.matrix = Matrix(self)
        self.setHorizontalHeader(MatrixHead())
        self.setModel(self.matrix)
        self.setItemDelegate(MatrixDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalHeader(MatrixNames())
        self.setCornerButtonEnabled(False)
        self.matrix.modelReset.connect(self._fit)
        names = self.verticalHeader()
        names.sectionClicked.connect(self._go_to_row)
        names.sectionDoubleClicked.connect(self._open_row)
        names.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        names.customContextMenuRequested.connect(self._on_name_menu_requested)
        self.doubleClicked.connect(lambda _index: self._open())

    def keep_place(self) -> tuple[int | None, int]:
        """Return the person and column that are current, to come back to after a change."""
        row = self.current_person()
        return (row.person_id if row else None), max(self.currentIndex().column(), 0)

    def go_to(self, place: tuple[int | None, int]) -> None:
        """Make the cell of a person current, else the first."""
        keys = [row.person_id for row in self.matrix.people]
        row = keys.index(place[0]) if place[0] in keys else 0
        last = self.matrix.columnCount() - 1
        index = self.matrix.index(row, max(min(place[1], last), min(1, last)))
        if index.isValid() and index != self.currentIndex():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)

    def current_person(self) -> ParticipantRow | None:
        """Return whose row is current."""
        row = self.currentIndex().row()
        return self.matrix.people[row] if 0 <= row < len(self.matrix.people) else None

    def toggle_one(self) -> None:
        """Let the current person come to the current stop, or not; at the name, everywhere."""
        person = self.current_person()
        place = self.currentIndex().column() - 1
        if person is None:
            return
        if place < 0:
            self.toggle_person()
            return
        stop = self.matrix.stops[place]
        here = self.matrix.takes_part(stop.stop_id, person.person_id)
        self._change([(stop.stop_id, person.person_id)], person.name, takes_part=not here)

    def toggle_person(self) -> None:
        """Let the current person come to every stop, or to none if they come to all."""
        person = self.current_person()
        if person is not None:
            pairs = [(stop.stop_id, person.person_id) for stop in self.matrix.stops]
            self._toggle_all(pairs, person.name)

    def toggle_stop(self) -> None:
        """Let everybody come to the current stop, or nobody if all do."""
        place = self.currentIndex().column() - 1
        if place >= 0:
            stop = self.matrix.stops[place]
            pairs = [(stop.stop_id, row.person_id) for row in self.matrix.people]
            self._toggle_all(pairs, stop.name)

    def join_here(self) -> None:
        """Let the current person come from the current stop on."""
        place, stops = self.currentIndex().column() - 1, self._stop_ids()
        if place >= 0:
            self._stay(away=stops[:place], there=stops[place:])

    def leave_here(self) -> None:
        """Let the current person leave after the current stop."""
        place, stops = self.currentIndex().column() - 1, self._stop_ids()
        if place >= 0:
            self._stay(away=stops[place + 1 :], there=stops[place::-1])

    def _stay(self, *, away: Sequence[int], there: Sequence[int]) -> None:
        """Let the current person miss stops, and come to others up to where they do already."""
        person = self.current_person()
        if person is None:
            return
        takes_part, key = self.matrix.takes_part, person.person_id
        missed = [stop_id for stop_id in away if takes_part(stop_id, key)]
        joined = list(takewhile(lambda stop_id: not takes_part(stop_id, key), there))
        if missed or joined:
            self.stay_changed.emit(key, missed, joined)

    def _stop_ids(self) -> list[int]:
        return [stop.stop_id for stop in self.matrix.stops]

    def _toggle_all(self, pairs: list[StopPerson], what: str) -> None:
        all_come = all(self.matrix.takes_part(*pair) for pair in pairs)
        self._change(pairs, what, takes_part=not all_come)

    def _change(self, pairs: list[StopPerson], what: str, *, takes_part: bool) -> None:
        changed = [pair for pair in pairs if self.matrix.takes_part(*pair) is not takes_part]
        if changed:
            self.part_changed.emit(changed, what, takes_part)

    def _go_to_row(self, row: int) -> None:
        """Make somebody current at the stop that is current."""
        self.go_to((self.matrix.people[row].person_id, max(self.currentIndex().column(), 0)))

    def _open_row(self, row: int) -> None:
        self._go_to_row(row)
        self._open()

    def _on_name_menu_requested(self, place: QPoint) -> None:
        names = self.verticalHeader()
        row = names.logicalIndexAt(place)
        if row >= 0:
            self._go_to_row(row)
            self._show_menu(self._menu(at_stop=False), names.mapToGlobal(place))

    def _open(self) -> None:
        person = self.current_person()
        if person is not None:
            self.opened.emit(person.person_id)

    def _fit(self) -> None:
        for column in range(self.matrix.columnCount()):
            self.setColumnWidth(column, STOP_WIDTH)
        # The names stand at the left already; without any stop there has to be one column.
        self.setColumnHidden(0, bool(self.matrix.stops))

    def _menu(self, *, at_stop: bool) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("group_menu")
        if at_stop:
            menu.addAction(self.tr("Comes here or not"), self.toggle_one)
            menu.addAction(self.tr("Joins here"), self.join_here)
            menu.addAction(self.tr("Leaves after this stop"), self.leave_here)
            menu.addAction(self.tr("Everybody at this stop, or nobody"), self.toggle_stop)
            menu.addSeparator()
        menu.addAction(self.tr("At every stop, or at none"), self.toggle_person)
        menu.addAction(self.tr("What is noted…"), self._open)
        person = self.current_person()
        if person is not None and person.is_added and not person.has_accepted:
            remove = self.remove_requested.emit
            menu.addAction(self.tr("Take off the tour"), lambda: remove(person.person_id))
        return menu

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_person() is None:
            return
        place = event.globalPos() if event.reason() == event.Reason.Mouse else self._cell_corner()
        self._show_menu(self._menu(at_stop=self.currentIndex().column() > 0), place)

    def _show_menu(self, menu: QMenu, place: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _cell_corner(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() > 0:
            self.toggle_one()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        done = {
            (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier): self.toggle_one,
            (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier): self.toggle_person,
            (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier): self.toggle_stop,
            (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier): self.join_here,
            (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier): self.leave_here,
            (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): self._open,
            (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier): self._open,
            (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): self._remove,
        }.get((Qt.Key(event.key()), event.modifiers()))
        if done is None:
            super().keyPressEvent(event)
        else:
            done()

    def _remove(self) -> None:
        person = self.current_person()
        if person is not None:
            self.remove_requested.emit(person.person_id)
