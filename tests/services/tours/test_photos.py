"""Pictures of a tour: in order, with their words, each once, and kept while anybody needs them."""

from pathlib import Path

import pytest

from organiser.book.attachments import AttachedFiles
from organiser.book.book import Book
from organiser.book.check import mend, problems
from organiser.errors import InvalidInput, NotFound
from organiser.services.tours import photos, stops
from organiser.services.tours.photos import TourPhotoDraft
from tests.conftest import TODAY
from tests.services.money_books import MoneyTour, assert_undone, money_tour
from tests.services.tour_books import ACT


def draft(name: str) -> TourPhotoDraft:
    return TourPhotoDraft(file_name=f"{name}.jpg", size_bytes=3, digest=name * 64)


def add(book: Book, tour: MoneyTour, *names: str) -> tuple[int, ...]:
    drafts = [draft(name) for name in names]
    return book.do(ACT, photos.add_photos, tour.tour_id, drafts, today=TODAY).value


def order(book: Book, tour: MoneyTour) -> list[str]:
    return [one.file_name[0] for one in book.read(photos.list_photos, tour.tour_id)]


def test_pictures_stand_in_the_order_they_came_each_once(book: Book) -> None:
    tour = money_tour(book)
    assert len(add(book, tour, "a", "b")) == 2
    assert len(add(book, tour, "b", "c", "c")) == 1
    assert order(book, tour) == ["a", "b", "c"]


def test_a_picture_moves_and_the_others_close_ranks(book: Book) -> None:
    tour = money_tour(book)
    first, second, _third = add(book, tour, "a", "b", "c")
    book.do(ACT, photos.move_photo, first, place=3)
    assert order(book, tour) == ["b", "c", "a"]
    book.do(ACT, photos.remove_photo, second)
    assert order(book, tour) == ["c", "a"]
    add(book, tour, "d")
    assert order(book, tour) == ["c", "a", "d"]


def test_a_picture_says_what_it_shows_and_where(book: Book) -> None:
    tour = money_tour(book)
    (key,) = add(book, tour, "a")
    book.do(ACT, photos.change_photo, key, caption=" 昼食 ", stop_id=tour.lunch)
    (one,) = book.read(photos.list_photos, tour.tour_id)
    assert (one.caption, one.stop_name) == ("昼食", "レストラン播磨")
    book.do(ACT, stops.remove_stop, tour.lunch)
    (one,) = book.read(photos.list_photos, tour.tour_id)
    assert (one.caption, one.stop_id) == ("昼食", None)


def test_every_action_on_pictures_is_undone_exactly(book: Book) -> None:
    tour = money_tour(book)
    drafts = [draft("a"), draft("b")]
    assert_undone(book, photos.add_photos, tour.tour_id, drafts, today=TODAY)
    key = book.read(photos.list_photos, tour.tour_id)[0].photo_id
    assert_undone(book, photos.change_photo, key, caption="x", stop_id=tour.visit)
    assert_undone(book, photos.move_photo, key, place=2)
    assert_undone(book, photos.remove_photo, key)


def test_what_cannot_be_kept_is_refused(book: Book) -> None:
    tour = money_tour(book)
    (key,) = add(book, tour, "a")
    with pytest.raises(InvalidInput):
        book.do(ACT, photos.change_photo, key, caption="a\nb", stop_id=None)
    with pytest.raises(NotFound):
        book.do(ACT, photos.change_photo, key, caption="", stop_id=99)
    with pytest.raises(NotFound):
        book.do(ACT, photos.remove_photo, key + 1)


def test_contents_stay_while_the_tour_or_an_undo_names_them(book: Book, tmp_path: Path) -> None:
    tour = money_tour(book)
    picture = tmp_path / "見学.jpg"
    picture.write_bytes(b"picture")
    files = AttachedFiles(book.path)
    kept = files.keep(picture)
    named = TourPhotoDraft(file_name=kept.file_name, size_bytes=kept.size_bytes, digest=kept.digest)
    keys = book.do(ACT, photos.add_photos, tour.tour_id, [named], today=TODAY).value
    assert mend(book.path) == 0
    book.do(ACT, photos.remove_photo, keys[0])
    assert mend(book.path) == 0
    assert files.find(kept.digest) is not None
    book.undo()
    assert problems(book.path) == []
    place = files.find(kept.digest)
    assert place is not None
    place.unlink()
    assert [kept.file_name in str(one) for one in problems(book.path)] == [True]


def test_contents_nobody_names_any_more_are_cleared_away(book: Book, tmp_path: Path) -> None:
    picture = tmp_path / "見学.jpg"
    picture.write_bytes(b"picture")
    kept = AttachedFiles(book.path).keep(picture)
    assert mend(book.path) == 1
    assert AttachedFiles(book.path).find(kept.digest) is None
