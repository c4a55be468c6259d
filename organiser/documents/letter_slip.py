"""The slip under a letter that is cut off, filled in and sent back."""

from collections.abc import Iterator

from organiser.documents.figures import Figure, Stroke, Words
from organiser.documents.letter_blocks import Blocks
from organiser.documents.page import Band, Cell, Rule
from organiser.documents.typesetting import INK, Span, set_lines
from organiser.papers.letter_lines import SlipLines

_DASH, _DASH_GAP = 4.0, 3.0
_CUT_HEIGHT = 10.0
_WORD_ROOM = 8.0
#: Nobody writes by hand on less than 8 mm.
_BLANK_HEIGHT = 22.7
_BLANK_RULE = Rule("#8A9299", 0.5)


def slip_bands(slip: SlipLines, blocks: Blocks) -> Iterator[Band]:
    """Yield the cut line and all that is under it."""
    yield _cut_line(slip.cut, blocks)
    yield from blocks.centred(slip.title, blocks.title, above=8)
    if slip.event:
        yield from blocks.centred(slip.event, blocks.body)
    yield from blocks.centred(slip.back_by, blocks.small)
    yield from blocks.centred("　　　・　　　".join(slip.choices), blocks.name, above=10)
    yield from blocks.centred(slip.hint, blocks.small)
    for blank in slip.blanks:
        cell = Cell(left=0, width=blocks.width, paragraphs=((Span(blank, blocks.body),),))
        above = max(_BLANK_HEIGHT - blocks.body.leading - 1, blocks.gap(9))
        yield Band(cells=(cell,), above=above, below=1, rule=_BLANK_RULE)
    if slip.to:
        yield blocks.right(slip.to, above=8)


def _cut_line(word: str, blocks: Blocks) -> Band:
    """Return a dashed line with a word in its middle."""
    width, middle = blocks.width, _CUT_HEIGHT / 2
    line = set_lines((Span(word, blocks.small),), width)[0]
    word_left = (width - line.width) / 2
    starts = [number * (_DASH + _DASH_GAP) for number in range(int(width / (_DASH + _DASH_GAP)))]
    dashes = [
        Stroke((start, middle), (start + _DASH, middle), INK, 0.6)
        for start in starts
        if not word_left - _WORD_ROOM - _DASH < start < word_left + line.width + _WORD_ROOM
    ]
    said = Words(left=word_left, foot=middle + 3, line=line)
    return Band(figure=Figure(width=width, height=_CUT_HEIGHT, shapes=(*dashes, said)), above=2)
