"""Who of a tour is at which stop, and how many that makes."""

from collections.abc import Iterator

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import StopAttendance
from organiser.services.tours import attendances, stops
from organiser.vocabulary import Presence
from tests.factories import make_day, make_stop, make_tour
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    return make_group(session)


def noted(session: Session) -> int:
    return len(session.scalars(select(StopAttendance)).all())


def test_everybody_is_at_every_stop_until_it_is_said(session: Session, group: Group) -> None:
    assert attendances.count_at(session, group.tour_id) == {
        group.visit: 5,
        group.hotel: 5,
        group.second_hotel: 5,
    }
    assert all(row.takes_part for row in attendances.list_attendances(session, group.visit))
    assert noted(session) == 0


def test_who_joins_later_is_missing_at_the_stops_before(session: Session, group: Group) -> None:
    late = [(group.visit, key) for key in group.people[:2]]
    attendances.set_taking_part(session, late, False)
    counts = attendances.count_at(session, group.tour_id)
    assert (counts[group.visit], counts[group.hotel]) == (3, 5)
    assert attendances.list_absences(session, group.tour_id) == set(late)
    here = attendances.list_attendances(session, group.visit)
    assert [row.takes_part for row in here] == [False, False, True, True, True]


def test_a_row_goes_when_it_says_nothing_any_more(session: Session, group: Group) -> None:
    pair = (group.visit, group.people[0])
    attendances.set_taking_part(session, [pair], False)
    attendances.set_presence(session, *pair, Presence.PRESENT)
    attendances.set_taking_part(session, [pair], True)
    assert noted(session) == 1
    attendances.set_presence(session, *pair, None)
    assert noted(session) == 0


def test_many_are_noted_with_as_few_questions_as_one(session: Session, group: Group) -> None:
    asked: list[str] = []

    def listen(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement.partition(" ")[0])

    event.listen(session.get_bind(), "before_cursor_execute", listen)
    attendances.set_presence(session, group.visit, group.people[0], Presence.PRESENT)
    few = asked.count("SELECT")
    asked.clear()
    others = [(group.visit, key) for key in group.people[1:]]
    attendances.set_presences(session, others, Presence.PRESENT)
    assert asked.count("SELECT") <= few
    assert noted(session) == len(group.people)


def test_presence_is_told_with_the_names(session: Session, group: Group) -> None:
    attendances.set_presence(session, group.visit, group.people[1], Presence.LATE)
    rows = attendances.list_attendances(session, group.visit)
    assert [row.presence for row in rows[:3]] == [None, Presence.LATE, None]
    with pytest.raises(NotFound):
        attendances.list_attendances(session, 99)


def test_a_tour_of_nobody_yet_has_its_size_at_every_stop(session: Session) -> None:
    tour_id = make_tour(session, group_size=8)
    stop_id = make_stop(session, make_day(session, tour_id))
    assert attendances.count_at(session, tour_id) == {stop_id: 8}


def test_a_stop_goes_with_what_is_noted_there(session: Session, group: Group) -> None:
    attendances.set_taking_part(session, [(group.visit, group.people[0])], False)
    stops.remove_stop(session, group.visit)
    session.flush()
    assert noted(session) == 0
