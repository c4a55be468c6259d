"""Timelines of people, bodies and circles: counted in the book, read only as far as shown."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Circle
from organiser.services.relations.timeline_outlines import TimelineOutline, TimelineOwner
from organiser.services.relations.timelines import (
    BEGINNING_SIGNS,
    Wanted,
    get_outline,
    get_text,
    list_entries,
)
from organiser.vocabulary import InteractionKind as Kind
from tests.factories import PREPARE, TODAY, add, make_interaction, make_organisation, make_person


@pytest.fixture
def ids(book: Book) -> dict[str, int]:
    def prepare(session: Session) -> dict[str, int]:
        person, other = make_person(session), make_person(session, family_name="林")
        body, circle = make_organisation(session), add(session, Circle(name="春の会"))
        make_interaction(session, person, other, happened_on=date(2026, 10, 14), circle_id=circle)
        make_interaction(session, person, happened_on=date(2026, 1, 1), kind=Kind.CALL)
        make_interaction(
            session, person, happened_on=date(2025, 12, 31), kind=Kind.NOTE, organisation_id=body
        )
        make_interaction(session, other, organisation_id=body)
        return {"person": person, "other": other, "body": body, "circle": circle}

    return book.do(PREPARE, prepare).value


def test_an_outline_counts_by_year_and_kind(book: Book, ids: dict[str, int]) -> None:
    outline = book.read(get_outline, TimelineOwner(person_id=ids["person"]))
    assert list(outline.years().items()) == [(2026, 2), (2025, 1)]
    assert outline.years([Kind.CALL]) == {2026: 1}
    assert outline.kinds() == (Kind.VISIT, Kind.CALL, Kind.NOTE)
    assert outline.contact_count == 2
    assert outline.last_contact == date(2026, 10, 14)
    assert outline.first_day == date(2025, 12, 31)


def test_nothing_happened(book: Book) -> None:
    outline = book.read(get_outline, TimelineOwner(circle_id=1))
    assert outline == TimelineOutline()
    assert (outline.contact_count, outline.last_contact, outline.first_day) == (0, None, None)


def test_entries_of_a_year_come_newest_first_and_name_the_others(
    book: Book, ids: dict[str, int]
) -> None:
    owner = TimelineOwner(person_id=ids["person"])
    first, second = book.read(list_entries, owner, Wanted(year=2026))
    assert (first.happened_on, second.happened_on) == (date(2026, 10, 14), date(2026, 1, 1))
    assert [other.person_id for other in first.others] == [ids["other"]]
    assert (first.circle_id, first.circle) == (ids["circle"], "春の会")
    (note,) = book.read(list_entries, owner, Wanted(kinds=(Kind.NOTE,)))
    assert (note.organisation_id, note.organisation) == (ids["body"], "みらい協同組合")
    assert len(book.read(list_entries, owner, Wanted(limit=1))) == 1


@pytest.mark.parametrize(("owner", "count"), [("body", 2), ("circle", 1)])
def test_bodies_and_circles_have_their_own(
    book: Book, ids: dict[str, int], owner: str, count: int
) -> None:
    key = {"body": "organisation_id", "circle": "circle_id"}[owner]
    entries = book.read(list_entries, TimelineOwner(**{key: ids[owner]}))
    assert len(entries) == count
    assert ids["other"] in [other.person_id for other in entries[0].others]


def test_a_long_text_is_read_only_when_it_is_wanted(book: Book, ids: dict[str, int]) -> None:
    text = "長" * 100_000
    key = book.do(PREPARE, make_interaction, ids["person"], text=text, happened_on=TODAY).value
    entry = book.read(list_entries, TimelineOwner(person_id=ids["person"]), Wanted(limit=1))[0]
    assert (len(entry.text), entry.is_whole) == (BEGINNING_SIGNS, False)
    assert book.read(get_text, key) == text
    assert book.read(get_text, 999) == ""
