"""Readings of names: the first guess for the names of a usual circle, and nothing for the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.name_readings import family_readings, given_readings, split_name

FAMILY_NAMES = """
佐藤 さとう 鈴木 すずき 高橋 たかはし 田中 たなか 伊藤 いとう 渡辺 わたなべ 山本 やまもと
中村 なかむら 小林 こばやし 加藤 かとう 吉田 よしだ 佐々木 ささき 斎藤 さいとう 清水 しみず
長谷川 はせがわ 五十嵐 いがらし 服部 はっとり 比嘉 ひが 大谷 おおたに 萩原 はぎわら 東海林 しょうじ
小鳥遊 たかなし 四月一日 わたぬき 妹尾 せのお 茅ヶ崎 ちがさき
"""
GIVEN_NAMES = """
翔太 しょうた 美咲 みさき 誠 まこと 浩 ひろし 陽子 ようこ 恵子 けいこ 直樹 なおき 大輔 だいすけ
由美子 ゆみこ 純一 じゅんいち 悟 さとる 大翔 ひろと 陽菜 ひな 結衣 ゆい 葵 あおい 蓮 れん 湊 みなと
陽葵 ひまり 拓海 たくみ 健一 けんいち 裕之 ひろゆき 香織 かおり 宗一郎 そういちろう
"""
VARIANTS = """
髙橋 たかはし 髙﨑 たかさき 濵田 はまだ 渡邉 わたなべ 渡邊 わたなべ 𠮷田 よしだ 齋藤 さいとう
嶋田 しまだ 葛󠄀城 かつらぎ 神　谷 かみや
"""


def pairs(table: str) -> list[tuple[str, str]]:
    words = iter(table.replace("　", "_").split())
    return [(name.replace("_", "　"), next(words)) for name in words]


@pytest.mark.parametrize(("name", "reading"), pairs(FAMILY_NAMES))
def test_the_first_guess_at_a_family_name(name: str, reading: str) -> None:
    assert family_readings(name)[0] == reading


@pytest.mark.parametrize(("name", "reading"), pairs(GIVEN_NAMES))
def test_the_first_guess_at_a_given_name(name: str, reading: str) -> None:
    assert given_readings(name)[0] == reading


@pytest.mark.parametrize(("name", "reading"), pairs(VARIANTS))
def test_variant_kanji_are_read_like_the_common_ones(name: str, reading: str) -> None:
    assert family_readings(name)[0] == reading


def test_further_readings_follow() -> None:
    assert set(family_readings("角田")) >= {"かくた", "つのだ", "すみだ"}
    assert given_readings("裕子") == ("ゆうこ", "ひろこ")


@pytest.mark.parametrize(
    ("name", "reading"),
    [("さくら", "さくら"), ("サクラ", "さくら"), ("ｻｸﾗ", "さくら"), ("ヴィクトル", "ゔぃくとる")],
)
def test_kana_are_their_own_reading(name: str, reading: str) -> None:
    assert given_readings(name) == family_readings(name) == (reading,)


@pytest.mark.parametrize("name", ["", " ", "Santoso", "見本工業", "、", "ー・ー"])
def test_an_unknown_name_has_no_reading(name: str) -> None:
    assert family_readings(name) == given_readings(name) == ()


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("佐藤翔太", "佐藤", "翔太"),
        ("髙橋美咲", "髙橋", "美咲"),
        ("𠮷田茂", "𠮷田", "茂"),
        ("長谷川町子", "長谷川", "町子"),
        ("東海林太郎", "東海林", "太郎"),
        ("森光子", "森", "光子"),
        ("関根勤", "関根", "勤"),
        ("鈴木さくら", "鈴木", "さくら"),
        ("田中マルクス", "田中", "マルクス"),
        ("佐藤琴弾", "佐藤", "琴弾"),
        ("佐藤 翔太", "佐藤", "翔太"),
        ("佐藤　翔太", "佐藤", "翔太"),
    ],
)
def test_a_name_in_one_is_parted(written: str, family: str, given: str) -> None:
    assert split_name(written) == (family, given)


@pytest.mark.parametrize(
    "written",
    ["", "佐藤", "小松原", "美咲", "さとうさくら", "Budi Santoso", "BudiSantoso", "経理 担当 様"],
)
def test_what_cannot_be_parted_stays_whole(written: str) -> None:
    assert split_name(written) is None


@given(st.text(alphabet="佐藤髙橋翔太美咲さクー 　\ufe00Aa々", max_size=8))
def test_no_text_stops_it_and_no_sign_is_lost(text: str) -> None:
    parts = split_name(text)
    assert parts is None or "".join(parts) == "".join(text.split())
    assert all(reading for reading in (*family_readings(text), *given_readings(text)))
