"""The rosters of a tour: a short one for participants, and the organiser's own with everything."""

from organiser.documents.day_papers import DayPaper, build_paper
from organiser.documents.page import A4, flow
from organiser.documents.paper import Paper
from organiser.documents.sheets import sheet_for
from organiser.documents.tabled import tabled_sections
from organiser.papers.full_roster_lines import full_roster_lines
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.roster_lines import roster_lines
from organiser.papers.tour_material import TourMaterial
from organiser.vocabulary import Reader
from organiser.wording import phrase


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the roster as PDF; the organiser's stands on pages on their side."""
    material = passed.value
    if passed.reader is Reader.ORGANISER:
        lines, sheet = full_roster_lines(material, options), sheet_for(options, base=A4.turned())
        kind = phrase("Full roster (for the organiser only)")
    else:
        lines, sheet = roster_lines(material, options), sheet_for(options)
        kind = phrase("Roster of participants")
    pages = flow(tabled_sections(lines, sheet, furigana=options.furigana), sheet)
    paper = DayPaper(kind=kind, material=material, texts=lines.texts())
    return build_paper(pages, sheet, paper, options)
