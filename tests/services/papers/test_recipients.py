"""Who may get a paper, and for whom it is made."""

import pytest
from sqlalchemy.orm import Session

from organiser.models import HostVisit, Vehicle
from organiser.papers.lines_of import lines_in_all_languages
from organiser.papers.options import PaperSubject
from organiser.services.papers import issues
from organiser.services.papers.passing import get_passed
from organiser.services.papers.recipients import Recipient, list_recipients
from organiser.vocabulary import PaperKind, Stage
from tests.factories import (
    TODAY,
    add,
    make_invitation,
    make_organisation,
    make_person,
    make_programme,
    make_session,
    make_stop,
)
from tests.services.papers.given_books import Given, draft_of, give, make_given


@pytest.fixture
def given(session: Session) -> Given:
    return make_given(session)


def recipients(session: Session, kind: PaperKind, subject: PaperSubject) -> tuple[Recipient, ...]:
    passed = get_passed(session, kind, subject, today=TODAY)
    return list_recipients(session, kind, subject, lines_in_all_languages(kind, passed.value))


def test_the_itinerary_is_for_participants_and_may_go_to_others(
    session: Session, given: Given
) -> None:
    found = recipients(session, PaperKind.ITINERARY, given.tour)
    assert [one.is_proposed for one in found] == [True] * 5 + [False] * 2
    assert [one.name for one in found[5:]] == ["三木 健", "1号車"]


def test_the_sheet_of_a_host_is_for_that_host(session: Session, given: Given) -> None:
    (host,) = recipients(session, PaperKind.HOST_SHEET, given.visit)
    assert (host.person_id, host.told, host.is_proposed) == (given.host, "播州機械工業", True)


def test_a_host_without_a_name_is_the_organisation(session: Session, given: Given) -> None:
    body = make_organisation(session, name="明石工場")
    stop = make_stop(session, 1, place=5, organisation_id=body, name="工場")
    add(session, HostVisit(stop_id=stop, stage=Stage.ACCEPTED))
    subject = PaperSubject(tour_id=given.group.tour_id, stop_id=stop)
    (host,) = recipients(session, PaperKind.HOST_SHEET, subject)
    assert (host.person_id, host.name, host.draft.name) == (None, "明石工場", "明石工場")


def test_the_drivers_sheet_is_for_the_driver(session: Session, given: Given) -> None:
    ride = session.get_one(Vehicle, given.group.vehicle_id)
    ride.driver, ride.company = "山田", "神戸観光バス"
    (driver,) = recipients(session, PaperKind.DRIVER_SHEET, given.ride)
    assert (driver.name, driver.told, driver.is_proposed) == ("山田", "神戸観光バス", True)


def test_the_page_of_one_is_for_that_one(session: Session, given: Given) -> None:
    own = PaperSubject(tour_id=given.group.tour_id, person_id=given.group.people[0])
    (one,) = recipients(session, PaperKind.PERSONAL_PAGE, own)
    assert (one.name, one.is_proposed) == ("青木 一郎", True)
    give(session, PaperKind.PERSONAL_PAGE, own, given.group.people[0])
    (one,) = recipients(session, PaperKind.PERSONAL_PAGE, own)
    assert (one.holds, one.is_proposed) == (1, False)


def test_the_programme_of_a_session_counts_its_own_revisions(session: Session) -> None:
    programme = make_programme(session)
    person = make_person(session)
    make_invitation(session, programme, person, stage=Stage.ACCEPTED)
    kind = PaperKind.SESSION_PROGRAMME
    subject = PaperSubject(session_id=make_session(session, programme))
    (one,) = recipients(session, kind, subject)
    assert (one.person_id, one.is_proposed) == (person, True)
    first = draft_of(session, kind, subject, person)
    issues.issue_paper(session, kind, subject, first, today=TODAY)
    passed = get_passed(session, kind, subject, today=TODAY)
    assert issues.get_marks(session, kind, subject, passed).revision == 1
    changed = issues.IssueDraft(
        lines={"ja": (("title", "別の題"),)}, holders=first.holders, given_on=TODAY
    )
    issues.issue_paper(session, kind, subject, changed, today=TODAY)
    last = issues.last_issue(session, kind, subject)
    assert last is not None
    assert last.revision == 2
