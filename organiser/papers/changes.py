"""What differs between a paper as it was given out and as it would be now, line by line."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from organiser.wording import Phrase, phrase, verbatim

#: Lines of a paper in reading order: the key by which each is known again, and what it says.
Lines = tuple[tuple[str, str], ...]

#: Lines with such a key head those below them.
HEADING = "day:"

#: A time from – to is one word.
_WORD = re.compile(r"\S+(?: – \S+)?")
_LIST = re.compile("[、,]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line that says something else; nothing `before` if it is new, nothing `now` if it went.

    `heading` is the day it stands under, nothing above the first.
    """

    key: str
    before: str = ""
    now: str = ""
    heading: str = ""

    @property
    def sentence(self) -> Phrase:
        """Return what changed, in the words of the lines themselves."""
        if not self.before:
            return phrase("New: {line}", line=self.now)
        if not self.now:
            return phrase("No longer: {line}", line=self.before)
        same, old, new, rest = _parted(self.before, self.now)
        return verbatim(" ".join(filter(None, (same, f"{old} → {new}", rest))))


def compare(before: Lines, now: Lines) -> tuple[Change, ...]:
    """Return what changed in reading order; what went stands where it was.

    Lines are told apart by their keys alone: those that only changed places say the same. Empty
    lines say nothing, and a key that comes several times is counted.
    """
    old, new = _numbered(before), _numbered(now)
    changes = []
    for key in _merged(list(old), list(new)):
        was, told = old.get(key, _NOTHING), new.get(key, _NOTHING)
        if was.text != told.text:
            heading = (told if told.text else was).heading
            changes.append(Change(key=key[0], before=was.text, now=told.text, heading=heading))
    return tuple(changes)


def marked_keys(changes: Iterable[Change]) -> frozenset[str]:
    """Return the keys of the lines that are there now and are marked on the paper."""
    return frozenset(change.key for change in changes if change.now)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str = ""
    heading: str = ""


_NOTHING = _Line()
_Key = tuple[str, int]


def _numbered(lines: Lines) -> dict[_Key, _Line]:
    """Return the lines that say something by key, and how often the key came before."""
    found: dict[_Key, _Line] = {}
    seen: Counter[str] = Counter()
    heading = ""
    for key, text in lines:
        said = " ".join(text.split())
        is_heading = key.startswith(HEADING)
        heading = said if is_heading else heading
        if said:
            found[key, seen[key]] = _Line(said, "" if is_heading else heading)
            seen[key] += 1
    return found


def _merged(old: list[_Key], new: list[_Key]) -> Iterator[_Key]:
    """Yield all keys in the new order; what is only in the old follows what it followed there."""
    here = set(new)
    behind: dict[_Key | None, list[_Key]] = {}
    last: _Key | None = None
    for key in old:
        if key in here:
            last = key
        else:
            behind.setdefault(last, []).append(key)
    yield from behind.get(None, ())
    for key in new:
        yield key
        yield from behind.get(key, ())


def _parted(before: str, now: str) -> tuple[str, str, str, str]:
    """Return what both begin with, what differs in either, and what both end with, by words.

    Where more than one word differs, or part of a list, only the first word is set apart: cut
    further, a list would seem to have lost its beginning.
    """
    old, new = _WORD.findall(before), _WORD.findall(now)
    shorter = min(len(old), len(new)) - 1
    same = _same(old[:shorter], new[:shorter])
    room = shorter - same
    rest = _same(old[::-1][:room], new[::-1][:room])
    parts = old[same : len(old) - rest], new[same : len(new) - rest]
    if any(len(part) > 1 or _LIST.search(part[0]) for part in parts):
        same, rest = min(same, 1), 0
        parts = old[same:], new[same:]
    return (
        " ".join(old[:same]),
        " ".join(parts[0]),
        " ".join(parts[1]),
        " ".join(old[len(old) - rest :]),
    )


def _same(old: list[str], new: list[str]) -> int:
    """Return how many words are the same from the beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
