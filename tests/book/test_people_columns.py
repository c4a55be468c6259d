"""What the columns of the list of people say."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.book.people_columns import COLUMNS
from organiser.models import (
    Address,
    Availability,
    Circle,
    CircleMember,
    Expertise,
    PersonTag,
    Photo,
    Rhythm,
    Skill,
)
from organiser.vocabulary import AvailabilityLevel, RhythmState, Stance, Sureness
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_contact_point,
    make_interaction,
    make_organisation,
    make_person,
    make_position,
)

LONG_AGO = TODAY - timedelta(days=400)


@pytest.fixture
def glance(book: Book) -> Iterator[Glance]:
    opened = Glance(book.path)
    yield opened
    opened.close()


def furnish(session: Session) -> int:
    """Add somebody of whom every column has something to say."""
    person_id = make_person(session)
    for name, stance in (
        ("介護", Stance.OFFERS),
        ("溶接", Stance.LEARNING),
        ("通訳", Stance.PASSES_ON),
    ):
        skill_id = add(session, Skill(name=name))
        add(session, Expertise(person_id=person_id, skill_id=skill_id, stance=stance))
    for tag in ("代表の会", "春"):
        add(session, PersonTag(person_id=person_id, tag=tag))
    for name, until in (("介護の輪", None), ("昔の輪", LONG_AGO)):
        circle_id = add(session, Circle(name=name))
        add(session, CircleMember(circle_id=circle_id, person_id=person_id, until=until))
    for level, as_of in ((AvailabilityLevel.OPEN, TODAY), (AvailabilityLevel.NONE, LONG_AGO)):
        add(session, Availability(person_id=person_id, level=level, as_of=as_of))
    make_contact_point(session, person_id, value="a@example.jp")
    make_contact_point(session, person_id, value="b@example.jp", preferred=True)
    return person_id


def cells(glance: Glance, person_id: int) -> dict[str, tuple[str, ...]]:
    return dict(glance.people_cells([person_id], COLUMNS, today=TODAY).get(person_id, {}))


def test_each_column_says_what_holds_today(book: Book, glance: Glance) -> None:
    person_id = book.do(PREPARE, furnish).value
    assert cells(glance, person_id) == {
        "skills": ("介護", "通訳"),
        "tags": ("代表の会", "春"),
        "circles": ("介護の輪",),
        "availability": ("open",),
        "contact": ("b@example.jp",),
    }


def test_only_columns_asked_for_are_read(book: Book, glance: Glance) -> None:
    person_id = book.do(PREPARE, furnish).value
    found = glance.people_cells([person_id], ["tags", "name"], today=TODAY)
    assert found == {person_id: {"tags": ("代表の会", "春")}}


def test_the_place_is_their_own_or_that_of_their_work(book: Book, glance: Glance) -> None:
    person_id = book.do(PREPARE, make_person).value
    body = book.do(PREPARE, make_organisation).value
    book.do(PREPARE, make_position, person_id, body)
    book.do(
        PREPARE, lambda session: add(session, Address(organisation_id=body, prefecture="兵庫県"))
    )
    assert cells(glance, person_id)["place"] == ("兵庫県",)
    book.do(
        PREPARE, lambda session: add(session, Address(person_id=person_id, country="インドネシア"))
    )
    assert cells(glance, person_id)["place"] == ("インドネシア",)


def test_room_that_has_run_out_is_not_known(book: Book, glance: Glance) -> None:
    person_id = book.do(PREPARE, make_person).value
    room = {"level": AvailabilityLevel.OPEN, "as_of": LONG_AGO, "until": TODAY - timedelta(days=1)}
    book.do(PREPARE, lambda session: add(session, Availability(person_id=person_id, **room)))
    assert cells(glance, person_id)["availability"] == ("unknown",)


def test_who_has_a_rhythm_has_a_day_when_contact_is_due(book: Book, glance: Glance) -> None:
    first, second = (book.do(PREPARE, make_person).value for _ in range(2))
    book.do(PREPARE, make_interaction, first, happened_on=TODAY - timedelta(days=10))
    book.do(PREPARE, lambda session: add(session, Rhythm(person_id=first, wanted=7)))
    due = glance.people_due([first, second], today=TODAY)
    assert list(due) == [first]
    assert due[first].state is RhythmState.DUE
    assert due[first].due_on == TODAY - timedelta(days=3)


def test_a_row_knows_of_guesses_pictures_and_whom_to_leave_in_peace(
    book: Book, glance: Glance
) -> None:
    usual = book.do(PREPARE, make_person).value
    other = book.do(
        PREPARE, make_person, given_reading_sureness=Sureness.GUESSED, do_not_approach=True
    ).value
    book.do(PREPARE, lambda session: add(session, Photo(person_id=other, content=b"picture")))
    first, second = glance.people_page([usual, other], today=TODAY)
    marks = [(one.is_guessed, one.is_avoided, one.has_photo) for one in (first, second)]
    assert marks == [(False, False, False), (True, True, True)]
    assert (glance.photo(usual), glance.photo(other)) == (b"", b"picture")
