from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.models import VisitingWindow
from organiser.services.tours import days, stops, tours
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.touring.plan import Window
from organiser.vocabulary import StopKind
from tests.factories import add, make_organisation
from tests.services.tour_books import ACT, FIRST_DAY, Hyogo, assert_undone_exactly, prepared

DAY = timedelta(days=1)


def plan(book: Book, tour: Hyogo) -> list[tuple[date, str]]:
    """Return date and stops of each day, the stops by their first two signs."""
    found = book.read(get_itinerary, tour.tour_id).timeline.days
    return [(one.plan.day, "".join(stop.name[:2] for stop in one.plan.stops)) for one in found]


def test_a_day_between_moves_the_next_one_on_up_to_the_first_gap(book: Book) -> None:
    tour = prepared(book)
    book.do(ACT, tours.add_day, tour.tour_id, held_on=FIRST_DAY + 4 * DAY)
    assert_undone_exactly(book, days.insert_day, tour.day_ids[0])
    assert plan(book, tour) == [
        (FIRST_DAY, "JRみらレス播州"),
        (FIRST_DAY + DAY, ""),
        (FIRST_DAY + 2 * DAY, "ホテ"),
        (FIRST_DAY + 4 * DAY, ""),
    ]


def test_the_rest_of_a_day_goes_on_the_next(book: Book) -> None:
    tour = prepared(book)
    assert_undone_exactly(book, days.split_day, tour.lunch)
    assert plan(book, tour) == [
        (FIRST_DAY, "JRみら"),
        (FIRST_DAY + DAY, "レス播州"),
        (FIRST_DAY + 2 * DAY, "ホテ"),
    ]


def open_on(book: Book, **hours: tuple[int, int]) -> int:
    """Return an organisation with hours by the English names of weekdays."""
    weekdays = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

    def make(session: Session) -> int:
        key = make_organisation(session, name="港の会社")
        for name, (opens, closes) in hours.items():
            day = weekdays.index(name)
            add(
                session,
                VisitingWindow(organisation_id=key, weekday=day, opens=opens, closes=closes),
            )
        return key

    return book.do(ACT, make).value


@pytest.mark.parametrize("by", [1, 7, -1, -40, 400])
def test_a_tour_moves_to_other_dates_with_all_its_days(book: Book, by: int) -> None:
    tour = prepared(book)
    assert_undone_exactly(book, days.move_days, tour.tour_id, first_day=FIRST_DAY + by * DAY)
    assert [day for day, _stops in plan(book, tour)] == [
        FIRST_DAY + by * DAY,
        FIRST_DAY + (by + 1) * DAY,
    ]


def test_hours_of_the_weekday_follow_the_date_and_changed_ones_stay(book: Book) -> None:
    tour = prepared(book)
    key = open_on(book, thu=(540, 720), fri=(600, 690))
    first = tour.day_ids[0]
    usual = StopDraft(name="港", organisation_id=key, windows=(Window(540, 720),))
    own = StopDraft(name="倉", organisation_id=key, windows=(Window(540, 730),))
    ids = [book.do(ACT, stops.add_stop, first, draft).value for draft in (usual, own)]
    book.do(ACT, days.move_days, tour.tour_id, first_day=FIRST_DAY + DAY)
    kept = [book.read(stops.get_draft, stop_id).windows for stop_id in ids]
    assert kept == [(Window(600, 690),), (Window(540, 730),)]


def test_a_stop_on_another_day_has_the_hours_of_that(book: Book) -> None:
    tour = prepared(book)
    key = open_on(book, thu=(540, 720), fri=(600, 690))
    first, second = tour.day_ids
    usual = StopDraft(name="港", organisation_id=key, windows=(Window(540, 720),))
    stop_id = book.do(ACT, stops.add_stop, first, usual).value
    assert_undone_exactly(book, stops.move_stop, stop_id, day_id=second, place=1)
    assert book.read(stops.get_draft, stop_id).windows == (Window(600, 690),)
    book.do(ACT, days.move_days, tour.tour_id, first_day=FIRST_DAY + DAY)
    closed = book.read(days.list_closed, tour.tour_id, first_day=FIRST_DAY + DAY)
    assert [(one.name, one.held_on) for one in closed] == [("港", FIRST_DAY + 2 * DAY)]


def test_no_day_moves_past_the_end_of_the_calendar(book: Book) -> None:
    tour = prepared(book)
    with pytest.raises(InvalidInput):
        book.do(ACT, days.move_days, tour.tour_id, first_day=date.max)
    book.do(ACT, days.move_days, tour.tour_id, first_day=date.max - DAY)
    with pytest.raises(InvalidInput):
        book.do(ACT, days.insert_day, tour.day_ids[1])


def test_what_is_gone_is_said(book: Book) -> None:
    for service in (days.insert_day, days.split_day):
        with pytest.raises(NotFound):
            book.do(ACT, service, 99)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ("visit visit visit", "321"),
        ("meeting visit meal end", "1324"),
        ("departure", "1"),
        ("meeting lodging", "12"),
        ("", ""),
    ],
)
def test_a_day_is_turned_round_between_its_ends(book: Book, kinds: str, expected: str) -> None:
    tour = prepared(book)
    day_id = book.do(ACT, tours.add_day, tour.tour_id, held_on=FIRST_DAY + 9 * DAY).value
    for number, kind in enumerate(kinds.split(), start=1):
        draft = StopDraft(name=str(number), kind=StopKind(kind))
        book.do(ACT, stops.add_stop, day_id, draft)
    book.do(ACT, stops.reverse_stops, day_id)
    assert plan(book, tour)[-1][1] == expected
