"""Tables on paper: how wide columns become, what stays together, what comes again."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from organiser.documents.drawing import Furniture, draw
from organiser.documents.page import A4, flow
from organiser.documents.tabled import shared_widths, tabled_sections
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
WIDTHS = st.lists(st.floats(0, 900), min_size=1, max_size=9)


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


@given(WIDTHS, st.floats(10, 800))
def test_columns_never_need_more_than_there_is(natural: list[float], room: float) -> None:
    widths = shared_widths(natural, room)
    assert sum(widths) <= room * (1 + 1e-9) + 1e-6
    if sum(natural) > room:
        level = max(widths)
        assert list(widths) == pytest.approx([min(one, level) for one in natural])
        assert sum(widths) == pytest.approx(room)


@given(WIDTHS)
def test_what_is_left_over_goes_to_all_but_fixed_columns(natural: list[float]) -> None:
    widths = shared_widths(natural, sum(natural) + 50, fixed=frozenset({0}))
    assert widths[0] == pytest.approx(natural[0])
    assert all(width >= one for one, width in zip(natural, widths, strict=True))


def test_the_headings_of_columns_come_again_on_every_page() -> None:
    table = Table(heading="一覧", columns=COLUMNS, rows=tuple(map(row, range(1, 91))))
    pages = pages_of(table)
    assert len(pages) > 1
    assert all("番名" in page for page in pages)
    assert ["一覧" in page for page in pages] == [True] + [False] * (len(pages) - 1)


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
