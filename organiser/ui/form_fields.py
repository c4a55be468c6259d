"""A column of labelled fields, for form dialogs and for panes that take input in place."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, time
from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from organiser.ui.fields import (
    CheckField,
    ChoiceField,
    LinesField,
    NumberField,
    TextField,
    WordField,
)
from organiser.ui.form_rows import FormRow
from organiser.ui.labels import text_label
from organiser.ui.moment_fields import DateField, TimeField
from organiser.ui.tokens import SPACE_L, SPACE_M, SPACE_S

WordT = TypeVar("WordT", bound=StrEnum)
FieldT = TypeVar("FieldT", bound=QWidget)


class FieldColumn(QWidget):
    """Fields one below the other, each named as the attribute of the draft it fills.

    Signals: `changed()` when a value changes or a changed field is left.
    """

    changed = Signal()

    def __init__(self, *, name: str = "fields", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rows: dict[str, FormRow] = {}
        self._line: QHBoxLayout | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_L - 2)

    def add_field(self, name: str, label: str, field: FieldT, *, required: bool = False) -> FieldT:
        """Add any widget that is a `fields.Field` and return it."""
        row = FormRow(name, label, field, required=required)
        row.changed.connect(self.changed)
        row.left.connect(self.changed)
        self._rows[name] = row
        if self._line is None:
            self.column.addWidget(row)
        else:
            self._line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        return field

    def add_text(
        self, name: str, label: str, text: str = "", *, required: bool = False, hint: str = ""
    ) -> TextField:
        """Add one line of text; `hint` shows in it while it is empty."""
        return self.add_field(name, label, TextField(text, placeholder=hint), required=required)

    def add_lines(self, name: str, label: str, text: str = "", *, rows: int = 4) -> LinesField:
        """Add several lines of text."""
        return self.add_field(name, label, LinesField(text, rows=rows))

    def add_date(
        self, name: str, label: str, day: date | None = None, *, today: date, required: bool = False
    ) -> DateField:
        """Add a day; one typed without its year is the nearest to `today`."""
        return self.add_field(name, label, DateField(day, today=today), required=required)

    def add_time(
        self, name: str, label: str, moment: time | None = None, *, required: bool = False
    ) -> TimeField:
        """Add a time of day."""
        return self.add_field(name, label, TimeField(moment), required=required)

    def add_words(
        self, name: str, label: str, words: type[WordT], current: WordT | None = None
    ) -> WordField[WordT]:
        """Add a choice among the words of an enum of the vocabulary."""
        return self.add_field(name, label, WordField(words, current))

    def add_choice(
        self, name: str, label: str, choices: Sequence[tuple[object, str]], current: object = None
    ) -> ChoiceField:
        """Add a choice among values with their labels; None among them counts as empty."""
        field = ChoiceField()
        field.set_choices(choices, current)
        return self.add_field(name, label, field)

    def add_number(
        self, name: str, label: str, number: int = 0, *, limits: tuple[int, int], unit: str = ""
    ) -> NumberField:
        """Add a whole number between two limits, both included."""
        field = NumberField(number, minimum=limits[0], maximum=limits[1], unit=unit)
        return self.add_field(name, label, field)

    def add_check(self, name: str, label: str, *, checked: bool = False) -> CheckField:
        """Add a yes or no."""
        return self.add_field(name, label, CheckField(label, checked=checked))

    def add_section(self, title: str) -> None:
        """Add a small heading above the fields that follow."""
        heading = text_label(title, "heading", name="section_heading")
        heading.setContentsMargins(0, SPACE_S, 0, 0)
        self.column.addWidget(heading)

    @contextmanager
    def side_by_side(self) -> Iterator[None]:
        """Put the fields that are added inside into one line."""
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_M)
        self.column.addLayout(self._line)
        yield
        self._line = None

    def field(self, name: str) -> Any:  # noqa: ANN401 - each field is a class of its own
        """Return the field that was added under a name."""
        return self._rows[name].field

    def entered(self) -> dict[str, object]:
        """Return what stands in every field, for comparing; what cannot be read as its text."""
        found = {}
        for name, row in self._rows.items():
            found[name] = row.field.text() if row.field.problem() else row.field.value()
        return found

    def own_problems(self) -> dict[str, str]:
        """Return what is wrong with single fields, by their names; empty if all is well."""
        problems = {name: row.own_problem() for name, row in self._rows.items()}
        return {name: problem for name, problem in problems.items() if problem}

    def show_problems(self, own: Mapping[str, str], further: Mapping[str, str]) -> None:
        """Show complaints under their fields; `further` ones even under untouched fields."""
        for name, row in self._rows.items():
            if name in further:
                row.show_problem(further[name], at_once=True)
            else:
                row.show_problem(own.get(name, ""))

    def has_field(self, name: str) -> bool:
        """Tell whether there is a field of that name."""
        return name in self._rows

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for row in self._rows.values():
            row.field.setFocus()
            return
