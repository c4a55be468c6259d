"""The participants' booklet: pages of A5, side by side on A4 to be printed, stacked and folded."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.documents.body import BODY, HAIRLINE, HEADING_RULE, SMALL, heading
from organiser.documents.calendar_code import calendar_band
from organiser.documents.change_marks import marks_for, marks_said
from organiser.documents.day_table import DayTable, remark_bands
from organiser.documents.drawing import draw, draw_folded
from organiser.documents.fact_panel import fact_groups
from organiser.documents.heads import furniture_for_participants
from organiser.documents.itinerary import tour_file_name
from organiser.documents.name_spans import name_spans
from organiser.documents.page import A5, Band, Cell, Placed, Rule, Section, flow, whole
from organiser.documents.paper import Paper, missing_signs
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import QUIET, Span, Style, fitted
from organiser.papers.booklet_lines import BookletGuest, BookletPaper, booklet_paper
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.touring.itinerary import Itinerary
from organiser.wording import Phrase, phrase

_NAME = Style(size=11, leading=16, bold=True)
_KIND = Style(size=11, leading=18, colour=QUIET)
_TITLE = Style(size=24, leading=33, bold=True)
_WHEN = Style(size=12, leading=18)
_LEAST_TITLE = 16.0

_COVER_TOP = 120.0
_NAME_SHARE = 0.4
_NOTES_LEADING = 24.0
_SIDES_OF_A_SHEET = 4


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the booklet as PDF, the same bytes for the same values.

    Side by side each page of the file holds two pages of the booklet.
    """
    itinerary = passed.value.itinerary
    lines = booklet_paper(passed.value, options)
    pages = _Booklet(lines, itinerary, options).pages()
    furniture = furniture_for_participants(
        itinerary, options, kind=lines.days.kind, running=lines.days.when[0]
    )
    drawn = draw if options.in_page_order else draw_folded
    return Paper(
        data=drawn(pages, furniture, sheet_for(options, base=A5)),
        file_name=tour_file_name(phrase("Booklet"), itinerary, options.language),
        page_count=len(pages) if options.in_page_order else len(pages) // 2,
        missing=missing_signs(lines.texts()),
    )


