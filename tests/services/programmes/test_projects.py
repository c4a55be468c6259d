"""Joint projects: who carries them, and what came of them."""

from typing import Any

import pytest

from organiser.book.book import Book
from organiser.errors import InvalidInput, NotFound
from organiser.services.programmes import projects
from organiser.services.programmes.projects import PartnerDraft
from organiser.vocabulary import ContributorRole, ProgrammeKind
from organiser.wording import phrase
from tests.factories import PREPARE, make_organisation, make_person, make_programme

DO = phrase("Project")


@pytest.fixture
def programme_id(book: Book) -> int:
    return book.do(
        PREPARE, make_programme, kind=ProgrammeKind.JOINT_PROJECT, aim="教材をつくる"
    ).value


def join(book: Book, programme_id: int, **draft: Any) -> int:
    return book.do(DO, projects.add_partner, programme_id, PartnerDraft(**draft)).value


def test_partners_join_change_their_part_and_leave(book: Book, programme_id: int) -> None:
    body = book.do(PREPARE, make_organisation).value
    person = book.do(PREPARE, make_person).value
    first = join(book, programme_id, organisation_id=body, duty="会場")
    second = join(book, programme_id, person_id=person)
    book.do(DO, projects.change_partner, second, role=ContributorRole.HOST, duty="進行")
    project = book.read(projects.get_project, programme_id)
    assert [(line.name, line.role, line.duty) for line in project.partners] == [
        ("高橋 美咲", ContributorRole.HOST, "進行"),
        ("みらい協同組合", ContributorRole.PARTNER, "会場"),
    ]
    book.do(DO, projects.remove_partner, first)
    assert len(book.read(projects.get_project, programme_id).partners) == 1


def test_nobody_has_a_role_twice(book: Book, programme_id: int) -> None:
    person = book.do(PREPARE, make_person).value
    first = join(book, programme_id, person_id=person)
    with pytest.raises(InvalidInput) as caught:
        join(book, programme_id, person_id=person)
    assert caught.value.field == "role"
    join(book, programme_id, person_id=person, role=ContributorRole.HELPER)
    with pytest.raises(InvalidInput):
        book.do(DO, projects.change_partner, first, role=ContributorRole.HELPER, duty="")
    book.do(DO, projects.change_partner, first, role=ContributorRole.PARTNER, duty="同じ役で")


def test_a_partner_is_somebody_of_the_book(book: Book, programme_id: int) -> None:
    with pytest.raises(InvalidInput) as caught:
        join(book, programme_id)
    assert caught.value.field == "party"
    for gone in ({"person_id": 999}, {"organisation_id": 999}):
        with pytest.raises(NotFound):
            join(book, programme_id, **gone)
    with pytest.raises(NotFound):
        book.do(DO, projects.remove_partner, 999)


def test_what_came_of_it_is_noted(book: Book, programme_id: int) -> None:
    book.do(DO, projects.note_outcome, programme_id, "試行版\n二十部")
    project = book.read(projects.get_project, programme_id)
    assert (project.aim, project.outcome) == ("教材をつくる", "試行版\n二十部")
    with pytest.raises(InvalidInput):
        book.do(DO, projects.note_outcome, programme_id, "\x07")


def test_an_organisation_shows_what_it_carries(book: Book, programme_id: int) -> None:
    body = book.do(PREPARE, make_organisation).value
    join(book, programme_id, organisation_id=body, duty="会場")
    (found,) = book.read(projects.list_projects_of, body)
    assert (found.programme_id, found.role, found.duty) == (
        programme_id,
        ContributorRole.PARTNER,
        "会場",
    )
