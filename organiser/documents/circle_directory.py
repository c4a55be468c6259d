"""The directory of a circle, for its members."""

from organiser.documents.paper import Paper
from organiser.documents.sectioned import build_sectioned
from organiser.papers.circle_material import CircleMaterial
from organiser.papers.directory_lines import directory_lines
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions


def build(passed: Passed[CircleMaterial], options: PaperOptions) -> Paper:
    """Return the directory as PDF, the same bytes for the same values."""
    material = passed.value
    lines = directory_lines(material, options)
    return build_sectioned(lines, options, sender=material.sender)
