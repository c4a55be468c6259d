import pytest

from organiser.text.names import (
    address_lines,
    addressed,
    addressed_body,
    full_name,
    initial,
    person_honorific,
)
from organiser.vocabulary import NameOrder


@pytest.mark.parametrize(
    ("family", "given", "order", "name"),
    [
        ("高橋", "美咲", NameOrder.FAMILY_FIRST, "高橋 美咲"),
        ("Santoso", "Budi", NameOrder.GIVEN_FIRST, "Budi Santoso"),
        ("", "Sri", NameOrder.GIVEN_FIRST, "Sri"),
        ("高橋", "", NameOrder.FAMILY_FIRST, "高橋"),
        (" 高橋　", "美咲 ", NameOrder.FAMILY_FIRST, "高橋 美咲"),
        ("", "", NameOrder.FAMILY_FIRST, ""),
    ],
)
def test_both_parts_of_a_name(family: str, given: str, order: NameOrder, name: str) -> None:
    assert full_name(family, given, order) == name


@pytest.mark.parametrize(
    ("name", "title", "honorific", "written"),
    [
        ("高橋 美咲", "代表理事", "様", "代表理事 高橋 美咲 様"),
        ("高橋 美咲", "", "様", "高橋 美咲 様"),
        ("高橋 美咲", "", "先生", "高橋 美咲 先生"),
        ("高橋 美咲", "理事長", "殿", "理事長 高橋 美咲 殿"),
        ("高橋 美咲", "", "御中", "高橋 美咲 様"),
        ("高橋 美咲", "", "さん", "高橋 美咲 さん"),
        ("高橋 美咲", "", "", "高橋 美咲"),
        ("高橋 美咲 様", "", "様", "高橋 美咲 様"),
        ("高橋 先生", "", "様", "高橋 先生"),
        ("鵜殿", "", "殿", "鵜殿 殿"),
        ("", "ご担当者", "様", "ご担当者 様"),
    ],
)
def test_a_person_as_addressed(name: str, title: str, honorific: str, written: str) -> None:
    assert addressed(name, title, honorific) == written


def test_english_guesses_no_mr_or_ms() -> None:
    assert addressed("Misaki Takahashi", "Director", "様", language="en") == (
        "Misaki Takahashi, Director"
    )
    assert addressed("Misaki Takahashi", language="en") == "Misaki Takahashi"
    assert addressed_body("Hyogo Sample Cooperative", language="en") == "Hyogo Sample Cooperative"


def test_a_body_as_addressed() -> None:
    assert addressed_body("ひょうご見本協同組合") == "ひょうご見本協同組合 御中"
    assert addressed_body("ひょうご見本協同組合 御中") == "ひょうご見本協同組合 御中"
    assert addressed_body("") == ""


@pytest.mark.parametrize(
    ("body", "person", "lines"),
    [
        ("見本工業株式会社", "", ["見本工業株式会社 御中"]),
        ("見本工業株式会社", "高橋 美咲 様", ["見本工業株式会社", "高橋 美咲 様"]),
        ("見本工業株式会社 御中", "高橋 美咲 様", ["見本工業株式会社", "高橋 美咲 様"]),
        ("", "高橋 美咲 様", ["高橋 美咲 様"]),
        ("", "", []),
    ],
)
def test_a_body_and_its_person_never_both_take_an_honorific(
    body: str, person: str, lines: list[str]
) -> None:
    assert address_lines(body, person) == lines


def test_an_honorific_for_bodies_is_none_for_people() -> None:
    assert [person_honorific(chosen) for chosen in ("先生", "御中", "")] == ["先生", "様", ""]


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("髙橋", "髙"),
        ("budi", "B"),
        ("「さくら」", "さ"),
        ("葛󠄀城", "葛"),
        ("élise", "É"),
        ("・", ""),
        ("", ""),
    ],
)
def test_the_initial_of_a_name(name: str, sign: str) -> None:
    assert initial(name) == sign
