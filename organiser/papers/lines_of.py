"""Where the lines of each paper that can be given out come from; each is imported when needed."""

from importlib import import_module
from typing import Any

from organiser.papers.changes import Lines
from organiser.vocabulary import PaperKind
from organiser.wording import LANGUAGES

#: The module of `organiser.papers` with the `paper_lines(material, language)` of a paper. Papers
#: of one module say the same: who holds one of them needs none of the others.
LINE_MODULES: dict[PaperKind, str] = {
    PaperKind.ITINERARY: "itinerary_keys",
    PaperKind.BOOKLET: "itinerary_keys",
    PaperKind.PERSONAL_PAGE: "personal_lines",
    PaperKind.HOST_SHEET: "host_sheet_lines",
    PaperKind.DRIVER_SHEET: "driver_lines",
    PaperKind.SESSION_PROGRAMME: "session_lines",
}


def paper_lines(kind: PaperKind, material: Any, language: str) -> Lines:  # noqa: ANN401
    """Return what a paper says, from values that passed its gate."""
    module = import_module(f"organiser.papers.{LINE_MODULES[kind]}")
    lines: Lines = module.paper_lines(material, language)
    return lines


def lines_in_all_languages(kind: PaperKind, material: Any) -> dict[str, Lines]:  # noqa: ANN401
    """Return what a paper says in every language, as an issue of it is kept."""
    return {language: paper_lines(kind, material, language) for language in LANGUAGES}


def same_lines(kind: PaperKind) -> tuple[PaperKind, ...]:
    """Return the papers that say the same as this one, itself among them."""
    module = LINE_MODULES.get(kind)
    if module is None:
        return (kind,)
    return tuple(other for other, others in LINE_MODULES.items() if others == module)
