"""The page for one participant on A4: their days, their room, their seat on a small plan, costs."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from organiser.documents.body import BODY, KIND, heading
from organiser.documents.change_marks import marks_for, marks_said
from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.day_table import DayTable
from organiser.documents.fact_panel import fact_groups
from organiser.documents.figures import Figure, Moved, Shape, Words
from organiser.documents.name_spans import name_spans
from organiser.documents.page import Band, Cell, Placed, Section, Sheet, flow, set_band, whole
from organiser.documents.paper import Paper
from organiser.documents.seat_plans import small_figure
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band
from organiser.documents.typesetting import Span, Style
from organiser.papers.gate import Passed
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.personal_lines import PersonalLines, personal_lines
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase

_NAME = Style(size=22, leading=31, bold=True)
_CALLED = Style(size=14, leading=31)
_TOUR = Style(size=12, leading=19, bold=True)

#: Rooms and costs take this share of the width beside the plan of the seat.
_FACTS_SHARE = 0.5
_HIGHEST_FACTS = 160.0
_LEAST_WIDTH = 480.0
_GAP = 14.0

#: Shares of the usual gaps, tried in this order until there is one page.
_AIR = (1.0, 0.75, 0.5, 0.3)


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the page as PDF. Raises `NotFound` for somebody who is not on the tour any more."""
    material = passed.value
    lines = personal_lines(material, language=options.language, era_dates=options.era_dates)
    sheet = sheet_for(options)
    paper = DayPaper(
        kind=phrase("Personal itinerary"),
        material=material,
        texts=lines.texts(),
        part=written_name(lines.name),
    )
    return build_paper(_pages(lines, sheet, options), sheet, paper, options)


def _pages(
    lines: PersonalLines, sheet: Sheet, options: PaperOptions
) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages: with less air where it is then one, else with days that stay whole."""
    found = (flow(_sections(lines, sheet, options, air=air), sheet) for air in _AIR)
    usual = next(found)
    if len(usual) != 2:
        return usual
    one = next((pages for pages in found if len(pages) == 1), None)
    if one:
        return one
    even = flow(whole(_sections(lines, sheet, options, air=1.0)), sheet)
    return even if len(even) == len(usual) else usual


def _sections(
    lines: PersonalLines, sheet: Sheet, options: PaperOptions, *, air: float
) -> Iterator[Section]:
    marks = marks_for(options)
    yield Section(groups=(tuple(_head(lines, sheet, options)),))
    if lines.facts:
        facts = tuple(fact_groups(lines.facts, sheet, marks))
        yield Section(groups=facts, above=12 * air, panel=True)
    table = DayTable(lines.days, sheet, language=options.language, marks=marks, air=air)
    for day in lines.days:
        yield table.section(day)
    if lines.own or lines.seats:
        yield _own(lines, sheet, options, air=air)
    if lines.foot:
        foot = tuple(fact_groups(lines.foot, sheet, marks))
        yield Section(groups=foot, above=14 * air, panel=True)
    remarks = tuple(filter(None, (marks_said(options), *lines.remarks)))
    yield Section(groups=tuple((remark_band(text, sheet),) for text in remarks), above=6 * air)


def _head(lines: PersonalLines, sheet: Sheet, options: PaperOptions) -> Iterator[Band]:
    """Yield the head: the name large, and of which tour the page is."""
    marks = marks_for(options)
    name = name_spans(lines.name, _NAME, with_furigana=options.furigana)
    if lines.called:
        name = (*name, Span(f" {lines.called}", _CALLED))
    when = (Span(lines.when, BODY), *marks.tag("fact:title", "fact:when", "fact:belongs"))
    above = tuple((Span(text, style),) for text, style in _above_name(lines) if text)
    yield Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=above),))
    below = (name, (Span(lines.title, _TOUR),), when)
    yield Band(cells=(Cell(left=0, width=sheet.body_width, paragraphs=below),), above=3)


def _above_name(lines: PersonalLines) -> tuple[tuple[str, Style], ...]:
    return (lines.kind, KIND), (lines.belongs, BODY)


def _own(lines: PersonalLines, sheet: Sheet, options: PaperOptions, *, air: float) -> Section:
    """Return rooms, costs and seats; each seat is marked on a plan without names."""
    marks = marks_for(options)
    beside = _beside(lines, sheet, options, air=air)
    groups: list[tuple[Band, ...]] = [(beside,)] if beside else []
    if lines.own and not beside:
        groups += fact_groups(lines.own, sheet, marks, inset=0.0)
        groups[:1] = [(replace(band, above=5.0),) for group in groups[:1] for band in group]
    for seat in lines.seats[1 if beside else 0 :]:
        figure = small_figure(seat, (lines.driver, lines.front), width=sheet.body_width)
        groups.append((Band(figure=figure, above=7 * air, marked=seat.key in marks.keys),))
    return Section(
        heading=heading(lines.own_heading, "", sheet, bookmark=lines.own_heading),
        repeated=heading(lines.own_heading, "", sheet),
        groups=tuple(groups),
        above=18 * air,
    )


def _beside(
    lines: PersonalLines, sheet: Sheet, options: PaperOptions, *, air: float
) -> Band | None:
    """Return rooms and costs with the plan of the seat beside them where there is room."""
    if not (lines.own and lines.seats) or sheet.body_width < _LEAST_WIDTH:
        return None
    marks, seat = marks_for(options), lines.seats[0]
    left = sheet.body_width * _FACTS_SHARE
    narrow = replace(sheet, width=left + 2 * sheet.side - _GAP)
    height, shapes = 0.0, list[Shape]()
    for band in chain(*fact_groups(lines.own, narrow, marks, inset=0.0)):
        laid = set_band(band)
        shapes += (Words(left=at.left, foot=height + at.foot, line=at.line) for at in laid.lines)
        height += laid.height
    if height > _HIGHEST_FACTS:
        return None
    plan = small_figure(seat, (lines.driver, lines.front), width=sheet.body_width - left)
    shapes.append(Moved(left=left, top=5.0, shapes=plan.shapes))
    figure = Figure(
        width=sheet.body_width, height=max(height, plan.height + 5.0), shapes=tuple(shapes)
    )
    keys = {seat.key, *(fact.key for fact in lines.own)}
    return Band(figure=figure, above=4 * air, marked=bool(keys & marks.keys))
