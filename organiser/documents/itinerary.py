"""The participants' itinerary on A4, drawn from the lines the screen can be compared with."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from organiser.documents.body import BODY, SMALL, heading, spread
from organiser.documents.calendar_code import calendar_band
from organiser.documents.change_marks import marks_for, marks_said
from organiser.documents.day_table import DayTable, remark_bands
from organiser.documents.drawing import draw
from organiser.documents.fact_panel import fact_groups
from organiser.documents.heads import furniture_for_participants, head
from organiser.documents.page import Band, Placed, Section, Sheet, flow, whole
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.documents.sheets import sheet_for
from organiser.papers.gate import Passed
from organiser.papers.itinerary_lines import ItineraryPaper, itinerary_paper
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.touring.itinerary import Itinerary
from organiser.touring.lines import tour_dates
from organiser.wording import Phrase, phrase

#: What the lines of the head are about.
_HEAD_KEYS = ("fact:title", "fact:when", "fact:count")
#: Up to so many pages days are kept on one where that needs no further page.
_FEW_PAGES = 3
#: Less air saves no more than this share of a page.
_MOST_SAVED = 0.4
#: Shares of the usual gaps between rows, tried in this order.
_LESS_AIR = (0.8, 0.6)


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the itinerary as PDF, the same bytes for the same values."""
    itinerary = passed.value.itinerary
    lines = itinerary_paper(passed.value, language=options.language, era_dates=options.era_dates)
    sheet = sheet_for(options)
    pages = _pages(lines, itinerary, options, sheet)
    furniture = furniture_for_participants(
        itinerary, options, kind=lines.kind, running=lines.when[0]
    )
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=tour_file_name(phrase("Itinerary"), itinerary, options.language),
        page_count=len(pages),
        missing=missing_signs(lines.texts()),
    )


def tour_file_name(kind: Phrase, itinerary: Itinerary, language: str) -> str:
    """Return the name of a file: what it is, of which tour, from when, which revision."""
    dates = tour_dates(itinerary)
    parts = (
        kind.in_language(language),
        itinerary.title,
        dates[0].isoformat() if dates else "",
        phrase("revision {revision}", revision=itinerary.revision).in_language(language),
    )
    return safe_file_name(parts, suffix=".pdf")


def _pages(
    lines: ItineraryPaper, itinerary: Itinerary, options: PaperOptions, sheet: Sheet
) -> tuple[tuple[Placed, ...], ...]:
    """Return the pages, with less air between the rows where that saves the second page.

    The code gives way where it would need a page of its own, and days are not parted where that
    makes no more pages.
    """
    code = calendar_band(itinerary, sheet, printed_on=options.printed_on, language=options.language)
    codes = (Section(groups=((code,),), above=10),) if code else ()
    plain = flow(_sections(lines, options, sheet, 1.0), sheet)
    usual = flow(codes, sheet, after=plain)
    if len(usual) == 1:
        return usual
    over = plain[-1][-1].bottom - sheet.next_top if len(plain) == 2 else 0.0
    if len(plain) <= 2 and over <= _MOST_SAVED * (sheet.bottom - sheet.next_top):
        airs = ((air, codes) for air in _LESS_AIR), ((air, ()) for air in (1.0, *_LESS_AIR))
        tries = (
            flow((*_sections(lines, options, sheet, air), *some), sheet)
            for air, some in chain(*airs)
        )
        for fewer in tries:
            if len(fewer) == 1:
                return fewer
    for air in (1.0, *_LESS_AIR) if len(plain) <= _FEW_PAGES else ():
        even = flow(whole(_sections(lines, options, sheet, air)), sheet)
        with_code = flow(codes, sheet, after=even)
        if len(with_code) <= len(plain):
            return with_code
    return usual if len(usual) == len(plain) else plain


def _sections(
    lines: ItineraryPaper, options: PaperOptions, sheet: Sheet, air: float
) -> Iterator[Section]:
    marks = marks_for(options)
    yield Section(groups=(tuple(_head(lines, options, sheet)),))
    if lines.facts:
        yield Section(
            groups=tuple(fact_groups(lines.facts, sheet, marks)), above=14 * air, panel=True
        )
    table = DayTable(
        lines.days,
        sheet,
        language=options.language,
        marks=marks,
        air=air,
        has_zones=lines.has_zones,
    )
    remarks = remark_bands(lines.remarks, sheet, marks)
    for day in lines.days:
        yield table.section(day, remarks=remarks if day is lines.days[-1] else ())
    if not lines.days:
        yield Section(groups=(remarks,), above=12)
    yield from _foot(lines, options, sheet, air)


def _head(lines: ItineraryPaper, options: PaperOptions, sheet: Sheet) -> Iterator[Band]:
    marks = marks_for(options)
    when = "   ".join(lines.when)
    further = marks.tag(*_HEAD_KEYS)
    band = head(lines.kind, lines.title, when, sheet=sheet, further=further)
    yield replace(band, marked=bool(further))
    said = marks_said(options)
    if said:
        yield spread(said, SMALL, sheet, above=2)
    if lines.header:
        marked = "fact:header" in marks.keys
        yield spread(lines.header, BODY, sheet, above=8, marked=marked)


def _foot(
    lines: ItineraryPaper, options: PaperOptions, sheet: Sheet, air: float
) -> Iterator[Section]:
    """Yield what to know about cost and cancelling, and the organiser's note."""
    marks = marks_for(options)
    if lines.foot:
        good_to_know = phrase("Good to know").in_language(options.language)
        yield Section(
            heading=heading(good_to_know, "", sheet),
            groups=tuple(fact_groups(lines.foot, sheet, marks, inset=0.0)),
            above=20 * air,
        )
    if lines.note:
        marked = "fact:note" in marks.keys
        note = spread(lines.note, BODY, sheet, marked=marked)
        yield Section(groups=((note,),), above=12 * air)
