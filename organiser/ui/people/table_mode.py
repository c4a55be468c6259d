"""The list of people as a table: columns of choice, their widths and order, sorting by a click."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QMenu, QStyledItemDelegate

from organiser.ui.people.list_columns import (
    READING,
    list_columns,
    table_columns,
    usual_widths,
)
from organiser.ui.people.list_state import Width
from organiser.ui.person_rows import PERSON_ROW_HEIGHT, PersonLine
from organiser.ui.row_views import LINE_HEIGHT, RowsView
from organiser.ui.tables import KeyedModel


class TableMode(QObject):
    """Turns a view of two-line rows into a table and back; rows, selection and keys stay.

    Signals: `columns_changed()` when there are other columns; `order_changed()` when the rows are
    to stand in another order.
    """

    columns_changed = Signal()
    order_changed = Signal()

    def __init__(self, view: RowsView, model: KeyedModel[PersonLine]) -> None:
        """Begin with the two-line rows the view shows now."""
        super().__init__(view)
        self._view = view
        self._model = model
        self._row_columns = model.columns
        self._row_delegate: QAbstractItemDelegate = view.itemDelegate()
        self._delegate = QStyledItemDelegate(view)
        self._known = list_columns()
        self._widths = usual_widths()
        self._is_on = False
        self.order = ""
        self.descending = False
        self.menu = QMenu(view)
        self.menu.setObjectName("columns_menu")
        self.menu.aboutToShow.connect(self._fill_menu)
        header = view.horizontalHeader()
        header.setFirstSectionMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_menu_wanted)
        header.sectionClicked.connect(self._on_clicked)

    def is_on(self) -> bool:
        """Tell whether the rows are a table."""
        return self._is_on

    def names(self) -> tuple[str, ...]:
        """Return the names of the table's columns."""
        return tuple(name for name, _width in self._widths)

    def widths(self) -> tuple[Width, ...]:
        """Return the table's columns in the order in which they stand, with their widths."""
        if not self._is_on:
            return self._widths
        header = self._view.horizontalHeader()
        order = sorted(range(len(self._widths)), key=header.visualIndex)
        # The last one takes what is left over; that is not its own width.
        kept = [(self._widths[at][0], header.sectionSize(at)) for at in order[:-1]]
        return (*kept, *(self._widths[at] for at in order[-1:]))

    def set_widths(self, widths: Sequence[Width]) -> None:
        """Have these columns, the usual ones for none; the name is always the first."""
        known = [(name, width) for name, width in widths if name in self._known and width > 0]
        if known:
            named = next((one for one in known if one[0] == "name"), usual_widths()[0])
            self._widths = (named, *(one for one in known if one[0] != "name"))
        else:
            self._widths = usual_widths()
        if self._is_on:
            self._show_columns()

    def turn(self, *, on: bool) -> None:
        """Show the rows as a table, or as rows of two lines."""
        if on == self._is_on:
            return
        self._widths = self.widths()
        self._is_on = on
        self._view.setItemDelegate(self._delegate if on else self._row_delegate)
        rows = self._view.verticalHeader()
        rows.setDefaultSectionSize(LINE_HEIGHT if on else PERSON_ROW_HEIGHT)
        self._show_columns()
        self._view.scrollTo(self._view.currentIndex())

    def sort_by(self, order: str, *, descending: bool) -> None:
        """Note by what the table is sorted, one of the columns' orders or nothing for kana."""
        orders = {column.order for column in self._known.values()} - {READING, ""}
        self.order = order if order in orders else ""
        self.descending = descending
        self._mark_order()

    def _show_columns(self) -> None:
        columns = table_columns(self._widths) if self._is_on else self._row_columns
        self._model.set_columns(columns)
        header = self._view.horizontalHeader()
        for place in range(header.count()):
            header.moveSection(header.visualIndex(place), place)
        self._view.fit_columns()
        header.setSectionsMovable(self._is_on)
        header.setSectionsClickable(self._is_on)
        header.setStretchLastSection(self._is_on)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._is_on:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._mark_order()

    def _mark_order(self) -> None:
        header = self._view.horizontalHeader()
        header.setSortIndicatorShown(self._is_on)
        sorted_by = self.order or READING
        orders = [self._known[name].order for name in self.names()]
        if self._is_on and sorted_by in orders:
            direction = Qt.SortOrder.DescendingOrder if self.descending else None
            header.setSortIndicator(
                orders.index(sorted_by), direction or Qt.SortOrder.AscendingOrder
            )

    def _on_clicked(self, place: int) -> None:
        order = self._known[self.names()[place]].order
        if not self._is_on:
            return
        if order:
            wanted = "" if order == READING else order
            self.sort_by(wanted, descending=wanted == self.order and not self.descending)
            self.order_changed.emit()
        else:
            # Qt has moved its mark here already.
            self._mark_order()

    def _on_menu_wanted(self, point: QPoint) -> None:
        self.menu.popup(self._view.horizontalHeader().mapToGlobal(point))

    def _fill_menu(self) -> None:
        self.menu.clear()
        shown = self.names()
        for column in self._known.values():
            action = self.menu.addAction(column.header)
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setEnabled(column.name != "name")
            self._follow(action, column.name)
        self.menu.addSeparator()
        usual = self.menu.addAction(self.tr("Usual columns"))
        usual.triggered.connect(lambda _checked: self._choose(()))

    def _follow(self, action: QAction, name: str) -> None:
        action.toggled.connect(lambda checked: self._on_toggled(name, checked=checked))

    def _on_toggled(self, name: str, *, checked: bool) -> None:
        others = [one for one in self.widths() if one[0] != name]
        self._choose([*others, (name, self._known[name].width)] if checked else others)

    def _choose(self, widths: Sequence[Width]) -> None:
        self.set_widths(widths)
        self.columns_changed.emit()
