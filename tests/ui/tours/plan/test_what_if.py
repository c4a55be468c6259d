from dataclasses import replace

import pytest

from organiser.book.book import Book
from organiser.services.tours import stops
from organiser.services.tours.itineraries import get_plan
from organiser.services.tours.stop_drafts import LegDraft, StopDraft
from organiser.touring.itinerary import ConflictCode
from organiser.touring.plan import Place
from organiser.touring.timeline import compute
from organiser.ui.tours.plan.what_if import Spot, try_stop
from tests.services.tour_books import ACT, Hyogo, contents, prepared


@pytest.fixture
def tour(book: Book) -> Hyogo:
    return prepared(book)


def spot(book: Book, tour: Hyogo, *, stop_id: int = 0, index: int) -> Spot:
    return Spot(
        tour=book.read(get_plan, tour.tour_id),
        day_id=tour.day_ids[0],
        stop_id=stop_id,
        index=index,
    )


def test_nothing_is_kept_and_an_unchanged_stop_stays_as_it_is(book: Book, tour: Hyogo) -> None:
    before = contents(book)
    place = spot(book, tour, stop_id=tour.factory, index=3)
    outcome = try_stop(place, book.read(stops.get_draft, tour.factory))
    computed = compute(place.tour).days[0].stops[3]
    assert (outcome.timed.starts, outcome.timed.ends) == (computed.starts, computed.ends)
    assert ConflictCode.RUNS_PAST_CLOSE in [one.code for one in outcome.conflicts]
    assert contents(book) == before


def test_a_shorter_stay_is_told_before_it_is_kept(book: Book, tour: Hyogo) -> None:
    draft = replace(book.read(stops.get_draft, tour.factory), dwell_minutes=80)
    outcome = try_stop(spot(book, tour, stop_id=tour.factory, index=3), draft)
    assert [one.code for one in outcome.conflicts] == [ConflictCode.HOST_NOT_CONFIRMED]


def test_a_new_stop_begins_where_it_would_stand(book: Book, tour: Hyogo) -> None:
    draft = StopDraft(name="港", dwell_minutes=30, leg=LegDraft(typed_minutes=5))
    outcome = try_stop(spot(book, tour, index=2), draft)
    assert (outcome.timed.starts, outcome.timed.ends) == (675, 705)
    assert try_stop(spot(book, tour, index=0), draft).timed.leg_before is None


def test_the_organisation_lends_its_place_to_the_estimate(book: Book, tour: Hyogo) -> None:
    here = replace(book.read(stops.get_draft, tour.lunch), latitude=34.65, longitude=134.99)
    book.do(ACT, stops.change_stop, tour.lunch, here)
    draft = StopDraft(name="港", leg=LegDraft(typed_minutes=5))
    at = spot(book, tour, index=3)
    assert try_stop(at, draft).estimate is None
    estimate = try_stop(replace(at, place=Place(34.69, 135.19)), draft).estimate
    assert estimate is not None
    assert estimate.minutes == 55
