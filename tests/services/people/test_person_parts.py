from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.services.people import people
from organiser.services.people.person_drafts import AddressDraft, ContactPointDraft, PersonDraft
from organiser.services.people.person_parts import (
    find_sharers,
    keep_address,
    keep_contact_point,
    remove_address,
    remove_contact_point,
)
from organiser.vocabulary import ContactKind, Sureness
from tests.factories import PREPARE, TODAY, make_contact_point, make_person


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def do(book: Book, service: Any, *given: Any, **more: Any) -> frozenset[str]:
    return book.do(PREPARE, service, *given, today=TODAY, **more).tables


def draft_of(book: Book, person_id: int) -> PersonDraft:
    return book.read(people.get_draft, person_id)


def test_a_contact_point_comes_changes_and_goes(book: Book, person_id: int) -> None:
    do(book, keep_contact_point, person_id, ContactPointDraft(value="079"))
    (point,) = draft_of(book, person_id).contact_points
    changed = ContactPointDraft(row_id=point.row_id, kind=ContactKind.FAX, value="078")
    assert do(book, keep_contact_point, person_id, changed) == {"contact_point"}
    assert draft_of(book, person_id).contact_points == (changed,)
    do(book, remove_contact_point, person_id, point.row_id)
    assert not draft_of(book, person_id).contact_points


def test_one_of_a_kind_is_preferred(book: Book, person_id: int) -> None:
    for value in ("1", "2"):
        do(book, keep_contact_point, person_id, ContactPointDraft(value=value, preferred=True))
    mail = ContactPointDraft(kind=ContactKind.MAIL, value="a@example.jp", preferred=True)
    do(book, keep_contact_point, person_id, mail)
    preferred = {point.value: point.preferred for point in draft_of(book, person_id).contact_points}
    assert preferred == {"1": False, "2": True, "a@example.jp": True}


def test_an_empty_contact_point_is_refused_at_its_value(book: Book, person_id: int) -> None:
    with pytest.raises(InvalidInput) as refusal:
        do(book, keep_contact_point, person_id, ContactPointDraft(value=" "))
    assert refusal.value.field == "contact_points.0.value"


def test_an_address_comes_changes_and_goes(book: Book, person_id: int) -> None:
    do(book, keep_address, person_id, AddressDraft(rest="本町"))
    (address,) = draft_of(book, person_id).addresses
    do(book, keep_address, person_id, AddressDraft(row_id=address.row_id, rest="元町"))
    (address,) = draft_of(book, person_id).addresses
    assert address.rest == "元町"
    do(book, remove_address, person_id, address.row_id)
    assert not draft_of(book, person_id).addresses


def test_parts_change_and_nothing_else(book: Book, person_id: int) -> None:
    before = draft_of(book, person_id)
    sure = {"further_reading": "まりあ", "further_reading_sureness": Sureness.GUESSED}
    assert do(book, people.change_parts, person_id, **sure) == {"person"}
    after = draft_of(book, person_id)
    assert after.further_reading == "まりあ"
    assert (after.family_name, after.contact_points) == (before.family_name, ())


@pytest.mark.parametrize(
    ("mine", "kind", "found"),
    [
        ("+81 90-1234-5678", ContactKind.MOBILE, True),
        ("０９０ー１２３４ー５６７８(夜)", ContactKind.TELEPHONE, True),
        ("090-1234-5679", ContactKind.MOBILE, False),
        ("AKIRA@example.jp ", ContactKind.MAIL, True),
        ("", ContactKind.OTHER, False),
    ],
)
def test_who_has_the_same(
    book: Book, person_id: int, mine: str, kind: ContactKind, *, found: bool
) -> None:
    other = book.do(PREPARE, make_person, family_name="林", given_name="明").value
    for key in (person_id, other):
        book.do(PREPARE, make_contact_point, key, kind=ContactKind.MOBILE, value="090 1234 5678")
    book.do(PREPARE, make_contact_point, other, value="akira@example.jp")
    among = [person_id, other]
    sharers = book.read(find_sharers, mine, kind, among=among, without=person_id)
    assert [person.name for person in sharers] == (["林 明"] if found else [])
