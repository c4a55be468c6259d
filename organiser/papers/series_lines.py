"""What the calendar of a series says: its dates month by month, in one language."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from organiser.papers.options import PaperOptions
from organiser.papers.programme_material import DayOfSeries, ProgrammeMaterial
from organiser.papers.session_words import clock_span, contact_words, dates_counted
from organiser.text.dates import brief_day, month_name
from organiser.text.eras import era_year, weekday_mark
from organiser.text.holidays import holiday_name
from organiser.wording import phrase

_SUNDAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One date; on a day `of_rest` people are free."""

    key: str
    day: str
    holiday: str
    time: str
    theme: str
    place: str
    of_rest: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarMonth:
    """The dates of one month; `year` is said where a year begins."""

    name: str
    year: str
    rows: tuple[CalendarRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLines:
    """The calendar in the order it is read."""

    kind: str
    title: str
    when: str
    months: tuple[CalendarMonth, ...]
    empty: str
    facts: tuple[tuple[str, str], ...]

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when):
            yield self.kind, text
        for month in self.months:
            place = f"{month.year} {month.name}".strip()
            yield place, place
            for row in month.rows:
                for text in (row.day, row.holiday, row.time, row.theme, row.place):
                    yield f"{month.name} {row.day}", text
        yield self.kind, self.empty if not self.months else ""
        for label, text in self.facts:
            yield label, label
            yield label, text


def series_lines(programme: ProgrammeMaterial, options: PaperOptions) -> CalendarLines:
    """Return the dates of this year and later; of the last year there was where none are left."""
    language = options.language
    days = _shown(programme.days, options.printed_on)
    title = programme.series or programme.name
    facts = (
        (phrase("Venue"), _usual_place(days)),
        (phrase("Questions to"), contact_words(programme.sender)),
    )
    return CalendarLines(
        kind=phrase("Calendar of the series").in_language(language),
        title=title,
        when=dates_counted(len(days), language),
        months=tuple(_months(days, title, options)),
        empty=phrase("No date is fixed yet.").in_language(language),
        facts=tuple((name.in_language(language), text) for name, text in facts if text),
    )


def _shown(days: Iterable[DayOfSeries], today: date) -> list[DayOfSeries]:
    days = list(days)
    last = max((day.held_on.year for day in days), default=today.year)
    return [day for day in days if day.held_on.year >= min(today.year, last)]


def _months(days: list[DayOfSeries], title: str, options: PaperOptions) -> Iterator[CalendarMonth]:
    usual, year = _usual_place(days), 0
    for (of_year, of_month), here in groupby(days, _month_of):
        first = date(of_year, of_month, 1)
        yield CalendarMonth(
            name=f"{of_month}月" if options.language == "ja" else month_name(first),
            year=_year(first, options) if of_year != year else "",
            rows=tuple(_row(day, title, options, usual=usual) for day in here),
        )
        year = of_year


def _month_of(day: DayOfSeries) -> tuple[int, int]:
    return day.held_on.year, day.held_on.month


def _usual_place(days: Iterable[DayOfSeries]) -> str:
    """Return the place most dates have, nothing for a place that has only one."""
    places = Counter(day.place.strip() for day in days if day.place.strip())
    place, count = next(iter(places.most_common(1)), ("", 0))
    return place if count > 1 else ""


def _year(day: date, options: PaperOptions) -> str:
    if options.language != "ja":
        return str(day.year)
    return era_year(day) if options.era_dates else f"{day.year}年"


def _row(day: DayOfSeries, title: str, options: PaperOptions, *, usual: str) -> CalendarRow:
    language, held_on = options.language, day.held_on
    holiday = holiday_name(held_on, "JP", language)
    said = (
        f"{held_on.day}日{weekday_mark(held_on)}"
        if language == "ja"
        else brief_day(held_on, language=language)
    )
    place = day.place.strip()
    return CalendarRow(
        key=f"session:{day.session_id}",
        day=said,
        holiday=holiday,
        time=clock_span(day.starts, day.ends),
        theme=day.theme.strip() or (day.programme if day.programme != title else ""),
        place=place if place != usual else "",
        of_rest=bool(holiday) or held_on.weekday() == _SUNDAY,
    )
