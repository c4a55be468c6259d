from bisect import bisect_right

import pytest

from organiser.text.initials import BEGINNINGS, first_places
from organiser.text.sorting import sort_key


def test_each_initial_begins_at_its_first_key() -> None:
    keys = sorted(sort_key("", name) for name in ("あおき", "いとう", "たなか", "Alpha", "※"))
    assert first_places(keys) == {"あ": 0, "た": 2, "A": 3, "#": 4}


def test_nothing_has_no_initials() -> None:
    assert first_places([]) == {}


def initial_of(reading: str, name: str = "") -> str:
    begins = [begin for _name, begin in BEGINNINGS]
    return BEGINNINGS[bisect_right(begins, sort_key(reading, name)) - 1][0]


@pytest.mark.parametrize(
    ("reading", "initial"),
    [
        ("あべ", "あ"),
        ("ヴァン", "あ"),
        ("がとう", "か"),
        ("ざいぜん", "さ"),
        ("どい", "た"),
        ("の", "な"),
        ("ぱく", "は"),
        ("もり", "ま"),
        ("ゆき", "や"),
        ("ろく", "ら"),
        ("を", "わ"),
        ("ん", "わ"),
        ("Abe", "A"),
        ("zoe", "Z"),
        ("3M", "0"),
    ],
)
def test_every_reading_has_its_initial(reading: str, initial: str) -> None:
    assert initial_of(reading) == initial


def test_a_name_without_reading_stands_at_the_end() -> None:
    assert initial_of("", "高橋") == "#"


def test_initials_are_in_the_order_of_the_list() -> None:
    begins = [begin for _name, begin in BEGINNINGS]
    assert begins == sorted(begins)
