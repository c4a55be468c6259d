"""Papers made from the book, for the window and for the terminal: read, passed, then drawn.

`read` runs a reading service: `Store.read` or `Book.read`.
"""

import gc
from collections import deque
from collections.abc import Callable
from datetime import date
from importlib import import_module
from threading import Lock
from typing import Any

from organiser.documents.paper import Paper
from organiser.papers.catalogue import CATALOGUE, PARTS_OF_TOUR
from organiser.papers.current_lines import pass_tour
from organiser.papers.gate import Passed
from organiser.papers.lines_of import LINE_MODULES
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.papers.current_lines import TourNow
from organiser.services.papers.issue_values import Marks
from organiser.services.papers.issues import get_marks
from organiser.services.papers.passing import get_passed
from organiser.services.papers.tour_materials import gather_tour
from organiser.vocabulary import PaperKind

Build = Callable[[PaperOptions], Paper]
Read = Callable[..., Any]

#: The faces know which of their signs the paper under way has: papers are drawn one by one.
_DRAWING = Lock()

_Values = tuple[Any, ...]
#: The papers drawn last: one looks at a paper again, or goes back to the other language.
_LATELY: deque[tuple[_Values, Paper]] = deque(maxlen=6)


def prepare() -> None:
    """Load what every paper is drawn and shown with, before one is wanted; on any thread."""
    with _DRAWING:
        import_module("pypdfium2")
        import_module("organiser.documents.itinerary")
        from organiser.documents import fonts

        for bold in (False, True):
            fonts.advance("行", bold=bold)
    # What stays for good need not be looked at again and again: that would halt the window.
    gc.freeze()


def marks_of(
    read: Read,
    kind: PaperKind,
    subject: PaperSubject,
    passed: Passed[Any],
    *,
    now: TourNow | None = None,
) -> Marks | None:
    """Return the number of a paper that has revisions, with what changed since the last one.

    `now` is the tour as it is, where that is known already.
    """
    if not CATALOGUE[kind].has_revisions or kind not in LINE_MODULES:
        return None
    marks: Marks = read(get_marks, kind, subject, passed, now=now)
    return marks


def builder(kind: PaperKind, passed: Passed[Any], marks: Marks | None = None) -> Build:
    """Return what draws a paper from what its reader may read; it may run on any thread."""
    module = CATALOGUE[kind].module
    told = marks.passed if marks else passed

    def build(options: PaperOptions) -> Paper:
        values = (kind, told, marks.marked(options) if marks else options)
        with _DRAWING:
            return _drawn_before(values) or _drawn(module, values)

    return build


def choosing_builder(kind: PaperKind, passed: Passed[Any], choice: Callable[[], object]) -> Build:
    """Return what draws a paper as `choice` says then: a frozen value of the paper's own."""
    module = CATALOGUE[kind].module

    def build(options: PaperOptions) -> Paper:
        values = (kind, passed, options, choice())
        with _DRAWING:
            return _drawn_before(values) or _drawn(module, values)

    return build


def _drawn(module: str, values: _Values) -> Paper:
    # Heavy, and needed by nobody who prints nothing.
    draw = import_module(f"organiser.documents.{module}").build
    made: Paper = draw(*values[1:])
    _LATELY.append((values, made))
    return made


def _drawn_before(values: _Values) -> Paper | None:
    """Return a paper drawn lately from the same values, which give the same bytes."""
    return next((paper for known, paper in _LATELY if known == values), None)


def many_builders(
    read: Read, kind: PaperKind, subject: PaperSubject, *, today: date, choice: object = None
) -> Callable[[PaperSubject], Build]:
    """Return what reads one paper after the other; a tour is read once for all of its papers.

    `choice` is a value of the paper's own, for papers that have one.
    """
    now = material = None
    if CATALOGUE[kind].of in PARTS_OF_TOUR and subject.tour_id is not None:
        material = read(gather_tour, subject.tour_id)
        now = TourNow(lambda: material)

    def next_builder(part: PaperSubject) -> Build:
        passed: Passed[Any] = (
            pass_tour(material, kind, part)
            if material is not None
            else read(get_passed, kind, part, today=today)
        )
        if choice is not None:
            return choosing_builder(kind, passed, lambda: choice)
        return builder(kind, passed, marks_of(read, kind, part, passed, now=now))

    return next_builder
