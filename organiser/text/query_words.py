"""The keys of the search line and the words their values may be, in English and in Japanese."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from organiser.vocabulary import (
    AskedState,
    AvailabilityLevel,
    ConsentKind,
    OrganisationKind,
    RhythmState,
    label,
)

LANGUAGES = ("en", "ja")


class QueryKey(StrEnum):
    """What stands before the colon of a term."""

    SKILL = "skill"
    OFFERS = "offers"
    LEARNING = "learning"
    PASSES = "passes"
    HAS = "has"
    TIME = "time"
    IN = "in"
    KIND = "kind"
    ORG = "org"
    CIRCLE = "circle"
    TAG = "tag"
    LAST = "last"
    RHYTHM = "rhythm"
    CONSENT = "consent"
    REFUSED = "refused"
    ASKED = "asked"
    APPROACH = "approach"
    FILTER = "filter"


#: Japanese names of the keys, the one to write first; the last is what they begin with in kana.
_JAPANESE_KEYS: Mapping[QueryKey, tuple[str, ...]] = {
    QueryKey.SKILL: ("専門", "資格", "せんもん"),
    QueryKey.OFFERS: ("できる", "提供", "できる"),
    QueryKey.LEARNING: ("学習中", "学習", "がくしゅうちゅう"),
    QueryKey.PASSES: ("教える", "おしえる"),
    QueryKey.HAS: ("ある", "ある"),
    QueryKey.TIME: ("余裕", "よゆう"),
    QueryKey.IN: ("場所", "地域", "ばしょ"),
    QueryKey.KIND: ("種別", "種類", "しゅべつ"),
    QueryKey.ORG: ("団体", "組織", "だんたい"),
    QueryKey.CIRCLE: ("輪", "小さな輪", "わ"),
    QueryKey.TAG: ("タグ", "たぐ"),
    QueryKey.LAST: ("接点", "せってん"),
    QueryKey.RHYTHM: ("間隔", "かんかく"),
    QueryKey.CONSENT: ("同意", "どうい"),
    QueryKey.REFUSED: ("不同意", "拒否", "ふどうい"),
    QueryKey.ASKED: ("お誘い", "誘い", "おさそい"),
    QueryKey.APPROACH: ("声かけ", "声掛け", "こえかけ"),
    QueryKey.FILTER: ("絞り込み", "絞込", "しぼりこみ"),
}

#: What `has:` asks for.
TIME_VALUE = "time"
#: The values of `approach:`, for people who may be spoken to and those to leave in peace.
YES, NO = "yes", "no"

#: By key: each value with its English and its Japanese words, the ones to write first.
_WORDS: Mapping[QueryKey, Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    QueryKey.HAS: {TIME_VALUE: (("time", "room"), ("余裕", "時間"))},
    QueryKey.TIME: {
        TIME_VALUE: (("any", "yes"), ("あり",)),
        AvailabilityLevel.OPEN: (("open",), ("十分", "余裕あり")),
        AvailabilityLevel.SOME: (("some",), ("少し",)),
        AvailabilityLevel.NONE: (("none", "no"), ("なし",)),
        AvailabilityLevel.UNKNOWN: (("unknown",), ("不明",)),
    },
    QueryKey.RHYTHM: {
        RhythmState.NONE: (("none",), ("なし",)),
        RhythmState.IN_TIME: (("fine",), ("順調",)),
        RhythmState.DUE: (("due",), ("そろそろ",)),
        RhythmState.OVERDUE: (("overdue", "late"), ("超過",)),
        RhythmState.PAUSED: (("paused",), ("休止", "休止中")),
    },
    QueryKey.ASKED: {
        AskedState.NEVER: (("never",), ("なし",)),
        AskedState.LEFT_OUT: ((">1y",), ("1年以上なし", ">1年", "1年以上")),
        AskedState.LATELY: (("<90d",), ("90日以内", "<90日")),
    },
    QueryKey.APPROACH: {YES: (("yes",), ("可",)), NO: (("no",), ("不可", "なし"))},
    QueryKey.KIND: dict.fromkeys(OrganisationKind, ((), ())),
    QueryKey.CONSENT: dict.fromkeys(ConsentKind, ((), ())),
    QueryKey.REFUSED: dict.fromkeys(ConsentKind, ((), ())),
}


def plain(text: str) -> str:
    """Return a key or value as it is compared: width and case do not count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def key_name(key: QueryKey, language: str = "en") -> str:
    """Return a key as it is written in a language."""
    return _JAPANESE_KEYS[key][0] if language == "ja" else key.value


def key_names(key: QueryKey) -> tuple[str, ...]:
    """Return all that a key may be called, its reading in kana included."""
    return (key.value, *_JAPANESE_KEYS[key])


@cache
def _keys() -> Mapping[str, QueryKey]:
    return {plain(name): key for key in QueryKey for name in key_names(key)}


def find_key(name: str) -> QueryKey | None:
    """Return the key that is called so."""
    return _keys().get(plain(name))


def fixed_values(key: QueryKey, language: str = "en") -> Mapping[str, str]:
    """Return the words to write for the values of a key, by value; none if the book has them."""
    return {value: names[language][0] for value, names in _names(key).items()}


def find_value(key: QueryKey, text: str) -> str | None:
    """Return the value of a key that is called so, or the only one that begins so."""
    wanted = plain(text)
    begun = set()
    for value, names in _names(key).items():
        spelled = {plain(name) for language in LANGUAGES for name in names[language]}
        if wanted in spelled:
            return value
        if wanted and any(name.startswith(wanted) for name in spelled):
            begun.add(value)
    return begun.pop() if len(begun) == 1 else None


@cache
def _names(key: QueryKey) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Return what the values of a key are called, by value and language."""
    found = {}
    for value, (english, japanese) in _WORDS.get(key, {}).items():
        names = {"en": english, "ja": japanese}
        if isinstance(value, StrEnum):
            said = label(value)
            names = {
                "en": (*english, value.value, said.in_language("en")),
                "ja": (*japanese, said.in_language("ja")),
            }
        found[value] = names
    return found
