"""The page: bands of cells flow down it; a section's heading comes again on the next page.

A paper is a sequence of sections, a section a sequence of groups, a group one or more bands that
stay on one page together. Measures are points; tops count downwards from the page's upper edge.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from organiser.documents.figures import Figure
from organiser.documents.typesetting import Line, Span, set_lines

#: How much larger everything is in large print.
LARGE_PRINT = 1.3
#: What is not parted leaves at most this share of a page empty before it, where pages count.
MOSTLY = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page to lay text on; `next_top` leaves room for the running title of later pages.

    What is laid out for a sheet is drawn `scale` times as large: all measures are before that.
    """

    width: float
    height: float
    side: float = 44.0
    first_top: float = 44.0
    next_top: float = 66.0
    bottom_room: float = 50.0
    scale: float = 1.0

    @property
    def body_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.side

    @property
    def bottom(self) -> float:
        """Return where the body ends."""
        return self.height - self.bottom_room

    def turned(self) -> "Sheet":
        """Return the sheet on its side."""
        return replace(self, width=self.height, height=self.width)

    def enlarged(self, scale: float = LARGE_PRINT) -> "Sheet":
        """Return a sheet of the same size and margins on which everything is larger."""
        measures = ("width", "height", "side", "first_top", "next_top", "bottom_room")
        return replace(
            self,
            scale=self.scale * scale,
            **{name: getattr(self, name) / scale for name in measures},
        )


