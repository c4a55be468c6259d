"""The rooms of a tour's nights, and who sleeps where."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound, Refused
from organiser.services.tours import attendances, rooms
from organiser.services.tours.rooms import RoomDraft
from tests.services.group_books import Group, make_group


@pytest.fixture
def session(book: Book) -> Iterator[Session]:
    with book._sessions() as opened:
        yield opened


@pytest.fixture
def group(session: Session) -> Group:
    made = make_group(session)
    rooms.add_rooms(session, made.hotel, "501-502", 2)
    return made


def room_ids(session: Session, group: Group, night: int = 0) -> list[int]:
    return [room.room_id for room in rooms.list_nights(session, group.tour_id)[night].rooms]


def sleeping(session: Session, group: Group, night: int = 0) -> dict[str, list[int]]:
    found = rooms.list_nights(session, group.tour_id)[night].rooms
    return {
        room.draft.name: [group.people.index(one.person_id) for one in room.sleepers]
        for room in found
    }


def test_many_rooms_are_added_at_once(session: Session, group: Group) -> None:
    assert rooms.add_rooms(session, group.hotel, "501-504、離れ", 3) == 3
    night = rooms.list_nights(session, group.tour_id)[0]
    assert [room.draft.name for room in night.rooms] == ["501", "502", "503", "504", "離れ"]
    assert night.beds == 2 * 2 + 3 * 3
    assert len(night.without) == 5


@pytest.mark.parametrize(("line", "beds"), [("", 2), ("501", 0), ("501", 31)])
def test_no_name_and_no_beds_are_refused(session: Session, line: str, beds: int) -> None:
    with pytest.raises(InvalidInput):
        rooms.check_rooms(line, beds)


def test_people_move_between_rooms_as_long_as_there_are_beds(
    session: Session, group: Group
) -> None:
    first, second = room_ids(session, group)
    for key in group.people[:2]:
        rooms.put_in_room(session, group.hotel, key, first)
    with pytest.raises(Refused):
        rooms.put_in_room(session, group.hotel, group.people[2], first)
    rooms.put_in_room(session, group.hotel, group.people[0], second)
    assert sleeping(session, group) == {"501": [1], "502": [0]}
    rooms.put_in_room(session, group.hotel, group.people[1], None)
    assert sleeping(session, group) == {"501": [], "502": [0]}


def test_two_change_rooms_and_one_takes_the_place_of_another(
    session: Session, group: Group
) -> None:
    first, second = room_ids(session, group)
    rooms.keep_places(session, group.hotel, {first: [group.people[0]], second: [group.people[1]]})
    rooms.swap_rooms(session, group.hotel, (group.people[0], group.people[1]))
    assert sleeping(session, group) == {"501": [1], "502": [0]}
    rooms.swap_rooms(session, group.hotel, (group.people[1], group.people[2]))
    assert sleeping(session, group) == {"501": [2], "502": [0]}


def test_the_night_before_is_taken_over(session: Session, group: Group) -> None:
    first, _second = room_ids(session, group)
    rooms.keep_places(session, group.hotel, {first: group.people[:2]})
    assert rooms.find_night_before(session, group.second_hotel) == group.hotel
    assert rooms.find_night_before(session, group.hotel) is None
    rooms.add_rooms(session, group.second_hotel, "501", 2)
    assert rooms.copy_night(session, group.second_hotel, group.hotel) == 1
    assert sleeping(session, group, night=1) == {"501": [0, 1], "502": []}


def test_who_is_not_there_needs_no_room(session: Session, group: Group) -> None:
    attendances.set_taking_part(session, [(group.hotel, group.people[0])], False)
    night = rooms.list_nights(session, group.tour_id)[0]
    assert group.people[0] not in {one.person_id for one in night.without}


def test_a_room_is_renamed_but_not_like_another(session: Session, group: Group) -> None:
    first, second = room_ids(session, group)
    rooms.change_room(session, first, RoomDraft(name="離れ", beds=4, note="和室"))
    draft = rooms.list_nights(session, group.tour_id)[0].rooms[0].draft
    assert (draft.name, draft.beds, draft.note) == ("離れ", 4, "和室")
    with pytest.raises(InvalidInput):
        rooms.change_room(session, second, RoomDraft(name="離れ"))
    rooms.remove_room(session, second)
    with pytest.raises(NotFound):
        rooms.change_room(session, second, RoomDraft(name="502"))


def test_a_lock_stays_when_others_move(session: Session, group: Group) -> None:
    first, second = room_ids(session, group)
    rooms.keep_places(session, group.hotel, {first: [group.people[0]]})
    rooms.lock_place(session, group.hotel, group.people[0], is_locked=True)
    rooms.keep_places(session, group.hotel, {first: [group.people[0]], second: [group.people[1]]})
    (one,) = rooms.list_nights(session, group.tour_id)[0].rooms[0].sleepers
    assert one.is_locked
