from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.services.tours import stops, tours
from organiser.services.tours.coming import Coming, list_coming
from organiser.services.tours.tours import TourDraft
from organiser.vocabulary import ConflictLevel, ProgrammeKind, Stage
from tests.factories import (
    TODAY,
    make_day,
    make_invitation,
    make_person,
    make_programme,
    make_session,
    make_stop,
    make_tour,
)
from tests.services.tour_books import ACT, Hyogo, prepared


def coming(book: Book, today: date = TODAY) -> tuple[Coming, ...]:
    return book.read(list_coming, today)


def test_an_empty_book_has_nothing_coming(book: Book) -> None:
    assert coming(book) == ()


def programme_on(session: Session, days: int, **changes: object) -> int:
    programme_id = make_programme(session, **changes)
    make_session(session, programme_id, held_on=TODAY + timedelta(days=days), theme="器")
    for place, stage in enumerate((Stage.ACCEPTED, Stage.ACCEPTED, Stage.DECLINED), start=1):
        make_invitation(session, programme_id, make_person(session), place=place, stage=stage)
    return programme_id


def test_a_session_says_when_and_how_full(book: Book) -> None:
    programme_id = book.do(ACT, programme_on, 21).value
    day = TODAY + timedelta(days=21)
    assert coming(book) == (
        Coming(
            first_day=day,
            last_day=day,
            starts=810,
            title="監理団体の器をひろげる会",
            theme="器",
            kind=ProgrammeKind.LIMITED,
            programme_id=programme_id,
            tour_id=None,
            accepted=2,
            capacity=3,
        ),
    )


@pytest.mark.parametrize(("days", "shown"), [(-1, 0), (0, 1), (30, 1), (31, 0)])
def test_sessions_of_the_next_thirty_days_are_coming(book: Book, days: int, shown: int) -> None:
    book.do(ACT, programme_on, days)
    assert len(coming(book)) == shown


def test_closed_programmes_are_left_out(book: Book) -> None:
    def closed(session: Session) -> None:
        programme_on(session, 3, closed_on=TODAY)

    book.do(ACT, closed)
    assert coming(book) == ()


def test_a_tour_says_what_is_wrong_with_it(book: Book) -> None:
    tour = prepared(book)
    (row,) = coming(book)
    assert (row.tour_id, row.programme_id, row.kind) == (tour.tour_id, None, ProgrammeKind.TOUR)
    assert (row.first_day, row.last_day, row.starts) == (date(2026, 12, 3), date(2026, 12, 4), 540)
    assert (row.accepted, row.confirmed, row.visits) == (5, 1, 2)
    assert (row.cautions, row.worst) == (2, ConflictLevel.ERROR)
    assert row.caution is not None
    assert "10 minutes after visiting hours" in str(row.caution)


def mend(book: Book, tour: Hyogo) -> None:
    draft = book.read(stops.get_draft, tour.factory)
    book.do(ACT, stops.change_stop, tour.factory, replace(draft, dwell_minutes=80, host=None))


def test_a_tour_in_order_says_nothing(book: Book) -> None:
    tour = prepared(book)
    mend(book, tour)
    (row,) = coming(book)
    assert (row.cautions, row.worst, row.caution) == (0, None, None)


@pytest.mark.parametrize(
    ("today", "shown"),
    [
        (date(2026, 11, 2), 0),
        (date(2026, 11, 3), 1),
        (date(2026, 12, 3), 1),
        (date(2026, 12, 4), 1),
        (date(2026, 12, 5), 0),
    ],
)
def test_a_tour_is_coming_until_its_last_day(book: Book, today: date, shown: int) -> None:
    prepared(book)
    assert len(coming(book, today)) == shown


def test_a_tour_takes_place_although_its_programme_is_closed(book: Book) -> None:
    tour = prepared(book)

    def of_closed_programme(session: Session) -> None:
        programme_id = programme_on(session, 12, closed_on=TODAY, capacity=8)
        tours.change_tour(session, tour.tour_id, TourDraft(name="見学", programme_id=programme_id))

    book.do(ACT, of_closed_programme)
    (row,) = coming(book)
    assert (row.tour_id, row.accepted, row.capacity) == (tour.tour_id, 2, 8)


def test_rows_stand_in_the_order_of_time(book: Book) -> None:
    def three_on_one_day(session: Session) -> None:
        programme_on(session, 5, name="夕方")
        untimed = make_programme(session, name="時刻未定")
        make_session(session, untimed, held_on=TODAY + timedelta(days=5), starts=None, ends=None)
        tour_id = make_tour(session, name="朝")
        day_id = make_day(session, tour_id, held_on=TODAY + timedelta(days=5))
        make_stop(session, day_id)
        make_day(session, make_tour(session, name="前日"), held_on=TODAY + timedelta(days=4))

    book.do(ACT, three_on_one_day)
    assert [row.title for row in coming(book)] == ["前日", "朝", "夕方", "時刻未定"]


def test_a_session_on_its_own_tours_day_is_named_once(book: Book) -> None:
    def add(session: Session) -> None:
        programme_id = make_programme(session)
        make_session(session, programme_id, held_on=TODAY + timedelta(days=12))
        make_session(session, programme_id, held_on=TODAY + timedelta(days=20))
        make_day(session, make_tour(session, programme_id=programme_id))

    book.do(ACT, add)
    assert [(row.tour_id, row.first_day - TODAY) for row in coming(book)] == [
        (1, timedelta(days=12)),
        (None, timedelta(days=20)),
    ]
