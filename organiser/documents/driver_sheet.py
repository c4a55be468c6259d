"""The driver's sheet on A4: times large enough to be read at the wheel, places, where to stop."""

from collections.abc import Iterable, Iterator

from organiser.documents.body import (
    BODY,
    HAIRLINE,
    HEADING,
    HEADING_RULE,
    INSET,
    KIND,
    SMALL,
    TITLE,
    spread,
)
from organiser.documents.change_marks import ChangeMarks, marks_for, marks_said
from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.fact_panel import fact_groups
from organiser.documents.page import MOSTLY, Band, Cell, Section, Sheet, flow, whole
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, fitted, text_width
from organiser.papers.driver_lines import (
    DriverDay,
    DriverLines,
    DriverRow,
    driven,
    driver_lines,
)
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase

_NUMBER = Style(size=20, leading=27, bold=True, tabular=True)
_LEAST_NUMBER = 12.0
_CALLER = Style(size=9, leading=15, colour=QUIET)
_TIME = Style(size=15, leading=20, bold=True, tabular=True)
_ZONE = Style(size=8, leading=20, colour=QUIET)
_NAME = Style(size=12, leading=18, bold=True)
_WORD = Style(size=10, leading=18, colour=TEAL)
_PEOPLE = Style(size=10, leading=16, bold=True)
_LABEL = Style(size=9, leading=14.5, colour=QUIET)
_WAY = Style(size=10, leading=14.5, colour=QUIET)

