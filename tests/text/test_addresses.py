"""Addresses in Japanese and in Latin letters."""

import pytest

from organiser.text.addresses import joined_place, written_address


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        (("兵庫県", "姫路市"), "兵庫県姫路市"),
        (("兵庫県", "姫路市", "本町9-99"), "兵庫県姫路市本町9-99"),
        (("Jawa Barat", "Bandung"), "Bandung, Jawa Barat"),
        (("", "Surabaya", ""), "Surabaya"),
        (("", "", ""), ""),
    ],
)
def test_parts_are_joined(parts: tuple[str, ...], written: str) -> None:
    assert joined_place(*parts) == written


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (("670-0012", "姫路市本町", ""), "〒670-0012 姫路市本町"),
        (("40115", "Bandung", "Indonesia"), "40115 Bandung Indonesia"),
        (("", "姫路市", ""), "姫路市"),
    ],
)
def test_an_address_on_one_line(given: tuple[str, str, str], written: str) -> None:
    assert written_address(*given) == written
