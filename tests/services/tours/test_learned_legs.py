from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import Leg, Stop, TourDay
from organiser.services.tours.itineraries import get_itinerary, get_plan
from organiser.services.tours.learned_legs import LegProposal, propose_leg
from organiser.touring.plan import LearnedTime
from organiser.vocabulary import LegMode, LegSource, StopKind
from tests.factories import add, make_day, make_organisation, make_stop, make_tour
from tests.services.tour_books import ACT

DAY = date(2026, 5, 14)
HIMEJI = {"latitude": 34.83, "longitude": 134.69}
AKASHI = {"latitude": 34.65, "longitude": 134.99}
NEAR_AKASHI = {"latitude": 34.6515, "longitude": 134.99}
BESIDE_AKASHI = {"latitude": 34.652, "longitude": 134.991}
JAKARTA = {"latitude": -6.2, "longitude": 106.85}
BALI = {"latitude": -8.75, "longitude": 115.17}
Values = dict[str, Any]


def keep_way(session: Session, origin: Values, end: Values, *, later: int = 0, **leg: Any) -> int:
    """Keep a tour of two stops and the way between them; return the second stop."""
    tour_id = make_tour(session)
    day_id = make_day(session, tour_id, held_on=DAY + timedelta(days=later))
    first = make_stop(session, day_id, place=1, **origin)
    second = make_stop(session, day_id, place=2, **end)
    if leg:
        add(session, Leg(to_stop_id=second, from_stop_id=first, **leg))
    return second


def keep(book: Book, origin: Values, end: Values, **leg: Any) -> int:
    return book.do(ACT, keep_way, origin, end, **leg).value


def drive(book: Book, minutes: int, *, origin: Values = HIMEJI, end: Values = AKASHI) -> int:
    """Keep a tour on which the way took these minutes."""
    return keep(book, {**origin, "left_at": 600}, {**end, "came_at": 600 + minutes})


def learned_on(book: Book, stop_id: int) -> LearnedTime | None:
    """Return what the tour of a stop has learned of the way to it."""

    def tour_of(session: Session) -> int:
        return session.get_one(TourDay, session.get_one(Stop, stop_id).day_id).tour_id

    plan = book.read(get_plan, book.read(tour_of))
    stops = {stop.stop_id: stop for day in plan.days for stop in day.stops}
    leg = stops[stop_id].leg_before
    return leg.learned if leg else None


def test_median_fastest_worst_and_number_are_learned(book: Book) -> None:
    for minutes in (50, 80, 62):
        drive(book, minutes)
    assert learned_on(book, keep(book, HIMEJI, AKASHI)) == LearnedTime(62, 50, 80, 3)


def test_learned_minutes_go_before_an_estimate_and_after_typed_ones(book: Book) -> None:
    drive(book, 62)
    keep(book, HIMEJI, AKASHI)
    keep(book, HIMEJI, AKASHI, typed_minutes=45)
    legs = [book.read(get_itinerary, key).timeline.days[0].stops[1].leg_before for key in (2, 3)]
    assert [(leg.source, leg.minutes) for leg in legs if leg] == [
        (LegSource.LEARNED, 62),
        (LegSource.TYPED, 45),
    ]


def test_a_tour_learns_nothing_from_itself(book: Book) -> None:
    assert learned_on(book, drive(book, 62)) is None


@pytest.mark.parametrize(
    ("origin", "end", "is_known"),
    [
        (HIMEJI, AKASHI, True),
        (HIMEJI, NEAR_AKASHI, True),
        (HIMEJI, BESIDE_AKASHI, False),
        (AKASHI, HIMEJI, False),
        (HIMEJI, {"name": "明石"}, False),
    ],
)
def test_a_way_is_known_again_by_place_and_direction(
    book: Book, origin: Values, end: Values, is_known: bool
) -> None:
    drive(book, 62)
    assert (learned_on(book, keep(book, origin, end)) is not None) is is_known


