"""A day of a tour as it happens: everything that can be noted of a stop, once."""

from datetime import timedelta

from organiser.services.tours import attendances
from organiser.services.tours.cost_values import CostDraft
from organiser.services.tours.itineraries import get_itinerary
from organiser.touring.itinerary import TimedStop
from organiser.ui.tours.group.actions import PeopleActions
from organiser.ui.tours.live.actions import LiveActions
from tests.journeys.desk import Desk


def follow_day(desk: Desk, tour_id: int, stop_id: int, person_id: int) -> None:
    """Note all of it of one stop of a tour, with one who takes part, and take some of it back."""
    can, timed = LiveActions(desk.store), _timed(desk, tour_id, stop_id)
    can.say_late(timed, 20)
    can.say_late(timed, 0)
    can.tell(timed, timed.starts + 20, "20分ほど遅れます。")
    can.drop(timed)
    can.tell(timed, None, "お伺いできなくなりました。")
    can.take_back(timed)
    can.finish(timed)
    can.come(timed, timed.starts)
    can.leave(timed, timed.ends)
    spent_on = desk.today + timedelta(days=1)
    can.spend(tour_id, CostDraft(what="駐車場", amount=800, spent_on=spent_on))
    PeopleActions(desk.store, tour_id).add(person_id, "髙橋 美咲")
    row = desk.store.read(attendances.list_attendances, stop_id)[0]
    can.mark(timed, row, present=True)
    can.mark(timed, row, present=False)
    can.mark_everybody(timed)


def _timed(desk: Desk, tour_id: int, stop_id: int) -> TimedStop:
    days = desk.store.read(get_itinerary, tour_id).timeline.days
    return next(one for day in days for one in day.stops if one.stop.stop_id == stop_id)
