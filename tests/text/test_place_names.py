import pytest

from organiser.text.place_names import same_place, whole_prefecture


@pytest.mark.parametrize(
    ("names", "place"),
    [
        (("大阪", "大阪府", "おおさか", "オオサカ", "Osaka", "Ōsaka"), "大阪府"),
        (("東京", "東京都", "tokyo"), "東京都"),
        (("京都", "京都府", "きょうと"), "京都府"),
        (("北海道", "Hokkaidō"), "北海道"),
        (("兵庫縣", "ﾋｮｳｺﾞ"), "兵庫県"),
        (("", "日本", "Japan"), "日本"),
        (("Indonesia", "インドネシア"), "いんどねしあ"),
        (("Viet Nam", "ベトナム", "Vietnam"), "べとなむ"),
        (("姫路市",), "姫路市"),
    ],
)
def test_the_names_of_a_place_meet(names: tuple[str, ...], place: str) -> None:
    assert {same_place(name) for name in names} == {place}


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        *((name, "兵庫県") for name in ("兵庫", "兵庫県", "ひょうご", "Hyogo")),
        ("北海道", "北海道"),
        ("姫路市", "姫路市"),
        ("Japan", "Japan"),
        ("", ""),
    ],
)
def test_a_prefecture_has_one_whole_name(name: str, whole: str) -> None:
    assert whole_prefecture(name) == whole
