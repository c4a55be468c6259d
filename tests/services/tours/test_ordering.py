"""A proposed order is kept in one step, and only for the stops it was looked for."""

import pytest

from organiser.book.book import Book
from organiser.errors import Refused
from organiser.services.tours import ordering, stops
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.proposing.offer import NewOrder
from organiser.vocabulary import LegMode
from tests.services.tour_books import ACT, Hyogo, assert_undone_exactly, prepared


def order_of(book: Book, tour: Hyogo) -> list[list[int]]:
    days = book.read(get_itinerary, tour.tour_id).timeline.days
    return [[timed.stop.stop_id for timed in day.stops] for day in days]


def test_stops_are_put_in_order_on_their_days_and_across(book: Book) -> None:
    tour = prepared(book)
    first, second = tour.day_ids
    wanted = [[tour.gathering, tour.factory, tour.lunch], [tour.visit, tour.hotel]]
    order = NewOrder(days=((first, tuple(wanted[0])), (second, tuple(wanted[1]))))
    assert_undone_exactly(book, ordering.take_order, order)
    assert order_of(book, tour) == wanted


def test_a_new_way_goes_another_way(book: Book) -> None:
    tour = prepared(book)
    walk = LegDraft(mode=LegMode.WALK)
    book.do(ACT, stops.change_leg, tour.lunch, walk)
    stop_ids = (tour.gathering, tour.lunch, tour.visit, tour.factory)
    order = NewOrder(days=((tour.day_ids[0], stop_ids),), modes=((tour.lunch, LegMode.CAR),))
    book.do(ACT, ordering.take_order, order)
    leg = book.read(stops.get_draft, tour.lunch).leg
    assert leg is not None
    assert leg.mode is LegMode.CAR


def test_an_order_of_other_stops_is_refused_and_changes_nothing(book: Book) -> None:
    tour = prepared(book)
    order = NewOrder(
        days=((tour.day_ids[0], (tour.gathering, tour.visit, tour.lunch, tour.factory)),)
    )
    book.do(ACT, stops.add_stop, tour.day_ids[0], StopDraft(name="茶店"))
    before = order_of(book, tour)
    with pytest.raises(Refused, match="have changed"):
        book.do(ACT, ordering.take_order, order)
    assert order_of(book, tour) == before
