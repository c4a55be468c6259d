"""How much room people have: the newest counts, the rest stays."""

from datetime import timedelta
from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.people import availability
from organiser.services.people.availability import RoomDraft
from organiser.vocabulary import AvailabilityLevel
from organiser.wording import phrase
from tests.factories import PREPARE, TODAY, make_person

DO = phrase("Room")
DAY = timedelta(days=1)


@pytest.fixture
def person_id(book: Book) -> int:
    return book.do(PREPARE, make_person).value


def note(book: Book, person_id: int, **changes: Any) -> int:
    draft = RoomDraft(**({"as_of": TODAY} | changes))
    return book.do(DO, availability.note_room, person_id, draft, today=TODAY).value


def test_the_newest_day_counts_and_the_rest_stays(book: Book, person_id: int) -> None:
    note(book, person_id, level=AvailabilityLevel.SOME)
    note(book, person_id, level=AvailabilityLevel.OPEN, as_of=TODAY - DAY)
    note(book, person_id, level=AvailabilityLevel.NONE)
    rooms = book.read(availability.list_rooms, person_id)
    assert [room.level for room in rooms] == [
        AvailabilityLevel.NONE,
        AvailabilityLevel.SOME,
        AvailabilityLevel.OPEN,
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"as_of": TODAY + DAY}, "as_of"),
        ({"until": TODAY - DAY}, "until"),
        ({"note": "a\nb"}, "note"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    book: Book, person_id: int, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        note(book, person_id, **changes)
    assert refused.value.field == field


def test_an_entry_is_put_right_and_removed(book: Book, person_id: int) -> None:
    key = note(book, person_id)
    draft = RoomDraft(
        level=AvailabilityLevel.SOME, as_of=TODAY - DAY, until=TODAY + DAY, note="春まで"
    )
    book.do(DO, availability.change_room, key, draft, today=TODAY)
    assert book.read(availability.get_room_draft, key) == draft
    book.do(DO, availability.remove_room, key)
    with pytest.raises(NotFound):
        book.read(availability.get_room_draft, key)
