"""Tables on paper: how wide columns become, what stays together, what comes again."""

from io import BytesIO

from pypdf import PdfReader

from organiser.documents.drawing import Furniture, draw
from organiser.documents.page import A4, flow
from organiser.documents.tabled import tabled_sections
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from tests.papers.group_tours import squeezed
from tests.papers.host_tours import PRINTED_ON

COLUMNS = (TableColumn("番", ColumnKind.NUMBER), TableColumn("名", ColumnKind.NAME))


def row(number: int, *, joined: bool = False) -> TableRow:
    return TableRow(f"{number}", (TableCell(f"{number}"), TableCell(f"第{number}氏")), joined)


def pages_of(*tables: Table) -> list[str]:
    lines = TabledLines(kind="表", title="題", tables=tables)
    pages = flow(tabled_sections(lines, A4, furigana=False), A4)
    furniture = Furniture(
        title="題",
        imprint="",
        running="",
        author="",
        subject="表",
        language="ja",
        printed_on=PRINTED_ON,
    )
    reader = PdfReader(BytesIO(draw(pages, furniture)))
    return [squeezed(page.extract_text()) for page in reader.pages]


def test_the_headings_of_columns_come_again_on_every_page() -> None:
    table = Table(heading="一覧", columns=COLUMNS, rows=tuple(map(row, range(1, 91))))
    pages = pages_of(table)
    assert len(pages) > 1
    assert all("番名" in page for page in pages)
    assert all("一覧" in page for page in pages)


def test_a_joined_row_stays_with_the_one_above() -> None:
    rows = tuple(row(number, joined=number % 2 == 0) for number in range(1, 121))
    for page in pages_of(Table(columns=COLUMNS, rows=rows)):
        last = max(number for number in range(1, 121) if f"第{number}氏" in page)
        assert last % 2 == 0


def test_a_table_without_rows_says_so_without_column_headings() -> None:
    (page,) = pages_of(Table(heading="一覧", columns=COLUMNS, rows=(), empty="まだありません"))
    assert "まだありません" in page
    assert "番名" not in page


def test_a_heading_is_never_alone_at_the_foot_of_a_page() -> None:
    long = Table(heading="前", columns=COLUMNS, rows=tuple(map(row, range(1, 30))))
    for more in range(6):
        rows = (*long.rows, *map(row, range(500, 500 + more)))
        first = Table(heading="前", columns=COLUMNS, rows=rows)
        last = Table(heading="末尾の表", columns=COLUMNS, rows=(row(999),))
        pages = pages_of(first, last)
        (page,) = [page for page in pages if "末尾の表" in page]
        assert "第999氏" in page


def test_a_short_table_is_not_parted() -> None:
    rows = tuple(map(row, range(1, 27)))
    first = Table(columns=COLUMNS, rows=rows)
    last = Table(heading="連絡網", columns=COLUMNS, rows=tuple(map(row, range(500, 508))))
    pages = pages_of(first, last)
    assert ["連絡網" in page for page in pages] == [False, True]


def test_a_long_table_begins_where_there_is_room() -> None:
    first = Table(columns=COLUMNS, rows=tuple(map(row, range(1, 11))))
    last = Table(heading="一覧", columns=COLUMNS, rows=tuple(map(row, range(500, 540))))
    assert "一覧" in pages_of(first, last)[0]
