"""How wide the columns of a table become, from what stands in them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from math import ceil

from organiser.documents.typesetting import Span, set_lines, text_width

#: Mail addresses and numbers are read in one piece.
_WORD = re.compile(r"[+(]?\d[\d() -]{5,22}\d|[!-~]+")
#: Widths are sums of many signs: without this the widest line would sometimes break.
_SLACK = 0.5
#: Of the width each would have if all were equal: a column keeps its words or, if it is firm, its
#: lines up to the greater share, and every line that is as short as the smaller.
_MOST_KEPT = 1.5
_ALWAYS_KEPT = 0.5
#: Halvings until widths are exact to far less than a point.
_STEPS = 50
#: Room is moved in steps of so many points, between so many columns, as so many rows need it.
_MOVES = (24.0, 8.0)
_MOST_MOVED = 6
_ROWS_READ = 60

Paragraphs = tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How wide a column would like to be.

    At `natural` width no line breaks, at `least` no word is torn. `mass` is how much there is to
    read in it: the more, the more of the room it gets. One that is `firm` gives way last. `cells`
    are the widths of the paragraphs in each row.
    """

    natural: float
    least: float
    mass: float
    firm: bool = False
    cells: tuple[tuple[float, ...], ...] = ()


def wish_of(heading: Span, cells: Iterable[Paragraphs], *, firm: bool = False) -> Wish:
    """Return how wide a column with this heading over these cells would like to be."""
    above = text_width(heading.text, heading.style)
    natural, least, rows = above, above, []
    for paragraphs in cells:
        row: list[float] = []
        for spans in paragraphs:
            row += (line.width for line in set_lines(spans, float("inf")))
            least = max(least, *_words(spans))
        natural = max(natural, *row, 0.0)
        rows.append(tuple(row))
    return Wish(
        natural=natural + _SLACK,
        least=least + _SLACK,
        mass=max(sum(map(sum, rows)), above, 1.0),
        firm=firm,
        cells=tuple(rows),
    )


def shared_widths(
    wishes: Sequence[Wish], room: float, *, fixed: frozenset[int] = frozenset()
) -> tuple[float, ...]:
    """Return how wide columns become that share a room.

    What is left over goes in proportion to all but the `fixed` ones. Where there is too little,
    those with little to read give way to those with much, so that rows become as low as may be.
    """
    spare = room - sum(wish.natural for wish in wishes)
    if spare < 0:
        return _squeezed(wishes, room)
    growing = sum(wish.natural for place, wish in enumerate(wishes) if place not in fixed)
    return tuple(
        wish.natural * (1 if place in fixed or not growing else 1 + spare / growing)
        for place, wish in enumerate(wishes)
    )


def _squeezed(wishes: Sequence[Wish], room: float) -> tuple[float, ...]:
    """Return widths in proportion to the masses, as far as what is least and natural allows."""
    share = room / len(wishes)
    least = [_kept(wish, share) for wish in wishes]
    if sum(least) >= room:
        return tuple(width * room / sum(least) for width in least)

    def widths(factor: float) -> tuple[float, ...]:
        pairs = zip(wishes, least, strict=True)
        return tuple(max(low, min(wish.mass * factor, wish.natural)) for wish, low in pairs)

    low, high = 0.0, max(wish.natural / wish.mass for wish in wishes)
    for _step in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(widths(middle)) <= room else (low, middle)
    return _lowered(wishes, widths(low), least)


def _lowered(
    wishes: Sequence[Wish], widths: tuple[float, ...], least: Sequence[float]
) -> tuple[float, ...]:
    """Return widths with room moved from column to column as long as that makes rows lower."""
    if len(wishes) > _MOST_MOVED:
        return widths
    rows = list(zip(*(wish.cells[:_ROWS_READ] for wish in wishes), strict=False))
    best = _height(rows, widths)
    pairs = list(permutations(range(len(wishes)), 2))
    for step in _MOVES:
        found = True
        while found:
            found = False
            for giver, taker in pairs:
                tried = list(widths)
                tried[giver] -= step
                tried[taker] += step
                if tried[giver] < least[giver] or tried[taker] > wishes[taker].natural:
                    continue
                height = _height(rows, tried)
                if height < best:
                    widths, best, found = tuple(tried), height, True
    return widths


def _height(rows: Iterable[tuple[tuple[float, ...], ...]], widths: Sequence[float]) -> float:
    """Return how many lines rows have at some widths; a little less where lines are less full."""
    whole = 0.0
    for row in rows:
        lines = [
            sum(ceil(one / width) or 1 for one in cell)
            for cell, width in zip(row, widths, strict=True)
        ]
        whole += max(lines) + sum(lines) / 100
    return whole


def _kept(wish: Wish, share: float) -> float:
    """Return which width a column keeps, whatever the others need."""
    word = wish.natural if wish.firm else wish.least
    return max(min(word, share * _MOST_KEPT), min(wish.natural, share * _ALWAYS_KEPT))


def _words(spans: tuple[Span, ...]) -> Iterator[float]:
    """Yield how wide the words are; signs that lines may break between are none."""
    for span in spans:
        yield 0.0
        yield from (text_width(word, span.style) for word in _WORD.findall(span.text))
