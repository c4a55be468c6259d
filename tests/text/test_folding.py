import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.folding import (
    bigrams,
    fold,
    query_words,
    searchable_reading,
    spellings,
)
from organiser.text.variants import COMMON_FORMS


@pytest.mark.parametrize(
    ("written", "found_as"),
    [
        ("髙﨑", "高崎"),
        ("渡邉", "渡辺"),
        ("渡邊", "渡辺"),
        ("齋藤", "斎藤"),
        ("斉藤", "齊藤"),
        ("濵田", "浜田"),
        ("澤井", "沢井"),
        ("𠮷田", "吉田"),
        ("廣瀨", "広瀬"),
        ("嶋﨑", "島崎"),
        ("冨樫", "富樫"),
        ("龍野", "竜野"),
        ("惠美", "恵美"),
        ("德永", "徳永"),
        ("眞櫻", "真桜"),
        ("葛󠄀城", "葛城"),
        ("神戸", "神戸"),
        ("塚本", "塚本"),
        ("ﾀｶｻｷ", "たかさき"),
        ("タカサキ", "たかさき"),
        ("ｶﾞｷﾞｸﾞ", "がぎぐ"),
        ("か゛っこう", "がっこう"),
        ("ｼﾖｳｼﾞ", "しょうじ"),
        ("サ−ビス", "サービス"),
        ("ｻ-ﾋﾞｽ", "サービス"),
        ("ブディ・サントソ", "ブディサントソ"),
        ("佐々木", "佐佐木"),
        ("いすゞ", "いすず"),
        ("龍ケ崎", "竜ヶ崎"),
        ("竜が崎", "竜ヶ崎"),
        ("茅ヶ﨑", "茅ケ崎"),
        ("3ヶ月", "3ケ月"),
        ("ＡＢＣ１２", "abc12"),
        ("José", "jose"),
        ("Đặng Văn", "dang van"),
        ("Straße", "STRASSE"),
        ("㈱サンプル", "株式会社サンプル"),
        ("（株）サンプル", "㍿サンプル"),
        ("サンプル(有)", "サンプル有限会社"),
        ("（一社）サンプル会", "一般社団法人サンプル會"),
        ("㈿ひょうご", "協同組合ひょうご"),
        ("078-123-4567", "0781234567"),
        ("(078) 123-4567", "(0781234567"),
        ("+81 (0)78-123-4567", "078-123-4567"),
        ("+81 90 1234 5678", "090 1234 5678"),
        ("０９０－１２３４－５６７８", "09012345678"),
        ("高崎　 美咲\n", "高崎 美咲"),
        ("み\u200bさき", "みさき"),
        ("み\ud800さき", "みさき"),
    ],
)
def test_ways_to_write_the_same_meet(written: str, found_as: str) -> None:
    assert fold(written) == fold(found_as)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("おの", "おおの"),
        ("高崎", "高橋"),
        ("埼玉", "崎玉"),
        ("かき", "がき"),
        ("坂本", "阪本"),
        ("協同組合ひょうご", "ひょうご"),
        ("12 34", "1234"),
    ],
)
def test_different_things_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="ヶケヵ々ゝゞ・ー-‐カがか茅崎佐1290(株)有+8 ﾞ゛\u3099ﾊはばゔ"))
def test_folding_twice_is_folding_once_for_the_signs_with_rules(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_table_of_kanji_is_sound() -> None:
    assert len(COMMON_FORMS) >= 400
    assert not set(COMMON_FORMS.values()) & set(COMMON_FORMS)
    for sign in (*COMMON_FORMS, *COMMON_FORMS.values()):
        assert len(sign) == 1
        assert unicodedata.normalize("NFKC", sign) == sign


def test_bigrams_overlap_and_end_with_the_last_sign() -> None:
    assert bigrams("長谷川 東 ab12") == ["長谷", "谷川", "川", "東", "ab", "b1", "12", "2"]
    assert bigrams("") == []
    assert bigrams("・…!") == []


def test_words_of_a_query_come_once_and_legal_forms_apart() -> None:
    assert query_words("㈱サンプル 神戸 神戸") == ["株式会社", "さんぷる", "神戸"]
    assert query_words('"*( )') == []


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("高崎", ("高崎",)),
        ("たかさき", ("たかさき",)),
        ("おうの", ("おうの", "おーの")),
        ("ちづこ", ("ちづこ", "ちずこ")),
        ("ohno", ("ohno", "ono")),
        ("nam", ("nam", "nan")),
        ("a1", ("a1",)),
    ],
)
def test_spellings_of_a_word(word: str, forms: tuple[str, ...]) -> None:
    assert spellings(word) == forms


def test_a_reading_is_searchable_in_kana_by_sound_and_in_latin_letters() -> None:
    assert searchable_reading("おおうち", "ちづこ").split() == [
        "おおうちちづこ",
        "おーちちずこ",
        "ochichizuko",
    ]
    assert searchable_reading("ﾀｶｻｷ").split() == ["たかさき", "takasaki"]
    assert searchable_reading("", "") == ""
