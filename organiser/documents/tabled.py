"""Rosters and lists of rooms: a head, facts, and tables whose column headings come again."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from organiser.documents.body import BODY, HAIRLINE, HEADING, INSET, KIND, TITLE, heading, spread
from organiser.documents.change_marks import ChangeMarks
from organiser.documents.column_widths import Paragraphs, Wish, shared_widths, wish_of
from organiser.documents.fact_panel import fact_groups
from organiser.documents.name_spans import name_spans
from organiser.documents.page import MOSTLY, Band, Cell, Rule, Section, Sheet
from organiser.documents.typesetting import QUIET, Span, Style
from organiser.papers.fact_lines import PaperFact
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)

_SMALL = Style(size=8.5, leading=12, colour=QUIET)
_CELLS = {
    ColumnKind.NUMBER: Style(size=10, leading=14.5, colour=QUIET, tabular=True),
    ColumnKind.NAME: Style(size=10.5, leading=14.5, bold=True),
    ColumnKind.TEXT: BODY,
}
_DENSE_CELLS = {
    ColumnKind.NUMBER: Style(size=9, leading=13, colour=QUIET, tabular=True),
    ColumnKind.NAME: Style(size=9.5, leading=13, bold=True),
    ColumnKind.TEXT: Style(size=9, leading=13),
}
_COLUMN_RULE = Rule("#9AA5AE", 0.75)
_GAP = 14.0
_DENSE_GAP = 10.0


def tabled_sections(lines: TabledLines, sheet: Sheet, *, furigana: bool) -> Iterator[Section]:
    """Yield the head, the facts and the tables of a paper, laid out for a sheet."""
    yield Section(groups=((_head(lines, sheet),),))
    if lines.facts:
        facts = tuple(PaperFact("", label, text) for label, text in lines.facts)
        yield Section(groups=tuple(fact_groups(facts, sheet, ChangeMarks())), above=12, panel=True)
    for table in lines.tables:
        yield table_section(table, sheet, furigana=furigana)
    if lines.remarks:
        remarks = tuple((remark_band(text, sheet),) for text in lines.remarks)
        yield Section(groups=remarks, above=10)


def table_section(table: Table, sheet: Sheet, *, furigana: bool) -> Section:
    """Return a table; its heading, the headings of its columns and the first row stay together."""
    title = heading(table.heading, table.further, sheet, bookmark=table.heading)
    remarks = tuple((remark_band(text, sheet),) for text in table.remarks)
    if not table.rows:
        groups = ((remark_band(table.empty, sheet),), *remarks)
        return Section(heading=title if table.heading else None, groups=groups, above=18)
    columns = _Columns(table, sheet, furigana=furigana)
    first, *further = columns.groups(table.rows)
    if table.heading:
        first = (columns.headings, *first)
    return Section(
        heading=title if table.heading else columns.headings,
        repeated=columns.repeated(table.heading, sheet),
        groups=(first, *further, *remarks),
        above=18,
        kept_whole=MOSTLY,
    )


def remark_band(text: str, sheet: Sheet) -> Band:
    """Return a remark in small type."""
    return spread(text, _SMALL, sheet, above=5)


class _Columns:
    """Where the columns of a table stand, and the band of their headings."""

    def __init__(self, table: Table, sheet: Sheet, *, furigana: bool) -> None:
        self._columns = table.columns
        self._furigana = furigana
        self._styles = _DENSE_CELLS if table.dense else _CELLS
        gap = _DENSE_GAP if table.dense else _GAP
        wishes = [
            self._wish(column, [row.cells[place] for row in table.rows])
            for place, column in enumerate(table.columns)
        ]
        room = sheet.body_width - 2 * INSET - gap * (len(wishes) - 1)
        self._widths = shared_widths(wishes, room, fixed=_numbers(table))
        self._lefts = [INSET]
        for width in self._widths[:-1]:
            self._lefts.append(self._lefts[-1] + width + gap)
        said = (((Span(column.heading, _SMALL),),) for column in table.columns)
        self.headings = Band(cells=tuple(self._cells(said)), above=3, below=2, rule=_COLUMN_RULE)

    def repeated(self, title: str, sheet: Sheet) -> Band:
        """Return what stands above rows that go on to a next page."""
        if not title:
            return self.headings
        above = (Span("", HEADING),)
        cells = (replace(one, paragraphs=(above, *one.paragraphs)) for one in self.headings.cells)
        name = Cell(left=0, width=sheet.body_width, paragraphs=((Span(title, HEADING),),))
        return replace(self.headings, cells=(name, *cells))

    def groups(self, rows: Sequence[TableRow]) -> Iterator[tuple[Band, ...]]:
        """Yield rows that belong together as one group, with a line under the last of them."""
        group: list[Band] = []
        for row, following in zip(rows, (*rows[1:], None), strict=True):
            is_last = following is None or not following.joined
            group.append(self._row(row, is_last=is_last))
            if is_last:
                yield tuple(group)
                group = []

    def _row(self, row: TableRow, *, is_last: bool) -> Band:
        pairs = zip(self._columns, row.cells, strict=True)
        return Band(
            cells=tuple(self._cells(self._text(column, cell) for column, cell in pairs)),
            above=0.0 if row.joined else 4.0,
            below=4.0 if is_last else 0.0,
            rule=HAIRLINE if is_last else None,
        )

    def _cells(self, texts: Iterable[Paragraphs]) -> Iterator[Cell]:
        placed = zip(self._columns, self._lefts, self._widths, texts, strict=True)
        for column, left, width, paragraphs in placed:
            to_the_right = column.kind is ColumnKind.NUMBER
            yield Cell(left=left, width=width, paragraphs=paragraphs, to_the_right=to_the_right)

    def _text(self, column: TableColumn, cell: TableCell) -> Paragraphs:
        style = self._styles[column.kind]
        main = name_spans(cell.name, style, with_furigana=self._furigana) if cell.name else ()
        if cell.text or not main:
            main = (*main, Span(f" {cell.text}" if main else cell.text, style))
        return (main, (Span(cell.detail, _SMALL),)) if cell.detail else (main,)

    def _wish(self, column: TableColumn, cells: Sequence[TableCell]) -> Wish:
        """Return how wide a column would like to be; names and numbers stay on one line."""
        texts = (self._text(column, cell) for cell in cells)
        is_firm = column.kind is not ColumnKind.TEXT
        return wish_of(Span(column.heading, _SMALL), texts, firm=is_firm)


def _numbers(table: Table) -> frozenset[int]:
    """Return which columns are of numbers: they need no more room than they have."""
    columns = enumerate(table.columns)
    return frozenset(place for place, column in columns if column.kind is ColumnKind.NUMBER)


def _head(lines: TabledLines, sheet: Sheet) -> Band:
    spans = [Span(lines.kind, KIND), Span(lines.title, TITLE)]
    if lines.when:
        spans.append(Span(lines.when, BODY))
    paragraphs = tuple((span,) for span in spans)
    return Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=paragraphs),))
