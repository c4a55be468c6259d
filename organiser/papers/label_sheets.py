"""Sheets of labels and cards on A4: how large the cells are, where they lie, which are taken.

Measures are millimetres from the upper left corner of the upright page.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.wording import Phrase, phrase, verbatim

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0

#: Smaller cells than these have no room for a badge that can be read at two metres.
_LEAST_BADGE_WIDTH, _LEAST_BADGE_HEIGHT = 80.0, 48.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetGrid:
    """Cells of one size in columns and rows, equally far from opposite edges of the page.

    `key` tells sheets apart; a sheet of the organiser's own has a `name`.
    """

    key: str
    columns: int
    rows: int
    cell_width: float
    cell_height: float
    left: float
    top: float
    gap_across: float = 0.0
    gap_down: float = 0.0
    name: str = ""

    @property
    def count(self) -> int:
        """Return how many cells a sheet has."""
        return self.columns * self.rows

    @property
    def width(self) -> float:
        """Return the width of all cells with the gaps between them."""
        return self.columns * self.cell_width + (self.columns - 1) * self.gap_across

    @property
    def height(self) -> float:
        """Return the height of all cells with the gaps between them."""
        return self.rows * self.cell_height + (self.rows - 1) * self.gap_down

    @property
    def holds_badges(self) -> bool:
        """Tell whether a cell is large enough for a badge."""
        return self.cell_width >= _LEAST_BADGE_WIDTH and self.cell_height >= _LEAST_BADGE_HEIGHT


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on the page."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetChoice:
    """A sheet as it is printed: set off for the printer, from its first cell that is free.

    Cells are counted from 0, along the rows.
    """

    grid: SheetGrid
    across: float = 0.0
    down: float = 0.0
    first_cell: int = 0

    def box(self, cell: int) -> Box:
        """Return where a cell is printed."""
        grid = self.grid
        row, column = divmod(cell, grid.columns)
        return Box(
            left=grid.left + column * (grid.cell_width + grid.gap_across) + self.across,
            top=grid.top + row * (grid.cell_height + grid.gap_down) + self.down,
            width=grid.cell_width,
            height=grid.cell_height,
        )

    def sheets(self, count: int) -> Iterator[dict[int, int]]:
        """Yield for each sheet which of `count` things stands in which cell: cell to thing.

        There is always one sheet, even for nothing.
        """
        free = self.grid.count
        places = range(self.first_cell, self.first_cell + count)
        for first in range(0, max(places.stop, 1), free):
            here = range(max(first, places.start), min(first + free, places.stop))
            yield {place - first: place - self.first_cell for place in here}


def _preset(
    columns: int,
    rows: int,
    cell: tuple[float, float],
    edge: tuple[float, float],
    *,
    gap_across: float = 0.0,
) -> SheetGrid:
    width, height = cell
    return SheetGrid(
        key=f"{columns}x{rows} {width:g}x{height:g} {edge[0]:g}",
        columns=columns,
        rows=rows,
        cell_width=width,
        cell_height=height,
        left=edge[0],
        top=edge[1],
        gap_across=gap_across,
    )


#: The sheets that are sold everywhere, the usual one for badges first.
PRESETS = (
    _preset(2, 5, (91.0, 55.0), (14.0, 11.0)),
    _preset(2, 5, (86.4, 50.8), (18.6, 21.5)),
    _preset(2, 6, (84.0, 42.0), (20.0, 22.5), gap_across=2.0),
    _preset(2, 6, (86.4, 42.3), (18.6, 21.6)),
    _preset(2, 6, (86.4, 42.3), (16.3, 21.6), gap_across=4.6),
    _preset(3, 6, (70.0, 42.3), (0.0, 21.6)),
    _preset(3, 7, (66.0, 38.1), (6.0, 15.15)),
    _preset(3, 7, (70.0, 42.3), (0.0, 0.45)),
    _preset(3, 8, (66.0, 33.9), (6.0, 12.9)),
    _preset(3, 8, (70.0, 33.9), (0.0, 12.9)),
    _preset(4, 11, (48.3, 25.4), (8.4, 8.8)),
)
BADGE_SHEET = PRESETS[0]
ADDRESS_SHEET = PRESETS[2]


def sheet_label(grid: SheetGrid) -> Phrase:
    """Return how a sheet is called in lists."""
    if grid.name:
        return verbatim(grid.name)
    return phrase(
        "{count} per sheet · {width} × {height} mm · edge {left} mm",
        count=grid.count,
        width=f"{grid.cell_width:g}",
        height=f"{grid.cell_height:g}",
        left=f"{grid.left:g}",
    )
