"""A sheet to print on plain paper first: outlines of all cells, crosses, and a ruler of 100 mm."""

from collections.abc import Iterator
from datetime import date

from organiser.documents.drawing import FileFacts, draw_figures
from organiser.documents.figures import Shape, Stroke
from organiser.documents.fitted_text import MM, centred, words
from organiser.documents.label_pages import filled, outline, page_of
from organiser.documents.paper import Paper, safe_file_name
from organiser.documents.typesetting import INK, QUIET, Style
from organiser.papers.label_sheets import (
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Box,
    SheetChoice,
    sheet_label,
)
from organiser.wording import Phrase, phrase

_STRONG = Style(size=10, leading=14, bold=True)
_SMALL = Style(size=8, leading=11.5)
_NUMBER = Style(size=7, leading=9, colour=QUIET)
_LINE = 0.25
_ARM = 3.0
_RULER = 100


def build_trial(choice: SheetChoice, *, language: str, printed_on: date) -> Paper:
    """Return the trial sheet of a sheet with its offset as PDF."""
    title = phrase("Test sheet").in_language(language)
    name = sheet_label(choice.grid).in_language(language)
    facts = FileFacts(
        title=f"{title} {name}", author="", subject=title, language=language, printed_on=printed_on
    )
    page = page_of(tuple(_shapes(choice, title, language)))
    return Paper(
        data=draw_figures((page,), facts),
        file_name=safe_file_name((title, name), suffix=".pdf"),
        page_count=1,
    )


def _shapes(choice: SheetChoice, title: str, language: str) -> Iterator[Shape]:
    for cell in range(choice.grid.count):
        box = choice.box(cell)
        yield from outline(box, INK, thickness=_LINE)
        yield from _cross(box.left + box.width / 2, box.top + box.height / 2)
        yield words(str(cell + 1), _NUMBER, left=(box.left + 1.5) * MM, foot=(box.top + 3.5) * MM)
    yield from _page_cross()
    yield from _told(choice, title, language)


def _cross(x: float, y: float, arm: float = _ARM) -> Iterator[Stroke]:
    yield Stroke(((x - arm) * MM, y * MM), ((x + arm) * MM, y * MM), INK, _LINE)
    yield Stroke((x * MM, (y - arm) * MM), (x * MM, (y + arm) * MM), INK, _LINE)


def _page_cross() -> Iterator[Stroke]:
    """Yield a larger cross in the very middle of the page, wherever the cells lie."""
    yield from _cross(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, 2 * _ARM)


def _told(choice: SheetChoice, title: str, language: str) -> Iterator[Shape]:
    """Yield the measures and the ruler, on a ground that covers the outlines, on the lower half."""
    left, top = (PAGE_WIDTH - _RULER) / 2, PAGE_HEIGHT * 0.62
    ground = Box(left=left - 6, top=top - 9, width=_RULER + 12, height=54)
    yield filled(ground, "#FFFFFF")
    middle, room = PAGE_WIDTH / 2 * MM, (_RULER + 4) * MM
    yield centred(title, _STRONG, middle=middle, foot=(top - 3) * MM, width=room)
    foot = top + 3
    for sentence in _sentences(choice):
        said = sentence.in_language(language)
        yield centred(said, _SMALL, middle=middle, foot=foot * MM, width=room)
        foot += 4.8
    yield from _ruler(left, foot + 6)
    hundred = phrase("This line is exactly 100 mm long.").in_language(language)
    yield centred(hundred, _SMALL, middle=middle, foot=(foot + 13) * MM, width=room)


def _sentences(choice: SheetChoice) -> Iterator[Phrase]:
    grid = choice.grid
    yield sheet_label(grid)
    yield phrase(
        "{columns} × {rows} cells · left {left} mm · top {top} mm · gaps {across} / {down} mm",
        columns=grid.columns,
        rows=grid.rows,
        left=f"{grid.left:g}",
        top=f"{grid.top:g}",
        across=f"{grid.gap_across:g}",
        down=f"{grid.gap_down:g}",
    )
    yield phrase(
        "Set off by {across} mm to the right and {down} mm down",
        across=f"{choice.across:g}",
        down=f"{choice.down:g}",
    )
    yield phrase("Print at 100 % (actual size), then hold it on a sheet of labels to the light.")
    yield phrase("What the outlines lie too far left or too high is the offset of this printer.")


def _ruler(left: float, foot: float) -> Iterator[Stroke]:
    """Yield a line of 100 mm with a stroke each millimetre, longer ones at 5 and 10."""
    yield Stroke((left * MM, foot * MM), ((left + _RULER) * MM, foot * MM), INK, _LINE)
    for at in range(_RULER + 1):
        length = 4.0 if at % 10 == 0 else 2.8 if at % 5 == 0 else 1.6
        x = (left + at) * MM
        yield Stroke((x, foot * MM), (x, (foot - length) * MM), INK, _LINE)
