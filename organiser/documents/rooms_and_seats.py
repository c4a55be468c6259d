"""Rooms and seats for the organiser: a list for every night, a plan for every vehicle."""

from collections.abc import Iterator

from organiser.documents.body import heading
from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.page import Band, Section, Sheet, flow, set_band
from organiser.documents.paper import Paper
from organiser.documents.seat_plans import plan_figure
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import remark_band, tabled_sections
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.rooms_lines import rooms_and_seats_lines
from organiser.papers.seat_plan_lines import SeatPlanLines, seat_plans
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase

_ABOVE_PLAN = 8.0
_ABOVE_SECTION = 18.0
#: From this share of a page on, what is left of one is enough for a plan.
_MOST_OF_A_PAGE = 0.75


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the lists and plans as PDF; every plan is on one page."""
    material = passed.value
    sheet = sheet_for(options)
    lines = rooms_and_seats_lines(material, options)
    plans = seat_plans(material, language=options.language)
    pages = flow(tabled_sections(lines, sheet, furigana=options.furigana), sheet)
    for plan in plans:
        room = sheet.bottom - pages[-1][-1].bottom - _ABOVE_SECTION
        section = _plan(plan, sheet, room=room, furigana=options.furigana)
        pages = flow((section,), sheet, after=pages)
    paper = DayPaper(
        kind=phrase("Rooms and seats (for the organiser)"),
        material=material,
        texts=(*lines.texts(), *_texts(plans)),
    )
    return build_paper(pages, sheet, paper, options)


def _plan(plan: SeatPlanLines, sheet: Sheet, *, room: float, furigana: bool) -> Section:
    """Return a plan as high as its seats need, in most of a page's `room` also a little lower.

    Where it is on a page of its own, who has no seat may stand on the next one.
    """
    title = heading(plan.heading, plan.further, sheet, bookmark=plan.heading)
    whole = sheet.bottom - sheet.next_top
    above = set_band(title).height + _ABOVE_PLAN
    height = (room if room >= _MOST_OF_A_PAGE * whole else whole) - above
    figure = plan_figure(plan, width=sheet.body_width, height=height, furigana=furigana)
    remark = ((remark_band(plan.remark, sheet),),) if plan.remark else ()
    groups = ((Band(figure=figure, above=_ABOVE_PLAN),), *remark)
    return Section(heading=title, groups=groups, above=_ABOVE_SECTION)


def _texts(plans: tuple[SeatPlanLines, ...]) -> Iterator[tuple[str, str]]:
    for plan in plans:
        yield from plan.texts()