_GAP = 12.0


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the sheet as PDF, the same bytes for the same values."""
    material = passed.value
    lines = driver_lines(material, language=options.language, era_dates=options.era_dates)
    sheet = sheet_for(options)
    rides = driven(material)
    one = rides[0].name if len(rides) == 1 else ""
    paper = DayPaper(
        kind=phrase("Driver's sheet"), material=material, texts=lines.texts(), part=one
    )
    sections = list(_sections(lines, sheet, options))
    tries = (flow(whole(sections), sheet), flow(sections, sheet))
    return build_paper(min(tries, key=len), sheet, paper, options)


def _sections(lines: DriverLines, sheet: Sheet, options: PaperOptions) -> Iterator[Section]:
    marks = marks_for(options)
    yield Section(groups=((_head(lines, sheet, marks),),))
    if lines.facts:
        yield Section(groups=tuple(fact_groups(lines.facts, sheet, marks)), above=12, panel=True)
    columns = _Columns(lines, sheet, marks)
    for day in lines.days:
        continued = phrase("{day} (continued)", day=day.heading).in_language(options.language)
        yield Section(
            heading=columns.heading(lines, day, day.heading, bookmark=f"{day.heading} {day.date}"),
            repeated=columns.heading(lines, day, continued),
            groups=tuple(columns.group(row) for row in day.rows) or (_nothing(sheet, options),),
            above=18,
            kept_whole=MOSTLY,
        )
    remarks = filter(None, (marks_said(options), *lines.remarks))
    groups = tuple((spread(text, BODY, sheet, above=6),) for text in remarks)
    yield Section(groups=groups, above=10)


def _nothing(sheet: Sheet, options: PaperOptions) -> tuple[Band, ...]:
    nothing = phrase("No driving on this day").in_language(options.language)
    return (spread(nothing, SMALL, sheet, above=6),)


def _head(lines: DriverLines, sheet: Sheet, marks: ChangeMarks) -> Band:
    number = text_width(lines.telephone, _NUMBER)
    right = min(max(number, text_width(lines.caller, _CALLER)) + 1, sheet.body_width * 0.45)
    large = fitted(lines.telephone, _NUMBER, width=right - 1, least_size=_LEAST_NUMBER)
    titles = ((lines.kind, KIND), (lines.title, TITLE), (lines.when, BODY))
    calls = [(Span(lines.caller, _CALLER),)] if lines.telephone else []
    calls += [(Span(lines.telephone, large),)] if lines.telephone else []
    width = sheet.body_width - (right + 2 * _GAP if calls else 0)
    paragraphs = tuple((Span(text, style),) for text, style in titles)
    cells = [Cell(left=0, width=width, paragraphs=paragraphs)]
    if calls:
        left = sheet.body_width - right
        cells.append(Cell(left=left, width=right, paragraphs=tuple(calls), to_the_right=True))
    return Band(cells=tuple(cells), marked="fact:telephone" in marks.keys)


class _Columns:
    """Where the columns stand: arriving, leaving, the place, the people."""

    def __init__(self, lines: DriverLines, sheet: Sheet, marks: ChangeMarks) -> None:
        self._marks = marks
        rows = [row for day in lines.days for row in day.rows]
        self._width = sheet.body_width
        zone = max((text_width(f" {row.zone}", _ZONE) for row in rows if row.zone), default=0.0)
        self._arrives = _widest([row.arrives for row in rows] + ["00:00"], _TIME) + zone
        self._leaves = _widest([row.leaves for row in rows] + ["00:00"], _TIME) + zone
        self._leave = INSET + self._arrives + _GAP
        self._text = self._leave + self._leaves + 1.5 * _GAP
        people = _widest((one for row in rows for one in row.people), _PEOPLE)
        self._people = min(people + 1, sheet.body_width / 4)
        self._text_width = sheet.body_width - self._text - self._people - _GAP - INSET

    def heading(self, lines: DriverLines, day: DriverDay, text: str, *, bookmark: str = "") -> Band:
        """Return the heading of a day with its total and the headings of the columns."""
        name = (Span(text, HEADING), Span(f"  {day.date}", BODY))
        below = ((Span("", HEADING),),)
        total = (Span(day.total, SMALL),)
        cells = (
            Cell(left=0, width=self._width, paragraphs=(name,)),
            self._time(INSET, self._arrives, (*below, (Span(lines.arrival_heading, SMALL),))),
            self._time(self._leave, self._leaves, (*below, (Span(lines.leaving_heading, SMALL),))),
            Cell(left=self._text, width=self._width - self._text, paragraphs=(*below, total)),
        )
        return Band(cells=cells, below=3, rule=HEADING_RULE, bookmark=bookmark)

    def group(self, row: DriverRow) -> tuple[Band, ...]:
        """Return a place with the way to it, kept together."""
        bands = []
        if row.way:
            way = (Span(f"↓  {row.way}", _WAY),)
            cell = Cell(left=self._text, width=self._text_width, paragraphs=(way,))
            bands.append(Band(cells=(cell,), above=4, below=4, rule=HAIRLINE))
        return (*bands, self._place(row))

    def _place(self, row: DriverRow) -> Band:
        word = Span(f"  {row.word}" if row.word else "", _WORD)
        name = (Span(row.name, _NAME), word, *self._marks.tag(row.key))
        details = ((Span(f"{fact.label}  ", _LABEL), Span(fact.text, BODY)) for fact in row.details)
        people = tuple((Span(text, _PEOPLE),) for text in row.people)
        cells = [
            self._time(INSET, self._arrives, (_time_spans(row.arrives, row.zone),)),
            self._time(self._leave, self._leaves, (_time_spans(row.leaves, row.zone),)),
            Cell(left=self._text, width=self._text_width, paragraphs=(name, *details)),
        ]
        if people:
            left = self._width - self._people - INSET
            cells.append(Cell(left=left, width=self._people, paragraphs=people, to_the_right=True))
        marked = row.key in self._marks.keys
        return Band(cells=tuple(cells), above=5, below=6, rule=HAIRLINE, marked=marked)

    def _time(self, left: float, width: float, paragraphs: tuple[tuple[Span, ...], ...]) -> Cell:
        return Cell(left=left, width=width, paragraphs=paragraphs, to_the_right=True)


def _time_spans(time: str, zone: str) -> tuple[Span, ...]:
    return (Span(time, _TIME), Span(f" {zone}" if time and zone else "", _ZONE))


def _widest(texts: Iterable[str], style: Style) -> float:
    return max((text_width(text, style) for text in texts), default=0.0)
