from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.book.book import Book
from organiser.book.glance import Glance
from organiser.errors import InvalidInput
from organiser.models import Organisation
from organiser.services.organisations import organisations
from organiser.services.organisations.organisation_drafts import FormerKindDraft
from organiser.services.organisations.organisation_kinds import (
    change_kind,
    kind_at,
    kind_on,
    list_kinds,
    next_kind,
    usual_start,
)
from organiser.vocabulary import OrganisationKind
from tests.factories import PREPARE, TODAY, make_organisation

SUPERVISING = OrganisationKind.SUPERVISING
SUPPORT = OrganisationKind.SUPERVISING_SUPPORT
BY_LAW = date(2027, 4, 1)


@pytest.fixture
def body(book: Book) -> int:
    return book.do(PREPARE, make_organisation).value


def on(book: Book, day: date) -> OrganisationKind:
    def read(session: Session) -> OrganisationKind:
        return session.scalars(select(kind_on(day)).select_from(Organisation)).one()

    return book.read(read)


def test_a_change_to_come_holds_from_its_day(book: Book, body: int) -> None:
    book.do(PREPARE, change_kind, body, SUPPORT, from_day=BY_LAW, note="法改正")
    assert on(book, BY_LAW - timedelta(days=1)) is SUPERVISING
    assert on(book, BY_LAW) is SUPPORT
    spans = book.read(list_kinds, body)
    assert [(span.kind, span.since, span.until) for span in spans] == [
        (SUPERVISING, None, date(2027, 3, 31)),
        (SUPPORT, BY_LAW, None),
    ]
    assert kind_at(spans, TODAY).note == "法改正"
    assert next_kind(spans, TODAY) == spans[1]
    assert next_kind(spans, BY_LAW) is None


def test_every_reader_of_a_kind_goes_by_the_day(book: Book, body: int) -> None:
    book.do(PREPARE, change_kind, body, SUPPORT, from_day=BY_LAW)
    glance = Glance(book.path)
    kinds = [glance.organisations(today=day)[0].kind for day in (TODAY, BY_LAW)]
    glance.close()
    assert kinds == [SUPERVISING, SUPPORT]


def test_a_change_is_undone_whole(book: Book, body: int) -> None:
    before = book.read(organisations.get_draft, body)
    book.do(PREPARE, change_kind, body, SUPPORT, from_day=BY_LAW)
    assert book.read(organisations.get_draft, body) != before
    book.undo()
    assert book.read(organisations.get_draft, body) == before


@pytest.mark.parametrize(
    ("kind", "from_day", "field"),
    [
        (OrganisationKind.COMPANY, TODAY, "kind"),
        (OrganisationKind.SCHOOL, date(2020, 3, 31), "from_day"),
        (OrganisationKind.SCHOOL, date.min, "from_day"),
    ],
)
def test_what_does_not_fit_is_refused(
    book: Book, body: int, kind: OrganisationKind, from_day: date, field: str
) -> None:
    book.do(PREPARE, change_kind, body, OrganisationKind.COMPANY, from_day=date(2020, 4, 1))
    with pytest.raises(InvalidInput) as problem:
        book.do(PREPARE, change_kind, body, kind, from_day=from_day)
    assert problem.value.field == field


def test_the_form_keeps_the_former_kind_or_corrects(book: Book, body: int) -> None:
    draft = replace(book.read(organisations.get_draft, body), kind=SUPPORT)
    book.do(PREPARE, organisations.change_organisation, body, draft)
    assert len(book.read(list_kinds, body)) == 1
    draft = replace(draft, kind=OrganisationKind.COMPANY, kind_since=TODAY)
    book.do(PREPARE, organisations.change_organisation, body, draft)
    (former,) = book.read(organisations.get_draft, body).former_kinds
    assert (former.kind, former.until) == (SUPPORT, TODAY - timedelta(days=1))


def test_kinds_of_an_unknown_time_come_first(book: Book, body: int) -> None:
    draft = book.read(organisations.get_draft, body)
    formers = (
        FormerKindDraft(kind=OrganisationKind.SCHOOL, until=date(2010, 3, 31)),
        FormerKindDraft(kind=OrganisationKind.COMPANY),
    )
    draft = replace(draft, former_kinds=formers)
    book.do(PREPARE, organisations.change_organisation, body, draft)
    spans = book.read(list_kinds, body)
    assert [span.kind for span in spans] == [
        OrganisationKind.COMPANY,
        OrganisationKind.SCHOOL,
        SUPERVISING,
    ]
    assert kind_at(spans, TODAY).since == date(2010, 4, 1)


def test_the_law_proposes_its_day_until_it_has_come() -> None:
    assert usual_start(SUPERVISING, SUPPORT, today=TODAY) == BY_LAW
    assert usual_start(SUPERVISING, SUPPORT, today=date(2028, 1, 1)) == date(2028, 1, 1)
    assert usual_start(SUPERVISING, OrganisationKind.SCHOOL, today=TODAY) == TODAY
