from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.models import HostVisit, Leg, StopWindow, TourDay
from organiser.services.tours.itineraries import get_itinerary, get_plan
from organiser.touring.plan import Lunch, PlannedDay, PlannedLeg, PlannedTour, Window
from organiser.vocabulary import LegMode, OrderLock, Stage, StopKind
from tests.factories import add, make_day, make_stop, make_tour
from tests.services.tour_books import ACT

TOKYO = {"latitude": 35.68, "longitude": 139.77}
HIMEJI = {"latitude": 34.83, "longitude": 134.69}
NEXT_DOOR = {"latitude": 34.831, "longitude": 134.69}
AKASHI = {"latitude": 34.65, "longitude": 134.99}
JAKARTA = {"latitude": -6.2, "longitude": 106.85}
LODGING = {"kind": StopKind.LODGING, "dwell_minutes": 0}
FIRST, SECOND, FOURTH = date(2026, 12, 3), date(2026, 12, 4), date(2026, 12, 6)


def plan_of(book: Book, *days: tuple[date, list[dict[str, Any]]], **tour: Any) -> PlannedTour:
    """Keep a tour with these stops on these days, and read it as it is planned."""

    def keep(session: Session) -> int:
        tour_id = make_tour(session, **tour)
        for held_on, stops in days:
            day_id = make_day(session, tour_id, held_on=held_on)
            for place, values in enumerate(stops, start=1):
                leg = values.pop("leg", None)
                stop_id = make_stop(session, day_id, place=place, **values)
                if leg is not None:
                    add(session, Leg(to_stop_id=stop_id, **leg))
        return tour_id

    return book.read(get_plan, book.do(ACT, keep).value)


def test_all_that_was_typed_about_a_tour_and_its_days_is_planned(book: Book) -> None:
    plan = plan_of(
        book,
        (FIRST, []),
        arrival_buffer_minutes=10,
        boarding_buffer_minutes=5,
        longest_day_minutes=600,
        garage_minutes=40,
        group_size=12,
    )
    assert (plan.arrival_buffer_minutes, plan.boarding_buffer_minutes) == (10, 5)
    assert (plan.longest_day_minutes, plan.garage_minutes, plan.group_size) == (600, 40, 12)
    assert plan.days[0].lunch == Lunch(690, 810, 45)


def test_a_day_may_have_an_end_and_no_lunch(book: Book) -> None:
    def keep(session: Session) -> int:
        tour_id = make_tour(session)
        add(session, TourDay(tour_id=tour_id, held_on=FIRST, ends_by=1080, lunch_minutes=0))
        return tour_id

    (day,) = book.read(get_plan, book.do(ACT, keep).value).days
    assert (day.ends_by, day.lunch) == (1080, None)


def test_all_that_was_typed_about_a_stop_is_planned(book: Book) -> None:
    values = {
        "least_dwell_minutes": 30,
        "most_dwell_minutes": 90,
        "buffer_before_minutes": 3,
        "buffer_after_minutes": 4,
        "is_optional": True,
        "lock": OrderLock.LAST,
    }
    (day,) = plan_of(book, (FIRST, [values])).days
    (stop,) = day.stops
    assert {name: getattr(stop, name) for name in values} == values


def test_a_timetable_is_planned_with_its_way(book: Book) -> None:
    leg = {
        "mode": LegMode.FLIGHT,
        "departs_at": 705,
        "arrives_at": 1050,
        "check_in_minutes": 90,
        "way_out_minutes": 60,
        "service": "GA875",
        "next_departs_at": 1400,
        "last_departs_at": 1400,
    }
    (day,) = plan_of(book, (FIRST, [{}, {"leg": leg}])).days
    assert day.stops[1].leg_before == PlannedLeg(**leg)  # type: ignore[arg-type]


def test_windows_and_host_are_planned_with_their_stop(book: Book) -> None:
    def keep(session: Session) -> int:
        tour_id = make_tour(session)
        stop_id = make_stop(session, make_day(session, tour_id))
        add(session, StopWindow(stop_id=stop_id, opens=780, closes=990, is_last_entry=True))
        add(session, StopWindow(stop_id=stop_id, opens=540, closes=690))
        host = {"lead_days": 14, "largest_group": 10, "requested_on": FIRST, "asked_on": FIRST}
        add(session, HostVisit(stop_id=stop_id, stage=Stage.ASKED, **host))
        return tour_id

    (stop,) = book.read(get_plan, book.do(ACT, keep).value).days[0].stops
    assert stop.windows == (Window(540, 690), Window(780, 990, is_last_entry=True))
    assert stop.host is not None
    assert (stop.host.lead_days, stop.host.largest_group) == (14, 10)
    assert (stop.host.asked_on, stop.host.requested_on) == (FIRST, FIRST)


