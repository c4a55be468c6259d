"""The route map on A4: the whole tour, then each day, with its numbered stops under it."""

from collections.abc import Iterator, Sequence
from datetime import date

from organiser.documents.drawing import Furniture, draw
from organiser.documents.fonts import missing_characters
from organiser.documents.heads import head, imprint_for_participants
from organiser.documents.map_figures import map_figure
from organiser.documents.page import A4, Band, Cell, Rule, Section, flow
from organiser.documents.paper import MissingSign, Paper, safe_file_name
from organiser.documents.typesetting import QUIET, TEAL, Span, Style
from organiser.text.dates import month_day, period
from organiser.touring.itinerary import Itinerary, TimedDay, clock
from organiser.touring.lines import tour_dates
from organiser.touring.maps.map_values import MapStop, stops_to_show
from organiser.wording import Phrase, phrase

_BODY = Style(size=10, leading=14.5)
_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)
_NUMBER = Style(size=10, leading=14.5, bold=True, colour=TEAL)
_SMALL = Style(size=9, leading=13, colour=QUIET)
_DAY = Style(size=12, leading=17, bold=True)
_DAY_RULE = Rule(TEAL, 1.5)

_WHOLE_HEIGHT = 330.0
_DAY_HEIGHT = 270.0
#: So many rows always fit on one page with the map.
_ROWS_BESIDE_MAP = 16
_NUMBER_WIDTH = 26.0
_TIME_WIDTH = 44.0
_NAME_LEFT = _NUMBER_WIDTH + _TIME_WIDTH + 12


def build(itinerary: Itinerary, *, language: str, era_dates: bool, printed_on: date) -> Paper:
    """Return the route map as PDF in `language`, the same bytes for the same values."""
    dates = tour_dates(itinerary)
    when = period(*dates, language=language, era_dates=era_dates) if dates else ""
    pages = flow(_sections(itinerary, when, language))
    imprint = imprint_for_participants(
        itinerary, language=language, era_dates=era_dates, printed_on=printed_on
    )
    furniture = Furniture(
        title=itinerary.title,
        imprint=imprint,
        running=when,
        author=itinerary.organiser_name,
        subject=_kind().in_language(language),
        language=language,
        printed_on=printed_on,
    )
    return Paper(
        data=draw(pages, furniture),
        file_name=_file_name(itinerary, language),
        page_count=len(pages),
        missing=_missing(itinerary, language),
    )


def _kind() -> Phrase:
    return phrase("Route map")


def _sections(itinerary: Itinerary, when: str, language: str) -> Iterator[Section]:
    groups = [(head(_kind().in_language(language), itinerary.title, when),)]
    stops = stops_to_show(itinerary)
    days = itinerary.timeline.days
    if stops and len(days) > 1:
        groups.append((_map_band(stops, _WHOLE_HEIGHT, language),))
    if not stops:
        nothing = phrase("The place of no stop is known yet.").in_language(language)
        groups.append((_plain(nothing),))
    yield Section(groups=tuple(groups))
    if stops:
        yield Section(groups=((_plain(_note().in_language(language)),),), above=4)
    first = 1
    for day in days:
        yield _day_section(itinerary, day, first, language)
        first += len(day.stops)


def _note() -> Phrase:
    return phrase(
        "Lines are straight connections, not routes. Map: Natural Earth, GeoNames (CC BY 4.0)."
    )


def _day_section(itinerary: Itinerary, day: TimedDay, first: int, language: str) -> Section:
    """Return a day with its map; its stops are numbered as on the map of the whole tour."""
    stops = [
        stop
        for stop in stops_to_show(itinerary)
        if any(timed.stop.stop_id == stop.stop_id for timed in day.stops)
    ]
    groups: list[tuple[Band, ...]] = [
        (_row(number, timed.starts, timed.stop.name),)
        for number, timed in enumerate(day.stops, start=first)
    ]
    if stops:
        together, apart = groups[:_ROWS_BESIDE_MAP], groups[_ROWS_BESIDE_MAP:]
        rows = [band for group in together for band in group]
        groups = [(_map_band(stops, _DAY_HEIGHT, language), *rows), *apart]
    heading = phrase("Day {number}", number=day.number)
    continued = phrase("{day} (continued)", day=heading)
    date_said = month_day(day.plan.day, language=language)
    return Section(
        heading=_day_heading(heading.in_language(language), date_said, is_first=True),
        repeated=_day_heading(continued.in_language(language), date_said),
        groups=tuple(groups),
        above=18,
    )


def _day_heading(heading: str, date_said: str, *, is_first: bool = False) -> Band:
    name = (Span(heading, _DAY), Span(f"  {date_said}", _BODY))
    return Band(
        cells=(Cell(left=0, width=A4.body_width, paragraphs=(name,)),),
        below=3,
        rule=_DAY_RULE,
        bookmark=heading if is_first else "",
    )


def _row(number: int, starts: int, name: str) -> Band:
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
                width=A4.body_width - _NAME_LEFT,
                paragraphs=((Span(name, _BODY),),),
            ),
        ),
        above=2,
    )


def _map_band(stops: Sequence[MapStop], height: float, language: str) -> Band:
    figure = map_figure(stops, width=A4.body_width, height=height, language=language)
    return Band(figure=figure, above=6, below=6)


def _plain(text: str) -> Band:
    return Band(
        cells=(Cell(left=0, width=A4.body_width, paragraphs=((Span(text, _SMALL),),)),), above=2
    )


def _missing(itinerary: Itinerary, language: str) -> tuple[MissingSign, ...]:
    kind = _kind().in_language(language)
    texts = [(kind, itinerary.title)]
    for day in itinerary.timeline.days:
        texts += [(clock(timed.starts), timed.stop.name) for timed in day.stops]
    found = (MissingSign(sign, place) for place, text in texts for sign in missing_characters(text))
    return tuple(dict.fromkeys(found))


def _file_name(itinerary: Itinerary, language: str) -> str:
    return safe_file_name((_kind().in_language(language), itinerary.title), suffix=".pdf")
