"""Envelopes written down: code in its boxes, address at the right, name in the centre."""

import math
from collections.abc import Generator, Iterator, Sequence

from organiser.documents.figures import Shape
from organiser.documents.fitted_text import MM, centred
from organiser.documents.label_pages import outline
from organiser.documents.typesetting import Style
from organiser.documents.vertical_text import Column, column, scaled, shrunk, wrapped
from organiser.papers.address_lines import AddressLines, SenderLines
from organiser.papers.envelopes import STATIONERY, EnvelopeChoice, Stationery

#: Sizes on an envelope of 120 mm width; they grow and shrink with it.
_USUAL_WIDTH = 120.0
_STREET, _BUILDING, _COMPANY, _TITLE, _NAME = 14.0, 12.0, 15.0, 12.0, 28.0
_DIGIT, _SENDER, _SENDER_NAME, _SENDER_CODE = 15.0, 9.5, 11.5, 8.0
#: The digits of the code are as large on every envelope, as their boxes are.
_DIGIT_FOOT = 0.37

#: Millimetres under the boxes of the code at which the address begins, and above the lower edge.
_UNDER_FRAME = 10.0
_BOTTOM = 14.0
_SENDER_EDGE = 9.0
_BETWEEN = 1.45
#: How far apart the signs of a name stand, in sizes: the widest by which it still ends here.
_NAME_SPREADS = (0.5, 0.4, 0.3, 0.2, 0.12)
_NAME_ENDS = 0.66
#: Columns are this much of their size apart at the least.
_CLOSEST = 1.1
_LEAST = 0.72
_MOST_SIGNS_ABOVE = 5
_BOX_COLOUR = "#C8553D"


def shapes_down(
    lines: AddressLines, sender: SenderLines, choice: EnvelopeChoice
) -> Iterator[Shape]:
    """Yield code, address, name and sender of an envelope held upright."""
    yield from _code(lines.postal_code, choice)
    front = _Front(STATIONERY[choice.size], kanji_numerals=choice.kanji_numerals)
    address_end, address_left = yield from front.address(lines)
    yield from front.name(lines, address_end=address_end, right=address_left)
    yield from sender_down(sender, choice)


def sender_down(sender: SenderLines, choice: EnvelopeChoice) -> Iterator[Shape]:
    """Yield the sender in the lower left, the name leftmost, its postal code across on top."""
    if sender.is_empty:
        return
    stationery = STATIONERY[choice.size]
    share, kanji = _share(stationery), choice.kanji_numerals
    small, large = _style(_SENDER * share), _style(_SENDER_NAME * share)
    room = stationery.height * 0.5 * MM
    texts = ((sender.name, large), (sender.organisation, small), (sender.building, small))
    columns = [column(text, style, kanji_numerals=kanji) for text, style in texts if text]
    columns = [one for each in columns for one in reversed(wrapped(each, height=room, least=0.8))]
    street = column(sender.street, small, kanji_numerals=kanji)
    columns += reversed(wrapped(street, height=room, least=0.8)) if sender.street else ()
    bottom = (stationery.height - _SENDER_EDGE) * MM
    step = small.size * _BETWEEN
    left = _SENDER_EDGE * MM
    for place, one in enumerate(columns):
        yield from one.shapes(middle=left + (place + 0.5) * step, top=bottom - one.length)
    if sender.postal_code:
        top = bottom - max((one.length for one in columns), default=0.0)
        middle = left + max(len(columns), 3) * step / 2
        yield _sender_code(sender, share, middle=middle, foot=top - small.size * 0.6)


def _sender_code(sender: SenderLines, share: float, *, middle: float, foot: float) -> Shape:
    style = _style(_SENDER_CODE * share)
    return centred(f"〒{sender.postal_code}", style, middle=middle, foot=foot, width=2 * middle)


def _code(code: str, choice: EnvelopeChoice) -> Iterator[Shape]:
    """Yield the digits of the code, each in the middle of its box."""
    digits = [sign for sign in code if sign.isdecimal()]
    boxes = list(STATIONERY[choice.size].code_boxes())
    style = _style(_DIGIT)
    for box in boxes if choice.draws_boxes else ():
        yield from outline(box, _BOX_COLOUR, thickness=0.5)
    if len(digits) == len(boxes):
        for box, digit in zip(boxes, digits, strict=True):
            foot = (box.top + box.height / 2) * MM + style.size * _DIGIT_FOOT
            middle = (box.left + box.width / 2) * MM
            yield centred(digit, style, middle=middle, foot=foot, width=box.width * MM)


