"""A letter on A4: its blocks where letters have them, and a slip to be cut off and sent back."""

from collections.abc import Iterator
from dataclasses import replace

from organiser.documents.drawing import Furniture, draw
from organiser.documents.letter_blocks import Blocks
from organiser.documents.letter_slip import slip_bands
from organiser.documents.page import Band, Cell, Placed, Section, Sheet, flow
from organiser.documents.paper import Paper, missing_signs, safe_file_name
from organiser.documents.sheets import sheet_for
from organiser.documents.typesetting import Span, text_width
from organiser.papers.gate import Passed
from organiser.papers.letter_lines import DetailLine, LetterLines, letter_lines
from organiser.papers.letter_material import LetterMaterial
from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions

_LETTER = Sheet(
    width=595.28, height=841.89, side=77.0, first_top=68.0, next_top=76.0, bottom_room=60.0
)
_CLOSE_LETTER = replace(_LETTER, first_top=52.0, bottom_room=44.0)
#: Sheets and shares of the usual room between lines, tried in this order.
_ROOMS = (
    (_LETTER, 1.0),
    *((_CLOSE_LETTER, air) for air in (0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)),
)
_INDENT = 21.0
#: Labels of details take this share of the width at most.
_LABEL_SHARE = 0.45


def build(passed: Passed[LetterMaterial], options: PaperOptions) -> Paper:
    """Return the letter as PDF in the language chosen, the same bytes for the same values."""
    material = passed.value
    lines = letter_lines(material, language=options.language, era_dates=options.era_dates)
    whom = written_name(material.name)
    return build_letter(lines, options, author=material.sender.name, whom=whom)


def build_letter(lines: LetterLines, options: PaperOptions, *, author: str, whom: str) -> Paper:
    """Return the lines of a letter as PDF; the file is named after whom it goes to."""
    pages, sheet = _pages(lines, options)
    furniture = Furniture(
        title=lines.subject or lines.kind,
        imprint="",
        running=lines.date,
        author=author,
        subject=lines.kind,
        language=options.language,
        printed_on=options.printed_on,
        black_and_white=options.black_and_white,
    )
    parts = (lines.kind, whom, lines.subject)
    return Paper(
        data=draw(pages, furniture, sheet),
        file_name=safe_file_name(parts, suffix=".pdf"),
        page_count=len(pages),
        missing=missing_signs(lines.texts()),
    )


def _pages(
    lines: LetterLines, options: PaperOptions
) -> tuple[tuple[tuple[Placed, ...], ...], Sheet]:
    """Return the pages: one if less air makes it one, else the slip alone on the second."""
    letter = replace(lines, slip=None)
    settings = [(sheet_for(options, base=base), air) for base, air in _ROOMS]
    for wanted in (lines, letter):
        for sheet, air in settings:
            if len(flow(_sections(wanted, Blocks(sheet, air), options.language), sheet)) == 1:
                return flow(_sections(lines, Blocks(sheet, air), options.language), sheet), sheet
    sheet = settings[0][0]
    return flow(_sections(lines, Blocks(sheet), options.language), sheet), sheet


def _sections(lines: LetterLines, blocks: Blocks, language: str) -> Iterator[Section]:
    head = _japanese_head if language == "ja" else _english_head
    for bands, above in head(lines, blocks):
        if bands:
            yield Section(groups=(tuple(bands),), above=blocks.gap(above))
    if language == "ja":
        yield Section(groups=tuple(_japanese_text(lines, blocks)), above=blocks.gap(14))
    else:
        yield Section(groups=tuple(_english_text(lines, blocks)))
    if lines.details:
        yield _details(lines, blocks)
    if lines.slip:
        slip = tuple(slip_bands(lines.slip, blocks))
        yield Section(groups=(slip,), above=blocks.gap(30))


def _japanese_head(lines: LetterLines, blocks: Blocks) -> Iterator[tuple[list[Band], float]]:
    """Yield the blocks above the text, each with the room above it."""
    yield [blocks.right(text) for text in (lines.number, lines.date) if text], 0
    yield [blocks.left(text, blocks.name) for text in lines.addressee], 14
    yield [blocks.right(text) for text in lines.sender], 14
    yield list(blocks.centred(lines.subject, blocks.title)) if lines.subject else [], 26


def _english_head(lines: LetterLines, blocks: Blocks) -> Iterator[tuple[list[Band], float]]:
    yield [blocks.right(text) for text in lines.sender], 0
    yield [blocks.left(text, blocks.body) for text in (lines.date, lines.number) if text], 22
    yield [blocks.left(text, blocks.body) for text in lines.addressee], 16
    yield [blocks.plain(lines.salutation, blocks.body)] if lines.salutation else [], 20
    yield [blocks.plain(lines.subject, blocks.strong)] if lines.subject else [], 8


def _japanese_text(lines: LetterLines, blocks: Blocks) -> Iterator[tuple[Band, ...]]:
    """Yield the paragraphs; the last one stays with the closing."""
    *before, last = (blocks.plain(text, blocks.body, above=3) for text in lines.paragraphs)
    for paragraph in before:
        yield (paragraph,)
    yield last, blocks.right(lines.closing, above=6)


def _english_text(lines: LetterLines, blocks: Blocks) -> Iterator[tuple[Band, ...]]:
    """Yield the paragraphs; the last one stays with closing and signature."""
    paragraphs = [blocks.plain(text, blocks.body, above=9) for text in lines.paragraphs]
    for paragraph in paragraphs[:-1]:
        yield (paragraph,)
    closing = blocks.plain(lines.closing, blocks.body, above=16)
    signature = (
        blocks.plain(text, blocks.body, above=0 if place else 34)
        for place, text in enumerate(lines.signature)
    )
    yield *paragraphs[-1:], closing, *signature


def _details(lines: LetterLines, blocks: Blocks) -> Section:
    """Return the numbered details; heading and end stay with the first and the last of them."""
    columns = _Columns(lines.details, blocks)
    groups: list[tuple[Band, ...]] = [(columns.band(one),) for one in lines.details]
    if lines.details_end:
        title = tuple(blocks.centred(lines.details_heading, blocks.body))
        groups[-1] = (*groups[-1], blocks.right(lines.details_end, above=8))
    else:
        title = (blocks.plain(lines.details_heading, blocks.strong),)
    groups[0] = (*title, *groups[0])
    return Section(groups=tuple(groups), above=blocks.gap(20))


class _Columns:
    """Where numbers, labels and texts of the details stand, as wide as the widest of them."""

    def __init__(self, details: tuple[DetailLine, ...], blocks: Blocks) -> None:
        self._blocks = blocks
        numbers = max(text_width(one.number, blocks.body) for one in details)
        labels = max(text_width(one.label, blocks.body) for one in details)
        self._label = _INDENT + numbers + (8 if numbers else 0)
        beside = self._label + labels + (18 if labels else 0)
        self._text = min(beside, blocks.width * _LABEL_SHARE)

    def band(self, one: DetailLine) -> Band:
        """Return a detail; without a label its text begins where labels do."""
        left = self._text if one.label else self._label
        cells = [self._cell(one.text, left, self._blocks.width)]
        if one.number:
            cells.append(self._cell(one.number, _INDENT, self._label))
        if one.label:
            cells.append(self._cell(one.label, self._label, self._text - 6))
        return Band(cells=tuple(cells), above=self._blocks.gap(3))

    def _cell(self, text: str, left: float, right: float) -> Cell:
        return Cell(left=left, width=right - left, paragraphs=((Span(text, self._blocks.body),),))
