"""The group of a tour: people, seats, rooms and wishes, each done once under its own name."""

from dataclasses import replace
from datetime import timedelta

from organiser.services.tours import rooms, wishes
from organiser.services.tours.itineraries import get_itinerary
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.rooms import RoomDraft
from organiser.services.tours.stop_drafts import StopDraft
from organiser.services.tours.tours import TourDraft
from organiser.services.tours.vehicles import SeatDraft, VehicleDraft
from organiser.services.tours.wishes import WishDraft
from organiser.ui.tours.actions import TourActions
from organiser.ui.tours.group.actions import PeopleActions, RoomActions, SeatActions, WishActions
from organiser.ui.tours.tour_form import NewTour
from organiser.vocabulary import PairWishKind, StopKind
from tests.journeys.desk import Desk

BUS = VehicleDraft(name="1号車")
HOTEL = StopDraft(name="ホテル明石", kind=StopKind.LODGING, dwell_minutes=0)


def gather(desk: Desk, person_ids: list[int]) -> None:
    """Take two people on a tour of two nights; each gets a seat and a room."""
    can = TourActions(desk.store)
    days = (desk.today + timedelta(days=40), desk.today + timedelta(days=41))
    tour_id = can.add_tour(NewTour(draft=TourDraft(name="合宿"), days=days))
    for day in desk.store.read(get_itinerary, tour_id).timeline.days:
        can.add_stop(day.plan.day_id, HOTEL, place=1)
    people = PeopleActions(desk.store, tour_id)
    first, second = person_ids[1:3]
    for person_id in (first, second, person_ids[3]):
        people.add(person_id, "小林")
    people.remove(person_ids[3], "中村")
    people.change(first, "小林", ParticipantDraft(diet="卵なし"))
    _seat(desk, tour_id, (first, second))
    _house(desk, tour_id, (first, second))
    _wish(desk, tour_id, (first, second))
    hotel = desk.store.read(rooms.list_nights, tour_id)[0].stop_id
    people.set_part([(hotel, first)], "小林", takes_part=False)
    people.set_part([(hotel, first)], "小林", takes_part=True)
    people.set_stay(first, "小林", missed=[hotel], joined=[])


def _seat(desk: Desk, tour_id: int, people: tuple[int, int]) -> None:
    can = SeatActions(desk.store, tour_id)
    bus = can.add_vehicle(BUS)
    can.change_vehicle(bus, replace(BUS, company="播州観光バス"))
    seats = [
        SeatDraft(person_id=key, vehicle_id=bus, row=1, number=place)
        for place, key in enumerate(people, start=1)
    ]
    can.move(seats[0], "小林")
    can.take(seats)
    can.leave(people[1], "渡辺")
    can.lock(bus, people[0], "小林", is_locked=True)
    can.lock(bus, people[0], "小林", is_locked=False)
    can.remove_vehicle(can.add_vehicle(replace(BUS, name="2号車")), "2号車")


def _house(desk: Desk, tour_id: int, people: tuple[int, int]) -> None:
    first, second = desk.store.read(rooms.list_nights, tour_id)
    can = RoomActions(desk.store, first)
    can.add("501-503", 2)
    one, other, spare = (
        room.room_id for room in desk.store.read(rooms.list_nights, tour_id)[0].rooms
    )
    can.change(one, RoomDraft(name="離れ", beds=2))
    can.remove(spare, "503")
    can.put(people[0], "小林", one)
    can.put(people[1], "渡辺", other)
    can.swap(people, ("小林", "渡辺"))
    can.put(people[0], "小林", None)
    can.lock(people[1], "渡辺", is_locked=True)
    can.lock(people[1], "渡辺", is_locked=False)
    can.take({one: [people[0], people[1]]})
    RoomActions(desk.store, second).copy(first.stop_id)


def _wish(desk: Desk, tour_id: int, people: tuple[int, int]) -> None:
    can = WishActions(desk.store, tour_id)
    draft = WishDraft(first_person_id=people[0], second_person_id=people[1])
    wish_id = can.add(draft)
    (row,) = desk.store.read(wishes.list_wishes, tour_id)
    can.change(wish_id, row, replace(draft, kind=PairWishKind.APART))
    can.remove(wish_id, row)
