"""Telephone numbers as they stand in address books, and the one form they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.telephones import dialled, digits, normalised


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("03-1234-5678", "+81 3-1234-5678"),
        ("03 1234 5678", "+81 3-1234-5678"),
        ("03(1234)5678", "+81 3-1234-5678"),
        ("03.1234.5678", "+81 3-1234-5678"),
        ("0312345678", "+81 3-1234-5678"),
        ("03ー1234ー5678", "+81 3-1234-5678"),
        ("０３－１２３４－５６７８", "+81 3-1234-5678"),
        ("（０７８）３２２－１２３４", "+81 78-322-1234"),
        ("+81 3-1234-5678", "+81 3-1234-5678"),
        ("+81 (0)3-1234-5678", "+81 3-1234-5678"),
        ("（+81）3-1234-5678", "+81 3-1234-5678"),
        ("8131234 5678", "+81 3-1234-5678"),
        ("090-1234-5678", "+81 90-1234-5678"),
        ("9012345678", "+81 90-1234-5678"),
        ("0120-123-456", "+81 120-123-456"),
        ("0799-22-1234", "+81 799-22-1234"),
    ],
)
def test_a_number_of_japan(written: str, form: str) -> None:
    assert normalised(written) == form


@pytest.mark.parametrize(
    "written",
    [
        "TEL 03-1234-5678",
        "電話：03-1234-5678（代）",
        "代表03-1234-5678",
        "03-1234-5678 内線 123",
        "03-1234-5678（内線番号：4567）",
        "03-1234-5678 ext. 123",
        "03-1234-5678x123",
        "03-1234-5678#12",
        "内線 12345678 直通 03-1234-5678",
        "03-1234-5678 / 090-9876-5432",
        "03-1234-5678 090-9876-5432",
        "03-1234-5678、5679",
        "03-1234-5678〜9",
        "03-1234-5678\n090-9876-5432",
        "1. 03-1234-5678",
        "tel:+81-3-1234-5678",
        "tel:+81-3-1234-5678;ext=123",
        "tel:3-1234-5678;phone-context=+81",
    ],
)
def test_words_extensions_and_second_numbers_stay_out(written: str) -> None:
    assert normalised(written) == "+81 3-1234-5678"


@pytest.mark.parametrize(
    ("written", "region", "form"),
    [
        ("0812-3456-7890", "ID", "+62 812-3456-7890"),
        ("+62 812-3456-7890", "JP", "+62 812-3456-7890"),
        ("+62 (0)812 3456 7890", "JP", "+62 812-3456-7890"),
        ("(021) 525-1234", "ID", "+62 21 5251234"),
        ("tel:812-3456-7890;phone-context=+62", "JP", "+62 812-3456-7890"),
        ("tel:+62-21-525-1234", "JP", "+62 21 5251234"),
        ("+1 650-253-0000", "JP", "+1 650-253-0000"),
        ("010-62-812-3456-7890", "JP", "+62 812-3456-7890"),
    ],
)
def test_numbers_of_other_countries(written: str, region: str, form: str) -> None:
    assert normalised(written, region=region) == form


@pytest.mark.parametrize(
    "written",
    ["", "なし", "内線 123", "1234-5678", "119", "未定 (2026)", "03-12", "+", "budi@example.jp"],
)
def test_no_number_gives_nothing(written: str) -> None:
    assert normalised(written) == ""
    assert dialled(written) == ""


def test_a_range_nobody_has_yet_is_still_a_number() -> None:
    assert normalised("078-000-0000").startswith("+81 ")
    assert dialled("078-000-0000") == "+81780000000"


def test_all_ways_to_write_a_number_are_dialled_alike() -> None:
    ways = ["03-1234-5678", "+81 3 1234 5678", "０３（１２３４）５６７８", "(03)1234-5678 内線9"]
    assert {dialled(way) for way in ways} == {"+81312345678"}


def test_only_digits_remain() -> None:
    assert digits("０３（1234）-５６78 内線") == "0312345678"
    assert digits("なし") == ""


@given(st.text() | st.text(alphabet="0123456789+-() ー内線x;/", max_size=30))
def test_no_text_stops_it(text: str) -> None:
    form = normalised(text)
    assert form == "" or normalised(form) == form
    assert bool(form) == bool(dialled(text))
    assert digits(text).isascii()