class _Front:
    """The sizes and edges of one kind of envelope; columns go from right to left."""

    def __init__(self, stationery: Stationery, *, kanji_numerals: bool) -> None:
        share = _share(stationery)
        self._kanji = kanji_numerals
        self._street, self._building = _style(_STREET * share), _style(_BUILDING * share)
        self._company, self._title = _style(_COMPANY * share), _style(_TITLE * share)
        self._name = _style(_NAME * share)
        first = next(stationery.code_boxes())
        self._top = (first.top + first.height + _UNDER_FRAME) * MM
        self._height = stationery.height * MM
        self._bottom = self._height - _BOTTOM * MM
        self._width = stationery.width * MM

    def address(self, lines: AddressLines) -> Generator[Shape, None, tuple[float, float]]:
        """Yield the address from the right edge; return where it ends, and its left edge."""
        size = self._street.size
        middle, end = self._width - 2.0 * size, self._top
        streets = wrapped(
            column(lines.street, self._street, kanji_numerals=self._kanji),
            height=self._bottom - self._top,
            least=_LEAST,
        )
        for one in streets:
            yield from one.shapes(middle=middle, top=self._top)
            end = max(end, self._top + one.length)
            middle -= size * _BETWEEN
        top = self._top + size
        building = column(lines.building, self._building, kanji_numerals=self._kanji)
        for one in wrapped(building, height=self._bottom - top, least=_LEAST):
            # The building ends with the numbers before it, where it is the shorter one.
            start = max(top, end - one.length)
            yield from one.shapes(middle=middle, top=start)
            end = max(end, start + one.length)
            middle -= size * _BETWEEN
        return end, middle

    def name(self, lines: AddressLines, *, address_end: float, right: float) -> Iterator[Shape]:
        """Yield name, post and company; the name ends below the end of the address."""
        top = self._top + self._street.size
        above, beside = self._titles(lines.title)
        name = self._spread_name(lines.addressed_name, top + above.length)
        room = self._bottom - name.length - above.length
        start = min(max(top, address_end + self._street.size * 0.5 - name.length), room)
        middle = self._width / 2
        yield from above.shapes(middle=middle, top=start)
        gap = self._title.size * 0.6 if above.signs else 0.0
        yield from name.shapes(middle=middle, top=start + above.length + gap)
        further = [*beside, *reversed(self._companies(lines, top))]
        yield from self._right_of(name, further, middle=middle, top=top, limit=right)

    def _spread_name(self, name: str, top: float) -> Column:
        """Return the name below a point, its signs as far apart as the envelope is long."""
        spread_out = (column(name, self._name, spread=spread) for spread in _NAME_SPREADS)
        end = self._height * _NAME_ENDS
        fitting = next((one for one in spread_out if top + one.length <= end), None)
        narrow = column(name, self._name, spread=_NAME_SPREADS[-1])
        return shrunk(fitting or narrow, height=self._bottom - top, least=0.3)

    def _titles(self, title: str) -> tuple[Column, list[Column]]:
        """Return a short title to stand above the name, a longer one to stand beside it."""
        written = column(title, self._title)
        if len(title) <= _MOST_SIGNS_ABOVE:
            return written, []
        room = self._bottom - self._top - 2 * self._street.size
        return column("", self._title), list(reversed(wrapped(written, height=room, least=_LEAST)))

    def _companies(self, lines: AddressLines, top: float) -> list[Column]:
        """Return company and department in one column, else each in its own."""
        height = self._bottom - top
        parts = [text for text in (lines.organisation, lines.department) if text]
        together = shrunk(column(" ".join(parts), self._company), height=height, least=_LEAST)
        if together.length <= height:
            return [together] if parts else []
        each = (wrapped(column(text, self._company), height=height, least=_LEAST) for text in parts)
        return [one for columns in each for one in columns]

    def _right_of(
        self, name: Column, columns: Sequence[Column], *, middle: float, top: float, limit: float
    ) -> Iterator[Shape]:
        """Yield columns right of the name, closer to each other where there is little room."""
        if not columns:
            return
        first = middle + name.style.size * 0.5 + self._company.size * 0.85
        room = max(limit - first, 0.0)
        step = min(self._company.size * _BETWEEN, room / max(len(columns) - 1, 1))
        for place, one in enumerate(columns):
            share = min(1.0, step / (one.style.size * _CLOSEST))
            yield from scaled(one, share).shapes(middle=first + place * step, top=top)


def _style(size: float) -> Style:
    return Style(size=size, leading=size * 1.4)


def _share(stationery: Stationery) -> float:
    return math.pow(stationery.width / _USUAL_WIDTH, 0.7)
