import random

import pytest

from organiser.text.sorting import sort_key

IN_ORDER = [
    ("あいだ ゆう", ""),
    ("アイダ ユカ", ""),
    ("かとう", ""),
    ("かとう いちろう", ""),
    ("カトウ ジロウ", ""),
    ("がとう あき", ""),
    ("かとうだ あい", ""),
    ("さあは あい", ""),
    ("さあば あい", ""),
    ("サーバ アイ", ""),
    ("はら たろう", ""),
    ("はらだ あい", ""),
    ("", "ひろ"),
    ("ふじ あい", ""),
    ("ぶじ あい", ""),
    ("ぷじ あい", ""),
    ("わだ あい", ""),
    ("", "Aditya"),
    ("", "ｂｕｄｉ"),
    ("", "Élise"),
    ("", "高橋 美咲"),
    ("", ""),
]


def test_people_stand_in_kana_order_then_latin_letters_then_the_rest() -> None:
    mixed = IN_ORDER.copy()
    random.Random(1).shuffle(mixed)
    assert sorted(mixed, key=lambda one: sort_key(*one)) == IN_ORDER


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ﾀｶｻｷ ﾐｻｷ", "たかさき みさき"),
        ("タカサキ　ミサキ", "たかさき みさき"),
        ("ＢＵＤＩ", "budi"),
    ],
)
def test_width_and_kind_of_sign_make_no_difference(one: str, other: str) -> None:
    assert sort_key(one, "") == sort_key(other, "")


def test_small_kana_and_voicing_decide_only_between_equals() -> None:
    words = ["きや", "きゃ", "ぎや", "きやあ"]
    assert sorted(words, key=lambda word: sort_key(word, "")) == words


def test_the_reading_goes_before_the_name() -> None:
    assert sort_key("あべ", "渡辺") < sort_key("わたなべ", "阿部")


def test_variants_of_a_kanji_name_without_reading_stand_together() -> None:
    assert sort_key("", "髙﨑") == sort_key("", "高崎")
