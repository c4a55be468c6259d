"""The running sheet on A4 on its side: read standing in a bus, with boxes to write into."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from organiser.documents.body import (
    BODY,
    HAIRLINE,
    HEADING,
    HEADING_RULE,
    KIND,
    SMALL,
    STRONG,
    TITLE,
    spread,
)
from organiser.documents.column_widths import Paragraphs, Wish, shared_widths, wish_of
from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.figures import Area, Figure, Words
from organiser.documents.page import A4, Band, Cell, Section, Sheet, flow, set_band, whole
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import table_section
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.run_lines import RunDay, RunKind, RunLines, RunRow, run_lines
from organiser.papers.run_people import run_people
from organiser.papers.table_lines import Table
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase

_SHEET = replace(A4.turned(), side=34.0, first_top=32.0, next_top=64.0, bottom_room=44.0)

_WARNING = Style(size=9, leading=15, bold=True, colour="#A3271F")
_PLANNED = Style(size=12, leading=16, bold=True, tabular=True)
_NAME = Style(size=10.5, leading=16, bold=True)
_WORD = Style(size=9.5, leading=16, colour=TEAL)
_TEXT = Style(size=9.5, leading=13.5)
_STRONG = Style(size=9.5, leading=16, bold=True)
_QUIET = Style(size=9, leading=13, colour=QUIET)
_DECISION = Style(size=9.5, leading=14, bold=True)

_EDGE = "#7C868E"
_BOX_HEIGHT = 17.0
_TICK = 10.0
#: The columns up to the margin have measures of their own; the others share what is left.
_PLANNED_LEFT, _PLANNED_WIDTH = 18.0, 60.0
_BOX_LEFT, _BOX_WIDTH = 82.0, 48.0
_MARGIN_LEFT, _MARGIN_WIDTH = 138.0, 38.0
_TEXT_LEFT = 186.0
_GAP = 12.0
#: Room at the right for signs that hang over the end of a line.
_HANGING = 8.0
#: Shares of the usual air in rows: less where that saves a page.
_AIR = (1.0, 0.5)
_PANEL_INSET = 11.0


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the running sheet as PDF, the same bytes for the same values."""
    material = passed.value
    lines = run_lines(material, language=options.language, era_dates=options.era_dates)
    people = run_people(material, language=options.language)
    sheet = sheet_for(options, base=_SHEET)
    paper = DayPaper(
        kind=phrase("Run sheet for the day"),
        material=material,
        texts=[*lines.texts(), *people.texts()],
    )
    laid = [list(_sections(lines, people, sheet, options, air)) for air in _AIR]
    # The first of those with the fewest pages: days that stay whole, then more air.
    tries = [flow(way(sections), sheet) for way in (whole, iter) for sections in laid]
    return build_paper(min(tries, key=len), sheet, paper, options)


def _sections(
    lines: RunLines, people: Table, sheet: Sheet, options: PaperOptions, air: float
) -> Iterator[Section]:
    yield Section(groups=((_head(lines, sheet),),))
    if lines.numbers or lines.holds:
        yield Section(groups=tuple(_numbers(lines, sheet)), above=10, panel=True)
    columns = _Columns(lines, sheet, air)
    for day in lines.days:
        continued = phrase("{day} (continued)", day=day.heading).in_language(options.language)
        nothing = phrase("Nothing planned yet").in_language(options.language)
        yield Section(
            heading=columns.heading(lines, day, day.heading, is_first=True),
            repeated=columns.heading(lines, day, continued),
            groups=tuple((columns.row(row),) for row in day.rows)
            or ((spread(nothing, SMALL, sheet, above=6),),),
            above=16,
        )
    for text in lines.remarks:
        yield Section(groups=((spread(text, BODY, sheet),),), above=12)
    yield table_section(people, sheet, furigana=options.furigana)


