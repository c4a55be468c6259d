from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.errors import InvalidInput
from organiser.services.programmes import contributors, programmes
from organiser.services.programmes.contributors import ContributorDraft
from organiser.services.programmes.programme_drafts import ProgrammeDraft
from organiser.vocabulary import ContributorRole
from tests.factories import PREPARE, TODAY, make_organisation, make_person

DRAFT = ProgrammeDraft(name="器の会")


@pytest.fixture
def carriers(book: Book) -> tuple[ContributorDraft, ...]:
    """A helper, then the host, then a partner: 高橋, 佐々木, みらい協同組合."""

    def prepare(session: Session) -> tuple[int, int, int]:
        other = make_person(session, family_name="佐々木", given_name="亮")
        return make_person(session), other, make_organisation(session)

    helper, host, body = book.do(PREPARE, prepare).value
    return (
        ContributorDraft(role=ContributorRole.HELPER, person_id=helper, duty="受付"),
        ContributorDraft(person_id=host),
        ContributorDraft(role=ContributorRole.PARTNER, organisation_id=body, duty="会場"),
    )


def named(book: Book, programme_id: int) -> list[tuple[ContributorRole, str, str]]:
    lines = book.read(contributors.list_contributors, programme_id)
    return [(line.role, line.name, line.duty) for line in lines]


def test_hosts_come_first(book: Book, carriers: tuple[ContributorDraft, ...]) -> None:
    draft = replace(DRAFT, contributors=carriers)
    programme_id = book.do(PREPARE, programmes.add_programme, draft).value
    assert named(book, programme_id) == [
        (ContributorRole.HOST, "佐々木 亮", ""),
        (ContributorRole.HELPER, "高橋 美咲", "受付"),
        (ContributorRole.PARTNER, "みらい協同組合", "会場"),
    ]


def test_they_are_kept_in_step_with_the_draft(
    book: Book, carriers: tuple[ContributorDraft, ...]
) -> None:
    draft = replace(DRAFT, contributors=carriers)
    programme_id = book.do(PREPARE, programmes.add_programme, draft).value
    kept = book.read(contributors.list_contributors, programme_id)[2]
    changed = replace(carriers[2], duty="会場と茶菓")
    changes = replace(DRAFT, contributors=(changed,))
    book.do(PREPARE, programmes.change_programme, programme_id, changes, today=TODAY)
    (line,) = book.read(contributors.list_contributors, programme_id)
    assert (line.contributor_id, line.duty) == (kept.contributor_id, "会場と茶菓")
    book.undo()
    assert len(named(book, programme_id)) == 3


@pytest.mark.parametrize(
    "drafts",
    [
        (ContributorDraft(duty="受付"),),
        (ContributorDraft(person_id=1, organisation_id=1),),
        (ContributorDraft(person_id=1), ContributorDraft(person_id=1, duty="司会")),
        (ContributorDraft(person_id=1, duty="a\nb"),),
    ],
)
def test_rows_that_cannot_be_kept(book: Book, drafts: Any) -> None:
    with pytest.raises(InvalidInput) as problem:
        book.do(PREPARE, programmes.add_programme, replace(DRAFT, contributors=drafts))
    assert problem.value.field == "contributors"
