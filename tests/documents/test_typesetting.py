import pytest

from organiser.documents.typesetting import Line, Span, Style, elided, fitted, set_lines, text_width

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


def texts(lines: tuple[Line, ...]) -> list[list[tuple[str, str]]]:
    return [[(span.text, span.ruby) for span in line.spans] for line in lines]


def test_a_reading_widens_its_text_and_its_line_is_higher() -> None:
    (plain,) = set_lines((Span("東さん", STYLE),), 90)
    (line,) = set_lines((Span("東", STYLE, "ひがし"), Span("さん", STYLE)), 90)
    assert texts((line,)) == [[("東", "ひがし"), ("さん", "")]]
    assert line.width - plain.width == pytest.approx(text_width("ひがし", STYLE) / 2 - 9)
    assert line.rise > plain.rise
    assert line.rise - plain.rise == pytest.approx(line.leading - plain.leading)
    assert line.fall == pytest.approx(plain.fall)


def test_only_lines_with_a_reading_are_higher() -> None:
    spans = (Span("あ" * 10, STYLE), Span("髙﨑", STYLE, "たかさき"), Span("い" * 10, STYLE))
    lines = set_lines(spans, 90)
    heights = [line.leading for line in lines]
    assert heights[0] == heights[2] == STYLE.leading < heights[1]


@pytest.mark.parametrize("before", range(12))
def test_a_text_is_never_parted_from_its_reading(before: int) -> None:
    spans = (Span("あ" * before, STYLE), Span("勅使河原", STYLE, "てしがわら"), Span(" 様", STYLE))
    found = [pair for line in texts(set_lines(spans, 90)) for pair in line]
    assert ("勅使河原", "てしがわら") in found
    assert all(line.width <= 90 for line in set_lines(spans, 90))


def test_a_text_too_wide_for_its_reading_is_followed_by_it() -> None:
    lines = set_lines((Span("長い名前の団体" * 3, STYLE, "ながいなまえ"),), 90)
    whole = "".join(text for line in texts(lines) for text, _ruby in line)
    assert whole == "長い名前の団体" * 3 + " (ながいなまえ)"
    assert all(line.width <= 90 for line in lines)


def test_readings_without_text_and_of_two_lines_do_no_harm() -> None:
    assert texts(set_lines((Span("", STYLE, "よみ"),), 90)) == [[]]
    assert texts(set_lines((Span("山", STYLE, "や\nま"),), 90)) == [[("山", "や ま")]]


@pytest.mark.parametrize("text", ["短い", "一般社団法人見学受入連絡協議会", "Nguyễn Thị Hồng " * 3])
def test_a_style_is_made_smaller_until_text_fits(text: str) -> None:
    style = fitted(text, STYLE, width=120, least_size=5)
    assert style.size == 5 or text_width(text, style) <= 120
    assert (style == STYLE) == (text_width(text, STYLE) <= 120)
    assert style.leading / style.size == pytest.approx(STYLE.leading / STYLE.size)
