"""Prefectures and countries by all they are called: 大阪, おおさか, Osaka; 韓国, Korea."""

from collections.abc import Mapping
from functools import cache

from organiser.text.folding import fold
from organiser.text.romaji import fold_romaji, kana_to_romaji

_PREFECTURES = """
北海道:ほっかいどう 青森県:あおもり 岩手県:いわて 宮城県:みやぎ 秋田県:あきた 山形県:やまがた
福島県:ふくしま 茨城県:いばらき 栃木県:とちぎ 群馬県:ぐんま 埼玉県:さいたま 千葉県:ちば
東京都:とうきょう 神奈川県:かながわ 新潟県:にいがた 富山県:とやま 石川県:いしかわ 福井県:ふくい
山梨県:やまなし 長野県:ながの 岐阜県:ぎふ 静岡県:しずおか 愛知県:あいち 三重県:みえ 滋賀県:しが
京都府:きょうと 大阪府:おおさか 兵庫県:ひょうご 奈良県:なら 和歌山県:わかやま 鳥取県:とっとり
島根県:しまね 岡山県:おかやま 広島県:ひろしま 山口県:やまぐち 徳島県:とくしま 香川県:かがわ
愛媛県:えひめ 高知県:こうち 福岡県:ふくおか 佐賀県:さが 長崎県:ながさき 熊本県:くまもと
大分県:おおいた 宮崎県:みやざき 鹿児島県:かごしま 沖縄県:おきなわ
"""
#: Other names of countries, the first one Japanese; no country at all is Japan.
_COUNTRIES = """
日本 Japan|インドネシア Indonesia|ベトナム Vietnam ヴェトナム Viet_Nam|フィリピン Philippines
中国 China|ミャンマー Myanmar|ネパール Nepal|タイ Thailand|カンボジア Cambodia|モンゴル Mongolia
ラオス Laos|スリランカ Sri_Lanka|バングラデシュ Bangladesh|インド India|ウズベキスタン Uzbekistan
パキスタン Pakistan|台湾 Taiwan|韓国 Korea 大韓民国|マレーシア Malaysia|シンガポール Singapore
キルギス Kyrgyzstan|ブラジル Brazil|アメリカ USA 米国|ドイツ Germany
"""
_HOME = "日本"


def same_place(name: str) -> str:
    """Return the form in which all names of one prefecture or country are equal.

    Empty is Japan: an address without a country is at home.
    """
    plain = " ".join(fold(name).split()) or _HOME
    return _forms().get(plain) or _forms().get(fold_romaji(plain.replace(" ", ""))) or plain


def whole_prefecture(name: str) -> str:
    """Return the whole name of a prefecture: 兵庫, ひょうご and Hyogo are 兵庫県.

    Whatever is no prefecture comes back as it is.
    """
    found = same_place(name)
    return found if found in _whole_names() else name


@cache
def _whole_names() -> frozenset[str]:
    return frozenset(entry.partition(":")[0] for entry in _PREFECTURES.split())


@cache
def _forms() -> Mapping[str, str]:
    forms = {}
    for entry in _PREFECTURES.split():
        kanji, kana = entry.split(":")
        full = fold(kanji)
        short = full if full == "北海道" else full[:-1]
        for name in (full, short, fold(kana), kana_to_romaji(kana)):
            forms[name] = full
    for line in _COUNTRIES.replace("\n", "|").split("|"):
        names = [fold(name.replace("_", " ")) for name in line.split()]
        forms.update(dict.fromkeys(names, names[0] if names else ""))
    return forms
