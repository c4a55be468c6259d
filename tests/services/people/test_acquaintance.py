from typing import Any

import pytest

from organiser.book.book import Book
from organiser.services.people.acquaintance import get_reach
from organiser.vocabulary import Channel, ContactKind
from tests.factories import PREPARE, make_contact_point, make_person

MAIL, LINE, FAX = ContactKind.MAIL, ContactKind.LINE, ContactKind.FAX


@pytest.mark.parametrize(
    ("points", "channels", "mail"),
    [
        ([], (), ""),
        ([(MAIL, "a@example.jp", False)], (Channel.MAIL,), "a@example.jp"),
        (
            [(MAIL, "a@example.jp", False), (LINE, "misaki", True), (MAIL, "b@example.jp", True)],
            (Channel.LINE, Channel.MAIL),
            "b@example.jp",
        ),
        ([(FAX, "079-000-0000", True)], (), ""),
        (
            [(ContactKind.MOBILE, "090", False), (ContactKind.TELEPHONE, "079", False)],
            (Channel.TELEPHONE,),
            "",
        ),
    ],
)
def test_how_someone_can_be_reached(
    book: Book,
    points: list[tuple[ContactKind, str, bool]],
    channels: tuple[Channel, ...],
    mail: str,
) -> None:
    def prepare(session: Any) -> int:
        person_id = make_person(session)
        for kind, value, preferred in points:
            make_contact_point(session, person_id, kind=kind, value=value, preferred=preferred)
        return person_id

    found = book.read(get_reach, book.do(PREPARE, prepare).value)
    assert (found.channels, found.mail) == (channels, mail)