class _Booklet:
    """The pages of a booklet on their way."""

    def __init__(self, lines: BookletPaper, itinerary: Itinerary, options: PaperOptions) -> None:
        self._lines = lines
        self._itinerary = itinerary
        self._options = options
        self._sheet = sheet_for(options, base=A5)
        self._marks = marks_for(options)

    def pages(self) -> tuple[tuple[Placed, ...], ...]:
        """Return all pages; what is missing to a multiple of four are pages for notes."""
        sections = (*self._cover(), *self._before(), *self._days(), *self._after())
        pages = flow(sections, self._sheet)
        for_notes = -len(pages) % _SIDES_OF_A_SHEET
        even = flow(whole(sections), self._sheet)
        if len(even) <= len(pages) + for_notes:
            pages, for_notes = even, -len(even) % _SIDES_OF_A_SHEET
        return flow((self._notes(),) * for_notes, self._sheet, after=pages)

    def _cover(self) -> Iterator[Section]:
        days = self._lines.days
        width = self._sheet.body_width
        title = fitted(days.title, _TITLE, width=width * 1.9, least_size=_LEAST_TITLE)
        changed = self._marks.keys
        called = self._text(days.title, title, above=6, below=14, rule=HEADING_RULE)
        when = self._text("\n".join(days.when), _WHEN, above=16)
        yield Section(
            groups=(
                (self._text(days.kind, _KIND, above=_COVER_TOP),),
                (replace(called, marked="fact:title" in changed),),
                (replace(when, marked="fact:when" in changed),),
            )
        )
        if self._lines.contact:
            label = self._said(phrase("Organiser of the tour"))
            contact = (self._text(label, SMALL), self._text(self._lines.contact, BODY))
            yield Section(groups=(contact,), above=40)

    def _before(self) -> Iterator[Section]:
        """Yield what to know before setting out, the code, and who takes part, on a new page."""
        sections = filter(None, (self._facts(), self._code(), self._group()))
        for place, section in enumerate(sections):
            yield section if place else replace(section, begins_page=True)

    def _facts(self) -> Section | None:
        facts = self._lines.days.facts
        if not facts:
            return None
        groups = list(fact_groups(facts, self._sheet, self._marks, inset=0.0))
        said = marks_said(self._options)
        if said:
            groups.append((self._text(said, SMALL, above=8),))
        return Section(heading=self._heading(phrase("Before you set out")), groups=tuple(groups))

    def _code(self) -> Section | None:
        code = calendar_band(
            self._itinerary,
            self._sheet,
            printed_on=self._options.printed_on,
            language=self._options.language,
        )
        return Section(groups=((code,),), above=10) if code else None

    def _group(self) -> Section | None:
        lines = self._lines
        if not (lines.guests or lines.unnamed):
            return None
        groups = [(self._guest_band(guest),) for guest in lines.guests]
        if lines.unnamed:
            groups.append((self._text(lines.unnamed, SMALL, above=5),))
        heading = self._heading(phrase("Participants"))
        return Section(heading=heading, repeated=heading, groups=tuple(groups), above=22)

    def _days(self) -> Iterator[Section]:
        paper = self._lines.days
        table = DayTable(
            paper.days,
            self._sheet,
            language=self._options.language,
            marks=self._marks,
            air=0.8,
            has_zones=paper.has_zones,
        )
        remarks = remark_bands(paper.remarks, self._sheet, self._marks)
        for place, day in enumerate(paper.days):
            is_last = place == len(paper.days) - 1
            section = table.section(day, remarks=remarks if is_last else ())
            yield section if place else replace(section, begins_page=True)
        if not paper.days:
            yield Section(groups=(remarks,), above=12)

    def _after(self) -> Iterator[Section]:
        """Yield cost, cancelling, emergencies and the organiser's notes."""
        paper = self._lines.days
        if paper.foot:
            yield Section(
                heading=self._heading(phrase("Good to know")),
                groups=tuple(fact_groups(paper.foot, self._sheet, self._marks, inset=0.0)),
                above=22,
            )
        for note in filter(None, (self._lines.note, paper.note)):
            yield Section(groups=((self._text(note, BODY),),), above=14)

    def _notes(self) -> Section:
        """Return a page of lines to write on."""
        room = self._sheet.bottom - self._sheet.next_top - _NOTES_LEADING - 8
        rows = int(room / _NOTES_LEADING)
        line = Band(cells=(self._cell(" ", SMALL),), above=_NOTES_LEADING - 13, rule=HAIRLINE)
        return Section(
            heading=self._heading(phrase("Space for notes"), with_bookmark=False),
            groups=((line,) * rows,),
            begins_page=True,
        )

    def _guest_band(self, guest: BookletGuest) -> Band:
        left = self._sheet.body_width * _NAME_SHARE
        furigana = self._options.furigana
        name = name_spans(guest.name, _NAME, with_furigana=furigana)
        cells = (
            Cell(left=0, width=left - 8, paragraphs=(name,)),
            Cell(
                left=left,
                width=self._sheet.body_width - left,
                paragraphs=((Span(guest.further, BODY),),),
            ),
        )
        return Band(cells=cells, above=5, below=4, rule=HAIRLINE)

    def _heading(self, words: Phrase, *, with_bookmark: bool = True) -> Band:
        said = self._said(words)
        return heading(said, "", self._sheet, bookmark=said if with_bookmark else "")

    def _text(
        self,
        text: str,
        style: Style,
        *,
        above: float = 0.0,
        below: float = 0.0,
        rule: Rule | None = None,
    ) -> Band:
        return Band(cells=(self._cell(text, style),), above=above, below=below, rule=rule)

    def _cell(self, text: str, style: Style) -> Cell:
        width = self._sheet.body_width
        return Cell(left=0, width=width, paragraphs=((Span(text, style),),))

    def _said(self, words: Phrase) -> str:
        return words.in_language(self._options.language)
