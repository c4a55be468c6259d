"""Columns that share a room: how wide each becomes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.documents.column_widths import Wish, shared_widths, wish_of
from organiser.documents.typesetting import Span, Style, text_width

BODY = Style(size=10, leading=14)


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    natural = draw(st.floats(1, 900))
    return Wish(
        natural=natural,
        least=draw(st.floats(0, natural)),
        mass=draw(st.floats(1, 9000)),
        firm=draw(st.booleans()),
    )


WISHES = st.lists(wishes(), min_size=1, max_size=9)


@given(WISHES, st.floats(10, 800))
def test_columns_never_need_more_than_there_is(wished: list[Wish], room: float) -> None:
    widths = shared_widths(wished, room)
    assert sum(widths) <= room * (1 + 1e-9)
    if sum(one.natural for one in wished) > room:
        assert sum(widths) == pytest.approx(room)
        pairs = zip(wished, widths, strict=True)
        assert all(width <= one.natural + 1e-6 for one, width in pairs)


@given(WISHES)
def test_what_is_left_over_goes_to_all_but_fixed_columns(wished: list[Wish]) -> None:
    widths = shared_widths(wished, sum(one.natural for one in wished) + 50, fixed=frozenset({0}))
    assert widths[0] == pytest.approx(wished[0].natural)
    pairs = zip(wished, widths, strict=True)
    assert all(width >= one.natural for one, width in pairs)


def test_what_has_more_to_read_gets_more_room() -> None:
    rows = [((Span(text, BODY),),) for text in ("部屋" * 9, "一般社団法人見学協議会" * 8)]
    room, body = (wish_of(Span("見出", BODY), [row]) for row in rows)
    narrow, wide = shared_widths((room, body), 300)
    assert wide > 2.5 * narrow


def test_names_stay_on_one_line_beside_long_texts() -> None:
    name = wish_of(Span("氏名", BODY), [((Span("勅使河原 小百合江", BODY),),)], firm=True)
    long = wish_of(Span("団体", BODY), [((Span("一般社団法人" * 20, BODY),),)])
    assert shared_widths((name, long), 300)[0] == pytest.approx(name.natural)


@pytest.mark.parametrize("text", ["someone@example.jp", "+62 21 5550 0278"])
def test_mail_addresses_and_numbers_are_not_torn(text: str) -> None:
    short = wish_of(Span("", BODY), [((Span(text, BODY),),)])
    long = wish_of(Span("団体", BODY), [((Span("一般社団法人" * 50, BODY),),)])
    assert shared_widths((short, long), 300)[0] >= text_width(text, BODY)


def test_room_moves_to_where_it_makes_rows_lower() -> None:
    stacked = wish_of(Span("", BODY), [tuple((Span("集合場所", BODY),) for _line in range(9))])
    long = wish_of(Span("", BODY), [((Span("見学の決まり" * 12, BODY),),)])
    narrow, wide = shared_widths((stacked, long), 300)
    assert (narrow, wide) == (pytest.approx(stacked.natural), pytest.approx(300 - narrow))
