"""Lists by plain SQL say what the services say."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.errors import BookError
from organiser.models import Address
from organiser.services.settings import Settings, change_settings
from organiser.vocabulary import InteractionKind, NameOrder
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_tour,
)


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    opened = Glance(book.path)
    yield opened
    opened.close()


def fill(session: Session) -> None:
    takahashi = make_person(session, family_name="髙橋")
    ayu = make_person(
        session,
        family_name="Lestari",
        given_name="Ayu",
        family_reading="",
        given_reading="",
        name_order=NameOrder.GIVEN_FIRST,
    )
    body = make_organisation(session)
    add(session, Address(organisation_id=body, prefecture="兵庫県", municipality="姫路市"))
    left = make_organisation(session, name="前の組合", reading="まえのくみあい")
    make_position(session, takahashi, left, until=date(2019, 3, 31))
    make_position(session, takahashi, body, title="理事", represents=False)
    make_position(session, takahashi, body)
    make_interaction(session, takahashi, ayu, happened_on=date(2026, 10, 14))
    make_interaction(session, takahashi, kind=InteractionKind.NOTE, happened_on=date(2026, 11, 20))


def test_people_come_in_kana_order_with_their_present_post(book: Book, glance: Glance) -> None:
    book.do(PREPARE, fill)
    keys = glance.people_keys(today=TODAY)
    first, second = glance.people_page(keys, today=TODAY)
    assert (first.name, first.organisation, first.title) == (
        "髙橋 美咲",
        "みらい協同組合",
        "代表理事",
    )
    assert (second.name, second.organisation, second.reading) == ("Ayu Lestari", "", "")


def test_a_note_is_no_contact(book: Book, glance: Glance) -> None:
    book.do(PREPARE, fill)
    assert {row.last_contact for row in glance.people_page([1, 2], today=TODAY)} == {
        date(2026, 10, 14)
    }


@pytest.mark.parametrize(
    ("query", "found"), [("たかはし", 1), ("高橋", 1), ("ayu", 2), ("佐藤", 0)]
)
def test_people_are_found(book: Book, glance: Glance, query: str, found: int) -> None:
    book.do(PREPARE, fill)
    assert list(glance.people_keys(query, today=TODAY)) == ([found] if found else [])


def test_people_that_are_gone_are_left_out(book: Book, glance: Glance) -> None:
    book.do(PREPARE, make_person)
    keys = glance.people_keys(today=TODAY)
    book.undo()
    assert glance.people_page(keys, today=TODAY) == []


def test_organisations_with_place_and_people(book: Book, glance: Glance) -> None:
    book.do(PREPARE, fill)
    rows = {row.name: (row.place, row.people) for row in glance.organisations(today=TODAY)}
    assert rows == {"みらい協同組合": ("兵庫県姫路市", 1), "前の組合": ("", 0)}
    assert [row.name for row in glance.organisations("ミライ", today=TODAY)] == ["みらい協同組合"]


def test_counts_leave_closed_programmes_out(book: Book, glance: Glance) -> None:
    book.do(PREPARE, make_programme)
    book.do(PREPARE, make_programme, closed_on=date(2026, 5, 1))
    book.do(PREPARE, make_tour)
    counts = {"people": 0, "organisations": 0, "circles": 0, "programmes": 1, "tours": 1}
    assert glance.counts() == counts


def test_settings_are_seen(book: Book, glance: Glance) -> None:
    assert glance.setting("language") == ""
    book.do(PREPARE, change_settings, Settings(language="en"))
    assert glance.setting("language") == "en"


def test_a_book_without_tables_is_said(tmp_path: Path) -> None:
    path = tmp_path / "empty.organiser"
    path.touch()
    with pytest.raises(BookError, match="could not be opened"):
        Glance(path)


@pytest.mark.parametrize(
    ("days_left", "organisation", "people"), [(0, "みらい協同組合", 1), (-1, "", 0)]
)
def test_a_post_counts_up_to_its_last_day(
    book: Book, glance: Glance, days_left: int, organisation: str, people: int
) -> None:
    def make(session: Session) -> None:
        person, body = make_person(session), make_organisation(session)
        make_position(session, person, body, until=TODAY + timedelta(days=days_left))

    book.do(PREPARE, make)
    (row,) = glance.people_page(glance.people_keys(today=TODAY), today=TODAY)
    assert row.organisation == organisation
    assert glance.organisations(today=TODAY)[0].people == people
