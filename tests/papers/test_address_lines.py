import pytest

from organiser.papers.address_lines import (
    address_lines,
    parted_street,
    sender_lines,
    without_address,
    written_code,
)
from organiser.papers.address_material import AddressAt, Addressee, PostalAddress
from organiser.papers.people import PaperName, Sender

HOME = PostalAddress(postal_code="1000001", municipality="千代田区", rest="千代田1-1")
WORK = PostalAddress(
    postal_code="670-0012", prefecture="兵庫県", municipality="姫路市", rest="本町68"
)
MISAKI = Addressee(
    person_id=1,
    name=PaperName(family="高橋", given="美咲"),
    organisation="みらい協同組合",
    title="代表理事",
    home=HOME,
    work=WORK,
)
NOBODY = Addressee(person_id=2, name=PaperName(family="無"))


@pytest.mark.parametrize(
    ("text", "street", "building"),
    [
        ("本町68-12 マルイビル3階", "本町68-12", "マルイビル3階"),
        ("本町68-12\u3000マルイビル 3F", "本町68-12", "マルイビル 3F"),
        ("本町2丁目4番6号マルイビル3階", "本町2丁目4番6号", "マルイビル3階"),
        ("本町２－４－６ＡＢＣタワー", "本町２－４－６", "ＡＢＣタワー"),
        ("山田町10番地の102 101号室", "山田町10番地の102", "101号室"),
        ("三宮町1-2-3\n港ビル", "三宮町1-2-3", "港ビル"),
        ("本町68-12", "本町68-12", ""),
        ("字中一里山", "字中一里山", ""),
        ("中央区 北1条西2丁目", "中央区 北1条西2丁目", ""),
        ("", "", ""),
    ],
)
def test_the_building_is_parted_from_the_street(text: str, street: str, building: str) -> None:
    assert parted_street(text) == (street, building)


@pytest.mark.parametrize(
    ("code", "written"),
    [("6700012", "670-0012"), ("〒670-0012", "670-0012"), ("SW1A 1AA", "SW1A 1AA"), ("", "")],
)
def test_a_code_of_japan_is_written_with_its_hyphen(code: str, written: str) -> None:
    assert written_code(code) == written


def test_a_letter_to_work_names_the_organisation_and_one_home_does_not() -> None:
    work = address_lines(MISAKI, AddressAt.WORK, language="ja")
    assert (work.street, work.organisation, work.title) == (
        "兵庫県姫路市本町68",
        "みらい協同組合",
        "代表理事",
    )
    home = address_lines(MISAKI, AddressAt.HOME, language="ja")
    assert (home.street, home.organisation, home.title) == ("千代田区千代田1-1", "", "")
    assert home.addressed_name == "高橋 美咲 様"


def test_the_other_address_is_taken_where_one_is_missing() -> None:
    at_home = Addressee(person_id=1, name=MISAKI.name, home=HOME)
    assert address_lines(at_home, AddressAt.WORK, language="ja").street == "千代田区千代田1-1"
    assert address_lines(NOBODY, AddressAt.HOME, language="ja").is_missing
    assert without_address((MISAKI, at_home, NOBODY), AddressAt.WORK) == (NOBODY,)


@pytest.mark.parametrize(
    ("family", "honorific", "language", "name"),
    [
        ("高橋", "先生", "ja", "高橋 先生"),
        ("高橋", "御中", "ja", "高橋 様"),
        ("高橋様", "様", "ja", "高橋様"),
        ("鵜殿", "様", "ja", "鵜殿 様"),
        ("高橋", "様", "en", "高橋 様"),
        ("Smith", "様", "en", "Smith"),
    ],
)
def test_what_follows_a_name_is_by_rule(
    family: str, honorific: str, language: str, name: str
) -> None:
    one = Addressee(person_id=1, name=PaperName(family=family, honorific=honorific), home=HOME)
    assert address_lines(one, AddressAt.HOME, language=language).addressed_name == name


def test_an_address_abroad_goes_from_small_to_large_without_the_mark_of_japan() -> None:
    where = PostalAddress(
        postal_code="40115",
        country="Indonesia",
        prefecture="Jawa Barat",
        municipality="Bandung",
        rest="Gedung A\nJl. Merdeka 12",
    )
    one = Addressee(person_id=1, name=PaperName(given="Budi"), work=where)
    lines = address_lines(one, AddressAt.WORK, language="ja")
    wanted = ("Gedung A", "Jl. Merdeka 12", "Bandung, Jawa Barat 40115", "INDONESIA")
    assert lines.abroad == wanted
    assert (lines.postal_code, lines.street, lines.honorific) == ("", "", "")


def test_the_senders_address_is_parted_too_and_may_be_missing() -> None:
    sender = Sender(name="山崎 恵子", postal_code="6500021", address="神戸市三宮町1-2-3\n港ビル5階")
    lines = sender_lines(sender)
    assert (lines.postal_code, lines.street, lines.building) == (
        "650-0021",
        "神戸市三宮町1-2-3",
        "港ビル5階",
    )
    assert sender_lines(Sender()).is_empty
