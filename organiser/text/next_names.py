"""What the next programme of a series may be called, guessed from the name of the one before."""

import re
from datetime import timedelta

_DIGITS = "0-9０-９"
_KANJI = "〇一二三四五六七八九"
_NUMBER = re.compile(
    rf"(?P<before>第\s*|[Vv]ol\.?\s*|[Nn]o\.?\s*|#\s*)(?P<number>[{_DIGITS}]+|[一二三四五六七八九十]+)"
    rf"|(?P<counted>[{_DIGITS}]+)(?=\s*(?:回|期|号))"
)
_YEAR = re.compile(
    rf"(?P<year>(?:19|20|１９|２０)[{_DIGITS}]{{2}})(?![{_DIGITS}])"
    rf"|(?P<era>令和|[RＲ](?=[{_DIGITS}]))\s*(?P<of_era>元|[{_DIGITS}]+)"
)
#: The season half a year later; into spring and summer from the half before, the year turns.
_SEASONS = {"春": "秋", "夏": "冬", "秋": "春", "冬": "夏"}
_SEASON = re.compile(
    r"[春夏秋冬](?=の|季|期|会|号|例会|合宿|研修|講座|交流|大会|[\s\u3000\d()()・]|$)"
)
_ENGLISH = {
    "spring": "autumn",
    "summer": "winter",
    "autumn": "spring",
    "fall": "spring",
    "winter": "summer",
}
_ENGLISH_SEASON = re.compile(r"\b(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_TURNS = frozenset({"秋", "冬", "autumn", "fall", "winter"})
_EDGES = " \u3000-・/:~〜の"


def next_name(name: str) -> str:
    """Return the name with its number counted up, its season and its year moved on.

    A name that has none of them is returned as it is.
    """
    seasonal = _find_season(name)
    counted = _NUMBER.sub(_counted_up, name, count=1)
    if seasonal is None:
        return _YEAR.sub(_next_year, counted, count=1) if counted == name else counted
    moved = _SEASON.sub(lambda found: _SEASONS[found[0]], counted, count=1)
    moved = _ENGLISH_SEASON.sub(_other_season, moved, count=1)
    return _YEAR.sub(_next_year, moved, count=1) if seasonal in _TURNS else moved


def series_name(name: str) -> str:
    """Return what remains of a name without its number, season and year; all of it if nothing."""
    rest = name
    for pattern in (
        re.compile(rf"(?:{_NUMBER.pattern})\s*[回期号]?"),
        re.compile(rf"(?:{_YEAR.pattern})\s*年?度?"),
        re.compile(rf"(?:{_SEASON.pattern})[季期]?"),
        _ENGLISH_SEASON,
    ):
        rest = pattern.sub("", rest, count=1)
    rest = re.sub(r"[((]目?\s*[))]", "", rest)
    rest = re.sub(r"\s{2,}", " ", rest).strip(_EDGES)
    return rest if len(rest) > 1 and rest != name else name


def usual_gap(name: str) -> timedelta:
    """Return how long after this one the next of the series usually is, as far as a name tells."""
    if _find_season(name) is not None:
        return timedelta(weeks=26)
    by_year = _YEAR.search(name) is not None and _NUMBER.search(name) is None
    return timedelta(weeks=52 if by_year else 0)


def _find_season(name: str) -> str | None:
    found = _SEASON.search(name) or _ENGLISH_SEASON.search(name)
    return found[0].lower() if found else None


def _counted_up(found: re.Match[str]) -> str:
    number = found["number"] or found["counted"]
    return f"{found['before'] or ''}{_plus_one(number)}"


def _next_year(found: re.Match[str]) -> str:
    if found["year"]:
        return _plus_one(found["year"])
    count = "2" if found["of_era"] == "元" else _plus_one(found["of_era"])
    return found[0][: -len(found["of_era"])] + count


def _other_season(found: re.Match[str]) -> str:
    other = _ENGLISH[found[0].lower()]
    return other.capitalize() if found[0][0].isupper() else other


def _plus_one(number: str) -> str:
    """Return the next number, written in the same kind of digits."""
    if number[0] in "一二三四五六七八九十":
        return _in_kanji(_from_kanji(number) + 1)
    plus = str(int(number) + 1).zfill(len(number))
    return plus.translate(_WIDE) if "０" <= number[0] <= "９" else plus


def _from_kanji(number: str) -> int:
    tens, ten, ones = number.rpartition("十")
    count = _KANJI.index(ones) if ones else 0
    return count + 10 * (_KANJI.index(tens) if tens else 1) if ten else count


def _in_kanji(number: int) -> str:
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_in_kanji(tens)}十"
    return head + (_KANJI[ones] if ones else "")


_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
