"""Reading one line about what happened: day, kind and names in any order, then the text.

昨日 電話 高橋、佐藤 見積の件で相談, or: last Fri met Takahashi: talked about the autumn. Whose
names they are is asked of somebody who knows the book.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

from organiser.text.day_words import match_day
from organiser.text.kind_words import match_kind
from organiser.text.plain_signs import plain_signs
from organiser.vocabulary import InteractionKind

FoundT = TypeVar("FoundT")
#: Returns who a name may be; nobody for what is no name.
LookUp = Callable[[str], Sequence[FoundT]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody or something of the book that a name may mean; `detail` tells namesakes apart."""

    sort: Literal["person", "organisation", "circle"]
    key: int
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SpokenName(Generic[FoundT]):
    """A name as it was written, and who may be meant; nobody if the book does not know it."""

    spoken: str
    found: tuple[FoundT, ...] = ()


@dataclass(frozen=True, slots=True)
class LogLine(Generic[FoundT]):
    """What a line says; `head_end` is where the text begins in it, `kind` and `day` if said."""

    day: date | None
    kind: InteractionKind | None
    names: tuple[SpokenName[FoundT], ...]
    text: str
    head_end: int


def read_log_line(line: str, look_up: LookUp[FoundT], *, today: date) -> LogLine[FoundT]:
    """Return what a line says of the day, the kind and the people, and the text that is left."""
    return _Reader(line, look_up, today).read()


_BETWEEN = re.compile(r"[ 、,・&;/]*(?:(?:and|with|to|from|by|at|of)(?= )[ ]*)?")
_TEXT_BEGINS = re.compile(r" *(?:[:。]|- |[—–] ?)")
_TOKEN_END = re.compile(r"[ 、,・&:;/。()「」『』!?！？]")
_HONORIFIC = re.compile(
    r"(?:さん|さま|様|先生|殿|氏|くん|君|ちゃん)(?=$|[ 、,・&:;/。()]|[とにへかよのをがはもで])"
)
_HONORIFIC_APART = re.compile(f" ?{_HONORIFIC.pattern}")
_LINK = re.compile(r"(?:から|より|と(?:は|も)?|に(?:は|も)?|へ|を|が|は|も|で)")
#: Where a name may end inside a run of signs: 高橋と電話.
_CUT = re.compile(r"(?<=.)(?:から|より|[とにへをがはもで])")
_LIST = re.compile(r" *(?:[、,・&]|and(?= ))")
_SHORT_KANJI = re.compile(r"[一-鿿々ァ-ヶー]{1,4}(?=$|[ 、,・&:])")
_LATIN_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*")
_LONGEST_NAME = 40


class _Reader(Generic[FoundT]):
    """Goes through one line from the left, as long as it finds what it knows."""

    def __init__(self, line: str, look_up: LookUp[FoundT], today: date) -> None:
        self._line = line
        self._plain = plain_signs(line)
        self._look_up = look_up
        self._today = today
        self._day: date | None = None
        self._kind: InteractionKind | None = None
        self._names: list[SpokenName[FoundT]] = []
        self._in_list = False
        self._text_at: int | None = None

    def read(self) -> LogLine[FoundT]:
        place = end = 0
        while place < len(self._line) and self._text_at is None:
            begins = _TEXT_BEGINS.match(self._plain, end)
            if begins and end:
                end = begins.end()
                break
            place = _matched_end(_BETWEEN, self._plain, end)
            after = self._step(place)
            if after is None:
                break
            self._in_list = bool(_LIST.match(self._plain, after)) and bool(self._names)
            end = place = after
        end = end if self._text_at is None else self._text_at
        text = self._line[end:].lstrip(" \t\u3000、,;")
        return LogLine(self._day, self._kind, tuple(self._names), text.rstrip(), end)

    def _step(self, place: int) -> int | None:
        """Understand what stands at a place and return where it ends, None for text."""
        for step in (self._read_day, self._read_kind, self._read_name):
            end = step(place)
            if end is not None:
                return end
        return None

    def _read_day(self, place: int) -> int | None:
        found = match_day(self._line, place, today=self._today) if self._day is None else None
        if found is None:
            return None
        self._day = found.day
        return found.end + self._plain.startswith("の", found.end)

    def _read_kind(self, place: int) -> int | None:
        found = match_kind(self._line, place) if self._kind is None else None
        if found is None:
            return None
        self._kind = found.kind
        return found.end

    def _read_name(self, place: int) -> int | None:
        for begin, end in self._spans(place):
            found = self._look_up(self._line[begin:end])
            if found:
                return self._take(place, end, found)
        return self._read_unknown(place)

    def _spans(self, place: int) -> list[tuple[int, int]]:
        """Return where a name that begins here may end, the longest first."""
        end = self._token_end(place)
        if end == place:
            return []
        ends = [end, *(cut.start() for cut in _CUT.finditer(self._plain, place, end))]
        honorific = _HONORIFIC.search(self._plain, place + 1, self._token_end(place))
        if honorific is not None:
            ends = [honorific.start(), *(cut for cut in ends if cut < honorific.start())]
        if honorific is None and self._plain[end : end + 1] == " ":
            second = self._token_end(end + 1)
            further = _HONORIFIC.search(self._plain, end + 1, second)
            ends += [further.start() if further else second] if second > end + 1 else []
        ends = sorted(set(ends), reverse=True)
        return [(place, one) for one in ends if place < one <= place + _LONGEST_NAME]

    def _read_unknown(self, place: int) -> int | None:
        """Take what is surely a name though the book does not know it."""
        end = self._token_end(place)
        honorific = _HONORIFIC.search(self._plain, place + 1, end)
        if honorific is not None and honorific.start() - place <= _LONGEST_NAME // 4:
            return self._take(place, honorific.start())
        listed = _SHORT_KANJI.match(self._line, place) if self._in_list else None
        linked = self._plain[:place].rstrip().endswith(("with", "and", "met", "called"))
        latin = _LATIN_NAME.match(self._line, place) if linked or self._in_list else None
        found = listed or latin
        if found is None:
            return None
        return self._take(place, found.end())

    def _take(self, place: int, end: int, found: Sequence[FoundT] = ()) -> int:
        self._names.append(SpokenName(self._line[place:end], tuple(found)))
        end = _matched_end(_HONORIFIC_APART, self._plain, end)
        if self._plain.startswith("の", end):
            # 高橋さんの会社で: a person, and yet the beginning of the text.
            self._text_at = place
        return _matched_end(_LINK, self._plain, end)

    def _token_end(self, place: int) -> int:
        found = _TOKEN_END.search(self._plain, place)
        return found.start() if found else len(self._line)


def _matched_end(pattern: re.Pattern[str], text: str, place: int) -> int:
    found = pattern.match(text, place)
    return found.end() if found else place
