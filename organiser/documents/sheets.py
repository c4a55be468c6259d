"""Which sheet a paper is laid out on, as the organiser chose it."""

from organiser.documents.page import A4, Sheet
from organiser.papers.options import PaperOptions


def sheet_for(options: PaperOptions, *, base: Sheet = A4) -> Sheet:
    """Return the sheet of a paper; in large print everything on it is larger."""
    return base.enlarged() if options.large_print else base
