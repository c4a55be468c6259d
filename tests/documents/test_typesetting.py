import pytest

from organiser.documents.typesetting import Style, elided, text_width

STYLE = Style(size=9, leading=13)


@pytest.mark.parametrize("text", ["実地見学ツアー 兵庫" * 3, "Visit tour, Hyogo" * 3, "W" * 20_000])
def test_a_line_too_long_is_cut_where_it_just_fits(text: str) -> None:
    shown = elided(text, STYLE, width=90)
    kept = shown.removesuffix("…")
    assert text.startswith(kept)
    assert text_width(shown, STYLE) <= 90
    assert text_width(text[: len(kept) + 2] + "…", STYLE) > 90


def test_a_line_that_fits_stays_whole() -> None:
    assert elided("兵庫\n二日", STYLE, width=90) == "兵庫 二日"
    assert elided("兵庫", STYLE, width=5) == "…"
