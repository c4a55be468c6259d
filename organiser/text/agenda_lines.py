"""An agenda written as lines of text: 「10 近況」, 「近況 10分」, "Welcome 5 min"."""

import re
import unicodedata
from dataclasses import dataclass

_MOST_MINUTES = 1440
_UNIT = r"(?:分間?|min(?:utes?)?\.?|m\b|['’′])"
_MARK = r"(?:[-*・•●○◦]|\d{1,2}[.)])\s*"
#: A number at the beginning means minutes even without its unit, one at the end does not.
_BEFORE = re.compile(rf"(?:{_MARK})?(\d{{1,4}})\s*(?:{_UNIT}\s*[:：、,]?\s*|[\s:：、,]\s*)(\S.*)")
_AFTER = re.compile(rf"(?:{_MARK})?(\S.*?)[\s、,]*[(\[]?\s*(\d{{1,4}})\s*{_UNIT}\s*[)\]]?")
_BARE = re.compile(rf"(?:{_MARK})?(\S.*)")


@dataclass(frozen=True, slots=True)
class AgendaText:
    """One item of an agenda as it was written; no minutes: none were named."""

    title: str
    minutes: int = 0


def read_agenda(text: str) -> tuple[AgendaText, ...]:
    """Return the items that stand in a text, one in each line that says something."""
    found = (_read_line(line.strip()) for line in text.splitlines())
    return tuple(item for item in found if item is not None)


def _read_line(line: str) -> AgendaText | None:
    # Numbers and blanks of full width are the same; the title stays as it was written.
    plain = unicodedata.normalize("NFKC", line)
    if len(plain) != len(line):
        line = plain
    for pattern, minutes, title in ((_BEFORE, 1, 2), (_AFTER, 2, 1)):
        match = pattern.fullmatch(plain)
        if match and int(match[minutes]) <= _MOST_MINUTES:
            return AgendaText(line[slice(*match.span(title))].strip(), int(match[minutes]))
    match = _BARE.fullmatch(plain)
    return AgendaText(line[slice(*match.span(1))].strip()) if match else None
