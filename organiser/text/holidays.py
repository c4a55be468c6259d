"""Public holidays of Japan and Indonesia by their names, as far as they are known."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Literal

Country = Literal["JP", "ID"]

_ESTIMATED = " (estimated)"

#: Indonesian days as Japanese calendars name them.
_INDONESIAN_JA = {
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
    days = holidays.country_holidays(country, years=year, language=spoken, expand=False)
    named = {day: "; ".join(dict.fromkeys(days.get_list(day))) for day in days}
    if country == "ID" and language == "ja":
        return {
            day: "・".join(_japanese(one) for one in name.split("; "))
            for day, name in named.items()
        }
    return named


def _japanese(name: str) -> str:
    """Return the Japanese name of an Indonesian day; an unknown one stays as it is."""
    plain = name.removesuffix(_ESTIMATED)
    japanese = _INDONESIAN_JA.get(plain, plain)
    return japanese if plain == name else f"{japanese}(予定)"
