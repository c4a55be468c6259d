"""The days of a tour as rows under day headings, on sheets of any size."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from organiser.documents.body import (
    BODY,
    HAIRLINE,
    HEADING,
    HEADING_RULE,
    INSET,
    SMALL,
    STRONG,
    spread,
)
from organiser.documents.change_marks import ChangeMarks
from organiser.documents.page import Band, Cell, Section, Sheet
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.papers.itinerary_lines import PaperDay, row_key
from organiser.touring.lines import Row, RowKind
from organiser.vocabulary import StopKind
from organiser.wording import phrase

_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)
_WORD = Style(size=10, leading=14.5, colour=TEAL)
_HEAD = Style(size=8, leading=11, colour=QUIET)
_DASH = Style(size=10, leading=14.5, colour=QUIET)
_ZONE = Style(size=8, leading=14.5, colour=QUIET)

_GAP = 10.0
_ZONE_GAP = 4.0
#: The least width of the words that say what a stop is, so that short ones stand apart from times.
_LEAST_WORD = 30.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns stand; times and words are as wide as the widest of them."""

    time: float
    dash: float
    end: float
    end_width: float
    zone: float
    zone_width: float
    word: float
    word_width: float
    text: float
    text_width: float


class DayTable:
    """How the days of a tour are laid out on a sheet.

    `air` is the share of the usual gaps between rows. With `has_zones` columns have headings that
    say that times are local.
    """

    def __init__(
        self,
        days: Iterable[PaperDay],
        sheet: Sheet,
        *,
        language: str,
        marks: ChangeMarks,
        air: float = 1.0,
        has_zones: bool = False,
    ) -> None:
        self._sheet = sheet
        self._language = language
        self._marks = marks
        self._air = air
        self._has_zones = has_zones
        self._columns = _columns([row for day in days for row in day.rows], sheet)

    def section(self, day: PaperDay, *, remarks: tuple[Band, ...] = ()) -> Section:
        """Return a day; remarks stay with its last stop, never alone on a page."""
        groups = list(self._groups(day.rows))
        if not groups:
            nothing = phrase("Nothing planned yet").in_language(self._language)
            groups = [(spread(nothing, SMALL, self._sheet, above=6),)]
        if self._has_zones:
            groups[0] = (self._column_heads(), *groups[0])
        groups[-1] = (*groups[-1], *remarks)
        continued = phrase("{day} (continued)", day=day.heading).in_language(self._language)
        return Section(
            heading=self._heading(day, day.heading, bookmark=f"{day.heading} {day.date}"),
            repeated=self._heading(day, continued),
            groups=tuple(groups),
            above=20 * self._air,
        )

    def _heading(self, day: PaperDay, heading: str, *, bookmark: str = "") -> Band:
        width = self._sheet.body_width
        note_width = min(text_width(day.note, SMALL), width / 2)
        name = (
            Span(heading, HEADING),
            Span(f"  {day.date}", BODY),
            *(self._marks.tag(day.key) if bookmark else ()),
        )
        cells = [Cell(left=0, width=width - note_width - _GAP, paragraphs=(name,))]
        if day.note:
            cells.append(
                Cell(
                    left=width - note_width - 1,
                    width=note_width + 1,
                    paragraphs=((Span(day.note, SMALL),),),
                    to_the_right=True,
                )
            )
        marked = bool(bookmark) and day.key in self._marks.keys
        return Band(
            cells=tuple(cells), below=3, rule=HEADING_RULE, bookmark=bookmark, marked=marked
        )

    def _column_heads(self) -> Band:
        columns = self._columns
        words = (
            (columns.time, phrase("Local time"), columns.word - columns.time),
            (columns.word, phrase("Part"), columns.word_width + _GAP),
            (columns.text, phrase("Place, programme and transport"), columns.text_width),
        )
        cells = (
            Cell(
                left=left,
                width=width,
                paragraphs=((Span(said.in_language(self._language), _HEAD),),),
            )
            for left, said, width in words
        )
        return Band(cells=tuple(cells), above=3, below=1, rule=HAIRLINE)

    def _groups(self, rows: tuple[Row, ...]) -> Iterator[tuple[Band, ...]]:
        """Yield the bands of each stop together with the way that leads to it."""
        group: list[Band] = []
        for row in rows:
            if row.kind is RowKind.STOP:
                yield (*group, self._stop_band(row))
                group = []
            else:
                group.append(self._way_band(row))

    def _way_band(self, row: Row) -> Band:
        columns, key = self._columns, row_key(row)
        is_leg = row.kind is RowKind.LEG
        arrow = (Span("↓" if is_leg else "", SMALL),)
        text = (Span(row.text, SMALL), *self._marks.tag(key))
        cells = (
            Cell(left=columns.word, width=columns.word_width, paragraphs=(arrow,)),
            Cell(left=columns.text, width=columns.text_width, paragraphs=(text,)),
        )
        above = 5 * self._air if is_leg else 0.0
        return Band(cells=cells, above=above, marked=key in self._marks.keys)

    def _stop_band(self, row: Row) -> Band:
        columns, key = self._columns, row_key(row)
        name = [Span(row.text, STRONG if row.stop_kind is StopKind.VISIT else BODY)]
        if row.host:
            name.append(Span(f"  {row.host}", BODY))
        details = tuple((Span(detail, SMALL),) for detail in row.details)
        paragraphs = ((*name, *self._marks.tag(key)), *details)
        word = (Span(row.word, _WORD),)
        cells = (
            *self._time_cells(row),
            Cell(left=columns.word, width=columns.word_width, paragraphs=(word,)),
            Cell(left=columns.text, width=columns.text_width, paragraphs=paragraphs),
        )
        air = 5.5 * self._air
        return Band(
            cells=cells, above=air, below=air, rule=HAIRLINE, marked=key in self._marks.keys
        )

    def _time_cells(self, row: Row) -> Iterator[Cell]:
        columns = self._columns
        start = (Span(row.starts, _TIME),)
        width = columns.dash - columns.time
        yield Cell(left=columns.time, width=width, paragraphs=(start,), to_the_right=True)
        if row.ends:
            dash, end = (Span(" – ", _DASH),), (Span(row.ends, _TIME),)
            yield Cell(left=columns.dash, width=columns.end, paragraphs=(dash,))
            yield Cell(left=columns.end, width=columns.end_width, paragraphs=(end,))
        if row.zone:
            zone = (Span(row.zone, _ZONE),)
            yield Cell(left=columns.zone, width=columns.zone_width + 1, paragraphs=(zone,))


