import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.romaji import as_it_sounds, fold_romaji, kana_to_romaji, written_romaji


@pytest.mark.parametrize(
    ("reading", "romaji"),
    [
        ("たかさき みさき", "takasaki misaki"),
        ("タカサキ", "takasaki"),
        ("ﾀｶｻｷ", "takasaki"),
        ("おの", "ono"),
        ("おおの", "ono"),
        ("おうの", "ono"),
        ("こんの", "konno"),
        ("しょうじ", "shoji"),
        ("きゅうしゅう", "kyushu"),
        ("はっとり", "hattori"),
        ("はっちょう", "hatcho"),
        ("しんいち", "shinichi"),
        ("なんば", "nanba"),
        ("つづき", "tsuzuki"),
        ("ジェシカ", "jeshika"),
        ("ヴァン", "ban"),
        ("ウィリアム", "wiriamu"),
        ("ラーメン", "ramen"),
        ("っ", ""),
        ("Budi", "buji"),
    ],
)
def test_readings_in_latin_letters(reading: str, romaji: str) -> None:
    assert kana_to_romaji(reading) == romaji


@pytest.mark.parametrize(
    ("typed", "reading"),
    [
        ("ohno", "おおの"),
        ("Oono", "おおの"),
        ("Ōno", "おおの"),
        ("ouno", "おうの"),
        ("satoh", "さとう"),
        ("satou", "さとう"),
        ("syouzi", "しょうじ"),
        ("shōji", "しょうじ"),
        ("tutui", "つつい"),
        ("hukuda", "ふくだ"),
        ("namba", "なんば"),
        ("homma", "ほんま"),
        ("hacchou", "はっちょう"),
        ("Shin'ichi", "しんいち"),
        ("ooutchi", "おおうっち"),
        ("ohyama", "おおやま"),
        ("yuhki", "ゆうき"),
        ("jyunko", "じゅんこ"),
        ("inoue", "いのうえ"),
        ("biiru", "ビール"),
    ],
)
def test_spellings_meet_the_reading(typed: str, reading: str) -> None:
    assert fold_romaji(typed) == kana_to_romaji(reading)


@pytest.mark.parametrize(
    ("kana", "sound"),
    [
        ("おおの", "おーの"),
        ("おうの", "おーの"),
        ("おの", "おの"),
        ("けいこ", "けーこ"),
        ("ちづこ", "ちずこ"),
        ("ゔあん", "ばん"),
        ("かおる", "かおる"),
    ],
)
def test_kana_as_they_sound(kana: str, sound: str) -> None:
    assert as_it_sounds(kana) == sound


@given(st.text(alphabet=[chr(sign) for sign in range(0x3041, 0x3095)] + ["ー"]))
def test_every_kana_turns_into_plain_letters(kana: str) -> None:
    assert kana_to_romaji(kana).isascii()


@pytest.mark.parametrize(
    ("reading", "romaji"),
    [
        ("さとう", "sato"),
        ("おおの", "ono"),
        ("なんば", "namba"),
        ("いいだ", "iida"),
        ("いのうえ", "inoue"),
        ("まつうら", "matsuura"),
        ("おおうら", "oura"),
        ("やまのうち", "yamanouchi"),
        ("こうち", "kochi"),
        ("ゆうき", "yuki"),
        ("はっちょう", "hatcho"),
        ("ジュンイチ", "junichi"),
        ("Budi", "Budi"),
    ],
)
def test_readings_are_written_as_in_passports(reading: str, romaji: str) -> None:
    assert written_romaji(reading) == romaji
