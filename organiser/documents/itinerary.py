"""The participants' itinerary on A4, drawn from the lines the screen can be compared with."""

from collections.abc import Iterable, Iterator
from datetime import date

from organiser.documents.drawing import Furniture, draw
from organiser.documents.fonts import missing_characters
from organiser.documents.heads import head, imprint_for_participants
from organiser.documents.page import A4, Band, Cell, Placed, Rule, Section, flow
from organiser.documents.paper import MissingSign, Paper, safe_file_name
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.touring.itinerary import Itinerary
from organiser.touring.lines import (
    DayLines,
    Fact,
    ItineraryLines,
    Row,
    RowKind,
    itinerary_lines,
    tour_dates,
)
from organiser.vocabulary import StopKind
from organiser.wording import phrase

_BODY = Style(size=10, leading=14.5)
_STRONG = Style(size=10, leading=14.5, bold=True)
_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)
_WORD = Style(size=10, leading=14.5, colour=TEAL)
_SMALL = Style(size=9, leading=13, colour=QUIET)
_DAY = Style(size=12, leading=17, bold=True)
_DASH = Style(size=10, leading=14.5, colour=QUIET)

_ZONE = Style(size=8, leading=14.5, colour=QUIET)

_DAY_RULE = Rule(TEAL, 1.5)
_HAIRLINE = Rule("#D3D9DE", 0.5)
#: Shares of the usual gaps between rows, tried in this order.
_LESS_AIR = (0.8, 0.6)
_INSET = 4.0
_GAP = 10.0
_ZONE_GAP = 4.0
_PANEL_INSET = 11.0


def build(itinerary: Itinerary, *, language: str, era_dates: bool, printed_on: date) -> Paper:
    """Return the itinerary as PDF in `language`, the same bytes for the same values.

    `era_dates` writes Japanese dates by era; `printed_on` is the day the paper says it is as of.
    """
    lines = itinerary_lines(itinerary, language=language, era_dates=era_dates)
    pages = _pages(lines, language)
    imprint = imprint_for_participants(
        itinerary, language=language, era_dates=era_dates, printed_on=printed_on
    )
    furniture = Furniture(
        title=lines.title,
        imprint=imprint,
        running=lines.when[0],
        author=itinerary.organiser_name,
        subject=lines.kind,
        language=language,
        printed_on=printed_on,
    )
    return Paper(
        data=draw(pages, furniture),
        file_name=_file_name(itinerary, language),
        page_count=len(pages),
        missing=_missing(lines),
    )


