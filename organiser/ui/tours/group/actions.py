"""What can be done with the group of a tour, each under the name that undo shows."""

from collections.abc import Iterable, Mapping, Sequence

from organiser.services.tours import attendances, participants, rooms, vehicles, wishes
from organiser.services.tours.attendances import StopPerson
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.rooms import Night, RoomDraft
from organiser.services.tours.vehicles import SeatDraft, VehicleDraft
from organiser.services.tours.wishes import WishDraft, WishRow
from organiser.touring.seat_plans import seat_name
from organiser.ui.store import Store
from organiser.wording import Phrase, phrase


class PeopleActions:
    """Writes who takes part in one tour, and where."""

    def __init__(self, store: Store, tour_id: int) -> None:
        self._store = store
        self._tour_id = tour_id

    def add(self, person_id: int, name: str) -> None:
        """Let somebody take part by hand."""
        action = phrase("Add {person} to the tour", person=name)
        self._store.do(action, participants.add_participants, self._tour_id, [person_id])

    def remove(self, person_id: int, name: str) -> None:
        """Take somebody off the tour who was added by hand."""
        action = phrase("Take {person} off the tour", person=name)
        self._store.do(action, participants.remove_participant, self._tour_id, person_id)

    def change(self, person_id: int, name: str, draft: ParticipantDraft) -> None:
        """Keep what was noted about somebody."""
        action = phrase("Note about {person} on the tour", person=name)
        self._store.do(action, participants.change_participant, self._tour_id, person_id, draft)

    def set_part(self, pairs: Sequence[StopPerson], what: str, *, takes_part: bool) -> None:
        """Plan that people are at stops, or are not; `what` names the person or the stop."""
        if takes_part:
            action = phrase("Take part: {what}", what=what)
        else:
            action = phrase("Not take part: {what}", what=what)
        self._store.do(action, attendances.set_taking_part, pairs, takes_part)

    def set_stay(
        self, person_id: int, name: str, *, missed: Sequence[int], joined: Sequence[int]
    ) -> None:
        """Plan from where to where somebody is on the tour."""
        action = phrase("Change when {person} is on the tour", person=name)
        self._store.do(action, attendances.set_stay, person_id, missed=missed, joined=joined)


class SeatActions:
    """Writes the vehicles of one tour and who sits where."""

    def __init__(self, store: Store, tour_id: int) -> None:
        self._store = store
        self._tour_id = tour_id

    def add_vehicle(self, draft: VehicleDraft) -> int:
        """Add a vehicle and return its id."""
        action = phrase("Add the vehicle “{vehicle}”", vehicle=draft.name)
        return self._store.do(action, vehicles.add_vehicle, self._tour_id, draft)

    def change_vehicle(self, vehicle_id: int, draft: VehicleDraft) -> None:
        """Keep what was edited about a vehicle."""
        action = phrase("Edit the vehicle “{vehicle}”", vehicle=draft.name)
        self._store.do(action, vehicles.change_vehicle, vehicle_id, draft)

    def remove_vehicle(self, vehicle_id: int, name: str) -> None:
        """Remove a vehicle with its seats."""
        action = phrase("Remove the vehicle “{vehicle}”", vehicle=name)
        self._store.do(action, vehicles.remove_vehicle, vehicle_id)

    def move(self, draft: SeatDraft, name: str) -> None:
        """Put somebody on a seat; who sits there takes theirs."""
        place = seat_name((draft.row, draft.number))
        action = phrase("Put {person} on seat {seat}", person=name, seat=place)
        self._store.do(action, vehicles.move_to_seat, self._tour_id, draft)

    def leave(self, person_id: int, name: str) -> None:
        """Take somebody off their seat."""
        action = phrase("Take {person} off the seat", person=name)
        self._store.do(action, vehicles.leave_seat, self._tour_id, person_id)

    def lock(self, vehicle_id: int, person_id: int, name: str, *, is_locked: bool) -> None:
        """Keep somebody on their seat, or no longer."""
        if is_locked:
            action = phrase("Lock the seat of {person}", person=name)
        else:
            action = phrase("Unlock the seat of {person}", person=name)
        lock = vehicles.lock_seat
        self._store.do(action, lock, vehicle_id, person_id, is_locked=is_locked)

    def take(self, seats: Iterable[SeatDraft]) -> None:
        """Seat everybody as proposed."""
        self._store.do(
            phrase("Take the proposed seats"), vehicles.keep_seats, self._tour_id, tuple(seats)
        )


