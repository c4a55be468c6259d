"""Seats and rooms of a tour given by proposals that are looked at and taken."""

from PySide6.QtCore import Qt

from organiser.services.tours import rooms, vehicles
from tests.journeys.desk import Desk
from tests.journeys.tour_desk import itinerary, save, show_side

PEOPLE, SEATS, ROOMS = "group_choice_0", "group_choice_1", "group_choice_2"


def note_diet(desk: Desk, diet: str) -> None:
    """Note at the first of the people what they do not eat."""
    show_side(desk, "group")
    desk.press(PEOPLE)
    desk.key(Qt.Key.Key_Return)
    form = desk.dialog("participant_form")
    desk.fill(form, diet=diet)
    save(desk, form)


def seat_all(desk: Desk, *, preset: int, company: str) -> list[str]:
    """Add a vehicle and take the proposed seats; return who sits in it."""
    show_side(desk, "group")
    desk.press(SEATS)
    desk.find("add_vehicle").menu().actions()[preset].trigger()
    form = desk.dialog("vehicle_form")
    desk.fill(form, company=company)
    save(desk, form)
    desk.press("propose_seats")
    _take(desk)
    (vehicle,) = desk.store.read(vehicles.list_vehicles, itinerary(desk).tour_id)
    return [seat.name for seat in vehicle.seats]


def house_all(desk: Desk, names: str, *, night: int = 0) -> list[list[str]]:
    """Add the rooms of a night and take the proposed beds; return who sleeps where."""
    show_side(desk, "group")
    desk.press(ROOMS)
    desk.press(f"night_bar_{night}")
    desk.press("add_rooms")
    form = desk.dialog("rooms_form")
    desk.fill(form, names=names)
    save(desk, form)
    desk.find("propose_rooms").menu().actions()[0].trigger()
    _take(desk)
    return sleepers(desk, night)


def sleepers(desk: Desk, night: int) -> list[list[str]]:
    """Return who sleeps where in a night, from 0, room by room."""
    found = desk.store.read(rooms.list_nights, itinerary(desk).tour_id)[night]
    return [[one.name for one in room.sleepers] for room in found.rooms]


def _take(desk: Desk) -> None:
    dialog = desk.dialog("seating_proposal")
    desk.press("take_button", dialog)
    desk.qtbot.waitUntil(lambda: not desk.shows("seating_proposal"))
