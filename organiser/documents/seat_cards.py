"""Seat cards: folded to stand on a table, the name large on both faces."""

from collections.abc import Iterator

from organiser.documents.figures import Figure, Moved, Shape, Stroke
from organiser.documents.finishing import Imprint, finish_figures
from organiser.documents.fitted_text import MM, centred
from organiser.documents.label_pages import page_of
from organiser.documents.name_with_reading import name_with_reading, without_readings
from organiser.documents.paper import Paper
from organiser.documents.typesetting import QUIET, Style
from organiser.papers.badges import BadgeLines, BadgeMaterial, SeatCardChoice, badge_lines
from organiser.papers.gate import Passed
from organiser.papers.label_sheets import PAGE_HEIGHT, PAGE_WIDTH
from organiser.papers.options import PaperOptions
from organiser.wording import phrase

_SIDE = 16.0
#: By the height of a face in millimetres: the name fills a third of it.
_NAME_SHARE = 0.34
_POST_SHARE = 0.115
_READING_SHARE = 0.085
_POST_UP, _NAME_FOOT = 0.27, 0.76

_MARK_COLOUR = "#8A949D"
_MARK_FROM, _MARK_TO = 5.0, 13.0
_DASHES = 4


def build(
    passed: Passed[BadgeMaterial], options: PaperOptions, choice: SeatCardChoice | None = None
) -> Paper:
    """Return folded seat cards as PDF, one for each person who may be named."""
    material, choice = passed.value, choice or SeatCardChoice()
    cards = badge_lines(material, language=options.language)
    pages = tuple(_pages(cards, choice, furigana=options.furigana))
    kind = phrase("Seat cards").in_language(options.language)
    imprint = Imprint(
        kind=kind,
        title=" ".join(filter(None, (kind, material.occasion))),
        sender=material.sender,
        texts=((lines.name, text) for lines in cards for text in lines.texts()),
        name_parts=(kind, material.occasion),
    )
    return finish_figures(pages, imprint, options)


def _pages(
    cards: tuple[BadgeLines, ...], choice: SeatCardChoice, *, furigana: bool
) -> Iterator[Figure]:
    """Yield the sheets, at least one; the cards of a sheet stand one below the other."""
    count = choice.per_sheet
    height = PAGE_HEIGHT / count
    for first in range(0, max(len(cards), 1), count):
        shapes: list[Shape] = []
        for place, lines in enumerate(cards[first : first + count]):
            shapes.extend(_card(lines, top=place * height, height=height, furigana=furigana))
        moved = Moved(left=choice.across * MM, top=choice.down * MM, shapes=tuple(shapes))
        yield page_of((moved,))


def _card(lines: BadgeLines, *, top: float, height: float, furigana: bool) -> Iterator[Shape]:
    """Yield both faces of a card; the upper one is upside down, and right when it is folded."""
    fold = top + height / 2
    face = tuple(_face(lines, height / 2, furigana=furigana))
    yield Moved(left=PAGE_WIDTH * MM, top=fold * MM, shapes=face, degrees=180)
    yield Moved(left=0, top=fold * MM, shapes=face)
    yield from _marks(fold, dashes=_DASHES)
    if top + height < PAGE_HEIGHT - 1:
        yield from _marks(top + height, dashes=1)


def _face(lines: BadgeLines, height: float, *, furigana: bool) -> Iterator[Shape]:
    middle, room = PAGE_WIDTH / 2 * MM, (PAGE_WIDTH - 2 * _SIDE) * MM
    post = Style(size=height * _POST_SHARE * MM, leading=0, colour=QUIET)
    text = "　".join(filter(None, (lines.organisation, lines.title)))
    yield centred(text, post, middle=middle, foot=height * _POST_UP * MM, width=room)
    name = Style(size=height * _NAME_SHARE * MM, leading=0, bold=True)
    reading = Style(size=height * _READING_SHARE * MM, leading=0, colour=QUIET)
    yield from name_with_reading(
        lines.parts if furigana else without_readings(lines.parts),
        lines.honorific,
        styles=(name, reading),
        middle=middle,
        foot=height * _NAME_FOOT * MM,
        width=room,
    )


def _marks(at: float, *, dashes: int) -> Iterator[Stroke]:
    """Yield marks at both edges: whole ones to cut at, dashed ones to fold at."""
    step = (_MARK_TO - _MARK_FROM) / dashes
    length = step if dashes == 1 else step / 2
    for place in range(dashes):
        start = _MARK_FROM + place * step
        for left, right in (
            (start, start + length),
            (PAGE_WIDTH - start - length, PAGE_WIDTH - start),
        ):
            yield Stroke((left * MM, at * MM), (right * MM, at * MM), _MARK_COLOUR, 0.4)