A4 = Sheet(width=595.28, height=841.89)
A5 = Sheet(width=419.53, height=595.28, side=34.0, first_top=34.0, next_top=54.0, bottom_room=42.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Text in a column of the body, which begins at 0; each of `paragraphs` begins a line."""

    left: float
    width: float
    paragraphs: tuple[tuple[Span, ...], ...]
    to_the_right: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the body."""

    colour: str
    thickness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Cells side by side, their first lines on one foot, or a figure alone.

    `rule` is drawn under it, `bookmark` is its entry in the reader's outline. One that is `marked`
    has a bar at its left, in the margin.
    """

    cells: tuple[Cell, ...] = ()
    figure: Figure | None = None
    above: float = 0.0
    below: float = 0.0
    rule: Rule | None = None
    bookmark: str = ""
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Groups under a heading; `repeated` stands above what goes on to a next page.

    `above` is the gap to what comes before on the same page. A panel has a tinted ground. One that
    `begins_page` stands on no page with what comes before; one that is no higher than
    the share `kept_whole` of a page begins one rather than being parted.
    """

    groups: tuple[tuple[Band, ...], ...]
    heading: Band | None = None
    repeated: Band | None = None
    above: float = 0.0
    panel: bool = False
    begins_page: bool = False
    kept_whole: float = 0.0


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line at its place: `left` from the body's edge, `foot` from the band's top."""

    left: float
    foot: float
    line: Line

    @property
    def bottom(self) -> float:
        """Return where the line's own height ends."""
        return self.foot + self.line.fall


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBand:
    """A band broken into lines, with its height; a figure stands `figure_top` down in it."""

    lines: tuple[SetLine, ...]
    height: float
    figure: Figure | None = None
    figure_top: float = 0.0
    rule: Rule | None = None
    bookmark: str = ""
    panel: bool = False
    marked: bool = False

    @property
    def least(self) -> float:
        """Return the height of what of it stands on a page at least: a line, or all of a figure."""
        return min((line.bottom for line in self.lines), default=self.height)

    def cut(self, room: float) -> tuple["SetBand | None", "SetBand"]:
        """Return what fits into `room`, if anything, and the rest as a band of its own."""
        first = [line for line in self.lines if line.bottom <= room]
        rest = [line for line in self.lines if line.bottom > room]
        if not first:
            return None, self
        shift = min(line.foot for line in rest) - min(line.foot for line in self.lines)
        moved = tuple(replace(line, foot=line.foot - shift) for line in rest)
        head = replace(self, lines=tuple(first), height=room, rule=None)
        return head, replace(self, lines=moved, height=self.height - shift, bookmark="")


@dataclass(frozen=True, slots=True)
class Placed:
    """A band at its place on a page."""

    band: SetBand
    top: float

    @property
    def bottom(self) -> float:
        """Return where the band ends."""
        return self.top + self.band.height


def set_band(band: Band, *, panel: bool = False) -> SetBand:
    """Return a band broken into lines."""
    if band.figure:
        return _set_figure(band, band.figure, panel=panel)
    columns = [
        (cell, [line for spans in cell.paragraphs for line in set_lines(spans, cell.width)])
        for cell in band.cells
    ]
    first_foot = band.above + max(lines[0].rise for _cell, lines in columns)
    placed = [line for cell, lines in columns for line in _column(cell, lines, first_foot)]
    height = max(line.bottom for line in placed) + band.below
    return SetBand(
        lines=tuple(placed),
        height=height,
        rule=band.rule,
        bookmark=band.bookmark,
        panel=panel,
        marked=band.marked,
    )


def _set_figure(band: Band, figure: Figure, *, panel: bool) -> SetBand:
    height = band.above + figure.height + band.below
    return SetBand(
        lines=(),
        height=height,
        figure=figure,
        figure_top=band.above,
        rule=band.rule,
        bookmark=band.bookmark,
        panel=panel,
        marked=band.marked,
    )


def flow(
    sections: Iterable[Section], sheet: Sheet = A4, *, after: Sequence[Sequence[Placed]] = ((),)
) -> tuple[tuple[Placed, ...], ...]:
    """Return pages with all sections placed, below what stands on `after`; one page at least."""
    flowing = _Flow(sheet, after)
    for section in sections:
        flowing.add(section)
    return tuple(tuple(page) for page in flowing.pages)


def whole(sections: Iterable[Section]) -> Iterator[Section]:
    """Yield sections of which those with a heading are not parted where that can be."""
    for section in sections:
        yield replace(section, kept_whole=1.0) if section.heading else section


class _Flow:
    """The pages so far and how far the last one is filled."""

    def __init__(self, sheet: Sheet, before: Sequence[Sequence[Placed]]) -> None:
        self.pages = [list(page) for page in before]
        self._sheet = sheet
        self._top = self.pages[-1][-1].bottom if self.pages[-1] else sheet.first_top
        self._repeated: SetBand | None = None

    def add(self, section: Section) -> None:
        groups = [
            [set_band(band, panel=section.panel) for band in group] for group in section.groups
        ]
        if section.heading:
            groups[:1] = [[set_band(section.heading), *(groups[0] if groups else [])]]
        self._repeated = None
        height = sum(band.height for group in groups for band in group)
        if self.pages[-1] and (section.begins_page or self._moves(section, height)):
            self._begin_page()
        elif self.pages[-1]:
            self._top += section.above
        for place, group in enumerate(groups):
            if place == 1 and section.repeated:
                self._repeated = set_band(section.repeated)
            self._add_group(group, is_headed=place == 0 and section.heading is not None)
        self._repeated = None

    def _add_group(self, group: list[SetBand], *, is_headed: bool) -> None:
        """Put a group on one page; in one higher than a page, no heading is left alone."""
        heights = [sum(band.height for band in group)]
        if is_headed:
            heights.append(sum(band.height for band in group[:2]))
            heights.append(group[0].height + sum(band.least for band in group[1:2]))
        if any(self._is_too_high(height) for height in heights):
            self._begin_page()
        for place, band in enumerate(group):
            self._add_band(band, stays=is_headed and place == 1)

    def _add_band(self, band: SetBand, *, stays: bool) -> None:
        """Put a band, on the next page where it does not fit; one that `stays` is rather cut."""
        if band.figure and band.height > self._sheet.bottom - self._sheet.next_top:
            raise ValueError(f"a figure of {band.figure.height} points is higher than a page")
        if not stays and self._is_too_high(band.height):
            self._begin_page()
        while band.height > self._room:
            head, band = band.cut(self._room)
            if head:
                self._put(head)
            self._begin_page()
        self._put(band)

    def _moves(self, section: Section, height: float) -> bool:
        """Return whether a section goes to the next page to be kept whole."""
        most = section.kept_whole * (self._sheet.bottom - self._sheet.next_top)
        return self._room - section.above < height <= most

    @property
    def _room(self) -> float:
        return self._sheet.bottom - self._top

    def _is_too_high(self, height: float) -> bool:
        """Return whether something goes to the next page: too high for here, not for there."""
        repeated = self._repeated.height if self._repeated else 0.0
        return self._room < height <= self._sheet.bottom - self._sheet.next_top - repeated

    def _begin_page(self) -> None:
        self.pages.append([])
        self._top = self._sheet.next_top
        if self._repeated:
            self._put(self._repeated)

    def _put(self, band: SetBand) -> None:
        self.pages[-1].append(Placed(band, self._top))
        self._top += band.height


def _column(cell: Cell, lines: list[Line], first_foot: float) -> Iterable[SetLine]:
    foot = first_foot
    for place, line in enumerate(lines):
        if place:
            foot += lines[place - 1].fall + line.rise
        left = cell.left + cell.width - line.width if cell.to_the_right else cell.left
        yield SetLine(left, foot, line)
