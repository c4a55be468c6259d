"""The organiser's own sheets of labels and cards, and how far printers have to be set off."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from organiser.errors import InvalidInput
from organiser.models import LabelSheet, PrinterOffset
from organiser.papers.label_sheets import PRESETS, SheetGrid
from organiser.papers.sheet_measures import check_grid
from organiser.services.checking import check_names
from organiser.services.rows import keep_in_step, list_values, row_values
from organiser.wording import phrase

#: More is no inaccuracy of a printer.
FURTHEST_OFFSET_MM = 20
#: What of a sheet is counted, not measured.
_COUNTS = ("columns", "rows")


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDraft:
    """A sheet of the organiser's own as its form shows it, in millimetres on upright A4."""

    row_id: int | None = None
    name: str = ""
    columns: int = 2
    rows: int = 5
    cell_width_mm: float = 91.0
    cell_height_mm: float = 55.0
    left_mm: float = 14.0
    top_mm: float = 11.0
    gap_across_mm: float = 0.0
    gap_down_mm: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetDraft:
    """How far what a printer prints has to be moved right and down, in millimetres."""

    row_id: int | None = None
    printer: str = ""
    across_mm: float = 0.0
    down_mm: float = 0.0


def list_sheets(session: Session) -> tuple[SheetDraft, ...]:
    """Return the organiser's own sheets, in the order of their adding."""
    return list_values(session, LabelSheet, {}, SheetDraft)


def list_offsets(session: Session) -> tuple[OffsetDraft, ...]:
    """Return the printers that have to be set off, in the order of their adding."""
    return list_values(session, PrinterOffset, {}, OffsetDraft)


def list_grids(session: Session) -> tuple[SheetGrid, ...]:
    """Return all sheets that can be printed: the organiser's own ones, then the usual ones."""
    return (*(_grid(draft) for draft in list_sheets(session)), *PRESETS)


def check_sheets(drafts: tuple[SheetDraft, ...]) -> None:
    """Raise `InvalidInput` for a sheet without a name of its own, or one that does not add up."""
    check_names((draft.name for draft in drafts), field="sheets", name=phrase("The sheet's name"))
    for place, draft in enumerate(drafts):
        try:
            check_grid(_grid(draft))
        except InvalidInput as problem:
            unit = "" if problem.field in _COUNTS else "_mm"
            field = f"sheets.{place}.{problem.field}{unit}"
            raise InvalidInput(problem.message, field=field) from None


def check_offsets(drafts: tuple[OffsetDraft, ...]) -> None:
    """Raise `InvalidInput` for a printer without a name of its own, or set off too far."""
    names = (draft.printer for draft in drafts)
    check_names(names, field="offsets", name=phrase("The printer's name"))
    for place, draft in enumerate(drafts):
        for measure in ("across_mm", "down_mm"):
            if abs(getattr(draft, measure)) > FURTHEST_OFFSET_MM:
                message = phrase(
                    "“{printer}”: a printer can be set off by {most} mm at most. Please correct"
                    " the measure.",
                    printer=draft.printer,
                    most=FURTHEST_OFFSET_MM,
                )
                raise InvalidInput(message, field=f"offsets.{place}.{measure}")


def change_sheets(
    session: Session, sheets: tuple[SheetDraft, ...], offsets: tuple[OffsetDraft, ...]
) -> None:
    """Make the organiser's own sheets and the printers' offsets what the drafts say."""
    check_sheets(sheets)
    check_offsets(offsets)
    _free_names(session, LabelSheet.name, {draft.row_id: draft.name for draft in sheets})
    printers = {draft.row_id: draft.printer for draft in offsets}
    _free_names(session, PrinterOffset.printer, printers)
    keep_in_step(session, LabelSheet, {}, _wanted(sheets))
    keep_in_step(session, PrinterOffset, {}, _wanted(offsets))


def _wanted(
    drafts: Iterable[SheetDraft | OffsetDraft],
) -> list[tuple[int | None, dict[str, object]]]:
    return [row_values(draft) for draft in drafts]


def _free_names(
    session: Session, column: InstrumentedAttribute[str], wanted: dict[int | None, str]
) -> None:
    """Let rows that get another name have none first: two may change names with each other."""
    for row in session.scalars(select(column.class_)):
        name = getattr(row, column.key)
        if wanted.get(row.id, name) != name:
            setattr(row, column.key, f"{name} {row.id}*")
    session.flush()


def _grid(draft: SheetDraft) -> SheetGrid:
    return SheetGrid(
        key=f"own {draft.row_id}",
        name=draft.name,
        columns=draft.columns,
        rows=draft.rows,
        cell_width=draft.cell_width_mm,
        cell_height=draft.cell_height_mm,
        left=draft.left_mm,
        top=draft.top_mm,
        gap_across=draft.gap_across_mm,
        gap_down=draft.gap_down_mm,
    )