class RoomActions:
    """Writes the rooms of one night and who sleeps in them."""

    def __init__(self, store: Store, night: Night) -> None:
        self._store = store
        self._night = night

    def add(self, line: str, beds: int) -> None:
        """Add the rooms a line names."""
        action = phrase("Add rooms at {stop}", stop=self._night.name)
        self._store.do(action, rooms.add_rooms, self._night.stop_id, line, beds)

    def change(self, room_id: int, draft: RoomDraft) -> None:
        """Keep what was edited about a room."""
        action = phrase("Edit room {room}", room=draft.name)
        self._store.do(action, rooms.change_room, room_id, draft)

    def remove(self, room_id: int, name: str) -> None:
        """Remove a room."""
        self._store.do(phrase("Remove room {room}", room=name), rooms.remove_room, room_id)

    def put(self, person_id: int, name: str, room_id: int | None) -> None:
        """Let somebody sleep in a room, or in none."""
        if room_id is None:
            action = phrase("Take {person} out of the room", person=name)
        else:
            action = phrase("Give {person} a room", person=name)
        self._store.do(action, rooms.put_in_room, self._night.stop_id, person_id, room_id)

    def swap(self, people: tuple[int, int], names: tuple[str, str]) -> None:
        """Let two people change rooms."""
        action = phrase("Swap the rooms of {first} and {second}", first=names[0], second=names[1])
        self._store.do(action, rooms.swap_rooms, self._night.stop_id, people)

    def lock(self, person_id: int, name: str, *, is_locked: bool) -> None:
        """Keep somebody in their room, or no longer."""
        if is_locked:
            action = phrase("Lock the room of {person}", person=name)
        else:
            action = phrase("Unlock the room of {person}", person=name)
        lock = rooms.lock_place
        self._store.do(action, lock, self._night.stop_id, person_id, is_locked=is_locked)

    def copy(self, from_stop_id: int) -> None:
        """Take over the rooms of the night before."""
        action = phrase("Rooms at {stop} as the night before", stop=self._night.name)
        self._store.do(action, rooms.copy_night, self._night.stop_id, from_stop_id)

    def take(self, by_room: Mapping[int, Sequence[int]]) -> None:
        """Give everybody the room proposed."""
        action = phrase("Take the proposed rooms at {stop}", stop=self._night.name)
        self._store.do(action, rooms.keep_places, self._night.stop_id, by_room)


class WishActions:
    """Writes what is wished for two people of one tour."""

    def __init__(self, store: Store, tour_id: int) -> None:
        self._store = store
        self._tour_id = tour_id

    def add(self, draft: WishDraft) -> int:
        """Add a wish and return its id."""
        return self._store.do(phrase("Add a wish for two"), wishes.add_wish, self._tour_id, draft)

    def change(self, wish_id: int, row: WishRow, draft: WishDraft) -> None:
        """Keep what was edited about a wish."""
        self._store.do(_about(row), wishes.change_wish, wish_id, draft)

    def remove(self, wish_id: int, row: WishRow) -> None:
        """Forget a wish."""
        action = phrase(
            "Forget the wish for {first} and {second}",
            first=row.first_name,
            second=row.second_name,
        )
        self._store.do(action, wishes.remove_wish, wish_id)


def _about(row: WishRow) -> Phrase:
    return phrase(
        "Edit the wish for {first} and {second}", first=row.first_name, second=row.second_name
    )
