"""Finding words in the pages of a PDF, however they are written, with the places they stand at."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from organiser.text.folding import fold
from organiser.ui.papers.rendering import PdfPages
from organiser.ui.papers.sheets import Found, Spot

_HALF_PAIR = range(0xD800, 0xDC00)
#: One letter finds half of the paper; nobody steps through more than this.
_MOST_FOUND = 999


@dataclass(frozen=True, slots=True)
class _PageText:
    """The folded signs of a page; `places` has, for each, the number of pdfium's sign."""

    folded: str
    places: tuple[int, ...]


class TextSearch:
    """Finds words in one document; its text is read on the first search."""

    def __init__(self, pages: PdfPages) -> None:
        self._pages = pages
        self._texts: list[_PageText] = []

    def find(self, query: str) -> tuple[Found, ...]:
        """Return what reads like `query`, in the order of the pages.

        Blanks and line ends do not count, nor do capitals, widths, kana or old forms of kanji.
        """
        wanted = "".join(_folded(sign) for sign in query)
        if not wanted:
            return ()
        if not self._texts:
            self._texts = [_read(self._pages, number) for number in range(len(self._pages))]
        found: list[Found] = []
        for number, text in enumerate(self._texts):
            found += self._on_page(number, text, wanted, _MOST_FOUND - len(found))
        return tuple(found)

    def _on_page(self, number: int, text: _PageText, wanted: str, most: int) -> list[Found]:
        ranges = list(_ranges(text, wanted))[:most]
        if not ranges:
            return []
        height = self._pages.sizes[number].height
        with self._pages.text_page(number) as signs:
            return [
                Found(tuple(_spots(signs, first, last, number, height))) for first, last in ranges
            ]


def _ranges(text: _PageText, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield the first and last sign of each place where the folded text has what is wanted."""
    start = text.folded.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        yield text.places[start], text.places[end - 1]
        start = text.folded.find(wanted, end)


def _spots(signs: Any, first: int, last: int, page: int, height: float) -> Iterator[Spot]:  # noqa: ANN401
    for place in range(signs.count_rects(first, last - first + 1)):
        left, bottom, right, top = signs.get_rect(place)
        yield Spot(page, left, height - top, right - left, top - bottom)


def _read(pages: PdfPages, number: int) -> _PageText:
    folded: list[str] = []
    places: list[int] = []
    with pages.text_page(number) as text:
        for place, sign in _signs(text):
            for part in _folded(sign):
                folded.append(part)
                places.append(place)
    return _PageText("".join(folded), tuple(places))


def _signs(text: Any) -> Iterator[tuple[int, str]]:  # noqa: ANN401 - pdfium's page of text
    """Yield each sign with its number; pdfium may give those beyond U+FFFF in two halves."""
    from pypdfium2.raw import FPDFText_GetUnicode

    half = 0
    for place in range(text.count_chars()):
        code = FPDFText_GetUnicode(text, place)
        if code in _HALF_PAIR:
            half = code
        elif half:
            yield place - 1, chr(0x10000 + ((half - 0xD800) << 10) + (code - 0xDC00) % 0x400)
            half = 0
        else:
            yield place, chr(code)


@cache
def _folded(sign: str) -> str:
    return fold(sign).replace(" ", "")