def _pages(lines: ItineraryLines, language: str) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages, with less air between the rows where that saves the second page."""
    usual = flow(_sections(lines, language, 1.0))
    if len(usual) != 2:
        return usual
    tighter = (flow(_sections(lines, language, air)) for air in _LESS_AIR)
    return next((pages for pages in tighter if len(pages) == 1), usual)


def _sections(lines: ItineraryLines, language: str, air: float) -> Iterator[Section]:
    yield Section(groups=((head(lines.kind, lines.title, "   ".join(lines.when)),),))
    if lines.facts:
        yield Section(groups=tuple(_panel(lines.facts)), above=14 * air, panel=True)
    columns = _Columns(lines, air)
    for day in lines.days:
        is_last = day is lines.days[-1]
        yield _day_section(day, columns, language, remarks=lines.remarks if is_last else ())
    if not lines.days:
        yield Section(groups=(tuple(_remarks(lines.remarks)),), above=12)


def _panel(facts: tuple[Fact, ...]) -> Iterator[tuple[Band, ...]]:
    left = _PANEL_INSET + max(text_width(fact.label, _STRONG) for fact in facts) + 14
    last = len(facts) - 1
    for place, fact in enumerate(facts):
        label = Cell(
            left=_PANEL_INSET, width=A4.body_width, paragraphs=((Span(fact.label, _STRONG),),)
        )
        text = Cell(
            left=left,
            width=A4.body_width - left - _PANEL_INSET,
            paragraphs=((Span(fact.text, _BODY),),),
        )
        above = 9.0 if place == 0 else 1.0
        below = 9.0 if place == last else 1.0
        yield (Band(cells=(label, text), above=above, below=below),)


class _Columns:
    """Where the columns of the days stand; times and words are as wide as the widest of them.

    `air` is the share of the usual gaps between rows.
    """

    def __init__(self, lines: ItineraryLines, air: float) -> None:
        self.air = air
        rows = [row for day in lines.days for row in day.rows]
        self.time = _widest(row.starts for row in rows)
        self.end_width = _widest(row.ends for row in rows)
        self.dash = _INSET + self.time
        self.end = self.dash + text_width(" – ", _DASH)
        self.zone = self.end + self.end_width + _ZONE_GAP
        self.zone_width = max((text_width(row.zone, _ZONE) for row in rows), default=0.0)
        self.word = self.zone + self.zone_width + 12 - (0 if self.zone_width else _ZONE_GAP)
        self.word_width = max([30.0, *(text_width(row.word, _WORD) for row in rows)])
        self.text = self.word + self.word_width + 14
        self.text_width = A4.body_width - self.text - _INSET


def _widest(times: Iterable[str]) -> float:
    return max(text_width(time, _TIME) for time in ("00:00", *times))


def _day_section(
    day: DayLines, columns: _Columns, language: str, *, remarks: tuple[str, ...]
) -> Section:
    """Return a day; remarks stay with its last stop, so that they are never alone on a page."""
    continued = phrase("{day} (continued)", day=day.heading).in_language(language)
    groups = list(_groups(day.rows, columns))
    if not groups:
        nothing = phrase("Nothing planned yet").in_language(language)
        groups = [(_plain_band(nothing, _SMALL, above=6),)]
    groups[-1] = (*groups[-1], *_remarks(remarks))
    return Section(
        heading=_day_heading(day, day.heading, bookmark=f"{day.heading} {day.date}"),
        repeated=_day_heading(day, continued),
        groups=tuple(groups),
        above=20 * columns.air,
    )


def _day_heading(day: DayLines, heading: str, *, bookmark: str = "") -> Band:
    note_width = min(text_width(day.note, _SMALL), A4.body_width / 2)
    name = (Span(heading, _DAY), Span(f"  {day.date}", _BODY))
    cells = [Cell(left=0, width=A4.body_width - note_width - _GAP, paragraphs=(name,))]
    if day.note:
        note = (Span(day.note, _SMALL),)
        cells.append(
            Cell(
                left=A4.body_width - note_width - 1,
                width=note_width + 1,
                paragraphs=(note,),
                to_the_right=True,
            )
        )
    return Band(cells=tuple(cells), below=3, rule=_DAY_RULE, bookmark=bookmark)


def _groups(rows: tuple[Row, ...], columns: _Columns) -> Iterator[tuple[Band, ...]]:
    """Return the bands of each stop together with the way that leads to it."""
    group: list[Band] = []
    for row in rows:
        if row.kind is RowKind.STOP:
            yield (*group, _stop_band(row, columns))
            group = []
        else:
            group.append(_way_band(row, columns))


def _way_band(row: Row, columns: _Columns) -> Band:
    arrow = "↓" if row.kind is RowKind.LEG else ""
    cells = (
        Cell(left=columns.word, width=columns.word_width, paragraphs=((Span(arrow, _SMALL),),)),
        Cell(left=columns.text, width=columns.text_width, paragraphs=((Span(row.text, _SMALL),),)),
    )
    above = 5 * columns.air if row.kind is RowKind.LEG else 0.0
    return Band(cells=cells, above=above)


def _stop_band(row: Row, columns: _Columns) -> Band:
    name = [Span(row.text, _STRONG if row.stop_kind is StopKind.VISIT else _BODY)]
    if row.host:
        name.append(Span(f"  {row.host}", _BODY))
    details = tuple((Span(detail, _SMALL),) for detail in row.details)
    cells = [
        *_time_cells(row, columns),
        Cell(left=columns.word, width=columns.word_width, paragraphs=((Span(row.word, _WORD),),)),
        Cell(left=columns.text, width=columns.text_width, paragraphs=(tuple(name), *details)),
    ]
    air = 5.5 * columns.air
    return Band(cells=tuple(cells), above=air, below=air, rule=_HAIRLINE)


def _time_cells(row: Row, columns: _Columns) -> Iterator[Cell]:
    start = (Span(row.starts, _TIME),)
    yield Cell(left=_INSET, width=columns.time, paragraphs=(start,), to_the_right=True)
    if row.ends:
        dash, end = (Span(" – ", _DASH),), (Span(row.ends, _TIME),)
        yield Cell(left=columns.dash, width=columns.end, paragraphs=(dash,))
        yield Cell(left=columns.end, width=columns.end_width, paragraphs=(end,))
    if row.zone:
        zone = (Span(row.zone, _ZONE),)
        yield Cell(left=columns.zone, width=columns.zone_width + 1, paragraphs=(zone,))


def _remarks(texts: tuple[str, ...]) -> Iterator[Band]:
    for place, text in enumerate(texts):
        yield _plain_band(text, _SMALL, above=0 if place else 10)


def _plain_band(text: str, style: Style, *, above: float = 0.0) -> Band:
    return Band(
        cells=(Cell(left=0, width=A4.body_width, paragraphs=((Span(text, style),),)),), above=above
    )


def _missing(lines: ItineraryLines) -> tuple[MissingSign, ...]:
    found = (
        MissingSign(sign, place)
        for place, text in lines.texts()
        for sign in missing_characters(text)
    )
    return tuple(dict.fromkeys(found))


def _file_name(itinerary: Itinerary, language: str) -> str:
    dates = tour_dates(itinerary)
    parts = (
        phrase("Itinerary").in_language(language),
        itinerary.title,
        dates[0].isoformat() if dates else "",
        phrase("revision {revision}", revision=itinerary.revision).in_language(language),
    )
    return safe_file_name(parts, suffix=".pdf")
