from dataclasses import replace

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.models import Licence
from organiser.services.organisations.licence_classes import (
    LicenceClassDraft,
    change_classes,
    list_class_names,
    list_classes,
)
from organiser.services.organisations.organisations import get_draft
from tests.book.test_journal import contents
from tests.factories import PREPARE, add, make_organisation

FIRST = "監理団体許可（一般監理事業）"


@pytest.fixture
def body(book: Book) -> int:
    key = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, add, Licence(organisation_id=key, licence_class=FIRST))
    return key


def names(book: Book) -> list[str]:
    return [one.name for one in book.read(list_classes)]


def test_a_new_book_has_the_usual_classes(book: Book) -> None:
    assert names(book)[0] == FIRST
    assert len(names(book)) == 7


def test_classes_are_added_moved_and_removed(book: Book) -> None:
    first, second, *rest = book.read(list_classes)
    new = LicenceClassDraft(name="みなし許可")
    before = contents(book.path)
    book.do(PREPARE, change_classes, (second, new, *rest[1:], first))
    assert names(book)[:2] == [second.name, "みなし許可"]
    assert names(book)[-1] == FIRST
    assert rest[0].name not in names(book)
    book.undo()
    assert contents(book.path) == before


def test_licences_follow_a_renamed_class(book: Book, body: int) -> None:
    first, second, *rest = book.read(list_classes)
    assert (first.used, second.used) == (1, 0)
    swapped = (replace(first, name=second.name), replace(second, name=first.name), *rest)
    book.do(PREPARE, change_classes, swapped)
    assert names(book)[:2] == [second.name, first.name]
    assert [row.licence_class for row in book.read(get_draft, body).licences] == [second.name]
    book.undo()
    assert [row.licence_class for row in book.read(get_draft, body).licences] == [FIRST]


def test_a_class_in_use_stays(book: Book, body: int) -> None:
    with pytest.raises(InvalidInput, match="1 licences"):
        book.do(PREPARE, change_classes, book.read(list_classes)[1:])
    assert names(book)[0] == FIRST


@pytest.mark.parametrize(("name", "place"), [(" ", 0), ("登録支援機関登録", 3), ("一\n般", 0)])
def test_what_cannot_be_a_class_is_refused(book: Book, name: str, place: int) -> None:
    first, *rest = book.read(list_classes)
    with pytest.raises(InvalidInput) as problem:
        book.do(PREPARE, change_classes, (replace(first, name=name), *rest))
    assert problem.value.field == f"classes.{place}.name"


def test_classes_that_only_licences_name_are_proposed_last(book: Book, body: int) -> None:
    book.do(PREPARE, add, Licence(organisation_id=body, licence_class="旧許可"))
    found = book.read(list_class_names)
    assert (found[0], found[-1], len(found)) == (FIRST, "旧許可", 8)