def remark_bands(texts: Iterable[str], sheet: Sheet, marks: ChangeMarks) -> tuple[Band, ...]:
    """Return what stands in small type under the last day."""
    marked = "fact:remarks" in marks.keys
    return tuple(
        spread(text, SMALL, sheet, above=0 if place else 10, marked=marked)
        for place, text in enumerate(texts)
    )


def _columns(rows: list[Row], sheet: Sheet) -> _Columns:
    end_width = _widest(row.ends for row in rows)
    dash = INSET + _widest(row.starts for row in rows)
    end = dash + text_width(" – ", _DASH)
    zone = end + end_width + _ZONE_GAP
    zone_width = max((text_width(row.zone, _ZONE) for row in rows), default=0.0)
    word = zone + zone_width + 12 - (0 if zone_width else _ZONE_GAP)
    word_width = max([_LEAST_WORD, *(text_width(row.word, _WORD) for row in rows)])
    text = word + word_width + 14
    return _Columns(
        time=INSET,
        dash=dash,
        end=end,
        end_width=end_width,
        zone=zone,
        zone_width=zone_width,
        word=word,
        word_width=word_width,
        text=text,
        text_width=sheet.body_width - text - INSET,
    )


def _widest(times: Iterable[str]) -> float:
    return max(text_width(time, _TIME) for time in ("00:00", *times))
