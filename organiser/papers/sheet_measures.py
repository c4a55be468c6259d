"""Whether the measures of a sheet of labels can be, and whether its cells fill the page."""

from organiser.errors import InvalidInput
from organiser.papers.label_sheets import PAGE_HEIGHT, PAGE_WIDTH, SheetGrid
from organiser.wording import Phrase, phrase

MOST_COLUMNS, MOST_ROWS = 20, 40

#: How far the published measures of a sheet may be from filling the page: they are rounded.
_ROUNDING = 0.5


def check_grid(grid: SheetGrid) -> None:
    """Raise `InvalidInput`, naming a measure, for a grid that cannot be or leaves an A4 page."""
    _check_counts(grid)
    _check_lengths(grid)
    across = round(2 * grid.left + grid.width - PAGE_WIDTH, 2)
    down = round(2 * grid.top + grid.height - PAGE_HEIGHT, 2)
    if abs(across) > _ROUNDING:
        raise InvalidInput(_misfit_across(grid, across), field="left")
    if abs(down) > _ROUNDING:
        raise InvalidInput(_misfit_down(grid, down), field="top")


def _check_counts(grid: SheetGrid) -> None:
    message = phrase(
        "“{name}”: a sheet has 1 to {columns} columns and 1 to {rows} rows. Please correct it.",
        name=grid.name,
        columns=MOST_COLUMNS,
        rows=MOST_ROWS,
    )
    if not 1 <= grid.columns <= MOST_COLUMNS:
        raise InvalidInput(message, field="columns")
    if not 1 <= grid.rows <= MOST_ROWS:
        raise InvalidInput(message, field="rows")


def _check_lengths(grid: SheetGrid) -> None:
    for field in ("cell_width", "cell_height"):
        if getattr(grid, field) <= 0:
            message = phrase(
                "“{name}”: a cell must be wider and higher than 0 mm. Please correct it.",
                name=grid.name,
            )
            raise InvalidInput(message, field=field)
    for field in ("left", "top", "gap_across", "gap_down"):
        if getattr(grid, field) < 0:
            message = phrase(
                "“{name}”: edges and gaps cannot be less than 0 mm. Please correct them.",
                name=grid.name,
            )
            raise InvalidInput(message, field=field)


def _misfit_across(grid: SheetGrid, difference: float) -> Phrase:
    values = {
        "name": grid.name,
        "sum": f"{PAGE_WIDTH + difference:g}",
        "difference": f"{abs(difference):g}",
    }
    if difference > 0:
        return phrase(
            "“{name}”: cells, gaps and both edges are {sum} mm wide, {difference} mm more than the"
            " page of 210 mm. Please correct a measure.",
            **values,
        )
    return phrase(
        "“{name}”: cells, gaps and both edges are {sum} mm wide, {difference} mm less than the"
        " page of 210 mm. Please correct a measure.",
        **values,
    )


def _misfit_down(grid: SheetGrid, difference: float) -> Phrase:
    values = {
        "name": grid.name,
        "sum": f"{PAGE_HEIGHT + difference:g}",
        "difference": f"{abs(difference):g}",
    }
    if difference > 0:
        return phrase(
            "“{name}”: cells, gaps and both edges are {sum} mm high, {difference} mm more than the"
            " page of 297 mm. Please correct a measure.",
            **values,
        )
    return phrase(
        "“{name}”: cells, gaps and both edges are {sum} mm high, {difference} mm less than the"
        " page of 297 mm. Please correct a measure.",
        **values,
    )
