"""The form for the organiser's own sheets of labels, and for printers that print a little off."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from organiser.errors import InvalidInput
from organiser.papers.label_sheets import PAGE_HEIGHT
from organiser.papers.sheet_measures import MOST_COLUMNS, MOST_ROWS
from organiser.services.papers.label_sheets import (
    FURTHEST_OFFSET_MM,
    OffsetDraft,
    SheetDraft,
    change_sheets,
    check_offsets,
    check_sheets,
    list_offsets,
    list_sheets,
)
from organiser.ui.fields import NumberField, TextField
from organiser.ui.forms import FormDialog
from organiser.ui.labels import text_label
from organiser.ui.overriding import override
from organiser.ui.papers.labels.millimetre_field import MillimetreField
from organiser.ui.row_editor import Column, RowEditor, at_row
from organiser.ui.store import Store
from organiser.wording import phrase

Drafts = tuple[tuple[SheetDraft, ...], tuple[OffsetDraft, ...]]


class SheetsForm(FormDialog):
    """Shows all own sheets and all printers; what was done can be undone as one step."""

    def __init__(self, store: Store, parent: QWidget | None) -> None:
        """Fill the rows with the sheets and printers as they are."""
        title = self.tr("Own sheets and printers")
        super().__init__(parent, title, on_save=self._keep, name="sheets_form")
        self._store = store
        self.sheets = RowEditor(
            self._sheet_columns(),
            new=SheetDraft,
            drafts=store.read(list_sheets),
            add_label=self.tr("Add a sheet"),
            name="sheets",
        )
        self.offsets = RowEditor(
            self._offset_columns(),
            new=OffsetDraft,
            drafts=store.read(list_offsets),
            add_label=self.tr("Add a printer"),
            name="offsets",
        )
        self.fields.add_section(self.tr("Own sheets"))
        self._explain(
            self.tr(
                "Measures are for upright A4. Left and top are the margins before the first"
                " cell; the opposite margins are the same. Cells, gaps and margins must fill"
                " the page."
            ),
            name="sheets_hint",
        )
        self.fields.add_field("sheets", "", self.sheets)
        self.fields.add_section(self.tr("Printers"))
        self._explain(
            self.tr(
                "Print the test sheet and hold it against a sheet of labels, up to the light."
                " Enter how far the print has to move right and down; less than 0 is left and"
                " up."
            ),
            name="offsets_hint",
        )
        self.fields.add_field("offsets", "", self.offsets)
        self.setMinimumWidth(680)

    @classmethod
    def open_for(cls, store: Store, parent: QWidget | None) -> "SheetsForm":
        """Show the form and return it."""
        form = cls(store, parent)
        form.open()
        return form

    @override
    def draft(self) -> Drafts:
        sheets, offsets = self.sheets.value(), self.offsets.value()
        try:
            check_sheets(sheets)
            check_offsets(offsets)
        except InvalidInput as problem:
            editors: dict[str, RowEditor[Any]] = {"sheets": self.sheets, "offsets": self.offsets}
            raise at_row(problem, editors) from None
        self.sheets.mark("", "")
        self.offsets.mark("", "")
        return sheets, offsets

    def _keep(self, drafts: Drafts) -> None:
        action = phrase("Change the own sheets and printers")
        self._store.do(action, change_sheets, *drafts)

    def _explain(self, text: str, *, name: str) -> None:
        self.fields.column.addWidget(text_label(text, "muted", wrap=True, name=name))

    def _sheet_columns(self) -> list[Column]:
        width, height = self.tr("wide"), self.tr("high")
        gap_across, gap_down = self.tr("gap across"), self.tr("gap down")
        return [
            ("name", self.tr("Name of the sheet"), TextField, 3, 0),
            ("columns", self.tr("Columns"), partial(_columns_field, self.tr("columns")), 1, 0),
            ("rows", self.tr("Rows"), partial(_rows_field, self.tr("rows")), 1, 0),
            ("cell_width_mm", self.tr("Width of a cell"), _measure(width), 1, 1),
            ("cell_height_mm", self.tr("Height of a cell"), _measure(height), 1, 1),
            ("left_mm", self.tr("Left edge"), _measure(self.tr("left")), 1, 1),
            ("top_mm", self.tr("Upper edge"), _measure(self.tr("top")), 1, 2),
            ("gap_across_mm", self.tr("Gap between columns"), _measure(gap_across), 1, 2),
            ("gap_down_mm", self.tr("Gap between rows"), _measure(gap_down), 1, 2),
        ]

    def _offset_columns(self) -> list[Column]:
        right, down = self.tr("right"), self.tr("down")
        return [
            ("printer", self.tr("Name of the printer"), TextField, 2, 0),
            ("across_mm", self.tr("Further right"), _offset(right), 1, 0),
            ("down_mm", self.tr("Further down"), _offset(down), 1, 0),
        ]


def _measure(called: str) -> Callable[[float], MillimetreField]:
    return partial(MillimetreField, minimum=0.0, maximum=PAGE_HEIGHT, called=called)


def _offset(called: str) -> Callable[[float], MillimetreField]:
    most = float(FURTHEST_OFFSET_MM)
    return partial(MillimetreField, minimum=-most, maximum=most, called=called)


def _columns_field(unit: str, number: int) -> NumberField:
    return NumberField(number, minimum=1, maximum=MOST_COLUMNS, unit=unit)


def _rows_field(unit: str, number: int) -> NumberField:
    return NumberField(number, minimum=1, maximum=MOST_ROWS, unit=unit)
