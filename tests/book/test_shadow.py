"""The index follows what is written about people, wherever it is written."""

import lzma
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organiser.book import search
from organiser.book.book import Book
from organiser.models import (
    Availability,
    Base,
    Circle,
    CircleMember,
    Consent,
    Expertise,
    FormerName,
    Organisation,
    Promise,
    Skill,
)
from organiser.vocabulary import AvailabilityLevel, ConsentKind, PromiseSide
from tests.conftest import still_clock
from tests.factories import PREPARE, TODAY, add, make_organisation, make_person, make_position

OLD_BOOKS = Path(__file__).parent.parent / "migrations" / "books"


def found(path: Path, query: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        return [hit.person_id for hit in search.find_people(connection, query)]


@pytest.mark.parametrize(
    "make",
    [
        lambda one: FormerName(person_id=one, family_name="目印"),
        lambda one: Promise(person_id=one, side=PromiseSide.MINE, text="目印を送る", since=TODAY),
        lambda one: Availability(
            person_id=one, level=AvailabilityLevel.OPEN, as_of=TODAY, note="目印まで"
        ),
        lambda one: Consent(
            person_id=one, kind=ConsentKind.LISTING, given_on=TODAY, words="目印ならば"
        ),
    ],
)
def test_what_is_added_and_taken_back_is_followed(book: Book, make: Callable[[int], Base]) -> None:
    person = book.do(PREPARE, make_person).value
    book.do(PREPARE, lambda session: add(session, make(person)))
    assert found(book.path, "目印") == [person]
    book.undo()
    assert found(book.path, "目印") == []


@pytest.mark.parametrize("mapped", [Circle, Organisation, Skill])
def test_a_thing_of_many_is_renamed_for_all_of_them(book: Book, mapped: type[Base]) -> None:
    def fill(session: Session) -> None:
        person = make_person(session)
        circle, skill = add(session, Circle(name="輪")), add(session, Skill(name="技"))
        add(session, CircleMember(circle_id=circle, person_id=person))
        add(session, Expertise(skill_id=skill, person_id=person))
        make_position(session, person, make_organisation(session))

    def rename(session: Session) -> None:
        setattr(session.get_one(mapped, 1), "name", "目印")  # noqa: B010 - each has one

    book.do(PREPARE, fill)
    book.do(PREPARE, rename)
    assert found(book.path, "目印") == [1]


def test_an_organisation_is_found_no_more_when_it_is_gone(book: Book) -> None:
    book.do(PREPARE, make_organisation)
    book.undo()
    with closing(sqlite3.connect(book.path)) as connection:
        assert connection.execute("SELECT count(*) FROM organisation_search").fetchone() == (0,)


def test_an_older_book_is_indexed_anew(tmp_path: Path) -> None:
    path = tmp_path / "old.organiser"
    path.write_bytes(lzma.decompress(next(OLD_BOOKS.glob("0001*")).read_bytes()))
    assert found(path, "解体新書") == []
    Book(path, clock=still_clock).close()
    assert found(path, "解体新書") != []
