import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.documents import fonts


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("髙﨑濵邉", ["髙﨑濵邉"]),
        ("𠮷田", ["𠮷", "田"]),
        ("Nguyễn", ["Nguy", "ễ", "n"]),
        ("祝🎉", ["祝〓"]),
        ("", []),
    ],
)
@pytest.mark.parametrize("bold", [False, True])
def test_each_sign_comes_from_the_first_font_that_has_it(
    text: str, pieces: list[str], bold: bool
) -> None:
    runs = fonts.runs(text, bold=bold)
    assert [run.text for run in runs] == pieces
    assert all(run.font.endswith("Bold" if bold else "Regular") for run in runs)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("山\U000e0105", "山"),
        ("☎\ufe0f", "☎"),
        ("か\u3099", "が"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("\ufa19", "\ufa19"),
        ("\u200bあ\u00adい\ufeff", "あい"),
        ("a\tb\u00a0c\u2009d\u3000e", "a b c d\u3000e"),
        ("a\r\nb\rc\x0bd\u2028e", "a\nb\nc\nd\ne"),
        ("\ud800", "\ufffd"),
        ("\x00\x1b", ""),
    ],
)
def test_text_is_made_printable_and_kanji_stay_as_written(typed: str, printed: str) -> None:
    assert fonts.printable(typed) == printed


@pytest.mark.parametrize("name", ["辻\U000e0100", "辻\U000e0101", "葛\U000e0100城", "𠮷田"])
@pytest.mark.parametrize("bold", [False, True])
def test_a_chosen_form_is_one_sign_and_read_as_it_was_typed(name: str, bold: bool) -> None:
    printed = fonts.printable(name)
    assert fonts.readable(printed) == fonts.readable(fonts.printable(printed)) == name
    assert fonts.plain_signs(printed) == re.sub("[\U000e0100-\U000e01ef]", "", name)
    assert fonts.SUBSTITUTE not in "".join(run.text for run in fonts.runs(printed, bold=bold))
    assert [fonts.advance(sign, bold=bold) for sign in printed] == [1.0] * len(printed)


def test_a_form_that_is_the_usual_one_has_its_glyph_and_another_one_not() -> None:
    (face,) = {fonts.pdfmetrics.getFont(run.font).face for run in fonts.runs("辻")}
    usual, forms = face.charToGlyph[ord("辻")], ("\U000e0101", "\U000e0100")
    glyphs = [face.charToGlyph[ord(fonts.printable("辻" + form))] for form in forms]
    assert glyphs[0] == usual != glyphs[1]


def test_missing_characters_are_named_once_and_in_order() -> None:
    assert fonts.missing_characters("祝🎉髙橋🚌𠮷\n🎉") == "🎉🚌"


def test_a_missing_sign_is_as_wide_as_its_substitute() -> None:
    assert fonts.advance("🎉") == fonts.advance(fonts.SUBSTITUTE)


@given(st.text())
def test_whatever_is_typed_can_be_set(text: str) -> None:
    shown = "".join(run.text for run in fonts.runs(fonts.printable(text).replace("\n", "")))
    assert all(fonts.missing_characters(sign) == "" for sign in shown)


def test_the_table_of_texts_writes_signs_beyond_ffff_as_pairs() -> None:
    table = fonts.to_unicode_table("Font", [0, ord("山"), 0x20BB7])
    assert "<01> <5C71>\n<02> <D842DFB7>" in table
    assert "2 beginbfchar" in table


def test_the_table_of_texts_has_blocks_of_a_hundred_at_most() -> None:
    table = fonts.to_unicode_table("Font", list(range(1, 251)))
    assert [line for line in table.split("\n") if line.endswith("beginbfchar")] == [
        "100 beginbfchar",
        "100 beginbfchar",
        "50 beginbfchar",
    ]
