"""The letter that asks a host to receive the group."""

from organiser.documents.letter import build_letter
from organiser.documents.paper import Paper
from organiser.papers.gate import Passed
from organiser.papers.host_request_lines import host_request_lines
from organiser.papers.host_visit import host_visit
from organiser.papers.options import PaperOptions
from organiser.papers.tour_material import TourMaterial


def build(passed: Passed[TourMaterial], options: PaperOptions) -> Paper:
    """Return the letter to the host of the own stop as PDF, the same bytes for the same values."""
    material = passed.value
    lines = host_request_lines(material, options)
    place = host_visit(material, language=options.language).stop.row.text
    return build_letter(lines, options, author=material.sender.name, whom=place)
