"""Names of rooms typed as a line: “501-506, 508、離れ” are eight rooms."""

import re
import unicodedata

#: No hotel gives a group more rooms in one line; a wider span is a slip of the pen.
MOST_ROOMS = 100

_BETWEEN = re.compile(r"[,、，;；\n]+")
_SPAN = re.compile(r"([^\d]*)(\d+)\s*[-–~〜～]\s*([^\d]*)(\d+)")


def expand_rooms(line: str) -> tuple[str, ...]:
    """Return the rooms a line names, each once, in its order; “501-506” names six.

    A span that runs backwards or is wider than `MOST_ROOMS` is taken as a name.
    """
    names: list[str] = []
    for part in _BETWEEN.split(unicodedata.normalize("NFKC", line)):
        names += _span(part.strip())
    return tuple(dict.fromkeys(filter(None, names)))


def _span(part: str) -> list[str]:
    found = _SPAN.fullmatch(part)
    if found is None:
        return [part]
    before, first, again, last = found.groups()
    count = int(last) - int(first) + 1
    if again not in ("", before) or not 1 <= count <= MOST_ROOMS:
        return [part]
    return [f"{before}{number:0{len(first)}d}" for number in range(int(first), int(last) + 1)]
