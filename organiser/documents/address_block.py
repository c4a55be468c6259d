"""An address across: who and where below each other, as large as the room allows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from organiser.documents.figures import Words
from organiser.documents.typesetting import Line, Span, Style, set_lines
from organiser.papers.address_lines import AddressLines

_CODE = Style(size=10, leading=14)
_STREET = Style(size=10.5, leading=14.5)
_BUILDING = Style(size=9.5, leading=13)
_COMPANY = Style(size=10.5, leading=15)
_POST = Style(size=9, leading=12.5)
_NAME = Style(size=15, leading=23, bold=True)

#: How much smaller everything may become before it would be cut off.
_SHARES = (1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5, 0.44, 0.38, 0.32)
_FOOT = 0.74


@dataclass(frozen=True, slots=True)
class AddressBlock:
    """Lines from the upper left corner of their room, and how high they are together."""

    words: tuple[Words, ...]
    height: float


def address_block(
    lines: AddressLines, *, width: float, height: float, scale: float = 1.0
) -> AddressBlock:
    """Return an address in its room, `scale` times as large as on a label, or smaller to fit."""
    spans = tuple(_spans(lines))
    blocks = (_set(spans, width, scale * share) for share in _SHARES)
    fitting = next((block for block in blocks if block.height <= height), None)
    return fitting or _set(spans, width, scale * _SHARES[-1])


def _spans(lines: AddressLines) -> Iterator[Span]:
    """Yield the paragraphs: the place first in Japan, the name first abroad."""
    if lines.abroad:
        yield Span(lines.addressed_name, _NAME)
        yield from _company(lines)
        yield from (Span(line, _STREET) for line in lines.abroad)
        return
    if lines.postal_code:
        yield Span(f"〒{lines.postal_code}", _CODE)
    for text, style in ((lines.street, _STREET), (lines.building, _BUILDING)):
        if text:
            yield Span(text, style)
    yield from _company(lines)
    yield Span(lines.addressed_name, _NAME)


def _company(lines: AddressLines) -> Iterator[Span]:
    if lines.organisation:
        yield Span(lines.organisation, _COMPANY)
    post = "　".join(filter(None, (lines.department, lines.title)))
    if post:
        yield Span(post, _POST)


def _set(spans: tuple[Span, ...], width: float, scale: float) -> AddressBlock:
    top, words = 0.0, []
    for span in spans:
        style = span.style
        sized = replace(style, size=style.size * scale, leading=style.leading * scale)
        for line in _unparted(Span(span.text, sized), width):
            foot = top + line.leading - sized.size * (1 - _FOOT) * 1.2
            words.append(Words(left=0, foot=foot, line=line))
            top += line.leading
    return AddressBlock(tuple(words), top)


def _unparted(span: Span, width: float) -> tuple[Line, ...]:
    """Return a span on one line where a little less size does it, so that no sign stands alone."""
    lines = set_lines((span,), width)
    if len(lines) == 2 and lines[0].width + lines[1].width <= width * 1.12:
        style = replace(span.style, size=span.style.size / 1.14)
        return set_lines((replace(span, style=style),), width)
    return lines


def moved_words(block: AddressBlock, *, left: float, top: float) -> Iterator[Words]:
    """Yield the lines of a block from another corner."""
    for one in block.words:
        yield replace(one, left=one.left + left, foot=one.foot + top)
