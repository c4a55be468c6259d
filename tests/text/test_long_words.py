import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.long_words import let_break


@pytest.mark.parametrize(
    "text", ["", "理事会に諮ります。" * 20, "Telecommunications and so on", "a\nb"]
)
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert let_break(text) == text


def test_a_long_address_may_go_on_in_the_next_line() -> None:
    shown = let_break("見学は https://example.jp/visits/2026/autumn です")
    assert max(map(len, shown.split("\u200b"))) < 25


@given(st.text(alphabet=st.characters(exclude_characters="\u200b")))
def test_nothing_is_lost(text: str) -> None:
    assert let_break(text).replace("\u200b", "") == text
