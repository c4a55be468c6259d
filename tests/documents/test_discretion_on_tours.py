"""What is noted about the people, hosts and money of a tour is on no paper and found by no search.

Every private field holds a sign of its own, so that a new paper or index that shows one fails here.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.documents import booklet, itinerary, report, route_map
from organiser.documents.paper import Paper
from organiser.papers.options import PaperOptions, PaperSubject
from organiser.services.inviting.invitation_values import AskDraft
from organiser.services.papers.passing import get_passed
from organiser.services.tours import (
    afterwards,
    costs,
    host_asks,
    host_details,
    hosts,
    participants,
    payments,
    reports,
    rooms,
    vehicles,
    wishes,
)
from organiser.services.tours.cost_values import CostDraft, PaymentDraft
from organiser.services.tours.participants import ParticipantDraft
from organiser.services.tours.rooms import RoomDraft
from organiser.services.tours.vehicles import VehicleDraft
from organiser.services.tours.wishes import WishDraft
from organiser.vocabulary import Channel, Listing, PaperKind, Stage
from tests.factories import PREPARE
from tests.services.group_books import FIRST_DAY, Group, make_group

_PRINTED = date(2026, 12, 10)
_PAPERS = {
    PaperKind.ITINERARY: itinerary,
    PaperKind.BOOKLET: booklet,
    PaperKind.ROUTE_MAP: route_map,
}
_ASKED = FIRST_DAY - timedelta(days=20)
#: What stands in the private fields; each word nowhere else.
SECRETS = (
    "食事秘密",
    "連絡秘密",
    "参加秘密",
    "文面秘密",
    "希望秘密",
    "土産秘密",
    "費用秘密",
    "入金秘密",
    "二人秘密",
    "部屋秘密",
    "車両秘密",
)


@pytest.fixture
def group(book: Book) -> Group:
    made = book.do(PREPARE, make_group).value
    for note in (_note_people, _note_hosts, _note_money, _note_places):
        book.do(PREPARE, note, made)
    return made


def _note_people(session: Session, group: Group) -> None:
    draft = ParticipantDraft(
        diet="食事秘密",
        emergency_contact="連絡秘密",
        note="参加秘密",
        listing=Listing.AGREED,
    )
    participants.change_participant(session, group.tour_id, group.people[0], draft)
    refuses = ParticipantDraft(listing=Listing.REFUSED)
    participants.change_participant(session, group.tour_id, group.people[1], refuses)
    wish = WishDraft(
        first_person_id=group.people[0], second_person_id=group.people[1], note="二人秘密"
    )
    wishes.add_wish(session, group.tour_id, wish)
    afterwards.note_everybody_came(session, group.tour_id)


def _note_hosts(session: Session, group: Group) -> None:
    host_asks.choose_person(session, group.visit, group.people[2])
    draft = AskDraft(channel=Channel.MAIL, words="文面秘密")
    host_asks.ask(session, group.visit, draft, today=_ASKED)
    said = {"wishes": "希望秘密", "gift": "土産秘密"}
    host_details.change_details(session, group.visit, said, today=_ASKED)


def _note_money(session: Session, group: Group) -> None:
    costs.add_cost(session, group.tour_id, CostDraft(what="費用秘密", amount=1200, note="費用秘密"))
    paid = PaymentDraft(amount=100, paid_on=FIRST_DAY, note="入金秘密")
    payments.add_payment(session, group.tour_id, group.people[0], paid)


def _note_places(session: Session, group: Group) -> None:
    (room_id,) = _rooms(session, group)
    rooms.change_room(session, room_id, RoomDraft(name="501", beds=2, note="部屋秘密"))
    rooms.put_in_room(session, group.hotel, group.people[0], room_id)
    bus = VehicleDraft(name="車両秘密", driver="車両秘密")
    vehicles.change_vehicle(session, group.vehicle_id, bus)


def _rooms(session: Session, group: Group) -> list[int]:
    rooms.add_rooms(session, group.hotel, "501", 2)
    return [row.room_id for row in rooms.list_nights(session, group.tour_id)[0].rooms]


def papers(book: Book, group: Group) -> Iterator[Paper]:
    """Yield every paper of the tour in both languages, the report also with its costs."""
    subject = PaperSubject(tour_id=group.tour_id)
    told = book.read(reports.get_report, group.tour_id)
    for language in ("ja", "en"):
        chosen = PaperOptions(language=language, printed_on=_PRINTED)
        for kind, module in _PAPERS.items():
            shown = book.read(get_passed, kind, subject, today=_PRINTED)
            yield module.build(shown, chosen)
        for with_costs in (False, True):
            options = report.ReportOptions(language=language, era_dates=True, with_costs=with_costs)
            yield report.build(told, {}, options=options, printed_on=_PRINTED)


def text_of(paper: Paper) -> str:
    pages = PdfReader(BytesIO(paper.data), strict=True).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def test_no_paper_of_a_tour_says_what_is_private(book: Book, group: Group) -> None:
    texts = [text_of(paper) for paper in papers(book, group)]
    assert all("播州機械工業" in text for text in texts)
    assert [secret for secret in SECRETS if any(secret in text for text in texts)] == []


def test_the_secrets_are_in_the_book(book: Book, group: Group) -> None:
    book.close()
    kept = book.path.read_bytes().decode("utf-8", errors="ignore")
    assert [secret for secret in SECRETS if secret not in kept] == []


def test_who_does_not_want_to_be_listed_is_on_no_paper(book: Book, group: Group) -> None:
    texts = [text_of(paper) for paper in papers(book, group)]
    assert any("青木一郎" in text for text in texts)
    assert not any("伊藤" in text for text in texts)


def test_a_host_who_was_not_asked_is_on_no_paper(book: Book, group: Group) -> None:
    def forget(session: Session) -> None:
        hosts.load_host(session, group.visit).stage = Stage.CANDIDATE
        refuses = ParticipantDraft(listing=Listing.REFUSED)
        participants.change_participant(session, group.tour_id, group.people[2], refuses)

    book.do(PREPARE, forget)
    assert book.read(hosts.find_host, group.visit).person_name == "上田 一郎"
    assert not any("上田" in text for text in map(text_of, papers(book, group)))


# Words that were sent stand on the timeline, where they are to be found.
@pytest.mark.parametrize("secret", sorted({*SECRETS} - {"文面秘密"}))
def test_no_search_finds_what_is_private_on_a_tour(book: Book, group: Group, secret: str) -> None:
    glance = Glance(book.path)
    try:
        assert list(glance.people_keys(secret, today=FIRST_DAY)) == []
    finally:
        glance.close()
