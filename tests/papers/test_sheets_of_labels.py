import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.errors import InvalidInput
from organiser.papers.label_sheets import (
    PRESETS,
    SheetChoice,
    SheetGrid,
    sheet_label,
)
from organiser.papers.sheet_measures import check_grid

GRIDS = pytest.mark.parametrize("grid", PRESETS, ids=lambda grid: grid.key)


def own(**changes: object) -> SheetGrid:
    values = {"columns": 2, "rows": 5, "cell_width": 91, "cell_height": 55, "left": 14, "top": 11}
    return SheetGrid(key="own 1", name="名刺用", **(values | changes))


@GRIDS
def test_all_usual_sheets_fill_the_page(grid: SheetGrid) -> None:
    check_grid(grid)
    last = SheetChoice(grid=grid).box(grid.count - 1)
    assert last.left + last.width + grid.left == pytest.approx(210, abs=0.2)
    assert last.top + last.height + grid.top == pytest.approx(297, abs=0.2)


def test_the_usual_sheets_are_all_different_and_of_the_sizes_that_are_sold() -> None:
    assert len({grid.key for grid in PRESETS}) == len(PRESETS)
    assert {10, 12, 21, 24, 44} <= {grid.count for grid in PRESETS}
    names = [sheet_label(grid).in_language("ja") for grid in PRESETS]
    assert names[0] == "10面・91×55・左14 mm"
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"left": 20}, "left", "are 222 mm wide, 12 mm more than the page of 210 mm"),
        ({"left": 13}, "left", "are 208 mm wide, 2 mm less than"),
        ({"rows": 6}, "top", "are 352 mm high, 55 mm more than the page of 297 mm"),
        ({"top": 10}, "top", "are 295 mm high, 2 mm less than"),
        ({"columns": 4, "left": 0}, "left", "are 364 mm wide, 154 mm more than"),
    ],
)
def test_a_sheet_that_does_not_add_up_is_refused_with_the_difference(
    changes: dict[str, float], field: str, said: str
) -> None:
    with pytest.raises(InvalidInput) as problem:
        check_grid(own(**changes))
    assert problem.value.field == field
    assert said in str(problem.value.message)
    assert "“名刺用”" in str(problem.value.message)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"columns": 0, "left": 105}, "columns"),
        ({"columns": 21, "cell_width": 10, "left": 0}, "columns"),
        ({"rows": 41, "cell_height": 297 / 41, "top": 0}, "rows"),
        ({"cell_width": 0, "left": 105}, "cell_width"),
        ({"cell_height": -1, "top": 151}, "cell_height"),
        ({"left": -1, "cell_width": 106}, "left"),
        ({"top": -1, "cell_height": 59.8}, "top"),
        ({"gap_across": -2, "left": 15}, "gap_across"),
        ({"gap_down": -1, "top": 13}, "gap_down"),
    ],
)
def test_a_sheet_that_fills_the_page_with_impossible_measures_is_refused(
    changes: dict[str, float], field: str
) -> None:
    with pytest.raises(InvalidInput, match="“名刺用”") as problem:
        check_grid(own(**changes))
    assert problem.value.field == field


def test_a_sheet_of_ones_own_is_called_by_its_name() -> None:
    assert sheet_label(own()).in_language("en") == "名刺用"


@given(st.sampled_from(PRESETS), st.integers(0, 100), st.data())
def test_everything_is_printed_once_from_the_first_free_cell(
    grid: SheetGrid, count: int, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, grid.count - 1))
    sheets = list(SheetChoice(grid=grid, first_cell=first).sheets(count))
    assert [thing for sheet in sheets for thing in sheet.values()] == list(range(count))
    assert all(0 <= cell < grid.count for sheet in sheets for cell in sheet)
    assert len(sheets) == max(1, -(-(first + count) // grid.count))
    if count:
        assert next(iter(sheets[0])) == first
    for sheet in sheets:
        assert sorted(sheet) == list(sheet)
