import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.documents.breaking import break_lines


def broken(text: str, limit: float) -> list[str]:
    """Break text in which every sign is one wide."""
    return [text[start:end] for start, end in break_lines(text, [1.0] * len(text), limit)]


@pytest.mark.parametrize(
    ("text", "limit", "lines"),
    [
        ("あいうえお", 5, ["あいうえお"]),
        ("あいうえお", 3, ["あいう", "えお"]),
        ("あいう、えお", 3, ["あい", "う、え", "お"]),
        ("あいう、えお", 3.5, ["あいう、", "えお"]),
        ("あいう。」えお", 3.5, ["あい", "う。」", "えお"]),
        ("もうちょっと", 3, ["もう", "ちょっ", "と"]),
        ("あい「うえ」お", 3, ["あい", "「う", "え」お"]),
        ("待つ……人", 3, ["待", "つ……", "人"]),
        ("in two words", 7, ["in two", "words"]),
        ("JRの駅", 3, ["JRの", "駅"]),
        ("", 3, [""]),
    ],
)
def test_lines_end_where_japanese_and_english_allow(
    text: str, limit: int, lines: list[str]
) -> None:
    assert broken(text, limit) == lines


@pytest.mark.parametrize(
    "number", ["090-0000-0000", "+81 90 0000 0000", "(03) 0000-0000", "０９０－００００－００００"]
)
def test_a_telephone_number_stays_whole(number: str) -> None:
    for before in range(12):
        lines = broken("あ" * before + "電話 " + number + "まで", 20)
        assert any(number in line for line in lines)


@pytest.mark.parametrize("honorific", ["様", "先生", "殿", "御中"])
def test_a_name_keeps_its_honorific(honorific: str) -> None:
    assert f"咲 {honorific}" in "|".join(broken(f"ああああ 美咲 {honorific}", 8))


def test_a_name_before_its_honorific_stays_whole() -> None:
    for before in range(12):
        lines = broken("あ" * before + "株式会社 総務課長 井上 大輔 様ほか", 14)
        assert any("井上 大輔 様" in line for line in lines)


def test_a_long_address_of_a_page_is_cut_after_a_slash() -> None:
    assert broken("www/first/second", 8) == ["www/", "first/", "second"]


def test_a_word_without_any_place_to_cut_is_cut_anyway() -> None:
    assert broken("abcdefgh", 3) == ["abc", "def", "gh"]


@pytest.mark.parametrize(
    "measure", ["45分", "14 km", "1,200円", "12月3日", "10:30", "２泊", "1時間30分", "20 min"]
)
def test_a_number_keeps_its_unit(measure: str) -> None:
    for before in range(12):
        lines = broken("あ" * before + measure + "ほど", 12)
        assert any(measure in line for line in lines)


@given(st.text(), st.integers(min_value=1, max_value=12))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, limit: int) -> None:
    lines = broken(text, limit)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(len(line) - (line[-1:] in tuple("、。，．")) / 2 <= limit for line in lines)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "誠に恐れ入りますが、ぜひご参加を賜りたく、ご案内申し上げます。",
            "ご案内申し上げます。",
        ),
        ("皆さまのますますのご発展とご活躍を心よりお祈り申し上げます。", "申し上げます。"),
        (
            "一つひとつを大切にしながら皆さまにお声掛けしております。",
            "皆さまにお声掛けしております。",
        ),
        ("一" * 32, "一" * 4),
        ("二" * 36, "二" * 6),
    ],
)
def test_no_paragraph_ends_with_a_sign_or_two_on_a_line(text: str, last: str) -> None:
    limit = len(text) - 2 if "。" in text else 30
    assert broken(text, limit) == [text[: -len(last)], last]


def test_narrow_columns_are_filled_to_the_last_sign() -> None:
    assert broken("一" * 11, 10) == ["一" * 10, "一"]


def test_a_number_that_must_be_cut_is_cut_between_its_groups() -> None:
    number = "+62 21 5550 0278"
    cut = break_lines(number, [1.0] * len(number), len(number) - 1)
    assert [number[start:end] for start, end in cut] == ["+62 21 5550", "0278"]
