"""Places by postal code and by address, as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.place_keys import place_key
from organiser.text.postal import (
    PostalPlace,
    find_by_address,
    find_by_code,
    list_prefectures,
)

HONMACHI = PostalPlace(
    postal_code="6700012",
    prefecture="兵庫県",
    municipality="姫路市",
    municipality_code="28201",
    town="本町",
    latitude=34.8379,
    longitude=134.6938,
)


@pytest.mark.parametrize(
    "written",
    [
        "6700012",
        "670-0012",
        "〒670-0012",
        "〒 670 - 0012",
        "６７０－００１２",
        "〒６７０−００１２",
        "670ー0012 ",
    ],
)
def test_a_code_is_found_however_it_is_written(written: str) -> None:
    assert find_by_code(written) == (HONMACHI,)


@pytest.mark.parametrize(
    "written", ["", "670", "670-001", "670-00123", "0000000", "姫路市", "+62 401"]
)
def test_an_unknown_code_has_no_place(written: str) -> None:
    assert find_by_code(written) == ()


def test_a_code_may_have_several_towns_or_none() -> None:
    assert len({place.town for place in find_by_code("4520961")}) > 1
    (whole,) = find_by_code("100-0000")
    assert (whole.municipality, whole.town, whole.latitude) == (
        "千代田区",
        "",
        pytest.approx(35.69, abs=0.02),
    )


def test_the_own_code_of_one_body_leads_to_its_town() -> None:
    (hall,) = find_by_code("163-8001")
    assert (hall.municipality, hall.town) == ("新宿区", "西新宿")
    assert find_by_address("東京都新宿区西新宿2-8-1") != hall


@pytest.mark.parametrize(
    ("address", "code", "place"),
    [
        ("東京都千代田区丸の内１丁目９−１", "1000005", "千代田区丸の内"),
        ("東京都千代田区丸の内一丁目9番1号 見本ビル3階", "1000005", "千代田区丸の内"),
        ("東京都 千代田区 丸の内 1-9-1", "1000005", "千代田区丸の内"),
        ("千代田区丸の内1-9-1", "1000005", "千代田区丸の内"),
        ("東京千代田区丸ノ内", "1000005", "千代田区丸の内"),
        ("日本、〒150-0002 東京都渋谷区渋谷２丁目２１−１", "1500002", "渋谷区渋谷"),
        ("大阪市北区梅田三丁目1番1号", "5300001", "大阪市北区梅田"),
        ("大阪市梅田3-1-1", "5300001", "大阪市北区梅田"),
        ("中央区銀座4-1", "1040061", "中央区銀座"),
        ("京都市中京区寺町通御池上る上本能寺前町488", "6040925", "京都市中京区上本能寺前町"),
        ("京都市中京区寺町通御池上ル上本能寺前町488", "6040925", "京都市中京区上本能寺前町"),
        ("京都府京都市下京区四条通河原町西入ル真町68", "6008001", "京都市下京区真町"),
        ("京都市上京区今出川通七本松東入突抜町1", "6028315", "京都市上京区突抜町"),
        ("京都市上京区突抜町1", "", "京都市上京区突抜町"),
        ("札幌市中央区北5条西6丁目", "0600005", "札幌市中央区北五条西"),
        ("北海道札幌市中央区北五条西二十八丁目", "0640825", "札幌市中央区北五条西"),
        ("札幌市中央区北5条西99丁目", "", "札幌市中央区北五条西"),
        ("茨城県つくば市大字上ノ室1", "3050023", "つくば市上ノ室"),
        ("茨城県つくば市上の室1", "3050023", "つくば市上ノ室"),
        ("茨城県竜ヶ崎市3710番地", "", "龍ケ崎市"),
        ("北海道豊頃町茂岩本町125", "0895312", "中川郡豊頃町茂岩本町"),
        ("北海道中川郡豊頃町茂岩本町125", "0895312", "中川郡豊頃町茂岩本町"),
        ("東京都三宅村阿古497", "1001212", "三宅島三宅村阿古"),
        ("東京都利島村248", "1000301", "利島村"),
        ("府中市宮西町2-24", "1830022", "府中市宮西町"),
        ("府中市府川町315", "7260004", "府中市府川町"),
        ("〒183-0000 府中市", "1830000", "府中市"),
        ("静岡県浜松市中区元城町103-2", "4300946", "浜松市中央区元城町"),
        ("浜松市北区三ヶ日町三ヶ日500", "4311414", "浜松市浜名区三ヶ日町三ヶ日"),
        ("三重県四日市市諏訪町1-5", "5100085", "四日市市諏訪町"),
        ("岩手県和賀郡西和賀町沢内字太田2地割81-1", "0295614", "和賀郡西和賀町沢内太田"),
        ("〒231-0062 横浜市桜木町1-1", "2310062", "横浜市中区桜木町"),
        ("札幌市", "", "札幌市"),
        ("東京都渋谷区", "", "渋谷区"),
        ("670-0012 本町68", "6700012", "姫路市本町"),
        ("〒670-0012", "6700012", "姫路市本町"),
        ("〒670-0012 兵庫県姫路市68", "6700012", "姫路市本町"),
    ],
)
def test_an_address_is_found(address: str, code: str, place: str) -> None:
    found = find_by_address(address)
    assert found is not None
    assert (found.postal_code, found.municipality + found.town) == (code, place)
    assert found.latitude is not None
    assert found.longitude is not None


@pytest.mark.parametrize(
    "address",
    [
        "",
        "府中市",
        "中央区",
        "中央区中央1-1",
        "本町1-1",
        "東京都",
        "Shibuya, Tokyo",
        "Jl. Sudirman 1, Jakarta",
        "未定",
        "京都駅",
    ],
)
def test_what_cannot_be_told_is_not_guessed(address: str) -> None:
    assert find_by_address(address) is None


def test_a_code_that_belongs_elsewhere_gives_way_to_the_address() -> None:
    found = find_by_address("〒100-0005 兵庫県姫路市本町68")
    assert found == HONMACHI


@pytest.mark.parametrize(
    ("address", "latitude", "longitude"),
    [
        ("東京都千代田区丸の内", 35.68, 139.77),
        ("神戸市中央区加納町", 34.70, 135.19),
        ("那覇市泉崎", 26.21, 127.68),
        ("札幌市中央区大通西", 43.06, 141.34),
        ("浜松市浜名区", 34.81, 137.69),
        ("球磨郡湯前町", 32.28, 130.98),
    ],
)
def test_a_point_lies_where_the_town_is(address: str, latitude: float, longitude: float) -> None:
    found = find_by_address(address)
    assert found is not None
    assert (found.latitude, found.longitude) == pytest.approx((latitude, longitude), abs=0.02)


def test_the_prefectures_stand_in_their_order() -> None:
    prefectures = list_prefectures()
    assert len(set(prefectures)) == 47
    assert (prefectures[0], prefectures[12], prefectures[46]) == ("北海道", "東京都", "沖縄県")


@given(st.text() | st.text(alphabet="東京都府中市北区0123456789-〒上る 　丁目三宅", max_size=20))
def test_no_text_stops_it(text: str) -> None:
    found = find_by_address(text)
    assert found is None or found.prefecture in list_prefectures()
    assert all(place.prefecture in list_prefectures() for place in find_by_code(text))


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("北二十五条西", "北25条西"),
        ("百二十三", "123"),
        ("一〇八", "108"),
        ("龍ヶ崎", "竜が崎"),
        ("大字上ノ室字文字", "上の室文字"),
        ("東入ル上がる", "東入上る"),
    ],
)
def test_the_form_a_place_is_looked_up_by(written: str, key: str) -> None:
    assert place_key(written) == key
