"""Rare signs are printed in the form that was typed, and are copied out of the file as typed."""

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from organiser.documents.drawing import FileFacts, draw_figures
from organiser.documents.figures import Figure, Words
from organiser.documents.typesetting import Span, Style, set_lines
from tests.documents.itineraries import PRINTED_ON

_WIDTH, _HEIGHT = 400.0, 60.0


def page(*spans: Span) -> bytes:
    """Return a page with one line of text."""
    (line,) = set_lines(spans, _WIDTH)
    words = Words(left=10, foot=40, line=line)
    facts = FileFacts(
        title=spans[0].text, author="", subject="", language="ja", printed_on=PRINTED_ON
    )
    return draw_figures([Figure(width=_WIDTH, height=_HEIGHT, shapes=(words,))], facts)


def copied(data: bytes) -> list[str]:
    """Return the text of a page as two libraries read it."""
    document = pypdfium2.PdfDocument(data)
    seen = document[0].get_textpage().get_text_range()
    document.close()
    return [seen.strip(), PdfReader(BytesIO(data), strict=True).pages[0].extract_text().strip()]


def picture(data: bytes) -> bytes:
    document = pypdfium2.PdfDocument(data)
    drawn = bytes(document[0].render(scale=2).buffer)
    document.close()
    return drawn


def style(*, bold: bool = False) -> Style:
    return Style(size=20, leading=28, bold=bold)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "name",
    ["髙﨑", "𠮷田", "辻\U000e0100", "辻\U000e0101", "葛\U000e0100葛\U000e0101", "Nguyễn Thị Hồng"],
)
def test_what_is_copied_is_what_was_typed(name: str, bold: bool) -> None:
    data = page(Span(name, style(bold=bold)))
    assert copied(data) == [name, name]
    assert PdfReader(BytesIO(data)).metadata.title == name


@pytest.mark.parametrize("sign", ["辻", "葛"])
def test_forms_look_different_and_the_usual_one_like_itself(sign: str) -> None:
    plain, first, second, unknown = (
        picture(page(Span(sign + form, style())))
        for form in ("", "\U000e0100", "\U000e0101", "\U000e01ef")
    )
    assert first != plain == second == unknown


def test_separate_accents_are_printed_composed() -> None:
    assert copied(page(Span("Nguye\u0302\u0303n", style()))) == ["Nguyễn", "Nguyễn"]


def test_a_reading_is_copied_beside_its_name() -> None:
    spans = (Span("髙﨑", style(), "たかさき"), Span(" ", style()), Span("美咲", style(), "みさき"))
    for text in copied(page(*spans, Span(" 様", style()))):
        squeezed = "".join(text.split())
        assert "髙﨑美咲様" in squeezed
        assert "たかさきみさき" in squeezed


@settings(max_examples=30)
@given(st.text("山田髙𠮷辻Nễ12 、。(", min_size=1, max_size=30).filter(str.strip))
def test_any_mix_of_fonts_is_copied_in_order(text: str) -> None:
    data = page(Span(text, Style(size=9, leading=12)))
    wanted = "".join(text.split())
    assert ["".join(found.split()) for found in copied(data)] == [wanted, wanted]