def test_a_zone_is_typed_or_that_of_the_place_or_of_the_stop_before(book: Book) -> None:
    plan = plan_of(
        book,
        (FIRST, [{}, JAKARTA, {}, {"zone": "Asia/Jayapura"}, {}]),
        (SECOND, [{}, TOKYO]),
        home_zone="Asia/Makassar",
    )
    zones = [[stop.zone.removeprefix("Asia/") for stop in day.stops] for day in plan.days]
    assert zones == [
        ["Makassar", "Jakarta", "Jakarta", "Jayapura", "Jayapura"],
        ["Jayapura", "Tokyo"],
    ]


def starts_from(day: PlannedDay) -> str:
    return day.starts_from.name if day.starts_from else ""


@pytest.mark.parametrize(
    ("evening", "morning", "name"),
    [
        (LODGING | HIMEJI | {"name": "宿"}, AKASHI, "宿"),
        (LODGING | HIMEJI | {"name": "宿"}, NEXT_DOOR, ""),
        (LODGING | HIMEJI | {"name": "宿"}, AKASHI | {"kind": StopKind.DEPARTURE}, ""),
        (LODGING | HIMEJI | {"name": "宿"}, AKASHI | {"kind": StopKind.MEETING}, ""),
        (LODGING | HIMEJI | {"name": "宿"}, {}, ""),
        (LODGING | HIMEJI | {"name": "宿"}, {"leg": {"typed_minutes": 20}}, "宿"),
        (LODGING | {"name": "宿"}, AKASHI, ""),
        (HIMEJI, AKASHI, ""),
    ],
)
def test_a_day_starts_from_the_lodging_of_the_night_before(
    book: Book, evening: dict[str, Any], morning: dict[str, Any], name: str
) -> None:
    first, second = plan_of(book, (FIRST, [dict(evening)]), (SECOND, [dict(morning)])).days
    assert (starts_from(first), starts_from(second)) == ("", name)


def test_lodging_of_some_earlier_night_is_not_where_a_day_starts(book: Book) -> None:
    plan = plan_of(book, (FIRST, [LODGING | HIMEJI]), (FOURTH, [AKASHI]))
    assert plan.days[1].starts_from is None


def test_the_way_from_the_lodging_is_in_the_day(book: Book) -> None:
    def keep(session: Session) -> int:
        tour_id = make_tour(session)
        evening = make_day(session, tour_id, held_on=FIRST)
        make_stop(session, evening, **LODGING, **HIMEJI)
        morning = make_day(session, tour_id, held_on=SECOND)
        make_stop(session, morning, fixed_start=600, **AKASHI)
        return tour_id

    value = book.read(get_itinerary, book.do(ACT, keep).value)
    _first, second = value.timeline.days
    # 34 km straight by bus: 75 minutes, for a start at ten
    assert (second.leaves_lodging, second.travel_minutes) == (600 - 75, 75)
    assert value.plan == book.read(get_plan, value.tour_id)


def test_a_tour_without_days_can_be_planned(book: Book) -> None:
    assert plan_of(book).days == ()


def test_what_was_typed_for_a_way_from_another_stop_does_not_hold(book: Book) -> None:
    def keep(session: Session) -> int:
        tour_id = make_tour(session)
        day_id = make_day(session, tour_id)
        _first, second, third = (make_stop(session, day_id, place=place) for place in (1, 2, 3))
        car = {"mode": LegMode.CAR, "typed_minutes": 20}
        add(session, Leg(to_stop_id=second, from_stop_id=third, **car))
        add(session, Leg(to_stop_id=third, from_stop_id=second, **car))
        return tour_id

    _first, second, third = book.read(get_plan, book.do(ACT, keep).value).days[0].stops
    assert second.leg_before == PlannedLeg(mode=LegMode.CAR)
    assert third.leg_before == PlannedLeg(mode=LegMode.CAR, typed_minutes=20)
