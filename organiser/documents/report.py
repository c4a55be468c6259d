"""The report of a tour on A4: the text, what was seen, who came, pictures, and perhaps costs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from organiser.documents.body import HAIRLINE, HEADING, HEADING_RULE, INSET, STRONG
from organiser.documents.drawing import Furniture, draw
from organiser.documents.figures import Figure, Picture
from organiser.documents.heads import head
from organiser.documents.page import A4, Band, Cell, Section, flow
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, text_width
from organiser.text.dates import plain_date
from organiser.touring.report import PaperPicture, TourReport
from organiser.touring.report_lines import ReportLines, StopLines, report_lines
from organiser.wording import phrase

_BODY = Style(size=10, leading=15.5)
_TIME = Style(size=10, leading=14.5, bold=True, tabular=True)
_WORD = Style(size=10, leading=14.5, colour=TEAL)
_SMALL = Style(size=9, leading=13.5, colour=QUIET)
_MONEY = Style(size=10, leading=14.5, tabular=True)

#: Two pictures stand side by side.
_PICTURE_GAP = 14.0
_PICTURE_WIDTH = (A4.body_width - _PICTURE_GAP) / 2
_PICTURE_HEIGHT = 178.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """How a report is printed: "ja" or "en", Japanese dates by era, with the costs or without."""

    language: str
    era_dates: bool
    with_costs: bool


def build(
    report: TourReport,
    pictures: Mapping[str, PaperPicture],
    *,
    options: ReportOptions,
    printed_on: date,
) -> Paper:
    """Return the report as PDF; `pictures` are by digest, one that is missing is named instead."""
    language, era_dates = options.language, options.era_dates
    lines = report_lines(
        report, language=language, era_dates=era_dates, with_costs=options.with_costs
    )
    pages = flow(_sections(report, lines, pictures, language=language))
    as_of = plain_date(printed_on, language=language, era_dates=era_dates)
    furniture = Furniture(
        title=lines.title,
        imprint=phrase("{title} · report · as of {date}", title="", date=as_of).in_language(
            language
        ),
        running=lines.when,
        author=report.organiser_name,
        subject=lines.kind,
        language=language,
        printed_on=printed_on,
    )
    return Paper(
        data=draw(pages, furniture),
        file_name=_file_name(report, language),
        page_count=len(pages),
        missing=missing_signs(lines.texts()),
    )


def _sections(
    report: TourReport,
    lines: ReportLines,
    pictures: Mapping[str, PaperPicture],
    *,
    language: str,
) -> Iterator[Section]:
    yield Section(groups=((head(lines.kind, lines.title, lines.when),),))
    if lines.text:
        yield Section(groups=((_plain(lines.text, _BODY),),), above=12)
    columns = _Columns(lines)
    for heading, day, stops in lines.days:
        groups = tuple((_stop_band(stop, columns),) for stop in stops)
        continued = phrase("{day} (continued)", day=heading).in_language(language)
        yield Section(
            heading=_heading(heading, day),
            repeated=_heading(continued, day),
            groups=groups or ((_plain(phrase("No stop").in_language(language), _SMALL),),),
            above=18,
        )
    if lines.who:
        who = ((_plain(text, _BODY),) for text in lines.who)
        yield Section(heading=_heading(lines.who_heading), groups=tuple(who), above=18)
    if report.photos:
        rows = tuple(_picture_rows(report, pictures, language))
        yield Section(heading=_heading(lines.photos_heading), groups=rows, above=18)
    if lines.costs:
        costs = tuple((_cost_band(name, amount),) for name, amount in lines.costs)
        yield Section(heading=_heading(lines.costs_heading), groups=costs, above=18)


def _heading(text: str, further: str = "") -> Band:
    name = (Span(text, HEADING), Span(f"  {further}" if further else "", _BODY))
    cell = Cell(left=0, width=A4.body_width, paragraphs=(name,))
    return Band(cells=(cell,), below=3, rule=HEADING_RULE, bookmark=f"{text} {further}".strip())


class _Columns:
    """Where the columns of the days stand; times and words are as wide as the widest of them."""

    def __init__(self, lines: ReportLines) -> None:
        stops = [stop for _heading, _day, stops in lines.days for stop in stops]
        self.time = max((text_width(stop.time, _TIME) for stop in stops), default=0.0) + 1
        self.word = INSET + self.time + 12
        self.word_width = max((text_width(stop.word, _WORD) for stop in stops), default=0.0) + 1
        self.text = self.word + self.word_width + 14
        self.text_width = A4.body_width - self.text - INSET


def _stop_band(stop: StopLines, columns: _Columns) -> Band:
    name = (Span(stop.name, STRONG), Span(f"  {stop.host}" if stop.host else "", _BODY))
    details = ((Span(detail, _SMALL),) for detail in stop.details)
    cells = (
        Cell(left=INSET, width=columns.time, paragraphs=((Span(stop.time, _TIME),),)),
        Cell(left=columns.word, width=columns.word_width, paragraphs=((Span(stop.word, _WORD),),)),
        Cell(left=columns.text, width=columns.text_width, paragraphs=(name, *details)),
    )
    return Band(cells=cells, above=5, below=5, rule=HAIRLINE)


def _picture_rows(
    report: TourReport, pictures: Mapping[str, PaperPicture], language: str
) -> Iterator[tuple[Band, ...]]:
    """Return two pictures side by side with their words below them, row by row."""
    photos = report.photos
    for row in zip_longest(photos[::2], photos[1::2]):
        placed: list[Picture] = []
        cells: list[Cell] = []
        for place, photo in enumerate(filter(None, row)):
            left = place * (_PICTURE_WIDTH + _PICTURE_GAP)
            words, picture = photo.words, pictures.get(photo.digest)
            if picture is not None:
                placed.append(_placed(picture, left))
            else:
                gone = phrase("The picture {name} is missing.", name=photo.file_name)
                words = "\n".join(filter(None, (words, gone.in_language(language))))
            caption = (Span(words, _SMALL),)
            cells.append(Cell(left=left, width=_PICTURE_WIDTH, paragraphs=(caption,)))
        words_band = Band(cells=tuple(cells), above=3, below=8)
        yield (*_figure(placed), words_band)


def _figure(placed: list[Picture]) -> Iterator[Band]:
    if placed:
        height = max(picture.height for picture in placed)
        figure = Figure(width=A4.body_width, height=height, shapes=tuple(placed))
        yield Band(figure=figure, above=6)


def _placed(picture: PaperPicture, left: float) -> Picture:
    share = min(_PICTURE_WIDTH / picture.width, _PICTURE_HEIGHT / picture.height)
    return Picture(
        left=left,
        top=0,
        width=picture.width * share,
        height=picture.height * share,
        data=picture.data,
    )


def _cost_band(name: str, amount: str) -> Band:
    half = A4.body_width / 2
    cells = (
        Cell(left=INSET, width=half, paragraphs=((Span(name, _BODY),),)),
        Cell(
            left=half, width=half - INSET, paragraphs=((Span(amount, _MONEY),),), to_the_right=True
        ),
    )
    return Band(cells=cells, above=3, below=3, rule=HAIRLINE)


def _plain(text: str, style: Style) -> Band:
    cell = Cell(left=0, width=A4.body_width, paragraphs=((Span(text, style),),))
    return Band(cells=(cell,), above=4)


def _file_name(report: TourReport, language: str) -> str:
    first = report.days[0].day.isoformat() if report.days else ""
    parts = (phrase("Report").in_language(language), report.title, first)
    return safe_file_name(parts, suffix=".pdf")