def _head(lines: RunLines, sheet: Sheet) -> Band:
    kind = (Span(lines.kind, KIND), Span(f"   {lines.warning}", _WARNING))
    title = (Span(lines.title, TITLE), Span(f"   {lines.when}", BODY))
    return Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=(kind, title)),))


def _numbers(lines: RunLines, sheet: Sheet) -> Iterator[tuple[Band, ...]]:
    """Yield whom to call at the left, and what holds for all days at the right."""
    half = sheet.body_width / 2
    label = max(text_width(fact.label, STRONG) for fact in (*lines.numbers, *lines.holds))
    label = min(label + 1, half / 3)
    rows = list(zip_longest(lines.numbers, lines.holds))
    for place, facts in enumerate(rows):
        cells = []
        for side, fact in enumerate(facts):
            left = side * half + _PANEL_INSET
            text = left + label + _GAP
            if fact:
                paragraphs = ((Span(fact.text, BODY),),)
                width = (side + 1) * half - text - _GAP
                cells.append(
                    Cell(left=left, width=label, paragraphs=((Span(fact.label, STRONG),),))
                )
                cells.append(Cell(left=text, width=width, paragraphs=paragraphs))
        above, below = 8.0 if place == 0 else 1.0, 8.0 if place == len(rows) - 1 else 1.0
        yield (Band(cells=tuple(cells), above=above, below=below),)


class _Columns:
    """Where the columns stand."""

    def __init__(self, lines: RunLines, sheet: Sheet, air: float) -> None:
        self._air = 4.5 * air
        self._width = sheet.body_width
        self._highest = sheet.bottom - sheet.next_top
        rows = [row for day in lines.days for row in day.rows]
        used = [True, True, any(row.bring for row in rows), any(row.notes for row in rows)]
        room = self._width - _TEXT_LEFT - _HANGING - _GAP * (sum(used) - 1)
        widths = iter(shared_widths(_wishes(lines, rows, used), room))
        self._columns: list[tuple[float, float]] = []
        left = _TEXT_LEFT
        for is_used in used:
            width = next(widths) if is_used else 0.0
            self._columns.append((left, width))
            left += width + (_GAP if width else 0.0)

    def heading(self, lines: RunLines, day: RunDay, text: str, *, is_first: bool = False) -> Band:
        """Return the heading of a day with the headings of the columns."""
        name = (Span(text, HEADING), Span(f"  {day.date}   {day.note}".rstrip(), BODY))
        fixed = (
            (_PLANNED_LEFT, _PLANNED_WIDTH),
            (_BOX_LEFT, _BOX_WIDTH),
            (_MARGIN_LEFT, _MARGIN_WIDTH),
        )
        placed = zip(lines.columns, (*fixed, *self._columns), strict=True)
        labels = [
            Cell(
                left=left,
                width=width + _GAP,
                paragraphs=((Span("", HEADING),), (Span(label, SMALL),)),
            )
            for label, (left, width) in placed
            if width
        ]
        cells = (Cell(left=0, width=self._width, paragraphs=(name,)), *labels)
        bookmark = f"{day.heading} {day.date}" if is_first else ""
        return Band(cells=cells, below=3, rule=HEADING_RULE, bookmark=bookmark)

    def row(self, row: RunRow) -> Band:
        """Return a row with its boxes; one higher than a page goes without them."""
        if row.kind is RunKind.STOP:
            return self._with_boxes(self._stop(row), ((0.0, _TICK, _TICK), _ACTUAL))
        if row.kind is RunKind.LEAVING:
            return self._leaving(row)
        left, width = _PLANNED_LEFT, self._width - _PLANNED_LEFT
        cell = Cell(left=left, width=width, paragraphs=((Span(row.what, _DECISION),),))
        return self._with_boxes((cell,), ((0.0, _TICK, _TICK),))

    def _stop(self, row: RunRow) -> tuple[Cell, ...]:
        times = ((Span(row.planned, _PLANNED),), *_below(row.times, _QUIET))
        placed = zip(self._columns, _texts(row), strict=True)
        return (
            Cell(left=_PLANNED_LEFT, width=_PLANNED_WIDTH, paragraphs=times),
            Cell(
                left=_MARGIN_LEFT, width=_MARGIN_WIDTH, paragraphs=((Span(row.margin, _STRONG),),)
            ),
            *(
                Cell(left=left, width=width, paragraphs=paragraphs)
                for (left, width), paragraphs in placed
                if paragraphs
            ),
        )

    def _leaving(self, row: RunRow) -> Band:
        count_left, _width = self._columns[1]
        cells = [
            Cell(
                left=_PLANNED_LEFT,
                width=_PLANNED_WIDTH,
                paragraphs=((Span(row.planned, _PLANNED),),),
            ),
            Cell(
                left=_TEXT_LEFT,
                width=count_left - _TEXT_LEFT - _GAP,
                paragraphs=((Span(row.what, _TEXT),),),
            ),
        ]
        boxes = [_ACTUAL]
        if row.people:
            boxes.append((count_left, _BOX_WIDTH, _BOX_HEIGHT))
            left = count_left + _BOX_WIDTH + 6
            people = ((Span(row.people, _STRONG),),)
            cells.append(Cell(left=left, width=self._width - left, paragraphs=people))
        return self._with_boxes(tuple(cells), boxes)

    def _with_boxes(
        self, cells: tuple[Cell, ...], boxes: Iterable[tuple[float, float, float]]
    ) -> Band:
        """Return cells with empty boxes around the middle of their first line."""
        plain = Band(cells=cells, above=self._air, below=self._air, rule=HAIRLINE)
        laid = set_band(replace(plain, above=0, below=0))
        if laid.height > self._highest - 90:
            return plain
        middle = min(line.foot for line in laid.lines) - 4
        figure = Figure(
            width=self._width,
            height=max(laid.height, middle + _BOX_HEIGHT / 2) + 2,
            shapes=(
                *(_box(left, middle + 1, width, height) for left, width, height in boxes),
                *(Words(left=at.left, foot=at.foot, line=at.line) for at in laid.lines),
            ),
        )
        return replace(plain, cells=(), figure=figure)


