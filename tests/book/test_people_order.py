"""Orders of the list of people: where initials begin, and sorting by a column."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.book.people_order import ORDERS
from organiser.models import Rhythm
from organiser.vocabulary import InteractionKind
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)

NAMES = (("石川", "いしかわ"), ("上田", "うえだ"), ("高橋", "たかはし"), ("渡邉", "わたなべ"))


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    opened = Glance(book.path)
    yield opened
    opened.close()


@pytest.fixture
def ids(book: Book) -> list[int]:
    return [
        book.do(PREPARE, make_person, family_name=name, family_reading=reading).value
        for name, reading in NAMES
    ]


def ordered(glance: Glance, keys: list[int], by: str, *, descending: bool = False) -> list[int]:
    return list(glance.order_people(keys, by, descending=descending, today=TODAY))


def test_initials_begin_where_their_first_person_stands(
    book: Book, glance: Glance, ids: list[int]
) -> None:
    book.do(
        PREPARE,
        make_person,
        family_name="Lestari",
        given_name="",
        family_reading="",
        given_reading="",
    )
    book.do(
        PREPARE, make_person, family_name="鷲尾", given_name="", family_reading="", given_reading=""
    )
    keys = glance.people_keys(today=TODAY)
    assert glance.first_places(keys) == {"あ": 0, "た": 2, "わ": 3, "L": 4, "#": 5}
    assert glance.first_places(keys[1:4]) == {"あ": 0, "た": 1, "わ": 2}
    assert glance.first_places([]) == {}


def test_the_last_contact_sorts_and_notes_do_not_count(
    book: Book, glance: Glance, ids: list[int]
) -> None:
    book.do(PREPARE, make_interaction, ids[2], happened_on=TODAY - timedelta(days=3))
    book.do(PREPARE, make_interaction, ids[0], ids[3], happened_on=TODAY - timedelta(days=9))
    book.do(PREPARE, make_interaction, ids[1], kind=InteractionKind.NOTE, happened_on=TODAY)
    assert ordered(glance, ids, "last_contact") == [ids[0], ids[3], ids[2], ids[1]]
    newest_first = ordered(glance, ids, "last_contact", descending=True)
    assert newest_first == [ids[2], ids[0], ids[3], ids[1]]
    assert ordered(glance, ids[2:], "last_contact") == [ids[3], ids[2]]


def test_organisations_sort_by_their_reading_and_past_posts_do_not_count(
    book: Book, glance: Glance, ids: list[int]
) -> None:
    first = book.do(PREPARE, make_organisation, name="朝日会", reading="あさひかい").value
    last = book.do(PREPARE, make_organisation, name="和光会", reading="わこうかい").value
    book.do(PREPARE, make_position, ids[0], last, title="理事")
    book.do(PREPARE, make_position, ids[1], first, title="会長")
    book.do(PREPARE, make_position, ids[2], first, until=TODAY - timedelta(days=1))
    assert ordered(glance, ids, "organisation") == [ids[1], ids[0], ids[2], ids[3]]
    assert set(ordered(glance, ids, "title")[:2]) == {ids[0], ids[1]}


def rhythm(session: Session, person_id: int, wanted: int) -> int:
    return add(session, Rhythm(person_id=person_id, wanted=wanted))


def test_the_next_due_sorts(book: Book, glance: Glance, ids: list[int]) -> None:
    for person_id, wanted in ((ids[0], 90), (ids[3], 10)):
        book.do(PREPARE, make_interaction, person_id, happened_on=TODAY)
        book.do(PREPARE, rhythm, person_id, wanted)
    assert ordered(glance, ids, "due") == [ids[3], ids[0], ids[1], ids[2]]


@pytest.mark.parametrize("by", sorted(ORDERS))
def test_every_order_keeps_everybody(glance: Glance, ids: list[int], by: str) -> None:
    assert ordered(glance, ids, by) == ids
