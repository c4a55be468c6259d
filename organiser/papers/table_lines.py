"""Papers that are a head and tables: rosters and lists of rooms."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from organiser.papers.name_words import written_name
from organiser.papers.people import PaperName


class ColumnKind(StrEnum):
    """How a column looks: its texts are numbers at the right, names in bold, or plain."""

    NUMBER = "number"
    NAME = "name"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column and what stands above it."""

    heading: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class TableCell:
    """Text, or a name that may have its reading above it; `detail` is smaller, under it."""

    text: str = ""
    detail: str = ""
    name: PaperName | None = None

    @property
    def written(self) -> str:
        """Return what stands in it as one text, without the detail."""
        return " ".join(filter(None, (written_name(self.name) if self.name else "", self.text)))


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `key` stays the same as long as it is of the same person or room.

    One that is `joined` belongs to the row above and stays with it.
    """

    key: str
    cells: tuple[TableCell, ...]
    joined: bool = False

    @property
    def place(self) -> str:
        """Return by what name the row is found on the paper: the person, else its first text."""
        names = (written_name(cell.name) for cell in self.cells if cell.name)
        return next(names, "") or next(filter(None, (cell.text for cell in self.cells)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a heading; `further` stands beside the heading, `remarks` under the rows.

    Without rows `empty` is said. A `dense` one has many columns and is set smaller.
    """

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    heading: str = ""
    further: str = ""
    empty: str = ""
    remarks: tuple[str, ...] = ()
    dense: bool = False

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.heading, self.further, "" if self.rows else self.empty):
            yield self.heading, text
        for column in self.columns if self.rows else ():
            yield self.heading, column.heading
        for row in self.rows:
            for cell in row.cells:
                yield row.place, cell.written
                yield row.place, cell.detail
        for text in self.remarks:
            yield self.heading, text


@dataclass(frozen=True, slots=True, kw_only=True)
class TabledLines:
    """The whole paper in the order it is read; `facts` are labels and texts above the tables."""

    kind: str
    title: str
    when: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    tables: tuple[Table, ...] = ()
    remarks: tuple[str, ...] = ()

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when):
            yield self.kind, text
        for label, text in self.facts:
            yield label, label
            yield label, text
        for table in self.tables:
            yield from table.texts()
        for text in self.remarks:
            yield self.kind, text
