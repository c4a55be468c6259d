from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from organiser.documents.page import A4, MOSTLY, Band, Cell, Placed, Section, flow, whole
from organiser.documents.typesetting import Span, Style

PLAIN = Style(size=10, leading=15)


def band(*texts: str, width: float = 400) -> Band:
    paragraphs = tuple((Span(text, PLAIN),) for text in texts)
    return Band(cells=(Cell(left=0, width=width, paragraphs=paragraphs),))


def written(page: tuple[Placed, ...]) -> Iterator[str]:
    for placed in page:
        for line in placed.band.lines:
            yield "".join(span.text for span in line.line.spans)


def test_without_sections_there_is_one_empty_page() -> None:
    assert flow([]) == ((),)


def test_a_heading_comes_again_on_each_next_page() -> None:
    groups = tuple((band(f"{number}"),) for number in range(120))
    pages = flow([Section(heading=band("day"), repeated=band("again"), groups=groups)])
    firsts = [next(written(page)) for page in pages]
    assert firsts == ["day", "again", "again"]
    everything = [text for page in pages for text in written(page) if text.isdigit()]
    assert everything == [f"{number}" for number in range(120)]


def test_nothing_reaches_below_the_foot_of_the_page() -> None:
    groups = tuple((band(*("line",) * (number % 9 + 1)),) for number in range(60))
    pages = flow([Section(groups=groups)])
    assert all(placed.bottom <= A4.bottom for page in pages for placed in page)


def test_a_group_goes_to_the_next_page_as_a_whole() -> None:
    filling = Section(groups=tuple((band("filling"),) for _ in range(48)))
    pages = flow([filling, Section(groups=((band("way"), band("a", "b", "c")),))])
    assert list(written(pages[-1])) == ["way", "a", "b", "c"]


def test_a_heading_is_never_left_behind() -> None:
    filling = Section(groups=tuple((band("filling"),) for _ in range(48)))
    pages = flow([filling, Section(heading=band("day"), groups=((band("a", "b"),),))])
    assert list(written(pages[-1])) == ["day", "a", "b"]


def test_what_is_higher_than_a_page_is_cut_and_loses_nothing() -> None:
    lines = [f"{number}" for number in range(130)]
    pages = flow([Section(groups=((band("before"),), (band(*lines),), (band("after"),)))])
    assert [text for page in pages for text in written(page)] == ["before", *lines, "after"]
    assert all(placed.bottom <= A4.bottom for page in pages for placed in page)


def test_a_high_band_begins_a_page_where_not_one_line_fits() -> None:
    filling = tuple((band("filling"),) for _ in range(49))
    pages = flow([Section(groups=(*filling, (band(*("line",) * 70),)))])
    assert set(written(pages[0])) == {"filling"}
    assert set(written(pages[1])) == {"line"}


def test_a_group_higher_than_a_page_is_parted_between_its_bands() -> None:
    lines = [f"{number}" for number in range(40)]
    pages = flow([Section(groups=((band(*lines), band(*lines)),))])
    assert [list(written(page)) for page in pages] == [lines, lines]


@given(st.lists(st.lists(st.lists(st.integers(1, 70), min_size=1, max_size=3), max_size=3)))
def test_no_heading_is_the_last_on_its_page(sections: list[list[list[int]]]) -> None:
    built = [
        Section(
            heading=band("heading"),
            repeated=band("heading"),
            groups=tuple(
                tuple(band(*("line",) * lines) for lines in group) for group in groups or [[1]]
            ),
        )
        for groups in sections
    ]
    pages = [list(written(page)) for page in flow(built)]
    assert all(page[-1] == "line" for page in pages if page)
    lines = sum(lines for groups in sections for group in groups or [[1]] for lines in group)
    assert sum(text == "line" for page in pages for text in page) == lines


def lines(text: str, count: int) -> tuple[tuple[Band, ...], ...]:
    return tuple((band(text),) for _line in range(count))


def test_what_is_kept_whole_begins_a_page_rather_than_being_parted() -> None:
    day = Section(heading=band("day"), groups=lines("stop", 12))
    before = Section(groups=lines("before", 40))
    parted, kept = flow([before, day]), flow(whole([before, day]))
    assert "day" in written(parted[0])
    assert list(written(kept[1])) == ["day", *["stop"] * 12]


def test_what_is_kept_whole_up_to_a_share_leaves_no_page_mostly_empty() -> None:
    before = Section(groups=lines("before", 20))
    day = Section(heading=band("day"), groups=lines("stop", 34))
    assert "day" in written(flow(whole([before, day]))[1])
    assert "day" in written(flow([before, replace(day, kept_whole=MOSTLY)])[0])
