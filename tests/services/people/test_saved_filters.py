from collections.abc import Callable
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.people import saved_filters
from organiser.services.people.saved_filters import KeptFilter
from tests.factories import PREPARE, TODAY, make_person


def kept(book: Book) -> dict[str, str]:
    return {one.name: one.line for one in book.read(saved_filters.list_filters)}


def do(book: Book, service: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    return book.do(PREPARE, service, *args, **kwargs).value


def test_filters_are_kept_by_name(book: Book) -> None:
    do(book, saved_filters.add_filter, "冬", " tag:冬 ")
    key = do(book, saved_filters.add_filter, "秋の候補", "tag:秋")
    do(book, saved_filters.change_filter, key, "tag:秋 has:time")
    assert kept(book) == {"冬": "tag:冬", "秋の候補": "tag:秋 has:time"}
    do(book, saved_filters.remove_filter, key)
    assert kept(book) == {"冬": "tag:冬"}


def test_a_frozen_filter_has_its_people_until_it_is_thawed(book: Book) -> None:
    people = [do(book, make_person) for _ in range(3)]
    key = do(book, saved_filters.add_filter, "秋", "tag:秋")
    do(book, saved_filters.freeze_filter, key, people[:2] * 2, today=TODAY)
    do(book, saved_filters.freeze_filter, key, people, today=TODAY)
    assert book.read(saved_filters.list_filters) == (
        KeptFilter(filter_id=key, name="秋", line="tag:秋", frozen_on=TODAY, people=3),
    )
    do(book, saved_filters.thaw_filter, key)
    (thawed,) = book.read(saved_filters.list_filters)
    assert (thawed.frozen_on, thawed.people) == (None, 0)
    do(book, saved_filters.freeze_filter, key, people, today=TODAY)
    do(book, saved_filters.remove_filter, key)
    assert book.read(saved_filters.list_filters) == ()


@pytest.mark.parametrize(
    ("name", "line", "field"),
    [
        (" ", "tag:秋", "name"),
        ("二\n行", "tag:秋", "name"),
        ("ａki", "tag:秋", "name"),
        ("春", "  ", "line"),
        ("春", "tag:", "line"),
        ("春", "tag:秋\n", "line"),
        ("春", "filter:春", "line"),
        ("春", "tag:秋 -絞り込み:春", "line"),
    ],
)
def test_what_cannot_be_kept_is_said(book: Book, name: str, line: str, field: str) -> None:
    do(book, saved_filters.add_filter, "Aki", "tag:秋")
    with pytest.raises(InvalidInput) as refusal:
        do(book, saved_filters.add_filter, name, line)
    assert refusal.value.field == field


def test_a_filter_never_asks_for_itself_by_way_of_others(book: Book) -> None:
    first = do(book, saved_filters.add_filter, "一", "tag:a")
    do(book, saved_filters.add_filter, "二", "filter:一")
    do(book, saved_filters.add_filter, "三", "filter:二 filter:無い")
    with pytest.raises(InvalidInput, match="itself"):
        do(book, saved_filters.change_filter, first, "filter:三")


def test_a_new_name_is_told_to_the_filters_that_ask_for_it(book: Book) -> None:
    key = do(book, saved_filters.add_filter, "一", "tag:a")
    do(book, saved_filters.add_filter, "二", "filter:一 -tag:b")
    do(book, saved_filters.add_filter, "三", "-filter:一")
    do(book, saved_filters.rename_filter, key, "最初の人")
    do(book, saved_filters.rename_filter, key, "最初の人")
    assert kept(book) == {
        "最初の人": "tag:a",
        "二": "filter:最初の人 -tag:b",
        "三": "-filter:最初の人",
    }


def test_a_filter_that_another_asks_for_stays(book: Book) -> None:
    key = do(book, saved_filters.add_filter, "一", "tag:a")
    do(book, saved_filters.add_filter, "二", "filter:一")
    with pytest.raises(Refused, match="二"):
        do(book, saved_filters.remove_filter, key)


def test_a_filter_that_is_gone_is_said(book: Book) -> None:
    with pytest.raises(NotFound):
        do(book, saved_filters.rename_filter, 9, "一")
