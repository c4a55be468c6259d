"""Where a line may end: Japanese line breaking (kinsoku) with Latin words and numbers kept whole.

Works on text and widths alone; knows no font and no page.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_NO_START = frozenset(
    "’”）〕］｝〉》」』】。、，．・：；？！ヽヾゝゞ々〻ー゛゜…‥〜～–―％‰℃′″°"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮｰ｡｣､･"
    ")]}!?,.:;%'\""
)
_NO_END = frozenset("‘“（〔［｛〈《「『【｢￥＄￡＃〒№§＠$£#@([{")
_SOFT = frozenset("/-?&=_.")
#: Their right half is empty: at the end of a line it may stand in the margin.
_HALF_EMPTY = frozenset("、。，．")

#: A last line has at least so many signs below a long line, and gets at most so many for it.
_LEAST_LAST, _MOST_LAST = 4, 16
_LONG_LINE = 22
#: An ending such as 上げます alone is no good beginning of a line.
_WHOLE_WORD = 6
#: They belong to the word behind them: お力添え, ご案内.
_POLITE = frozenset("おご")
_PAUSES = frozenset("、。，．」』）")

#: No line ends inside a telephone number, before an honorific, between a number and its unit.
_GLUED = re.compile(
    r"(?<![\d０-９])[+＋(（]?[\d０-９][\d０-９()（）\-‐–.． ]{5,22}[\d０-９]"
    r"|[ \u3000](?=様|殿|御中|先生)"
    r"|[\d０-９][\d０-９,.:，．：]* ?(?:時間?|[分秒年月日泊名人円階台室席番号部枚個回件歳]"
    r"|(?:km|m|cm|kg|g|min|h|yen)(?![A-Za-z])|[℃％])"
)

#: A name with its honorific stays whole where it can; else it parts between its parts.
_NAME = re.compile(r"\S{1,8}[ \u3000]\S{1,8}[ \u3000](?:様|殿|先生)")


def break_lines(text: str, widths: Sequence[float], limit: float) -> list[tuple[int, int]]:
    """Return each line as start and end in `text`; spaces at line ends belong to no line.

    `widths` are those of the characters. A word wider than `limit` is cut after a sign such as
    `/` or `-` where it has one, else between any two characters. Half a comma or full stop may
    stand beyond `limit`. A long line gives some of its end to a last line of hardly any signs.
    Empty text is one empty line.
    """
    if sum(widths) <= limit:
        return [(0, len(text.rstrip()))]
    glued = {place for found in _GLUED.finditer(text) for place in range(*found.span())}
    named = {
        place for found in _NAME.finditer(text) for place in range(found.start() + 1, found.end())
    }
    lines: list[tuple[int, int]] = []
    start = 0
    while True:
        end = _line_end(text, widths, limit, start=start, glued=glued, named=named)
        lines.append((start, start + len(text[start:end].rstrip())))
        start = end
        if start == len(text):
            return _balanced(text, lines, glued, named)


def _balanced(
    text: str, lines: list[tuple[int, int]], glued: set[int], named: set[int]
) -> list[tuple[int, int]]:
    """Return the lines with a last one that does not stand there as two lonely signs."""
    if len(lines) < 2:
        return lines
    (start, before_end), (last, end) = lines[-2:]
    if end - last >= _LEAST_LAST or before_end - start < _LONG_LINE:
        return lines
    cuts = [
        cut
        for cut in range(end - _LEAST_LAST, end - _MOST_LAST, -1)
        if _may_break(text, cut, glued) and cut not in named
    ]
    cut = next((place for place in cuts if text[place - 1] in _PAUSES), None)
    if cut is None:
        cut = next((place for place in cuts if _begins_word(text, place, end)), None)
    cut = cut or next(iter(cuts), last)
    return [*lines[:-2], (start, start + len(text[start:cut].rstrip())), (cut, end)]


def _begins_word(text: str, place: int, end: int) -> bool:
    """Tell whether kanji follow kana there, as words mostly begin, and more than an ending."""
    before, after = text[place - 1], text[place]
    is_start = _is_kana(before) and before not in _POLITE and not _is_kana(after)
    return is_start and end - place >= _WHOLE_WORD


def _is_kana(character: str) -> bool:
    return "\u3041" <= character <= "\u3096"


def _line_end(
    text: str,
    widths: Sequence[float],
    limit: float,
    *,
    start: int,
    glued: set[int],
    named: set[int],
) -> int:
    """Return where the line that begins at `start` ends, before its trailing spaces."""
    good = soft = start
    width = 0.0
    for place in range(start, len(text)):
        if place > start:
            if _may_break(text, place, glued) and place not in named:
                good = place
            elif (
                text[place - 1] in _SOFT
                or _is_between_groups(text, place)
                or (place in named and text[place - 1].isspace() and place - 1 not in glued)
            ):
                soft = place
        width += widths[place]
        hidden = widths[place] / 2 if text[place] in _HALF_EMPTY else 0.0
        if width - hidden > limit and place > start and not text[place].isspace():
            return next(cut for cut in (good, soft, place) if cut > start)
    return len(text)


def _is_between_groups(text: str, place: int) -> bool:
    """Tell whether a group of figures ends there and another begins, as in +62 21 5550 0278."""
    return text[place - 1] == " " and text[place].isdecimal()


def _may_break(text: str, place: int, glued: set[int]) -> bool:
    before, after = text[place - 1], text[place]
    if after.isspace() or after in _NO_START or before in _NO_END:
        return False
    if before.isspace():
        return place - 1 not in glued
    if place in glued and place - 1 in glued:
        return False
    return _is_wide(before) or _is_wide(after)


@lru_cache(maxsize=4096)
def _is_wide(character: str) -> bool:
    """Return whether a line may end at this character's side: kanji and kana, not words."""
    width = unicodedata.east_asian_width(character)
    if width == "F":
        return not character.isalnum() and character not in "－＋／"
    return width == "W" or (width == "A" and unicodedata.category(character)[0] in "SN")
