"""Badges: the name to be read at two metres, the company over it, the role in words on a bar."""

from collections.abc import Iterator

from organiser.documents.figures import Shape, Words
from organiser.documents.finishing import Imprint, finish_figures
from organiser.documents.fitted_text import MM, centred
from organiser.documents.label_pages import filled, label_pages
from organiser.documents.name_with_reading import name_with_reading, without_readings
from organiser.documents.paper import Paper
from organiser.documents.typesetting import QUIET, TEAL, Span, Style, set_lines
from organiser.papers.badges import BadgeChoice, BadgeLines, BadgeMaterial, badge_lines
from organiser.papers.gate import Passed
from organiser.papers.label_sheets import Box, SheetGrid
from organiser.papers.options import PaperOptions
from organiser.wording import phrase

_NAME = Style(size=28, leading=34, bold=True)
_READING = Style(size=7.5, leading=9, colour=QUIET)
#: Styles for the company with the most lines in each, tried in this order.
_COMPANIES = (
    (Style(size=10, leading=12.5), 1),
    (Style(size=9, leading=11.5), 2),
    (Style(size=8, leading=10), 2),
    (Style(size=7, leading=8.2), 3),
    (Style(size=5, leading=6), 4),
)
_TITLE = Style(size=9, leading=11, colour=QUIET)
_ROMAJI = Style(size=10, leading=12, colour=QUIET)
_OCCASION = Style(size=7, leading=9, colour=QUIET)
_ROLE = Style(size=9.5, leading=12, bold=True, colour="#FFFFFF")

#: Millimetres on a badge of 55 mm height, on which all heights are told.
_HEIGHT = 55.0
_SIDE = 5.0
_OCCASION_FOOT = 7.0
_TITLE_FOOT, _LONE_COMPANY_FOOT = 20.2, 18.5
_NAME_FOOT, _ROMAJI_FOOT = 35.8, 41.8
_BAR_TOP, _BAR_HEIGHT = 45.2, 6.0
#: How much lower the name stands on a badge without a bar.
_LOWER = 4.0
_WRITING_LINE = 38.0


def build(
    passed: Passed[BadgeMaterial], options: PaperOptions, choice: BadgeChoice | None = None
) -> Paper:
    """Return badges as PDF, one for each person who may be named, and then the blank ones."""
    material, choice = passed.value, choice or BadgeChoice()
    named = badge_lines(material, language=options.language, romaji=choice.romaji)
    blank = (BadgeLines(occasion=material.occasion),) * choice.blank
    drawn = _Badge(choice.sheet.grid, furigana=options.furigana)
    cells = [tuple(drawn.shapes(lines)) for lines in (*named, *blank)]
    pages = tuple(label_pages(cells, choice.sheet, outlines=choice.outlines))
    kind = phrase("Badges").in_language(options.language)
    imprint = Imprint(
        kind=kind,
        title=" ".join(filter(None, (kind, material.occasion))),
        sender=material.sender,
        texts=((lines.name, text) for lines in named for text in lines.texts()),
        name_parts=(kind, material.occasion),
    )
    return finish_figures(pages, imprint, options)


class _Badge:
    """How a badge is laid out in the cells of a sheet."""

    def __init__(self, grid: SheetGrid, *, furigana: bool) -> None:
        self._width = grid.cell_width
        self._share = grid.cell_height / _HEIGHT
        self._middle = grid.cell_width / 2 * MM
        self._room = (grid.cell_width - 2 * _SIDE) * MM
        self._furigana = furigana
        self._lower = 0.0

    def shapes(self, lines: BadgeLines) -> Iterator[Shape]:
        """Yield what stands on one badge, from its corner."""
        self._lower = 0.0
        yield self._line(lines.occasion, _OCCASION, _OCCASION_FOOT)
        self._lower = 0.0 if lines.role else _LOWER
        if not lines.name:
            box = Box(
                left=_SIDE, top=_WRITING_LINE * self._share, width=self._width - 10, height=0.15
            )
            yield filled(box, QUIET)
            return
        yield from self._company(lines)
        if lines.title:
            yield self._line(lines.title, _TITLE, _TITLE_FOOT)
        yield from self._name(lines)
        if lines.romaji:
            yield self._line(lines.romaji, _ROMAJI, _ROMAJI_FOOT)
        if lines.role:
            yield from self._role(lines.role)

    def _line(self, text: str, style: Style, foot: float) -> Words:
        return centred(text, style, middle=self._middle, foot=self._foot(foot), width=self._room)

    def _foot(self, foot: float) -> float:
        """Return where on the cell a foot lies, from millimetres on the usual badge."""
        return (foot + self._lower) * self._share * MM

    def _company(self, lines: BadgeLines) -> Iterator[Shape]:
        """Yield the company on one line, or smaller on two or three."""
        last_foot = self._foot(_TITLE_FOOT if lines.title else _LONE_COMPANY_FOOT)
        if lines.title:
            last_foot -= _TITLE.leading + 1
        company = Span(" ".join(lines.organisation.split()), _COMPANIES[0][0])
        for style, most_lines in _COMPANIES:
            broken = set_lines((Span(company.text, style),), self._room)
            if len(broken) <= most_lines:
                break
        for up, line in enumerate(reversed(broken[:most_lines])):
            left = self._middle - line.width / 2
            yield Words(left=left, foot=last_foot - up * style.leading, line=line)

    def _name(self, lines: BadgeLines) -> Iterator[Shape]:
        return name_with_reading(
            lines.parts if self._furigana else without_readings(lines.parts),
            "",
            styles=(_NAME, _READING),
            middle=self._middle,
            foot=self._foot(_NAME_FOOT),
            width=self._room,
        )

    def _role(self, role: str) -> Iterator[Shape]:
        box = Box(
            left=_SIDE,
            top=_BAR_TOP * self._share,
            width=self._width - 2 * _SIDE,
            height=_BAR_HEIGHT * self._share,
        )
        yield filled(box, TEAL)
        foot = (box.top + box.height / 2) + 1.2
        yield centred(
            role, _ROLE, middle=self._middle, foot=foot * MM, width=self._room - 2 * _SIDE * MM
        )
