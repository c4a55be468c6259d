import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.typed_kana import TypedKana

WORDS = st.sampled_from(
    [("さとう", "佐藤"), ("しょうた", "翔太"), ("ゆい", "結衣"), ("きょー", "響"), ("りん", "リン")]
)


def typed(*steps: str, into: TypedKana | None = None) -> TypedKana:
    """Show each step; one with a bar hands over what stands before it."""
    kana = into or TypedKana()
    for step in steps:
        committed, bar, rest = step.partition("|")
        if bar:
            kana.show(rest, committed)
            kana.change(kana.text + committed)
        else:
            kana.show(step)
    return kana


@pytest.mark.parametrize(
    ("steps", "text", "reading"),
    [
        (["s", "さ", "さt", "さと", "さとう", "佐藤", "佐藤|"], "佐藤", "さとう"),
        (["さとう", "サトウ", "サトウ|"], "サトウ", "さとう"),
        (["ｻﾄｳ|"], "ｻﾄｳ", "さとう"),
        (["さとう", "さと", "さとみ", "里見|"], "里見", "さとみ"),
        (["さとう", "佐藤", "左藤", "佐藤|", "しょう", "翔|"], "佐藤翔", "さとうしょう"),
        (["さとうし", "佐藤|し", "しょうた", "翔太|"], "佐藤翔太", "さとうしょうた"),
        (["さとうしょうた", "佐藤翔太", "佐藤|翔太", "翔太|"], "佐藤翔太", "さとうしょうた"),
        (["さとう", "", "すずき", "鈴木|"], "鈴木", "すずき"),
        (["さとう", "佐藤|", " |", "しょう", "翔|"], "佐藤 翔", "さとう しょう"),
        # conversion while typing goes on
        (["さとう", "佐藤", "佐藤し", "佐藤しょ", "佐藤翔", "佐藤翔|"], "佐藤翔", "さとうしょ"),
        # the kana were never shown: what was typed cannot be told
        (["佐藤|"], "佐藤", ""),
        (["さとう", "佐藤", "さとうた", "さとうたかし", "佐藤隆|"], "佐藤隆", "さとうたかし"),
        (["佐藤", "佐藤た", "佐藤|", "た|"], "佐藤た", ""),
        (["Smith|"], "Smith", ""),
    ],
)
def test_the_reading_of_what_was_typed(steps: list[str], text: str, reading: str) -> None:
    kana = typed(*steps)
    assert (kana.text, kana.reading) == (text, reading)


def test_taking_signs_away_takes_their_reading_away() -> None:
    kana = typed("さとう", "佐藤|", "しょう", "翔|", "た|")
    kana.change("佐藤翔")
    assert kana.reading == "さとうしょう"
    kana.change("佐藤")
    assert kana.reading == "さとう"
    kana.change("佐")
    assert kana.reading == ""
    kana.change("")
    assert typed("すずき", "鈴木|", into=kana).reading == "すずき"


def test_what_is_pasted_between_is_not_known() -> None:
    kana = typed("さとう", "佐藤|")
    kana.change("佐々藤")
    assert kana.reading == ""


def test_a_text_that_was_there_is_known_only_if_it_is_kana() -> None:
    assert TypedKana("サトウ").reading == "さとう"
    assert TypedKana("佐藤").reading == ""


@given(st.lists(WORDS, max_size=5))
def test_words_typed_one_after_the_other_add_up(words: list[tuple[str, str]]) -> None:
    kana = TypedKana()
    for reading, written in words:
        steps = [reading[: end + 1] for end in range(len(reading))]
        typed(*steps, written, f"{written}|", into=kana)
    assert kana.text == "".join(written for _reading, written in words)
    assert kana.reading == "".join(reading for reading, _written in words)


@given(st.lists(st.tuples(st.text("さとう佐藤翔a ", max_size=6), st.booleans()), max_size=8))
def test_whatever_happens_the_text_is_the_text(steps: list[tuple[str, bool]]) -> None:
    kana = TypedKana()
    for text, is_text in steps:
        if is_text:
            kana.change(text)
            assert kana.text == text
        else:
            kana.show(text, text[:2])
