"""How letters greet with the season: words by month, and the polite sentence made of them."""

from collections.abc import Iterator
from datetime import date

#: The words of every month, the usual one first.
_BY_MONTH = {
    1: ("厳寒", "大寒", "寒冷"),
    2: ("余寒", "立春", "梅花"),
    3: ("早春", "浅春", "春分"),
    4: ("陽春", "春暖", "桜花"),
    5: ("新緑", "薫風", "若葉"),
    6: ("梅雨", "初夏", "向暑"),
    7: ("盛夏", "炎暑", "猛暑"),
    8: ("残暑", "晩夏"),
    9: ("初秋", "新涼", "秋涼"),
    10: ("秋冷", "仲秋", "錦秋"),
    11: ("晩秋", "向寒", "暮秋"),
    12: ("初冬", "師走", "寒冷"),
}
#: The beginning of a month that still has other words: its last day, and the words.
_FIRST_DAYS = {
    1: (15, ("新春", "初春", "厳寒")),
    2: (3, ("厳寒", "晩冬")),
    8: (7, ("盛夏", "猛暑", "酷暑")),
}


def season_words(day: date) -> tuple[str, ...]:
    """Return the season words that fit a day, the usual one first."""
    last, words = _FIRST_DAYS.get(day.month, (0, ()))
    return words if day.day <= last else _BY_MONTH[day.month]


def season_greeting(word: str, *, to_body: bool = False) -> str:
    """Return the sentence that follows 拝啓: it wishes a person health, a body success."""
    wish = "ますますご清栄" if to_body else "ますますご健勝"
    return f"{word}の候、{wish}のこととお慶び申し上げます。"


def season_greetings(day: date) -> tuple[str, ...]:
    """Return the sentences to choose from on a day, the usual one first."""
    return tuple(_greetings(season_words(day)))


def _greetings(words: tuple[str, ...]) -> Iterator[str]:
    for to_body in (False, True):
        yield from (season_greeting(word, to_body=to_body) for word in words)
    # Fits all the year round.
    yield "時下ますますご清祥のこととお慶び申し上げます。"
