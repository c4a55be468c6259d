"""Taking a mend changes the book as the timeline was promised, and is taken back exactly."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import Stop, VisitingWindow
from organiser.services.tours import mending, stops
from organiser.services.tours.itineraries import get_itinerary, get_plan
from organiser.touring.itinerary import ConflictCode, Mend, MendKind
from organiser.touring.mended import mended
from organiser.touring.plan import PlannedTour, Window
from tests.factories import add
from tests.services.tour_books import ACT, Hyogo, assert_undone_exactly, prepared
from tests.touring.written_tours import mends_for


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


def factory_mends(book: Book, tour: Hyogo) -> tuple[Mend, ...]:
    """Return what is offered for the factory, which is left too late."""
    value = book.read(get_itinerary, tour.tour_id)
    (found,) = [one for one in value.timeline.conflicts if one.code is ConflictCode.RUNS_PAST_CLOSE]
    return mends_for(value.plan, value.timeline, found)


def times(plan: PlannedTour) -> list[Any]:
    return [
        (day.starts_at, [(stop.stop_id, stop.dwell_minutes, stop.windows) for stop in day.stops])
        for day in plan.days
    ]


def test_each_mend_ends_the_caution_in_the_book(book: Book, tour: Hyogo) -> None:
    mends = factory_mends(book, tour)
    assert [mend.said.in_language("ja") for mend in mends][:2] == [
        "滞在を80分にする",
        "レストラン播磨を10分短くする",
    ]
    for mend in mends:
        promised = mended(book.read(get_plan, tour.tour_id), mend)
        assert_undone_exactly(book, mending.take_mend, mend)
        value = book.read(get_itinerary, tour.tour_id)
        assert times(value.plan) == times(promised)
        assert ConflictCode.RUNS_PAST_CLOSE not in [one.code for one in value.timeline.conflicts]
        book.undo()


def mend_of(kind: MendKind, **values: Any) -> Mend:
    return Mend(kind=kind, said=ACT, **values)


@pytest.mark.parametrize(
    "wanted",
    [
        lambda tour: mend_of(MendKind.DAY_START, day_id=tour.day_ids[0], minutes=500),
        lambda tour: mend_of(MendKind.DROP, stop_id=tour.lunch),
        lambda tour: mend_of(MendKind.DWELL_BEFORE, stop_id=tour.lunch, minutes=45),
        lambda tour: mend_of(MendKind.MOVE, stop_id=tour.visit, day_id=tour.day_ids[0], place=3),
        lambda tour: mend_of(MendKind.MOVE, stop_id=tour.visit, day_id=tour.day_ids[1], place=1),
    ],
)
def test_the_book_becomes_what_was_tried(book: Book, tour: Hyogo, wanted: Any) -> None:
    mend = wanted(tour)
    promised = mended(book.read(get_plan, tour.tour_id), mend)
    assert_undone_exactly(book, mending.take_mend, mend)
    assert times(book.read(get_plan, tour.tour_id)) == times(promised)


@pytest.mark.parametrize("is_changed", [False, True])
def test_on_another_date_the_usual_hours_of_that_weekday_hold(
    book: Book, tour: Hyogo, is_changed: bool
) -> None:
    def open_on_two_days(session: Session) -> None:
        for weekday, opens in ((3, 540), (4, 600)):
            row = VisitingWindow(
                organisation_id=tour.organisation_id, weekday=weekday, opens=opens, closes=720
            )
            add(session, row)

    book.do(ACT, open_on_two_days)
    typed = (Window(570, 700),) if is_changed else (Window(540, 720),)
    draft = replace(book.read(stops.get_draft, tour.visit), windows=typed)
    book.do(ACT, stops.change_stop, tour.visit, draft)
    mend = mend_of(MendKind.MOVE, stop_id=tour.visit, day_id=tour.day_ids[1], place=1)
    assert_undone_exactly(book, mending.take_mend, mend)
    kept = book.read(stops.get_draft, tour.visit).windows
    assert kept == (typed if is_changed else (Window(600, 720),))


def test_a_mend_of_what_is_gone_says_so(book: Book, tour: Hyogo) -> None:
    book.do(ACT, stops.remove_stop, tour.lunch)
    with pytest.raises(NotFound):
        book.do(ACT, mending.take_mend, mend_of(MendKind.DROP, stop_id=tour.lunch))
    with pytest.raises(NotFound):
        book.do(ACT, mending.take_mend, mend_of(MendKind.DAY_START, day_id=999, minutes=500))
    assert book.read(lambda session: session.get(Stop, tour.factory)) is not None
