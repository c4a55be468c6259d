"""Table models over rows of frozen dataclasses; columns are data.

`RowsModel` holds all its rows; `KeyedModel` holds only keys and fetches rows by the page. Views
keep their selection by key: see `row_views.RowsView`.
"""

from abc import abstractmethod
from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from organiser.ui import theme
from organiser.ui.labels import plain_tip
from organiser.ui.overriding import override
from organiser.ui.tokens import ToneName

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex

#: Under this role every index gives the whole row, for delegates; None for a row that is gone.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

PAGE_ROWS = 64
_PAGES_KEPT = 48
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ALIGN_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


# Without slots: `Column[Row](...)` of a frozen class with slots fails before Python 3.12.
@dataclass(frozen=True, kw_only=True)
class Column(Generic[RowT]):
    """One column: its heading and what it says about a row.

    `width` in pixels, 0 to share what is left.
    """

    header: str
    text: Callable[[RowT], str]
    tip: Callable[[RowT], str] | None = None
    tone: Callable[[RowT], ToneName] | None = None
    at_right: bool = False
    width: int = 0


class ColumnsModel(QAbstractTableModel, Generic[RowT]):
    """What both models share: headings, texts, alignment."""

    def __init__(self, columns: Sequence[Column[RowT]], parent: QObject | None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)

    def set_columns(self, columns: Sequence[Column[RowT]]) -> None:
        """Show other columns of the same rows; the view fits them when told to."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._forget_rows()
        self.endResetModel()

    @abstractmethod
    def row_at(self, position: int) -> RowT | None:
        """Return the row at a position, None where there is none (any more)."""

    @abstractmethod
    def key_at(self, position: int) -> Hashable:
        """Return the key of the row at a position, None outside."""

    @abstractmethod
    def position_of(self, key: Hashable) -> int:
        """Return where the row with this key stands, -1 if it is not shown."""

    def is_heading(self, position: int) -> bool:
        """Tell whether the row is only a heading between others."""
        del position
        return False

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE or row is None:
            return row
        return _shown(self.columns[index.column()], row, role)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].header
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN_RIGHT if self.columns[section].at_right else _ALIGN_LEFT
        return None

    def _forget_rows(self) -> None:
        """Let go of rows that were fetched for other columns."""

    def _announce_all(self) -> None:
        if self.rowCount() and self.columns:
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _shown(column: Column[RowT], row: RowT, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(row)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _ALIGN_RIGHT if column.at_right else _ALIGN_LEFT
    if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
        return plain_tip(column.tip(row))
    if role == Qt.ItemDataRole.ForegroundRole and column.tone is not None:
        return theme.colour(theme.tokens().tone(column.tone(row)).text)
    return None


class RowsModel(ColumnsModel[RowT]):
    """A table of rows that are all at hand: some hundreds, not tens of thousands."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        key: Callable[[RowT], Hashable],
        heading: Callable[[RowT], bool] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Tell rows apart by `key`; rows for which `heading` holds cannot be chosen."""
        super().__init__(columns, parent)
        self._key = key
        self._heading = heading
        self._rows: Sequence[RowT] = ()
        self._keys: Sequence[Hashable] = []
        self._positions: dict[Hashable, int] = {}

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows; where the keys stay as they were only their texts are renewed."""
        self._show(tuple(rows), [self._key(row) for row in rows])

    def rows(self) -> tuple[RowT, ...]:
        """Return all rows in order."""
        return tuple(self._rows)

    def row_at(self, position: int) -> RowT | None:
        """Return the row at a position, None outside."""
        return self._rows[position] if 0 <= position < len(self._rows) else None

    def key_at(self, position: int) -> Hashable:
        """Return the key of the row at a position, None outside."""
        return self._keys[position] if 0 <= position < len(self._keys) else None

    def position_of(self, key: Hashable) -> int:
        """Return where the row with this key stands, -1 if it is not shown."""
        return self._positions.get(key, -1)

    def is_heading(self, position: int) -> bool:
        """Tell whether the row is only a heading between others."""
        row = self.row_at(position)
        return self._heading is not None and row is not None and self._heading(row)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _show(self, rows: Sequence[RowT], keys: Sequence[Hashable]) -> None:
        if keys == self._keys:
            self._rows = rows
            self._announce_all()
            return
        self.beginResetModel()
        self._rows, self._keys = rows, keys
        self._positions = {key: position for position, key in enumerate(keys)}
        self.endResetModel()


class KeyedModel(ColumnsModel[RowT]):
    """A table of any length: keys in an array, rows fetched by pages of 64 when they are seen."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        *,
        fetch_page: Callable[[Sequence[int]], Sequence[RowT]],
        key: Callable[[RowT], int],
        parent: QObject | None = None,
    ) -> None:
        """Ask `fetch_page` for the rows of some keys; it may leave out keys that are gone."""
        super().__init__(columns, parent)
        self._fetch_page = fetch_page
        self._key = key
        self._keys: array[int] = array("q")
        self._pages: OrderedDict[int, list[RowT | None]] = OrderedDict()

    def set_keys(self, keys: "array[int]") -> None:
        """Show the rows of these keys in this order; the same keys only fetch their rows anew."""
        if keys == self._keys:
            self.refresh()
            return
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetch anew what is seen; order and selection stay."""
        self._pages.clear()
        self._announce_all()

    def row_at(self, position: int) -> RowT | None:
        """Return the row at a position, fetching its page if need be; None if it is gone."""
        if not 0 <= position < len(self._keys):
            return None
        number, place = divmod(position, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            page = self._load(number)
        return page[place]

    def key_at(self, position: int) -> Hashable:
        """Return the key at a position, None outside."""
        return self._keys[position] if 0 <= position < len(self._keys) else None

    def position_of(self, key: Hashable) -> int:
        """Return where the row with this key stands, -1 if it is not shown."""
        try:
            return self._keys.index(key)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return -1

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    @override
    def _forget_rows(self) -> None:
        self._pages.clear()

    def _load(self, number: int) -> list[RowT | None]:
        keys = self._keys[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        found = {self._key(row): row for row in self._fetch_page(keys)}
        page = [found.get(key) for key in keys]
        self._pages[number] = page
        if len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        return page
