"""Public holidays of Japan and Indonesia by their names, as far as they are known.

Indonesia's joint leave days (cuti bersama) count as such: offices are mostly closed on them.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal

Country = Literal["JP", "ID"]

_MARKS = {" (estimated)": "予定", " (observed)": "振替"}
_JOINT_LEAVE = " Joint Holiday"
_CATEGORIES: Mapping[Country, tuple[str, ...]] = {
    "JP": ("public",),
    "ID": ("public", "government"),
}

#: Indonesian days as Japanese calendars name them.
_INDONESIAN_JA = {
    "New Year's": "新年",
    "New Year's Day": "元日",
    "Isra' and Mi'raj": "ムハンマド昇天祭",
    "Lunar New Year": "中国暦新年",
    "Day of Silence": "ニュピ(ヒンドゥー暦新年)",
    "Eid al-Fitr": "断食明け大祭",
    "Eid al-Fitr Second Day": "断食明け大祭(2日目)",
    "Good Friday": "聖金曜日",
    "Easter Sunday": "復活祭",
    "International Labor Day": "メーデー",
    "Ascension Day": "キリスト昇天祭",
    "Eid al-Adha": "犠牲祭",
    "Vesak Day": "ワイサック(仏教祭)",
    "Pancasila Day": "パンチャシラの日",
    "Islamic New Year": "イスラム暦新年",
    "Independence Day": "独立記念日",
    "Prophet's Birthday": "ムハンマド降誕祭",
    "Ascension": "キリスト昇天祭",
    "Vesak": "ワイサック(仏教祭)",
    "Christmas": "クリスマス",
    "Christmas Day": "クリスマス",
    "General Election Day": "総選挙の日",
    "Local Election Day": "統一地方首長選挙の日",
}


def holiday_name(day: date, country: Country, language: str) -> str:
    """Return the name of a public holiday; empty for other days and for years beyond the tables.

    Where the moon still has to be seen the name says that the day is an estimate.
    """
    return _names(country, day.year, language).get(day, "")


@cache
def _names(country: Country, year: int, language: str) -> Mapping[date, str]:
    import holidays

    native = country == "JP" and language == "ja"
    spoken = "ja" if native else "en_US"
    days = holidays.country_holidays(
        country, years=year, language=spoken, categories=_CATEGORIES[country], expand=False
    )
    named = {day: "; ".join(dict.fromkeys(days.get_list(day))) for day in days}
    if country == "ID" and language == "ja":
        return {
            day: "・".join(_japanese(one) for one in name.split("; "))
            for day, name in named.items()
        }
    return named


def _japanese(name: str) -> str:
    """Return the Japanese name of an Indonesian day; an unknown one stays as it is."""
    for english, japanese in _MARKS.items():
        if name.endswith(english):
            return f"{_japanese(name.removesuffix(english))}({japanese})"
    if name.endswith(_JOINT_LEAVE):
        return f"{_japanese(name.removesuffix(_JOINT_LEAVE))}の政令指定休日"
    return _INDONESIAN_JA.get(name, name)
