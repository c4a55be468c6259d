"""A field of a form that holds rows: posts, contact points, addresses; rows come and go."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from organiser.errors import InvalidInput
from organiser.ui.buttons import button, icon_button
from organiser.ui.labels import restyle
from organiser.ui.leaving import Leaving
from organiser.ui.tokens import SPACE_S, SPACE_XS

DraftT = TypeVar("DraftT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One field of a row: the draft's attribute, its label, its share of the width, its maker.

    `make` gets the attribute's value and returns a `fields.Field`; `line` is the line it stands in.
    """

    name: str
    label: str
    make: Callable[[Any], Any]
    stretch: int
    line: int


#: A cell as the line of a table: attribute, label, maker, share of the width, line of the row.
Column = tuple[str, str, Callable[[Any], Any], int, int]


class EditedRow(QWidget, Generic[DraftT]):
    """One row: its fields, and a button that takes it away.

    `lines` has room for more below the fields, `whole` for more at their right.

    Signals: `changed()`; `removal_requested()`.
    """

    changed = Signal()
    removal_requested = Signal()

    def __init__(self, cells: Sequence[Cell], draft: DraftT, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._draft = draft
        self.cells: dict[str, Any] = {}
        self.lines = lines = QVBoxLayout()
        lines.setSpacing(SPACE_XS)
        for number in range(max(cell.line for cell in cells) + 1):
            line = QHBoxLayout()
            line.setSpacing(SPACE_S)
            for cell in cells:
                if cell.line == number:
                    line.addWidget(self._made(cell), cell.stretch)
            lines.addLayout(line)
        sentence = QCoreApplication.translate("RowEditor", "Remove this row")
        self.remove_button = icon_button("x", sentence, name=f"{name}_remove")
        self.remove_button.clicked.connect(self.removal_requested)
        self.whole = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addLayout(lines, 1)
        row.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignTop)

    def draft(self) -> DraftT:
        """Return the row as it stands; what has no field is as it came."""
        values = {name: field.value() for name, field in self.cells.items()}
        return replace(self._draft, **values)  # type: ignore[type-var]

    def put(self, **values: object) -> None:
        """Make attributes of the row something else, those that have no field too."""
        self._draft = replace(self._draft, **values)  # type: ignore[type-var]
        for name in values.keys() & self.cells.keys():
            self.cells[name].setText(values[name])
        self.changed.emit()

    def problem(self) -> str:
        """Return what is wrong with the first of its fields that cannot be read."""
        return next(filter(None, (field.problem() for field in self.cells.values())), "")

    def raw(self) -> str:
        """Return what is typed, for comparing."""
        return repr([_typed(field) for field in self.cells.values()])

    def says_nothing(self) -> bool:
        """Tell whether the row is new and nothing has been typed into it."""
        if getattr(self._draft, "row_id", None) is not None or self.problem():
            return False
        values = [field.value() for field in self.cells.values()]
        texts = [value for value in values if type(value) is str]
        return bool(texts) and not any(texts) and not any(isinstance(day, date) for day in values)

    def mark(self, column: str) -> None:
        """Show where a problem lies; an empty name clears the marks."""
        for name, field in self.cells.items():
            wanted = name == column
            if bool(field.property("problem")) != wanted:
                field.setProperty("problem", wanted)
                restyle(field)

    def _made(self, cell: Cell) -> QWidget:
        field: QWidget = cell.make(getattr(self._draft, cell.name))
        field.setObjectName(f"{self.objectName()}_{cell.name}")
        field.setAccessibleName(cell.label)
        if hasattr(field, "setPlaceholderText"):
            field.setPlaceholderText(cell.label)
        field.setToolTip(cell.label)
        if isinstance(field, QLineEdit):
            field.setCursorPosition(0)
        field.changed.connect(self.changed)  # type: ignore[attr-defined]
        self.cells[cell.name] = field
        return field


class RowEditor(QWidget, Generic[DraftT]):
    """Rows of fields one below the other, with a button for one more.

    The value is a tuple of drafts; a new row into which nothing was typed is no row. Signals:
    `changed()`.
    """

    changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        new: Callable[[], DraftT],
        drafts: Sequence[DraftT],
        add_label: str,
        name: str,
    ) -> None:
        super().__init__()
        self._cells = [
            Cell(name=attribute, label=label, make=make, stretch=stretch, line=line)
            for attribute, label, make, stretch, line in columns
        ]
        self._new = new
        self._name = name
        self._made = 0
        self._leaving = Leaving(self)
        self.rows: list[EditedRow[DraftT]] = []
        self.add_button = button(add_label, name=f"{name}_add", kind="quiet", icon_name="plus")
        self.add_button.clicked.connect(self.add_row)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_S)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE_XS)
        whole.addLayout(self._column)
        whole.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.add_button)
        for draft in drafts:
            self._append(draft)

    def value(self) -> tuple[DraftT, ...]:
        """Return the rows as drafts, in order; raises InvalidInput where one cannot be read."""
        return tuple(row.draft() for row in self._told())

    def problem(self) -> str:
        """Return what is wrong with the first row that cannot be read."""
        return next(filter(None, (row.problem() for row in self.rows)), "")

    def is_empty(self) -> bool:
        """Tell whether no row says anything."""
        return not self._told()

    def text(self) -> str:
        """Return what is typed in all rows, for comparing."""
        return repr([row.raw() for row in self.rows])

    def add_row(self) -> None:
        """Add an empty row and put the cursor into it."""
        row = self._append(self._new())
        first = next(iter(row.cells.values()))
        first.setFocus()
        self.changed.emit()
        QTimer.singleShot(0, self, self._show_end)

    def mark(self, place: str, column: str) -> None:
        """Show in which of the told rows, and in which of its fields, a problem lies."""
        told = self._told()
        marked = told[int(place)] if place.isdecimal() and int(place) < len(told) else None
        for row in self.rows:
            row.mark(column if row is marked else "")

    def _show_end(self) -> None:
        """Scroll the form so that the last row and the button below it can be seen."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.rows:
            # The form around learns its new height only when all pending layouts have run.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            around.ensureWidgetVisible(self.rows[-1])
            around.ensureWidgetVisible(self.add_button)

    def _told(self) -> list[EditedRow[DraftT]]:
        return [row for row in self.rows if not row.says_nothing()]

    def _append(self, draft: DraftT) -> EditedRow[DraftT]:
        row = EditedRow(self._cells, draft, name=f"{self._name}_{self._made}")
        self._made += 1
        row.changed.connect(self.changed)
        row.removal_requested.connect(lambda: self._remove(row))
        for field in row.cells.values():
            self._leaving.watch(field)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: EditedRow[DraftT]) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()


def at_row(problem: InvalidInput, editors: Mapping[str, RowEditor[Any]]) -> InvalidInput:
    """Mark the row a problem lies in and return it as one of the whole field.

    A problem of `contact_points.1.value` marks that field of the second row.
    """
    head, _dot, rest = problem.field.partition(".")
    place, _dot, column = rest.partition(".")
    for name, editor in editors.items():
        editor.mark(place if name == head else "", column)
    return InvalidInput(problem.message, field=head)


def _typed(field: Any) -> object:  # noqa: ANN401 - any field of a form
    return field.text() if field.problem() else field.value()