def test_a_way_is_known_again_by_organisation_wherever_it_is(book: Book) -> None:
    body = book.do(ACT, make_organisation).value
    drive(book, 62, end={"organisation_id": body})
    assert learned_on(book, keep(book, HIMEJI, AKASHI | {"organisation_id": body})) is not None


def test_a_way_is_known_again_by_name_and_address(book: Book) -> None:
    named = {"name": "港", "address": "明石市本町1"}
    drive(book, 62, end=named)
    assert learned_on(book, keep(book, HIMEJI, named)) is not None
    assert learned_on(book, keep(book, HIMEJI, named | {"address": ""})) is None


@pytest.mark.parametrize(
    ("left_at", "came_at"), [(None, 660), (600, None), (600, 599), (None, None)]
)
def test_what_was_noted_by_half_or_wrongly_teaches_nothing(
    book: Book, left_at: int | None, came_at: int | None
) -> None:
    keep(book, HIMEJI | {"left_at": left_at}, AKASHI | {"came_at": came_at})
    assert learned_on(book, keep(book, HIMEJI, AKASHI)) is None


def test_around_a_stop_left_out_the_way_goes_straight(book: Book) -> None:
    def keep_three(session: Session) -> None:
        day_id = make_day(session, make_tour(session), held_on=DAY)
        make_stop(session, day_id, place=1, left_at=600, **HIMEJI)
        make_stop(session, day_id, place=2, is_dropped=True, **JAKARTA)
        make_stop(session, day_id, place=3, came_at=655, **AKASHI)

    book.do(ACT, keep_three)
    assert learned_on(book, keep(book, HIMEJI, AKASHI)) == LearnedTime(55, 55, 55, 1)


def test_another_mode_is_another_way(book: Book) -> None:
    drive(book, 62)
    assert learned_on(book, keep(book, HIMEJI, AKASHI, mode=LegMode.TRAIN)) is None


def test_minutes_across_zones_are_real_ones(book: Book) -> None:
    keep(book, JAKARTA | {"left_at": 600}, BALI | {"came_at": 900}, mode=LegMode.CAR)
    learned = learned_on(book, keep(book, JAKARTA, BALI, mode=LegMode.CAR))
    assert learned is not None
    assert learned.minutes == 240


def test_typed_minutes_are_offered_again_the_same_direction_first(book: Book) -> None:
    keep(book, AKASHI, HIMEJI, later=9, typed_minutes=70, typed_distance_m=40_000)
    asked = keep(book, HIMEJI, AKASHI, later=10)
    back = book.read(propose_leg, asked)
    assert back == LegProposal(
        mode=LegMode.BUS,
        typed_minutes=70,
        typed_distance_m=40_000,
        typed_on=DAY + timedelta(days=9),
        is_way_back=True,
    )
    keep(book, HIMEJI, AKASHI, later=1, typed_minutes=65)
    keep(book, HIMEJI, AKASHI, later=2, typed_minutes=66)
    there = book.read(propose_leg, asked)
    assert there is not None
    assert (there.typed_minutes, there.is_way_back) == (66, False)


def test_learned_minutes_are_offered_beside_typed_ones(book: Book) -> None:
    drive(book, 62)
    proposal = book.read(propose_leg, keep(book, HIMEJI, AKASHI, typed_minutes=50))
    assert proposal == LegProposal(mode=LegMode.BUS, learned=LearnedTime(62, 62, 62, 1))


def test_no_way_leads_to_a_first_stop_but_from_the_night_before(book: Book) -> None:
    def two_days(session: Session) -> tuple[int, int]:
        tour_id = make_tour(session)
        evening = make_day(session, tour_id, held_on=DAY)
        lodging = make_stop(session, evening, kind=StopKind.LODGING, **HIMEJI)
        morning = make_day(session, tour_id, held_on=DAY + timedelta(days=1))
        return lodging, make_stop(session, morning, **AKASHI)

    drive(book, 62)
    lodging, visit = book.do(ACT, two_days).value
    assert book.read(propose_leg, lodging) is None
    proposal = book.read(propose_leg, visit)
    assert proposal is not None
    assert proposal.learned is not None
    assert learned_on(book, visit) == proposal.learned
