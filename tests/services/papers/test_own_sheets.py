from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.papers.label_sheets import PRESETS
from organiser.services.papers.label_sheets import (
    OffsetDraft,
    SheetDraft,
    change_sheets,
    list_grids,
    list_offsets,
    list_sheets,
)

CARDS = SheetDraft(name="名刺用")
LABELS = SheetDraft(name="<b>&", columns=3, rows=7, cell_width_mm=70, cell_height_mm=42.3)
LABELS = replace(LABELS, left_mm=0, top_mm=0.45)
OFFICE = OffsetDraft(printer="事務所", across_mm=1.5, down_mm=-0.5)


def test_own_sheets_come_before_the_usual_ones(session: Session) -> None:
    change_sheets(session, (CARDS, LABELS), (OFFICE,))
    grids = list_grids(session)
    assert [grid.name for grid in grids[:3]] == ["名刺用", "<b>&", ""]
    assert grids[2:] == PRESETS
    assert (grids[1].count, grids[1].cell_height, grids[1].top) == (21, 42.3, 0.45)
    (offset,) = list_offsets(session)
    assert (offset.printer, offset.across_mm, offset.down_mm) == ("事務所", 1.5, -0.5)


def test_sheets_and_printers_may_change_names_with_each_other(session: Session) -> None:
    change_sheets(session, (CARDS, LABELS), (OFFICE, OffsetDraft(printer="自宅")))
    cards, labels = list_sheets(session)
    office, home = list_offsets(session)
    swapped = (replace(cards, name="<b>&"), replace(labels, name="名刺用"))
    printers = (replace(office, printer="自宅"), replace(home, printer="事務所"))
    change_sheets(session, swapped, printers)
    assert list_sheets(session) == swapped
    assert list_offsets(session) == printers


def test_what_is_no_longer_listed_is_removed(session: Session) -> None:
    change_sheets(session, (CARDS, LABELS), (OFFICE,))
    change_sheets(session, list_sheets(session)[1:], ())
    assert [draft.name for draft in list_sheets(session)] == ["<b>&"]
    assert list_offsets(session) == ()


@pytest.mark.parametrize(
    ("sheets", "offsets", "field"),
    [
        ((replace(CARDS, name=" "),), (), "sheets.0.name"),
        ((CARDS, replace(LABELS, name="名刺用")), (), "sheets.1.name"),
        ((CARDS, replace(LABELS, left_mm=3)), (), "sheets.1.left_mm"),
        ((replace(CARDS, rows=4),), (), "sheets.0.top_mm"),
        ((replace(CARDS, columns=0, left_mm=105),), (), "sheets.0.columns"),
        ((replace(CARDS, cell_width_mm=0, left_mm=105),), (), "sheets.0.cell_width_mm"),
        ((), (OffsetDraft(printer=""),), "offsets.0.name"),
        ((), (OFFICE, OffsetDraft(printer="自宅", across_mm=20.5)), "offsets.1.across_mm"),
        ((), (OffsetDraft(printer="自宅", down_mm=-20.5),), "offsets.0.down_mm"),
        ((), (OFFICE, OFFICE), "offsets.1.name"),
    ],
)
def test_what_cannot_be_printed_is_refused(
    session: Session,
    sheets: tuple[SheetDraft, ...],
    offsets: tuple[OffsetDraft, ...],
    field: str,
) -> None:
    with pytest.raises(InvalidInput) as problem:
        change_sheets(session, sheets, offsets)
    assert problem.value.field == field
    assert list_sheets(session) == ()
