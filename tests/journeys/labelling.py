"""Own sheets of labels and printers that print a little off, entered once."""

from typing import Any

from organiser.services.papers.label_sheets import list_offsets, list_sheets
from organiser.ui.papers.labels.sheets_form import SheetsForm
from tests.journeys.desk import Desk
from tests.journeys.saving import save

SHEET, PRINTER = "名刺用シート", "事務所のプリンター"
#: So far this printer prints too far to the left.
ACROSS = 1.5


def keep_sheets(desk: Desk) -> None:
    """Add a sheet and a printer, each as a row of the form."""
    form = SheetsForm.open_for(desk.store, desk.window)
    fill_sheets(form)
    save(form)
    assert [one.name for one in desk.store.read(list_sheets)] == [SHEET]
    assert [one.across_mm for one in desk.store.read(list_offsets)] == [ACROSS]


def fill_sheets(form: Any) -> None:
    """Add a row for a sheet of ten cards, and one for a printer."""
    form.sheets.add_row()
    form.sheets.rows[-1].cells["name"].setText(SHEET)
    form.offsets.add_row()
    printer = form.offsets.rows[-1].cells
    printer["printer"].setText(PRINTER)
    printer["across_mm"].setValue(ACROSS)
