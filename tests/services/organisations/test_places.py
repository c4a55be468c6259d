from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import NotFound
from organiser.models import Address, VisitingWindow
from organiser.services.organisations.places import Location, StopProposal, propose_stop
from organiser.touring.plan import Place, Window
from organiser.vocabulary import OrganisationKind, StopKind
from tests.factories import add, make_organisation, make_person, make_position
from tests.services.tour_books import ACT

#: A Thursday.
DAY = date(2026, 12, 3)


def make_host(session: Session) -> tuple[int, int]:
    """Add an organisation with hours, two addresses and three people, one of them representing."""
    organisation_id = make_organisation(session)
    for weekday, opens, closes in ((3, 780, 1020), (3, 540, 690), (4, 600, 900)):
        hours = {"weekday": weekday, "opens": opens, "closes": closes}
        add(session, VisitingWindow(organisation_id=organisation_id, **hours))
    own = {"organisation_id": organisation_id, "prefecture": "兵庫県", "municipality": "姫路市"}
    add(session, Address(**own, postal_code="670-0927", latitude=34.83, longitude=134.69))
    add(session, Address(**own, rest="支所"))
    gone, clerk, head = (make_person(session) for _ in range(3))
    make_position(session, gone, organisation_id, until=None, represents=False, title="")
    make_position(session, clerk, organisation_id, represents=False, title="事務局")
    make_position(session, head, organisation_id)
    return organisation_id, head


def test_a_stop_is_proposed_from_all_that_is_known(book: Book) -> None:
    organisation_id, head = book.do(ACT, make_host).value
    assert book.read(propose_stop, organisation_id, day=DAY) == StopProposal(
        organisation_id=organisation_id,
        name="みらい協同組合",
        kind=StopKind.VISIT,
        location=Location(address="〒670-0927 兵庫県姫路市", place=Place(34.83, 134.69)),
        windows=(Window(540, 690), Window(780, 1020)),
        host_id=head,
    )
    assert book.read(propose_stop, organisation_id, day=date(2026, 12, 7)).windows == ()


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (OrganisationKind.RESTAURANT, StopKind.MEAL),
        (OrganisationKind.HOTEL, StopKind.LODGING),
        (OrganisationKind.STATION, StopKind.TRANSFER),
        (OrganisationKind.CARE_PROVIDER, StopKind.VISIT),
    ],
)
def test_a_kind_of_house_proposes_a_kind_of_stop(
    book: Book, kind: OrganisationKind, expected: StopKind
) -> None:
    organisation_id = book.do(ACT, make_organisation, kind=kind).value
    proposal = book.read(propose_stop, organisation_id, day=date(2026, 12, 7))
    assert (proposal.kind, proposal.location, proposal.host_id) == (expected, Location(), None)


def test_an_organisation_that_is_gone_is_said(book: Book) -> None:
    with pytest.raises(NotFound):
        book.read(propose_stop, 99, day=date(2026, 12, 7))


@pytest.mark.parametrize(("until", "is_host"), [(DAY, True), (DAY - timedelta(days=1), False)])
def test_who_still_represents_on_the_day_is_the_host(
    book: Book, until: date, is_host: bool
) -> None:
    def make(session: Session) -> tuple[int, int]:
        organisation_id, head = make_organisation(session), make_person(session)
        make_position(session, head, organisation_id, until=until)
        return organisation_id, head

    organisation_id, head = book.do(ACT, make).value
    assert (book.read(propose_stop, organisation_id, day=DAY).host_id == head) is is_host
