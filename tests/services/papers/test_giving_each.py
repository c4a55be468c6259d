"""Papers made for several people are noted as handed over, each to its own."""

import pytest
from sqlalchemy.orm import Session

from organiser.errors import InvalidInput
from organiser.papers.options import PaperSubject
from organiser.services.papers.giving_each import GivenDraft, give_to_each
from organiser.services.papers.issues import list_issues
from organiser.services.papers.subjects import list_subjects
from organiser.vocabulary import Channel, PaperKind
from tests.factories import TODAY
from tests.services.papers.given_books import Given, make_given, move, who_holds_old

DRAFT = GivenDraft(given_on=TODAY, channel=Channel.FACE_TO_FACE)
PAGE = PaperKind.PERSONAL_PAGE


@pytest.fixture
def given(session: Session) -> Given:
    return make_given(session)


def pages(session: Session, given: Given) -> list[PaperSubject]:
    return [one for one, _name in list_subjects(session, PAGE, given.tour, today=TODAY)]


def test_each_holds_their_own_page_under_one_revision(session: Session, given: Given) -> None:
    subjects = pages(session, given)
    assert give_to_each(session, PAGE, subjects, DRAFT, today=TODAY) == len(subjects)
    issues = list_issues(session, given.group.tour_id)
    assert {issue.revision for issue in issues} == {1}
    assert all([one.person_id for one in row.holders] == [row.person_id] for row in issues)


def test_who_holds_it_as_it_is_gets_no_second_one(session: Session, given: Given) -> None:
    first, *others = pages(session, given)
    give_to_each(session, PAGE, [first], DRAFT, today=TODAY)
    assert give_to_each(session, PAGE, [first, *others], DRAFT, today=TODAY) == len(others)
    with pytest.raises(InvalidInput, match="hold these papers"):
        give_to_each(session, PAGE, [first], DRAFT, today=TODAY)


def test_after_a_change_all_of_them_hold_an_older_one(session: Session, given: Given) -> None:
    subjects = pages(session, given)
    give_to_each(session, PAGE, subjects, DRAFT, today=TODAY)
    move(session, given.group.visit, 640)
    old = who_holds_old(session, given.group.tour_id)
    assert old
    assert {one.person_id for one in old} <= {subject.person_id for subject in subjects}


def test_a_sheet_without_a_host_is_given_to_nobody(session: Session, given: Given) -> None:
    stop = PaperSubject(tour_id=given.group.tour_id, stop_id=given.group.hotel)
    with pytest.raises(InvalidInput):
        give_to_each(session, PaperKind.HOST_SHEET, [stop], DRAFT, today=TODAY)
