"""The card the organiser reads before talking to somebody."""

from organiser.documents.page import A5
from organiser.documents.paper import Paper
from organiser.documents.sectioned import build_sectioned
from organiser.papers.gate import Passed
from organiser.papers.meeting_lines import meeting_lines
from organiser.papers.meeting_material import MeetingMaterial
from organiser.papers.options import PaperOptions


def build(passed: Passed[MeetingMaterial], options: PaperOptions) -> Paper:
    """Return the card as PDF on A5, the same bytes for the same values."""
    material = passed.value
    lines = meeting_lines(material, options)
    return build_sectioned(lines, options, sender=material.sender, base=A5)
