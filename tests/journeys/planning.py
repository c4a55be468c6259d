"""The plan of a tour worked over: every deed on its days and stops once, under its own name."""

from datetime import timedelta

from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.stop_drafts import StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.touring.proposing.offer import NewOrder
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.ordering.actions import take_order
from organiser.ui.tours.tour_form import NewTour
from organiser.vocabulary import OrderLock, StopKind
from tests.journeys.desk import Desk

NAME = "下見 明石"


def plan_over(desk: Desk) -> None:
    """Make a tour of one day, work it over, and leave it there."""
    can = TourActions(desk.store)
    first = desk.today + timedelta(days=30)
    begin = StopDraft(name="明石駅", kind=StopKind.MEETING, dwell_minutes=15)
    tour_id = can.add_tour(NewTour(draft=TourDraft(name=NAME), days=(first,), begin=begin))
    (day,) = desk.store.read(get_itinerary, tour_id).plan.days
    visit = can.add_stop(day.day_id, StopDraft(name="魚の棚"), place=2)
    can.change_dwell(visit, "魚の棚", minutes=45)
    can.fix_start(visit, "魚の棚", minute=630)
    can.free_start(visit, "魚の棚")
    can.change_lock(visit, "魚の棚", OrderLock.LAST)
    copy = can.copy_stop(visit, "魚の棚")
    can.reverse_day(day)
    can.split_day(copy, "魚の棚")
    can.insert_day(day)
    can.move_tour(tour_id, NAME, first_day=first + timedelta(days=7))
    days = desk.store.read(get_itinerary, tour_id).plan.days
    assert [(one.day - first).days for one in days] == [7, 8, 9]
    assert [len(one.stops) for one in days] == [1, 0, 2]
    turned = (days[-1].day_id, tuple(stop.stop_id for stop in reversed(days[-1].stops)))
    take_order(desk.store, NewOrder(days=(turned,), modes=()))
