"""The short list of those who take part in a programme, for themselves."""

from organiser.documents.paper import Paper
from organiser.documents.programme_pages import build_tabled
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.papers.participant_lines import participant_lines
from organiser.papers.programme_material import ProgrammeMaterial


def build(passed: Passed[ProgrammeMaterial], options: PaperOptions) -> Paper:
    """Return the list as PDF, the same bytes for the same values."""
    programme = passed.value
    lines = participant_lines(programme, options)
    name_parts = (lines.kind, lines.title)
    return build_tabled(lines, options, sender=programme.sender, name_parts=name_parts)
