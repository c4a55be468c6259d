from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Attendance, Circle, CircleMember
from organiser.services.inviting import candidate_sources
from organiser.services.inviting.candidate_sources import PastGroup
from organiser.vocabulary import Presence, Stage
from tests.factories import (
    PREPARE,
    TODAY,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_position,
    make_programme,
    make_session,
)

CAME, LATE, NOT_NOW, SILENT, ABSENT = range(1, 6)


@pytest.fixture
def spring(book: Book) -> int:
    """A programme: two came, one said "not this time", one was silent, one stayed away."""

    def prepare(session: Session) -> int:
        programme_id = make_programme(session, name="春の会")
        held = make_session(session, programme_id)
        stages = (Stage.ACCEPTED, Stage.ACCEPTED, Stage.NOT_THIS_TIME, Stage.NO_REPLY)
        for place, stage in enumerate((*stages, Stage.ACCEPTED)):
            person_id = make_person(session)
            make_invitation(session, programme_id, person_id, place=place, stage=stage)
        for person_id, presence in (
            (CAME, Presence.PRESENT),
            (LATE, Presence.LATE),
            (ABSENT, Presence.ABSENT_WITH_WORD),
        ):
            add(session, Attendance(session_id=held, person_id=person_id, presence=presence))
        return programme_id

    return book.do(PREPARE, prepare).value


@pytest.mark.parametrize(
    ("group", "people", "reason"),
    [
        (PastGroup.EVERYBODY, (CAME, LATE, NOT_NOW, SILENT, ABSENT), "Was in 春の会"),
        (PastGroup.CAME, (CAME, LATE), "Came to 春の会"),
        (PastGroup.NOT_THIS_TIME, (NOT_NOW,), "Said “not this time” to 春の会"),
        (PastGroup.NEVER_ANSWERED, (SILENT,), "Gave no answer for 春の会"),
    ],
)
def test_people_of_an_earlier_programme(
    book: Book, spring: int, group: PastGroup, people: tuple[int, ...], reason: str
) -> None:
    found = book.read(candidate_sources.find_in_programme, spring, group)
    assert (found.person_ids, str(found.reason)) == (people, reason)


def test_a_circle_has_its_members_of_today(book: Book) -> None:
    def prepare(session: Session) -> int:
        circle_id = add(session, Circle(name="姫路の輪"))
        for until in (None, TODAY, TODAY - timedelta(days=1)):
            person_id = make_person(session)
            add(session, CircleMember(circle_id=circle_id, person_id=person_id, until=until))
        add(session, Circle(name="空の輪"))
        return circle_id

    circle_id = book.do(PREPARE, prepare).value
    found = book.read(candidate_sources.find_in_circle, circle_id, today=TODAY)
    assert (found.person_ids, str(found.reason)) == ((1, 2), "Member of 姫路の輪")
    (choice,) = book.read(candidate_sources.list_circles, TODAY)
    assert (choice.key, choice.name, choice.people) == (circle_id, "姫路の輪", 2)


def test_an_organisation_has_whoever_has_a_post_there_now(book: Book) -> None:
    def prepare(session: Session) -> int:
        body = make_organisation(session)
        first, second = make_person(session), make_person(session)
        make_position(session, first, body)
        make_position(session, first, body, title="理事")
        make_position(session, second, body, until=TODAY - timedelta(days=1))
        return body

    body = book.do(PREPARE, prepare).value
    found = book.read(candidate_sources.find_in_organisation, body, today=TODAY)
    assert (found.person_ids, str(found.reason)) == ((1,), "Works at みらい協同組合")


def test_programmes_of_the_series_come_first_then_the_latest(book: Book, spring: int) -> None:
    def prepare(session: Session) -> int:
        others = [
            make_programme(session, name=name, series=series)
            for name, series in (
                ("秋の会", "代表の会"),
                ("別の会", ""),
                ("空の会", "代表の会"),
            )
        ]
        for programme_id in others[:2]:
            make_invitation(session, programme_id, CAME)
        return make_programme(session, series="代表の会")

    programme_id = book.do(PREPARE, prepare).value
    found = book.read(candidate_sources.list_past_programmes, programme_id)
    assert [(one.name, one.people) for one in found] == [
        ("秋の会", 1),
        ("別の会", 1),
        ("春の会", 5),
    ]
