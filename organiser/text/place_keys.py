"""One form for the many ways to write a place of Japan: for looking up, never shown or stored."""

import re
import unicodedata

from organiser.text.variants import COMMON_FORMS

_NAMES = """
北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県
群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県
山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府
兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県
香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県
鹿児島県 沖縄県
"""
#: The prefectures of Japan in their usual order, that of their numbers 01 to 47.
PREFECTURES = tuple(_NAMES.split())

_SIGNS = str.maketrans(
    COMMON_FORMS
    # 龍ケ崎 and 竜ヶ崎, 一ノ宮 and 一之宮, 三ツ沢 and 三つ沢
    | dict.fromkeys("ヶケヵガ", "が")
    | dict.fromkeys("ノ之乃", "の")
    | dict.fromkeys("ツッっ", "つ")
    | dict.fromkeys("‐‑‒–—―−─ー", "-")
)
_LEFT_OUT = re.compile(r"\s+|大字|(?<!文)字")
# 上ル and 上がる say the same in the streets of Kyoto, and so do 東入ル and 東入
_STREET_WORDS = (
    (re.compile("([上下])が?[るルり]"), r"\1る"),
    (re.compile("(?<=[東西])入[るルり]"), "入"),
)
_NUMERALS = {numeral: value for value, numeral in enumerate("〇一二三四五六七八九")}
_NUMBER = re.compile("[〇一二三四五六七八九十百]+")


def place_key(text: str) -> str:
    """Return the form under which a place is looked up.

    Digits for numerals, one sign each for が, の and つ, kanji of today, no 大字, no spaces.
    """
    key = _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text).translate(_SIGNS))
    for pattern, word in _STREET_WORDS:
        key = pattern.sub(word, key)
    return _NUMBER.sub(_as_digits, key)


def _as_digits(match: re.Match[str]) -> str:
    written = match[0]
    if not re.search("[十百]", written):
        return "".join(str(_NUMERALS[numeral]) for numeral in written)
    whole, part = 0, 0
    for numeral in written:
        if numeral in "十百":
            whole += (part or 1) * (10 if numeral == "十" else 100)
            part = 0
        else:
            part = _NUMERALS[numeral]
    return str(whole + part)