def _texts(row: RunRow) -> tuple[Paragraphs, ...]:
    """Return what stands in the columns that share the width."""
    name = (Span(row.what, _NAME), Span(f"  {row.word}", _WORD))
    what = [name, *_below(row.details, _TEXT)]
    what += [(Span(row.people, _QUIET),)] if row.people else []
    return tuple(what), *(_below(texts, _TEXT) for texts in (row.who, row.bring, row.notes))


def _leaving_texts(row: RunRow) -> tuple[Paragraphs, ...]:
    return ((Span(row.what, _TEXT),),), (), (), ()


def _wishes(lines: RunLines, rows: list[RunRow], used: list[bool]) -> list[Wish]:
    """Return how wide the columns that are used would like to be."""
    read = [row for row in rows if row.kind is not RunKind.DECISION]
    texts = [_texts(row) if row.kind is RunKind.STOP else _leaving_texts(row) for row in read]
    headings = lines.columns[-len(used) :]
    return [
        wish_of(Span(heading, SMALL), [row[place] for row in texts])
        for place, (heading, is_used) in enumerate(zip(headings, used, strict=True))
        if is_used
    ]


_ACTUAL = (_BOX_LEFT, _BOX_WIDTH, _BOX_HEIGHT)


def _below(texts: tuple[str, ...], style: Style) -> Paragraphs:
    return tuple((Span(text, style),) for text in texts)


def _box(left: float, middle: float, width: float, height: float) -> Area:
    top, bottom = middle - height / 2, middle + height / 2
    left = max(left, 0.5)
    points = ((left, top), (left + width, top), (left + width, bottom), (left, bottom))
    return Area(points, fill="#FFFFFF", edge=_EDGE, thickness=0.8)
