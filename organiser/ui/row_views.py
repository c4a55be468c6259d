"""The list and table view of every room: one row at a time, kept by its key across reloads."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from organiser.ui.overriding import override
from organiser.ui.tables import ColumnsModel

LINE_HEIGHT = 34
HEADING_HEIGHT = 32


class RowsView(QTableView):
    """Shows a `RowsModel` or `KeyedModel` with rows of one height; one row is current at most.

    Signals: `current_key_changed(object)` when another row becomes current, None when the current
    one is gone; `key_activated(object)` on Enter or a double click.
    """

    current_key_changed = Signal(object)
    key_activated = Signal(object)

    def __init__(
        self, *, name: str, row_height: int = LINE_HEIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._key: Hashable = None
        self._scrolled_to = 0
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height)
        self.horizontalHeader().setHighlightSections(False)
        # Not `activated`: on some desktops a single click would already open what it only selects.
        self.doubleClicked.connect(self._on_double_clicked)

    def show_model(self, model: ColumnsModel[Any]) -> None:
        """Show a model; with a single column without heading the header is hidden."""
        self.setModel(model)
        self.fit_columns()
        model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self._size_headings()

    def fit_columns(self) -> None:
        """Give the columns their widths; each without one shares what is left."""
        model = self._shown_model()
        header = self.horizontalHeader()
        header.setVisible(any(column.header for column in model.columns))
        for place, column in enumerate(model.columns):
            fixed = QHeaderView.ResizeMode.Interactive if column.width else None
            header.setSectionResizeMode(place, fixed or QHeaderView.ResizeMode.Stretch)
            if column.width:
                self.setColumnWidth(place, column.width)

    def current_key(self) -> Hashable:
        """Return the key of the current row, None without one."""
        return self._key

    def selected_keys(self) -> list[Hashable]:
        """Return the keys of all rows that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._shown_model().key_at(row) for row in rows]

    def select_key(self, key: Hashable) -> bool:
        """Make the row with this key current and visible; tell whether there is one."""
        position = self._shown_model().position_of(key)
        if position < 0:
            return False
        self._select_position(position)
        return True

    def select_first(self) -> None:
        """Make the first row that can be chosen current."""
        model = self._shown_model()
        for position in range(model.rowCount()):
            if not model.is_heading(position):
                self._select_position(position)
                return

    def show_position(self, position: int) -> None:
        """Make the row at a position current, and the first that is seen."""
        index = self._shown_model().index(position, 0)
        self._make_current(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def _shown_model(self) -> ColumnsModel[Any]:
        model = self.model()
        assert isinstance(model, ColumnsModel)
        return model

    def _select_position(self, position: int) -> None:
        index = self._shown_model().index(position, 0)
        self._make_current(index)
        self.scrollTo(index)

    def _make_current(self, index: QModelIndex) -> None:
        """Make a row the current one and the only one selected, whatever keys are held down."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _on_current_row_changed(self, current: QModelIndex) -> None:
        key = self._shown_model().key_at(current.row()) if current.isValid() else None
        if key != self._key:
            self._key = key
            self.current_key_changed.emit(key)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        key = self._shown_model().key_at(index.row())
        if key is not None:
            self.key_activated.emit(key)

    def _on_about_to_be_reset(self) -> None:
        self._scrolled_to = self.verticalScrollBar().value()

    def _on_reset(self) -> None:
        self._size_headings()
        if self._key is None:
            return
        position = self._shown_model().position_of(self._key)
        if position >= 0:
            self._make_current(self._shown_model().index(position, 0))
            self.verticalScrollBar().setValue(self._scrolled_to)
        else:
            self._key = None
            self.current_key_changed.emit(None)

    def _size_headings(self) -> None:
        model = self._shown_model()
        # Long lists have no headings; asking every row would fetch them all.
        if type(model).is_heading is ColumnsModel.is_heading:
            return
        usual = self.verticalHeader().defaultSectionSize()
        for position in range(model.rowCount()):
            height = HEADING_HEIGHT if model.is_heading(position) else usual
            if self.rowHeight(position) != height:
                self.setRowHeight(position, height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only some platforms take Enter as activation by themselves.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key is not None:
            self.key_activated.emit(self._key)
            return
        super().keyPressEvent(event)

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # A table goes to the first column with Home; here rows are what one walks through.
        if action in (self.CursorAction.MoveHome, self.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
