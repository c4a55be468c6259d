"""The list of rooms that a hotel gets for one night."""

from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.page import flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import tabled_sections
from organiser.papers.gate import Passed
from organiser.papers.hotel_lines import hotel_lines
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial
from organiser.wording import phrase


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the list as PDF. Raises `NotFound` where the group does not sleep there any more."""
    lines, sheet = hotel_lines(passed.value, options), sheet_for(options)
    pages = flow(tabled_sections(lines, sheet, furigana=options.furigana), sheet)
    paper = DayPaper(
        kind=phrase("Room list for the hotel"),
        material=passed.value,
        texts=lines.texts(),
        part=_hotel(passed.value),
    )
    return build_paper(pages, sheet, paper, options)


def _hotel(material: TourMaterial) -> str:
    names = (one.name for one in material.nights if one.stop_id == material.own.stop_id)
    return next(names, "")
