"""The route map on A4: the whole tour, then each day, with its numbered stops under it."""

from collections.abc import Iterator, Sequence

from organiser.documents.body import BODY, HEADING, HEADING_RULE, SMALL, spread
from organiser.documents.drawing import draw
from organiser.documents.heads import furniture_for_participants, head
from organiser.documents.map_figures import map_figure
from organiser.documents.page import Band, Cell, Section, Sheet, flow
from organiser.documents.paper import MissingSign, Paper, missing_signs, safe_file_name
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import TEAL, Span, Style
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.text.dates import month_day, period
from organiser.touring.itinerary import Itinerary, TimedDay, clock
from organiser.touring.lines import tour_dates
from organiser.touring.maps.map_values import MapStop, stops_to_show
from organiser.wording import Phrase, phrase

_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)
_NUMBER = Style(size=10, leading=14.5, bold=True, colour=TEAL)

_WHOLE_HEIGHT = 330.0
_DAY_HEIGHT = 270.0
#: Shares of the usual heights of maps, tried in this order to save pages.
_LOWER = (0.85, 0.7)
#: So many rows always fit on one page with the map.
_ROWS_BESIDE_MAP = 16
_NUMBER_WIDTH = 26.0
_TIME_WIDTH = 44.0
_NAME_LEFT = _NUMBER_WIDTH + _TIME_WIDTH + 12


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the route map as PDF, the same bytes for the same values."""
    itinerary, language = passed.value.itinerary, options.language
    dates = tour_dates(itinerary)
    when = period(*dates, language=language, era_dates=options.era_dates) if dates else ""
    sheet = sheet_for(options)
    tries = (
        flow(_sections(itinerary, when, language, sheet, share=share), sheet)
        for share in (1.0, *_LOWER)
    )
    pages = min(tries, key=len)
    kind = _kind().in_language(language)
    furniture = furniture_for_participants(itinerary, options, kind=kind, running=when)
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=safe_file_name((kind, itinerary.title), suffix=".pdf"),
        page_count=len(pages),
        missing=_missing(itinerary, language),
    )


def _kind() -> Phrase:
    return phrase("Route map")


def _sections(
    itinerary: Itinerary, when: str, language: str, sheet: Sheet, *, share: float
) -> Iterator[Section]:
    groups = [(head(_kind().in_language(language), itinerary.title, when, sheet=sheet),)]
    stops = stops_to_show(itinerary)
    days = itinerary.timeline.days
    if stops and len(days) > 1:
        groups.append((_map_band(stops, _WHOLE_HEIGHT * share, language, sheet),))
    if not stops:
        nothing = phrase("The place of no stop is known yet.").in_language(language)
        groups.append((spread(nothing, SMALL, sheet, above=2),))
    yield Section(groups=tuple(groups))
    if stops:
        note = spread(_note().in_language(language), SMALL, sheet, above=2)
        yield Section(groups=((note,),), above=4)
    first = 1
    for day in days:
        yield _day_section(itinerary, day, first, language, sheet=sheet, share=share)
        first += len(day.stops)


def _note() -> Phrase:
    return phrase(
        "Lines are straight connections, not routes. Map: Natural Earth, GeoNames (CC BY 4.0)."
    )


def _day_section(
    itinerary: Itinerary, day: TimedDay, first: int, language: str, *, sheet: Sheet, share: float
) -> Section:
    """Return a day with its map; its stops are numbered as on the map of the whole tour."""
    stops = [
        stop
        for stop in stops_to_show(itinerary)
        if any(timed.stop.stop_id == stop.stop_id for timed in day.stops)
    ]
    groups: list[tuple[Band, ...]] = [
        (_row(number, timed.starts, timed.stop.name, sheet=sheet),)
        for number, timed in enumerate(day.stops, start=first)
    ]
    if stops:
        together, apart = groups[:_ROWS_BESIDE_MAP], groups[_ROWS_BESIDE_MAP:]
        rows = [band for group in together for band in group]
        groups = [(_map_band(stops, _DAY_HEIGHT * share, language, sheet), *rows), *apart]
    heading = phrase("Day {number}", number=day.number)
    continued = phrase("{day} (continued)", day=heading)
    date_said = month_day(day.plan.day, language=language)
    return Section(
        heading=_day_heading(heading.in_language(language), date_said, sheet, is_first=True),
        repeated=_day_heading(continued.in_language(language), date_said, sheet),
        groups=tuple(groups),
        above=18,
    )


def _day_heading(heading: str, date_said: str, sheet: Sheet, *, is_first: bool = False) -> Band:
    name = (Span(heading, HEADING), Span(f"  {date_said}", BODY))
    return Band(
        cells=(Cell(left=0, width=sheet.body_width, paragraphs=(name,)),),
        below=3,
        rule=HEADING_RULE,
        bookmark=heading if is_first else "",
    )


def _row(number: int, starts: int, name: str, *, sheet: Sheet) -> Band:
    return Band(
        cells=(
            Cell(
                left=0,
                width=_NUMBER_WIDTH - 6,
                paragraphs=((Span(str(number), _NUMBER),),),
                to_the_right=True,
            ),
            Cell(
                left=_NUMBER_WIDTH,
                width=_TIME_WIDTH,
                paragraphs=((Span(clock(starts), _TIME),),),
                to_the_right=True,
            ),
            Cell(
                left=_NAME_LEFT,
                width=sheet.body_width - _NAME_LEFT,
                paragraphs=((Span(name, BODY),),),
            ),
        ),
        above=2,
    )


def _map_band(stops: Sequence[MapStop], height: float, language: str, sheet: Sheet) -> Band:
    """Return a map; in large print it is no higher than otherwise, so that its rows fit below."""
    size = {"width": sheet.body_width, "height": height / sheet.scale}
    return Band(figure=map_figure(stops, language=language, **size), above=6, below=6)


def _missing(itinerary: Itinerary, language: str) -> tuple[MissingSign, ...]:
    kind = _kind().in_language(language)
    texts = [(kind, itinerary.title)]
    for day in itinerary.timeline.days:
        heading = phrase("Day {number}", number=day.number).in_language(language)
        texts += [(f"{heading} {clock(timed.starts)}", timed.stop.name) for timed in day.stops]
    return missing_signs(texts)
